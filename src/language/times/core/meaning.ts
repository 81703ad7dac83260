import type {
  BoundName,
  BoundTime,
  Clock,
  ClockRange,
  DayPart,
  Moment,
  MomentRange,
  Now,
  Period,
  TimeAlternative,
  TimeMeaning,
  TimeValue,
} from "../../../domain/time-value.ts";
import { clockIntervals, clockSeconds, dayPartInterval } from "./clocks.ts";
import { businessDays, formatDuration, shiftBy } from "./duration.ts";
import { labelOf, unresolved } from "./label.ts";
import { grainOf, intervalsOf } from "./periods.ts";
import { dayStart, formatClock, formatDate, formatMoment, type Interval, type Stamp } from "./stamp.ts";

type MutableMeaning = { -readonly [K in keyof TimeMeaning]: TimeMeaning[K] };

/** Sets a time against now (`parseStamp`): its type and everything that it may be. */
export function meaningOf(value: TimeValue, now: Stamp): TimeMeaning {
  const meaning = readMeaning(value, now);
  return meaning.alternatives.length > 0 || meaning.label !== undefined ? meaning : { ...meaning, label: unresolved };
}

function readMeaning(value: TimeValue, now: Stamp): TimeMeaning {
  switch (value.sort) {
    case "now":
      return { type: "datetime", alternatives: [{ value: formatMoment(now) }] };
    case "clock":
      return { type: "time", alternatives: clockSeconds(value).map((seconds) => ({ value: formatClock(seconds) })) };
    case "daypart":
    case "clock-range":
    case "clock-run":
      return {
        type: "timerange",
        alternatives: hoursOf(value).map(({ start, end }) => ({ start: formatClock(start), end: formatClock(end) })),
      };
    case "moment":
      return momentMeaning(value, now);
    case "moment-shift":
      return { type: "datetime", alternatives: [{ value: formatMoment(shiftBy(now, value.by, value.sign)) }] };
    case "moment-range":
    case "moment-run":
    case "moment-span":
      return { type: "datetimerange", alternatives: distinct(momentRangeIntervals(value, now).map(momentAlternative)) };
    case "bound":
      return boundMeaning(value, now);
    case "duration": {
      const meaning: MutableMeaning = { type: "duration", alternatives: [{ value: formatDuration(value) }] };
      if (value.bound) meaning.bound = value.bound;
      return meaning;
    }
    case "recurring":
      return { type: "set", alternatives: [], label: labelOf(value) };
    default:
      return periodMeaning(value, now);
  }
}

const hoursOf = (hours: DayPart | ClockRange): readonly Interval[] =>
  hours.sort === "daypart" ? [dayPartInterval(hours)] : clockIntervals(hours);

function periodMeaning(period: Period, now: Stamp): TimeMeaning {
  const intervals = intervalsOf(period, now);
  const type = period.sort !== "range" && grainOf(period) === "day" ? "date" : "daterange";
  if (period.sort === "lunar") return { type, alternatives: lunarAlternatives(period, now) };
  if (period.sort === "part" && grainOf(period.of) === "day") {
    return { type: "datetimerange", alternatives: distinct(intervals.map(momentAlternative)) };
  }
  if (period.sort === "season") return { type, alternatives: [], label: seasonLabel(period, now) };
  if (period.sort === "account-year") {
    const year = period.year ?? Number(formatDate(now).slice(0, 4)) + (period.offset ?? 0);
    return { type, alternatives: [], label: labelOf({ ...period, year }) };
  }
  if (intervals.length === 0) return { type, alternatives: [], label: labelOf(period) };
  const working = period.sort === "span" ? period.by.parts[0] : undefined;
  const alternatives = distinct(
    intervals.map(({ start, end }): TimeAlternative => {
      if (type === "date") return { value: formatDate(start) };
      const range = { start: formatDate(start), end: formatDate(end) };
      if (working?.unit !== "business-day" || period.sort !== "span") return range;
      return { ...range, list: businessDays(now, working.count, period.sign).map(formatDate) };
    }),
  );
  return { type, alternatives };
}

/** EDTF has codes for seasons, whose days differ by the half of the globe and the count: `2026-22`. */
function seasonLabel(period: Extract<Period, { sort: "season" }>, now: Stamp): string {
  const [year] = period.year ? intervalsOf(period.year, now) : [];
  return year ? labelOf(period).replace("XXXX", formatDate(year.start).slice(0, 4)) : labelOf(period);
}

