import type { TimeUnit } from "../../../domain/time-value.ts";
import type { Category } from "../../times/core/cascade.ts";
import type { Lexicon } from "../../times/core/lex.ts";
import { ordinalWords } from "../ordinal-words.ts";

const entries = new Map<string, Category[]>();
const add = (words: string, ...categories: readonly (readonly [name: string, value: unknown])[]): void => {
  for (const word of words.split(" ")) {
    const known = entries.get(word) ?? [];
    entries.set(word, [...known, ...categories.map(([name, value]) => ({ name, value }))]);
  }
};

const months = [
  "january jan",
  "february feb",
  "march mar",
  "april apr",
  "may",
  "june jun",
  "july jul",
  "august aug",
  "september sept sep",
  "october oct",
  "november nov",
  "december dec",
];
months.forEach((words, index) => {
  add(words, ["month", index + 1]);
});
for (const words of months) for (const short of words.split(" ").slice(1)) add(short, ["short-month", months.indexOf(words) + 1]);
// "May" and "march" are verbs, "mar" hardly stands alone.
for (const words of months)
  for (const word of words.split(" ")) if (!/^(?:may|march|mar|jan|dec)$/.test(word)) add(word, ["sure-month", 0]);
add("jan dec", ["sure-month", 0]);

const weekdays: readonly (readonly [full: string, short: string])[] = [
  ["monday", "mon"],
  ["tuesday tue tues", ""],
  ["wednesday", "wed weds"],
  ["thursday thu thur thurs", ""],
  ["friday fri", ""],
  ["saturday", "sat"],
  ["sunday", "sun"],
];
weekdays.forEach(([full, short], index) => {
  add(full, ["wd", index], ["sure-wd", index]);
  // Words of another meaning too: only beside another word of time.
  if (short) add(short, ["wd", index]);
});
["mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays"].forEach((word, index) => {
  add(word, ["wds", index]);
});

const units: readonly (readonly [unit: TimeUnit, one: string, many: string])[] = [
  ["second", "sec", "seconds secs"],
  ["minute", "minute min", "minutes mins"],
  ["hour", "hour hr", "hours hrs"],
  ["day", "day", "days"],
  ["day", "", "nights"],
  ["week", "week wk", "weeks wks"],
  ["weekend", "weekend", "weekends"],
  ["fortnight", "fortnight", "fortnights"],
  ["month", "month", "months"],
  ["quarter", "quarter", "quarters"],
  ["year", "year yr", "years yrs"],
  ["decade", "decade", "decades"],
  ["century", "century", "centuries"],
];
for (const [unit, one, many] of units) {
  if (one) add(one, ["unit", unit], ["one-unit", unit]);
  add(many, ["unit", unit], ["many-units", unit]);
}
add("s", ["short-unit", "second"]);
add("h", ["short-unit", "hour"]);
add("d", ["short-unit", "day"]);
add("w", ["short-unit", "week"]);
add("y", ["short-unit", "year"]);

const small = [
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
];
small.forEach((word, index) => {
  const value = index + 1;
  add(word, ["int", value], ["small", value], ["word-dom", value]);
  if (value <= 12) add(word, ["hr", value], ["word-hr", value]);
  if (value >= 10) add(word, ["mm", value], ["teen", value]);
});
const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
tens.forEach((word, index) => {
  const value = 10 * (index + 2);
  add(word, ["int", value], ["tens", value]);
  if (value <= 50) add(word, ["mm", value]);
  if (value <= 30) add(word, ["word-dom", value]);
});
["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"].forEach((word, index) => {
  add(word, ["decade-word", 10 * (index + 2)]);
});
add("hundred", ["hundred", 100]);
add("thousand", ["thousand", 1000]);

ordinalWords.forEach((word, index) => {
  add(word, ["ord", index + 1], ["small-ord", index + 1]);
});
["twentieth", "thirtieth"].forEach((word, index) => {
  add(word, ["ord", 10 * (index + 2)]);
});
add("last final", ["nth", -1]);

add("last previous", ["which", -1]);
add("past", ["which", "past"]);
add("this current", ["which", 0]);
add("next following", ["which", 1]);
add("coming upcoming", ["which", "ahead"]);

add("morning", ["daypart", { sort: "daypart", name: "morning" }]);
add("afternoon", ["daypart", { sort: "daypart", name: "afternoon" }]);
add("evening", ["daypart", { sort: "daypart", name: "evening" }]);
add("night", ["daypart", { sort: "daypart", name: "night" }]);
add("daytime", ["daypart", { sort: "daypart", name: "daytime" }]);
add("mornings", ["dayparts", { sort: "daypart", name: "morning" }], ["silent", 0]);
add("afternoons", ["dayparts", { sort: "daypart", name: "afternoon" }], ["silent", 0]);
add("evenings", ["dayparts", { sort: "daypart", name: "evening" }], ["silent", 0]);
add("nights", ["dayparts", { sort: "daypart", name: "night" }], ["silent", 0]);
add("lunchtime", ["meal", { sort: "daypart", name: "lunch" }]);
add("lunch", ["meal-name", { sort: "daypart", name: "lunch" }], ["silent", 0]);
add("dinner supper", ["meal-name", { sort: "daypart", name: "dinner" }], ["silent", 0]);
add("dinnertime", ["meal", { sort: "daypart", name: "dinner" }]);
add("breakfast brunch", ["meal-name", { sort: "daypart", name: "breakfast" }], ["silent", 0]);
add("breakfasttime", ["meal", { sort: "daypart", name: "breakfast" }]);

add("spring", ["season", "spring"]);
add("summer", ["season", "summer"]);
add("autumn fall", ["season", "autumn"]);
add("winter", ["season", "winter"]);

add("daily", ["every", "day"]);
add("weekly", ["every", "week"]);
add("monthly", ["every", "month"]);
add("quarterly", ["every", "quarter"]);
add("yearly annually annual", ["every", "year"]);
add("biweekly fortnightly", ["every-two", "week"]);
add("bimonthly", ["every-two", "month"]);
add("biannually semiannually semiannual", ["every-half", "year"]);
add("biennial biennially", ["every-two", "year"]);
add("hourly", ["every", "hour"]);

// Words that begin a time and stand in no list above.
add("today tonight tomorrow tmr tmrw yesterday now noon midday midnight noonish weekdays easter christmas xmas", ["key", 0]);
add("eod eoy eom eow everyday asap quarter half present date time valentine christmas bastille groundhog pentecost", ["key", 0]);
add("halloween thanksgiving juneteenth ramadan eid otd", ["key", 0]);

/** English words of time. */
export const lexicon: Lexicon = entries;
