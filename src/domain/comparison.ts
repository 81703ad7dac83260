import type { Account } from "./account.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { EncounterKind, Participant } from "./encounter.ts";
import type { Engine, Extraction } from "./extraction.ts";
import type { Quantity } from "./quantity.ts";
import type { EvidenceSpan } from "./span.ts";
import type { Modality } from "./statement.ts";
import type { TimeExpression } from "./time-expression.ts";

/** What one account does with one topic: content given, only named, said not to have been discussed, absent from a whole text, absent from a partial one. */
export const levels = ["quoted", "mentioned", "denied", "silent", "unknown"] as const;
export type Level = (typeof levels)[number];

export const verdicts = ["corroborated", "one-sided", "degree", "substance", "conflict", "told-for-other"] as const;
export type Verdict = (typeof verdicts)[number];

export const findingKinds = [
  "omission",
  "corroborated",
  "wording",
  "conflict",
  "told-for-other",
  "quotation-altered",
  "emphasis",
  "both-silent",
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** How one account comes to have what another has. */
export const descents = ["copies", "translates", "rewrites", "quotes"] as const;
export type Descent = (typeof descents)[number];

/** What an account took from another account of the encounter. */
export interface Derivation {
  /** Id of the account that had it first. */
  readonly from: string;
  readonly how: Descent;
  /** Share of the account's matter that stands in the other too, 0 to 1. */
  readonly share: number;
  /** Whether the account names the other, or its publisher, as its source. */
  readonly stated: boolean;
  /** Places that show it, here and there by turns. */
  readonly spans: readonly EvidenceSpan[];
}

/**
 * How printed words stand to the speaker's own: there word for word; there, but cut or joined; there in other words; there in another language; nowhere in
 * texts held whole; not to be told, since no text of the speaker's side is held whole.
 */
export const quotationStatuses = ["same", "trimmed", "altered", "translation", "not-found", "unchecked"] as const;
export type QuotationStatus = (typeof quotationStatuses)[number];

/** Words that an account prints as a party's own, held against that party's own accounts. */
export interface CheckedQuotation {
  readonly printed: EvidenceSpan;
  /** The party whose words they are said to be. */
  readonly speaker: string;
  readonly status: QuotationStatus;
  /** The own words that were found or come nearest. */
  readonly against: EvidenceSpan | null;
  /** What was changed, in order: own words and printed words; either may be empty. */
  readonly changes: readonly { readonly own: string; readonly printed: string }[];
}

export interface ComparedAccount {
  readonly id: string;
  readonly side: string | null;
  readonly kind: Account["kind"];
  readonly publisher: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly language: string;
  readonly complete: boolean;
  readonly textStatus: Account["textStatus"];
  readonly text: string;
  readonly extraction: Extraction;
  /** UTF-16 length of the text. */
  readonly characters: number;
  /** Number of statements. */
  readonly statements: number;
  /** Ids of accounts of this encounter that this one copies, translates or rewrites. */
  readonly derivedFrom: readonly string[];
  /** Whatever it took from other accounts, with the places: also words that it only quotes. */
  readonly derivations: readonly Derivation[];
  /** Whose word it is where it speaks for itself: a side, or the account at the head of those it copies. Accounts with one witness count once. */
  readonly witness: string;
  /** Tells matters and quotations that stand in no other account though the sides' own are whole: it corroborates nothing. */
  readonly outlier: boolean;
}

export interface MatrixCell {
  readonly account: string;
  readonly level: Level;
  readonly spans: readonly EvidenceSpan[];
  /** Share of the account's characters that speak of the topic, 0 to 1. */
  readonly share: number;
  /** Place among the account's topics by first mention, from 1; null where the account does not speak of it. */
  readonly rank: number | null;
}

export interface MatrixRow {
  readonly topic: string;
  readonly label: string;
  readonly cells: readonly MatrixCell[];
}

export interface PointStatement {
  readonly account: string;
  readonly statement: string;
  readonly spans: readonly EvidenceSpan[];
}

/** What differs between two accounts of one matter: why a verdict is what it is. */
export interface PointDifference {
  /** As in `Finding.rule`. */
  readonly rule: string;
  /** In words of the texts or codes of a ladder; "" where one says nothing of it. */
  readonly values: readonly [string, string];
  /** The two claims, in the order of the values. */
  readonly spans: readonly EvidenceSpan[];
  /** 0 to 1. */
  readonly confidence: number;
}

/** Why two statements are held to be about one matter: everything that was weighed. */
export interface PointLink {
  /** The two accounts. */
  readonly accounts: readonly [string, string];
  /** Chance that they tell one matter and not merely something on one topic, 0 to 1, calibrated on pairs read by eye. */
  readonly chance: number;
  /** What they share, weighed by how rare it is in the encounter, 0 to 1. */
  readonly likeness: number;
  /** Nearness of meaning across languages, 0 to 1. */
  readonly nearness: number;
  /** Ideas, topics, names, amounts and times in common, heaviest first: `c:`, `p:`, `n:`, `q:` or `t:` and a code. */
  readonly shared: readonly string[];
}

/** Statements of several accounts about the same matter. */
export interface Point {
  readonly id: string;
  readonly label: string;
  readonly topic: string | null;
  readonly verdict: Verdict;
  readonly statements: readonly PointStatement[];
  /** What differs, the most telling first; absent where nothing that can be named does. */
  readonly differences?: readonly PointDifference[] | undefined;
  /** What joins the two statements that decided the verdict; absent where it stands on one side. */
  readonly link?: PointLink | undefined;
  /** Who decided the verdict; null where the engine proposes it. */
  readonly decidedBy: string | null;
  /** Independent witnesses: sides, and papers that tell it of themselves. Copies, quotations and outliers add none. */
  readonly witnesses: readonly string[];
}

/** What comparing a point shows. */
export interface Finding {
  readonly id: string;
  readonly kind: FindingKind;
  readonly point: string | null;
  readonly topic: string | null;
  readonly saidBy: readonly string[];
  readonly silent: readonly string[];
  /** The silent sides' accounts that were searched. */
  readonly silentAccounts: readonly string[];
  /** True only where every silent side has a complete account of its own. */
  readonly firm: boolean;
  /** As short as the words that show it. */
  readonly spans: readonly EvidenceSpan[];
  readonly rule: string;
  readonly explanation: string;
  readonly confidence: number;
  /** What is held against one another where it is not two sides: accounts of one side, or the press and a side's own words. */
  readonly scope?: FindingScope;
  /** Independent witnesses of what is corroborated. */
  readonly witnesses?: readonly string[];
  /** Of the sides in `saidBy`, those that published nothing of their own that is held: their words stand in the press. */
  readonly secondHand?: readonly string[];
}

export const findingScopes = ["one-side", "press"] as const;
export type FindingScope = (typeof findingScopes)[number];

/** A statement that a party will do something, across the accounts of one encounter. */
export interface Commitment {
  readonly id: string;
  readonly by: string | null;
  readonly to: string | null;
  readonly what: string;
  readonly quantity: Quantity | null;
  readonly time: TimeExpression | null;
  readonly modality: Modality | null;
  readonly condition: string | null;
  readonly claimedBy: readonly string[];
  readonly acknowledgedBy: readonly string[];
  readonly deniedBy: readonly string[];
  readonly spans: readonly EvidenceSpan[];
}

/** What one account says of the encounter itself. */
export interface EncounterFact {
  readonly account: string;
  /** What is said: the party for `initiator`, seconds (or a range) for `duration`, the adjective for `tone`, the kind of encounter for `form`, else the words themselves. */
  readonly value: string;
  readonly party: string | null;
  readonly spans: readonly EvidenceSpan[];
}

export interface Comparison {
  readonly schema: "parley.comparison/1";
  readonly engine: Engine;
  readonly encounter: {
    readonly id: string;
    readonly title: string | null;
    readonly kind: EncounterKind | null;
    readonly date: string | null;
    readonly participants: readonly Participant[];
  };
  readonly accounts: readonly ComparedAccount[];
  readonly matrix: readonly MatrixRow[];
  readonly points: readonly Point[];
  readonly findings: readonly Finding[];
  /** Every quotation that was held against its speaker's own words, in the order of accounts and text. */
  readonly quotations: readonly CheckedQuotation[];
  readonly commitments: readonly Commitment[];
  readonly encounterFacts: {
    readonly initiator: readonly EncounterFact[];
    readonly duration: readonly EncounterFact[];
    readonly tone: readonly EncounterFact[];
    /** By phone, by video, in person: a kind of encounter. */
    readonly form: readonly EncounterFact[];
    readonly place: readonly EncounterFact[];
    /** Who else was there. */
    readonly present: readonly EncounterFact[];
  };
  readonly diagnostics: readonly (Diagnostic & { readonly account: string | null })[];
}
