import { expect, test } from "vitest";
import type { EncounterPerson, PersonHow } from "../../../domain/person.ts";
import type { StatementView, TextView } from "../../../domain/view.ts";
import { nameAt, nameMarks, namesWithin, placesByAccount, statementOf, stepName } from "./people-in-text.ts";

const person = (id: string, places: readonly (readonly [string, number, number, PersonHow])[]): EncounterPerson => ({
  id,
  name: id,
  names: { en: id, zh: id },
  party: null,
  offices: [],
  titles: [],
  spellings: [],
  speakers: [id],
  places: places.map(([account, start, end, how]) => ({ account, start, end, quote: `${start}`, how, by: null })),
});
const byAccount = placesByAccount([
  person("name:Lund", [
    ["us", 20, 30, "title"],
    ["us", 50, 54, "short-form"],
    ["cn", 4, 6, "table"],
  ]),
  person("name:Berg", [["us", 5, 9, "title"]]),
]);
const us = byAccount.get("us") ?? [];

test("places stand in the order of their text", () => {
  expect(us.map(({ person: { id }, place }) => [id, place.start])).toEqual([
    ["name:Berg", 5],
    ["name:Lund", 20],
    ["name:Lund", 50],
  ]);
  expect(byAccount.get("cn")).toHaveLength(1);
});

test("nameAt finds who is meant by a letter", () => {
  expect(nameAt(us, 29)?.person.id).toBe("name:Lund");
  expect(nameAt(us, 30)).toBe(null);
});

test("stepName goes from name to name, and begins where one reads", () => {
  expect(stepName(us, null, 10, 1)?.place.start).toBe(20);
  expect(stepName(us, null, 10, -1)?.place.start).toBe(5);
  expect(stepName(us, us[1]?.place ?? null, 0, 1)?.place.start).toBe(50);
  expect(stepName(us, us[2]?.place ?? null, 0, 1)).toBe(null);
});

test("statementOf takes the words before the source", () => {
  const statements = [
    { id: "s1", source: [{ start: 18, end: 31 }], content: [{ start: 32, end: 60 }] },
    { id: "s2", source: [{ start: 50, end: 54 }], content: [{ start: 55, end: 60 }] },
  ] as unknown as StatementView[];
  const at = (place: number) => us[place] ?? (us[0] as (typeof us)[number]);
  expect(statementOf({ statements }, at(1))?.id).toBe("s1");
  expect(statementOf({ statements }, at(2))?.id).toBe("s1");
  expect(statementOf({ statements }, at(0))).toBe(null);
});

test("namesWithin gives whom a statement and its source name", () => {
  const statement = { source: [{ start: 20, end: 30 }], content: [{ start: 45, end: 60 }] } as unknown as StatementView;
  expect(namesWithin(us, statement).map(({ place }) => place.start)).toEqual([20, 50]);
});

test("nameMarks draws names by how they are known, and sources that mean both or nobody known", () => {
  const statements = [
    { source: [{ start: 5, end: 9 }], resolved: null },
    { source: [{ start: 70, end: 79 }], resolved: "joint" },
    { source: [{ start: 90, end: 95 }], resolved: null },
  ];
  expect(nameMarks(us, { statements } as unknown as TextView).map(({ start, look }) => [start, look])).toEqual([
    [5, "name-title"],
    [20, "name-title"],
    [50, "name-short-form"],
    [70, "name-joint"],
    [90, "name-unresolved"],
  ]);
});
