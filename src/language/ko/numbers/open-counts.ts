import { matchAt } from "../../numbers/match-at.ts";
import type { NumberSpan } from "../../numbers/number-span.ts";
import { counter } from "../number-words.ts";

const severalPattern = /[수몇]([십백천만억조]{1,3})(?=[ 여명개건대척만억원달톤t])/uy;
const scaleValues: Readonly<Record<string, number>> = { 십: 10, 백: 100, 천: 1e3, 만: 1e4, 억: 1e8, 조: 1e12 };

/** Native words for one number or the next, before what they count: 두세 명, 서너 대. */
const nativePairs: readonly (readonly [string, number, number])[] = [
  ["한두", 1, 2],
  ["두서너", 2, 4],
  ["두세", 2, 3],
  ["두어", 2, 3],
  ["서너", 3, 4],
  ["너댓", 4, 5],
  ["네댓", 4, 5],
  ["너덧", 4, 5],
  ["대여섯", 5, 6],
  ["예닐곱", 6, 7],
  ["일고여덟", 7, 8],
  ["여덟아홉", 8, 9],
];
const counts = /(?:수|몇) ?배(?![럴우경치분])/uy;

/** 두세 (명), 몇 배: an open count without a scale. */
export function pairAt(text: string, at: number): NumberSpan | null {
  const pair = nativePairs.find(([word]) => text.startsWith(word, at));
  if (pair === undefined) {
    if (matchAt(counts, text, at) === null) return null;
    return openCount(at, at + 1, 2, 9);
  }
  const end = at + pair[0].length;
  return counter.test(text.slice(end, end + 8)) ? openCount(at, end, pair[1], pair[2]) : null;
}

function openCount(start: number, end: number, value: number, high: number): NumberSpan {
  return { start, end, value, high, kind: "range", scale: 1, written: "words", bound: "range", letter: undefined };
}

/** 수십, 몇백만: from twice to nine times what follows. */
export function fewAt(text: string, at: number): NumberSpan | null {
  if (text.charAt(at) !== "수" && text.charAt(at) !== "몇") return null;
  const match = matchAt(severalPattern, text, at);
  if (match === null) return null;
  const scale = [...(match[1] ?? "")].reduce((product, syllable) => product * (scaleValues[syllable] ?? 1), 1);
  return {
    start: at,
    end: at + match[0].length,
    value: 2 * scale,
    high: 9 * scale,
    kind: "range",
    scale,
    written: "words",
    bound: "range",
    letter: undefined,
  };
}
