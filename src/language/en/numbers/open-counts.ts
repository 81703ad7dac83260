import type { NumberSpan } from "../../numbers/number-span.ts";
import type { NumberToken } from "./tokens.ts";

/** A number and the token after it. */
export interface Special {
  readonly span: NumberSpan;
  readonly next: number;
}

/** What a number that only words make begins with. */
export function wordsFrom({ start, end }: NumberToken) {
  return { start, end, high: undefined, scale: 1, written: "words", bound: null, letter: undefined } as const;
}

/** Numbers that only set a floor or a range: "thousands of", "several hundred", "multi-million-dollar", "double digits". */
export function openCountAt(text: string, tokens: readonly NumberToken[], i: number): Special | null {
  const [first, second, third] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (first === undefined || first.word === null) return null;
  const base = wordsFrom(first);
  const { word } = first;
  if (word.kind === "vague") {
    if (second?.word?.kind === "of" && third?.word?.kind === "vague") {
      const value = word.value * third.word.value;
      return { span: { ...base, end: third.end, value, kind: "vague", bound: "more-than" }, next: i + 3 };
    }
    if (second?.word?.kind !== "of" || word.value === 10) return null;
    return { span: { ...base, value: word.value, kind: "vague", bound: "more-than" }, next: i + 1 };
  }
  if (word.kind === "article" && second?.word?.kind === "couple") return coupleAt(tokens, i);
  const few = word.kind === "several" ? 1 : word.kind === "article" && second?.word?.kind === "few" ? 2 : 0;
  if (few > 0) {
    const size = tokens[i + few]?.word;
    if (size?.kind !== "scale") return null;
    const span = { ...base, end: tokens[i + few]?.end ?? first.end, value: 2 * size.value, high: 9 * size.value, scale: size.value };
    return { span: { ...span, kind: "range", bound: "range" }, next: i + few + 1 };
  }
  if (word.kind === "scale" || word.kind === "multi") {
    if (!/^[- ](?:dollar|euro|pound)/i.test(text.slice(first.end, first.end + 8))) return null;
    const prefix = /multi-$/i.test(text.slice(Math.max(0, first.start - 6), first.start)) ? 6 : 0;
    const bound = prefix > 0 || word.kind === "multi" ? "more-than" : "at-least";
    return { span: { ...base, start: first.start - prefix, value: word.value, scale: word.value, kind: "vague", bound }, next: i + 1 };
  }
  if (word.kind === "double") {
    const digit = /^[- ]digits?(?![\p{L}])/iu.exec(text.slice(first.end, first.end + 8));
    if (digit !== null) {
      const end = first.end + digit[0].length;
      return { span: { ...base, end, value: 10, kind: "vague", bound: "at-least" }, next: i + 1 };
    }
  }
  return null;
}

/** "a couple of hundred": about two of them. Of what has no scale a couple says too little. */
function coupleAt(tokens: readonly NumberToken[], i: number): Special | null {
  const at = tokens[i + 2]?.word?.kind === "of" ? i + 3 : i + 2;
  const [first, size] = [tokens[i], tokens[at]];
  if (first === undefined || size?.word?.kind !== "scale") return null;
  const { value: scale } = size.word;
  return { span: { ...wordsFrom(first), end: size.end, value: 2 * scale, scale, kind: "integer", bound: "about" }, next: at + 1 };
}

/** Numbers that an article stands for: "an hour", "half an hour". */
export function articleAt(tokens: readonly NumberToken[], i: number): Special | null {
  const [first, second] = [tokens[i], tokens[i + 1]];
  if (first === undefined || first.word === null) return null;
  const base = wordsFrom(first);
  const { word } = first;
  if (word.kind === "article" && second?.word?.kind === "hour" && first.end - first.start === 2) {
    return { span: { ...base, value: 1, kind: "article" }, next: i + 1 };
  }
  if (word.kind === "part" && word.value === 2) {
    const gap = second?.word?.kind === "article" ? 1 : 0;
    if (tokens[i + gap + 1]?.word?.kind !== "hour") return null;
    return { span: { ...base, end: tokens[i + gap]?.end ?? first.end, value: 0.5, kind: "article" }, next: i + gap + 1 };
  }
  return null;
}
