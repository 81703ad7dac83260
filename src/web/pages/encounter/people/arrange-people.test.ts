import { expect, test } from "vitest";
import type { EncounterPerson, PersonHow } from "../../../../domain/person.ts";
import { countHows, foremost, placesByText } from "./arrange-people.ts";

const place = (account: string, start: number, how: PersonHow) => ({ account, start, end: start + 4, quote: "Lund", how, by: null });
const person: EncounterPerson = {
  id: "name:Lund",
  name: "Lund",
  names: { en: "Lund", zh: "Lund" },
  party: "NO",
  offices: [],
  titles: [],
  spellings: [],
  speakers: ["name:Lund"],
  places: [place("us", 8, "title"), place("us", 30, "pronoun"), place("cn", 2, "pronoun")],
};

test("countHows puts the most frequent first", () => {
  expect(countHows(person)).toEqual([
    ["pronoun", 2],
    ["title", 1],
  ]);
});

test("placesByText gives the first place in each text", () => {
  expect(placesByText(person).map(({ account, first, count }) => [account, first.start, count])).toEqual([
    ["us", 8, 2],
    ["cn", 2, 1],
  ]);
});

test("foremost keeps a list whole that is hardly longer than a screenful", () => {
  expect(foremost(Array.from({ length: 14 }, () => person))).toHaveLength(14);
  expect(foremost(Array.from({ length: 15 }, () => person))).toHaveLength(12);
});
