import type { Clock, Duration, Moment, Period, TimeUnit, TimeValue, Which } from "../../domain/time-value.ts";
import type { Category, Element } from "../times/core/cascade.ts";
import { halfOf } from "../times/core/clocks.ts";
import { numberCategories } from "../times/core/number-categories.ts";
import type { TimeRuleOf, TimeStratum } from "../times/core/reader.ts";

export const number = (digits: string, before: string, after: string): readonly Category[] => numberCategories(digits, before, after);

type Build = TimeRuleOf["build"];
const rule = (category: TimeRuleOf["category"], pattern: string, build: Build, when?: TimeRuleOf["when"]): TimeRuleOf =>
  when ? { category, pattern, build, when } : { category, pattern, build };

const dom = (value: number): boolean => value >= 1 && value <= 31;
const calendar = (fields: Omit<Extract<Period, { sort: "calendar" }>, "sort">): Period => ({ sort: "calendar", ...fields });
const relative = (unit: TimeUnit, offset: number): Period => ({ sort: "relative", unit, offset });
const today = relative("day", 0);
const duration = (count: number, unit: TimeUnit): Duration => ({ sort: "duration", parts: [{ count, unit }] });
const isClockUnit = (unit: TimeUnit): boolean => unit === "second" || unit === "minute" || unit === "hour";
const ofClock = (value: Duration): boolean => value.parts.some(({ unit }) => isClockUnit(unit));
const clock = (hour: number, minute?: number, second?: number, half?: "am" | "pm"): Clock | null => {
  if (hour > 24 || (minute ?? 0) > 59 || (second ?? 0) > 59) return null;
  return {
    sort: "clock",
    hour,
    ...(minute === undefined ? {} : { minute }),
    ...(second === undefined ? {} : { second }),
    ...(half ? { half } : {}),
  };
};
const stepOf = (which: Which): number => (which === "past" ? -1 : which === "ahead" ? 1 : which);
const signOf = (which: Which): 1 | -1 | null => {
  const step = stepOf(which);
  return step > 0 ? 1 : step < 0 ? -1 : null;
};

// --- Numbers -----------------------------------------------------------------------------------------------------------------------------------

/** What an English number in words may be. */
function intCategories(value: number): readonly string[] {
  const found = ["int"];
  if (value <= 24) found.push("hr", "word-hr");
  if (value >= 10 && value < 60) found.push("mm");
  if (value <= 31) found.push("word-dom");
  return found;
}
const ordCategories = (value: number): readonly string[] => (value <= 31 ? ["ord", "ord-dom"] : ["ord"]);

const numbers: TimeStratum = [
  rule(intCategories, "{tens:int} -? {small:num}", (c) => (c.num < 10 ? c.int + c.num : null)),
  rule("int", "a? {small:int}? hundred", (c) => (c.int ?? 1) * 100),
  rule("word-year", "{teen:int} ( {tens:num} -? {small:nth} | {tens:num} | {teen:num} )", (c) => c.int * 100 + c.num + (c.nth ?? 0)),
  rule("word-year", "{teen:int} ( hundred | oh {small:num} )", (c) => c.int * 100 + (c.num ?? 0)),
  rule("word-year", "{tens:int} ( {tens:num} -? {small:nth} | {tens:num} | {teen:num} )", (c) =>
    c.int === 20 ? 2000 + c.num + (c.nth ?? 0) : null,
  ),
  rule(
    "word-year",
    "two thousand ( and? ( {tens:num} -? {small:nth} | {tens:num} | {small:num} ) )?",
    (c) => 2000 + (c.num ?? 0) + (c.nth ?? 0),
  ),
  rule(ordCategories, "{tens:int} -? {small-ord:ord}", (c) => (c.ord < 10 ? c.int + c.ord : null)),
  rule(ordCategories, "{da:int} ~ ( st | nd | rd | th )", (c) => c.int),
  rule("ord", "{int} ~ ( st | nd | rd | th )", (c) => c.int),
  rule("num", "{digits} ~ . ~ {digits:d}", (c) => Number(`${c.digits}.${c.d}`)),
  rule("half", "a ( . ? m . ? | ~ . m )", () => "am", undefined),
  rule("half", "p ( . ? m . ? | ~ . m )", () => "pm", undefined),
  rule("half", "am", () => "am"),
  rule("half", "pm", () => "pm"),
  rule(
    "half",
    "am . ",
    () => "am",
    (_, after) => after?.glued === true || after === undefined,
  ),
];

// --- Words of time -------------------------------------------------------------------------------------------------------------------------------

const monthNumber = (month: number): boolean => month >= 1 && month <= 12;
/** Month first, as in the United States, unless only the other way gives a day. */
function slashDate(first: number, second: number, year?: number, shortYear = false): Period | null {
  const [month, day] = monthNumber(first) && dom(second) ? [first, second] : [second, first];
  if (!monthNumber(month) || !dom(day)) return null;
  return calendar({ month, day, ...(year === undefined ? {} : { year }), ...(shortYear ? { shortYear } : {}) });
}
const named = (month: number, day: number, year?: number): Period | null =>
  dom(day) ? calendar({ month, day, ...(year === undefined ? {} : { year }) }) : null;

const date = ["p", "date"];
const openDate = ["p", "date", "md"];
const isoDate = (digits: string): Period | null => {
  const [year, month, day] = [Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6))];
  return year >= 1900 && year <= 2100 && monthNumber(month) && dom(day) ? calendar({ year, month, day }) : null;
};

/** A day of the month: 29, 29th, twenty-ninth. */
const day = "( {dom} | {ord-dom:dom} | {ord:dom} | {word-dom:dom} )";
const year = "( {year} | {word-year:year} )";
const ofYear = `( ( ,? | of | in | ~ / ~ | ~ - ~ ) ${year} | of ' ? {yy} )`;
const withYear = (c: { year: number; yy: number }): { year?: number; shortYear?: boolean } =>
  c.year !== undefined ? { year: c.year } : c.yy !== undefined ? { year: c.yy, shortYear: true } : {};

