import type { Clock, DayPart, Duration, Moment, Period, TimeValue } from "../../../domain/time-value.ts";
import { calendar, isClockUnit, isDayOfMonth, isMonth, moment, nthOf, range } from "./build.ts";

// What languages of larger-before-smaller order (year, month, day, hour) put together alike.

/** The half of the day that a part of it tells for an hour: one in the evening is after midnight, twelve in the evening ends the day. */
export function inPart(value: Clock | null, { name }: DayPart): Clock | null {
  if (!value || value.half || value.hour > 12 || value.hour === 0) return value;
  const { hour } = value;
  switch (name) {
    case "morning":
    case "breakfast":
      return { ...value, half: "am" };
    case "lunch":
    case "daytime":
    case "business-hours":
      return { ...value, half: hour >= 6 && hour < 12 ? "am" : "pm" };
    case "evening":
    case "night":
    case "dinner":
      if (hour === 12) return { ...value, hour: 24, full: true };
      return { ...value, half: hour < 5 ? "am" : "pm" };
    default:
      return { ...value, half: "pm" };
  }
}

/** A month or day in a year that is given by number or beside this one. */
export function inYear(year: Period | undefined, fields: { readonly month: number; readonly day?: number }): Period | null {
  if (!isMonth(fields.month) || (fields.day !== undefined && !isDayOfMonth(fields.day))) return null;
  if (!year) return calendar(fields);
  if (year.sort === "calendar") return calendar({ ...year, ...fields });
  return year.sort === "relative" && year.unit === "year" ? calendar({ ...fields, which: year.offset }) : null;
}

/** From a day to another of which only the day of the month is told: of the same month, or of the next. */
export function daysFrom(first: Period, last: Period): Period | null {
  if (last.sort !== "calendar" || last.day === undefined) return null;
  if (first.sort === "nth" && first.unit === "day" && first.of) return range(first, { ...first, nth: last.day });
  if (first.sort !== "calendar" || first.day === undefined) return null;
  if (first.month === undefined) return last.day > first.day ? range(first, last) : null;
  if (last.day > first.day) return range(first, { ...first, day: last.day });
  const month = (first.month % 12) + 1;
  const year = first.year === undefined ? {} : { year: month === 1 ? first.year + 1 : first.year };
  return range(first, { ...first, ...year, month, day: last.day });
}

/** From one period to another, the second perhaps only a day of the month. */
export function periodsFrom(first: Period, last: Period): Period | null {
  const bareDay = last.sort === "calendar" && last.month === undefined && last.day !== undefined && last.weekday === undefined;
  return bareDay ? daysFrom(first, last) : range(first, last);
}

/** A day of the month with its weekday. */
export function weekdayWithDay(weekday: Period, of: Period): Period | null {
  if (weekday.sort !== "weekday" || weekday.week || of.sort !== "calendar" || of.day === undefined) return null;
  return calendar({ weekday: weekday.weekday, day: of.day });
}

/** Hours within a part of a day. */
export function withHours(value: Moment, at: Moment["at"]): Moment | null {
  if (value.at.sort !== "daypart" || at.sort !== "clock-range") return null;
  const from = inPart(at.from, value.at);
  return from && moment(value.day, { ...at, from });
}

/** The first or last few days, weeks or months of a period. */
export function fewOf(way: 1 | -1, by: Duration, of: Period): Period | null {
  const first = by.parts[0];
  if (!first || by.parts.length > 1 || isClockUnit(first.unit) || first.count % 1 !== 0) return null;
  return nthOf(way, first.unit, of, first.count === 1 ? undefined : first.count);
}
/** The category of `fewOf`: the last day is a day, the last two days are a stretch. */
export function fewCategories(value: Period): readonly string[] {
  return value.sort === "nth" && value.unit === "day" && value.count === undefined ? ["p", "date"] : ["p"];
}

/** The hour at which something comes again says more than "every day". */
export function setAt(value: TimeValue, at: Clock): TimeValue | null {
  if (value.sort !== "recurring" || value.at) return null;
  const { every, ...rest } = value;
  const first = every?.parts[0];
  return first?.unit === "day" && first.count === 1 ? { ...rest, at } : { ...value, at };
}

export const recurring = (fields: Omit<Extract<TimeValue, { sort: "recurring" }>, "sort">): TimeValue => ({ sort: "recurring", ...fields });
