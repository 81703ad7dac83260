import type { TimeStratum } from "../../times/core/reader.ts";
import { approximations, bounds, sets, setTimes } from "./bounds.ts";
import { compounds, fields, numbers } from "./fields.ts";
import { holidays } from "./holidays.ts";
import { clockRanges, moments, ranges } from "./hours.ts";
import { parts, spans } from "./periods.ts";

/** The rules of Korean times, the small before the large. */
export const strata: readonly TimeStratum[] = [
  numbers,
  [...holidays, ...fields],
  compounds,
  sets,
  parts,
  spans,
  clockRanges,
  setTimes,
  moments,
  ranges,
  approximations,
  bounds,
];
