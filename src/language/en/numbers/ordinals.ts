import type { OrdinalSpan } from "../../numbers/number-span.ts";
import { cardinalAt } from "./cardinals.ts";
import { isCounting, kindAt, type NumberToken } from "./tokens.ts";

/** What the tokens from `i` to the ordinal word at `last` order, where they make one ordinal. */
export function ordinalValue(tokens: readonly NumberToken[], i: number, last: number): number | null {
  const word = tokens[last]?.word;
  if (word?.kind !== "ordinal") return null;
  if (i === last) return word.value;
  if (kindAt(tokens, i) === "scale") return null;
  const afterAnd = kindAt(tokens, last - 1) === "and";
  const end = afterAnd ? last - 1 : last;
  const before = cardinalAt(tokens, i, end);
  if (before === null || before.next !== end || before.kind !== "integer") return null;
  if (word.level === "scale") {
    if (word.value === 100) return before.value < 100 ? before.value * 100 : null;
    return before.scale < word.value && before.value < word.value * 1000 ? before.value * word.value : null;
  }
  if (word.level === "ten" || word.value > 9) return before.value % 100 === 0 ? before.value + word.value : null;
  const open = before.value % 100 === 0 || (!afterAnd && before.value % 10 === 0 && before.value % 100 >= 20);
  return open ? before.value + word.value : null;
}

const numeralEnd = /(?:st|nd|rd|th)(?![\p{L}\d])/uy;

/** "21st". */
export function numeralOrdinal(text: string, token: NumberToken | undefined): OrdinalSpan | null {
  if (token?.digits?.kind !== "integer") return null;
  numeralEnd.lastIndex = token.end;
  return numeralEnd.test(text) ? { start: token.start, end: token.end + 2, value: token.digits.value } : null;
}

/** "third", "two hundred thirty-first". */
export function ordinalAt(tokens: readonly NumberToken[], i: number): { span: OrdinalSpan; next: number } | null {
  const first = tokens[i];
  if (first === undefined) return null;
  const kind = kindAt(tokens, i);
  if (kind === "article" || kind === "and") return null;
  let last = i;
  while (last < tokens.length && isCounting(kindAt(tokens, last))) last++;
  const word = tokens[last]?.word;
  const value = word?.kind === "ordinal" && !word.plural ? ordinalValue(tokens, i, last) : null;
  const end = tokens[last]?.end;
  if (value === null || end === undefined) return null;
  return { span: { start: first.start, end, value }, next: last + 1 };
}
