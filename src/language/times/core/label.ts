import type { Clock, DayPart, Period, RecurringTime } from "../../../domain/time-value.ts";
import { clockIntervals, clockSeconds } from "./clocks.ts";
import { formatDuration } from "./duration.ts";

const pad = (value: number | undefined, width = 2): string =>
  value === undefined ? "X".repeat(width) : String(value).padStart(width, "0");

const seasonCodes = { spring: 21, summer: 22, autumn: 23, winter: 24 };

/** `T16`, `T19:13`, `T17:00/T18:00`, `morning`. */
function hours(at: NonNullable<RecurringTime["at"]>): string {
  if (at.sort === "daypart") return dayPart(at);
  if (at.sort === "clock") return clock(at);
  if (at.sort === "clock-run") return `${clock(at.from)}/${formatDuration(at.by)}`;
  // An open end is the one after the beginning: two in the afternoon to four.
  const [range] = clockIntervals(at);
  return range ? `${hourOf(range.start)}/${hourOf(range.end % 86_400)}` : `${clock(at.from)}/${clock(at.to)}`;
}

const dayPart = ({ name, part }: DayPart): string => (part ? `${part}-${name}` : name);

const clock = (value: Clock): string => hourOf(clockSeconds(value)[0] ?? 0);

/** Of seconds since midnight. */
function hourOf(seconds: number): string {
  const [hour, minute, second] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const fine = second > 0 ? `:${pad(minute)}:${pad(second)}` : minute > 0 ? `:${pad(minute)}` : "";
  return `T${pad(hour)}${fine}`;
}

/** The label of a time that there is not and that has no short form. */
export const unresolved = "unresolved";

/**
 * What was said where no day can be told: `XXXX-02-30`, `summer`, `fiscal-2018`; for sets the parts that come again, joined by `;`: `P1W`,
 * `weekday-1;T16`, `weekend`, `night`.
 */
export function labelOf(value: Period | RecurringTime): string {
  if (value.sort === "recurring") {
    return [
      value.every ? formatDuration(value.every) : "",
      value.weekday === undefined ? "" : `weekday-${value.weekday + 1}`,
      value.weekend ? "weekend" : "",
      value.on ? labelOf(value.on) : "",
      value.at ? hours(value.at) : "",
    ]
      .filter(Boolean)
      .join(";");
  }
  switch (value.sort) {
    case "calendar":
      if (value.day !== undefined) return `${pad(value.year, 4)}-${pad(value.month)}-${pad(value.day)}`;
      return value.month === undefined ? pad(value.year, 4) : `${pad(value.year, 4)}-${pad(value.month)}`;
    case "season":
      return `XXXX-${seasonCodes[value.season]}`;
    case "account-year":
      return `${value.kind}-${value.year ?? value.offset ?? 0}`;
    case "weekday":
      return `weekday-${value.weekday + 1}`;
    default:
      return unresolved;
  }
}
