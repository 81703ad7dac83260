import type { Span } from "../../../domain/span.ts";

/** Content that begins at another offset: parts before it go, the part there is cut or drawn out. Never empty. */
export function withStart(content: readonly Span[], start: number): readonly Span[] {
  const last = content.at(-1);
  if (last === undefined || start >= last.end) return content;
  const kept = content.filter((span) => span.end > start);
  return kept.map((span, at) => (at === 0 ? { start, end: span.end } : span));
}

/** Content that ends at another offset: parts after it go, the part there is cut or drawn out. Never empty. */
export function withEnd(content: readonly Span[], end: number): readonly Span[] {
  const first = content[0];
  if (first === undefined || end <= first.start) return content;
  const kept = content.filter((span) => span.start < end);
  return kept.map((span, at) => (at === kept.length - 1 ? { start: span.start, end } : span));
}

/** Content in two at an offset; spaces and stops at the cut belong to neither. Null where one of the two would hold no words. */
export function splitContent(text: string, content: readonly Span[], at: number): readonly [readonly Span[], readonly Span[]] | null {
  const before = trimmed(
    text,
    content.filter((span) => span.start < at).map((span) => ({ start: span.start, end: Math.min(span.end, at) })),
  );
  const after = trimmed(
    text,
    content.filter((span) => span.end > at).map((span) => ({ start: Math.max(span.start, at), end: span.end })),
  );
  return before.length === 0 || after.length === 0 ? null : [before, after];
}

/** Contents of two statements as one; parts with nothing but stops and spaces between them become one part. */
export function joinContents(text: string, one: readonly Span[], other: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of [...one, ...other].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(last.end, span.start)) && !/[\r\n]/.test(text.slice(last.end, span.start))) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else joined.push({ start: span.start, end: span.end });
  }
  return joined;
}

/** Words of a content, parts set apart by an ellipsis. */
export function quoteOf(text: string, content: readonly Span[]): string {
  return content.map((span) => text.slice(span.start, span.end).trim()).join(" … ");
}

/** Whether two contents are the same stretches. */
export function sameContent(one: readonly Span[], other: readonly Span[]): boolean {
  return one.length === other.length && one.every((span, at) => span.start === other[at]?.start && span.end === other[at]?.end);
}

function trimmed(text: string, content: readonly Span[]): readonly Span[] {
  const outer = /^[\s,;:，；：、。.]+|[\s,;:，；：、]+$/gu;
  const parts = content.flatMap((span) => {
    const words = text.slice(span.start, span.end);
    const lead = /^[\s,;:，；：、。.]+/u.exec(words)?.[0].length ?? 0;
    const core = words.replace(outer, "");
    return /[\p{L}\p{N}]/u.test(core) ? [{ start: span.start + lead, end: span.start + lead + core.length }] : [];
  });
  return parts;
}
