import type { Now, Period } from "../../../domain/time-value.ts";
import { ofFields } from "./calendar-intervals.ts";
import { dateOf, dayStart, type Interval, type Stamp } from "./stamp.ts";

/** `intervalsOf`, handed in since ranges are periods too. */
type IntervalReader = (period: Period, now: Stamp) => readonly Interval[];

type Range = Extract<Period, { sort: "range" }>;

/** Whether the words leave the year of a time open. */
function isOpen(period: Period | Now): boolean {
  switch (period.sort) {
    case "calendar":
      return period.year === undefined && typeof period.which !== "number";
    case "weekday":
      return period.which === undefined && !period.week;
    case "holiday":
      return !period.year && period.which === undefined;
    case "part":
      return isOpen(period.of);
    case "nth":
      return period.of ? isOpen(period.of) : period.unit === "quarter" || period.unit === "half";
    default:
      return false;
  }
}

/** Where a range begins or ends that names a part of a period at its edge. */
function edge(period: Period | Now, side: "from" | "to", now: Stamp, read: IntervalReader): readonly { at: Stamp; whole: Stamp }[] {
  if (period.sort === "now") return [{ at: dayStart(now), whole: dayStart(now) }];
  if (period.sort === "part" && (period.part === "start" || period.part === "end" || period.part === "mid")) {
    const { part } = period;
    return read(period.of, now).map(({ start, end }) => {
      const at = part === "end" ? end : part === "start" ? start : dayStart((start + end) / 2);
      return { at, whole: at };
    });
  }
  // Early and late are stretches: a range takes them in.
  if (period.sort === "part") return read(period, now).map(({ start, end }) => ({ at: side === "from" ? start : end, whole: end }));
  return read(period, now).map(({ start, end }) => ({ at: start, whole: side === "from" ? start : end }));
}

/** From the beginning of one period to the beginning of another: so "from 2014 to 2018" is counted here. */
export function rangeIntervals({ from, to }: Range, now: Stamp, read: IntervalReader): readonly Interval[] {
  const starts = edge(from, "from", now, read);
  const ends = edge(to, "to", now, read);
  if (!isOpen(to)) {
    const end = ends.at(-1);
    if (!end) return [];
    if (!isOpen(from)) return starts.slice(-1).map(({ at }) => ({ start: at, end: end.at }));
    // The last such day before the end.
    const start = lastBefore(from, end.at, starts, read);
    return start === null ? [] : [{ start, end: end.at }];
  }
  const found: Interval[] = [];
  for (const { at: start } of isOpen(from) ? starts : starts.slice(-1)) {
    const end = firstAfter(to, start, ends, read);
    if (!end) continue;
    const interval = { start, end: end.at };
    if (start <= now && now < end.whole && starts.length > 1 && starts[0]?.at === start) return [interval];
    found.push(interval);
  }
  return found;
}

function lastBefore(from: Period | Now, end: Stamp, starts: readonly { at: Stamp }[], read: IntervalReader): Stamp | null {
  if (from.sort === "now") return starts[0]?.at ?? null;
  if (from.sort === "calendar" && from.month !== undefined && from.day !== undefined) {
    // Of the year of the end, or the one before.
    const { year } = dateOf(end);
    const own = ofFields(year, from.month, from.day);
    if (!own && from.month <= dateOf(end).month) return null;
    return own && own.start < end ? own.start : (ofFields(year - 1, from.month, from.day)?.start ?? null);
  }
  const seen = edge(from, "from", end, read).filter(({ at }) => at < end);
  return seen.at(-1)?.at ?? null;
}

function firstAfter(
  to: Period | Now,
  start: Stamp,
  ends: readonly { at: Stamp; whole: Stamp }[],
  read: IntervalReader,
): { at: Stamp; whole: Stamp } | null {
  const direct = ends.find(({ at }) => at > start);
  if (to.sort === "now" || !isOpen(to)) return direct ?? null;
  return edge(to, "to", start, read).find(({ at }) => at > start) ?? direct ?? null;
}
