import type { Span } from "../../../domain/span.ts";
import { hashWord, mix } from "../../learned/mix.ts";
import type { Lexicon } from "./lexicon.ts";

/** Where a token stands with regard to quotation marks. */
export const quoteState = { outside: 0, open: 1, inside: 2, close: 3 } as const;

/** A token's outer form. */
export const shape = { lower: 0, capital: 1, capitals: 2, mixed: 3, digits: 4, withDigits: 5, mark: 6 } as const;

/** Tokens of one stretch of a text, in columns: what the features are made of. */
export interface Laid {
  readonly length: number;
  /** UTF-16 offsets in the text. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Hash of the lower-cased form. */
  readonly word: Int32Array;
  /** Row in the lexicon, -1 where the word is not in it. */
  readonly row: Int32Array;
  readonly shape: Uint8Array;
  readonly quote: Uint8Array;
  /** Number of the sentence within the stretch. */
  readonly sentence: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  /** Hash of a crude lemma, and of its inflection. */
  readonly lemma: Int32Array;
}

const tokenPattern = /[\p{L}\p{M}]+(?:[-‑][\p{L}\p{M}]+)*|\d+(?:[.,:]\d+)*|\.\.\.|--|[^\s]/gu;
const clitic = /^['’](?:s|re|ve|ll|d|m|S)$/;
const negation = /^n['’]t$/;

/** Cuts a stretch into words, clitics, numbers and single marks. "China's" and "don't" are two tokens each; "China-U.S." parts at its stops. */
export function cutTokens(text: string, span: Span): Span[] {
  const spans: Span[] = [];
  tokenPattern.lastIndex = 0;
  for (const match of text.slice(span.start, span.end).matchAll(tokenPattern)) {
    const start = span.start + match.index;
    spans.push({ start, end: start + match[0].length });
  }
  return joinClitics(text, spans);
}

/** "’" and "s" behind a word become one token, and "U", ".", "S", "." one abbreviation. */
function joinClitics(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (let at = 0; at < spans.length; at++) {
    const span = spans[at];
    if (span === undefined) break;
    const next = spans[at + 1];
    const before = joined.at(-1);
    const touching = next && before && before.end === span.start && span.end === next.start;
    if (touching && clitic.test(text.slice(span.start, next.end))) {
      joined.push({ start: span.start, end: next.end });
      at++;
    } else if (touching && before.end - before.start > 2 && negation.test(text.slice(before.end - 1, next.end))) {
      joined.pop();
      joined.push({ start: before.start, end: before.end - 1 }, { start: before.end - 1, end: next.end });
      at++;
    } else if (isInitial(text, span) && next && text[next.start] === "." && next.start === span.end) {
      let end = next.end;
      let last = at + 1;
      for (let more = at + 2; more + 1 < spans.length; more += 2) {
        const [letter, stop] = [spans[more], spans[more + 1]];
        if (!letter || !stop || letter.start !== end || !isInitial(text, letter) || text[stop.start] !== "." || stop.start !== letter.end)
          break;
        end = stop.end;
        last = more + 1;
      }
      joined.push({ start: span.start, end });
      at = last;
    } else joined.push(span);
  }
  return joined;
}

function isInitial(text: string, span: Span): boolean {
  return span.end - span.start === 1 && /[A-Za-z]/.test(text.charAt(span.start)) && !/[\p{L}\d]/u.test(text.charAt(span.start - 1));
}

/** Lays out the tokens of a stretch. `sentences` are those of the whole text, in order. */
export function layTokens(text: string, spans: readonly Span[], sentences: readonly Span[], lexicon: Lexicon): Laid {
  const length = spans.length;
  const laid = {
    length,
    start: new Int32Array(length),
    end: new Int32Array(length),
    word: new Int32Array(length),
    row: new Int32Array(length),
    shape: new Uint8Array(length),
    quote: new Uint8Array(length),
    sentence: new Int32Array(length),
    suffix2: new Int32Array(length),
    suffix3: new Int32Array(length),
    lemma: new Int32Array(length),
  };
  let sentence = 0;
  spans.forEach(({ start, end }, at) => {
    while (sentence + 1 < sentences.length && (sentences[sentence + 1]?.start ?? 0) <= start) sentence++;
    const form = text.slice(start, end);
    const known = lexicon.word(form);
    laid.start[at] = start;
    laid.end[at] = end;
    laid.word[at] = known.hash;
    laid.row[at] = known.row;
    laid.shape[at] = known.shape;
    laid.suffix2[at] = known.suffix2;
    laid.suffix3[at] = known.suffix3;
    laid.lemma[at] = known.lemma;
    laid.sentence[at] = sentence;
  });
  markQuotes(text, laid);
  return laid;
}

/** Curly marks are directed, straight ones toggle; what is still open where the stretch ends was never closed, and counts as quoted. */
function markQuotes(
  text: string,
  laid: { readonly length: number; readonly start: Int32Array; readonly end: Int32Array; readonly quote: Uint8Array },
): void {
  let open = false;
  for (let at = 0; at < laid.length; at++) {
    const start = laid.start[at] ?? 0;
    const char = (laid.end[at] ?? 0) - start === 1 ? text.charAt(start) : "";
    if (char === "“" || char === "„" || char === "«" || (char === '"' && !open)) {
      laid.quote[at] = quoteState.open;
      open = true;
    } else if (char === "”" || char === "»" || (char === '"' && open)) {
      laid.quote[at] = open ? quoteState.close : quoteState.outside;
      open = false;
    } else laid.quote[at] = open ? quoteState.inside : quoteState.outside;
  }
}

/** The outer form of a token. */
export function shapeOf(form: string): number {
  if (/^\p{N}/u.test(form)) return /\p{L}/u.test(form) ? shape.withDigits : shape.digits;
  if (!/^\p{L}/u.test(form)) return /^['’]\p{L}/u.test(form) ? shape.lower : shape.mark;
  if (form === form.toLowerCase()) return shape.lower;
  if (form.length > 1 && form === form.toUpperCase()) return shape.capitals;
  return /^\p{Lu}[^\p{Lu}]*$/u.test(form) ? shape.capital : shape.mixed;
}

/** A crude lemma: the common inflections of English taken off. Only used to see that two forms belong together. */
export function crudeLemma(lower: string): string {
  if (lower.length > 4 && lower.endsWith("ies")) return `${lower.slice(0, -3)}y`;
  if (lower.length > 4 && lower.endsWith("ied")) return `${lower.slice(0, -3)}y`;
  if (lower.length > 5 && lower.endsWith("ing")) return undouble(lower.slice(0, -3));
  if (lower.length > 4 && lower.endsWith("ed")) return undouble(lower.slice(0, -2));
  if (lower.length > 4 && /(?:s|x|z|ch|sh)es$/.test(lower)) return lower.slice(0, -2).replace(/e$/, "");
  if (lower.length > 3 && lower.endsWith("s") && !/(?:ss|us|is)$/.test(lower)) return lower.slice(0, -1).replace(/e$/, "");
  return lower.length > 3 ? lower.replace(/e$/, "") : lower;
}

function undouble(stem: string): string {
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem.replace(/e$/, "");
}

/** Hash of a word's ending, told apart from hashes of whole words. */
export function hashSuffix(lower: string, length: number): number {
  return mix(length, hashWord(lower.slice(-length)));
}
