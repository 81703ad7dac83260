import type { Duration, TimeUnit } from "../../../domain/time-value.ts";
import { dayStart, type Stamp, secondsOfDay, shiftMonths, weekdayAt } from "./stamp.ts";

const seconds: Partial<Record<TimeUnit, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: secondsOfDay,
  week: 7 * secondsOfDay,
  weekend: 2 * secondsOfDay,
  fortnight: 14 * secondsOfDay,
};
const months: Partial<Record<TimeUnit, number>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 };

/** Whether all of it is counted in days or longer. */
export function isOfDays(duration: Duration): boolean {
  return duration.parts.every(({ unit }) => unit !== "second" && unit !== "minute" && unit !== "hour");
}

/** The time so long before or after another. */
export function shiftBy(stamp: Stamp, duration: Duration, sign: 1 | -1): Stamp {
  return duration.parts.reduce((from, { count, unit }) => {
    if (unit === "business-day") return shiftBusinessDays(from, Math.round(count), sign);
    const ofMonth = months[unit];
    if (ofMonth !== undefined) return shiftMonths(from, sign * count * ofMonth);
    return from + Math.round(sign * count * (seconds[unit] ?? 0));
  }, stamp);
}

function shiftBusinessDays(stamp: Stamp, count: number, sign: 1 | -1): Stamp {
  let at = stamp;
  for (let left = Math.min(count, 10_000); left > 0; ) {
    at += sign * secondsOfDay;
    if (weekdayAt(at) < 5) left--;
  }
  return at;
}

/** The next so many working days after a day. */
export function businessDays(stamp: Stamp, count: number, sign: 1 | -1): readonly Stamp[] {
  const days: Stamp[] = [];
  let at = dayStart(stamp);
  while (days.length < Math.min(count, 1000)) {
    at += sign * secondsOfDay;
    if (weekdayAt(at) < 5) days.push(at);
  }
  return sign > 0 ? days : days.reverse();
}

const dateLetters: Partial<Record<TimeUnit, string>> = {
  century: "Y",
  decade: "Y",
  year: "Y",
  half: "M",
  quarter: "M",
  month: "M",
  fortnight: "W",
  week: "W",
  weekend: "WE",
  "business-day": "BD",
  day: "D",
};
const clockLetters: Partial<Record<TimeUnit, string>> = { hour: "H", minute: "M", second: "S" };
const factors: Partial<Record<TimeUnit, number>> = { century: 100, decade: 10, half: 6, quarter: 3, fortnight: 2 };

/** ISO 8601: `P1Y6M`, `PT1H30M`, `P0.5Y`. Working days `BD` and weekends `WE` are letters of our own; ISO has none. */
export function formatDuration({ parts }: Duration): string {
  const amounts = new Map<string, number>();
  for (const { count, unit } of parts) {
    const letter = dateLetters[unit] ?? `T${clockLetters[unit] ?? ""}`;
    amounts.set(letter, (amounts.get(letter) ?? 0) + count * (factors[unit] ?? 1));
  }
  const shown = (letters: readonly string[], prefix: string): string =>
    letters
      .map((letter) => {
        const amount = amounts.get(prefix + letter);
        return amount === undefined ? "" : `${Math.round(amount * 1e6) / 1e6}${letter}`;
      })
      .join("");
  const clock = shown(["H", "M", "S"], "T");
  return `P${shown(["Y", "M", "W", "WE", "BD", "D"], "")}${clock ? `T${clock}` : ""}`;
}