const fields: TimeStratum = [
  // 4 July (1995), the fourth of July, July 4th, July the 4th
  rule(openDate, "the? {month} the? ( {dom} | {ord-dom:dom} | {ord:dom} | {word-dom:dom} )", (c) => named(c.month, c.dom)),
  rule(openDate, "{month} ~ ( {glued-dom:dom} | / ~ {dz:dom} | - ~ {dz:dom} )", (c) => named(c.month, c.dom)),
  rule(openDate, `the? ( {dom} | {ord-dom:dom} | {ord:dom} ) ( of | day of )? ,? {month}`, (c) => named(c.month, c.dom)),
  rule(openDate, "the? ( {ord-dom:dom} | {ord:dom} ) of? the? month of {month}", (c) => named(c.month, c.dom)),
  rule(date, `the? {month} the? ( {dom} | {ord-dom:dom} | {ord:dom} | {word-dom:dom} ) ${ofYear}`, (c) =>
    dom(c.dom) ? calendar({ month: c.month, day: c.dom, ...withYear(c) }) : null,
  ),
  rule(date, `the? ( {dom} | {ord-dom:dom} | {ord:dom} ) ( of | day of )? ,? {month} ${ofYear}`, (c) =>
    dom(c.dom) ? calendar({ month: c.month, day: c.dom, ...withYear(c) }) : null,
  ),
  rule(date, "{month} ~ ( - | / | . ) ~ {d:dom} ~ ( - | / | . ) ~ {d4z:year}", (c) => named(c.month, c.dom, c.year)),
  rule(date, "{da:dom} ~ ( - | / | . ) ~ {month} ~ ( - | / | . ) ~ {d4z:year}", (c) => named(c.month, c.dom, c.year)),
  rule(date, "{da:dom} ~ ( - | / | . ) ~ {month} ~ ( - | / | . ) ~ {d2z:yy}", (c) =>
    dom(c.dom) ? calendar({ month: c.month, day: c.dom, year: c.yy, shortYear: true }) : null,
  ),
  rule(date, "{da:dom} ~ - ~ {d4:year} ~ - ~ {month}", (c) => named(c.month, c.dom, c.year)),
  rule(date, "{d4a:year} ~ ( - | / ) ~ {month} ~ ( - | / ) ~ {dz:dom}", (c) => named(c.month, c.dom, c.year)),
  rule(date, "{d4a:year} ~ ( - | / | . ) ~ {d} ~ ( - | / | . ) ~ {dz:dom}", (c) => (monthNumber(c.d) ? named(c.d, c.dom, c.year) : null)),
  rule(date, "{da:d} ~ ( / | - | . ) ~ {d:d2} ~ ( / | - | . ) ~ {d4z:year}", (c) => slashDate(c.d, c.d2, c.year)),
  rule(date, "{da:d} ~ ( / | - | . ) ~ {d:d2} ~ ( / | - | . ) ~ {d2z:year}", (c) => slashDate(c.d, c.d2, c.year, true)),
  rule(date, `{da:d} ~ / ~ {dz:d2} ,? ${year}`, (c) => slashDate(c.d, c.d2, c.year)),
  rule(openDate, "{da:d} ~ / ~ {dz:d2}", (c) => slashDate(c.d, c.d2)),
  rule(date, "{ymd:digits}", (c) => isoDate(c.digits)),
  // Parts of "4-23" and "7.6", of which only the words beside can say whether they are a date.
  rule("dashed", "{da:d} ~ ( - | . ) ~ {dz:d2}", (c) => [c.d, c.d2]),
  // Months and years
  rule(["p", "month-year"], `{month} ( ,? | of | in | - | ~ / ~ | of the year | in the year ) ${year}`, (c) =>
    calendar({ month: c.month, year: c.year }),
  ),
  rule(["p", "month-year"], `${year} ( ~ / ~ | ~ - ~ | , )? {month}`, (c) => calendar({ month: c.month, year: c.year })),
  rule(["p", "month-year"], "{month} ' {yy}", (c) => calendar({ month: c.month, year: c.yy, shortYear: true })),
  rule(["p", "month-year"], "{which} {month}", (c) => calendar({ month: c.month, which: stepOf(c.which) })),
  rule(["p", "month-only"], "{month} {sure-month}?", (c, found) => monthAlone(c.month, found)),
  rule(["p", "y"], "( the )? ( calendar )? year ( of )? {year}", (c) => calendar({ year: c.year }), notAccount),
  rule(["p", "y"], "( cy | calendar year ) {year}", (c) => calendar({ year: c.year })),
  rule(["p", "y"], "cy ~ {d2z:yy}", (c) => calendar({ year: 2000 + c.yy })),
  rule(["p", "y"], "( fy | fiscal year | financial year ) ~? ( {year} | {d2z:yy} )", (c) => ({
    sort: "account-year",
    kind: "fiscal",
    year: c.year ?? 2000 + c.yy,
  })),
  rule(["p", "y"], "( sy | school year | academic year ) ~? ( {year} | {d2z:yy} )", (c) => ({
    sort: "account-year",
    kind: "school",
    year: c.year ?? 2000 + c.yy,
  })),
  rule(["p", "y", "bare-year"], "{year}", (c) => calendar({ year: c.year })),
  rule(["p", "y", "bare-year"], "{word-year:year}", (c) => (c.year >= 1500 && c.year < 2200 ? calendar({ year: c.year }) : null)),
  rule("p", "the? {year} ' ? s", (c) => (c.year % 10 === 0 ? { sort: "decade", year: c.year } : null)),
  rule("p", "the? ' ? {yy} ' ? s", (c) => (c.yy % 10 === 0 && c.yy > 0 ? { sort: "decade", year: c.yy, shortYear: true } : null)),
  rule("p", "{decade-word:yy}", (c) => ({ sort: "decade", year: c.yy, shortYear: true })),
  rule("p", "{ord} century", (c) => ({ sort: "century", century: c.ord })),
  // Days by name
  rule(["p", "date"], "( the )? day ( before yesterday | after tomorrow )", (_, found) =>
    relative("day", wordsOf(found).includes("after") ? 2 : -2),
  ),
  rule(["p", "date", "day-name"], "today ( ' s date )?", () => today),
  rule(["p", "date"], "( for | in )? ( the day )", () => today, undefined),
  rule(["p", "date", "day-name"], "( tomorrow | tmr | tmrw )", () => relative("day", 1)),
  rule(["p", "date", "day-name"], "yesterday", () => relative("day", -1)),
  rule(["p", "date"], "( on the day | otd )", () => today, undefined),
  rule(["p", "date", "weekday"], "{sure-wd:wd}", (c) => ({ sort: "weekday", weekday: c.wd })),
  rule("short-weekday", "{wd}", (c) => ({ sort: "weekday", weekday: c.wd })),
  rule(["p", "date", "weekday"], "( this | on )? {which} {wd}", (c, found) => whichWeekday(c.which, c.wd, found)),
  // Quarters, halves, seasons
  rule(["p"], "( {year} -? | {d2a:yy} -? )? q ~ {dz:d}", (c) => quarterOf(c.d, c.year)),
  rule(["p"], "q ~ {d} ( ,? | of | - ) {year}", (c) => quarterOf(c.d, c.year)),
  rule(["p"], "{year} -? h ~ {dz:d}", (c) => halfYear(c.d, calendar({ year: c.year }))),
  rule(["p"], "h ~ {d} ( ,? | of | - )? {year}", (c) => halfYear(c.d, calendar({ year: c.year }))),
  // Weeks by number
  rule(["p", "week-number"], "( the )? ( week | w ) ~? {d}", (c) => weekNumber(c.d)),
  // Times of day
  rule("clk", "{da:hr} ~ ( : | . ) ~ {d2:mm} ( ~ : ~ {d2z:ss} )? {half}", (c) => clock(c.hr, c.mm, c.ss, c.half)),
  rule("clk", "{da:hr} ~ : ~ {d2z:mm} ( ~ : ~ {d2z:ss} )? ( hours | h )?", (c) => clock(c.hr, c.mm, c.ss)),
  rule("clk", "{da:hr} ~ : ~ {d2:mm} ~ : ~ {d2z:ss}", (c) => clock(c.hr, c.mm, c.ss)),
  rule("clk", "{da:hr} ~ : ~ {d2z:mm} o ' clock", (c) => clock(c.hr, c.mm)),
  rule("clk", "{hr} ( ~ . ~ )? {half}", (c) => (c.hr >= 1 && c.hr <= 12 ? clock(c.hr, undefined, undefined, c.half) : null)),
  rule("clk", "{hr} {mm} {half}", (c) => clock(c.hr, c.mm, undefined, c.half)),
  rule("clk", "{hr} ~ ( a | p )", (c, found) => clock(c.hr, undefined, undefined, wordsOf(found).includes("p") ? "pm" : "am")),
  rule("clk", "{da:hr} ~ : ~ {d2:mm} ~ ( a | p )", (c, found) => clock(c.hr, c.mm, undefined, wordsOf(found).includes("p") ? "pm" : "am")),
  rule("clk", "{hr} ( o ' clock | oclock | o clock )", (c) => clock(c.hr)),
  rule("clk", "{word-hr:hr} {mm} ( minutes )?", (c) => clock(c.hr, c.mm)),
  rule("clk", "( half past | half ) {hr} ( o ' clock | oclock )?", (c, found) =>
    wordsOf(found).includes("past") ? clock(c.hr, 30) : null,
  ),
  rule("clk", "( a )? quarter ( past | after ) {hr}", (c) => clock(c.hr, 15)),
  rule("clk", "( a )? quarter ( to | of | till | before ) {hr}", (c) => clock(before12(c.hr), 45)),
  rule("clk", "( {mm} | {int:mm} ) ( min | mins | minutes )? ( past | after ) {hr}", (c) => (c.mm < 60 ? clock(c.hr, c.mm) : null)),
  rule("clk", "( {mm} | {int:mm} ) ( min | mins | minutes ) ( to | before | till ) {hr}", (c) =>
    c.mm < 60 ? clock(before12(c.hr), 60 - c.mm) : null,
  ),
  rule("clk", "( ( 12 | twelve )? ( noon | midday ) | noonish )", () => clock(12, undefined, undefined, "pm")),
  rule("clk", "( 12 | twelve )? midnight", () => clock(0)),
  rule("clk", "{hhmm:int} ( hours | hrs | {half} )", (c) => clock(Math.floor(c.int / 100), c.int % 100, undefined, c.half)),
  rule("now", "( right )? now", () => ({ sort: "now" })),
  rule("now", "( at ( present | the present time | this time | the moment | this moment ) | as soon as possible | asap )", () => ({
    sort: "now",
  })),
  rule(
    "to-date",
    "to date",
    () => ({ sort: "bound", bound: "before", of: { sort: "now" } }),
    (before) => !(before?.text === "year" || before?.text === "-"),
  ),
  rule(["p"], "{unit} ( to | - to - ) date", (c) => (isClockUnit(c.unit) ? null : { sort: "to-date", of: relative(c.unit, 0) })),
  // Lengths
  rule("dur", "( {num} | {int:num} ) ( - )? {unit}", (c) => duration(c.num, c.unit)),
  rule("dur", "( {num} | {int:num} ) ~ {short-unit:unit}", (c) => duration(c.num, c.unit)),
  rule("dur", "( {num} | {int:num} ) ( business | working | work ) ( days | day )", (c) => duration(c.num, "business-day")),
  rule("dur", "( a | an | another ) ( full | whole )? {one-unit:unit}", (c) => (c.unit === "second" ? null : duration(1, c.unit))),
  rule("dur", "( a couple of | a couple | couple of ) {many-units:unit}", (c) => duration(2, c.unit)),
  rule("dur", "( a few | few | several | some ) {many-units:unit}", (c, found) =>
    wordsOf(found)[0] === "some" ? null : duration(3, c.unit),
  ),
  rule("dur", "half ( a | an ) {one-unit:unit}", (c) => duration(0.5, c.unit)),
  rule("dur", "( a )? half - ? {one-unit:unit}", (c) =>
    c.unit === "day" || c.unit === "hour" || c.unit === "year" ? duration(0.5, c.unit) : null,
  ),
  rule("dur", "( a | an ) {one-unit:unit} and a ( half | quarter )", (c, found) =>
    duration(wordsOf(found).includes("half") ? 1.5 : 1.25, c.unit),
  ),
  rule("dur", "( {int:num} ) {unit} and a ( half | quarter )", (c, found) =>
    duration(c.num + (wordsOf(found).includes("half") ? 0.5 : 0.25), c.unit),
  ),
  rule("dur", "( {int:num} ) and a ( half | quarter ) {unit}", (c, found) =>
    duration(c.num + (wordsOf(found).includes("half") ? 0.5 : 0.25), c.unit),
  ),
  rule("dur", "( all day | the whole day | all - day | a whole day | the entire day )", () => duration(1, "day")),
  rule("dur", "( all week | the whole week | a whole week | the entire week )", () => duration(1, "week")),
  rule("dur", "( all month | the whole month | the entire month )", () => duration(1, "month")),
  rule("dur", "( all year | the whole year | the entire year | all year long )", () => duration(1, "year")),
];

