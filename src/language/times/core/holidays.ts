import { type CivilDate, fromDays, isDay, toDays, weekdayOf } from "../calendar.ts";
import { type LunarCalendar, lunarDay } from "../lunar-calendar.ts";

/** The Sunday of Easter of the western churches (the anonymous Gregorian computus, Meeus, "Astronomical Algorithms", chapter 8). */
export function easter(year: number): CivilDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return { year, month: Math.floor(n / 31), day: (n % 31) + 1 };
}

/** How the days of a feast are told: a fixed date, the nth weekday of a month (negative: from the end), days from Easter, or a day of the lunar calendar. */
type HolidayRule =
  | { readonly by: "date"; readonly month: number; readonly day: number }
  | { readonly by: "weekday"; readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }
  | { readonly by: "easter"; readonly plus: number }
  | { readonly by: "lunar"; readonly month: number; readonly day: number; readonly calendar: LunarCalendar; readonly plus: number }
  | { readonly by: "table"; readonly dates: Readonly<Record<number, readonly [number, number]>> };

const date = (month: number, day: number): HolidayRule => ({ by: "date", month, day });
const nth = (month: number, weekday: number, which: number, plus = 0): HolidayRule => ({
  by: "weekday",
  month,
  weekday,
  nth: which,
  plus,
});
const lunar = (month: number, day: number, calendar: LunarCalendar = "chinese", plus = 0): HolidayRule => ({
  by: "lunar",
  month,
  day,
  calendar,
  plus,
});
const fromEaster = (plus: number): HolidayRule => ({ by: "easter", plus });

// Feasts by the moon, as the calendar of Umm al-Qura gives them.
const eidAlFitr: Readonly<Record<number, readonly [number, number]>> = {
  2014: [7, 28],
  2015: [7, 17],
  2016: [7, 6],
  2017: [6, 25],
  2018: [6, 15],
  2019: [6, 4],
  2020: [5, 24],
  2021: [5, 13],
  2022: [5, 2],
  2023: [4, 21],
  2024: [4, 10],
  2025: [3, 30],
  2026: [3, 20],
  2027: [3, 9],
};
const eidAlAdha: Readonly<Record<number, readonly [number, number]>> = {
  2014: [10, 4],
  2015: [9, 23],
  2016: [9, 11],
  2017: [9, 1],
  2018: [8, 21],
  2019: [8, 11],
  2020: [7, 31],
  2021: [7, 20],
  2022: [7, 9],
  2023: [6, 28],
  2024: [6, 16],
  2025: [6, 6],
  2026: [5, 27],
  2027: [5, 16],
};
const ramadan: Readonly<Record<number, readonly [number, number]>> = {
  2015: [6, 18],
  2016: [6, 6],
  2017: [5, 27],
  2018: [5, 16],
  2019: [5, 6],
  2020: [4, 24],
  2021: [4, 13],
  2022: [4, 2],
  2023: [3, 23],
  2024: [3, 11],
  2025: [3, 1],
  2026: [2, 18],
  2027: [2, 8],
};

