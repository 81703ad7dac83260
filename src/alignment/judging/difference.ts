import type { Span } from "../../domain/span.ts";
import type { Link } from "../matter/align-claims.ts";
import type { ComparedClaim } from "./compared-claim.ts";

/** In what two claims about one matter may differ. */
export const dimensions = [
  "spoken",
  "polarity",
  "firmness",
  "act",
  "amount",
  "period",
  "time",
  "condition",
  "scope",
  "doer",
  "place",
  "recipient",
  "name",
  "grade",
  "demand",
  "certainty",
  "motion",
  "stance",
  "words",
] as const;
export type Dimension = (typeof dimensions)[number];

/** What differs between two claims about one matter. */
export interface Difference {
  readonly dimension: Dimension;
  readonly rule: string;
  /** The two values, in words of the texts or codes of a ladder; "" where one says nothing of it. */
  readonly values: readonly [string, string];
  /** Where the values stand in the two accounts; null where one says nothing of it. */
  readonly spans: readonly [Span | null, Span | null];
  /** 0 to 1: how sure it is that they differ in this, if they are about one matter. */
  readonly sure: number;
  /** Whether both can be true of one matter: a difference of wording or degree; else one of them is wrong. */
  readonly together: boolean;
}

/** Two claims of one link, read for comparing. */
export interface ComparedPair {
  readonly a: ComparedClaim;
  readonly b: ComparedClaim;
  readonly link: Link;
  /** Ideas, topics, names and figures that both have. */
  readonly shared: ReadonlySet<string>;
  readonly sameLanguage: boolean;
  /** Whether the match is beyond doubt, so that what contradicts does so about one matter. */
  readonly certain: boolean;
}

/** Says what differs in one dimension; null where nothing does, or where nothing can be told. */
export type Comparer = (pair: ComparedPair) => Difference | null;
