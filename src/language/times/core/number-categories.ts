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
  const value = Number(digits);
  const length = digits.length;
  const found: Category[] = [category("digits", digits)];
  const begins = !/(?:[$€£¥₩#]\s?|\d[.,:/]|[\p{L}_])$/u.test(before);
  const ends = !/^(?:[.,:/]\d|\s?[%‰℃°])/.test(after);
  const raw = (name: string, part: unknown = value): void => {
    found.push(category(name, part));
    if (begins) found.push(category(`${name}a`, part));
    if (ends) found.push(category(`${name}z`, part));
  };
  if (length <= 2) raw("d");
  if (length === 2) raw("d2");
  if (length === 4 && value >= 1000 && value <= 2999) raw("d4");
  // "mar4"
  if (length <= 2 && value >= 1 && value <= 31 && ends) found.push(category("glued-dom", value));
  if (!begins || !ends) return found;
  if (length <= 7) found.push(category("int", value));
  if (length <= 2 && value >= 1 && value <= 31) found.push(category("dom", value), category("dig", value));
  if (length <= 2 && value <= 24) found.push(category("hr", value));
  if (length === 2 && value < 60) found.push(category("mm", value));
  if (length === 2) found.push(category("yy", value));
  if (length === 4 && Math.floor(value / 100) < 24 && value % 100 < 60) found.push(category("hhmm", value));
  if (length === 4 && value >= 1500 && value <= 2199 && isYearBeside(before, after)) found.push(category("year", value));
  if (length === 8) found.push(category("ymd", digits));
  return found;
}

/** Four digits beside a dash and other than four more are a code or a date that there is not. */
function isYearBeside(before: string, after: string): boolean {
  if (/^[\p{L}_]/u.test(after) && !/^s(?!\p{L})/u.test(after)) return false;
  if (/^-\d/.test(after) && !/^-\d{4}(?![\d-])/.test(after)) return false;
  return !/-$/.test(before) || !/\d-$/.test(before) || /(?:^|[^\d-])\d{4}-$/.test(before);
}
