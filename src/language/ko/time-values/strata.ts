import type { TimeStratum } from "../../times/core/reader.ts";
import { approximations, bounds, sets, setTimes } from "./bounds.ts";
import { compounds, fields, numbers } from "./fields.ts";
import { holidays } from "./holidays.ts";
import { clockRanges, moments, ranges } from "./hours.ts";
import { nths, parts, spans } from "./periods.ts";

const base: readonly TimeStratum[] = [numbers, [...holidays, ...fields], compounds, sets];

/** The rules of Korean times, the small before the large. */
export const strata: readonly TimeStratum[] = [...base, parts, spans, clockRanges, setTimes, moments, ranges, approximations, bounds];

/** Those of the dates and periods of an account; the words that bound a time are read there with what they mean for deadlines. */
export const accountStrata: readonly TimeStratum[] = [...base, nths, clockRanges, setTimes, moments, ranges];
