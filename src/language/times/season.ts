import type { TimeReading } from "../../domain/time-expression.ts";
import { addMonths } from "./calendar.ts";
import type { TimeContext } from "./context.ts";
import * as edtf from "./edtf.ts";
import type { ResolvedTime } from "./grammar.ts";

/**
 * "this season" (0), "next season" (1), "last season" (−1) of a crop named nearby. The trade counts sales by marketing year, so that reading comes
 * first; a reader may still have meant the calendar year or the time on the field.
 */
export function cropSeason(context: TimeContext, offset: number, at: number): ResolvedTime | null {
  const { anchor } = context;
  const crop = context.cropNear(at);
  if (!anchor || !crop) return null;
  const startYear = (anchor.month >= crop.marketingStart ? anchor.year : anchor.year - 1) + offset;
  const end = addMonths(startYear, crop.marketingStart, 11);
  const [plant, harvest] = crop.growing;
  const overNewYear = harvest < plant;
  // The crop on the field now, or the next to be sown.
  const sown = (overNewYear ? anchor.month <= harvest : false)
    ? anchor.year - 1
    : !overNewYear && anchor.month > harvest
      ? anchor.year + 1
      : anchor.year;
  const readings: TimeReading[] = [
    { name: "marketing-year", edtf: edtf.between(edtf.month(startYear, crop.marketingStart), edtf.month(end.year, end.month)) },
    { name: "calendar-year", edtf: edtf.year(anchor.year + offset) },
    {
      name: "growing-season",
      edtf: edtf.between(edtf.month(sown + offset, plant), edtf.month(sown + offset + (overNewYear ? 1 : 0), harvest)),
    },
  ];
  const [first] = readings;
  return first ? { edtf: first.edtf, basis: "inferred", readings, closed: true } : null;
}

/** A fiscal year of the United States government, which ends in September of the year it is named for (31 U.S.C. § 1102). */
export function fiscalYear(year: number): ResolvedTime {
  const readings: TimeReading[] = [
    { name: "fiscal-year", edtf: edtf.between(edtf.month(year - 1, 10), edtf.month(year, 9)) },
    { name: "calendar-year", edtf: edtf.year(year) },
  ];
  return { edtf: readings[0]?.edtf ?? edtf.year(year), basis: "inferred", readings, closed: true };
}
