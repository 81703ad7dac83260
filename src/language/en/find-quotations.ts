import type { Span } from "../../domain/span.ts";

/** A quotation: what stands between its marks, and the same with the marks. */
export interface Quotation {
  readonly inner: Span;
  readonly outer: Span;
}

/** Finds the quotations of a paragraph. Straight marks open and close in turn; a mark left open runs to the end of the paragraph. */
export function findQuotations(text: string, paragraph: Span): readonly Quotation[] {
  const found: Quotation[] = [];
  let open: { at: number; closes: string } | null = null;
  // Where the next single closing mark stands, so that each stretch is searched once.
  const next = new Map<string, number>();
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const mark = text[at] ?? "";
    if (open !== null) {
      if (mark !== open.closes || (isSingle(mark) && !closesWord(text, at))) continue;
      found.push({ inner: { start: open.at + 1, end: at }, outer: { start: open.at, end: at + 1 } });
      open = null;
      continue;
    }
    const closes = closers.get(mark);
    if (closes === undefined || (isSingle(mark) && !(opensWord(text, at) && hasCloser(text, at, paragraph.end, closes, next)))) continue;
    open = { at, closes };
  }
  if (open !== null && open.closes !== "'" && open.closes !== "’")
    found.push({ inner: { start: open.at + 1, end: paragraph.end }, outer: { start: open.at, end: paragraph.end } });
  return found;
}

const closers = new Map([
  ["“", "”"],
  ['"', '"'],
  ["«", "»"],
  ["‘", "’"],
  ["'", "'"],
]);

function isSingle(mark: string): boolean {
  return mark === "'" || mark === "’" || mark === "‘";
}

function opensWord(text: string, at: number): boolean {
  return /[\s(—–]/u.test(text[at - 1] ?? " ") && /[\p{L}\p{N}]/u.test(text[at + 1] ?? " ");
}

/** A single mark closes where no letter follows and no plural owner stands before it ("the leaders’ talks"). */
function closesWord(text: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text[at + 1] ?? " ") && !(text[at - 1] === "s" && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3)));
}

/** Single marks are too often apostrophes: only a nearby closing one makes them a quotation. */
function hasCloser(text: string, at: number, end: number, closes: string, known: Map<string, number>): boolean {
  let close = known.get(closes) ?? 0;
  if (close < at + 2) {
    close = at + 2;
    while (close < end && !(text[close] === closes && closesWord(text, close))) close++;
    known.set(closes, close);
  }
  return close < Math.min(end, at + 400);
}
