import type { Span } from "../../domain/span.ts";
import { everyMatch } from "../../text/every-match.ts";

const marker = /(?:^|[：:；;，,。\s])((?:[一二三四五六七八九十]是|其[一二三四五六七八九十][，,]|第[一二三四五六七八九十][，,]))/gu;
const leadingMarker =
  /^(?:[一二三四五六七八九十]是(?!个|种|年)|其[一二三四五六七八九十][，,：:]|第[一二三四五六七八九十][，,：:]|首先[，,]|其次[，,]|再次[，,]|——|[（(]?[一二三四五六七八九十\d]{1,2}[)）][、，]?|[一二三四五六七八九十]{1,2}、(?![一二三四五六七八九十]))/u;

/** A stretch that counts its points off: what announces them, and each point without its marker. */
export interface Enumeration {
  readonly announcement: Span | null;
  readonly points: readonly Span[];
}

/** Reads 一是…；二是…. Undefined where fewer than two points are counted off. */
export function readEnumeration(plain: string, span: Span): Enumeration | undefined {
  const words = plain.slice(span.start, span.end);
  const starts: { at: number; end: number }[] = [];
  for (const found of everyMatch(marker, words)) {
    const mark = found[1] ?? "";
    const at = found.index + found[0].length - mark.length;
    starts.push({ at, end: at + mark.length });
  }
  const first = starts[0];
  if (!first || starts.length < 2) return undefined;
  const points = starts.map((start, i) => ({ start: span.start + start.end, end: span.start + (starts[i + 1]?.at ?? words.length) }));
  return { announcement: first.at > 1 ? { start: span.start, end: span.start + first.at } : null, points };
}

/** Length of the counting word at the head of a sentence: 一是, 第二，, 首先，; 0 where there is none. */
export function leadingMarkerLength(plain: string, start: number): number {
  return leadingMarker.exec(plain.slice(start, start + 8))?.[0].length ?? 0;
}

/** Whether a paragraph goes on with a list that was announced or begun before it: it begins with a counting word or a dash. */
export function continuesList(plain: string, start: number): boolean {
  return /^(?:[一二三四五六七八九十]是|第[一二三四五六七八九十][，,：:]|其[一二三四五六七八九十][，,]|首先[，,]|其次[，,]|再次[，,]|最后[，,]|——|[（(][一二三四五六七八九十][)）]|[一二三四五六七八九十]{1,2}、(?![一二三四五六七八九十]))/u.test(
    plain.slice(start, start + 4),
  );
}
