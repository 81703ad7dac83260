import type { Span } from "../domain/span.ts";
import { isHan, isHangul, isKana } from "./tokens.ts";
import { isBlank, trimSpan } from "./trim-span.ts";

/**
 * The paragraphs of a text: trimmed, in order, none empty. Each line is one, as pages and transcripts write them; where the lines were wrapped
 * by a program (e-mail, plain-text releases) only blank lines separate.
 */
export function splitParagraphs(text: string): Span[] {
  const lines = splitLines(text);
  const wrapped = isHardWrapped(text, lines);
  const paragraphs: Span[] = [];
  let start = -1;
  let end = -1;
  for (const line of lines) {
    const trimmed = trimSpan(text, line);
    const empty = trimmed.start >= trimmed.end;
    if (start >= 0 && (empty || !wrapped || opensItem(text, trimmed.start))) {
      paragraphs.push({ start, end });
      start = -1;
    }
    if (empty) continue;
    if (start < 0) start = trimmed.start;
    end = trimmed.end;
  }
  if (start >= 0) paragraphs.push({ start, end });
  return paragraphs;
}

/** Lines as the text breaks them, by CR LF, LF, CR, line and paragraph separators and form feeds. */
export function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const mark of text.matchAll(/\r\n|[\n\r\u0085\u2028\u2029\f\v]/g)) {
    lines.push({ start, end: mark.index });
    start = mark.index + mark[0].length;
  }
  lines.push({ start, end: text.length });
  return lines;
}

/** A list item begins a paragraph even in wrapped text. */
function opensItem(text: string, start: number): boolean {
  return /^(?:[•●▪◦*–—-]|\(?\d{1,2}[.)]|\(?[a-z]\))\s/.test(text.slice(start, start + 6));
}

/**
 * A line was broken by a wrapping program where the next line's first word would not have fitted. Lines of people end where a thought does,
 * so that test fails on most of them.
 */
function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  const shown = lines.map((line) => trimSpan(text, line));
  let widest = 0;
  for (const line of shown) {
    if (line.end - line.start > 120) return false;
    widest = Math.max(widest, columns(text, line));
  }
  if (widest < 50 || widest > 110) return false;
  let inner = 0;
  let full = 0;
  let stopped = 0;
  for (const [index, line] of shown.entries()) {
    const next = shown[index + 1];
    if (!next || line.start >= line.end || next.start >= next.end) continue;
    inner++;
    if (columns(text, line) + firstWordColumns(text, next) > widest) full++;
    if (/[.!?。！？…:：”"»]/.test(text.charAt(line.end - 1))) stopped++;
  }
  return inner >= 3 && full >= inner * 0.85 && stopped <= inner * 0.4;
}

function columns(text: string, span: Span): number {
  let width = 0;
  for (let at = span.start; at < span.end; at++) width += isWide(text.charAt(at)) ? 2 : 1;
  return width;
}

function firstWordColumns(text: string, line: Span): number {
  let width = 0;
  for (let at = line.start; at < line.end && !isBlank(text.charAt(at)); at++) {
    const wide = isWide(text.charAt(at));
    width += wide ? 2 : 1;
    // Two Han characters, so that a closing mark that may not begin a line is allowed for.
    if (wide && width >= 4) return width;
  }
  return width + 1;
}

function isWide(char: string): boolean {
  const code = char.charCodeAt(0);
  return (
    code >= 0x1100 &&
    (isHan(char) || isHangul(char) || isKana(char) || (code >= 0x3000 && code <= 0x303f) || (code >= 0xff01 && code <= 0xff60))
  );
}
