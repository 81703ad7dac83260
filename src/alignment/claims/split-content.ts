import type { Span } from "../../domain/span.ts";
import type { PieceWords } from "../../language/comparison-words.ts";

/** Longest piece, in UTF-16 units: about what a reader takes in at one glance, and short enough to be evidence. */
const longest = { spaced: 180, han: 60 };

/** How a language cuts. */
export interface PieceRules {
  readonly spaced: boolean;
  readonly pieces: PieceWords;
}

/**
 * Cuts a stretch of text into pieces that are each about one matter. Neighbouring clauses stay together while the second brings no new
 * topic and the piece stays short; `topicsAt` says which topics stand in a span.
 */
export function splitContent(
  text: string,
  span: Span,
  { spaced, pieces: words }: PieceRules,
  topicsAt: (span: Span) => readonly string[],
): readonly Span[] {
  const atoms = uncut(cut(text, span, words.cuts), topicsAt);
  const limit = spaced ? longest.spaced : longest.han;
  const pieces: { span: Span; topics: Set<string> }[] = [];
  for (const atom of atoms) {
    const topics = topicsAt(atom);
    const last = pieces.at(-1);
    const fits = last !== undefined && atom.end - last.span.start <= limit;
    const sameMatter =
      last !== undefined && (topics.length === 0 || last.topics.size === 0 || topics.every((topic) => last.topics.has(topic)));
    if (last && fits && sameMatter && !words.opensDetail.test(text.slice(atom.start, atom.start + 24))) {
      last.span = { start: last.span.start, end: atom.end };
      for (const topic of topics) last.topics.add(topic);
    } else {
      pieces.push({ span: atom, topics: new Set(topics) });
    }
  }
  return pieces.map((piece) => trim(text, piece.span, words)).filter((piece) => piece.end > piece.start);
}

/** Joins again what a cut went through: "oil and gas" names one topic, "oil" alone may name none. */
function uncut(atoms: readonly Span[], topicsAt: (span: Span) => readonly string[]): readonly Span[] {
  const whole: Span[] = [];
  for (const atom of atoms) {
    const last = whole.at(-1);
    const joined = last && { start: last.start, end: atom.end };
    const apart = last ? [...topicsAt(last), ...topicsAt(atom)] : [];
    if (joined && topicsAt(joined).some((topic) => !apart.includes(topic))) whole[whole.length - 1] = joined;
    else whole.push(atom);
  }
  return whole;
}

function cut(text: string, span: Span, pattern: RegExp): Span[] {
  const words = text.slice(span.start, span.end);
  const atoms: Span[] = [];
  let from = 0;
  for (const match of words.matchAll(pattern)) {
    const to = match.index + match[0].length;
    if (to <= from) continue;
    atoms.push({ start: span.start + from, end: span.start + to });
    from = to;
  }
  if (from < words.length) atoms.push({ start: span.start + from, end: span.end });
  return atoms;
}

function trim(text: string, span: Span, words: PieceWords): Span {
  let { start, end } = span;
  while (start < end && /[\s,;:!?，；：。、！？.)(（）–—]/u.test(text.charAt(start))) start++;
  for (let joining = findJoining(text, start, end, words); joining; joining = findJoining(text, start, end, words))
    start += joining[0].length;
  start = itemStart(text, start, end, words);
  while (end > start && /[\s,;:，；：。、.!?！？–—]/u.test(text.charAt(end - 1)) && !isInitial(text, end)) end--;
  return { start, end };
}

const findJoining = (text: string, start: number, end: number, { joining }: PieceWords): RegExpExecArray | null =>
  joining.exec(text.slice(start, Math.min(end, start + 20)));

/** Whether a full stop belongs to letters that stand for words: "the U.S." */
const isInitial = (text: string, end: number): boolean => /\p{L}\.\p{Lu}\.$/u.test(text.slice(Math.max(0, end - 4), end));

/** How far a list of items may go on to the word that closes it, in UTF-16 units. */
const frameReach = 40;

/** The first item of a list without the words that open the list: 禁毒 of 在禁毒、执法等领域. Where the piece holds the whole list it stays. */
function itemStart(text: string, start: number, end: number, { list }: PieceWords): number {
  if (!list || text.charAt(end - 1) !== "、") return start;
  const opening = list.opens.exec(text.slice(start, end - 1));
  return opening && list.closes.test(text.slice(end, end + frameReach)) ? start + opening[0].length : start;
}
