import { expect, test } from "vitest";
import type { Statement } from "../domain/statement.ts";
import { type AccountInput, toAccount } from "../workspace/account-input.ts";
import { choosePack } from "../workspace/choose-pack.ts";
import { extractStatements } from "./extract-statements.ts";
import { readDoubt } from "./read-doubt.ts";

function doubtsOf(input: Omit<AccountInput, "id">, argued = false) {
  const account = toAccount({ id: "any.txt", ...input });
  const pack = choosePack(account.language);
  const { statements } = extractStatements(account, pack);
  const of = (words: string, change: Partial<Statement> = {}) => {
    const found = statements.find(({ content }) => content.some((span) => account.text.slice(span.start, span.end).includes(words)));
    if (!found) throw new Error(`nothing says ${words}`);
    return readDoubt({ ...found, ...change }, { account, pack, argued });
  };
  return of;
}

const text =
  "President Trump met President Xi Jinping in Lima. President Xi urged the United States to lift the tariffs on steel. A visitor from afar noted that the walls of the old palace were painted green.";
const plain = doubtsOf({ side: "US", kind: "official-readout", text });

test("readDoubt doubts a statement of an unknown speaker more than one of a known", () => {
  const unknown = plain("old palace");
  expect(unknown.doubts).toContain("speaker-unresolved");
  expect(unknown.doubt).toBeGreaterThan(plain("tariffs on steel").doubt + 0.3);
});

test("readDoubt tells each reason by its code, and every reason raises the doubt", () => {
  const bare = plain("tariffs on steel");
  const steps: [Partial<Statement>, string][] = [
    [{ speaker: null }, "speaker-unresolved"],
    [{ source: [] }, "speaker-inferred"],
    [{ confidence: 0.6 }, "boundary"],
    [{ act: "assessment" }, "act"],
    [{ act: "commitment", modality: "will" }, "firmness"],
    [{ parent: "s9" }, "nested"],
    [{ continues: "s9" }, "continuation"],
  ];
  for (const [change, code] of steps) {
    const changed = plain("tariffs on steel", change);
    expect(bare.doubts).not.toContain(code);
    expect(changed.doubts).toContain(code);
    expect(changed.doubt).toBeGreaterThan(bare.doubt);
  }
});

test("readDoubt doubts more the less sure the reading is", () => {
  const doubts = [0.98, 0.95, 0.9, 0.8, 0.7, 0.6, 0.4, 0].map((confidence) => plain("tariffs on steel", { confidence }).doubt);
  expect(doubts).toEqual([...new Set(doubts)].sort((a, b) => a - b));
  expect(doubts.at(-1)).toBeLessThan(1);
});

test("readDoubt puts what stands in a conflict, or is told for the other side, before the rest", () => {
  const own = plain("tariffs on steel", { toldFor: "own" });
  const told = plain("tariffs on steel", { toldFor: "other" });
  const argued = doubtsOf({ side: "US", kind: "official-readout", text }, true)("tariffs on steel", { toldFor: "own" });
  expect(told.doubts).toContain("told-for-other");
  expect(argued.doubts).toContain("in-conflict");
  expect([own.doubt, told.doubt, argued.doubt]).toEqual([own.doubt, told.doubt, argued.doubt].sort((a, b) => a - b));
});

test("readDoubt doubts what was read without a pack of its language", () => {
  const french = doubtsOf({ language: "fr", text: "“Nous continuerons,” said President Macron." });
  expect(french("continuerons").doubts).toContain("language");
  expect(plain("tariffs on steel").doubts).not.toContain("language");
});

test("readDoubt has no doubt about what a person decided", () => {
  expect(plain("old palace", { confidence: 1 })).toEqual({ doubt: 0, doubts: [] });
});

test("readDoubt doubts a speaker of no side where a side tells of those who met, not where the press does", () => {
  const unplaced = { speaker: { id: null, name: "A visitor", party: "??" } };
  expect(plain("tariffs on steel", unplaced).doubts).toContain("speaker-unresolved");
  expect(doubtsOf({ side: "third-party", kind: "independent-media", text })("tariffs on steel", unplaced).doubts).not.toContain(
    "speaker-unresolved",
  );
});