/** The Chinese calendar is told by its own month and day, in the years beside now. */
function lunarAlternatives({ year, month, day }: Extract<Period, { sort: "lunar" }>, now: Stamp): readonly TimeAlternative[] {
  const shown = (value: number): TimeAlternative => ({
    value: `${String(value).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
  });
  if (year !== undefined) return [shown(year)];
  const own = Number(formatDate(now).slice(0, 4));
  const passed = (shown(own).value ?? "") < formatDate(now);
  return passed ? [shown(own), shown(own + 1)] : [shown(own - 1), shown(own)];
}

const momentAlternative = ({ start, end }: Interval): TimeAlternative => ({ start: formatMoment(start), end: formatMoment(end) });

function momentStamps(moment: Moment | Clock | Now, now: Stamp, side: "start" | "end" = "start"): readonly Stamp[] {
  if (moment.sort === "now") return [now];
  if (moment.sort === "clock") return clockSeconds(moment).map((seconds) => dayStart(now) + seconds);
  const { day, at } = moment;
  const days = intervalsOf(day, now);
  if (at.sort === "day-end") return days.map(({ end }) => end - 1);
  if (at.sort === "clock") return days.flatMap(({ start }) => clockSeconds(at).map((seconds) => start + seconds));
  return days.flatMap(({ start }) => hoursOf(at).map((hours) => start + hours[side]));
}

function momentMeaning(moment: Moment, now: Stamp): TimeMeaning {
  const { day, at } = moment;
  if (day.sort === "lunar" && at.sort === "clock") {
    const days = lunarAlternatives(day, now);
    const values = days.flatMap(({ value }) => clockSeconds(at).map((seconds) => ({ value: `${value}T${formatClock(seconds)}` })));
    return { type: "datetime", alternatives: values };
  }
  if (at.sort === "clock" || at.sort === "day-end") {
    const stamps = momentStamps(moment, now);
    if (stamps.length === 0) return { type: "datetime", alternatives: [], label: labelOf(day) };
    return { type: "datetime", alternatives: distinct(stamps.map((stamp) => ({ value: formatMoment(stamp) }))) };
  }
  const intervals = intervalsOf(day, now).flatMap(({ start }) =>
    hoursOf(at).map((hours) => ({ start: start + hours.start, end: start + hours.end })),
  );
  return { type: "datetimerange", alternatives: distinct(intervals.map(momentAlternative)) };
}

function momentRangeIntervals(range: MomentRange, now: Stamp): readonly Interval[] {
  if (range.sort === "moment-span") {
    return range.sign > 0 ? [{ start: now, end: shiftBy(now, range.by, 1) }] : [{ start: shiftBy(now, range.by, -1), end: now }];
  }
  if (range.sort === "moment-run") return momentStamps(range.from, now).map((start) => ({ start, end: shiftBy(start, range.by, 1) }));
  const ends = range.to.sort === "moment-shift" ? [shiftBy(now, range.to.by, range.to.sign)] : momentStamps(range.to, now);
  const starts = momentStamps(range.from, now);
  const found: Interval[] = [];
  for (const start of starts) {
    const end = ends.find((stamp) => stamp > start);
    if (end !== undefined) found.push({ start, end });
  }
  // An hour that may be before or after noon is taken as the nearer before an end that is one.
  return ends.length === 1 && found.length > 1 ? found.slice(0, 1) : found;
}

function boundMeaning({ bound, of }: BoundTime, now: Stamp): TimeMeaning {
  if (bound === "approx") return { ...meaningOf(of, now), bound };
  const meaning = boundAlternatives(of, bound, now);
  return { ...meaning, bound };
}

/** Before is before it begins, after is after it ends; since and until take all of it in. */
function boundAlternatives(of: BoundTime["of"], bound: BoundName, now: Stamp): TimeMeaning {
  const one = (at: string): TimeAlternative => (bound === "before" || bound === "until" ? { end: at } : { start: at });
  const late = bound === "after" || bound === "until";
  switch (of.sort) {
    case "clock":
      return { type: "timerange", alternatives: clockSeconds(of).map((seconds) => one(formatClock(seconds))) };
    case "daypart":
    case "clock-range":
    case "clock-run":
      return {
        type: "timerange",
        alternatives: hoursOf(of).map(({ start, end }) => one(formatClock(late ? end : start))),
      };
    case "moment":
      return {
        type: "datetimerange",
        alternatives: distinct(momentStamps(of, now, late ? "end" : "start").map((stamp) => one(formatMoment(stamp)))),
      };
    case "now":
      return { type: "daterange", alternatives: [one(formatDate(now))] };
    default: {
      const type = "daterange";
      const single = grainOf(of) === "day" && of.sort !== "part";
      const byEnd = bound === "before" && of.sort === "part" && (of.part === "late" || of.part === "end");
      const alternatives = intervalsOf(of, now).map(({ start, end }) => {
        const at = single ? start : late || byEnd ? end : start;
        return one(formatDate(at));
      });
      return { type, alternatives: distinct(alternatives) };
    }
  }
}

function distinct(alternatives: readonly TimeAlternative[]): readonly TimeAlternative[] {
  const seen = new Set<string>();
  return alternatives.filter((alternative) => {
    const key = `${alternative.value}/${alternative.start}/${alternative.end}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}
