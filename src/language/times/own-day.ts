import { type CivilDate, daysInMonth, fromDays, toDays, weekdayOf } from "./calendar.ts";
import { day } from "./edtf.ts";

/** How a country sets its clocks an hour ahead in summer; absent where it does not. */
type Summer = "us" | "eu" | "au" | "nz";

/**
 * The time of each capital, in minutes ahead of UTC, by country code. Source: IANA time zone database, 2025b; countries whose summer time follows no
 * fixed rule are left out.
 */
const capitals: Readonly<Record<string, readonly [minutes: number, summer?: Summer]>> = {
  US: [-300, "us"],
  CA: [-300, "us"],
  CU: [-300, "us"],
  MX: [-360],
  CO: [-300],
  PE: [-300],
  EC: [-300],
  VE: [-240],
  BO: [-240],
  BR: [-180],
  AR: [-180],
  GB: [0, "eu"],
  IE: [0, "eu"],
  PT: [0, "eu"],
  FR: [60, "eu"],
  DE: [60, "eu"],
  IT: [60, "eu"],
  ES: [60, "eu"],
  NL: [60, "eu"],
  BE: [60, "eu"],
  EU: [60, "eu"],
  AT: [60, "eu"],
  CH: [60, "eu"],
  PL: [60, "eu"],
  CZ: [60, "eu"],
  SK: [60, "eu"],
  HU: [60, "eu"],
  RS: [60, "eu"],
  DK: [60, "eu"],
  NO: [60, "eu"],
  SE: [60, "eu"],
  FI: [120, "eu"],
  EE: [120, "eu"],
  LV: [120, "eu"],
  LT: [120, "eu"],
  RO: [120, "eu"],
  BG: [120, "eu"],
  GR: [120, "eu"],
  UA: [120, "eu"],
  MD: [120, "eu"],
  ZA: [120],
  BY: [180],
  RU: [180],
  TR: [180],
  SA: [180],
  QA: [180],
  KW: [180],
  IQ: [180],
  ET: [180],
  KE: [180],
  IR: [210],
  AE: [240],
  OM: [240],
  AM: [240],
  AZ: [240],
  GE: [240],
  AF: [270],
  PK: [300],
  UZ: [300],
  TJ: [300],
  TM: [300],
  KZ: [300],
  IN: [330],
  LK: [330],
  NP: [345],
  BD: [360],
  KG: [360],
  MM: [390],
  TH: [420],
  VN: [420],
  LA: [420],
  KH: [420],
  ID: [420],
  CN: [480],
  HK: [480],
  MO: [480],
  TW: [480],
  SG: [480],
  MY: [480],
  PH: [480],
  MN: [480],
  JP: [540],
  KR: [540],
  KP: [540],
  AU: [600, "au"],
  NZ: [720, "nz"],
};

/** The first, the second or the last Sunday of a month, in days since 1970-01-01. */
function sundayOf(year: number, month: number, which: 1 | 2 | "last"): number {
  if (which === "last") {
    const last = toDays({ year, month, day: daysInMonth(year, month) });
    return last - ((weekdayOf(fromDays(last)) + 1) % 7);
  }
  const first = toDays({ year, month, day: 1 });
  return first + ((6 - weekdayOf(fromDays(first)) + 7) % 7) + 7 * (which - 1);
}

/** Whether clocks are an hour ahead at a minute of UTC, `minutes` being the capital's own time without that hour. */
function isSummer(rule: Summer, utc: number, minutes: number): boolean {
  const { year } = fromDays(Math.floor((utc + minutes) / 1440));
  const at = (month: number, which: 1 | 2 | "last", hourUtc: number): number => sundayOf(year, month, which) * 1440 + hourUtc * 60;
  const local = (hour: number): number => hour - minutes / 60;
  switch (rule) {
    case "us":
      return utc >= at(3, 2, local(2)) && utc < at(11, 1, local(1));
    case "eu":
      return utc >= at(3, "last", 1) && utc < at(10, "last", 1);
    // South of the equator summer spans the new year.
    case "au":
      return utc >= at(10, 1, local(2)) || utc < at(4, 1, local(2));
    case "nz":
      return utc >= at(9, "last", local(2)) || utc < at(4, 1, local(2));
  }
}

const stampedUtc = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]00:?00)$/i;

/**
 * The day of publication as the account's own side counts it, which is the day of its "today". A stamp in the publisher's own zone has that day written
 * in it; one in UTC, as feeds give it, is set to the time of the side's capital. ISO date; what is no date is handed back as it is.
 */
export function ownDay(publishedAt: string | null, side: string | null): string | null {
  const stamp = publishedAt === null ? null : stampedUtc.exec(publishedAt);
  const capital = side === null ? undefined : capitals[side];
  if (!stamp || !capital) return publishedAt;
  const [year = 0, month = 1, date = 1, hour = 0, minute = 0] = stamp.slice(1, 6).map(Number);
  const civil: CivilDate = { year, month, day: date };
  const utc = toDays(civil) * 1440 + hour * 60 + minute;
  const [minutes, summer] = capital;
  return day(fromDays(Math.floor((utc + minutes + (summer && isSummer(summer, utc, minutes) ? 60 : 0)) / 1440)));
}
