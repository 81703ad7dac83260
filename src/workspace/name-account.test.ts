import { expect, test } from "vitest";
import { nameAccount, nameId } from "./name-account.ts";

const none = () => false;
const fields = { side: "US", kind: "leader-post", language: "en" } as const;

test("nameAccount keeps a file's name, and names a paste by who published it as what", () => {
  expect(nameAccount("accounts\\us.txt", fields, none)).toBe("accounts/us.txt");
  expect(nameAccount("Account A", fields, none)).toBe("us-leader-post-en");
  expect(nameAccount("Account B", { side: null, kind: null, language: "zh-Hant" }, none)).toBe("unknown-text-zh-hant");
});

test("nameAccount gives every account a name of its own", () => {
  const taken = new Set(["us.txt", "us-2.txt"]);
  expect(nameAccount("us.txt", fields, (id) => taken.has(id))).toBe("us-3.txt");
});

test("nameId makes an address of a title, in any script", () => {
  expect(nameId("Trump–Xi call, 20 November 2026", "2026-11-20", none)).toBe("2026-11-20-trump-xi-call-20-november");
  expect(nameId("中美元首通话", null, none)).toBe("中美元首通话");
  expect(nameId("../..", null, none)).toBe("encounter");
});
