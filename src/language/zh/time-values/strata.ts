import type { TimeStratum } from "../../times/core/reader.ts";
import { approximations, bounds, sets, setTimes } from "./bounds.ts";
import { clocksAndLengths, compounds } from "./clocks.ts";
import { dates } from "./dates.ts";
import { holidays } from "./holidays.ts";
import { clockRanges, moments } from "./hours.ts";
import { numbers } from "./numbers.ts";
import { nths, parts, spans } from "./periods.ts";
import { ranges } from "./ranges.ts";
import { years } from "./years.ts";

const base: readonly TimeStratum[] = [numbers, years, [...holidays, ...dates, ...clocksAndLengths], compounds, sets];

/** The rules of Chinese times, the small before the large. */
export const strata: readonly TimeStratum[] = [...base, parts, spans, clockRanges, setTimes, moments, ranges, approximations, bounds];

/** Those of the dates and periods of an account; the words that bound a time are read there with what they mean for deadlines. */
export const accountStrata: readonly TimeStratum[] = [...base, nths, clockRanges, setTimes, moments, ranges];
