import { everyMatch } from "../../text/every-match.ts";
import type { NumberRun } from "../quantities/amount-grammar.ts";
import { parsePointDigits } from "../quantities/digits.ts";
import { endOf } from "../quantities/forms.ts";

const digitValues: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const smallScales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const bigScales: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12 };

const arabic = String.raw`[\d０-９](?:[\d０-９,]*[\d０-９])?(?:[.．][\d０-９]+)?`;
const han = "[〇零一二两兩三四五六七八九十百千万萬亿億]";
// 兆 is a number in Taiwan and a prefix of units (兆瓦) everywhere.
const scales = "[十百千]?[万萬]?[亿億]?(?:兆(?![瓦赫字焦]))?";

// Groups in the order in which readToken takes them apart; unnamed, since a text has a number every few words.
const token = new RegExp(
  [
    `百分之(${arabic}|${han}{1,8}(?:点${han}{1,4})?)`,
    `(${han}{1,3}|\\d{1,3})分之(${han}{1,3}|\\d{1,3})(?![个個])`,
    `翻(?:了|两|一|二|三|兩)?([一二两兩三])?番`,
    `([数數几幾][十百千万萬亿億]{1,3})`,
    `(十[几幾数數])`,
    `(半)(?=[个個]?多?(?:小时|小時|钟头|鐘頭|年|天|个月|個月))`,
    `(${arabic})(${scales})`,
    `(${han}{1,16}(?:点[〇零一二三四五六七八九]{1,4}[万萬亿億]{0,2})?)`,
  ].join("|"),
  "gu",
);

/** "more than" inside the number: 60多位, 1000多万, 一个多小时. */
const surplus = /(?:[多余餘](?![数數边邊元样樣方极極次])(?<scale>[万萬亿億]{0,2})|[个個]多(?=[小月星钟鐘]))/uy;
const andAHalf = /[个個]半(?=[小月多星钟鐘])/uy;
/** Before a bare 百, 千, 万 or 亿 that counts one of it: 近亿人, 上百架. */
const opener = /[近约約逾超过過上达達成]$/u;

/** Reads Chinese numbers in digits, characters and both: 2.5万亿, 两千万, 60多, 百分之三十, 几十, 三分之一. */
export function readNumbers(text: string): NumberRun[] {
  const runs: NumberRun[] = [];
  for (const match of everyMatch(token, text)) {
    const run = readToken(text, match, match.index, match.index + match[0].length);
    const last = runs.at(-1);
    if (run === null) continue;
    // 1亿2000万: the second number goes on where the first one's scale leaves room.
    if (last !== undefined && last.end === run.start && last.scale > run.value && last.bound === null && last.measure === null) {
      runs[runs.length - 1] = { ...run, start: last.start, value: last.value + run.value };
    } else runs.push(run);
  }
  return runs;
}

function readToken(text: string, match: RegExpExecArray, start: number, end: number): NumberRun | null {
  const [whole, percent, denominator, numerator, doubling, few, teens, half, digits, scaled, word] = match;
  const base = { start, end, scale: 1, written: "words", bound: null, measure: null } as const;
  if (percent !== undefined) {
    const value = parsePointDigits(percent) ?? parseHan(percent);
    return value === null ? null : { ...base, value, measure: "percent" };
  }
  if (denominator !== undefined && numerator !== undefined) {
    const all = parsePointDigits(denominator) ?? parseHan(denominator);
    const part = parsePointDigits(numerator) ?? parseHan(numerator);
    return all === null || part === null || part >= all ? null : { ...base, value: (100 * part) / all, measure: "percent" };
  }
  if (whole.startsWith("翻")) {
    const count = doubling ?? /[一二两兩三]/u.exec(whole)?.[0] ?? "一";
    return { ...base, value: 2 ** (digitValues[count] ?? 1), measure: "times" };
  }
  if (few !== undefined) {
    const scale = product(few.slice(1));
    return { ...base, value: 2 * scale, high: 9 * scale, scale, bound: "range" };
  }
  if (teens !== undefined) return { ...base, value: 11, high: 19, bound: "range" };
  if (half !== undefined) return withSurplus(text, { ...base, value: 0.5 });
  if (digits !== undefined) {
    const value = parsePointDigits(digits);
    if (value === null) return null;
    const scale = product(scaled ?? "");
    return withSurplus(text, { ...base, value: value * scale, scale, written: "digits" });
  }
  return readHan(text, word ?? "", base);
}

function readHan(text: string, word: string, base: Omit<NumberRun, "value">): NumberRun | null {
  if (/^[百千万萬亿億]/u.test(word)) {
    const open = opener.test(text.slice(Math.max(0, base.start - 1), base.start)) || /^[多余餘]/u.test(text.slice(base.end, base.end + 1));
    if (!open || word.length > 2) return null;
    const scale = product(word);
    return withSurplus(text, { ...base, value: scale, scale });
  }
  // 七八个: two neighbouring digits are a range.
  const pair = /^([一二两三四五六七八])([二三四五六七八九])$/u.exec(word);
  if (pair !== null) {
    const low = digitValues[pair[1] ?? ""] ?? 0;
    const high = digitValues[pair[2] ?? ""] ?? 0;
    return high === low + 1 ? { ...base, value: low, high, bound: "range" } : null;
  }
  const value = parseHan(word);
  if (value === null) return null;
  const last = word.at(-1) ?? "";
  return withSurplus(text, { ...base, value, scale: bigScales[last] === undefined ? 1 : product(/[万萬亿億]+$/u.exec(word)?.[0] ?? "") });
}

function withSurplus(text: string, run: NumberRun): NumberRun {
  const half = endOf(andAHalf, text, run.end);
  if (half !== null) return { ...run, value: run.value + 0.5, end: half };
  surplus.lastIndex = run.end;
  const match = surplus.exec(text);
  if (match === null) return run;
  const scale = product(match.groups?.scale ?? "");
  return { ...run, end: run.end + match[0].length, value: run.value * scale, scale: run.scale * scale, bound: "more-than" };
}

function product(word: string): number {
  let value = 1;
  for (const character of word) value *= smallScales[character] ?? bigScales[character] ?? 1;
  return value;
}

/** Reads a number in characters; null where the characters make none (二三, 百年). */
export function parseHan(word: string): number | null {
  const [whole = "", decimals] = word.split("点");
  if (decimals !== undefined) {
    const scale = /[万萬亿億]*$/u.exec(decimals)?.[0] ?? "";
    const digits = [...decimals.slice(0, decimals.length - scale.length)].map((c) => digitValues[c] ?? 0).join("");
    const integer = parseHan(whole);
    return integer === null ? null : (integer + Number(`0.${digits}`)) * product(scale);
  }
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const character of whole) {
    const value = digitValues[character];
    const small = smallScales[character];
    const big = bigScales[character];
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
    } else if (small !== undefined) {
      if (digit === null && (small !== 10 || section % 100 !== 0)) return null;
      section += (digit ?? 1) * small;
      digit = null;
    } else if (big !== undefined) {
      const before = section + (digit ?? 0);
      // 万亿 multiplies what stands before it as a whole.
      if (before === 0 && total === 0) return null;
      total = total >= big * 10 ? total + before * big : (total + before) * big;
      section = 0;
      digit = null;
    }
  }
  return total + section + (digit ?? 0);
}
