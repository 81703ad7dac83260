import * as z from "zod";
import { accountKinds, textStatuses } from "../../domain/account.ts";
import {
  type CheckedQuotation,
  type Commitment,
  type ComparedAccount,
  type Comparison,
  type Derivation,
  descents,
  type EncounterFact,
  type Finding,
  findingKinds,
  findingScopes,
  levels,
  type MatrixCell,
  type MatrixRow,
  type Point,
  quotationStatuses,
  verdicts,
} from "../../domain/comparison.ts";
import { encounterKinds, type Participant } from "../../domain/encounter.ts";
import { modalities } from "../../domain/statement.ts";
import {
  diagnosticSchema,
  engineSchema,
  evidenceSpanSchema,
  extractionSchema,
  fraction,
  quantitySchema,
  timeSchema,
} from "./extraction.ts";

const ids = z.array(z.string());
const spans = z.array(evidenceSpanSchema);

const participantSchema = z.strictObject({
  name: z.string(),
  role: z.string().nullable(),
  side: z.string(),
}) satisfies z.ZodType<Participant>;

const derivationSchema = z
  .strictObject({ from: z.string(), how: z.enum(descents), share: fraction, stated: z.boolean(), spans })
  .meta({ id: "Derivation" }) satisfies z.ZodType<Derivation>;

const accountSchema = z
  .strictObject({
    id: z.string(),
    side: z.string().nullable(),
    kind: z.enum(accountKinds).nullable(),
    publisher: z.string().nullable(),
    url: z.string().nullable(),
    publishedAt: z.string().nullable(),
    language: z.string(),
    complete: z.boolean(),
    textStatus: z.enum(textStatuses),
    text: z.string(),
    extraction: extractionSchema.meta({ id: "Extraction" }),
    characters: z.int().nonnegative(),
    statements: z.int().nonnegative(),
    derivedFrom: ids,
    derivations: z.array(derivationSchema),
    witness: z.string(),
    outlier: z.boolean(),
  })
  .meta({ id: "ComparedAccount" }) satisfies z.ZodType<ComparedAccount>;

const cellSchema = z
  .strictObject({
    account: z.string(),
    level: z.enum(levels),
    spans,
    share: fraction,
    rank: z.int().positive().nullable(),
  })
  .meta({ id: "MatrixCell" }) satisfies z.ZodType<MatrixCell>;

const rowSchema = z
  .strictObject({ topic: z.string(), label: z.string(), cells: z.array(cellSchema) })
  .meta({ id: "MatrixRow" }) satisfies z.ZodType<MatrixRow>;

const pointSchema = z
  .strictObject({
    id: z.string(),
    label: z.string(),
    topic: z.string().nullable(),
    verdict: z.enum(verdicts),
    statements: z.array(z.strictObject({ account: z.string(), statement: z.string(), spans })),
    differences: z
      .array(z.strictObject({ rule: z.string(), values: z.tuple([z.string(), z.string()]), spans, confidence: z.number() }))
      .optional(),
    link: z
      .strictObject({
        accounts: z.tuple([z.string(), z.string()]),
        chance: fraction,
        likeness: fraction,
        nearness: fraction,
        shared: z.array(z.string()),
      })
      .optional(),
    decidedBy: z.string().nullable(),
    witnesses: ids,
  })
  .meta({ id: "Point" }) satisfies z.ZodType<Point>;

const findingSchema = z
  .strictObject({
    id: z.string(),
    kind: z.enum(findingKinds),
    point: z.string().nullable(),
    topic: z.string().nullable(),
    saidBy: ids,
    silent: ids,
    silentAccounts: ids,
    firm: z.boolean(),
    spans,
    rule: z.string(),
    explanation: z.string(),
    confidence: fraction,
    scope: z.enum(findingScopes).exactOptional(),
    witnesses: ids.exactOptional(),
    secondHand: ids.exactOptional(),
  })
  .meta({ id: "Finding" }) satisfies z.ZodType<Finding>;

const quotationSchema = z
  .strictObject({
    printed: evidenceSpanSchema,
    speaker: z.string(),
    status: z.enum(quotationStatuses),
    against: evidenceSpanSchema.nullable(),
    changes: z.array(z.strictObject({ own: z.string(), printed: z.string() })),
  })
  .meta({ id: "CheckedQuotation" }) satisfies z.ZodType<CheckedQuotation>;

const commitmentSchema = z
  .strictObject({
    id: z.string(),
    by: z.string().nullable(),
    to: z.string().nullable(),
    what: z.string(),
    quantity: quantitySchema.nullable(),
    time: timeSchema.nullable(),
    modality: z.enum(modalities).nullable(),
    condition: z.string().nullable(),
    claimedBy: ids,
    acknowledgedBy: ids,
    deniedBy: ids,
    spans,
  })
  .meta({ id: "Commitment" }) satisfies z.ZodType<Commitment>;

const factSchema = z
  .strictObject({ account: z.string(), value: z.string(), party: z.string().nullable(), spans })
  .meta({ id: "EncounterFact" }) satisfies z.ZodType<EncounterFact>;

/** What `parley compare --json` prints. */
export const comparisonSchema = z
  .strictObject({
    schema: z.literal("parley.comparison/1"),
    engine: engineSchema,
    encounter: z.strictObject({
      id: z.string(),
      title: z.string().nullable(),
      kind: z.enum(encounterKinds).nullable(),
      date: z.string().nullable(),
      participants: z.array(participantSchema),
    }),
    accounts: z.array(accountSchema),
    matrix: z.array(rowSchema),
    points: z.array(pointSchema),
    findings: z.array(findingSchema),
    quotations: z.array(quotationSchema),
    commitments: z.array(commitmentSchema),
    encounterFacts: z.strictObject({
      initiator: z.array(factSchema),
      duration: z.array(factSchema),
      tone: z.array(factSchema),
      form: z.array(factSchema),
      place: z.array(factSchema),
      present: z.array(factSchema),
    }),
    diagnostics: z.array(diagnosticSchema.safeExtend({ account: z.string().nullable() }).meta({ id: "AccountDiagnostic" })),
  })
  .meta({ description: "What the accounts of one encounter say, and where they part." }) satisfies z.ZodType<Comparison>;
