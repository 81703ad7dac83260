import type { Span } from "../../domain/span.ts";
import type { StatementType } from "../../domain/statement.ts";
import { splitClauses, trimContent } from "./clauses.ts";
import { leadingMarkerLength, readEnumeration } from "./enumerations.ts";
import type { Head } from "./heads.ts";
import { readNested } from "./nested.ts";
import { closingMark, longestQuotation, opensSpeech } from "./quotes.ts";
import type { Reading } from "./reading.ts";
import { subjectKind } from "./sources.ts";

/** Adds the statement of a head, with what stands inside it and with the points it counts off. */
export function emitHead(reading: Reading, head: Head, content: Span, sentence: Span, carried: Span | null, parent: number | null): void {
  const { plain, depths, view } = reading;
  if (content.end <= content.start) return;
  if (head.kind !== "name" && opensSpeech(plain.charAt(content.start))) {
    const close = closingMark(content.start, Math.min(reading.paragraphEnd, content.start + longestQuotation), depths);
    if (close >= content.end - 1 && (head.atClauseEnd || close - content.start > 12)) {
      emitQuotation(reading, head, { start: content.start + 1, end: close }, sentence, carried, parent);
      reading.readTo = Math.max(reading.readTo, close + 1);
      return;
    }
  }
  const enumeration = readEnumeration(plain, content);
  const announcing = enumeration?.announcement ?? null;
  const first = enumeration ? (announcing ?? enumeration.points[0] ?? content) : content;
  const span = trimContent(plain, first);
  const type =
    head.kind === "name" ||
    announcing ||
    announces(reading, { start: span.start, end: Math.max(span.end, head.cue[head.cue.length - 1]?.end ?? 0) })
      ? "mention"
      : mixedOr(reading, span);
  const index = reading.add({
    type,
    source: head.source ? [head.source] : [],
    cue: head.cue,
    content: [span],
    parent,
    carriedSource: head.source ? null : carried,
    force: head.force,
  });
  if (head.source) reading.spoken.add(plain.slice(head.source.start, head.source.end));
  const points = enumeration?.points.slice(announcing ? 0 : 1) ?? [];
  for (const point of points) emitPoint(reading, point, index);
  if (!head.closed) readNested(reading, splitClauses(plain, span, depths), index);
  const source = head.source ?? carried;
  const kind = source ? subjectKind(plain, source, view.names) : (reading.active?.kind ?? "person");
  // Where only a topic is named, nothing goes on.
  reading.active =
    head.closed && !announces(reading, { start: span.start, end: Math.max(span.end, head.cue[head.cue.length - 1]?.end ?? 0) })
      ? null
      : { index, source, kind, agreed: head.kind === "agree" };
}

/** Adds a quotation, one statement a sentence. */
export function emitQuotation(
  reading: Reading,
  head: Head,
  quotation: Span,
  sentence: Span,
  carried: Span | null = null,
  parent: number | null = null,
): void {
  const { plain, view } = reading;
  let index: number | null = null;
  for (const part of sentencesWithin(view.sentences, reading.sentence, quotation, sentence)) {
    const content = trimContent(plain, part);
    if (content.end <= content.start) continue;
    if (index === null) {
      const source = head.source ? [head.source] : [];
      index = reading.add({
        type: "direct",
        source,
        cue: head.cue,
        content: [content],
        parent,
        carriedSource: head.source ? null : carried,
        force: head.force,
      });
    } else reading.add({ type: "direct", content: [content], continues: index });
  }
  const source = head.source ?? carried;
  if (index !== null) reading.active = { index, source, kind: source ? subjectKind(plain, source, view.names) : "person", agreed: false };
}

/** The stretch cut where sentences end inside it. */
function sentencesWithin(sentences: readonly Span[], first: number, stretch: Span, from: Span): Span[] {
  const parts: Span[] = [];
  for (let i = first; i < sentences.length; i++) {
    const sentence = sentences[i];
    if (!sentence || sentence.start >= stretch.end) break;
    if (sentence.end <= from.start) continue;
    const start = Math.max(sentence.start, stretch.start);
    const end = Math.min(sentence.end, stretch.end);
    if (end > start) parts.push({ start, end });
  }
  return parts.length > 0 ? parts : [stretch];
}

/** Adds a sentence that goes on with the words of the active statement. */
export function emitContinuation(reading: Reading, sentence: Span): void {
  const { plain, active, depths } = reading;
  if (!active) return;
  const start = sentence.start + leadingMarkerLength(plain, sentence.start);
  const span = trimContent(plain, { start, end: sentence.end });
  if (span.end <= span.start) return;
  const enumeration = readEnumeration(plain, span);
  if (opensSpeech(plain.charAt(span.start)) && closingMark(span.start, span.end, depths) === span.end - 1) {
    const inside = trimContent(plain, { start: span.start + 1, end: span.end - 1 });
    if (inside.end - inside.start > 8) {
      reading.add({ type: "direct", content: [inside], continues: active.index });
      return;
    }
  }
  if (!enumeration) {
    emitPoint(reading, span, active.index);
    return;
  }
  if (enumeration.announcement) {
    const content = trimContent(plain, enumeration.announcement);
    if (content.end > content.start) reading.add({ type: "mention", content: [content], continues: active.index });
  }
  for (const point of enumeration.points) emitPoint(reading, point, active.index);
}

function emitPoint(reading: Reading, point: Span, continues: number): void {
  const { plain, depths } = reading;
  const content = trimContent(plain, point);
  if (content.end <= content.start) return;
  const index = reading.add({ type: announces(reading, content) ? "mention" : mixedOr(reading, content), content: [content], continues });
  readNested(reading, splitClauses(plain, content, depths), index);
}

/** Whether the next sentence begins to count off points, so that this one only announces them. */
function announces(reading: Reading, content: Span): boolean {
  const { plain } = reading;
  const words = plain.slice(content.start, content.end);
  return (
    /^[。：:]?\s*(?:一是|一、|第一[，,：:]|其一[，,]|首先[，,]|——)/u.test(plain.slice(content.end, content.end + 8)) &&
    !/^[一二三四五六七八九]是/u.test(words) &&
    /[几两二三四五六七八九十多\d](?:大|个|方面)?(?:点|项|条|个|方面|层)[^，]{0,10}$|以下|如下|(?:建议|举措|措施|行动|主张|倡议|方面|原则|希望|意见)$/u.test(
      words,
    )
  );
}

/** `mixed` where a longer stretch of the content is quoted as spoken; single words in quotation marks are terms. */
function mixedOr(reading: Reading, content: Span): StatementType & ("mixed" | "indirect") {
  const { plain, depths } = reading;
  for (let i = content.start; i < content.end; i++) {
    if (!opensSpeech(plain.charAt(i))) continue;
    const close = closingMark(i, content.end, depths);
    const quoted = plain.slice(i + 1, close);
    if (quoted.length >= 14 && /[，。！？,]/u.test(quoted)) return "mixed";
    i = close;
  }
  return "indirect";
}
