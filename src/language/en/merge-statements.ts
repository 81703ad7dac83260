import type { Span } from "../../domain/span.ts";
import type { TaggedStatement } from "../language-pack.ts";

/**
 * Two taggers' statements as one list in the order of the text: all of the first, and those of the second that tell of something else. What
 * continued or stood in a statement that is passed over goes with it.
 */
export function mergeStatements(first: readonly TaggedStatement[], second: readonly TaggedStatement[]): readonly TaggedStatement[] {
  const taken = covered(first.flatMap(({ cue, content }) => [...cue, ...content]));
  const kept = new Set<number>();
  second.forEach((one, index) => {
    const head = one.continues ?? one.parent;
    if (shareIn(taken, one.cue) === 0 && shareIn(taken, one.content) < 0.5 && (head === null || kept.has(head))) kept.add(index);
  });
  if (kept.size === 0) return first;
  const placed = [
    ...first.map((one, index) => ({ one, index, list: 0 })),
    ...second.map((one, index) => ({ one, index, list: 1 })).filter(({ index }) => kept.has(index)),
  ].sort((a, b) => startOf(a.one) - startOf(b.one) || a.list - b.list || a.index - b.index);
  const places = new Map(placed.map(({ list, index }, at) => [`${list} ${index}`, at]));
  const place = (list: number, index: number | null): number | null => (index === null ? null : (places.get(`${list} ${index}`) ?? null));
  return placed.map(({ one, list }) => ({ ...one, continues: place(list, one.continues), parent: place(list, one.parent) }));
}

function covered(spans: readonly Span[]): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const { start, end } of spans) for (let at = start; at < end; at++) taken.add(at);
  return taken;
}

function shareIn(taken: ReadonlySet<number>, spans: readonly Span[]): number {
  let [inside, total] = [0, 0];
  for (const { start, end } of spans)
    for (let at = start; at < end; at++) {
      total++;
      if (taken.has(at)) inside++;
    }
  return total === 0 ? 0 : inside / total;
}

function startOf({ cue, content }: TaggedStatement): number {
  return Math.min(...[...cue, ...content].map(({ start }) => start));
}
