import { matchAt } from "../../numbers/match-at.ts";
import type { NumberSpan } from "../../numbers/number-span.ts";

const severalPattern = /[수몇]([십백천만억조]{1,3})(?=[ 여명개건대척만억원달톤t])/uy;
const scaleValues: Readonly<Record<string, number>> = { 십: 10, 백: 100, 천: 1e3, 만: 1e4, 억: 1e8, 조: 1e12 };

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
