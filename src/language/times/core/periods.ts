import type { Period, Season, TimeUnit } from "../../../domain/time-value.ts";
import { calendarIntervals, nearest } from "./calendar-intervals.ts";
import { shiftBy } from "./duration.ts";
import { holidayOf } from "./holidays.ts";
import { type Nth, nthInterval } from "./nth-interval.ts";
import { partInterval, plainPart } from "./part-interval.ts";
import { rangeIntervals } from "./range-intervals.ts";
import { relativeInterval } from "./relative-interval.ts";
import { spanInterval } from "./span-interval.ts";
import { dateOf, dayInterval, dayStart, type Interval, type Stamp, secondsOfDay, weekdayAt, weekStart } from "./stamp.ts";
import { day, months, week, years } from "./stretches.ts";

/** How fine a period is told. */
export function grainOf(period: Period): "day" | "longer" {
  switch (period.sort) {
    case "calendar":
      return period.day !== undefined ? "day" : "longer";
    case "relative":
      return period.unit === "day" ? "day" : "longer";
    case "weekday":
    case "holiday":
    case "lunar":
      return "day";
    case "nth":
      return (period.weekday !== undefined || period.unit === "day") && period.count === undefined ? "day" : "longer";
    case "shift":
      return "day";
    default:
      return "longer";
  }
}

/**
 * Every stretch of time that a period may be, seen from now: one where the words say which, the last and the next one where they do not. Empty where
 * there is no such time.
 */
export function intervalsOf(period: Period, now: Stamp): readonly Interval[] {
  switch (period.sort) {
    case "calendar":
      return calendarIntervals(period, now);
    case "relative":
      return [relativeInterval(period.unit, period.offset, now)];
    case "weekday":
      return weekdayIntervals(period, now);
    case "nth":
      return nthIntervals(period, now);
    case "part":
      return intervalsOf(period.of, now).map((whole) => partInterval(whole, plainPart(period.part), now));
    case "season":
      return period.year ? intervalsOf(period.year, now).map(({ start }) => seasonInterval(dateOf(start).year, period.season)) : [];
    case "holiday":
      return holidayIntervals(period, now);
    case "shift":
      return shiftIntervals(period, now);
    case "span":
      return [spanInterval(period, now)];
    case "around":
      return intervalsOf(period.of, now).map(({ start }) => {
        const monday = weekStart(start);
        return period.unit === "week" ? { start: monday, end: monday + week } : weekendAround(start);
      });
    case "decade":
      return period.shortYear ? [1900, 2000].map((century) => years(century + period.year, 10)) : [years(period.year, 10)];
    case "century":
      return [years((period.century - 1) * 100, 100)];
    case "account-year":
    case "lunar":
      return [];
    case "to-date":
      return intervalsOf(period.of, now).map(({ start }) => ({ start, end: dayStart(now) }));
    case "rest":
      return [{ start: dayStart(now), end: relativeInterval(period.unit, 0, now).end }];
    case "range":
      return rangeIntervals(period, now, intervalsOf);
    case "run":
      return intervalsOf(period.from, now).map(({ start }) => ({ start, end: shiftBy(start, period.by, 1) }));
  }
}

/** The weekend that a day makes: a Thursday or Friday begins it, a Monday or Tuesday is the last of it. */
function weekendAround(start: Stamp): Interval {
  const monday = weekStart(start);
  const ofWeek = weekdayAt(start);
  if (ofWeek < 2) return { start: monday - 2 * secondsOfDay, end: start + secondsOfDay };
  return { start: ofWeek < 3 ? monday + 5 * secondsOfDay : Math.min(start, monday + 5 * secondsOfDay), end: monday + week };
}

function weekdayIntervals({ weekday, which, week: ofWeek }: Extract<Period, { sort: "weekday" }>, now: Stamp): readonly Interval[] {
  if (ofWeek) return intervalsOf(ofWeek, now).map(({ start }) => day(weekStart(start) + weekday * secondsOfDay));
  const own = weekStart(now) + weekday * secondsOfDay;
  const today = dayStart(now);
  if (typeof which === "number") return [day(own + which * week)];
  const past = own < today ? own : own - week;
  if (which === "past") return [day(past)];
  if (which === "ahead") return [day(own > today ? own : own + week)];
  return [day(past), day(past + week)];
}

function nthIntervals(period: Nth, now: Stamp): readonly Interval[] {
  const longer: TimeUnit = period.unit === "day" || period.weekday !== undefined ? "month" : "year";
  const wholes = period.of ? intervalsOf(period.of, now) : [relativeInterval(longer, 0, now)];
  const openYear = !period.of && (period.unit === "quarter" || period.unit === "half");
  const all = openYear ? [relativeInterval("year", 0, now), relativeInterval("year", 1, now)] : wholes;
  return all.map((whole) => nthInterval(whole, period)).filter((interval) => interval !== null);
}

/** Months of the northern seasons. */
function seasonInterval(year: number, season: Season): Interval {
  return months(year, { spring: 3, summer: 6, autumn: 9, winter: 12 }[season], 3);
}

function holidayIntervals({ holiday, year, which }: Extract<Period, { sort: "holiday" }>, now: Stamp): readonly Interval[] {
  const inYear = (value: number): Interval | null => {
    const found = holidayOf(holiday, value);
    return found && dayInterval(found);
  };
  if (year) {
    return intervalsOf(year, now)
      .map(({ start }) => inYear(dateOf(start).year))
      .filter((interval) => interval !== null);
  }
  const past = nearest(now, -1, inYear);
  const ahead = nearest(now, 1, inYear);
  if (which === "past" || which === -1) return past ? [past] : [];
  if (which === "ahead" || which === 1) return ahead ? [ahead] : [];
  if (which === 0) {
    const found = inYear(dateOf(now).year);
    return found ? [found] : [];
  }
  return [past, ahead].filter((interval) => interval !== null);
}

function shiftIntervals({ by, sign, from, weekday }: Extract<Period, { sort: "shift" }>, now: Stamp): readonly Interval[] {
  const origin = from.sort === "now" ? day(dayStart(now)) : intervalsOf(from, now).at(-1);
  if (!origin) return [];
  const start = dayStart(shiftBy(origin.start, by, sign));
  if (weekday === undefined) return [day(start)];
  const inWeek = weekStart(start) + weekday * secondsOfDay;
  const ofWeeks = by.parts.every(({ unit }) => unit === "day" || unit === "week");
  return [day(ofWeeks || inWeek >= start ? inWeek : inWeek + week)];
}
