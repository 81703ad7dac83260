import type { TimeStratum } from "../../times/core/reader.ts";
import { approximations, bounds, sets, setTimes } from "./bounds.ts";
import { clocksAndLengths } from "./clocks.ts";
import { fields } from "./fields.ts";
import { holidays, holidayWords } from "./holidays.ts";
import { clockRanges, moments } from "./hours.ts";
import { numbers } from "./numbers.ts";
import { nested, relatives } from "./periods.ts";
import { ranges } from "./ranges.ts";

/** The rules of English times, the small before the large. */
export const strata: readonly TimeStratum[] = [
  holidayWords,
  numbers,
  [...fields, ...clocksAndLengths],
  holidays,
  sets,
  relatives,
  nested,
  clockRanges,
  setTimes,
  moments,
  ranges,
  approximations,
  bounds,
];
