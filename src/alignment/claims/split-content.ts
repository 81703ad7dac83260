import type { Span } from "../../domain/span.ts";

/** Longest piece, in UTF-16 units: about what a reader takes in at one glance, and short enough to be evidence. */
const longest = { spaced: 180, han: 60 };

/** Before "and": a word that shares its noun with what follows, by its ending or as the first behind "the" or "of": "the energy and maritime agreements". */
const openPhrase =
  /(?<=\b(?:the|an?|its|their|our|his|her|of|for|on|in|with|against|by|from|between|over|about) [\p{L}’'-]+|\p{L}{2}(?:ean|ian|al|ic|ive|ous|ary|ern|ese|ish|ful)|\p{L}-)/u;

/** Behind "and": what belongs to the one before, "and its impact". */
const itsOwn = /\s(?:and|or)\s(?:its|their|his|her)\b/u;

/** Behind "and": a word that goes on to a noun. */
const goesOn =
  /(?:and|or)\s(?!\p{Ll}+ly\s)\p{Ll}[\p{L}’'-]*\s(?!(?:of|in|on|to|for|with|and|or|by|from|at|as|that|which|is|are|was|were|will|would|should|has|have|the|an?|its|their|our|between|under|through|including|against|into|about|over|after|before|across|around|along|within|toward|towards|during|among|beyond|ahead|ago|alike|together)\b)\p{Ll}/u;

/** Where a sentence may be cut into clauses or list items. */
const cutAfter = {
  // No sentence ends with an initial: "U.S. aircraft". Two names that share a verb are one subject: "Russia and Ukraine are fighting".
  spaced: new RegExp(
    [
      "[;:,](?=\\s)",
      '(?:[!?]|(?<!(?:^|[\\s.])\\p{Lu})\\.)["”’)]?(?=\\s)',
      "\\s[–—](?=\\s)",
      // A short form in brackets belongs to what it shortens: "Most Favored Nation (MFN)".
      '(?=\\s\\((?![“"]?[\\p{Lu}\\p{N}.& -]{2,12}[”"]?\\)))',
      `(?!${itsOwn.source})(?!${openPhrase.source}\\s${goesOn.source})(?=\\s(?:and|и|или|or)\\s(?!\\p{Lu}[\\p{L}’'-]*\\s(?:are|were|have)\\s))`,
    ].join("|"),
    "gu",
  ),
  han: /[，；：。！？、]/gu,
};

/** What is told in detail behind a statement is a matter of its own: "will compete, including by investing at home". */
const opensDetail = /^\s*(?:including|such as|in particular) (?:by|through) /u;

/**
 * Cuts a stretch of text into pieces that are each about one matter. Neighbouring clauses stay together while the second brings no new
 * topic and the piece stays short; `topicsAt` says which topics stand in a span.
 */
export function splitContent(text: string, span: Span, spaced: boolean, topicsAt: (span: Span) => readonly string[]): readonly Span[] {
  const atoms = uncut(cut(text, span, spaced ? cutAfter.spaced : cutAfter.han), topicsAt);
  const limit = spaced ? longest.spaced : longest.han;
  const pieces: { span: Span; topics: Set<string> }[] = [];
  for (const atom of atoms) {
    const topics = topicsAt(atom);
    const last = pieces.at(-1);
    const fits = last !== undefined && atom.end - last.span.start <= limit;
    const sameMatter =
      last !== undefined && (topics.length === 0 || last.topics.size === 0 || topics.every((topic) => last.topics.has(topic)));
    if (last && fits && sameMatter && !opensDetail.test(text.slice(atom.start, atom.start + 24))) {
      last.span = { start: last.span.start, end: atom.end };
      for (const topic of topics) last.topics.add(topic);
    } else {
      pieces.push({ span: atom, topics: new Set(topics) });
    }
  }
  return pieces.map((piece) => trim(text, piece.span)).filter((piece) => piece.end > piece.start);
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

function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s,;:!?，；：。、！？.)(（）–—]/u.test(text.charAt(start))) start++;
  for (let joining = findJoining(text, start, end); joining; joining = findJoining(text, start, end)) start += joining[0].length;
  start = itemStart(text, start, end);
  while (end > start && /[\s,;:，；：。、.!?！？–—]/u.test(text.charAt(end - 1)) && !isInitial(text, end)) end--;
  return { start, end };
}

/** Words that join a piece to what stood before it and are no part of what it says. */
const joiningWords =
  /^(?:(?:and|or|but|that|as well as|including(?: (?:by|through))?|и|или|а также|включая|в том числе)\s+|以及|并且|而且)(?=\S)/u;

const findJoining = (text: string, start: number, end: number): RegExpExecArray | null =>
  joiningWords.exec(text.slice(start, Math.min(end, start + 20)));

/** Whether a full stop belongs to letters that stand for words: "the U.S." */
const isInitial = (text: string, end: number): boolean => /\p{L}\.\p{Lu}\.$/u.test(text.slice(Math.max(0, end - 4), end));

/** How far a list of items may go on to the word that closes it, in UTF-16 units. */
const frameReach = 40;

/** Words that open a list in a Chinese clause (在…等领域, 就…等问题), and their closing. */
const opensList = /^.{0,6}?(?:在|就|对|围绕|涉及|包括)(?=\p{Script=Han}{2})/u;
const closesList = /^[^，；。！？]*?等[^，；。！？]{0,6}(?:领域|方面|问题|议题|话题|事务|合作)/u;

/** The first item of a Chinese list without the words that open the list: 禁毒 of 在禁毒、执法等领域. Where the piece holds the whole list it stays. */
function itemStart(text: string, start: number, end: number): number {
  if (text.charAt(end - 1) !== "、") return start;
  const opening = opensList.exec(text.slice(start, end - 1));
  return opening && closesList.test(text.slice(end, end + frameReach)) ? start + opening[0].length : start;
}
