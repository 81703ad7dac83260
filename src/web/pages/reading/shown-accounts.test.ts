import { expect, test } from "vitest";
import { chooseAccounts, toggleAccount } from "./shown-accounts.ts";

const accounts = [
  { id: "us-post", side: "US" },
  { id: "us-brief", side: "US" },
  { id: "cn-zh", side: "CN" },
  { id: "cn-en", side: "CN" },
  { id: "wire", side: "third-party" },
  { id: "paper", side: "third-party" },
];

test("the most official text of each side is shown, then one of the press", () => {
  expect(chooseAccounts(accounts, null)).toEqual(["us-post", "cn-zh", "wire"]);
});

test("the text that something is sought in is shown in place of its side's best", () => {
  expect(chooseAccounts(accounts, "cn-en")).toEqual(["us-post", "cn-en", "wire"]);
  expect(chooseAccounts(accounts, "paper", 2)).toEqual(["us-post", "paper"]);
});

test("two texts of one side stand side by side where there are no others", () => {
  expect(chooseAccounts(accounts.slice(0, 2), null)).toEqual(["us-post", "us-brief"]);
  expect(chooseAccounts(accounts.slice(0, 1), null)).toEqual(["us-post"]);
});

test("toggling keeps the order of the accounts, never hides the last, and shows four at most", () => {
  expect(toggleAccount(accounts, ["us-post", "wire"], "cn-zh")).toEqual(["us-post", "cn-zh", "wire"]);
  expect(toggleAccount(accounts, ["wire"], "wire")).toEqual(["wire"]);
  expect(toggleAccount(accounts, ["us-post", "us-brief", "cn-zh", "wire"], "paper")).toEqual(["us-post", "us-brief", "cn-zh", "paper"]);
});
