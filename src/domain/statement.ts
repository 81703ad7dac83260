import type { Span } from "./span.ts";

export const statementTypes = ["direct", "indirect", "mixed", "mention", "own"] as const;
export type StatementType = (typeof statementTypes)[number];

export const acts = [
  "position",
  "request",
  "commitment",
  "offer",
  "agreement",
  "assessment",
  "characterisation",
  "event",
  "denial",
  "warning",
  "thanks",
  "mention",
] as const;
export type Act = (typeof acts)[number];

export const modalities = ["denied", "not-discussed", "considering", "intends", "will", "ongoing", "agreed", "signed", "done"] as const;
export type Modality = (typeof modalities)[number];

/** Force of the reporting verb: weak (noted, 指出), neutral (said, 表示), emphatic (stressed, 强调, reiterated), warning. */
export const forces = ["weak", "neutral", "emphatic", "warning"] as const;
export type Force = (typeof forces)[number];

export const toldFors = ["own", "other", "joint", "third"] as const;
export type ToldFor = (typeof toldFors)[number];

/**
 * How it is known who is meant by a source:
 * - `table`: the words hold a name of the table of names.
 * - `title`: a title says it, beside a name that the table lacks, or alone for whoever bears it.
 * - `short-form`: a part of a name that the text gives in full elsewhere, or a name that many bear and the rest of the text settles.
 * - `pronoun`: "he", 她, они, whom the text before makes plain.
 * - `joint`: "the two leaders", 双方: the parties of the encounter together.
 * - `described`: words that place somebody without a name: "his counterpart", "the statement", "a company".
 * - `carried`: no words at all; the subject before goes on.
 * - `account`: the account speaks for itself.
 */
export const resolutions = ["table", "title", "short-form", "pronoun", "joint", "described", "carried", "account"] as const;
export type Resolution = (typeof resolutions)[number];

/** Who is meant by the source of a statement. */
export interface Speaker {
  /** `person:…`, `party:…` or `body:…`; null for a joint speaker or one not in the table of names. */
  readonly id: string | null;
  readonly name: string;
  /** ISO 3166 code; joined by `+` for "the two leaders"; `noSide` for speakers of no party; null where the party is unknown. */
  readonly party: string | null;
}

/** The party of speakers who are known to be of no side: analysts, companies, news agencies of the world. */
export const noSide = "??";

/** A teller that the text names beyond the account itself. */
export interface Teller {
  readonly name: string;
  readonly party: string | null;
}

/** One thing that an account gives as said by someone: source, cue, content, and how firmly. */
export interface Statement {
  readonly id: string;
  readonly type: StatementType;
  /** Words naming whose words these are; empty where elided or carried over. */
  readonly source: readonly Span[];
  /** Words that hand the content over; empty for a continuation and for the account's own voice. */
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Null where unresolved. */
  readonly speaker: Speaker | null;
  /** How the speaker was found; null where nobody was, or where only the words of the source are known. Absent where a person decided it. */
  readonly resolved?: Resolution | null;
  /** Outermost first. */
  readonly chain: readonly Teller[];
  /** Id of the statement that bears the cue. */
  readonly continues: string | null;
  /** Id of the statement inside whose content this one stands. */
  readonly parent: string | null;
  readonly toldFor: ToldFor;
  readonly act: Act;
  /** How firmly, for commitments, agreements, plans and events; never stronger than the words. */
  readonly modality: Modality | null;
  readonly force: Force;
  /** Whether what is handed over is negated as a whole. */
  readonly negated: boolean;
  readonly condition: Span | null;
  /** Ids of quantities, ids of times and topic codes that stand in the content. */
  readonly quantities: readonly string[];
  readonly times: readonly string[];
  readonly topics: readonly string[];
  /** 0 to 1. */
  readonly confidence: number;
}
