import type { Span } from "../domain/span.ts";

/** Longest piece, in UTF-16 units: about what a reader takes in at one glance, and short enough to be evidence. */
const longest = { spaced: 180, han: 60 };

/** Where a sentence may be cut into clauses or list items. */
const cutAfter = {
  // No sentence ends with an initial: "U.S. aircraft". Two names that share a verb are one subject: "Russia and Ukraine are fighting".
  spaced:
    /(?:[;:,](?=\s)|(?:[!?]|(?<!(?:^|[\s.])\p{Lu})\.)["”’)]?(?=\s)|\s[–—](?=\s)|(?=\s\()|(?=\s(?:and|и|или|or)\s(?!\p{Lu}[\p{L}’'-]*\s(?:are|were|have)\s)))/gu,
  han: /[，；：。！？、]/gu,
};

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
    if (last && fits && sameMatter) {
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
  while (start < end && /[\s,;:，；：。、.)(（）]/u.test(text.charAt(start))) start++;
  const joining = /^(?:and|or|и|или)\s+/u.exec(text.slice(start, Math.min(end, start + 8)));
  if (joining) start += joining[0].length;
  while (end > start && /[\s,;:，；：。、.!?！？]/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}
