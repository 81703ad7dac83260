import type { Span } from "../domain/span.ts";
import type { Statement } from "../domain/statement.ts";
import { coveredLength, overlapLength, sameSpans } from "./span-lists.ts";

/**
 * The statement that stands at a place: with exactly this content, else the one whose content overlaps most, by at least half of either.
 * Undefined where nothing of the kind is read there.
 */
export function findStatement(content: readonly Span[], statements: readonly Statement[]): Statement | undefined {
  const exact = statements.find((statement) => sameSpans(statement.content, content));
  if (exact) return exact;
  const length = coveredLength(content);
  let best: { statement: Statement; likeness: number } | undefined;
  for (const statement of statements) {
    const own = coveredLength(statement.content);
    const shared = overlapLength(statement.content, content);
    if (shared === 0 || shared < 0.5 * Math.min(own, length)) continue;
    const likeness = shared / (own + length - shared);
    if (!best || likeness > best.likeness) best = { statement, likeness };
  }
  return best?.statement;
}
