import type { TimeStratum } from "../../times/core/reader.ts";
import { approximations, bounds, sets, setTimes } from "./bounds.ts";
import { clocksAndLengths, compounds } from "./clocks.ts";
import { dates } from "./dates.ts";
import { holidays } from "./holidays.ts";
import { clockRanges, moments } from "./hours.ts";
import { numbers } from "./numbers.ts";
import { parts, spans } from "./periods.ts";
import { ranges } from "./ranges.ts";
import { years } from "./years.ts";

/** The rules of Chinese times, the small before the large. */
export const strata: readonly TimeStratum[] = [
  numbers,
  years,
  [...holidays, ...dates, ...clocksAndLengths],
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
