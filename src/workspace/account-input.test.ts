import { expect, test } from "vitest";
import { UserError } from "../domain/user-error.ts";
import { type AccountInput, toAccount, toAccounts } from "./account-input.ts";

test("toAccount fills what was left out: language from the text, the whole text, verbatim", () => {
  expect(toAccount({ id: "cn.txt", text: "国家主席习近平会见美国总统特朗普，双方就经贸问题交换意见。" })).toMatchObject({
    id: "cn.txt",
    side: null,
    kind: null,
    publishedAt: null,
    language: "zh",
    complete: true,
    textStatus: "verbatim",
  });
});

test("toAccount keeps what was said of the text", () => {
  const given = { id: "us.txt", text: "Talks.", side: "US", publisher: "White House", complete: false, textStatus: "digest" } as const;
  expect(toAccount(given)).toMatchObject(given);
});

test("toAccount gives one text one hash, and another text another", () => {
  const [one, same, other] = ["Talks.", "Talks.", "Talks!"].map((text) => toAccount({ id: "a", text }).sha256);
  expect(one).toMatch(/^[0-9a-f]{64}$/);
  expect(same).toBe(one);
  expect(other).not.toBe(one);
});

test.each([
  ["an empty id", { id: "", text: "Talks." }, "id"],
  ["no text", { id: "us.txt" }, "text"],
  ["an unknown kind", { id: "us.txt", text: "Talks.", kind: "novel" }, "kind"],
  ["an unknown field", { id: "us.txt", text: "Talks.", sides: "US" }, "sides"],
  ["a date that is none", { id: "us.txt", text: "Talks.", publishedAt: "next week" }, "publishedAt"],
])("toAccount refuses %s and names the field", (_, input, field) => {
  const refuse = () => toAccount(input as AccountInput);
  expect(refuse).toThrow(UserError);
  expect(refuse).toThrow(new RegExp(field));
});

test("toAccounts refuses two accounts of one id, and prints the id without control characters", () => {
  const twice = () => toAccounts(["a", "b"].map((text) => ({ id: "us\u001b[2J.txt", text })));
  expect(twice).toThrow(/Two accounts have the id/);
  expect(twice).not.toThrow("\u001b");
});