function wordsOf(found: readonly Element[]): readonly string[] {
  return found.map(({ text }) => text);
}
const before12 = (hour: number): number => (hour === 1 ? 12 : hour === 0 ? 23 : hour - 1);
function notAccount(before: Element | undefined): boolean {
  return before?.text !== "fiscal" && before?.text !== "school" && before?.text !== "financial";
}

function monthAlone(month: number, found: readonly Element[]): Period | null {
  const first = found[0];
  if (found.length > 1) return null;
  return first?.categories.some(({ name }) => name === "sure-month") ? calendar({ month }) : null;
}

function whichWeekday(which: Which, weekday: number, found: readonly Element[]): Period | null {
  const words = wordsOf(found);
  if (words[0] === "on") return null;
  // "This past Wednesday" is the nearest one, "last Wednesday" that of the last week.
  return { sort: "weekday", weekday, which };
}

function quarterOf(nth: number, year: number | undefined): Period | null {
  if (nth < 1 || nth > 4) return null;
  return { sort: "nth", nth, unit: "quarter", ...(year === undefined ? {} : { of: calendar({ year }) }) };
}
function halfYear(nth: number, of: Period): Period | null {
  return nth === 1 || nth === 2 ? { sort: "nth", nth, unit: "half", of } : null;
}
function weekNumber(nth: number): Period | null {
  return nth >= 1 && nth <= 53 ? { sort: "nth", nth, unit: "week" } : null;
}

// --- Holidays ------------------------------------------------------------------------------------------------------------------------------------

const holidayNames: readonly (readonly [code: string, pattern: string])[] = [
  ["new-year", "new year ( ' s )? ( day )?"],
  ["new-year-eve", "new year ( ' s )? eve"],
  ["martin-luther-king", "( martin luther king | mlk ) ( jr . ? )? ( ' s )? day"],
  ["groundhog-day", "groundhog day"],
  ["valentine", "( st . ? | saint )? valentine ( ' s | s )? day"],
  ["presidents-day", "( presidents | president ) '? s? day"],
  ["women-day", "( international )? ( women | womens ) ( ' s )? day"],
  ["st-patrick", "( st . ? | saint ) patrick ( ' s | s )? day"],
  ["april-fools", "april fool ( ' s | s | s ' )? ( day )?"],
  ["earth-day", "earth day"],
  ["labour-day-international", "( international ( workers | worker ) ( ' s? )? day | may day | international ( labor | labour ) day )"],
  ["labour-day", "( labor | labour ) day"],
  ["cinco-de-mayo", "cinco de mayo"],
  ["victory-day", "victory day"],
  ["victory-in-europe", "ve day"],
  ["mother-day", "( mother | mothers ) ( ' s? )? day"],
  ["father-day", "( father | fathers ) ( ' s? )? day"],
  ["memorial-day", "memorial day"],
  ["children-day", "( children | childrens ) ( ' s )? day"],
  ["juneteenth", "( juneteenth | freedom day | jubilee day )"],
  ["independence-us", "independence day"],
  ["bastille-day", "bastille day"],
  ["national-day-china", "national day"],
  ["columbus-day", "( columbus day | indigenous ( peoples | people ) ( ' s? )? day )"],
  ["halloween", "( halloween | all hallows eve | all hallows ' eve )"],
  ["all-saints", "all ( saints | saint ) ( ' s? )? day"],
  ["all-souls", "all ( souls | soul ) ( ' s? )? day"],
  ["guy-fawkes", "( guy fawkes ( day | night ) | bonfire night )"],
  ["veterans-day", "( ( veterans | veteran ) ( ' s? )? day | armistice day | remembrance day )"],
  ["singles-day", "singles ( ' )? day"],
  ["thanksgiving", "thanksgiving ( day )?"],
  ["black-friday", "black friday"],
  ["cyber-monday", "cyber monday"],
  ["human-rights-day", "human rights day"],
  ["christmas-eve", "( christmas | xmas ) eve"],
  ["christmas", "( christmas | xmas ) ( day )?"],
  ["boxing-day", "boxing day"],
  ["mardi-gras", "( mardi gras | fat tuesday | shrove tuesday )"],
  ["ash-wednesday", "ash wednesday"],
  ["palm-sunday", "palm sunday"],
  ["maundy-thursday", "maundy thursday"],
  ["good-friday", "good friday"],
  ["easter", "easter ( sunday | day )?"],
  ["easter-monday", "easter monday"],
  ["ascension", "ascension day"],
  ["pentecost", "( pentecost | whit sunday )"],
  ["whit-monday", "whit monday"],
  ["corpus-christi", "corpus christi"],
  ["lunar-new-year", "( chinese | lunar ) new year ( ' s )? ( day )?"],
  ["lunar-new-year", "spring festival"],
  ["lunar-new-year-eve", "( chinese | lunar ) new year ( ' s )? eve"],
  ["lantern-festival", "lantern festival"],
  ["tomb-sweeping", "( tomb sweeping | tomb - sweeping | qingming ) ( day | festival )"],
  ["dragon-boat", "dragon boat ( festival | day )"],
  ["mid-autumn", "( mid - autumn | mid autumn | moon ) festival"],
  ["ramadan", "ramadan"],
  ["eid-al-fitr", "eid ( al | ul | - al - | al - ) - ? fitr"],
  ["eid-al-adha", "eid ( al | ul | - al - | al - ) - ? adha"],
];
/** The name of a feast, marked by this so that the words of its name are not read as other times. */
const holidays: TimeStratum = holidayNames.map(([code, pattern]) => rule("holiday", pattern, () => code));

