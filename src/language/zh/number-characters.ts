import { hasUnit, type UnitSet, unitSet } from "../numbers/unit-set.ts";

/** What a character can be in a Chinese number, in either script and in the forms used on cheques. */
export type NumberCharacter =
  | { readonly kind: "digit"; readonly value: number; readonly formal: boolean }
  | { readonly kind: "small" | "big"; readonly value: number; readonly formal: boolean };

const table = new Map<number, NumberCharacter>();
const rows: readonly (readonly ["digit" | "small" | "big", number, string, string])[] = [
  ["digit", 0, "〇零", ""],
  ["digit", 1, "一", "壹"],
  ["digit", 2, "二两兩倆俩", "贰貳弍"],
  ["digit", 3, "三", "叁參叄"],
  ["digit", 4, "四", "肆"],
  ["digit", 5, "五", "伍"],
  ["digit", 6, "六", "陆陸"],
  ["digit", 7, "七", "柒"],
  ["digit", 8, "八", "捌"],
  ["digit", 9, "九", "玖"],
  ["small", 10, "十", "拾"],
  ["small", 100, "百", "佰"],
  ["small", 1000, "千", "仟"],
  ["big", 1e4, "万萬", ""],
  ["big", 1e8, "亿億", ""],
  ["big", 1e12, "兆", ""],
];
for (const [kind, value, plain, formal] of rows) {
  for (const character of plain) table.set(character.charCodeAt(0), { kind, value, formal: false });
  for (const character of formal) table.set(character.charCodeAt(0), { kind, value, formal: true });
}

/** What the character at a place can be in a number. */
export function numberCharacter(text: string, at = 0): NumberCharacter | undefined {
  return table.get(text.charCodeAt(at));
}

const scale = unitSet("十拾百佰千仟万萬亿億兆");

/** Whether a character multiplies what stands before it. */
export function isScale(text: string, at: number): boolean {
  return hasUnit(scale, text, at);
}

const few = unitSet("数數几幾");

/** Whether a character says "some": 几, 数. */
export function isFew(text: string, at: number): boolean {
  return hasUnit(few, text, at);
}

const surplus = unitSet("多余餘");

/** Whether a character says "and more": 多, 余. */
export function isSurplus(text: string, at: number): boolean {
  return hasUnit(surplus, text, at);
}

/** Any character that a number can begin with. */
export const numberStart: UnitSet = unitSet(
  "0123456789.¼½¾⅓⅔⅛⅜⅝⅞〇零一壹二两兩倆俩贰貳弍三叁參叄四肆五伍六陆陸七柒八捌九玖十拾百佰千仟万萬亿億数數几幾翻半对對减減折倍",
);
