import { z } from "zod";
import { accountKinds, textStatuses } from "../domain/account.ts";
import { statementActions } from "../domain/decision.ts";
import { encounterKinds } from "../domain/encounter.ts";
import type { EncounterFields, RecordedAccountFields } from "../domain/record.ts";
import type { Span } from "../domain/span.ts";
import { acts, forces, modalities, statementTypes } from "../domain/statement.ts";
import { interfaceLanguages } from "../domain/view.ts";
import { accountFieldShape, dateField, sideField } from "../ingest/account-fields.ts";
import type { StatementsWanted, WantedStatement } from "../workspace/workspace.ts";

const line = z.string().max(2000);
const id = z.string().min(1).max(1000);
const optional = <Shape extends z.ZodType>(shape: Shape) => z.exactOptional(shape);

export const lang = z.enum(interfaceLanguages).default("en");
export const languageQuery = z.strictObject({ lang });
export const encounterQuery = z.strictObject({ lang, encounter: id.default("").transform((given) => (given === "" ? null : given)) });
export const nothing = z.strictObject({});

const participant = z.strictObject({ name: line.min(1), role: line.nullable(), side: sideField });

export const encounterFields = z.strictObject({
  title: optional(line.nullable()),
  kind: optional(z.enum(encounterKinds).nullable()),
  date: optional(dateField.nullable()),
  place: optional(line.nullable()),
  participants: optional(z.array(participant).max(200)),
}) satisfies z.ZodType<Partial<EncounterFields>>;

export const accountFields = z.strictObject({
  side: optional(sideField.nullable()),
  kind: optional(z.enum(accountKinds).nullable()),
  publisher: optional(line.nullable()),
  url: optional(line.nullable()),
  publishedAt: optional(dateField.nullable()),
  language: optional(accountFieldShape.language.unwrap().unwrap()),
  complete: optional(z.boolean()),
  textStatus: optional(z.enum(textStatuses)),
  note: optional(z.string().max(20_000).nullable()),
}) satisfies z.ZodType<Partial<RecordedAccountFields>>;

/** A text as words, or a file's bytes as they are: exactly one of the two. */
const content = { text: optional(z.string()), base64: optional(z.base64()) };
const hasOne = (given: { readonly text?: string; readonly base64?: string }) => (given.text === undefined) !== (given.base64 === undefined);
const oneOf = { error: "give “text” or “base64”" };

export const handedText = z.strictObject({ name: line.min(1), ...content, fields: accountFields.default({}) }).refine(hasOne, oneOf);
export const handedVersion = z.strictObject({ name: line.min(1), ...content }).refine(hasOne, oneOf);
export const newEncounter = z.strictObject({ fields: encounterFields.default({}), texts: z.array(handedText).max(200) });
export const proposalWanted = z.strictObject({ texts: z.array(z.strictObject({ name: line, text: z.string() })).max(50) });
export const encounterChanges = z.strictObject({ changes: encounterFields });
export const accountChanges = z.strictObject({ changes: accountFields });

const offset = z.int().min(0).max(100_000_000);
const span = z
  .strictObject({ start: offset, end: offset })
  .refine(({ start, end }) => start < end, { error: "a span ends after it starts" }) satisfies z.ZodType<Span>;
const spans = z.array(span).max(100);
const speaker = z.strictObject({ id: id.nullable(), name: line.min(1), party: sideField.nullable() });

const wantedStatement = z.strictObject({
  source: optional(spans),
  cue: optional(spans),
  content: optional(spans.min(1)),
  type: optional(z.enum(statementTypes)),
  speaker: optional(speaker.nullable()),
  act: optional(z.enum(acts)),
  modality: optional(z.enum(modalities).nullable()),
  force: optional(z.enum(forces)),
  negated: optional(z.boolean()),
  condition: optional(span.nullable()),
}) satisfies z.ZodType<WantedStatement>;

export const statementsWanted = z.strictObject({
  account: id,
  action: z.enum(statementActions),
  targets: z.array(id).max(100),
  statements: z.array(wantedStatement).max(100),
}) satisfies z.ZodType<StatementsWanted>;

export const pointWanted = z.strictObject({ account: id, statement: id, point: id.nullable() });
export const findingWanted = z.strictObject({
  finding: id,
  action: z.enum(["confirmed", "overruled"]),
  reason: z.string().max(20_000).nullable().default(null),
});
export const undoWanted = z.strictObject({ entry: z.int().min(1).nullable().default(null) });

const filter = line.min(1).nullable().default(null);
const day = z.iso.date().nullable().default(null);

export const searchQuery = z.strictObject({
  words: z.string().max(1000).default(""),
  speaker: filter,
  teller: filter,
  party: filter,
  topic: filter,
  act: z.enum(acts).nullable().default(null),
  modality: z.enum(modalities).nullable().default(null),
  encounter: filter,
  from: day,
  to: day,
  limit: z.coerce.number().int().min(1).max(500).default(50),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});
