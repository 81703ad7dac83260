import type { Quantity } from "../../domain/quantity.ts";
import type { Span } from "../../domain/span.ts";
import type { Statement } from "../../domain/statement.ts";
import type { TimeExpression } from "../../domain/time-expression.ts";
import type { ReadAccount } from "../read-account.ts";

/**
 * A stretch of one statement that is about one matter: a whole short statement, a clause of a long one, an item of a list.
 * Claims, not statements, are what accounts are compared by, since one statement may list ten matters.
 */
export interface Claim {
  readonly source: ReadAccount;
  readonly statement: Statement;
  readonly span: Span;
  /** Codes of `domain/topics.ts` that stand in the span, in the order of the text. */
  readonly topics: readonly string[];
  /** Whether they are those of the words right before it, since its own name none: what stands in brackets behind an item. */
  readonly carried: boolean;
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeExpression[];
  /** What the span speaks of, as keys that can be counted: see `read-features.ts`. */
  readonly features: ReadonlySet<string>;
  /**
   * Whose word it is: the side of the account, several for a joint text; in the press the speaker's, where that side has published nothing of its own that is
   * held. Empty for what the press says for itself.
   */
  readonly voice: readonly string[];
  /** Whether the account only tells its story here ("spoke by phone"): it is searched for silence, but makes no point. */
  readonly narrating: boolean;
}

/** The words of a claim. */
export function wordsOf(claim: Claim): string {
  return claim.source.account.text.slice(claim.span.start, claim.span.end);
}

/** The narrowest topic that a claim is about; null where it has none. */
export function mainTopic(claim: Claim): string | null {
  const [first] = [...claim.topics].sort(
    (a, b) => b.split("/").length - a.split("/").length || claim.topics.indexOf(a) - claim.topics.indexOf(b),
  );
  return first ?? null;
}

/** The narrowest topic that both claims are about; where one is about a part of the other's, the wider one. Null where they have none in common. */
export function commonTopic(a: Claim, b: Claim): string | null {
  const both = (codes: readonly string[], others: readonly string[]): readonly string[] =>
    codes.filter((code) => others.some((other) => other === code || other.startsWith(`${code}/`)));
  const shared = [...both(a.topics, b.topics), ...both(b.topics, a.topics)];
  return shared.sort((x, y) => y.split("/").length - x.split("/").length)[0] ?? null;
}

/** Most words of matter that a bare name of a topic has ("military matters"); in Han text, pairs of characters (台湾问题). */
const bareName = { spaced: 2, han: 4 };

/** Whether a claim only names a matter: "discussed Taiwan", or an item of a list. */
export function isNaming(claim: Claim): boolean {
  if (claim.quantities.length > 0) return false;
  if (claim.statement.type === "mention" || claim.statement.act === "mention") return true;
  const words = [...claim.features].filter((key) => key.startsWith("w:")).length;
  const ideas = claim.features.size - words;
  return ideas < 2 || words <= (claim.source.pack.spaced ? bareName.spaced : bareName.han);
}

/** Seconds. */
const day = 86_400;
/** Beyond two years a span of time is an anniversary or an age rather than a term. */
const longestTerm = 730 * day;

/** A figure worth missing: not the length of a talk, not "two leaders". */
export function tells(quantity: Quantity): boolean {
  if (quantity.unit === "s") return Number(quantity.value) >= day && Number(quantity.value) < longestTerm;
  return !((quantity.unit === "people" || quantity.unit === "count") && Number(quantity.value) <= 3);
}
