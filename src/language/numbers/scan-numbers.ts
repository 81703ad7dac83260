import type { NumberSpan, OrdinalSpan } from "./number-span.ts";
import { plainWidth } from "./plain-width.ts";
import { hasUnit, type UnitSet } from "./unit-set.ts";

/** A number as it stands, before its sign is looked for. */
export type Unsigned = NumberSpan;

/** How a language that does not set the words of a number apart reads the number at one place. */
export interface PlaceGrammar {
  /** What a number can begin with: the scan looks at no other place. */
  readonly starts: UnitSet;
  numberAt(text: string, at: number): Unsigned | null;
  /** Where the scan goes on where no number stands; what lies between is no number either. */
  skipAt(text: string, at: number): number;
  /** The ordinal that a number is the figure of; null where it counts. */
  orderOf(text: string, number: Unsigned): OrdinalSpan | null;
  /** Where a sign before `at` begins; `at` where there is none. */
  signBefore(text: string, at: number): number;
}

export interface NumbersAndOrdinals {
  readonly numbers: NumberSpan[];
  readonly ordinals: OrdinalSpan[];
}

/** Reads the numbers of a text from its start to its end, each once. */
export function scanNumbers(original: string, grammar: PlaceGrammar): NumbersAndOrdinals {
  const text = plainWidth(original);
  const numbers: NumberSpan[] = [];
  const ordinals: OrdinalSpan[] = [];
  for (let at = 0; at < text.length; ) {
    if (!hasUnit(grammar.starts, text, at)) {
      at++;
      continue;
    }
    const number = grammar.numberAt(text, at);
    if (number === null) {
      at = Math.max(at + 1, grammar.skipAt(text, at));
      continue;
    }
    const order = grammar.orderOf(text, number);
    if (order !== null) ordinals.push(order);
    else numbers.push(withSign(number, grammar.signBefore(text, at)));
    // The last digits of a number may begin no other, and a number is never empty.
    at = Math.max(at + 1, number.end, order?.end ?? 0);
  }
  return { numbers, ordinals };
}

function withSign(number: Unsigned, start: number): NumberSpan {
  if (start === number.start) return number;
  return { ...number, start, value: number.value === 0 ? 0 : -number.value };
}
