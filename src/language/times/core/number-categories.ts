import type { Category } from "./cascade.ts";

const category = (name: string, value: unknown): Category => ({ name, value });

/**
 * What a run of digits may be in any language.
 *
 * Raw parts of something written with signs between (9:30, 4/22/2016): `d` one or two digits, `d2` two, `d4` a year, `digits` any as a string; with
 * `a` in the end of the name where it may begin such a thing, with `z` where it may end one.
 * A number by itself: `int`, `dom` day of a month, `hr` hour, `year`; `hhmm` four digits that are a time of day, `ymd` eight that are a date.
 * `glued-dom` may hang on a word. A price, a part of a decimal or of another number is none of these.
 */
export function numberCategories(digits: string, before: string, after: string): readonly Category[] {
  const begins = !endsAsPart(before);
  const ends = !beginsAsPart(after);
  const length = digits.length;
  const asYear = length === 4 && isYearBeside(before, after);
  if (length > 4) return categoriesOf(digits, begins, ends, asYear);
  // Most numbers of a text are short and come again.
  const key = `${digits}${begins ? "b" : ""}${ends ? "e" : ""}${asYear ? "y" : ""}`;
  let known = cache.get(key);
  if (!known) {
    if (cache.size >= cacheSize) cache.clear();
    known = categoriesOf(digits, begins, ends, asYear);
    cache.set(key, known);
  }
  return known;
}

const cacheSize = 4096;
const cache = new Map<string, readonly Category[]>();

const letter = /[\p{L}_]/u;
const isDigit = (char: string | undefined): boolean => char !== undefined && char >= "0" && char <= "9";

/** Whether a number after these characters is a price, a code or part of another number. */
function endsAsPart(before: string): boolean {
  const last = before[before.length - 1];
  if (last === undefined) return false;
  if (last === "." || last === "," || last === ":" || last === "/") return isDigit(before[before.length - 2]);
  const sign = last === " " ? before[before.length - 2] : last;
  if (sign !== undefined && "$€£¥₩#".includes(sign)) return true;
  // "2026-02-04T16:30"
  if ((last === "T" || last === "t") && isDigit(before[before.length - 2])) return false;
  return last !== " " && last !== "\n" && letter.test(last);
}

/** Whether a number before these characters is part of another number or a share. */
function beginsAsPart(after: string): boolean {
  const [first, second] = [after[0], after[1]];
  if (first === "." || first === "," || first === ":" || first === "/") return isDigit(second);
  const sign = first === " " ? second : first;
  return sign !== undefined && "%‰℃°".includes(sign);
}

function categoriesOf(digits: string, begins: boolean, ends: boolean, asYear: boolean): readonly Category[] {
  const value = Number(digits);
  const length = digits.length;
  const found: Category[] = [category("digits", digits)];
  const raw = (name: string): void => {
    found.push(category(name, value));
    if (begins) found.push(category(`${name}a`, value));
    if (ends) found.push(category(`${name}z`, value));
  };
  if (length <= 2) raw("d");
  if (length === 2) raw("d2");
  if (length === 4 && value >= 1000 && value <= 2999) raw("d4");
  // "mar4"
  if (length <= 2 && value >= 1 && value <= 31 && ends) found.push(category("glued-dom", value));
  if (!begins || !ends) return found;
  if (length <= 7) found.push(category("int", value));
  if (length <= 2 && value >= 1 && value <= 31) found.push(category("dom", value));
  if (length <= 2 && value <= 24) found.push(category("hr", value));
  if (length === 2 && value < 60) found.push(category("mm", value));
  if (length === 2) found.push(category("yy", value));
  if (length === 4 && Math.floor(value / 100) < 24 && value % 100 < 60) found.push(category("hhmm", value));
  if (asYear && value >= 1500 && value <= 2199) found.push(category("year", value));
  if (length === 8) found.push(category("ymd", digits));
  return found;
}

/** Four digits beside a dash and other than four more are a code or a date that there is not. */
function isYearBeside(before: string, after: string): boolean {
  const first = after[0];
  if (first !== undefined && first !== " " && letter.test(first) && !/^(?:s(?!\p{L})|[qh]\d)/iu.test(after)) return false;
  if (first === "-" && isDigit(after[1]) && !/^-\d{4}(?![\d-])/.test(after)) return false;
  return !before.endsWith("-") || !isDigit(before[before.length - 2]) || /(?:^|[^\d-])\d{4}-$/.test(before);
}
