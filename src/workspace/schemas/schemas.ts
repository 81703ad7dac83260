import * as z from "zod";
import { comparisonSchema } from "./comparison.ts";
import { extractionSchema } from "./extraction.ts";
import { searchSchema } from "./search.ts";

/** Names under which the shapes of the printed JSON are published. */
export const schemaNames = ["extraction", "comparison", "search"] as const;
export type SchemaName = (typeof schemaNames)[number];

const schemas = { extraction: extractionSchema, comparison: comparisonSchema, search: searchSchema };

/** Whether a word names one of the published shapes. */
export function isSchemaName(name: string): name is SchemaName {
  return Object.hasOwn(schemas, name);
}

/**
 * The JSON Schema (draft 2020-12) of what a command prints, made from the schema that our own checks use.
 * What JSON Schema cannot say (that a span runs forward, that a quote is as long as its span) is checked only by ours.
 */
export function jsonSchema(name: SchemaName): Record<string, unknown> {
  return { title: `parley.${name}/1`, ...z.toJSONSchema(schemas[name], { target: "draft-2020-12" }) };
}