const holidayTimes: TimeStratum = [
  rule(["p", "feast"], "{holiday}", (c) => ({ sort: "holiday", holiday: c.holiday })),
  rule(["p", "feast"], `{holiday} ( ,? | of | in ) ${year}`, (c) => ({
    sort: "holiday",
    holiday: c.holiday,
    year: calendar({ year: c.year }),
  })),
  rule(["p", "feast"], "{which} {holiday}", (c) => ({ sort: "holiday", holiday: c.holiday, which: c.which })),
  rule(["p", "feast"], "{holiday} ( of )? {which} year", (c) => ({
    sort: "holiday",
    holiday: c.holiday,
    year: relative("year", stepOf(c.which)),
  })),
];

// --- Periods made of others ------------------------------------------------------------------------------------------------------------------

/** A run of hours about now is no period of days. */
const spanOr =
  (name: string) =>
  ({ sort }: { readonly sort: string }): readonly string[] =>
    sort === "moment-span" ? ["moment-span"] : ["p", name];
const weekUnits = new Set<TimeUnit>(["week", "weekend", "fortnight"]);
const nthOf = (nth: number, unit: TimeUnit, of: Period | undefined, count?: number): Period => ({
  sort: "nth",
  nth,
  unit,
  ...(count === undefined ? {} : { count }),
  ...(of ? { of } : {}),
});

const relatives: TimeStratum = [
  // This week, next month, the coming quarter
  rule(spanOr("rel"), "{which} {one-unit:unit}", (c, found) => relativeUnit(c.which, c.unit, found), notOf),
  rule(["p", "rel", "y"], "{which} ( calendar )? year", (c) => relative("year", stepOf(c.which))),
  rule(["p", "y"], "{which} ( fiscal | financial ) year", (c) => ({ sort: "account-year", kind: "fiscal", offset: stepOf(c.which) })),
  rule(["p", "y"], "{which} ( school | academic ) year", (c) => ({ sort: "account-year", kind: "school", offset: stepOf(c.which) })),
  rule(["p", "rel"], "{which} ( working | work | business ) week", (c) => relative("business-day", stepOf(c.which))),
  rule(["p", "rel", "the-unit"], "the ( week | month | year | weekend | fortnight )", (_, found) =>
    relative((wordsOf(found)[1] ?? "week") as TimeUnit, 0),
  ),
  rule(["p", "rel", "bare-weekend"], "weekend", () => relative("weekend", 0)),
  rule(["p", "rel"], "( the )? same ( week | month | year | weekend | day )", (_, found) => {
    const unit = (wordsOf(found).at(-1) ?? "week") as TimeUnit;
    return { sort: "relative", unit, offset: 0, unknown: true };
  }),
  rule(["p", "rel"], "( the )? {unit} after next", (c) => (isClockUnit(c.unit) ? null : relative(c.unit, 2))),
  rule(["p", "rel"], "( the )? {unit} before last", (c) => (isClockUnit(c.unit) ? null : relative(c.unit, -2))),
  rule(["p", "date"], "the day ( before | after )", (_, found) => relative("day", wordsOf(found)[2] === "after" ? 1 : -1)),
  rule(["p", "date"], "( the )? ( next | following | previous ) day", (_, found) =>
    relative("day", wordsOf(found).includes("previous") ? -1 : 1),
  ),
  // Named months and days of them
  rule(["p", "date"], "this {md:p}", (c) => ({ ...(c.p as Extract<Period, { sort: "calendar" }>), which: 0 })),
  rule(["p", "date"], "( next | following ) {md:p}", (c) => ({ ...(c.p as Extract<Period, { sort: "calendar" }>), which: 1 })),
  rule(["p", "date"], "( last | previous | past ) {md:p}", (c) => ({ ...(c.p as Extract<Period, { sort: "calendar" }>), which: -1 })),
  rule(["p", "date"], "{md:p} ( of | in )? {which} year", (c) => ({
    ...(c.p as Extract<Period, { sort: "calendar" }>),
    which: stepOf(c.which),
  })),
  rule(["p", "month-year"], "{month} ( of | in )? {which} year", (c) => calendar({ month: c.month, which: stepOf(c.which) })),
  // Weekday with its date
  rule(openDate, "( {weekday:from} | {short-weekday:from} ) ( , | - )? {md:p}", (c) => c.p),
  rule(["p", "date"], "this ( {weekday:from} | {short-weekday:from} ) ( , | - )? {md:p}", (c) => ({
    ...(c.p as Extract<Period, { sort: "calendar" }>),
    which: 0,
  })),
  rule(date, "( {weekday:from} | {short-weekday:from} ) ( , | - )? {date:p}", (c) => (isFixed(c.p) ? c.p : null)),
  rule(openDate, "( {weekday:from} | {short-weekday:from} ) {dashed:p}", (c) => {
    const [month = 0, dayOf = 0] = c.p as unknown as readonly number[];
    return slashDate(month, dayOf);
  }),
  rule(
    date,
    "( {weekday:from} | {short-weekday:from} ) ( {dom} | {ord-dom:dom} | {ord:dom} )",
    (c) => weekdayWithDay(c.from, c.dom),
    notHour,
  ),
  rule(date, "( {weekday:from} | {short-weekday:from} ) the ( {dom} | {ord-dom:dom} | {ord:dom} )", (c) =>
    weekdayWithDay(c.from, c.dom, 0),
  ),
  // Weekdays of weeks
  rule(["p", "date"], "( {weekday:from} | {short-weekday:from} ) ( of | in )? {which} week", (c) =>
    weekdayOfWeek(c.from, relative("week", stepOf(c.which))),
  ),
  rule(["p", "date"], "{which} week ,? ( on )? ( {weekday:from} | {short-weekday:from} )", (c) =>
    weekdayOfWeek(c.from, relative("week", stepOf(c.which))),
  ),
  // So many before or after now
  rule(spanOr("span"), "{which} ( few | couple of ) {many-units:unit}", (c, found) =>
    span(c.which, duration(wordsOf(found).includes("few") ? 3 : 2, c.unit)),
  ),
  rule(spanOr("span"), "{which} {dur}", (c) => span(c.which, c.dur), notOf),
  rule(spanOr("span"), "{int:num} {which} ( business | working )? {many-units:unit}", (c, found) =>
    span(c.which, duration(c.num, wordsOf(found).some((word) => word === "business" || word === "working") ? "business-day" : c.unit)),
  ),
  // Seasons
  rule(["p"], "( the )? {season} ( of | in )? {year}", (c) => ({ sort: "season", season: c.season, year: calendar({ year: c.year }) })),
  rule(["p"], "{which} {season}", (c) => ({ sort: "season", season: c.season, year: relative("year", stepOf(c.which)) })),
  rule(["p"], "{season} ( of )? {which} year", (c) => ({ sort: "season", season: c.season, year: relative("year", stepOf(c.which)) })),
  rule(["p", "bare-season"], "{season}", (c) => ({ sort: "season", season: c.season })),
  // Hours of named days
  rule("moment", "( tonight | this night )", () => ({ sort: "moment", day: today, at: { sort: "daypart", name: "night" } })),
  rule("moment", "last night", () => ({ sort: "moment", day: relative("day", -1), at: { sort: "daypart", name: "night" } })),
  rule("moment", "( later )? this {daypart}", (c, found) => ({
    sort: "moment",
    day: today,
    at: wordsOf(found)[0] === "later" ? { ...c.daypart, part: "late" } : c.daypart,
  })),
];

