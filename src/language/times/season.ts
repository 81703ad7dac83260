import type { TimeReading } from "../../domain/time-expression.ts";
import { addMonths } from "./calendar.ts";
import type { TimeContext } from "./context.ts";
import * as edtf from "./edtf.ts";
import type { ResolvedTime } from "./grammar.ts";
import { statedYears } from "./resolve.ts";

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
  const overNewYear = harvest <= plant;
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

/**
 * "The 2025/26 season", "marketing year 2025/26": of a crop named nearby its marketing year comes first; without one the two years as they are told.
 */
export function splitSeason(context: TimeContext, first: number, second: number, at: number): ResolvedTime | null {
  const whole = statedYears(first, second);
  if (!whole || Number(edtf.lastPart(whole.edtf)) !== first + 1) return null;
  const crop = context.cropNear(at);
  if (!crop) return { ...whole, closed: true };
  const start = first + (crop.secondYear ? 1 : 0);
  const end = addMonths(start, crop.marketingStart, 11);
  const [plant, harvest] = crop.growing;
  // A marketing year begins about when its crop is reaped.
  const apart = harvest - crop.marketingStart;
  const reaped = start + (apart > 6 ? -1 : apart < -6 ? 1 : 0);
  const sown = reaped - (harvest <= plant ? 1 : 0);
  const readings: TimeReading[] = [
    { name: "marketing-year", edtf: edtf.between(edtf.month(start, crop.marketingStart), edtf.month(end.year, end.month)) },
    { name: "calendar-years", edtf: whole.edtf },
    { name: "growing-season", edtf: edtf.between(edtf.month(sown, plant), edtf.month(reaped, harvest)) },
  ];
  return { edtf: readings[0]?.edtf ?? whole.edtf, basis: "inferred", readings, closed: true };
}
