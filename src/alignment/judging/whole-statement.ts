import type { Claim } from "../claims/claim.ts";

/** Whether a claim is most of its statement: what is read for the statement as a whole may not hold for a piece of it. */
export function isWholeStatement({ statement, span }: Claim): boolean {
  const length = statement.content.reduce((sum, each) => sum + each.end - each.start, 0);
  return span.end - span.start >= 0.6 * length;
}