const isFixed = (period: Period): boolean => period.sort === "calendar" && period.year !== undefined;
function notHour(_: Element | undefined, after: Element | undefined): boolean {
  return !(after && (after.text === "-" || after.text === "to" || after.categories.some(({ name }) => name === "half" || name === "unit")));
}

/** "The last week of July" is no week beside this one. */
function notOf(_: Element | undefined, after: Element | undefined): boolean {
  return after?.text !== "of";
}

function weekdayWithDay(weekday: Period, dayOf: number, which?: number): Period | null {
  if (weekday.sort !== "weekday" || weekday.which !== undefined) return null;
  return dom(dayOf) ? calendar({ weekday: weekday.weekday, day: dayOf, ...(which === undefined ? {} : { which }) }) : null;
}

function weekdayOfWeek(weekday: Period, week: Period): Period | null {
  return weekday.sort === "weekday" ? { sort: "weekday", weekday: weekday.weekday, week } : null;
}

function relativeUnit(which: Which, unit: TimeUnit, found: readonly Element[]): Period | MomentSpan | null {
  if (unit === "day") return wordsOf(found)[0] === "this" ? null : relative("day", stepOf(which));
  if (isClockUnit(unit)) {
    const sign = signOf(which);
    return sign && unit !== "second" ? { sort: "moment-span", by: duration(1, unit), sign } : null;
  }
  return relative(unit, stepOf(which));
}
type MomentSpan = Extract<TimeValue, { sort: "moment-span" }>;

function span(which: Which, by: Duration): Period | MomentSpan | null {
  const sign = signOf(which);
  if (!sign) return null;
  return ofClock(by) ? { sort: "moment-span", by, sign } : { sort: "span", by, sign };
}

/** Something before or after another time or now. */
function shift(by: Duration, sign: 1 | -1, from: Period | { readonly sort: "now" }, weekday?: number): TimeValue {
  if (ofClock(by)) return { sort: "moment-shift", by, sign };
  return { sort: "shift", by, sign, from, ...(weekday === undefined ? {} : { weekday }) };
}
const nowValue = { sort: "now" } as const;
const shiftCategories = (value: { readonly sort: string }): readonly string[] =>
  value.sort === "shift" ? ["p", "date", "shift"] : ["moment-shift"];

const nested: TimeStratum = [
  rule("dur", "{dur} ( and | , )? {dur:value}", (c) => joined(c.dur, c.value as Duration)),
  // The first week of May, the last three weeks of this year
  rule(["p", "nth"], "( the )? ( {ord:nth} | {nth} ) ( week | weekend | fortnight ) ( of | in | for ) {p}", (c, found) =>
    nthPeriod(c.nth, wordsOf(found), c.p),
  ),
  rule(["p", "nth"], "( the )? ( {ord:nth} | {nth} ) {dur} ( of | in ) {p}", (c) => {
    const part = c.dur.parts[0];
    return part && weekUnits.has(part.unit)
      ? nthOf(c.nth, part.unit, c.p, part.count)
      : part && !isClockUnit(part.unit)
        ? nthOf(c.nth, part.unit, c.p, part.count)
        : null;
  }),
  rule(["p", "date", "nth"], "( the )? ( {ord:nth} | {nth} ) ( {weekday:from} | {short-weekday:from} ) ( of | in ) {p}", (c) =>
    nthWeekday(c.nth, c.from, c.p),
  ),
  rule(["p", "date"], "( the )? ( {ord:nth} | {nth} ) day ( of | in ) {p}", (c) => nthOf(c.nth, "day", c.p)),
  rule(["p", "date"], "( the )? {ord-dom:nth} ( of | in )? {rel:p}", (c) =>
    c.p.sort === "relative" && c.p.unit === "month" ? nthOf(c.nth, "day", c.p) : null,
  ),
  rule(["p", "date"], "( the )? {ord:nth} ( of | in )? {rel:p}", (c) =>
    c.p.sort === "relative" && c.p.unit === "month" ? nthOf(c.nth, "day", c.p) : null,
  ),
  rule(["p"], "( the )? ( {ord:nth} | {nth} ) month ( of | in ) {y:p}", (c) => nthOf(c.nth, "month", c.p)),
  rule(["p"], "( the )? ( {ord:nth} | {nth} ) quarter ( ( of | in )? {y:p} )?", (c) =>
    c.nth <= 4 && (c.p || c.nth > 0) ? nthOf(c.nth, "quarter", c.p) : null,
  ),
  rule(["p"], "( the )? {ord:nth} quarter ( of | in ) the year", (c) => (c.nth <= 4 ? nthOf(c.nth, "quarter", undefined) : null)),
  rule(["p"], "( the )? ( first | second | latter ) half ( of | in ) {y:p}", (c, found) =>
    halfYear(wordsOf(found).includes("first") ? 1 : 2, c.p),
  ),
  rule(["p"], "{week-number:p} ( of | in ) {y:from}", (c) => (c.p.sort === "nth" ? { ...c.p, of: c.from } : null)),
  // Weeks and weekends about a day
  rule(["p"], "( the )? week ( of | starting | beginning | commencing ) ( on | the | on the )? {date:p}", (c) => ({
    sort: "around",
    unit: "week",
    of: c.p,
  })),
  rule(["p"], "( the )? weekend ( of | before )? {feast:p}", (c) => ({ sort: "around", unit: "weekend", of: c.p })),
  rule(["p"], "{feast:p} weekend", (c) => ({ sort: "around", unit: "weekend", of: c.p })),
  rule(["p"], `{feast:p} weekend ${year}`, (c) =>
    c.p.sort === "holiday" ? { sort: "around", unit: "weekend", of: { ...c.p, year: calendar({ year: c.year }) } } : null,
  ),
  // Early, mid, late
  rule(
    ["p", "part"],
    "( the )? ( early | beginning of | start of | beginning | start ) ( in )? ( the )? {p}",
    (c) => partOf("early", c.p),
    undefined,
  ),
  rule(["p", "part"], "( the )? ( mid - ? | middle of | the middle of ) ( the )? {p}", (c) => partOf("mid", c.p)),
  rule(["p", "part"], "( the )? ( late | end of ) ( in )? ( the )? {p}", (c) => partOf("late", c.p)),
  rule(["p", "part"], "( earlier ) ( in )? ( the )? {rel:p}", (c) => ({ sort: "part", part: "first", of: c.p })),
  rule(["p", "part"], "( later ) ( in )? ( the )? {rel:p}", (c) => ({ sort: "part", part: "second", of: c.p })),
  rule("moment", "( the )? end of ( the )? {date:p}", (c) => ({ sort: "moment", day: c.p, at: { sort: "day-end" } })),
  rule("moment", "( the )? end of ( the )? day", () => ({ sort: "moment", day: today, at: { sort: "day-end" } })),
  rule("part-of-day", "( early | mid | late | later ) in the day {date:p}", (c, found) => ({
    sort: "part",
    part: wordsOf(found)[0] === "early" ? "early" : wordsOf(found)[0] === "mid" ? "mid" : "late",
    of: c.p,
  })),
  rule(["p", "part"], "( early | mid | late ) {day-name:p}", (c, found) => ({
    sort: "part",
    part: wordsOf(found)[0] as "early" | "mid" | "late",
    of: c.p,
  })),
  // Parts of the day
  rule("daypart", "( early | late ) {daypart}", (c, found) => ({ ...c.daypart, part: wordsOf(found)[0] === "early" ? "early" : "late" })),
  rule("in-daypart", "( early | late | later )? ( in | during ) the {daypart}", (c, found) => {
    const first = wordsOf(found)[0];
    return first === "in" || first === "during" ? c.daypart : { ...c.daypart, part: first === "early" ? "early" : "late" };
  }),
  rule("in-daypart", "in the {dayparts:daypart}", (c) => c.daypart),
  rule("in-daypart", "at ( night | {meal-name:daypart} )", (c) => c.daypart ?? { sort: "daypart", name: "night" }),
  rule("in-daypart", "{meal:daypart}", (c) => c.daypart),
  // So long before or after
  rule(shiftCategories, "{dur} ( ago | earlier )", (c) => shift(c.dur, -1, nowValue)),
  rule(shiftCategories, "{dur} ( later | from now | hence )", (c) => shift(c.dur, 1, nowValue)),
  rule(shiftCategories, "in {dur} ( time | ' time )?", (c) => shift(c.dur, 1, nowValue)),
  rule(shiftCategories, "( in )? {dur} ( from | after | since ) ( the )? {p}", (c) => (ofClock(c.dur) ? null : shift(c.dur, 1, c.p))),
  rule(shiftCategories, "{dur} ( before | prior to ) ( the )? {p}", (c) => (ofClock(c.dur) ? null : shift(c.dur, -1, c.p))),
  rule(spanOr("span"), "within ( the )? ( next | coming )? {dur}", (c) => within(c.dur)),
  rule(spanOr("span"), "within {span:p}", (c) => (c.p.sort === "span" ? { ...c.p, within: true } : c.p)),
];

