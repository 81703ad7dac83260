import type { NumberRun } from "../quantities/amount-grammar.ts";
import { parsePointDigits } from "../quantities/digits.ts";

const scales: Readonly<Record<string, number>> = { 십: 10, 백: 100, 천: 1e3, 만: 1e4, 억: 1e8, 조: 1e12 };
const natives: Readonly<Record<string, number>> = {
  한: 1,
  두: 2,
  세: 3,
  석: 3,
  네: 4,
  넉: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  열: 10,
  열한: 11,
  열두: 12,
  스무: 20,
  서른: 30,
};

const arabic = String.raw`\d(?:[\d,]*\d)?(?:\.\d+)?`;
const token = new RegExp(
  [
    `(?<digits>${arabic}) ?(?<scales>[십백천]?[만억조]?)`,
    `(?<few>수[십백천만억조]{1,3})(?=[ 여명개건대척만억원달톤t])`,
    `(?<![\\p{L}\\p{N}])(?<native>${Object.keys(natives)
      .sort((a, b) => b.length - a.length)
      .join("|")})(?= ?(?:시간|달|명|차례|번(?!째)|대(?![통표]|한)|척|곳|건|가지|개|사람|배(?![우경])|주))`,
    "(?<![\\p{L}\\p{N}])(?<half>반)(?= ?(?:시간|년))",
  ].join("|"),
  "gu",
);

/** Reads Korean numbers in digits, mixed digits and native words: 2천500만, 15억, 1조 2천억, 두 (시간), 수십. */
export function readNumbers(text: string): NumberRun[] {
  const runs: NumberRun[] = [];
  for (const match of text.matchAll(token)) {
    const start = match.index;
    const end = start + match[0].trimEnd().length;
    const run = readToken(match.groups ?? {}, start, end);
    if (run === null) continue;
    const last = runs.at(-1);
    const joined = last === undefined ? null : join(text, last, run);
    if (joined !== null) runs[runs.length - 1] = joined;
    else runs.push(run);
  }
  return runs.map((run) => withSurplus(text, run));
}

function readToken(groups: Readonly<Record<string, string | undefined>>, start: number, end: number): NumberRun | null {
  const base = { start, end, scale: 1, written: "words", bound: null, measure: null } as const;
  if (groups.few !== undefined) {
    const scale = product(groups.few.slice(1));
    return { ...base, value: 2 * scale, high: 9 * scale, scale, bound: "range" };
  }
  if (groups.native !== undefined) return { ...base, value: natives[groups.native] ?? 1 };
  if (groups.half !== undefined) return { ...base, value: 0.5 };
  const value = parsePointDigits(groups.digits ?? "");
  if (value === null) return null;
  const scale = product(groups.scales ?? "");
  return { ...base, value: value * scale, scale, written: "digits" };
}

/** 2천500만: a part that ends in 천 or 백 goes on with the next, whose 만 or 억 multiplies both. 1조 2천억: the parts add up. */
function join(text: string, last: NumberRun, next: NumberRun): NumberRun | null {
  if (last.bound !== null || next.written !== "digits" || last.scale === 1) return null;
  const gap = text.slice(last.end, next.start);
  if (gap !== "" && gap !== " ") return null;
  const big = next.scale >= 1e4 ? product(/[만억조]$/u.exec(text.slice(next.start, next.end))?.[0] ?? "") : 1;
  const rest = next.value / big;
  const inner = lastBig(text, last);
  if (inner === 1 && last.scale > rest && gap === "") return { ...next, start: last.start, value: (last.value + rest) * big, scale: big };
  if (inner > 1 && inner > next.value) return { ...next, start: last.start, value: last.value + next.value, scale: last.scale };
  return null;
}

function lastBig(text: string, run: NumberRun): number {
  return product(/[만억조]$/u.exec(text.slice(run.start, run.end))?.[0] ?? "");
}

function withSurplus(text: string, run: NumberRun): NumberRun {
  if (run.bound !== null || !/^여(?=[ 명개건대척만억원달톤]|$)/u.test(text.slice(run.end, run.end + 2))) return run;
  return { ...run, end: run.end + 1, bound: "more-than" };
}

function product(word: string): number {
  let value = 1;
  for (const character of word) value *= scales[character] ?? 1;
  return value;
}
