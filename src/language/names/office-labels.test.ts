import { expect, test } from "vitest";
import { listEntities } from "./name-table.ts";
import { labelOffice } from "./office-labels.ts";

test("labelOffice reads a code as words", () => {
  expect(labelOffice("deputy-un-ambassador").en).toBe("deputy UN ambassador");
  expect(labelOffice("general-secretary")).toEqual({ en: "general secretary", zh: "总书记" });
});

test("every office of the table of names has a Chinese name", () => {
  const codes = new Set(listEntities().flatMap(({ offices }) => offices.map(({ office }) => office)));
  expect([...codes].filter((code) => !/\p{Script=Han}/u.test(labelOffice(code).zh))).toEqual([]);
});
