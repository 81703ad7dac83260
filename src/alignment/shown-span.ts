import type { Span } from "../domain/span.ts";
import type { Statement } from "../domain/statement.ts";
import type { Claim } from "./claim.ts";

/** Longest words of a statement that are shown with who says them and how, in UTF-16 units. */
const longest = { spaced: 200, han: 66 };

/** Acts of which the cue is half of what is told: who invites, who thanks. */
const toldByCue = new Set<Statement["act"]>(["offer", "thanks"]);

/**
 * The words that show a claim. Where the cue is part of the matter ("Xi invited me", "nothing was discussed") the whole statement is shown, unless the claim is
 * but a piece of it or it is too long.
 */
export function shownSpan({ statement, span, source }: Claim): Span {
  const denied = statement.modality === "not-discussed";
  if (!denied && !toldByCue.has(statement.act)) return span;
  const spans = [...statement.source, ...statement.cue, ...statement.content];
  const whole = { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
  const content = statement.content.reduce((sum, { start, end }) => sum + end - start, 0);
  if (!denied && span.end - span.start < 0.8 * content) return span;
  return whole.end - whole.start <= (source.pack.spaced ? longest.spaced : longest.han) ? whole : span;
}
