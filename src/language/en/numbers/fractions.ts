import { type Cardinal, cardinalAt } from "./cardinals.ts";
import { ordinalValue } from "./ordinals.ts";
import { isCounting, kindAt, type NumberToken } from "./tokens.ts";

/** Tokens from `i` that make a fraction or a mixed number; null where they make none. */
export function fractionAt(text: string, tokens: readonly NumberToken[], i: number): Cardinal | null {
  let last = i;
  while (last < tokens.length && isCounting(kindAt(tokens, last))) last++;
  const kind = kindAt(tokens, last);
  if (kind !== "part" && kind !== "ordinal") return null;
  for (let m = last - 1; m > i; m--) {
    if (kindAt(tokens, m) !== "and") continue;
    const whole = cardinalAt(tokens, i, m);
    const part = simpleFraction(text, tokens, m + 1, last);
    if (whole === null || whole.next !== m || part === null || part.value >= 1 || !(whole.kind === "integer" || whole.scale >= 1e6)) break;
    // "two million and three fifths" is 2.6 million: the fraction is one of the same word.
    const one = whole.scale >= 1e6 ? whole.scale : 1;
    return { ...part, value: whole.value + part.value * one, written: whole.written };
  }
  return simpleFraction(text, tokens, i, last);
}

/** A numerator and a denominator that ends at `last`; the longest denominator that leaves a numerator wins. */
function simpleFraction(text: string, tokens: readonly NumberToken[], i: number, last: number): Cardinal | null {
  const closing = tokens[last]?.word;
  if (closing?.kind === "part" && last === i) {
    // A bare "quarter" is a part only of a number: "quarter million".
    if (closing.plural || (closing.value !== 2 && kindAt(tokens, last + 1) !== "scale")) return null;
    return { next: last + 1, value: 1 / closing.value, scale: 1, kind: "fraction", written: "words" };
  }
  if (closing?.kind !== "part" && closing?.kind !== "ordinal") return null;
  const whole = closing.kind === "ordinal" && !closing.plural ? ordinalValue(tokens, i, last) : null;
  if (
    whole !== null &&
    !(
      last === i + 1 &&
      kindAt(tokens, i) === "unit" &&
      !/\bthe $/i.test(text.slice(Math.max(0, (tokens[i]?.start ?? 0) - 5), tokens[i]?.start))
    )
  ) {
    return null;
  }
  for (let j = i + 1; j <= last; j++) {
    if (tokens[j]?.joint === "hyphen" && kindAt(tokens, j - 1) !== "unit") continue;
    const below = closing.kind === "part" ? (j === last ? closing.value : null) : ordinalValue(tokens, j, last);
    if (below === null || below <= 2 - (closing.kind === "part" ? 1 : 0)) continue;
    const article = j === i + 1 && kindAt(tokens, i) === "article";
    const above = article ? null : cardinalAt(tokens, i, j);
    if (!article && (above === null || above.next !== j)) continue;
    const value = above?.value ?? 1;
    if (above?.written === "digits" && below >= 100) continue;
    if ((value === 1) === closing.plural) continue;
    return { next: last + 1, value: value / below, scale: 1, kind: "fraction", written: above?.written ?? "words" };
  }
  return null;
}

/** "half a million", "quarter million", "three quarters of a billion", "five and a half million". */
export function scaleFraction(tokens: readonly NumberToken[], fraction: Cardinal): Cardinal {
  let at = fraction.next;
  if (kindAt(tokens, at) === "of" && kindAt(tokens, at + 1) === "article") at++;
  if (kindAt(tokens, at) === "article") at++;
  const word = tokens[at]?.word;
  if (word?.kind !== "scale") return fraction;
  const kind = word.value === 12 ? "dozen" : "fraction";
  return { ...fraction, next: at + 1, value: fraction.value * word.value, scale: word.value, kind };
}
