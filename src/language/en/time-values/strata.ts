import type { TimeStratum } from "../../times/core/reader.ts";
import { approximations, bounds, sets, setTimes } from "./bounds.ts";
import { clocksAndLengths } from "./clocks.ts";
import { fields } from "./fields.ts";
import { holidays, holidayWords } from "./holidays.ts";
import { clockRanges, daysWithParts, moments } from "./hours.ts";
import { numbers } from "./numbers.ts";
import { joinedLengths, nested, parts, relatives } from "./periods.ts";
import { accountRanges, ranges } from "./ranges.ts";

const base: readonly TimeStratum[] = [
  holidayWords,
  numbers,
  [...fields, ...clocksAndLengths],
  [...holidays, ...joinedLengths],
  sets,
  relatives,
];

/** The rules of English times, the small before the large. */
export const strata: readonly TimeStratum[] = [
  ...base,
  [...nested, ...parts],
  clockRanges,
  setTimes,
  moments,
  ranges,
  approximations,
  bounds,
];

/** Those of the dates and periods of an account: hours are left out, and the words that bound a time are read there with what they mean for deadlines. */
export const accountStrata: readonly TimeStratum[] = [...base, nested, clockRanges, daysWithParts, accountRanges];