function joined(first: Duration, second: Duration): Duration | null {
  const units: readonly TimeUnit[] = [
    "century",
    "decade",
    "year",
    "quarter",
    "month",
    "fortnight",
    "week",
    "day",
    "hour",
    "minute",
    "second",
  ];
  const [last, next] = [first.parts.at(-1), second.parts[0]];
  if (!last || !next || units.indexOf(last.unit) >= units.indexOf(next.unit)) return null;
  return { sort: "duration", parts: [...first.parts, ...second.parts] };
}

function nthPeriod(nth: number, words: readonly string[], of: Period): Period {
  return nthOf(nth, words.includes("week") ? "week" : words.includes("weekend") ? "weekend" : "fortnight", of);
}

function nthWeekday(nth: number, weekday: Period, of: Period): Period | null {
  if (weekday.sort !== "weekday" || weekday.which !== undefined) return null;
  return { sort: "nth", nth, unit: "day", weekday: weekday.weekday, of };
}

function partOf(part: "early" | "mid" | "late", of: Period): Period | null {
  return of.sort === "part" || of.sort === "span" || isDayPeriod(of) ? null : { sort: "part", part, of };
}
const isDayPeriod = (period: Period): boolean =>
  (period.sort === "calendar" && period.day !== undefined) ||
  period.sort === "weekday" ||
  (period.sort === "relative" && period.unit === "day");

function within(by: Duration): TimeValue {
  return ofClock(by) ? { sort: "moment-span", by, sign: 1 } : { sort: "span", by, sign: 1, within: true };
}

// --- Hours on days -----------------------------------------------------------------------------------------------------------------------------------

const to = "( to | - | till | until | through | thru | \\~ )";
const clockOf = (hour: number): Clock => ({ sort: "clock", hour });

const clockRanges: TimeStratum = [
  rule("clk", "{clk} ( {in-daypart:daypart} | {daypart} )", (c) => inHalf(c.clk, c.daypart)),
  rule("clk", "{in-daypart:daypart} ( at )? ( {clk} | {hr} )", (c) => inHalf(c.clk ?? clockOf(c.hr), c.daypart)),
  rule("clk", "{hr} {in-daypart:daypart}", (c) => inHalf(clockOf(c.hr), c.daypart)),
  rule("hours", `( from )? {clk} ${to} ( {clk:clk2} | {hr:hr2} )`, (c) => hoursOf(c.clk, c.clk2 ?? clockOf(c.hr2))),
  rule("hours", `( from )? {hr} ${to} {clk:clk2}`, (c) => hoursOf(clockOf(c.hr), c.clk2)),
  rule("hours", "between {clk} ( and | - ) ( {clk:clk2} | {hr:hr2} )", (c) => hoursOf(c.clk, c.clk2 ?? clockOf(c.hr2))),
  rule("hours", "between {hr} ( and | - ) {clk:clk2}", (c) => hoursOf(clockOf(c.hr), c.clk2)),
  rule("hours", "between {hhmm:int} ( - | and ) {hhmm:num}", (c) => hoursOf(military(c.int), military(c.num))),
  rule("hours", "( from )? {hr} ~? ( . ) ~ {d2z:mm} - {clk:clk2}", (c) => hoursOf(clock(c.hr, c.mm), c.clk2)),
  rule("hours", "( between )? {da:hr} ~ . ~ {d2z:mm} - {clk:clk2}", (c) => hoursOf(clock(c.hr, c.mm), c.clk2)),
  rule("bare-hours", `( from )? {hr} ${to} {hr:hr2}`, (c) => hoursOf(clockOf(c.hr), clockOf(c.hr2))),
  rule("bare-hours", "between {hr} ( and | - ) {hr:hr2}", (c) => hoursOf(clockOf(c.hr), clockOf(c.hr2))),
  rule("hours", "from ( {clk} | {hr} ) for {dur}", (c) => clockRun(c.clk ?? clockOf(c.hr), c.dur)),
  rule("hours", "for {dur} from ( {clk} | {hr} )", (c) => clockRun(c.clk ?? clockOf(c.hr), c.dur)),
];
const military = (value: number): Clock | null => clock(Math.floor(value / 100), value % 100);
const hoursOf = (from: Clock | null, end: Clock | null): TimeValue | null => (from && end ? { sort: "clock-range", from, to: end } : null);
const clockRun = (from: Clock, by: Duration): TimeValue | null => (ofClock(by) ? { sort: "clock-run", from, by } : null);

function inHalf(value: Clock, { name }: { readonly name: Parameters<typeof halfOf>[0] }): Clock | null {
  if (value.half) return value;
  return value.hour > 12 ? value : { ...value, half: halfOf(name, value.hour) };
}

