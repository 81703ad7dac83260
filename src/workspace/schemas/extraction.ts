import * as z from "zod";
import { accountKinds } from "../../domain/account.ts";
import type { Diagnostic } from "../../domain/diagnostic.ts";
import type { BoundFigure, Engine, Extraction } from "../../domain/extraction.ts";
import { type Mention, mentionKinds, mentionResolutions, type TopicMention, type UnlistedPerson } from "../../domain/mention.ts";
import { bounds, type Quantity, quantityKinds } from "../../domain/quantity.ts";
import type { EvidenceSpan, Span } from "../../domain/span.ts";
import {
  acts,
  forces,
  modalities,
  resolutions,
  type Speaker,
  type Statement,
  statementTypes,
  type Teller,
  toldFors,
} from "../../domain/statement.ts";
import type { TimeExpression } from "../../domain/time-expression.ts";

const offset = z.int().nonnegative();
/** 0 to 1: confidences and shares. */
export const fraction = z.number().min(0).max(1);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const runsForward = (span: Span): boolean => span.start <= span.end;
const forward = { message: "start stands after end" };

export const spanSchema = z
  .strictObject({ start: offset, end: offset })
  .refine(runsForward, forward)
  .meta({ id: "Span", description: "A stretch of the text printed: UTF-16 offsets, end exclusive." }) satisfies z.ZodType<Span>;

export const evidenceSpanSchema = z
  .strictObject({ account: z.string(), start: offset, end: offset, quote: z.string() })
  .refine(runsForward, forward)
  .refine((span) => span.quote.length === span.end - span.start, { message: "the quote is not as long as the span" })
  .meta({
    id: "EvidenceSpan",
    description: "A stretch of one account, and the words found there.",
  }) satisfies z.ZodType<EvidenceSpan>;

export const engineSchema = z
  .strictObject({ version: z.string(), models: z.record(z.string(), z.string()) })
  .meta({ id: "Engine" }) satisfies z.ZodType<Engine>;

export const diagnosticSchema = z
  .strictObject({ rule: z.string(), start: offset, end: offset, message: z.string() })
  .meta({ id: "Diagnostic" }) satisfies z.ZodType<Diagnostic>;

export const quantitySchema = z
  .strictObject({
    id: z.string(),
    start: offset,
    end: offset,
    value: z.union([z.number(), z.tuple([z.number(), z.number()])]),
    unit: z.string(),
    bound: z.enum(bounds),
    kind: z.enum(quantityKinds),
    of: z.string().nullable(),
    change: z.number().optional(),
    further: z.literal(true).optional(),
    points: z.literal(true).optional(),
    conversion: z.strictObject({ from: z.string(), factor: z.number(), source: z.string() }).optional(),
    doubt: z.literal("scale").optional(),
  })
  .refine(runsForward, forward)
  .meta({ id: "Quantity" }) satisfies z.ZodType<Quantity>;

export const timeSchema = z
  .strictObject({
    id: z.string(),
    start: offset,
    end: offset,
    edtf: z.string(),
    basis: z.enum(["stated", "inferred"]),
    anchor: z.strictObject({ of: z.enum(["publication", "encounter", "text"]), date: z.string() }).exactOptional(),
    zone: z.string().exactOptional(),
    readings: z.array(z.strictObject({ name: z.string(), edtf: z.string() })),
  })
  .refine(runsForward, forward)
  .meta({ id: "Time" }) satisfies z.ZodType<TimeExpression>;

const figureSchema = z
  .strictObject({
    quantity: z.string(),
    statement: z.string(),
    time: z.string().nullable(),
    act: z.enum(acts),
    modality: z.enum(modalities).nullable(),
    start: offset,
    end: offset,
  })
  .refine(runsForward, forward)
  .meta({
    id: "BoundFigure",
    description: "A figure of a statement with the clause or item that it stands in, how firm that is, and the time it is told for.",
  }) satisfies z.ZodType<BoundFigure>;

const speakerSchema = z.strictObject({
  id: z.string().nullable(),
  name: z.string(),
  party: z.string().nullable(),
}) satisfies z.ZodType<Speaker>;

const tellerSchema = z.strictObject({ name: z.string(), party: z.string().nullable() }) satisfies z.ZodType<Teller>;

const statementSchema = z
  .strictObject({
    id: z.string(),
    type: z.enum(statementTypes),
    source: z.array(spanSchema),
    cue: z.array(spanSchema),
    content: z.array(spanSchema),
    speaker: speakerSchema.nullable(),
    resolved: z.enum(resolutions).nullable().exactOptional(),
    chain: z.array(tellerSchema),
    continues: z.string().nullable(),
    parent: z.string().nullable(),
    toldFor: z.enum(toldFors),
    act: z.enum(acts),
    modality: z.enum(modalities).nullable(),
    force: z.enum(forces),
    negated: z.boolean(),
    condition: spanSchema.nullable(),
    quantities: z.array(z.string()),
    times: z.array(z.string()),
    topics: z.array(z.string()),
    confidence: fraction,
  })
  .meta({ id: "Statement" }) satisfies z.ZodType<Statement>;

const mentionSchema = z
  .strictObject({
    start: offset,
    end: offset,
    entity: z.string(),
    kind: z.enum(mentionKinds),
    resolved: z.enum(mentionResolutions).exactOptional(),
    title: spanSchema.exactOptional(),
  })
  .refine(runsForward, forward)
  .meta({ id: "Mention" }) satisfies z.ZodType<Mention>;

const unlistedPersonSchema = z
  .strictObject({
    name: z.string(),
    party: z.string().nullable(),
    titles: z.array(z.string()),
    places: z.array(spanSchema),
    titlePlaces: z.array(spanSchema),
  })
  .meta({ id: "UnlistedPerson" }) satisfies z.ZodType<UnlistedPerson>;

const topicMentionSchema = z
  .strictObject({ topic: z.string(), start: offset, end: offset })
  .refine(runsForward, forward)
  .meta({ id: "TopicMention" }) satisfies z.ZodType<TopicMention>;

/** What `parley extract --json` prints, one object a line. */
export const extractionSchema = z
  .strictObject({
    schema: z.literal("parley.extraction/1"),
    engine: engineSchema,
    account: z.strictObject({
      id: z.string(),
      side: z.string().nullable(),
      kind: z.enum(accountKinds).nullable(),
      language: z.string(),
      publishedAt: z.string().nullable(),
      sha256,
    }),
    text: z.string(),
    statements: z.array(statementSchema),
    quantities: z.array(quantitySchema),
    times: z.array(timeSchema),
    figures: z.array(figureSchema).exactOptional(),
    mentions: z.array(mentionSchema),
    people: z.array(unlistedPersonSchema).exactOptional(),
    topics: z.array(topicMentionSchema),
    diagnostics: z.array(diagnosticSchema),
  })
  .meta({ description: "Everything read from one account's text." }) satisfies z.ZodType<Extraction>;
