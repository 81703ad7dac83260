import type {
  BoundName,
  Clock,
  ClockRange,
  DayPart,
  Duration,
  Moment,
  MomentRange,
  Now,
  Period,
  TimeUnit,
  TimeValue,
  Which,
} from "../../../domain/time-value.ts";
import type { Element } from "./cascade.ts";
import { halfOf } from "./clocks.ts";
import type { TimeRuleOf } from "./reader.ts";

/** One rule of a grammar; see `CascadeRule`. */
export const rule = (
  category: TimeRuleOf["category"],
  pattern: string,
  build: TimeRuleOf["build"],
  when?: TimeRuleOf["when"],
): TimeRuleOf => (when ? { category, pattern, build, when } : { category, pattern, build });

type CalendarFields = Omit<Extract<Period, { sort: "calendar" }>, "sort">;

export const isDayOfMonth = (value: number): boolean => value >= 1 && value <= 31;
export const isMonth = (value: number): boolean => value >= 1 && value <= 12;

export const calendar = (fields: CalendarFields): Period => ({ sort: "calendar", ...fields });

/** A day of a named month, of a year where the words give one. */
export const monthDay = (month: number, day: number, year?: number, shortYear = false): Period | null =>
  isMonth(month) && isDayOfMonth(day)
    ? calendar({ month, day, ...(year === undefined ? {} : { year }), ...(shortYear ? { shortYear } : {}) })
    : null;

/** Digits `20260204`. */
export function compactDate(digits: string): Period | null {
  const [year, month, day] = [Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6))];
  return year >= 1900 && year <= 2100 ? monthDay(month, day, year) : null;
}

export const relative = (unit: TimeUnit, offset: number): Period => ({ sort: "relative", unit, offset });
export const today = relative("day", 0);
export const nowValue: Now = { sort: "now" };

export const duration = (count: number, unit: TimeUnit): Duration => ({ sort: "duration", parts: [{ count, unit }] });
export const isClockUnit = (unit: TimeUnit): boolean => unit === "second" || unit === "minute" || unit === "hour";
/** Whether any part of it is hours, minutes or seconds. */
export const ofClock = (value: Duration): boolean => value.parts.some(({ unit }) => isClockUnit(unit));

const falling: readonly TimeUnit[] = [
  "century",
  "decade",
  "year",
  "half",
  "quarter",
  "month",
  "fortnight",
  "week",
  "day",
  "hour",
  "minute",
  "second",
];
/** "Three hours" and "thirty minutes": one length, where the units fall. */
export function joinDurations(first: Duration, second: Duration): Duration | null {
  const [last, next] = [first.parts.at(-1), second.parts[0]];
  if (!last || !next || falling.indexOf(last.unit) >= falling.indexOf(next.unit)) return null;
  return { sort: "duration", parts: [...first.parts, ...second.parts] };
}

/** A time of day; null where there is no such hour. */
export function clock(hour: number, minute?: number, second?: number, half?: "am" | "pm"): Clock | null {
  if (hour > 24 || (minute ?? 0) > 59 || (second ?? 0) > 59) return null;
  return {
    sort: "clock",
    hour,
    ...(minute === undefined ? {} : { minute }),
    ...(second === undefined ? {} : { second }),
    ...(half ? { half } : {}),
  };
}

/** The hour before, of twelve, for "a quarter to one". */
export const hourBefore = (hour: number): number => (hour === 1 ? 12 : hour === 0 ? 23 : hour - 1);

/** Puts an hour in the half of the day that a part of the day tells. */
export function inHalf(value: Clock | null, { name }: DayPart): Clock | null {
  if (!value || value.half || value.hour > 12) return value;
  return { ...value, half: halfOf(name, value.hour) };
}

export const clockRange = (from: Clock | null, to: Clock | null): ClockRange | null =>
  from && to ? { sort: "clock-range", from, to } : null;

