import type { Span } from "../../domain/span.ts";
import type { TaggedStatement } from "../language-pack.ts";

/** Two taggers' statements as one list in the order of the text: all of the first, and those of the second that tell of something else. */
export function mergeStatements(first: readonly TaggedStatement[], second: readonly TaggedStatement[]): readonly TaggedStatement[] {
  const taken = new Set<number>();
  for (const one of first) for (const { start, end } of [...one.cue, ...one.content]) for (let at = start; at < end; at++) taken.add(at);
  const added = second.filter((one) => one.continues === null && one.parent === null && !touches(taken, one));
  if (added.length === 0) return first;
  const placed = [...first.map((one, index) => ({ one, index })), ...added.map((one) => ({ one, index: -1 }))].sort(
    (a, b) => startOf(a.one) - startOf(b.one) || b.index - a.index,
  );
  const moved = new Map(placed.map(({ index }, at) => [index, at]));
  const place = (index: number | null): number | null => (index === null ? null : (moved.get(index) ?? null));
  return placed.map(({ one, index }) => (index < 0 ? one : { ...one, continues: place(one.continues), parent: place(one.parent) }));
}

/** Whether a statement's cue, or half of its content, stands in what is taken. */
function touches(taken: ReadonlySet<number>, one: TaggedStatement): boolean {
  return shareIn(taken, one.cue) > 0 || shareIn(taken, one.content) >= 0.5;
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
