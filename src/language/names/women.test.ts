import { expect, test } from "vitest";
import { listEntities } from "./name-table.ts";
import { isWoman, listWomen } from "./women.ts";

test("isWoman knows women of the table from men", () => {
  expect(isWoman("Giorgia Meloni")).toBe(true);
  expect(isWoman("Mario Draghi")).toBe(false);
});

test("listWomen names persons of the table only", () => {
  const persons = new Set(listEntities().flatMap((entity) => (entity.kind === "person" ? [entity.name] : [])));
  expect(listWomen().filter((name) => !persons.has(name))).toEqual([]);
});
