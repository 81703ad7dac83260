import type { Span } from "../domain/span.ts";
import { stopEndsSentence } from "./full-stops.ts";
import { isHan, isHangul, isKana } from "./tokens.ts";
import { isBlank, trimSpan } from "./trim-span.ts";

/** How one language ends its sentences. */
export interface SentenceRules {
  /** Lower-cased abbreviations, without the closing full stop, after which a sentence never ends: "mr", "u.s", "т.е". */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations that may also end a sentence: they do where the next word starts like one. "p.m", "inc", "г". */
  readonly softAbbreviations: ReadonlySet<string>;
  /** True where 。！？ end a sentence without a following space. */
  readonly han: boolean;
}

const stops = new Set([".", "!", "?", "…", "。", "！", "？", "｡", "‼", "⁇", "⁈", "⁉"]);
const closers = new Set(["”", "’", "»", "›", ")", "]", "}", "）", "］", "」", "』", "】", "〉", "》", "〕", '"', "'", "＂"]);
const openers = new Set(["“", "‘", "«", "‹", "„", "(", "[", "（", "［", "「", "『", "【", "〈", "《", '"', "'"]);
/** Punctuation that goes on with the sentence, whatever stood before it. */
const goesOn: ReadonlySet<string> = new Set("，、；：,;:");

/** Splits each paragraph into sentences: trimmed spans in order, closing quotation marks and brackets kept with their sentence. */
export function segmentSentences(text: string, paragraphs: readonly Span[], rules: SentenceRules): Span[] {
  const sentences: Span[] = [];
  for (const paragraph of paragraphs) {
    let from = paragraph.start;
    let opened = -1;
    let at = paragraph.start;
    while (at < paragraph.end) {
      const char = text.charAt(at);
      if (char === "“" || char === "「" || char === "『" || char === "《") opened = at;
      if (!stops.has(char)) {
        at++;
        continue;
      }
      const stop = { start: at, end: endOfRun(text, at, paragraph.end) };
      const end = endOfClosers(text, stop.end, paragraph.end);
      if (endsHere({ text, paragraph, from, opened, stop, end, rules })) {
        addTrimmed(sentences, text, { start: from, end });
        from = end;
      }
      at = end;
    }
    addTrimmed(sentences, text, { start: from, end: paragraph.end });
  }
  return sentences;
}

function addTrimmed(list: Span[], text: string, span: Span): void {
  const trimmed = trimSpan(text, span);
  if (trimmed.start < trimmed.end) list.push(trimmed);
}

function endOfRun(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && stops.has(text.charAt(at))) at++;
  return at;
}

function endOfClosers(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && closers.has(text.charAt(at))) {
    const straight = text.charAt(at) === '"' || text.charAt(at) === "'";
    // A straight mark glued to the next word opens that word's quotation.
    if (straight && at + 1 < limit && isWordChar(text.charAt(at + 1)) && !isWide(text.charAt(at + 1))) break;
    at++;
  }
  return at;
}

interface StopPlace {
  readonly text: string;
  readonly paragraph: Span;
  /** Where the sentence began. */
  readonly from: number;
  /** The last opening mark before the stop; -1 where there was none. */
  readonly opened: number;
  readonly stop: Span;
  /** After the stop's closing marks. */
  readonly end: number;
  readonly rules: SentenceRules;
}

function endsHere(place: StopPlace): boolean {
  const { text, paragraph, stop, end } = place;
  if (end >= paragraph.end) return true;
  const mark = text.charAt(stop.end - 1);
  const next = text.charAt(end);
  if (goesOn.has(next)) return false;
  const before = text.charAt(stop.start - 1);
  if ("。｡！？".includes(mark)) return hanStopEnds(place, mark);
  if ((mark === "!" || mark === "?") && isWide(before)) return hanStopEnds(place, mark);
  if (!isBlank(next)) return mark !== "…" && gluedSentence(text, stop, end);
  const word = nextWord(text, end, paragraph.end);
  if (word.start >= paragraph.end) return true;
  const first = text.charAt(word.start);
  if (isLower(first)) return false;
  // A dash and a small letter go on: «…?» — спросил он.
  const single = stop.end - stop.start === 1 && mark === ".";
  if (single && end === stop.end) return stopEndsSentence(text, place.from, stop.start, word.start, place.rules);
  // "Sino-Korean ... (p. 5)": a stop inside brackets ends a sentence only if the bracket began it, or a quotation closes here.
  if (single && text.charAt(end - 1) === ")" && !/[”"»]/.test(text.slice(stop.end, end)))
    return stopEndsSentence(text, place.from, stop.start, word.start, place.rules);
  return true;
}

/** 。 always ends; ！ and ？ do not inside a title, nor in a quotation that is only part of its sentence: 提出“怎么办？”的问题. */
function hanStopEnds({ text, from, opened, stop, end }: StopPlace, mark: string): boolean {
  if (end === stop.end || mark === "。" || mark === "｡") return true;
  if (/[》〉]/.test(text.charAt(end - 1))) return false;
  if (opened < from) return true;
  const lead = text.charAt(opened - 1);
  return opened === from || isBlank(lead) || /[：:，,。]/.test(lead);
}

/** "…stability.The two sides": a lost space. Not in addresses, versions or initials, whose last word is short or not in small letters. */
function gluedSentence(text: string, stop: Span, end: number): boolean {
  const before = text.slice(Math.max(0, stop.start - 3), stop.start);
  const after = text.slice(end, end + 2);
  if (isHangul(after.charAt(0))) return /[다요]$/.test(before) && end === stop.end;
  return /^\p{Ll}{3}$/u.test(before) && /^\p{Lu}[\p{Ll}\s]/u.test(after);
}

/** Where the next word begins, past white space, opening marks and dashes. */
function nextWord(text: string, from: number, limit: number): Span {
  let at = from;
  while (at < limit && (isBlank(text.charAt(at)) || openers.has(text.charAt(at)) || "—–-•".includes(text.charAt(at)))) at++;
  return { start: at, end: Math.min(limit, at + 24) };
}

function isLower(char: string): boolean {
  return char !== char.toUpperCase() && char === char.toLowerCase();
}

function isWordChar(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char);
}

function isWide(char: string): boolean {
  return isHan(char) || isKana(char) || /[”’」』》）]/.test(char);
}
