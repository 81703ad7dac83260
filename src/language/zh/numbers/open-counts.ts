import { matchAt } from "../../numbers/match-at.ts";
import type { NumberSpan } from "../../numbers/number-span.ts";
import { isSurplus, numberCharacter } from "../number-characters.ts";
import type { NumberPart } from "./parts.ts";

/** The number that says from where to where it lies, and no more. */
function openCount(start: number, end: number, low: number, high: number, scale: number): NumberSpan {
  return { start, end, value: low * scale, high: high * scale, kind: "range", scale, written: "words", bound: "range", letter: undefined };
}

const reckoned = /[数數]以([百千万萬亿億]{1,2})[计計]的?/uy;

/** 数以百计: at least one of the word. */
export function reckonedAt(text: string, at: number): NumberSpan | null {
  const match = matchAt(reckoned, text, at);
  if (match === null) return null;
  const scale = [...(match[1] ?? "")].reduce((product, character) => product * (numberCharacter(character)?.value ?? 1), 1);
  const end = at + match[0].length;
  return { start: at, end, value: scale, high: undefined, kind: "vague", scale, written: "words", bound: "more-than", letter: undefined };
}

/** 几倍, 数倍: an open count of times. */
export function severalTimes(text: string, parts: readonly NumberPart[]): NumberSpan | null {
  const [few, next] = parts;
  return few?.kind === "few" && next === undefined && text.charAt(few.end) === "倍" ? openCount(few.start, few.end, 2, 9, 1) : null;
}

/** 二十几: the tens are known, and no more. Before a scale (二十几万) it is the number with "more", as in 二十多万. */
export function tensAndSome(parts: readonly NumberPart[]): NumberSpan | null {
  const [digit, ten, few, big] = parts;
  if (digit?.kind !== "digit" || ten?.kind !== "small" || ten.value !== 10 || few?.kind !== "few" || digit.value < 2) return null;
  return big?.kind === "big" ? null : openCount(digit.start, few.end, 10 * digit.value + 1, 10 * digit.value + 9, 1);
}

/** 几十, 数百万: from twice to nine times what follows. */
export function fewAt(parts: readonly NumberPart[]): NumberSpan | null {
  let scale = 1;
  let end = 0;
  for (const part of parts.slice(1)) {
    if (part.kind !== "small" && part.kind !== "big") break;
    scale *= part.value;
    end = part.end;
  }
  if (scale === 1) return null;
  return openCount(parts[0]?.start ?? 0, end, 2, 9, scale);
}

/** Before a bare 百, 千, 万 or 亿 that counts one of it: 近亿人, 上百架. */
const opener = /[近约約逾超过過上达達成]$/u;

export function bareScale(text: string, parts: readonly NumberPart[]): NumberSpan | null {
  const [first] = parts;
  if (first === undefined) return null;
  const open = opener.test(text.slice(Math.max(0, first.start - 1), first.start));
  let scale = 1;
  let count = 0;
  let end = first.end;
  for (const part of parts) {
    if (part.kind !== "small" && part.kind !== "big") break;
    scale *= part.value;
    end = part.end;
    count++;
  }
  if (count > 2 || count < parts.length || !(open || isSurplus(text, end))) return null;
  return { start: first.start, end, value: scale, high: undefined, kind: "vague", scale, written: "words", bound: null, letter: undefined };
}

/** 七八个, 二三十, 三四百万: two neighbouring digits are a range. 十几 is one too. */
export function neighbours(parts: readonly NumberPart[]): NumberSpan | null {
  const [low, high] = parts;
  if (low === undefined || high === undefined) return null;
  if (low.kind === "small" && low.value === 10 && high.kind === "few") {
    const third = parts[2];
    const scale = third?.kind === "big" ? third.value : 1;
    const end = scale > 1 ? (third?.end ?? high.end) : high.end;
    return openCount(low.start, end, 11, 19, scale);
  }
  if (low.kind !== "digit" || high.kind !== "digit" || low.value === 0 || high.value !== low.value + 1 || low.end !== high.start)
    return null;
  let scale = 1;
  let end = high.end;
  for (const part of parts.slice(2)) {
    if (part.kind !== "small" && part.kind !== "big") return null;
    scale *= part.value;
    end = part.end;
  }
  return openCount(low.start, end, low.value, high.value, scale);
}