const moments: TimeStratum = [
  rule("hours", "( {hours} | {bare-hours:hours} ) ( {in-daypart:daypart} | {daypart} )", (c) =>
    c.hours.sort === "clock-range" ? { ...c.hours, within: c.daypart.name } : null,
  ),
  rule("moment", "{date:p} ,? ( at | @ | around )? {clk}", (c) => moment(c.p, c.clk)),
  rule("moment", "{date:p} ,? at {hr}", (c) => moment(c.p, clockOf(c.hr))),
  rule("moment", "( at )? {clk} ( on | of | , )? ( the )? {date:p}", (c) => moment(c.p, c.clk), undefined),
  rule("moment", "{date:p} ,? ( {in-daypart:daypart} | {daypart} ) ( ,? ( at )? {clk} | at {hr} )?", (c) =>
    c.clk || c.hr !== undefined ? moment(c.p, inHalf(c.clk ?? clockOf(c.hr), c.daypart)) : { sort: "moment", day: c.p, at: c.daypart },
  ),
  rule("moment", "( {in-daypart:daypart} | {daypart} ) ( of | on )? {date:p}", (c) => ({ sort: "moment", day: c.p, at: c.daypart })),
  rule("moment", "{date:p} ,? ( at | from )? ( {hours} | {bare-hours:hours} )", (c) => ({ sort: "moment", day: c.p, at: c.hours })),
  rule("moment", "{date:p} ,? ( {in-daypart:daypart} | {daypart} ) ( {hours} | {bare-hours:hours} )", (c) =>
    momentHours(c.p, c.hours, c.daypart.name),
  ),
  rule("moment", "( {hours} | {bare-hours:hours} ) ( on | of )? ( the )? {date:p} ( {daypart} )?", (c) =>
    c.daypart ? momentHours(c.p, c.hours, c.daypart.name) : { sort: "moment", day: c.p, at: c.hours },
  ),
  rule("moment", "{moment} ,? ( at )? ( {clk} | {hr} )", (c, found) => withClock(c.moment, c.clk, c.hr, found)),
  rule("moment", "( {clk} | {hr} ) ( , )? {moment}", (c, found) => withClock(c.moment, c.clk, c.hr, found)),
  rule("moment", "{moment} ,? ( {hours} | {bare-hours:hours} )", (c) =>
    c.moment.at.sort === "daypart" ? momentHours(c.moment.day, c.hours, c.moment.at.name) : null,
  ),
  rule("moment", "( {hours} | {bare-hours:hours} ) ,? {moment}", (c) =>
    c.moment.at.sort === "daypart" ? momentHours(c.moment.day, c.hours, c.moment.at.name) : null,
  ),
  // Wednesday evening next week
  rule("moment", "( {weekday:p} | {short-weekday:p} ) {daypart} {which} week", (c) => {
    const day = weekdayOfWeek(c.p, relative("week", stepOf(c.which)));
    return day && { sort: "moment", day, at: c.daypart };
  }),
  rule("moment", "{nth} ( {weekday:p} | {short-weekday:p} )", () => null),
  rule("moment", "( the )? ( {ord:nth} | {nth} ) ( {weekday:from} | {short-weekday:from} ) ( {hours} | {clk} ) ( of | in ) {p}", (c) => {
    const day = nthWeekday(c.nth, c.from, c.p);
    return day && { sort: "moment", day, at: c.hours ?? c.clk };
  }),
  rule("moment", "{short-weekday:p} ( at )? ( {clk} | {hr} )", (c, found) =>
    c.clk || wordsOf(found).includes("at") ? moment(c.p, c.clk ?? clockOf(c.hr)) : null,
  ),
  rule("moment", "the {dom} ( {hours} | {bare-hours:hours} )", (c) => ({ sort: "moment", day: calendar({ day: c.dom }), at: c.hours })),
  rule("moment", "{clk} {shift:p}", () => null),
  rule(["p", "date"], "{shift:p} ,? on ( {weekday:from} | {short-weekday:from} )", (c) => onWeekday(c.p, c.from)),
  rule(["p", "date"], "{weekday:from} {shift:p}", (c) => onWeekday(c.p, c.from)),
  // "Tomorrow, 13/04/21": one day told twice, the second time in full
  rule("date", "{day-name:p} ,? ( the )? {date:from} ,?", () => null),
  rule("moment", "{day-name:from} , {date:p} ,? ( at )? {clk}", (c) => (isFixed(c.p) ? moment(c.p, c.clk) : null)),
];

function moment(day: Period, at: Clock | null): Moment | null {
  return at && day.sort !== "holiday" ? { sort: "moment", day, at } : null;
}

function momentHours(day: Period, hours: Moment["at"], name: Parameters<typeof halfOf>[0]): Moment {
  return { sort: "moment", day, at: hours.sort === "clock-range" ? { ...hours, within: name } : hours };
}

function withClock(value: Moment, clk: Clock | undefined, hr: number | undefined, found: readonly Element[]): Moment | null {
  if (value.at.sort !== "daypart") return null;
  if (!clk && !wordsOf(found).some((word) => word === "at" || word === ",")) return null;
  const at = inHalf(clk ?? clockOf(hr ?? 0), value.at);
  return at && { ...value, at };
}

function onWeekday(period: Period, weekday: Period): Period | null {
  return period.sort === "shift" && weekday.sort === "weekday" ? { ...period, weekday: weekday.weekday } : null;
}

// --- From … to -----------------------------------------------------------------------------------------------------------------------------------------

const range = (from: Period | { sort: "now" }, end: Period | { sort: "now" }): Period | null =>
  from.sort === "range" || end.sort === "range" ? null : { sort: "range", from, to: end };
const momentRange = (from: Moment | Clock | { sort: "now" }, end: Moment | Clock | { sort: "now" }): TimeValue => ({
  sort: "moment-range",
  from,
  to: end,
});

const ranges: TimeStratum = [
  rule(["p", "range"], `( from )? ( {p:from} | {now:from} ) ${to} ( the )? ( {p:to} | {now:to} )`, (c) => range(c.from, c.to)),
  rule(["p", "range"], `between ( {p:from} | {now:from} ) ( and | - | to | through | \\~ ) ( {p:to} | {now:to} )`, (c) =>
    range(c.from, c.to),
  ),
  // April ninth through seventeenth; from the 4th to 23rd of next month
  rule(["p", "range"], `( from )? {md:p} ${to} ( the )? ${day}`, (c) => daysFrom(c.p, c.dom)),
  rule(["p", "range"], `between {md:p} and ( the )? ${day}`, (c) => daysFrom(c.p, c.dom)),
  rule(["p", "range"], `( from ) ( the )? ${day} ${to} {md:to}`, (c) => daysTo(c.dom, c.to)),
  rule(["p", "range"], `( between ) ( the )? ${day} and {md:to}`, (c) => daysTo(c.dom, c.to)),
  rule(["p", "range"], `( {dom} | {ord-dom:dom} | {ord:dom} ) ( - | to | through ) {md:to}`, (c) => daysTo(c.dom, c.to)),
  rule(
    ["p", "range"],
    `( from | between ) ( {dom} | {ord-dom:dom} | {ord:dom} ) ( to | - | and | till ) ( {dom:dom2} | {ord-dom:dom2} | {ord:dom2} ) ( in | of ) {p}`,
    (c) => daysIn(c.dom, c.dom2, c.p),
  ),
  rule(["p", "range"], "( from )? {dashed:value} ( in | of ) {p}", (c) => {
    const [first = 0, second = 0] = c.value as unknown as readonly number[];
    return daysIn(first, second, c.p);
  }),
  rule(
    "moment-range",
    `( from )? ( {moment} | {clk:moment} | {now:moment} ) ${to} ( {moment:moment2} | {clk:moment2} | {now:moment2} | {moment-shift:moment2} )`,
    (c) => momentRange(c.moment, c.moment2),
  ),
  rule("moment-range", "between ( {moment} | {clk:moment} | {now:moment} ) and ( {moment:moment2} | {clk:moment2} | {now:moment2} )", (c) =>
    momentRange(c.moment, c.moment2),
  ),
  rule("moment-range", "{dur} ( starting | beginning | from ) ( on | from )? {moment}", (c) => ({
    sort: "moment-run",
    from: c.moment,
    by: c.dur,
  })),
  rule("moment-range", "{date:p} for {dur} from {clk}", (c) => ({
    sort: "moment",
    day: c.p,
    at: { sort: "clock-run", from: c.clk, by: c.dur },
  })),
  rule("moment-range", "{date:p} {hours}", (c) => ({ sort: "moment", day: c.p, at: c.hours })),
  rule(["p", "range"], "{dur} ( starting | beginning ) ( on | from )? {date:p}", (c) =>
    ofClock(c.dur) ? null : { sort: "run", from: c.p, by: c.dur },
  ),
];

function daysFrom(from: Period, end: number): Period | null {
  if (from.sort !== "calendar" || from.month === undefined || from.day === undefined || !dom(end)) return null;
  const month = end > from.day ? from.month : (from.month % 12) + 1;
  return range(from, calendar({ month, day: end, ...(from.year === undefined ? {} : { year: from.year }) }));
}

