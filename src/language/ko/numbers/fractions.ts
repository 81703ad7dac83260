import { matchAt } from "../../numbers/match-at.ts";
import type { NumberSpan } from "../../numbers/number-span.ts";
import { hasUnit, unitSet } from "../../numbers/unit-set.ts";
import { wholeAt } from "./cardinals.ts";

const halving = /(?:절반|반)(?:으로|까지)? ?(?=줄|낮|감|삭|축|내리|내려|떨)/uy;
const halfWord = /절반(?=$|[^\p{L}]|[을은의이에로가도으])/uy;
const doubling = /배(?=로 (?:늘|증|확|뛰|불|커))|배(?=증)/uy;

/** 절반으로 줄다, 절반, 배로 늘다: words for a half and for twice that name no number. */
export function halfOrTwiceAt(text: string, at: number): NumberSpan | null {
  const word = (end: number, value: number) =>
    ({ start: at, end, value, high: undefined, scale: 1, written: "words", bound: null, letter: undefined }) as const;
  if (text.charAt(at) === "배") {
    return !/[\p{L}\d]/u.test(text.charAt(at - 1)) && matchAt(doubling, text, at) !== null
      ? { ...word(at + 1, 2), kind: "multiple" }
      : null;
  }
  if (matchAt(halving, text, at) !== null) return { ...word(at + (text.charAt(at) === "절" ? 2 : 1), 0.5), kind: "halving" };
  return matchAt(halfWord, text, at) === null ? null : { ...word(at + 2, 0.5), kind: "fraction" };
}

const halfUnit = /반(?= ?(?:시간|년))/uy;
const halfAlone = /반(?=$|[을은]|[,.])/uy;

/** 반: half an hour, half of something. */
export function halfAt(text: string, at: number): NumberSpan | null {
  if (text.charAt(at) !== "반") return null;
  const unit = matchAt(halfUnit, text, at) !== null;
  if (!unit && matchAt(halfAlone, text, at) === null) return null;
  const kind = unit ? "article" : "fraction";
  return { start: at, end: at + 1, value: 0.5, high: undefined, kind, scale: 1, written: "words", bound: null, letter: undefined };
}

/** What a fraction goes on with, or a space before it. */
const parted = unitSet("과와분 ");
const divided = / ?분의 ?((?:마이너스|음수) ?)?/uy;
const mixed = /[과와] ?/uy;

/** 삼분의 이, 삼십일과 사분의 일. What stands before 분의 is what it is divided by. */
export function fractionAfter(text: string, whole: NumberSpan): NumberSpan | null {
  if (!hasUnit(parted, text, whole.end)) return null;
  const both = matchAt(mixed, text, whole.end);
  if (both !== null && whole.kind === "integer") {
    const below = wholeAt(text, whole.end + both[0].length, false);
    const part = below === null ? null : fractionAfter(text, below);
    if (part !== null && part.value > 0 && part.value < 1) return { ...part, start: whole.start, value: whole.value + part.value };
  }
  const match = matchAt(divided, text, whole.end);
  if (match === null || whole.value <= 0) return null;
  const above = wholeAt(text, whole.end + match[0].length, true);
  if (above === null) return null;
  const value = (above.value / whole.value) * (match[1] === undefined ? 1 : -1);
  return { ...above, start: whole.start, value, kind: "fraction", scale: 1 };
}
