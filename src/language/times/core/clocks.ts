import type { Clock, ClockRange, DayPart, DayPartName } from "../../../domain/time-value.ts";
import { shiftBy } from "./duration.ts";

/** Seconds since midnight; `end` may lie on the next day. */
export interface ClockInterval {
  readonly start: number;
  readonly end: number;
}

const noon = 12 * 3600;
const midnight = 24 * 3600;

/** The hours that a part of the day is taken to be. The night ends with its day. */
const dayParts: Readonly<Record<DayPartName, ClockInterval>> = {
  morning: { start: 8 * 3600, end: noon },
  afternoon: { start: noon, end: 16 * 3600 },
  evening: { start: 16 * 3600, end: 20 * 3600 },
  night: { start: 20 * 3600, end: midnight - 1 },
  daytime: { start: 8 * 3600, end: 18 * 3600 },
  breakfast: { start: 8 * 3600, end: noon },
  lunch: { start: 11 * 3600, end: 13 * 3600 },
  dinner: { start: 16 * 3600, end: 20 * 3600 },
  "business-hours": { start: 8 * 3600, end: 18 * 3600 },
};

/** The half of the day that a part of it tells. */
export function halfOf(name: DayPartName, hour: number): "am" | "pm" {
  if (name === "morning" || name === "breakfast") return "am";
  if (name === "night") return hour >= 6 && hour < 12 ? "pm" : "am";
  if (name === "lunch" || name === "business-hours" || name === "daytime") return hour >= 8 && hour < 12 ? "am" : "pm";
  return "pm";
}

const secondsWithin = ({ hour, minute = 0, second = 0 }: Clock): number => hour * 3600 + minute * 60 + second;

/** Whether the hour may be before or after noon. */
export function isOpenClock(clock: Clock): boolean {
  return clock.half === undefined && !clock.full && clock.hour >= 1 && clock.hour <= 12;
}

function inHalf(clock: Clock, half: "am" | "pm"): number {
  return secondsWithin({ ...clock, hour: (clock.hour % 12) + (half === "pm" ? 12 : 0) });
}

/** Every time of day that a clock may mean, in seconds since midnight. */
export function clockSeconds(clock: Clock): readonly number[] {
  if (isOpenClock(clock)) return [inHalf(clock, "am"), inHalf(clock, "pm")].sort((a, b) => (clock.hour === 12 ? b - a : a - b));
  if (clock.half && clock.hour <= 12) return [inHalf(clock, clock.half)];
  return [secondsWithin(clock)];
}

export function dayPartInterval({ name, part }: DayPart): ClockInterval {
  const whole = dayParts[name];
  const middle = name === "night" ? 22 * 3600 : (whole.start + whole.end) / 2;
  if (part === "early" || part === "first") return { start: whole.start, end: middle };
  if (part === "late" || part === "second") return { start: middle, end: whole.end };
  return whole;
}

/** Every range that two times of day may bound. */
export function clockIntervals(range: ClockRange): readonly ClockInterval[] {
  if (range.sort === "clock-run") {
    const full = range.from.half || !isOpenClock(range.from) ? range.from : { ...range.from, half: "am" as const };
    return clockSeconds(full).map((start) => ({ start, end: shiftBy(start, range.by, 1) }));
  }
  const { within } = range;
  const [from, to] = within
    ? [range.from, range.to].map((clock) => (isOpenClock(clock) ? { ...clock, half: halfOf(within, clock.hour) } : clock))
    : [range.from, range.to];
  if (!from || !to) return [];
  const [openFrom, openTo] = [isOpenClock(from), isOpenClock(to)];
  if (!openFrom && !openTo) return [ahead(clockSeconds(from)[0] ?? 0, clockSeconds(to)[0] ?? 0)];
  if (openFrom && openTo) {
    const start = inHalf(from, "am");
    const end = inHalf(to, "am") > start ? inHalf(to, "am") : inHalf(to, "pm");
    return [
      { start, end },
      { start: start + noon, end: end + noon },
    ];
  }
  if (openFrom) {
    const end = clockSeconds(to)[0] ?? 0;
    const [early, late] = [inHalf(from, "am"), inHalf(from, "pm")];
    const sameHalf = end >= noon ? late : early;
    return [ahead(sameHalf < end ? sameHalf : sameHalf === late ? early : late, end)];
  }
  const start = clockSeconds(from)[0] ?? 0;
  const [early, late] = [inHalf(to, "am"), inHalf(to, "pm")];
  return [ahead(start, early > start ? early : late > start ? late : early)];
}

function ahead(start: number, end: number): ClockInterval {
  return { start, end: end <= start ? end + midnight : end };
}
