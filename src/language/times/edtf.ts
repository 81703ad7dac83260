import { addMonths, type CivilDate, daysInMonth, isDay } from "./calendar.ts";

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

/** Days and months come again and again in one text, and are kept as one string each. */
const kept = new Map<number, string>();
const mostKept = 4096;

function keep(key: number, make: () => string): string {
  let value = kept.get(key);
  if (value === undefined) {
    if (kept.size >= mostKept) kept.clear();
    value = make();
    kept.set(key, value);
  }
  return value;
}

/** `2026` */
export function year(value: number): string {
  return pad(value, 4);
}

/** `2026-04`; months beyond the year roll over. */
export function month(ofYear: number, value: number): string {
  return keep((ofYear * 12 + value - 1) * 32, () => {
    const rolled = addMonths(ofYear, 1, value - 1);
    return `${year(rolled.year)}-${pad(rolled.month, 2)}`;
  });
}

/** `2026-04-09` */
export function day(date: CivilDate): string {
  return keep((date.year * 12 + date.month - 1) * 32 + date.day, () => `${year(date.year)}-${pad(date.month, 2)}-${pad(date.day, 2)}`);
}

/** A month and day of no particular year: `XXXX-05-09`. */
export function yearless(ofMonth: number, ofDay: number | null): string {
  return ofDay === null ? `XXXX-${pad(ofMonth, 2)}` : `XXXX-${pad(ofMonth, 2)}-${pad(ofDay, 2)}`;
}

/** `2026-04/2026-06`; the outer ends where either is an interval itself. */
export function between(from: string, to: string): string {
  return `${firstPart(from)}/${lastPart(to)}`;
}

/** Open at the start: `../2027`. */
export function until(end: string): string {
  return `../${lastPart(end)}`;
}

/** Open at the end: `2002/..`. */
export function since(start: string): string {
  return `${firstPart(start)}/..`;
}

export function firstPart(edtf: string): string {
  return edtf.split("/")[0] ?? edtf;
}

export function lastPart(edtf: string): string {
  const parts = edtf.split("/");
  return parts[parts.length - 1] ?? edtf;
}

/** The days an EDTF value covers; null at an open end. */
export interface DayRange {
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

// EDTF level 1 names seasons 21 (spring) to 24 (winter); northern months, since that is where the accounts are written.
const seasonMonths: Readonly<Record<number, readonly [number, number]>> = { 21: [3, 5], 22: [6, 8], 23: [9, 11], 24: [12, 14] };

function pointRange(point: string): DayRange | null {
  const found = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}))?(?:-(\d{2}))?[~?%]?$/.exec(point);
  if (!found) return null;
  const [, years = "", months, days] = found;
  const low = Number(years.replaceAll("X", "0"));
  const high = Number(years.replaceAll("X", "9"));
  if (months === undefined) return { from: { year: low, month: 1, day: 1 }, to: { year: high, month: 12, day: 31 } };
  const value = Number(months);
  const season = seasonMonths[value];
  if (season) {
    const end = addMonths(low, season[1], 0);
    return { from: { year: low, month: season[0], day: 1 }, to: { ...end, day: daysInMonth(end.year, end.month) } };
  }
  if (value < 1 || value > 12) return null;
  if (days === undefined)
    return { from: { year: low, month: value, day: 1 }, to: { year: low, month: value, day: daysInMonth(low, value) } };
  if (!isDay(low, value, Number(days))) return null;
  const date = { year: low, month: value, day: Number(days) };
  return { from: date, to: date };
}

/** Reads which days an EDTF value covers. Null for durations (`P90D`), years left open (`XXXX-05-09`) and what is not EDTF. */
export function dayRange(edtf: string): DayRange | null {
  const parts = edtf.split("/");
  if (parts.length > 2) return null;
  const [first = "", second] = parts;
  if (second === undefined) return pointRange(first);
  const from = first === ".." || first === "" ? { from: null, to: null } : pointRange(first);
  const to = second === ".." || second === "" ? { from: null, to: null } : pointRange(second);
  return from && to ? { from: from.from, to: to.to } : null;
}
