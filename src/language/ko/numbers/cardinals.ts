import { matchAt } from "../../numbers/match-at.ts";
import type { NumberKind, NumberSpan } from "../../numbers/number-span.ts";
import { scanDigits } from "../../numbers/scan-digits.ts";
import { tidy } from "../../numbers/tidy.ts";
import { numberPiece } from "../number-words.ts";
import { type NumberPart, partsAt } from "./parts.ts";
import { standsAlone } from "./stands-alone.ts";

/** A whole or decimal number with its scale, without sign. `part` where it stands above a line: a 만 after it then means "only". */
export function wholeAt(text: string, at: number, part: boolean): NumberSpan | null {
  const parts = partsAt(text, at, part);
  const number = evaluate(parts);
  if (number === null) return null;
  if (text.charAt(number.end - 1) === "이") {
    const used = parts.filter(({ end }) => end <= number.end);
    const copula = withoutCopula(text, used);
    const shorter = copula < used.length ? evaluate(used.slice(0, copula)) : null;
    if (shorter !== null) return decimalsAfter(text, shorter);
  }
  return decimalsAfter(text, number);
}

/** What follows the copula 이. */
const ending = /^(?:다|며|고|라|나(?!라)|지만|었|므로)/u;

/** 백칠십이다 is "is 170": an 이 before an ending is the copula, not a two. */
function withoutCopula(text: string, parts: readonly NumberPart[]): number {
  const last = parts.at(-1);
  if (last === undefined || parts.length < 2 || last.kind !== "digit" || last.value !== 2) return parts.length;
  return ending.test(text.slice(last.end, last.end + 2)) ? parts.length - 1 : parts.length;
}

/** Adds up the parts as far as they make one number. */
function evaluate(parts: readonly NumberPart[]): NumberSpan | null {
  const [first] = parts;
  if (first === undefined) return null;
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let lastSmall = Number.POSITIVE_INFINITY;
  let lastBig = Number.POSITIVE_INFINITY;
  let scale = 1;
  let written: NumberSpan["written"] = "words";
  let kind: NumberKind = "integer";
  let end = -1;
  for (const part of parts) {
    if (part.kind === "digits") {
      if (digit !== null || part.value >= lastSmall) break;
      digit = part.value;
      written = "digits";
      if (!Number.isInteger(part.value)) kind = "decimal";
    } else if (part.kind === "digit" || part.kind === "native") {
      if (digit !== null && !(part.kind === "native" && digit >= 10 && digit % 10 === 0)) break;
      digit = (digit ?? 0) + part.value;
    } else if (part.kind === "nativeTen") {
      if (digit !== null) break;
      digit = part.value;
    } else if (part.kind === "small") {
      if (part.value >= lastSmall) break;
      section += (digit ?? 1) * part.value;
      digit = null;
      lastSmall = part.value;
    } else {
      if (part.value >= lastBig) break;
      const before: number = section + (digit ?? 0);
      total += (before === 0 ? 1 : before) * part.value;
      section = 0;
      digit = null;
      lastSmall = Number.POSITIVE_INFINITY;
      lastBig = part.value;
    }
    scale = part.kind === "small" || part.kind === "big" ? (part.kind === "big" ? part.value : scale === 1 ? part.value : scale) : 1;
    end = part.end;
  }
  if (end < 0) return null;
  const value = tidy(total + section + (digit ?? 0));
  if (kind === "decimal" && Number.isInteger(value)) kind = "integer";
  const bare = first.kind === "digits" && first.end === end;
  const exact = bare ? scanKind(first) : kind;
  return { start: first.start, end, value, high: undefined, kind: exact ?? kind, scale, written, bound: null, letter: undefined };
}

const scanKind = (part: NumberPart): NumberKind | null => (Number.isInteger(part.value) ? null : "decimal");

const point = /점 ?([영일이삼사오육칠팔구]{1,12})/uy;

/** 오점 오: 5.5. */
function decimalsAfter(text: string, whole: NumberSpan): NumberSpan {
  if (whole.written === "digits") {
    const kind =
      whole.end - whole.start > 1 && whole.scale === 1 ? (scanDigits(text, whole.start, "point")?.kind ?? whole.kind) : whole.kind;
    return { ...whole, kind: scanEnds(text, whole) ? kind : whole.kind };
  }
  if (text.charAt(whole.end) !== "점") return whole;
  const match = matchAt(point, text, whole.end);
  if (match === null) return whole;
  let end = whole.end + match[0].length;
  let syllables = match[1] ?? "";
  if (syllables.length > 1 && syllables.endsWith("이") && ending.test(text.slice(end, end + 2))) {
    syllables = syllables.slice(0, -1);
    end--;
  }
  if (!standsAlone(text, { ...whole, end })) return whole;
  const digits = [...syllables].map((syllable) => numberPiece(syllable, 0)?.value ?? 0).join("");
  return { ...whole, end, value: Number(`${whole.value}.${digits}`), kind: "decimal" };
}

const scanEnds = (text: string, whole: NumberSpan) => scanDigits(text, whole.start, "point")?.end === whole.end;