/** Feasts and days of memory by our own codes; each language pack names them. */
const holidays = {
  "new-year": date(1, 1),
  "new-year-eve": date(12, 31),
  epiphany: date(1, 6),
  "martin-luther-king": nth(1, 0, 3),
  "groundhog-day": date(2, 2),
  valentine: date(2, 14),
  "presidents-day": nth(2, 0, 3),
  "women-day": date(3, 8),
  "st-patrick": date(3, 17),
  "april-fools": date(4, 1),
  "earth-day": date(4, 22),
  "tree-planting-day": date(3, 12),
  "labour-day-international": date(5, 1),
  "youth-day": date(5, 4),
  "cinco-de-mayo": date(5, 5),
  "victory-day": date(5, 9),
  "victory-in-europe": date(5, 8),
  "mother-day": nth(5, 6, 2),
  "memorial-day": nth(5, 0, -1),
  "children-day": date(6, 1),
  "father-day": nth(6, 6, 3),
  juneteenth: date(6, 19),
  "independence-us": date(7, 4),
  "bastille-day": date(7, 14),
  "army-day-china": date(8, 1),
  "labour-day": nth(9, 0, 1),
  "teachers-day-china": date(9, 10),
  "national-day-china": date(10, 1),
  "columbus-day": nth(10, 0, 2),
  halloween: date(10, 31),
  "all-saints": date(11, 1),
  "all-souls": date(11, 2),
  "guy-fawkes": date(11, 5),
  "veterans-day": date(11, 11),
  "singles-day": date(11, 11),
  thanksgiving: nth(11, 3, 4),
  "black-friday": nth(11, 3, 4, 1),
  "cyber-monday": nth(11, 3, 4, 4),
  "human-rights-day": date(12, 10),
  "christmas-eve": date(12, 24),
  christmas: date(12, 25),
  "boxing-day": date(12, 26),
  "russia-day": date(6, 12),
  "defender-day": date(2, 23),
  "unity-day": date(11, 4),
  "liberation-korea": date(8, 15),
  "foundation-korea": date(10, 3),
  "hangul-day": date(10, 9),
  "independence-movement-korea": date(3, 1),
  "children-day-korea": date(5, 5),
  "parents-day-korea": date(5, 8),
  "teachers-day-korea": date(5, 15),
  "memorial-day-korea": date(6, 6),
  "constitution-korea": date(7, 17),
  "mardi-gras": fromEaster(-47),
  "ash-wednesday": fromEaster(-46),
  "palm-sunday": fromEaster(-7),
  "maundy-thursday": fromEaster(-3),
  "good-friday": fromEaster(-2),
  easter: fromEaster(0),
  "easter-monday": fromEaster(1),
  ascension: fromEaster(39),
  pentecost: fromEaster(49),
  "whit-monday": fromEaster(50),
  "corpus-christi": fromEaster(60),
  "lunar-new-year-eve": lunar(1, 1, "chinese", -1),
  "lunar-new-year": lunar(1, 1),
  "lantern-festival": lunar(1, 15),
  "tomb-sweeping": date(4, 5),
  "dragon-boat": lunar(5, 5),
  "mid-autumn": lunar(8, 15),
  seollal: lunar(1, 1, "korean"),
  dano: lunar(5, 5, "korean"),
  chuseok: lunar(8, 15, "korean"),
  ramadan: { by: "table", dates: ramadan },
  "eid-al-fitr": { by: "table", dates: eidAlFitr },
  "eid-al-adha": { by: "table", dates: eidAlAdha },
} satisfies Readonly<Record<string, HolidayRule>>;

/** The day of a feast in a year; null where the tables end or no such feast is known. */
export function holidayOf(code: string, year: number): CivilDate | null {
  const rule: HolidayRule | undefined = (holidays as Readonly<Record<string, HolidayRule>>)[code];
  if (!rule) return null;
  if (rule.by === "date") return isDay(year, rule.month, rule.day) ? { year, month: rule.month, day: rule.day } : null;
  if (rule.by === "easter") return fromDays(toDays(easter(year)) + rule.plus);
  if (rule.by === "weekday") return nthWeekday(year, rule);
  if (rule.by === "lunar") {
    const day = lunarDay(year, rule.month, rule.day, rule.calendar);
    return day && fromDays(toDays(day) + rule.plus);
  }
  const found = rule.dates[year];
  return found ? { year, month: found[0], day: found[1] } : null;
}

function nthWeekday(year: number, rule: Extract<HolidayRule, { by: "weekday" }>): CivilDate {
  const first = { year, month: rule.month, day: 1 };
  if (rule.nth > 0) {
    const days = toDays(first) + ((rule.weekday - weekdayOf(first) + 7) % 7) + 7 * (rule.nth - 1);
    return fromDays(days + (rule.plus ?? 0));
  }
  const next = toDays(rule.month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: rule.month + 1, day: 1 });
  const last = fromDays(next - 1);
  return fromDays(next - 1 - ((weekdayOf(last) - rule.weekday + 7) % 7) + 7 * (rule.nth + 1) + (rule.plus ?? 0));
}
