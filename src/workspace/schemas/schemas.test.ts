import { expect, test } from "vitest";
import { comparisonFixture } from "../../../test/report/comparison-fixture.ts";
import { comparisonSchema } from "./comparison.ts";
import { extractionSchema } from "./extraction.ts";
import { isSchemaName, jsonSchema, schemaNames } from "./schemas.ts";
import { searchSchema } from "./search.ts";

/** The printed comparison with the first place of some JSON put otherwise. */
function spoil(from: string, to: string): unknown {
  const printed = JSON.stringify(comparisonFixture);
  expect(printed).toContain(from);
  return JSON.parse(printed.replace(from, to));
}

test("comparisonSchema takes a whole comparison as it is printed", () => {
  const printed = JSON.parse(JSON.stringify(comparisonFixture));
  expect(comparisonSchema.parse(printed)).toEqual(printed);
});

test("extractionSchema takes the extraction of each account", () => {
  for (const account of comparisonFixture.accounts) expect(extractionSchema.safeParse(account.extraction).success).toBe(true);
});

test.each([
  ["a field that nobody knows", '"rule":"topic-absent"', '"rule":"topic-absent","mood":"good"'],
  ["a missing field", '"rule":"topic-absent",', ""],
  ["a level outside the list", '"level":"silent"', '"level":"loud"'],
  ["a span that runs backwards", '"start":59,"end":122', '"start":122,"end":59'],
  ["a quote shorter than its span", '"quote":"We did not discuss fishing at all"', '"quote":"We did not"'],
  ["an offset between two characters", '"start":59,', '"start":59.5,'],
  ["a confidence above one", '"confidence":0.93', '"confidence":1.01'],
  ["another version of the shape", "parley.comparison/1", "parley.comparison/2"],
])("comparisonSchema refuses %s", (_name, from, to) => {
  expect(comparisonSchema.safeParse(spoil(from, to)).success).toBe(false);
});

test("searchSchema keeps answer and hits in step", () => {
  const result = {
    schema: "parley.search/1",
    engine: comparisonFixture.engine,
    query: "Greenland",
    readAs: "words",
    answer: "not-in-these-accounts",
    hits: [],
    scope: [],
    partial: [],
  };
  expect(searchSchema.safeParse(result).success).toBe(true);
  expect(searchSchema.safeParse({ ...result, answer: "found" }).success).toBe(false);
});

test("jsonSchema publishes each shape as draft 2020-12, closed and with its lists", () => {
  for (const name of schemaNames) {
    const schema = jsonSchema(name);
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      title: `parley.${name}/1`,
      type: "object",
      additionalProperties: false,
    });
  }
  expect(JSON.stringify(jsonSchema("comparison"))).toContain('"enum":["quoted","mentioned","denied","silent","unknown"]');
});

test("isSchemaName knows the published names only", () => {
  expect(schemaNames.every(isSchemaName)).toBe(true);
  expect(isSchemaName("toString")).toBe(false);
});
