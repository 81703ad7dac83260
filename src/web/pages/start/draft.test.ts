import { expect, test } from "vitest";
import type { EncounterProposal, TextProposal } from "../../../domain/view.ts";
import { type Draft, emptyDraft, findProblem, neededTexts, shownEncounter, shownFields, toRequest } from "./draft.ts";

const proposed: TextProposal = {
  side: "US",
  kind: "leader-post",
  publishedAt: "2026-02-04",
  publisher: null,
  language: "en",
  length: { count: 4, of: "words" },
  reasons: [],
};
const proposal: EncounterProposal = { texts: [proposed, proposed], kind: "call", date: "2026-02-04", title: null, participants: [] };

test("a field that a person set stands before what is proposed, even where it was emptied", () => {
  const shown = shownFields({ id: 1, text: "We spoke at length.", set: { side: null, kind: "remarks" } }, proposed);
  expect(shown).toEqual({ side: null, kind: "remarks", publishedAt: "2026-02-04", language: "en", publisher: null, complete: true });
});

test("only what a person set is sent of an account; of the encounter, all that was shown", () => {
  const draft: Draft = {
    texts: [
      { id: 1, text: "We spoke at length.", set: { side: "US" } },
      { id: 2, text: "双方通话。", set: {} },
      { id: 3, text: "  ", set: {} },
    ],
    encounter: { title: "A call" },
  };
  const request = toRequest(draft, proposal);
  expect(request.texts).toEqual([
    { name: "account-a.txt", text: "We spoke at length.", fields: { side: "US" } },
    { name: "account-b.txt", text: "双方通话。", fields: {} },
  ]);
  expect(request.fields).toMatchObject({ title: "A call", kind: "call", date: "2026-02-04" });
  expect(shownEncounter(draft, null)).toMatchObject({ title: "A call", kind: null });
});

test("the first two boxes are needed, empty or not", () => {
  expect(neededTexts(emptyDraft).map(findProblem)).toEqual(["empty", "empty"]);
  expect(findProblem({ id: 1, text: "We spoke.", set: { publishedAt: "2026-02-31" } })).toBe("date");
  expect(findProblem({ id: 1, text: "We spoke.", set: { publishedAt: null } })).toBeNull();
});
