import { addDays, type CivilDate } from "./calendar.ts";

/** The Chinese calendar, and that of Korea, whose months may begin a day later since its noon comes earlier. */
export type LunarCalendar = "chinese" | "korean";

/*
 * One year a line: its first day, the month that is kept twice (0 where none is), and its months in order, 1 for thirty days and 0 for twenty-nine.
 * China: Hong Kong Observatory, "Gregorian-Lunar Calendar Conversion Table" (by the calendar of the Purple Mountain Observatory, GB/T 33661-2017).
 * Korea: Korea Astronomy and Space Science Institute, "음양력변환계산".
 */
const chinese = `
2000-02-05 0 110010010110
2001-01-24 4 1101010010101
2002-02-12 0 110101001010
2003-02-01 0 110110100101
2004-01-22 2 0101101010101
2005-02-09 0 010101101010
2006-01-29 7 1010101011011
2007-02-18 0 001001011101
2008-02-07 0 100100101101
2009-01-26 5 1100100101011
2010-02-14 0 101010010101
2011-02-03 0 101101001010
2012-01-23 4 1011010101010
2013-02-10 0 101011010101
2014-01-31 9 0101010110101
2015-02-19 0 010010111010
2016-02-08 0 101001011011
2017-01-28 6 0101001010111
2018-02-16 0 010100101011
2019-02-05 0 101010010011
2020-01-25 4 0111010010101
2021-02-12 0 011010101010
2022-02-01 0 101011010101
2023-01-22 2 0100110110101
2024-02-10 0 010010110110
2025-01-29 6 1010010101110
2026-02-17 0 101001001110
2027-02-06 0 110100100110
2028-01-26 5 1110100100110
2029-02-13 0 110101010011
2030-02-03 0 010110101010
2031-01-23 3 0110101101010
2032-02-11 0 100101101101
2033-01-31 11 0100101011101
2034-02-19 0 010010101101
2035-02-08 0 101001001101
2036-01-28 6 1101001001011
2037-02-15 0 110100100101
2038-02-04 0 110101010010
2039-01-24 5 1101101010100
2040-02-12 0 101101011010
`;
const korean = `
2000-02-05 0 110010010110
2001-01-24 4 1110010010101
2002-02-12 0 110101001010
2003-02-01 0 110110100101
2004-01-22 2 0101101010101
2005-02-09 0 010101101100
2006-01-29 7 1010101011011
2007-02-18 0 001001011101
2008-02-07 0 100100101101
2009-01-26 5 1100100101011
2010-02-14 0 101010010101
2011-02-03 0 101101001010
2012-01-23 3 1011101001010
2013-02-10 0 101101010101
2014-01-31 9 0101010110101
2015-02-19 0 010010111010
2016-02-08 0 101001011011
2017-01-28 5 0101001010111
2018-02-16 0 010100101011
2019-02-05 0 101010010101
2020-01-25 4 1011010010101
2021-02-12 0 011010101010
2022-02-01 0 101011010101
2023-01-22 2 0101010110101
2024-02-10 0 010010110110
2025-01-29 6 1010010101110
2026-02-17 0 101001010111
2027-02-07 0 010100100111
2028-01-27 5 0110100100110
2029-02-13 0 110110010011
2030-02-03 0 010110101010
2031-01-23 3 1010101101010
2032-02-11 0 100101101101
2033-01-31 11 0100101011101
2034-02-19 0 010010101110
2035-02-08 0 101001001101
2036-01-28 6 1101001001101
2037-02-15 0 110100100101
2038-02-04 0 110101010010
2039-01-24 5 1101101010100
2040-02-12 0 101101101010
`;

interface LunarYear {
  readonly first: CivilDate;
  readonly leap: number;
  /** Days of each month in order, the one kept twice included. */
  readonly months: readonly number[];
}

function readTable(table: string): ReadonlyMap<number, LunarYear> {
  const rows = table.trim().split("\n");
  return new Map(
    rows.map((row) => {
      const [first = "", leap, bits = ""] = row.split(" ");
      const [year = 0, month = 1, day = 1] = first.split("-").map(Number);
      return [year, { first: { year, month, day }, leap: Number(leap), months: [...bits].map((bit) => 29 + Number(bit)) }];
    }),
  );
}

const tables: Readonly<Record<LunarCalendar, ReadonlyMap<number, LunarYear>>> = { chinese: readTable(chinese), korean: readTable(korean) };

/** The day on which a day of the lunar calendar falls, in the lunar year that begins in `year`; null beyond 2000–2040 or where there is no such day. */
export function lunarDay(year: number, month: number, day: number, calendar: LunarCalendar = "chinese", leap = false): CivilDate | null {
  const found = tables[calendar].get(year);
  if (!found || month < 1 || month > 12 || day < 1 || (leap && month !== found.leap)) return null;
  const index = month - 1 + (leap || (found.leap > 0 && month > found.leap) ? 1 : 0);
  if (day > (found.months[index] ?? 0)) return null;
  const before = found.months.slice(0, index).reduce((sum, length) => sum + length, 0);
  return addDays(found.first, before + day - 1);
}
