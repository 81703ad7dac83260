import type { Span } from "../domain/span.ts";
import type { TextView } from "../language/language-pack.ts";
import type { OwnVoiceRules } from "../language/own-voice-rules.ts";
import { trimSentence } from "../text/trim-sentence.ts";

/** A sentence, or an item of a list that runs on within one, with its place in the layout. */
export interface OwnUnit extends Span {
  /** Stands in an item of a list. */
  readonly item: boolean;
  /** A colon ends it, and nothing of its paragraph follows but items. */
  readonly announces: boolean;
  /** Begins its paragraph or item. */
  readonly opens: boolean;
  /** Begins its paragraph or item, and more follows in there. */
  readonly leads: boolean;
  /** Whether a stop ends it. */
  readonly stopped: boolean;
  /** Number of its paragraph. */
  readonly paragraph: number;
}

/** Where an item begins that has no line of its own: "…; - Working together", "… two goals: (1) ice; (2) fog". */
const inlineItem =
  /(?<=[.;:!?”"’)]|[.;:!?”"’)]\s(?:and|or))\s+(?:[-–—•*▪◦●■]\s+(?=[\p{L}\p{N}“"‘'(])|(?=\((?:\d{1,2}|[a-h]|[ivx]{1,4})\)\s+\p{L}))/gu;

/** Bullets, dashes, hashes, numbers and pictures before the words. */
const itemMark =
  /^(?:[-–—•*▪◦●■✓✔➤▶►]+\s*|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+|[（(]?[一二三四五六七八九十]{1,3}[）)、]\s*|\d{1,2}[、.]\s*)(?=\S)/u;
const pictures = /^(?:[^\p{L}\p{N}\p{Sc}“”"‘’'«»„「『《【（([@+−-]|#+\s)+/u;

/** Lays out what an account says in its own voice: sentences cut at the items of lists. */
export function ownUnits(view: TextView): readonly OwnUnit[] {
  const units: OwnUnit[] = [];
  let at = 0;
  view.paragraphs.forEach((paragraph, number) => {
    const pieces: { span: Span; item: boolean; opens: boolean }[] = [];
    let item = false;
    for (; at < view.sentences.length && (view.sentences[at]?.start ?? paragraph.end) < paragraph.end; at++) {
      const sentence = view.sentences[at];
      if (!sentence) break;
      cutAtItems(view.text, sentence).forEach((span, index) => {
        const words = view.text.slice(span.start, Math.min(span.end, span.start + 12));
        const marked = itemMark.test(words) || index > 0;
        const opens = marked || pieces.length === 0;
        if (opens) item = marked;
        pieces.push({ span, item, opens });
      });
    }
    pieces.forEach(({ span, item, opens }, index) => {
      const next = pieces[index + 1];
      const last = view.text.charAt(span.end - 1);
      units.push({
        start: pastMark(view.text, span),
        end: span.end,
        item,
        announces: /[:：]/.test(last) && (next === undefined || next.opens),
        opens,
        leads: opens && next !== undefined && !next.opens,
        stopped: /[.!?。！？…”"’»)）]/.test(last),
        paragraph: number,
      });
    });
  });
  return units;
}

function cutAtItems(text: string, sentence: Span): readonly Span[] {
  const spans: Span[] = [];
  let from = sentence.start;
  for (const match of text.slice(sentence.start, sentence.end).matchAll(inlineItem)) {
    spans.push({ start: from, end: sentence.start + match.index });
    from = sentence.start + match.index + match[0].length - match[0].trimStart().length;
  }
  spans.push({ start: from, end: sentence.end });
  return spans.filter(({ start, end }) => start < end);
}

function pastMark(text: string, span: Span): number {
  const head = text.slice(span.start, Math.min(span.end, span.start + 24));
  let length = /^\s+/.exec(head)?.[0].length ?? 0;
  for (const mark of [pictures, itemMark, pictures]) length += mark.exec(head.slice(length))?.[0].length ?? 0;
  return Math.min(span.end, span.start + length);
}

/** "TITLE: sentence" and "Title of an item: sentence" without their title; an address at either end and the closing stop go too. */
export function wordsOfUnit(text: string, unit: Span, rules: OwnVoiceRules): Span {
  let { start, end } = unit;
  const head = text.slice(start, Math.min(end, start + longestTitle));
  const colon = head.search(/[:：]\s+(?=[\p{Lu}\p{N}])|：(?=\p{Script=Han})/u);
  if (colon > 0 && isTitle(head.slice(0, colon), rules) && rules.hasVerb(text.slice(start + colon + 1, end)))
    start += colon + (/^[:：]\s*/.exec(head.slice(colon))?.[0].length ?? 1);
  // "…; and" before the last item.
  end -= /[;；]\s+(?:and|or|и|или)[;,\s]*$/u.exec(text.slice(Math.max(start, end - 12), end))?.[0].length ?? 0;
  end -=
    /(?:\s*(?:https?:\/\/|www\.|pic\.twitter\.com\/|t\.co\/)\S+)\s*$/.exec(text.slice(Math.max(start, end - 400), end))?.[0].length ?? 0;
  return trimSentence(text, { start, end });
}

/** In UTF-16 units. */
const longestTitle = 160;

function isTitle(words: string, rules: OwnVoiceRules): boolean {
  if (/[.!?;。！？；，“”"]\s|[，。]/.test(words)) return false;
  return !/\p{Ll}/u.test(words) || !rules.hasVerb(words) || isTitleCase(words);
}

/** Whether most words of some length begin with a capital: a heading of an English page. */
export function isTitleCase(words: string): boolean {
  const long = words.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
  const capital = long.filter((word) => /^\p{Lu}/u.test(word));
  return long.length >= 2 ? capital.length >= long.length * 0.75 : capital.length === long.length;
}
