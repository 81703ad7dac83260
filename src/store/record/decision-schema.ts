import { z } from "zod";
import { accountKinds, textStatuses } from "../../domain/account.ts";
import {
  type Anchor,
  type DecidedStatement,
  type Decision,
  type JournalEntry,
  type StatementTarget,
  statementActions,
} from "../../domain/decision.ts";
import { encounterKinds } from "../../domain/encounter.ts";
import type { EncounterFields, RecordedAccount, RecordedAccountFields, RecordedVersion } from "../../domain/record.ts";
import { acts, forces, modalities, statementTypes } from "../../domain/statement.ts";
import { sha256Pattern } from "./sha256.ts";
import { isWellFormed } from "./well-formed.ts";

const id = z.string().min(1).max(1000);
const hash = z.string().regex(sha256Pattern, "is no SHA-256 in hex");
const count = z.int().min(1);
const text = z.string();
const maybe = text.nullable();

const participant = z.strictObject({ name: text, role: maybe, side: text });

const encounterFields = z.strictObject({
  title: maybe,
  kind: z.enum(encounterKinds).nullable(),
  date: maybe,
  place: maybe,
  participants: z.array(participant),
}) satisfies z.ZodType<EncounterFields>;

const accountFields = z.strictObject({
  side: maybe,
  kind: z.enum(accountKinds).nullable(),
  publisher: maybe,
  url: maybe,
  publishedAt: maybe,
  language: text.min(1),
  complete: z.boolean(),
  textStatus: z.enum(textStatuses),
  note: maybe,
}) satisfies z.ZodType<RecordedAccountFields>;

const accountField = z.enum(Object.keys(accountFields.shape) as (keyof RecordedAccountFields)[]);

const version = z.strictObject({
  number: count,
  text: hash,
  capture: hash,
  rule: text.min(1),
  capturedAt: text.min(1),
  name: text,
}) satisfies z.ZodType<RecordedVersion>;

const account = z.strictObject({
  id,
  ...accountFields.shape,
  proposed: z.array(accountField),
  versions: z.array(version).min(1),
}) satisfies z.ZodType<RecordedAccount>;

/** Fields that are left out stay left out: `undefined` has no JSON. */
const left = <Shape extends z.ZodRawShape>(shape: Shape) =>
  Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, z.exactOptional(field as z.ZodType)])) as unknown as {
    [Key in keyof Shape]: z.ZodExactOptional<Shape[Key]>;
  };

const anchor = z
  .strictObject({ start: z.int().min(0), end: z.int().min(1), quote: text.min(1) })
  .refine(({ start, end }) => start < end, "must end after it starts")
  .refine(({ start, end, quote }) => quote.length === end - start, "has a quote that is not as long as its span")
  .refine(({ quote }) => isWellFormed(quote), "cuts a character in half") satisfies z.ZodType<Anchor>;

const target = z.strictObject({ account: id, text: hash, content: z.array(anchor) }) satisfies z.ZodType<StatementTarget>;

const statement = z.strictObject({
  type: z.enum(statementTypes),
  speaker: z.strictObject({ id: maybe, name: text, party: maybe }).nullable(),
  chain: z.array(z.strictObject({ name: text, party: maybe })),
  act: z.enum(acts),
  modality: z.enum(modalities).nullable(),
  force: z.enum(forces),
  negated: z.boolean(),
  source: z.array(anchor),
  cue: z.array(anchor),
  content: z.array(anchor).min(1),
  condition: anchor.nullable(),
}) satisfies z.ZodType<DecidedStatement>;

const importedFile = z.strictObject({ path: text.min(1), capture: hash });

/** Everything a decision may be, and nothing else: a field we do not know would be one we could not honour. */
export const decisionSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("encounter-made"), encounter: id, fields: encounterFields }),
  z.strictObject({ kind: z.literal("encounter-changed"), encounter: id, changes: z.strictObject(left(encounterFields.shape)) }),
  z.strictObject({ kind: z.literal("encounter-removed"), encounter: id }),
  z.strictObject({ kind: z.literal("account-attached"), encounter: id, account }),
  z.strictObject({
    kind: z.literal("account-changed"),
    encounter: id,
    account: id,
    changes: z.strictObject(left(accountFields.shape)),
  }),
  z.strictObject({ kind: z.literal("version-added"), encounter: id, account: id, version }),
  z.strictObject({ kind: z.literal("account-detached"), encounter: id, account: id }),
  z.strictObject({
    kind: z.literal("statements-decided"),
    encounter: id,
    action: z.enum(statementActions),
    targets: z.array(target),
    statements: z.array(statement),
  }),
  z.strictObject({
    kind: z.literal("point-decided"),
    encounter: id,
    statement: target,
    together: z.array(target),
    apart: z.array(target),
  }),
  z.strictObject({
    kind: z.literal("finding-decided"),
    encounter: id,
    action: z.enum(["confirmed", "overruled"]),
    finding: text.min(1),
    sentence: text,
    reason: maybe,
  }),
  z.strictObject({ kind: z.literal("encounter-looked"), encounter: id, seen: z.array(text) }),
  z.strictObject({ kind: z.literal("import-begun"), import: id, files: z.array(importedFile) }),
  z.strictObject({ kind: z.literal("import-ended"), import: id, outcome: z.enum(["done", "discarded"]) }),
  z.strictObject({ kind: z.literal("undone"), entry: count }),
]) satisfies z.ZodType<Decision>;

/** One entry of the journal, as it stands on the disk. */
export const entrySchema = z.strictObject({
  seq: count,
  at: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/, "is no ISO time in UTC"),
  by: z.string().min(1),
  decision: decisionSchema,
  before: hash,
  hash,
}) satisfies z.ZodType<JournalEntry>;

/** The first thing wrong, with where it stands: `account.versions.0.text is no SHA-256 in hex`. */
export function explainSchemaError(error: z.ZodError): string {
  const issue = error.issues[0];
  if (issue === undefined) return "it has a wrong shape";
  const where = issue.path.map(String).join(".");
  return where === "" ? issue.message : `${where}: ${issue.message}`;
}