function daysTo(first: number, end: Period): Period | null {
  if (end.sort !== "calendar" || end.month === undefined || end.day === undefined || !dom(first)) return null;
  if (first >= end.day) return range(calendar({ day: first }), end);
  return range({ ...end, day: first }, end);
}

function daysIn(first: number, last: number, month: Period): Period | null {
  if (first >= last || !dom(last)) return null;
  if (month.sort === "calendar" && month.month !== undefined && month.day === undefined)
    return range({ ...month, day: first }, { ...month, day: last });
  if (month.sort !== "relative" || month.unit !== "month") return null;
  return range(nthOf(first, "day", month), nthOf(last, "day", month));
}

// --- Since, by, around; sets -----------------------------------------------------------------------------------------------------------------------------

const any = "( {p:value} | {clk:value} | {moment:value} | {hours:value} | {now:value} | {in-daypart:value} )";
const bound = (name: "before" | "until" | "since" | "after" | "approx", of: TimeValue): TimeValue | null =>
  of.sort === "bound" && name === "before" ? { sort: "bound", bound: name, of: of.of } : { sort: "bound", bound: name, of: of as Period };

const bounds: TimeStratum = [
  rule(
    "bound",
    `( before | prior to | by | until | till | no later than | not later than | ahead of | earlier than | as late as ) ( the )? ${any}`,
    (c, found) => beforeThat(c.value, found),
  ),
  rule("bound", `( after | later than | greater than ) ( the )? ${any}`, (c) => bound("after", c.value)),
  rule(
    "bound",
    `( since | starting from | starting on | starting | beginning on | beginning from | beginning | effective | effective from | as early as | as of | any time from | anytime from | any time since | no earlier than | from on ) ( the )? ${any}`,
    (c) => bound("since", c.value),
  ),
  rule("bound", `( {p:value} | {clk:value} | {moment:value} ) ( or | and ) ( later | after | onwards | onward | above )`, (c) =>
    bound("since", c.value),
  ),
  rule("bound", `( {p:value} | {clk:value} | {moment:value} ) ( or | and ) ( earlier | before | below )`, (c) => bound("until", c.value)),
  rule("bound", `{p:value} ( onwards | onward )`, (c) => bound("since", c.value)),
  rule("approx", `( around | about | circa | approximately | roughly ) ( the )? ( {date:value} | {clk:value} | {moment:value} )`, (c) =>
    bound("approx", c.value),
  ),
  rule("bound", "( after | before ) {meal-name:value}", (c, found) => bound(wordsOf(found)[0] as "after" | "before", c.value)),
  rule("dur", "( more than | over | longer than | greater than | at least ) {dur}", (c, found) =>
    wordsOf(found)[0] === "at" ? { ...c.dur, bound: "more" } : { ...c.dur, bound: "more" },
  ),
  rule("dur", "( less than | under | shorter than | fewer than | up to | at most ) {dur}", (c) => ({ ...c.dur, bound: "less" })),
  rule("bound", "more than {shift:value}", (c) => {
    const value = c.value;
    return value.sort === "shift" ? bound(value.sign > 0 ? "after" : "before", value) : null;
  }),
  rule("bound", "less than {shift:value}", (c) => {
    const value = c.value;
    return value.sort === "shift" ? bound(value.sign > 0 ? "before" : "after", value) : null;
  }),
  rule("bound", `{date:p} ( before | by ) ${any}`, (c) => boundOn(c.p, "before", c.value)),
  rule("bound", `{date:p} ( after | since ) ${any}`, (c) => boundOn(c.p, "after", c.value)),
  rule("bound", "{clk} ( or | and ) ( later | after ) ( on )? {date:p}", (c) => bound("since", { sort: "moment", day: c.p, at: c.clk })),
  rule("bound", "{clk} ( or | and ) ( earlier | before ) ( on )? {date:p}", (c) => bound("until", { sort: "moment", day: c.p, at: c.clk })),
];

function beforeThat(value: TimeValue, _found: readonly Element[]): TimeValue | null {
  return bound("before", value);
}

function boundOn(day: Period, name: "before" | "after", value: TimeValue): TimeValue | null {
  return value.sort === "clock" ? bound(name, { sort: "moment", day, at: value }) : null;
}

const sets: TimeStratum = [
  rule("set", "{every:unit}", (c) => ({ sort: "recurring", every: duration(1, c.unit) })),
  rule("set", "{every-two:unit}", (c) => ({ sort: "recurring", every: duration(2, c.unit) })),
  rule("set", "{every-half:unit}", (c) => ({ sort: "recurring", every: duration(0.5, c.unit) })),
  rule("set", "bi - ? {every:unit}", (c) => ({ sort: "recurring", every: duration(2, c.unit) })),
  rule("set", "semi - ? {every:unit}", (c) => ({ sort: "recurring", every: duration(0.5, c.unit) })),
  rule("set", "( every | each | any ) {unit}", (c, found) => everyUnit(c.unit, found)),
  rule("set", "( everyday | every day )", () => ({ sort: "recurring", every: duration(1, "day") })),
  rule("set", "( every | each ) other ( day | week | month | year | weekend )", (_, found) => ({
    sort: "recurring",
    every: duration(2, (wordsOf(found)[2] ?? "day") as TimeUnit),
  })),
  rule("set", "( every | each ) ( other )? ( {weekday:p} | {short-weekday:p} )", (c) => setOf(c.p)),
  rule("set", "( every | each ) {dur}", (c) => ({ sort: "recurring", every: c.dur })),
  rule("set", "( once | twice | one | two times | three times ) ( a | an | per | every ) {one-unit:unit}", (c) => ({
    sort: "recurring",
    every: duration(1, c.unit),
  })),
  rule("set", "( every | each ) {daypart}", (c) => ({ sort: "recurring", at: c.daypart })),
  rule("set", "{dayparts:daypart}", (c) => ({ sort: "recurring", at: c.daypart })),
  rule("set", "{weekday:p} {dayparts:daypart}", (c) =>
    c.p.sort === "weekday" ? { sort: "recurring", weekday: c.p.weekday, at: c.daypart } : null,
  ),
  rule("set", "{wds:wd}", (c) => ({ sort: "recurring", weekday: c.wd })),
  rule("set", "( every | each ) {md:p}", (c) => ({ sort: "recurring", on: c.p })),
  rule("set", "( every | each ) {month}", (c) => ({ sort: "recurring", on: calendar({ month: c.month }) })),
];
const setTimes: TimeStratum = [
  rule("set", "{set:value} ,? ( at )? ( {clk} | {hours:clk} | {daypart:clk} | {in-daypart:clk} )", (c) => setAt(c.value, c.clk)),
  rule("set", "{set:value} at {hr}", (c) => setAt(c.value, clockOf(c.hr))),
  rule("set", "( {clk} | {hours:clk} ) {set:value}", (c) => setAt(c.value, c.clk)),
];

function everyUnit(unit: TimeUnit, found: readonly Element[]): TimeValue | null {
  if (wordsOf(found)[0] === "any" && unit !== "year" && unit !== "weekend" && unit !== "month" && unit !== "week" && unit !== "day")
    return null;
  return unit === "weekend" ? { sort: "recurring", weekend: true } : { sort: "recurring", every: duration(1, unit) };
}

function setOf(period: Period): TimeValue | null {
  return period.sort === "weekday" ? { sort: "recurring", weekday: period.weekday } : null;
}

/** The hour that something comes again says more than "every day". */
function setAt(value: TimeValue, at: Clock): TimeValue | null {
  if (value.sort !== "recurring" || value.at) return null;
  const { every, ...rest } = value;
  const daily = every?.parts[0]?.unit === "day" && every.parts[0].count === 1;
  return daily || !every ? { ...rest, at } : { ...value, at };
}

export const strata: readonly TimeStratum[] = [
  holidays,
  numbers,
  fields,
  holidayTimes,
  relatives,
  sets,
  nested,
  clockRanges,
  setTimes,
  moments,
  ranges,
  bounds,
];
