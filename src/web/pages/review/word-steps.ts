import type { Span } from "../../../domain/span.ts";

/** Which end of a stretch is moved: a start stops before words, an end after them. */
export type End = "start" | "end";

/** Where an end goes from an offset by one word, within limits. Han and other scripts without spaces are cut into words too. */
export function stepByWord(text: string, offset: number, direction: 1 | -1, end: End, language: string, limits: Span): number {
  const stops: number[] = [];
  for (const { index, segment, isWordLike } of wordsOf(text.slice(limits.start, limits.end), language)) {
    if (isWordLike) stops.push(limits.start + (end === "start" ? index : index + segment.length));
  }
  return nextStop(stops, offset, direction, limits);
}

/** Where an offset goes by one character as readers count them: an emoji or a letter with its accents is one. */
export function stepByCharacter(text: string, offset: number, direction: 1 | -1, limits: Span): number {
  const stops = [...new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(text.slice(limits.start, limits.end))].map(
    ({ index }) => limits.start + index,
  );
  return nextStop(stops, offset, direction, limits);
}

/** A few words beside an offset, for saying where an end stands. */
export function wordsBeside(text: string, offset: number, end: End, language: string, limits: Span): string {
  const side = end === "start" ? text.slice(offset, limits.end) : text.slice(limits.start, offset);
  const words = [...wordsOf(side, language)].filter((word) => word.isWordLike);
  const first = end === "start" ? words[0] : (words.at(-2) ?? words.at(-1));
  const last = end === "start" ? words[Math.min(2, words.length - 1)] : words.at(-1);
  if (first === undefined || last === undefined) return side.trim();
  return end === "start" ? side.slice(0, last.index + last.segment.length).trim() : side.slice(first.index).trim();
}

function wordsOf(text: string, language: string): Intl.Segments {
  return new Intl.Segmenter(segmenterLanguage(language), { granularity: "word" }).segment(text);
}

/** A tag that is none would throw, and `und` cuts by the script alone. */
function segmenterLanguage(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? "und";
  } catch {
    return "und";
  }
}

function nextStop(stops: readonly number[], offset: number, direction: 1 | -1, limits: Span): number {
  return direction === 1 ? (stops.find((stop) => stop > offset) ?? limits.end) : (stops.findLast((stop) => stop < offset) ?? limits.start);
}
