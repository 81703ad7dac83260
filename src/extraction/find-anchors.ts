import type { Anchor } from "../domain/decision.ts";
import type { Span } from "../domain/span.ts";

/** The text that is in use now, and how to get at the ones that decisions were made on. */
export interface TextInUse {
  readonly text: string;
  /** SHA-256 of `text`. */
  readonly sha: string;
  /** A frozen text by its SHA-256; undefined where it is not held. With it, words that occur several times are told apart by what stands around them. */
  readonly textOf?: (sha: string) => string | undefined;
}

/**
 * Finds anchors again, all or none. In the text they were made on (or where nobody says which: where all stand as they stood), by their offsets; in another version, by exactly the same words and nothing
 * alike. Words that occur several times are told apart by their surroundings in the old text, else by standing at the same distance as an
 * anchor that occurs once. Null where any words are gone, or where nothing tells which ones are meant.
 */
export function findAnchors(anchors: readonly Anchor[], sha: string | null, now: TextInUse): readonly Span[] | null {
  if ((sha === now.sha || sha === null) && anchors.every((anchor) => standsAt(now.text, anchor.quote, anchor.start)))
    return anchors.map(spanOf);
  const old = sha === null ? undefined : now.textOf?.(sha);
  const places = anchors.map((anchor) => occurrencesOf(anchor.quote, now.text));
  const certain = places.map((starts, at) => {
    const anchor = anchors[at];
    if (!anchor) return undefined;
    return starts.length === 1 ? starts[0] : bySurroundings(anchor, starts, old, now.text);
  });
  const shifts = new Set(certain.flatMap((start, at) => (start === undefined ? [] : [start - (anchors[at]?.start ?? 0)])));
  // Nothing else to go by: where the text stayed as it was up to there, the words stand where they stood.
  if (shifts.size === 0) shifts.add(0);
  const found = anchors.map((anchor, at): Span | null => {
    const start = certain[at] ?? onlyOne((places[at] ?? []).filter((place) => shifts.has(place - anchor.start)));
    return start === undefined ? null : { start, end: start + anchor.quote.length };
  });
  const spans = found.flatMap((span) => (span ? [span] : []));
  return spans.length === anchors.length && keepsOrder(anchors, spans) ? spans : null;
}

const spanOf = ({ start, end }: Anchor): Span => ({ start, end });

const onlyOne = (starts: readonly number[]): number | undefined => (starts.length === 1 ? starts[0] : undefined);

const standsAt = (text: string, quote: string, start: number): boolean => quote !== "" && text.startsWith(quote, start);

/** Where the words stand whole: "20 million" does not stand in "120 million", nor "art" in "party". */
function occurrencesOf(quote: string, text: string): readonly number[] {
  const starts: number[] = [];
  if (quote === "") return starts;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (!cutsWord(text, at) && !cutsWord(text, at + quote.length)) starts.push(at);
  }
  return starts;
}

/** A letter of a script that spaces its words, or a digit; a point or comma between digits belongs to the number. */
const wordLike = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{M}\p{N}]/u;

function cutsWord(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  if (/\d/.test(before) && /[.,]/.test(after)) return /\d/.test(text.charAt(at + 1));
  if (/[.,]/.test(before) && /\d/.test(after)) return /\d/.test(text.charAt(at - 2));
  return wordLike.test(before) && wordLike.test(after);
}

/** How much of the surroundings is looked at on each side, in UTF-16 units: about a paragraph. */
const reach = 600;

/** The one occurrence that shares most of what stood around the words; undefined where two share as much, or nothing is shared. */
function bySurroundings(anchor: Anchor, starts: readonly number[], old: string | undefined, text: string): number | undefined {
  if (old === undefined || !standsAt(old, anchor.quote, anchor.start)) return undefined;
  const shared = starts.map((start) => ({
    start,
    length: sharedBefore(old, anchor.start, text, start) + sharedAfter(old, anchor.end, text, start + anchor.quote.length),
  }));
  const most = Math.max(0, ...shared.map(({ length }) => length));
  return most === 0 ? undefined : onlyOne(shared.filter(({ length }) => length === most).map(({ start }) => start));
}

function sharedBefore(old: string, from: number, text: string, start: number): number {
  let length = 0;
  while (length < reach && length < from && length < start && old[from - 1 - length] === text[start - 1 - length]) length++;
  return length;
}

function sharedAfter(old: string, from: number, text: string, end: number): number {
  let length = 0;
  while (length < reach && from + length < old.length && end + length < text.length && old[from + length] === text[end + length]) length++;
  return length;
}

/** Words found in another order than they stood in are not the same statement. */
function keepsOrder(anchors: readonly Anchor[], spans: readonly Span[]): boolean {
  const order = anchors.map((_, at) => at).sort((a, b) => (anchors[a]?.start ?? 0) - (anchors[b]?.start ?? 0) || a - b);
  return order.every((at, index) => {
    const before = order[index - 1];
    return before === undefined || (spans[before]?.start ?? 0) <= (spans[at]?.start ?? 0);
  });
}
