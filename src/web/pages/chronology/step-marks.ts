import type { Lane, Mark } from "./lay-out-time.ts";

/** Which way an arrow goes. */
export type Way = "earlier" | "later" | "up" | "down";

/** The mark that an arrow leads to: along the lane, or the nearest in time of the next lane. The last one again at an end. */
export function stepMark(lanes: readonly Lane[], selected: string | null, way: Way): string | null {
  const at = lanes.findIndex((lane) => lane.marks.some((mark) => mark.encounter.id === selected));
  const lane = lanes[at];
  if (lane === undefined) return lanes[0]?.marks.at(-1)?.encounter.id ?? null;
  const index = lane.marks.findIndex((mark) => mark.encounter.id === selected);
  if (way === "earlier" || way === "later")
    return (lane.marks[index + (way === "later" ? 1 : -1)] ?? lane.marks[index])?.encounter.id ?? null;
  const next = lanes[at + (way === "down" ? 1 : -1)];
  const from = lane.marks[index]?.stretch.from ?? 0;
  return next === undefined ? selected : nearestMark(next.marks, from);
}

/** The mark nearest to a day. */
export function nearestMark(marks: readonly Mark[], day: number): string | null {
  const sorted = [...marks].sort((one, other) => Math.abs(one.stretch.from - day) - Math.abs(other.stretch.from - day));
  return sorted[0]?.encounter.id ?? null;
}
