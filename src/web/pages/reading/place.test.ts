import { expect, test } from "vitest";
import { readAddress, writePlace } from "./place.ts";

test("readAddress reads accounts, a statement and a stretch", () => {
  const asked = readAddress({ accounts: "us.txt,cn.txt", statement: "cn.txt:s4", start: 10, end: 20 });
  expect(asked.accounts).toEqual(["us.txt", "cn.txt"]);
  expect(asked.place).toEqual({ account: "cn.txt", statement: "s4" });
  expect(asked.span).toEqual({ account: "cn.txt", start: 10, end: 20 });
});

test("an account's id may hold a colon", () => {
  const place = { account: "feed:7:a", statement: "s1" };
  expect(readAddress({ statement: writePlace(place) }).place).toEqual(place);
});

test("a stretch without a statement is one of the first account; numbers in the address are names all the same", () => {
  expect(readAddress({ accounts: 12, start: "3", end: "9" })).toEqual({
    accounts: ["12"],
    place: null,
    span: { account: "12", start: 3, end: 9 },
  });
});

test("a stretch may be written as one word, with its account", () => {
  const asked = readAddress({ accounts: "us.txt,cn.txt", account: "cn.txt", span: "120-134" });
  expect(asked).toEqual({ accounts: ["us.txt", "cn.txt"], place: null, span: { account: "cn.txt", start: 120, end: 134 } });
});

test("what makes no sense is not asked for", () => {
  expect(readAddress({ statement: ":", start: 9, end: 3 })).toEqual({ accounts: [], place: null, span: null });
  expect(readAddress({})).toEqual({ accounts: [], place: null, span: null });
});
