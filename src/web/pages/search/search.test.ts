import { expect, test } from "vitest";
import type { StatementHit } from "../../../domain/view.ts";
import { domainWords } from "../../words/domain-words.ts";
import { copyHit } from "./copy-hit.ts";
import { groupHits, sortByDate } from "./group-hits.ts";
import { pageSize, readQuery, toStatementQuery, withField } from "./read-query.ts";
import { searchWords } from "./words.ts";

const hit = (encounter: string, start: number, more: Partial<StatementHit> = {}): StatementHit => ({
  encounter,
  encounterTitle: `Talk ${encounter}`,
  date: "2026-03-02",
  account: "a",
  publisher: "Harbour office",
  side: "NO",
  kind: "official-readout",
  language: "en",
  publishedAt: "2026-03-02",
  textStatus: "verbatim",
  statement: null,
  span: { account: "a", start, end: start + 9, quote: "the ferry" },
  marks: [],
  ...more,
});

test("readQuery reads figures and words of the address alike, and ignores what it does not know", () => {
  expect(readQuery({ words: 20, party: " CN ", colour: "red", topic: "", offset: "50" })).toEqual({
    asked: { words: "20", party: "CN" },
    offset: 50,
  });
  expect(readQuery({ offset: -3 })).toEqual({ asked: {}, offset: 0 });
});

test("toStatementQuery asks nothing where nothing is asked for", () => {
  expect(toStatementQuery({}, 0)).toBeNull();
  expect(toStatementQuery({ words: "ferry" }, 50)).toEqual({ words: "ferry", limit: pageSize, offset: 50 });
});

test("withField takes an empty value out of the address", () => {
  expect(withField({ words: "ferry", party: "NO" }, "party", "")).toEqual({ words: "ferry" });
  expect(withField({}, "words", " fare ")).toEqual({ words: "fare" });
});

test("groupHits keeps encounters in the order they come; sortByDate goes from old to new, undated last", () => {
  const hits = [
    hit("two", 5),
    hit("one", 1, { publishedAt: "2025-01-01" }),
    hit("two", 2),
    hit("none", 0, { publishedAt: null, date: null }),
  ];
  expect(groupHits(hits).map((group) => [group.encounter, group.hits.length])).toEqual([
    ["two", 2],
    ["one", 1],
    ["none", 1],
  ]);
  expect(sortByDate(hits).map(({ encounter, span }) => `${encounter} ${span.start}`)).toEqual(["one 1", "two 2", "two 5", "none 0"]);
});

test("copyHit names speaker and teller apart, and warns of demonstration texts", () => {
  const copied = copyHit(hit("two", 5, { textStatus: "example" }), searchWords.en, domainWords.en.quoteWarnings, (iso) => iso).split("\n");
  expect(copied[0]).toBe("“the ferry”");
  expect(copied[1]).toBe("— outside any statement · told by Harbour office (NO) · 2026-03-02 · Talk two");
  expect(copied[2]).toBe("[a:5-14]");
  expect(copied[3]).toBe("Demonstration text: nobody’s real words. Do not quote as theirs.");
});
