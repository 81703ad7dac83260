import type { Quantity } from "../../domain/quantity.ts";
import type { Span } from "../../domain/span.ts";
import type { TimeExpression } from "../../domain/time-expression.ts";
import type { Stretch } from "./cut-stretches.ts";

/** How much another figure, or another time, between a figure and a time tells against their going together, in depths of breaks. */
const between = { figure: 4, time: 3 };
/** More figures and times than these in one statement are a table, whose places say nothing. */
const most = 40;
/** Farther than this nothing goes together by its place alone. */
const tooFar = 4;

/**
 * Which time each figure of some content is told for: "20 million tons this season, and 25 million next season" holds two. A time goes with the figure
 * that fewest breaks part it from; one before all figures, or behind them all, goes with every figure that has none of its own. Figures without
 * a time are left out.
 */
export function bindTimes(
  quantities: readonly Quantity[],
  times: readonly TimeExpression[],
  stretches: readonly Stretch[],
): ReadonlyMap<string, TimeExpression> {
  // How long something takes is a time too, and is bound to nothing.
  const figures = quantities.filter(({ unit }) => unit !== "s");
  const bound = new Map<string, TimeExpression>();
  if (figures.length === 0 || times.length === 0 || figures.length > most || times.length > most) return bound;
  const cost = (figure: Span, time: Span): number =>
    breaksBetween(stretches, figure, time) +
    between.figure * countBetween(figures, figure, time) +
    between.time * countBetween(times, figure, time);
  const pairs = figures.flatMap((figure) => times.map((time) => ({ figure, time, cost: cost(figure, time), gap: gapOf(figure, time) })));
  const taken = new Set<string>();
  for (const pair of pairs.sort((a, b) => a.cost - b.cost || a.gap - b.gap)) {
    if (pair.cost > tooFar || bound.has(pair.figure.id) || taken.has(pair.time.id)) continue;
    bound.set(pair.figure.id, pair.time);
    taken.add(pair.time.id);
  }
  const [only] = times;
  if (times.length === 1 && only && figures.every(({ start }) => start > only.start === (figures[0]?.start ?? 0) > only.start))
    for (const figure of figures) if (breaksBetween(stretches, figure, only) <= tooFar) bound.set(figure.id, only);
  return bound;
}

const gapOf = (a: Span, b: Span): number => Math.max(a.start, b.start) - Math.min(a.end, b.end);

const countBetween = (spans: readonly Span[], a: Span, b: Span): number => {
  const [from, to] = [Math.min(a.end, b.end), Math.max(a.start, b.start)];
  return spans.filter((span) => span !== a && span !== b && span.start >= from && span.end <= to).length;
};

function breaksBetween(stretches: readonly Stretch[], a: Span, b: Span): number {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  let sum = 0;
  for (const { start, end, breakBehind } of stretches)
    if (end > first.start && end <= second.start && start <= second.start) sum += breakBehind;
  return sum;
}
