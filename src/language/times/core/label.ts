import type { Period, RecurringTime } from "../../../domain/time-value.ts";
import { clockIntervals, clockSeconds } from "./clocks.ts";
import { formatDuration } from "./duration.ts";

const pad = (value: number | undefined, width = 2): string =>
  value === undefined ? "X".repeat(width) : String(value).padStart(width, "0");

const seasonCodes = { spring: 21, summer: 22, autumn: 23, winter: 24 };

/** `T16`, `T19:13`, `T17/T18`, `morning`. */
function hours(at: NonNullable<RecurringTime["at"]>): string {
  if (at.sort === "daypart") return at.part ? `${at.part}-${at.name}` : at.name;
  if (at.sort === "clock") return clock(clockSeconds(at)[0] ?? 0);
  const [first] = clockIntervals(at);
  return first ? `${clock(first.start)}/${clock(first.end)}` : unresolved;
}

/** As fine as it needs to be. */
function clock(seconds: number): string {
  const [hour, minute, second] = [Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60];
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
      return [pad(value.year, 4), ...(value.month === undefined ? [] : [pad(value.month)]), ...(value.day ? [pad(value.day)] : [])].join(
        "-",
      );
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