/** A time of day on a day. Feasts take none: their evenings are told apart. */
export const moment = (day: Period, at: Moment["at"] | null): Moment | null =>
  at && day.sort !== "holiday" ? { sort: "moment", day, at } : null;

/** Hours on a day, in a part of it. */
export function momentHours(day: Period, hours: Moment["at"], part: DayPart | null): Moment | null {
  return moment(day, part && hours.sort === "clock-range" ? { ...hours, within: part.name } : hours);
}

export const momentRange = (
  from: Moment | Clock | Now,
  to: Moment | Clock | Now | Extract<TimeValue, { sort: "moment-shift" }>,
): MomentRange => ({
  sort: "moment-range",
  from,
  to,
});

export const range = (from: Period | Now, to: Period | Now): Period | null =>
  from.sort === "range" || to.sort === "range" ? null : { sort: "range", from, to };

/** The nth of its kind in a period; negative counts from the end. */
export const nthOf = (nth: number, unit: TimeUnit, of?: Period, count?: number): Period => ({
  sort: "nth",
  nth,
  unit,
  ...(count === undefined ? {} : { count }),
  ...(of ? { of } : {}),
});

export function nthWeekday(nth: number, weekday: Period, of: Period): Period | null {
  if (weekday.sort !== "weekday" || weekday.which !== undefined) return null;
  return { sort: "nth", nth, unit: "day", weekday: weekday.weekday, of };
}

export const quarterOf = (nth: number, of?: Period): Period | null => (nth >= 1 && nth <= 4 ? nthOf(nth, "quarter", of) : null);
export const halfYearOf = (nth: number, of?: Period): Period | null => (nth === 1 || nth === 2 ? nthOf(nth, "half", of) : null);

/** −1, 0 or 1 units from now. */
export const stepOf = (which: Which): number => (which === "past" ? -1 : which === "ahead" ? 1 : which);

export function signOf(which: Which): 1 | -1 | null {
  const step = stepOf(which);
  return step > 0 ? 1 : step < 0 ? -1 : null;
}

/** "The next three days", "the past hour": a period of days or a stretch of hours. */
export function span(which: Which, by: Duration): Period | MomentRange | null {
  const sign = signOf(which);
  if (!sign) return null;
  return ofClock(by) ? { sort: "moment-span", by, sign } : { sort: "span", by, sign };
}

/** "Within three days", from now on. */
export const within = (by: Duration): Period | MomentRange =>
  ofClock(by) ? { sort: "moment-span", by, sign: 1 } : { sort: "span", by, sign: 1, within: true };

/** A stretch of hours about now is no period of days: the category of `span` and `within`. */
export const spanOr =
  (name: string) =>
  ({ sort }: { readonly sort: string }): readonly string[] =>
    sort === "moment-span" ? ["moment-span"] : ["p", name];

/** So long before or after a day or now. */
export function shift(by: Duration, sign: 1 | -1, from: Period | Now): TimeValue | null {
  if (!ofClock(by)) return { sort: "shift", by, sign, from };
  return from.sort === "now" ? { sort: "moment-shift", by, sign } : null;
}
/** The category of `shift`. */
export const shiftCategories = ({ sort }: { readonly sort: string }): readonly string[] =>
  sort === "shift" ? ["p", "date", "shift"] : ["moment-shift"];

/** A bound upon a time; "before around" keeps the first. */
export const bound = (name: BoundName, of: TimeValue): TimeValue => ({
  sort: "bound",
  bound: name,
  of: of.sort === "bound" ? of.of : (of as Period),
});

/** Whether a period is a day with its year. */
export const isFixedDay = (period: Period): boolean => period.sort === "calendar" && period.year !== undefined && period.day !== undefined;

/** The words of what a rule matched; made elements have none. */
export const wordsOf = (matched: readonly Element[]): readonly string[] => matched.map(({ text }) => text);

export const hasCategory = (element: Element | undefined, ...names: readonly string[]): boolean =>
  element?.categories.some(({ name }) => names.includes(name)) ?? false;
