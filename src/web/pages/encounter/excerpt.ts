import type { Span } from "../../../domain/span.ts";

/** A stretch of words as it is shown: what is meant stands out from what stands around it. */
export interface ExcerptPart {
  readonly text: string;
  readonly kind: "around" | "meant" | "marked" | "gap";
}

/**
 * The spans within the sentences in which they stand, in the order of the text. Marks are the words that matter most; those outside the spans
 * are left alone.
 */
export function excerpt(text: string, spans: readonly Span[], marks: readonly Span[], room = 90): readonly ExcerptPart[] {
  const windows: { start: number; end: number }[] = [];
  const ordered = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  for (const span of ordered) {
    const start = sentenceStart(text, span.start, room);
    const end = sentenceEnd(text, span.end, room);
    const last = windows.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else windows.push({ start, end });
  }
  return windows.flatMap((window, place): ExcerptPart[] => {
    const before = place > 0 || startsInside(text, window.start);
    const parts = cut(text, window, ordered, marks);
    return before ? [{ text: place > 0 ? " … " : "… ", kind: "gap" }, ...parts] : parts;
  });
}

function cut(text: string, window: Span, spans: readonly Span[], marks: readonly Span[]): ExcerptPart[] {
  const inside = (list: readonly Span[], at: number) => list.some(({ start, end }) => start <= at && at < end);
  const edges = [...spans, ...marks].flatMap(({ start, end }) => [start, end]).filter((at) => at > window.start && at < window.end);
  const cuts = [...new Set([window.start, ...edges, window.end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, place) => {
    const meant = inside(spans, from);
    return { text: text.slice(from, cuts[place + 1]), kind: meant ? (inside(marks, from) ? "marked" : "meant") : "around" };
  });
}

const ends = /[.!?。！？；\n]/u;

function sentenceStart(text: string, from: number, room: number): number {
  const least = Math.max(0, from - room);
  for (let at = from; at > least; at -= 1) {
    const before = text[at - 1] ?? "";
    // A full stop within a number or an abbreviation has no space behind it.
    if (ends.test(before) && (before !== "." || text[at] === " " || text[at] === "\n" || at === from)) return skipSpace(text, at, from);
  }
  return least === 0 ? 0 : wordStart(text, least, from);
}

function sentenceEnd(text: string, from: number, room: number): number {
  const most = Math.min(text.length, from + room);
  for (let at = from; at < most; at += 1) {
    const here = text[at] ?? "";
    if (here === "\n") return at;
    if (ends.test(here) && (here !== "." || /\s|["”’)]|^$/u.test(text[at + 1] ?? ""))) return at + 1;
  }
  if (most === text.length) return most;
  const space = text.lastIndexOf(" ", most);
  return space > from ? space : most;
}

function skipSpace(text: string, at: number, limit: number): number {
  let start = at;
  while (start < limit && /\s/u.test(text[start] ?? "")) start += 1;
  return start;
}

/** The first word that begins behind `at`; languages without spaces begin anywhere. */
function wordStart(text: string, at: number, limit: number): number {
  const space = text.indexOf(" ", at);
  return space >= 0 && space < limit ? space + 1 : at;
}

function startsInside(text: string, start: number): boolean {
  const before = text.slice(0, start).trimEnd();
  return before !== "" && !ends.test(before.at(-1) ?? "");
}
