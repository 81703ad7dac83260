import { expect, test } from "vitest";
import type { SpeakerSummary, StatementHit } from "../../../domain/view.ts";
import { groupSpeakers, splitByTeller } from "./group-speakers.ts";

const speaker = (name: string, party: string | null, statements: number): SpeakerSummary => ({
  id: `name:${name}`,
  name,
  names: { en: name, zh: name },
  party,
  offices: [],
  statements,
  own: 0,
  toldByOthers: statements,
  encounters: 1,
  lastSeen: null,
});

test("groupSpeakers puts the party that speaks most first and the unknown one last", () => {
  const groups = groupSpeakers(
    [speaker("Ane", "NO", 2), speaker("Somebody", null, 90), speaker("Bo", "SE", 5), speaker("Carl", "SE", 7)],
    "",
  );
  expect(groups.map(({ party, speakers }) => [party, ...speakers.map(({ name }) => name)])).toEqual([
    ["SE", "Carl", "Bo"],
    ["NO", "Ane"],
    [null, "Somebody"],
  ]);
});

test("groupSpeakers keeps the names that hold the letters", () => {
  expect(
    groupSpeakers([speaker("Ane", "NO", 2), speaker("Bo", "SE", 5)], " AN ").flatMap(({ speakers }) => speakers.map(({ name }) => name)),
  ).toEqual(["Ane"]);
});

test("splitByTeller counts a joint text as told by each of its sides", () => {
  const told = (side: string | null) => ({ side }) as StatementHit;
  const { own, others } = splitByTeller([told("NO"), told("NO+SE"), told("SE"), told("third-party"), told(null)], "NO");
  expect(own.map(({ side }) => side)).toEqual(["NO", "NO+SE"]);
  expect(others.map(({ side }) => side)).toEqual(["SE", "third-party", null]);
});
