/** Units in which times are counted. */
export type TimeUnit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "business-day"
  | "week"
  | "weekend"
  | "fortnight"
  | "month"
  | "quarter"
  | "half"
  | "year"
  | "decade"
  | "century";

/** A length of time: "three hours and a half" is `[{ count: 3.5, unit: "hour" }]`. */
export interface Duration {
  readonly sort: "duration";
  readonly parts: readonly { readonly count: number; readonly unit: TimeUnit }[];
  /** "more than two days". */
  readonly bound?: "more" | "less";
}

/** Which of several: the last, this or the next one, by calendar unit (−1, 0, 1), or the nearest behind or ahead. */
export type Which = number | "past" | "ahead";

/** A day or longer time by the calendar. What the words leave open is absent; the reader of the value lists what it may be. */
export type Period =
  /** Fields of a date; `weekday` (Monday 0) beside month and day only repeats them. */
  | {
      readonly sort: "calendar";
      readonly year?: number;
      /** The year is given by its last two digits. */
      readonly shortYear?: boolean;
      readonly month?: number;
      readonly day?: number;
      readonly weekday?: number;
      readonly which?: Which;
    }
  /** Today (day, 0), next month (month, 1), the week after next (week, 2); `unknown` where the words point at some other time ("the same week"). */
  | { readonly sort: "relative"; readonly unit: TimeUnit; readonly offset: number; readonly unknown?: boolean }
  /** A weekday, Monday 0; alone it may be the last or the next one. */
  | { readonly sort: "weekday"; readonly weekday: number; readonly which?: Which; readonly week?: Period }
  /** The first week, the last three weeks, the second Monday of a period; negative `nth` counts from the end, `of` absent is the current year or month. */
  | {
      readonly sort: "nth";
      readonly nth: number;
      readonly unit: TimeUnit;
      readonly weekday?: number;
      readonly count?: number;
      readonly of?: Period;
    }
  /** Parts of a period; `first` and `second` are halves (earlier, later this week). */
  | { readonly sort: "part"; readonly part: TimePart; readonly of: Period }
  | { readonly sort: "season"; readonly season: Season; readonly year?: Period }
  | { readonly sort: "holiday"; readonly holiday: string; readonly year?: Period; readonly which?: Which }
  /** Some time before or after another: three weeks from tomorrow. `weekday`: on the Friday there. */
  | { readonly sort: "shift"; readonly by: Duration; readonly sign: 1 | -1; readonly from: Period | Now; readonly weekday?: number }
  /** The next three days, the past two years; `within` begins now. */
  | { readonly sort: "span"; readonly by: Duration; readonly sign: 1 | -1; readonly within?: boolean }
  /** The week or weekend in which a day stands. */
  | { readonly sort: "around"; readonly unit: "week" | "weekend"; readonly of: Period }
  | { readonly sort: "decade"; readonly year: number; readonly shortYear?: boolean }
  | { readonly sort: "century"; readonly century: number }
  /** A year of account: fiscal, school, marketing. */
  | { readonly sort: "account-year"; readonly kind: string; readonly year?: number; readonly offset?: number }
  | { readonly sort: "to-date"; readonly of: Period }
  /** What is left of the current week, month or year. */
  | { readonly sort: "rest"; readonly unit: TimeUnit }
  | { readonly sort: "range"; readonly from: Period | Now; readonly to: Period | Now }
  /** From a day, so long. */
  | { readonly sort: "run"; readonly from: Period; readonly by: Duration }
  /** A day of the Chinese calendar, or of the Korean one, whose months may begin a day later. */
  | { readonly sort: "lunar"; readonly year?: number; readonly month: number; readonly day: number; readonly calendar?: "korean" };

/**
 * `start` and `end` are told as points ("the end of 2028"), early and late as stretches. `dekad-1` to `dekad-3`: the first ten days of a month, the
 * next ten, the rest (上旬, 中旬, 下旬).
 */
export type TimePart = "early" | "mid" | "late" | "first" | "second" | "start" | "end" | "dekad-1" | "dekad-2" | "dekad-3";
export type Season = "spring" | "summer" | "autumn" | "winter";

/** The moment of speaking. */
export interface Now {
  readonly sort: "now";
}

/** A time of day. Without `half` an hour up to twelve may be before or after noon. */
export interface Clock {
  readonly sort: "clock";
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  readonly half?: "am" | "pm";
  /** Of 24 hours, as written: 08:00 in a text that also says 20:00. */
  readonly full?: boolean;
}

export type DayPartName = "morning" | "afternoon" | "evening" | "night" | "daytime" | "breakfast" | "lunch" | "dinner" | "business-hours";

/** A part of the day without hours. */
export interface DayPart {
  readonly sort: "daypart";
  readonly name: DayPartName;
  readonly part?: TimePart;
}

/** From one time of day to another, or so long. */
export type ClockRange =
  | { readonly sort: "clock-range"; readonly from: Clock; readonly to: Clock; readonly within?: DayPartName }
  | { readonly sort: "clock-run"; readonly from: Clock; readonly by: Duration };

/** A time of day on a day. */
export interface Moment {
  readonly sort: "moment";
  readonly day: Period;
  readonly at: Clock | DayPart | ClockRange | { readonly sort: "day-end" };
}

/** From one moment to another, so long from one, or so long around now. */
export type MomentRange =
  | { readonly sort: "moment-range"; readonly from: Moment | Clock | Now; readonly to: Moment | Clock | Now | MomentShift }
  | { readonly sort: "moment-run"; readonly from: Moment | Now; readonly by: Duration }
  | { readonly sort: "moment-span"; readonly by: Duration; readonly sign: 1 | -1 };

/** Some hours, minutes or seconds before or after now: "in five minutes". */
export interface MomentShift {
  readonly sort: "moment-shift";
  readonly by: Duration;
  readonly sign: 1 | -1;
}

export type BoundName = "before" | "until" | "since" | "after" | "approx";

/** "By", "since", "around" and the like upon a time. */
export interface BoundTime {
  readonly sort: "bound";
  readonly bound: BoundName;
  readonly of: Period | Clock | DayPart | Moment | Now | ClockRange;
}

/** What comes again: every so often, or on every such day, part of the day or hour. */
export interface RecurringTime {
  readonly sort: "recurring";
  readonly every?: Duration;
  readonly weekday?: number;
  readonly weekend?: boolean;
  readonly on?: Period;
  readonly at?: Clock | DayPart | ClockRange;
}

/** All that can be said about time. */
export type TimeValue =
  | Period
  | Now
  | Clock
  | DayPart
  | ClockRange
  | Moment
  | MomentRange
  | MomentShift
  | BoundTime
  | Duration
  | RecurringTime;

export type TimeType = "date" | "daterange" | "datetime" | "datetimerange" | "time" | "timerange" | "duration" | "set";

/** One thing that a time may be. `value` for points, durations and sets; `start` and `end` (not included) for ranges, either absent where open. */
export interface TimeAlternative {
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
  /** Days of which a run of working days consists. */
  readonly list?: readonly string[];
}

/** A time set against the moment of speaking: everything that it may be, in order of time. */
export interface TimeMeaning {
  readonly type: TimeType;
  readonly bound?: BoundName | "more" | "less";
  /** Empty where no such time exists (30 February) or the words alone do not say when ("fiscal 2018"): then `label` tells what was said. */
  readonly alternatives: readonly TimeAlternative[];
  readonly label?: string;
}
