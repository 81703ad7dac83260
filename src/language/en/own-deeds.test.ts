import { expect, test } from "vitest";
import { extractStatements } from "../../index.ts";
import { ownClauseIn } from "./own-clause.ts";
import { tellsDeed } from "./own-deeds.ts";

const read = (text: string, kind: "fact-sheet" | "joint-statement" | "official-readout" = "fact-sheet") =>
  extractStatements({ id: "one.txt", side: "US", kind, publisher: "White House", text }).statements.map(
    ({ type, cue, content, continues }) => ({
      type,
      cue: cue.map(({ start, end }) => text.slice(start, end)).join(" … "),
      words: content.map(({ start, end }) => text.slice(start, end)).join(" … "),
      continues,
    }),
  );

test("what will be done is the account's own voice, what will be said is a statement", () => {
  for (const cue of ["will seek", "will also undertake", "will jointly push", "will tackle", "shall support", "will explore"])
    expect([cue, tellsDeed(cue, "new routes through the ice", true)]).toEqual([cue, true]);
  for (const cue of ["will announce", "will reaffirm", "will commit to", "will discuss", "will call on", "seek", "support"])
    expect([cue, tellsDeed(cue, "new routes through the ice", true)]).toEqual([cue, false]);
});

test("a guest who is welcomed comes to a place or for an occasion", () => {
  expect(tellsDeed("will welcome", "the ministers of Norland for a harbour summit", true)).toBe(true);
  expect(tellsDeed("will welcome", "Norland's pledge to clear the strait", true)).toBe(false);
});

test("what is added to a list is done, what is added as a clause is said", () => {
  expect(tellsDeed("added", "three shipping companies to the list of owners", true)).toBe(true);
  expect(tellsDeed("added", "the talks had come to a good end", true)).toBe(false);
});

test("a verb of deeds without a subject of its own hands nothing over in a fact sheet", () => {
  const [only, ...more] = read("Norland’s investment in our ports was two billion dollars in 2019 and supported many thousand jobs.");
  expect(more).toEqual([]);
  expect(only).toMatchObject({ type: "own" });
});

test("an undertaking of a fact sheet is its own voice; a report tells it as it did", () => {
  const text = "The United States and Norland will undertake efforts to clear the northern route.";
  expect(read(text)).toEqual([{ type: "own", cue: "", words: text.slice(0, -1), continues: null }]);
});

test("in a joint statement “we” is who issues it, whoever was called on before", () => {
  const found = read("We call on Norland to open its ports. And together, we must clear the strait.", "joint-statement");
  expect(found.at(-1)).toMatchObject({ type: "own", words: "And together, we must clear the strait", continues: null });
});

test("numbered points within a sentence are items of what announces them", () => {
  const found = read(
    "The working group will organize its work around two goals: (1) Clearing the strait of ice; (2) Training pilots in winter.",
  );
  expect(found.map(({ words }) => words)).toEqual([
    "The working group will organize its work around two goals",
    "Clearing the strait of ice",
    "Training pilots in winter",
  ]);
  expect(found[1]?.continues).toBe("s1");
  expect(found[2]?.continues).toBe("s1");
});

test("verbs behind a semicolon that share their subject stay together", () => {
  const text = "We will draw up charts of the ice; coordinate on pilots; improve the lights; and build two ferries.";
  expect(read(text).map(({ words }) => words)).toEqual([text.slice(0, -1)]);
});

test("a list of states that opens a sentence says nothing by itself", () => {
  expect(ownClauseIn("Today at the harbour, the United States, Norland")).toBeNull();
  expect(ownClauseIn("in return, he will visit the harbour")).not.toBeNull();
});
