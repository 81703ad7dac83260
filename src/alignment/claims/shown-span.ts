import type { Span } from "../../domain/span.ts";
import type { Statement } from "../../domain/statement.ts";
import { type Claim, isNaming } from "./claim.ts";

/** Longest words of a statement that are shown with who says them and how, in UTF-16 units. */
const longest = { spaced: 200, han: 66 };

/** Acts of which the cue is half of what is told: who invites, who thanks. */
const toldByCue = new Set<Statement["act"]>(["offer", "thanks"]);

/**
 * The words that show a claim. Where the cue is part of the matter ("Xi invited me", "nothing was discussed") the whole statement is shown, unless the claim is
 * but a piece of it or it is too long.
 */
export function shownSpan(claim: Claim): Span {
  const { statement, span } = claim;
  const denied = statement.modality === "not-discussed";
  if (!denied && !toldByCue.has(statement.act)) return span;
  return wholeOf(claim, denied ? 0 : 0.8) ?? span;
}

/**
 * The words that show a claim beside another's: of a bare name ("Ukraine") the whole statement, since what is corroborated is that it was spoken of.
 */
export function sentenceSpan(claim: Claim): Span {
  return isNaming(claim) || toldByCue.has(claim.statement.act) ? (wholeOf(claim, 0.8) ?? claim.span) : claim.span;
}

/** The statement with its source and cue, where the claim is at least this share of its content and it is not too long; null otherwise. */
function wholeOf({ statement, span, source }: Claim, share: number): Span | null {
  const spans = [...statement.source, ...statement.cue, ...statement.content];
  const whole = { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
  const content = statement.content.reduce((sum, { start, end }) => sum + end - start, 0);
  // An item may belong to a list that stands behind its statement ("many topics came up, among them Iran").
  if (span.end - span.start < share * content || whole.start > span.start || whole.end < span.end) return null;
  return whole.end - whole.start <= (source.pack.spaced ? longest.spaced : longest.han) ? whole : null;
}
