import type { NumberKind } from "../../numbers/number-span.ts";
import { kindAt, type NumberToken } from "./tokens.ts";

/** A part of a group that reads as one cardinal. */
export interface Cardinal {
  /** The token after it. */
  readonly next: number;
  readonly value: number;
  /** The largest word that the number ends in, where nothing smaller follows it. */
  readonly scale: number;
  readonly kind: NumberKind;
  readonly written: "digits" | "words";
}

/** The longest run of tokens from `i` that makes one cardinal. */
export function cardinalAt(tokens: readonly NumberToken[], i: number, limit: number = tokens.length): Cardinal | null {
  let total = 0;
  let current = 0;
  let lastScale = Number.POSITIVE_INFINITY;
  let best: Cardinal | null = null;
  let dozen = false;
  let kind: NumberKind = "integer";
  let written: "digits" | "words" = "words";
  for (let j = i; j < limit; j++) {
    const token = tokens[j];
    if (token === undefined) break;
    const { word, digits, joint } = token;
    const before = tokens[j - 1];
    if (word?.kind === "surplus") {
      // "13-plus billion": the scale multiplies the number before.
      if (j === i || joint !== "hyphen" || kindAt(tokens, j + 1) !== "scale") break;
      continue;
    }
    if (j > i && joint === "hyphen" && !(word?.kind === "scale" || (word?.kind === "unit" && before?.word?.kind === "ten"))) break;
    if (digits !== null && word === null) {
      if (j > i && !(current === 0 && digits.kind === "integer" && digits.value < lastScale && kindAt(tokens, j + 1) === "scale")) break;
      current += digits.value;
      written = "digits";
      if (digits.kind !== "integer") kind = digits.kind;
    } else if (word?.kind === "article") {
      if (j > i || kindAt(tokens, j + 1) !== "scale") break;
      current = 1;
      continue;
    } else if (word?.kind === "and") {
      if (before?.word?.kind !== "scale" || before.word.value === 12) break;
      const next = tokens[j + 1]?.word?.kind;
      if (next !== "unit" && next !== "ten") break;
      continue;
    } else if (word?.kind === "unit" || word?.kind === "ten") {
      if (j > i && !fits(word.value, word.kind, current, total)) break;
      current += word.value;
    } else if (j > i && (word?.kind === "scale" || (word?.kind === "vague" && word.value === 12))) {
      if (current <= 0) break;
      if (word.value === 12) {
        const rest = current > 100 ? current % 100 : current;
        current += rest * 11;
        dozen = true;
      } else if (word.value === 100) {
        if (current >= 1000) break;
        // A hundred multiplies what it follows, not the hundreds before.
        current *= 100;
      } else {
        if (word.value >= lastScale) break;
        total += current * word.value;
        current = 0;
        lastScale = word.value;
      }
    } else break;
    const closing = word?.kind === "scale" ? word.value : 1;
    best = { next: j + 1, value: total + current, scale: closing, kind: dozen && kind === "integer" ? "dozen" : kind, written };
    if (dozen) break;
  }
  return best;
}

function fits(value: number, kind: "unit" | "ten", current: number, total: number): boolean {
  if (value === 0) return false;
  const open = current === 0 ? total > 0 : current >= 100 && current % 100 === 0;
  if (kind === "ten" || value > 9) return open;
  return open || (current % 100 >= 20 && current % 10 === 0);
}

/** "two point five": digit by digit, or one number ("nought point eleven"). A scale may close it. */
export function decimalsAfter(tokens: readonly NumberToken[], whole: Cardinal): Cardinal | null {
  if (kindAt(tokens, whole.next) !== "point" || whole.scale !== 1 || whole.written === "digits") return null;
  let digits = "";
  let next = whole.next + 1;
  for (; next < tokens.length; next++) {
    const word = tokens[next]?.word;
    if (word?.kind === "unit" && word.value < 10) digits += String(word.value);
    else if (digits === "" && (word?.kind === "unit" || word?.kind === "ten")) {
      const whole = cardinalAt(tokens, next);
      digits = String(whole?.value ?? 0);
      next = whole?.next ?? next + 1;
      break;
    } else break;
  }
  if (digits === "") return null;
  return closeWithScale(tokens, { ...whole, next, value: whole.value + Number(`0.${digits}`), kind: "decimal" });
}

/** "one over three", "1 in twenty-one". Where a word follows, "over" and "in" are what they mostly are: prepositions. */
export function ratioAfter(text: string, tokens: readonly NumberToken[], above: Cardinal): Cardinal | null {
  const joint = kindAt(tokens, above.next);
  if (joint !== "over" && joint !== "in") return null;
  const below = cardinalAt(tokens, above.next + 1);
  if (below === null || below.value <= 0 || above.kind !== "integer" || below.kind !== "integer") return null;
  if (joint === "in" && (above.value !== 1 || below.value > 1000 || below.value < 2)) return null;
  const end = tokens[below.next - 1]?.end ?? 0;
  if (joint === "over" && /^[ -]?\p{L}/u.test(text.slice(end, end + 2))) return null;
  return { ...below, value: above.value / below.value, scale: 1, kind: "fraction" };
}

function closeWithScale(tokens: readonly NumberToken[], number: Cardinal): Cardinal {
  const word = tokens[number.next]?.word;
  if (word?.kind !== "scale") return number;
  return { ...number, next: number.next + 1, value: number.value * word.value, scale: word.value };
}
