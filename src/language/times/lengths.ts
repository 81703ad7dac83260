import type { TimeReading } from "../../domain/time-expression.ts";
import { addDays } from "./calendar.ts";
import type { TimeContext } from "./context.ts";
import * as edtf from "./edtf.ts";
import type { ResolvedTime } from "./grammar.ts";
import * as time from "./resolve.ts";

/**
 * "Within 90 days": from a day that the words do not name, so that the length comes first; a reader may have meant it from the day of the account on.
 */
export function lengthFromHere(context: TimeContext, count: number, unit: time.TimeUnit): ResolvedTime | null {
  const length = time.duration(count, unit);
  const ahead = time.spanFromAnchor(context, count, unit, "next", "month");
  if (!length || !ahead || !context.anchor) return length;
  const readings: TimeReading[] = [
    { name: "length", edtf: length.edtf },
    { name: `from-${context.anchor.of}`, edtf: ahead.edtf },
  ];
  return { ...length, readings };
}

/**
 * A length and the day it runs from, told in either order. `within`: that day is not the first of it, so that 90 days of 5 March end with 3 June.
 */
export function runBetween(first: ResolvedTime, second: ResolvedTime, how: true | "within"): ResolvedTime | null {
  const [length, day] = first.edtf.startsWith("P") ? [first, second] : [second, first];
  const run = time.runFrom(day, length);
  if (!run || how !== "within") return run;
  const [from, to] = run.edtf.split("/");
  const last = /^(\d{4})-(\d\d)-(\d\d)$/.exec(to ?? "");
  if (!from || !last) return null;
  const end = addDays({ year: Number(last[1]), month: Number(last[2]), day: Number(last[3]) }, 1);
  return { edtf: edtf.between(from, edtf.day(end)), basis: run.basis, closed: true };
}
