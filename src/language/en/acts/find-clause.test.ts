import { expect, test } from "vitest";
import { readClauseWords } from "./clause-words.ts";
import { findClause } from "./find-clause.ts";
import { findListHead } from "./read-list-item.ts";
import { readSubject } from "./read-subject.ts";

const find = (text: string) => {
  const clause = findClause(readClauseWords(text));
  return clause && [readSubject(clause.subject), clause.modal, clause.negated, clause.lemma];
};

test("findClause passes over what stands before and inside the subject", () => {
  expect(find("In the months since the flood, Norland, which lost a harvest, will not import grain")).toEqual([
    "agent",
    "will",
    true,
    "import",
  ]);
  expect(find("the progress Norland has made is welcome")).toEqual(["thing", null, false, "be"]);
  expect(find("During the visit the two leaders signed a pact, the first in years")).toEqual(["agent", null, false, "sign"]);
  expect(find("Under no circumstances will the council lift the ban")).toEqual(["agent", "will", true, "lift"]);
});

test("findClause finds no clause in a phrase", () => {
  expect(find("their support for Norland as it defends itself")).toBeNull();
  expect(find("the measures announced by the council")).toBeNull();
  expect(find("the need to ensure the truce holds")).toBeNull();
});

test("findListHead finds what a sentence says before its numbered items", () => {
  const text = "Norland will (i) lower the duty on apples; and (ii) adopt new rules. Done to (ii) please all.";
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  expect(findListHead(text, at("adopt new rules"))).toBe("Norland will do so");
  expect(findListHead(text, at("please all"))).toBeNull();
});

test("findListHead finds the line that announces an item, on its own line or within one", () => {
  const text = "Talks went well. The sides will work on:\n\n- Grain; - Rail links.\n\nRail";
  const at = (word: string, from = 0) => ({ start: text.indexOf(word, from), end: text.indexOf(word, from) + word.length });
  expect(findListHead(text, at("Grain"))).toBe("The sides will work on:");
  expect(findListHead(text, at("Rail"))).toBe("The sides will work on:");
  expect(findListHead(text, at("Rail", text.lastIndexOf("\n")))).toBeNull();
});

test("findClause stays quick on hostile text", () => {
  const start = process.cpuUsage().user;
  for (const part of ["that ", "to ensure ", "when a is, ", "( ", "– ", "a"]) findClause(readClauseWords(part.repeat(20_000)));
  expect((process.cpuUsage().user - start) / 1000).toBeLessThan(2000);
});
