import { hasCategory, rule } from "../../times/core/build.ts";
import type { Element } from "../../times/core/cascade.ts";
import type { TimeStratum } from "../../times/core/reader.ts";
import { eras } from "./eras.ts";
import { intCategories } from "./lexicon.ts";

const beforeYear = (_: Element | undefined, after: Element | undefined): boolean => after?.text === "年" || after?.text === "年代";
function beforeUnit(_: Element | undefined, after: Element | undefined): boolean {
  return hasCategory(after, "unit", "halved");
}
const yearOf = (...digits: readonly number[]): number | null => {
  const value = Number(digits.join(""));
  return value >= 1000 && value <= 2999 ? value : null;
};

/** Numbers in characters, years by their digits, a.m. and p.m., names of eras. */
export const numbers: TimeStratum = [
  rule("year", "{hd:d} ~ {hd:d2} ~ {hd:dom} ~ {hd:dom2}", (c) => yearOf(c.d, c.d2, c.dom, c.dom2)),
  rule("yy", "{hd:d} ~ {hd:d2}", (c) => c.d * 10 + c.d2, beforeYear),
  rule(intCategories, "( {hd:d} ~ )? {ten:int} ( ~ {hd:d2} )?", (c) => (c.d === 0 || c.d2 === 0 ? null : (c.d ?? 1) * 10 + (c.d2 ?? 0))),
  rule(intCategories, "{twenty:int} ( ~ {hd:d2} )?", (c) => 20 + (c.d2 ?? 0)),
  rule("int", "{hd:d} ~ {hundred:int} ( ~ {hd:num} ~ {ten:dom} ( ~ {hd:d2} )? )?", (c) => c.d * 100 + (c.num ?? 0) * 10 + (c.d2 ?? 0)),
  rule("num", "{digits} ~ . ~ {digits:d}", (c) => Number(`${c.digits}.${c.d}`), beforeUnit),
  rule("half", "( a ~ . ~ m ( ~ . )? | am )", () => "am"),
  rule("half", "( p ~ . ~ m ( ~ . )? | pm )", () => "pm"),
  ...eras.map(([name, first]) => rule("era", name, () => first)),
];
