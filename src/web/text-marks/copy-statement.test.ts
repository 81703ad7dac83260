import { expect, test } from "vitest";
import { copyStatement } from "./copy-statement.ts";

const words = {
  unknownSpeaker: "speaker unknown",
  toldBy: (teller: string) => `told by ${teller}`,
  version: (number: number) => `v${number}`,
  characters: (start: number, end: number) => `characters ${start}–${end}`,
};

const statement = {
  quote: "甲方愿意扩大采购",
  speaker: "Person A",
  teller: "Ministry B",
  side: "CN",
  published: "4 Feb 2026",
  encounter: "A call",
  version: 2,
  text: "0123456789abcdef0123",
  start: 12,
  end: 20,
  url: null,
  warning: null,
};

test("a copied statement says who speaks, who tells, and where the words stand", () => {
  expect(copyStatement(statement, words)).toBe(
    [
      "“甲方愿意扩大采购”",
      "— Person A · told by Ministry B (CN) · 4 Feb 2026 · A call",
      "[v2 · characters 12–20 · sha256 0123456789abcdef]",
    ].join("\n"),
  );
});

test("what is not known is left out, but an unknown speaker is said", () => {
  const copied = copyStatement(
    { ...statement, speaker: null, side: null, published: null, encounter: null, url: "https://x.test/a" },
    words,
  );
  expect(copied.split("\n")[1]).toBe("— speaker unknown · told by Ministry B");
  expect(copied).toContain("· https://x.test/a]");
});

test("words of a demonstration text carry the warning with them", () => {
  expect(copyStatement({ ...statement, warning: "Demonstration text." }, words).endsWith("\nDemonstration text.")).toBe(true);
});
