import type { Statement } from "../domain/statement.ts";
import { type ConfidenceContext, confidenceGround, confidenceReasons } from "./confidence-reasons.ts";

/** Nothing that is read by rule is as sure as what a person decided, which is 1. */
const surest = 0.98;

/**
 * Gives each statement the share of such statements that proved right in annotated accounts, where before it had what its recogniser gave.
 * What continues another, or stands inside its content, is never more sure than that one.
 */
export function calibrateConfidence(statements: readonly Statement[], context: ConfidenceContext): readonly Statement[] {
  const places = new Map(statements.map(({ id }, at) => [id, at]));
  const heads = statements.map(({ continues, parent }) => [continues, parent].flatMap((id) => (id === null ? [] : (places.get(id) ?? []))));
  const shares = statements.map((statement) => shareRight(statement, context));
  for (const at of headsFirst(heads)) shares[at] = Math.min(...[at, ...(heads[at] ?? [])].map((head) => shares[head] ?? surest));
  return statements.map((statement, at) => ({ ...statement, confidence: shares[at] ?? surest }));
}

/** Rounded to hundredths: the annotated accounts tell no finer. */
function shareRight(statement: Statement, context: ConfidenceContext): number {
  const holding = confidenceReasons.filter((reason) => reason.holds(statement, context));
  const odds = holding.reduce((sum, { weight }) => sum + weight, confidenceGround[context.pack.tag]);
  return Math.min(surest, Math.round(100 / (1 + Math.exp(-odds))) / 100);
}

/** Every place, each behind the heads it hangs on. By a stack and not by recursion: words in a text may be nested to any depth. */
function headsFirst(heads: readonly (readonly number[])[]): readonly number[] {
  const order: number[] = [];
  const seen = new Set<number>();
  heads.forEach((_, first) => {
    const stack = seen.has(first) ? [] : [first];
    for (let at = stack.at(-1); at !== undefined; at = stack.at(-1)) {
      const waiting = seen.has(at) ? [] : (heads[at] ?? []).filter((head) => !seen.has(head));
      seen.add(at);
      stack.push(...waiting);
      if (waiting.length > 0) continue;
      order.push(at);
      stack.pop();
    }
  });
  return order;
}
