import * as z from "zod";
import { textStatuses } from "../../domain/account.ts";
import type { SearchedAccount, SearchHit, SearchResult } from "../../domain/search.ts";
import { engineSchema, evidenceSpanSchema } from "./extraction.ts";

const hitSchema = z
  .strictObject({
    account: z.string(),
    publisher: z.string().nullable(),
    side: z.string().nullable(),
    language: z.string(),
    span: evidenceSpanSchema,
    statement: z.string().nullable(),
    speaker: z.string().nullable(),
  })
  .meta({ id: "SearchHit" }) satisfies z.ZodType<SearchHit>;

const searchedSchema = z
  .strictObject({
    account: z.string(),
    publisher: z.string().nullable(),
    side: z.string().nullable(),
    language: z.string(),
    publishedAt: z.string().nullable(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    complete: z.boolean(),
    textStatus: z.enum(textStatuses),
  })
  .meta({ id: "SearchedAccount" }) satisfies z.ZodType<SearchedAccount>;

/** What `parley find --json` prints. */
export const searchSchema = z
  .strictObject({
    schema: z.literal("parley.search/1"),
    engine: engineSchema,
    query: z.string(),
    readAs: z.enum(["words", "figure"]),
    answer: z.enum(["found", "not-in-these-accounts"]),
    hits: z.array(hitSchema),
    scope: z.array(searchedSchema),
    partial: z.array(z.string()),
  })
  .refine((result) => (result.answer === "found") === result.hits.length > 0, { message: "the answer does not fit the hits" })
  .meta({ description: "Where something is said, or in which accounts it is not." }) satisfies z.ZodType<SearchResult>;
