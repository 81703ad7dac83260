import { expect, test } from "vitest";
import { findNames } from "./find-names.ts";
import { isMember, listMembers } from "./groups.ts";

test("isMember and listMembers know unions and small groups", () => {
  expect(isMember("US", "G7")).toBe(true);
  expect(isMember("RU", "NATO")).toBe(false);
  expect(listMembers("body:quad")).toEqual(["US", "AU", "IN", "JP"]);
  expect(listMembers("body:xinhua")).toEqual([]);
});

test("findNames gives a person the union whose office he holds on the day, and only then", () => {
  const partyOf = (on: string) => findNames("Charles Michel spoke.", on)[0]?.party;
  expect(partyOf("2018-03-01")).toBe("BE");
  expect(partyOf("2022-03-01")).toBe("EU");
});

test("findNames takes a short Chinese name before more sounds for a part of a longer one", () => {
  expect(findNames("奥利表示欢迎", "2024-12-03").map(({ name }) => name)).toEqual(["KP Sharma Oli"]);
  expect(findNames("奥利维奇表示欢迎", "2024-12-03")).toEqual([]);
});
