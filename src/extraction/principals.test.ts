import { expect, test } from "vitest";
import { compareAccounts } from "../index.ts";
import { jointSpeaker, listOf, sidesOf } from "./principals.ts";

test("sidesOf splits a joint side and gives the press none", () => {
  expect(sidesOf("US")).toEqual(["US"]);
  expect(sidesOf("US+CN")).toEqual(["US", "CN"]);
  expect(sidesOf("third-party")).toEqual([]);
  expect(sidesOf(null)).toEqual([]);
});

test("listOf joins names as a sentence does", () => {
  expect(listOf([])).toBe("");
  expect(listOf(["Modi"])).toBe("Modi");
  expect(listOf(["Modi", "Putin"])).toBe("Modi and Putin");
  expect(listOf(["Modi", "Putin", "Xi"])).toBe("Modi, Putin and Xi");
});

test("jointSpeaker needs two parties and names the first of each", () => {
  const modi = { id: "person:narendra-modi", name: "Narendra Modi", party: "IN" };
  const minister = { id: null, name: "Neri", party: "IN" };
  const putin = { id: "person:vladimir-putin", name: "Vladimir Putin", party: "RU" };
  expect(jointSpeaker([modi, minister])).toBeNull();
  expect(jointSpeaker([modi, minister, putin])).toEqual({ id: null, name: "Narendra Modi and Vladimir Putin", party: "IN+RU" });
});

const jointPartyOf = (participants: readonly { name: string; role: string | null; side: string }[]) => {
  const text = "The two leaders discussed climate change.";
  const [account] = compareAccounts([{ id: "one.txt", side: "BR", language: "en", text }], { participants }).accounts;
  return account?.extraction.statements[0]?.speaker;
};

test("findPrincipals takes the participants of the encounter where they are known, the account's own side first", () => {
  const speaker = jointPartyOf([
    { name: "Antonio Neri", role: "Foreign Minister", side: "IT" },
    { name: "Maria Souza", role: "Foreign Minister", side: "BR" },
  ]);
  expect(speaker).toMatchObject({ name: "Maria Souza and Antonio Neri", party: "BR+IT" });
});

test("findPrincipals knows nobody where neither the encounter nor the text names anyone", () => {
  expect(jointPartyOf([])).toBeNull();
});
