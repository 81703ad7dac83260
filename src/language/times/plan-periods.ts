import * as edtf from "./edtf.ts";
import type { ResolvedTime } from "./grammar.ts";

/**
 * First and last years of China's five-year plans. The National Development and Reform Commission's own list of plan outlines (“五年规划”) gives them;
 * the plan for 1963–1965 had no number, and from the third on there is one in every five years.
 */
const chinese: Readonly<Record<number, readonly [number, number]>> = {
  1: [1953, 1957],
  2: [1958, 1962],
  3: [1966, 1970],
  4: [1971, 1975],
  5: [1976, 1980],
  6: [1981, 1985],
  7: [1986, 1990],
  8: [1991, 1995],
  9: [1996, 2000],
  10: [2001, 2005],
  11: [2006, 2010],
  12: [2011, 2015],
  13: [2016, 2020],
  14: [2021, 2025],
  15: [2026, 2030],
  16: [2031, 2035],
};

/** What of a plan period is meant: two and a half years are a half, its first and last year its edges. */
export type PlanPart = "whole" | "first-half" | "second-half" | "start" | "end";

/** China's five-year plan by its number, or a part of it: `2026/2030`, `2028-07/2030` for its second half. Null where there is no such plan. */
export function fiveYearPlan(number: number, part: PlanPart = "whole"): ResolvedTime | null {
  const years = chinese[number];
  if (!years) return null;
  const [from, to] = years;
  const told: Readonly<Record<PlanPart, string>> = {
    whole: edtf.between(edtf.year(from), edtf.year(to)),
    "first-half": edtf.between(edtf.month(from, 1), edtf.month(from + 2, 6)),
    "second-half": edtf.between(edtf.month(from + 2, 7), edtf.month(to, 12)),
    start: edtf.year(from),
    end: edtf.year(to),
  };
  return { edtf: told[part], basis: "inferred", ...(part === "start" || part === "end" ? {} : { closed: true }) };
}
