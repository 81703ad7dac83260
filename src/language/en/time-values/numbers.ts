import { hasCategory, rule } from "../../times/core/build.ts";
import type { Element } from "../../times/core/cascade.ts";
import type { TimeStratum } from "../../times/core/reader.ts";

/** What an English number in words may be. */
function intCategories(value: number): readonly string[] {
  const found = ["int"];
  if (value <= 24) found.push("hr", "word-hr");
  if (value >= 10 && value < 60) found.push("mm");
  if (value <= 31) found.push("word-dom");
  return found;
}
const ordCategories = (value: number): readonly string[] => (value <= 31 ? ["ord", "ord-dom"] : ["ord"]);

/** Decimals count units; elsewhere the point stands in dates and times of day. */
function beforeUnit(_: Element | undefined, after: Element | undefined): boolean {
  return hasCategory(after, "unit", "short-unit", "hundred") || after?.text === "business" || after?.text === "working";
}

const tail = "( {tens:num} -? {small:nth} | {tens:num} | {teen:num} )";

/** Numbers in words and digits, years in words, ordinals, a.m. and p.m. */
export const numbers: TimeStratum = [
  rule(intCategories, "{tens:int} -? {small:num}", (c) => (c.num < 10 ? c.int + c.num : null)),
  rule("int", "( a | {small:int} )? hundred", (c) => (c.int ?? 1) * 100),
  // "Twelve thirty" is an hour.
  rule("word-year", `{teen:int} ${tail}`, (c) => (c.int < 15 ? null : c.int * 100 + c.num + (c.nth ?? 0))),
  rule("word-year", "{teen:int} ( hundred | oh {small:num} )", (c) => c.int * 100 + (c.num ?? 0)),
  rule("word-year", `{tens:int} ${tail}`, (c) => (c.int === 20 ? 2000 + c.num + (c.nth ?? 0) : null)),
  rule("word-year", `{small:d} thousand ( and? ( ${tail} | {small:num} ) )?`, (c) =>
    c.d === 2 ? 2000 + (c.num ?? 0) + (c.nth ?? 0) : null,
  ),
  rule(ordCategories, "{tens:int} -? {small-ord:ord}", (c) => (c.ord < 10 ? c.int + c.ord : null)),
  rule(ordCategories, "{da:int} ~ ( st | nd | rd | th )", (c) => c.int),
  rule("ord", "{int} ~ ( st | nd | rd | th )", (c) => c.int),
  rule("num", "{digits} ~ . ~ {digits:d}", (c) => Number(`${c.digits}.${c.d}`), beforeUnit),
  // "Oct. 20"
  rule(
    ["month", "sure-month"],
    "{short-month:month} ~ .",
    (c) => c.month,
    (_, after) => hasCategory(after, "d", "d4"),
  ),
  rule("half", "( a . m . | a . m | a m | am )", () => "am"),
  rule("half", "( p . m . | p . m | p m | pm )", () => "pm"),
];
