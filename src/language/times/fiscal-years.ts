import type { TimeContext } from "./context.ts";
import * as edtf from "./edtf.ts";
import type { ResolvedTime } from "./grammar.ts";

/** When the fiscal year of a government begins, and which of its two calendar years it is named for. */
interface FiscalYear {
  /** First month of twelve. */
  readonly start: number;
  readonly named: "start" | "end";
}

const calendarYear: FiscalYear = { start: 1, named: "start" };

/**
 * Fiscal years of central governments. United States: 31 U.S.C. § 1102. United Kingdom, India, Japan, Canada, Hong Kong, Singapore, South Africa: April to
 * March (Japan, Public Finance Act, art. 11; Canada, Financial Administration Act, s. 2; India, General Clauses Act, s. 3(21)). Australia, New Zealand,
 * Pakistan, Bangladesh, Egypt: July to June. Thailand: October to September. China (Budget Law, art. 18), Russia (Budget Code, art. 12), Korea (National
 * Finance Act, art. 2), Brazil, Argentina, the European Union: the calendar year. Compare CIA, "The World Factbook", "Fiscal year".
 */
const fiscalYears: Readonly<Record<string, FiscalYear>> = {
  US: { start: 10, named: "end" },
  TH: { start: 10, named: "end" },
  GB: { start: 4, named: "start" },
  JP: { start: 4, named: "start" },
  CA: { start: 4, named: "start" },
  HK: { start: 4, named: "start" },
  SG: { start: 4, named: "start" },
  ZA: { start: 4, named: "start" },
  IN: { start: 4, named: "end" },
  AU: { start: 7, named: "end" },
  NZ: { start: 7, named: "end" },
  PK: { start: 7, named: "end" },
  BD: { start: 7, named: "end" },
  EG: { start: 7, named: "end" },
  CN: calendarYear,
  RU: calendarYear,
  KR: calendarYear,
  BR: calendarYear,
  AR: calendarYear,
  PY: calendarYear,
  UA: calendarYear,
  KZ: calendarYear,
  EU: calendarYear,
};

function monthsOf({ start, named }: FiscalYear, year: number): string {
  if (start === 1) return edtf.year(year);
  const first = named === "end" ? year - 1 : year;
  return edtf.between(edtf.month(first, start), edtf.month(first + 1, start - 1));
}

/** A fiscal year by the year it is named for, in a country (ISO code); the calendar year is kept as another reading where they differ. */
export function fiscalYear(year: number, country: string): ResolvedTime {
  const found = monthsOf(fiscalYears[country] ?? calendarYear, year);
  const calendar = edtf.year(year);
  if (found === calendar) return { edtf: calendar, basis: "inferred" };
  return {
    edtf: found,
    basis: "inferred",
    readings: [
      { name: "fiscal-year", edtf: found },
      { name: "calendar-year", edtf: calendar },
    ],
  };
}

/** This fiscal year of a country (0), the next one (1), the last one (−1). */
export function fiscalYearBeside(context: TimeContext, offset: number, country: string): ResolvedTime | null {
  const { anchor } = context;
  if (!anchor) return null;
  const { start, named } = fiscalYears[country] ?? calendarYear;
  const begun = anchor.month >= start ? anchor.year : anchor.year - 1;
  return fiscalYear((start > 1 && named === "end" ? begun + 1 : begun) + offset, country);
}
