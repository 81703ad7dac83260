import type { Span } from "../../domain/span.ts";
import { forceOf, reportingVerb } from "./cues.ts";
import type { Reading } from "./reading.ts";
import { readSubject } from "./sources.ts";

const closers: Readonly<Record<string, string>> = { "“": "”", '"': '"', "「": "」", "‘": "’" };
const joining = /^\s?((?:이?라)?(?:면서|며))(?=[\s,]|$)/u;
const quoting = /^\s?(?:(?:이?라)?고|(?:이?라)는|는|란)(?=[\s,]|\S)/u;
const nounCue = /^(?:취지로\s)?((?:입장|뜻|의사|평가|기대|우려|의견|생각|소감)(?:을|를)\s?[가-힣]{1,6}(?:다|습니다))/u;
const between = /^(?:[가-힣A-Za-z]+(?:에게|에|에서|로|으로|을|를|도|통해|은|는|이|가)\s){1,4}/u;

/** Reads the quotations of a sentence and the verbs behind them. False where there is none that is handed over as speech. */
export function readQuoted(reading: Reading, sentence: Span): boolean {
  const { text } = reading;
  const quotes = findQuotes(text, sentence);
  let source: Span | null = null;
  let found = false;
  let from = sentence.start;
  for (const [i, quote] of quotes.entries()) {
    const limit = quotes[i + 1]?.start ?? sentence.end;
    const cue = cueBehind(text, quote.end + 1, limit);
    if (!cue) continue;
    const subject = readSubject(text, from, quote.start - 1) ?? subjectBehind(text, quote.end + 1, cue.start);
    if (subject) source = subject.source;
    const first = subject !== null;
    emit(reading, quote, cue, first ? source : null);
    if (source) reading.lastSource = source;
    found = true;
    from = cue.end;
  }
  return found;
}

/** The insides of the quotations. */
function findQuotes(text: string, sentence: Span): Span[] {
  const quotes: Span[] = [];
  for (let i = sentence.start; i < sentence.end; i++) {
    const closer = closers[text.charAt(i)];
    if (closer === undefined) continue;
    const close = text.indexOf(closer, i + 1);
    if (close < 0 || close >= sentence.end) break;
    quotes.push({ start: i + 1, end: close });
    i = close;
  }
  return quotes;
}

/** The words behind a quotation that hand it over: 며, 면서, or the verb behind 고. Null for a term in quotation marks. */
function cueBehind(text: string, start: number, end: number): Span | null {
  const rest = text.slice(start, Math.min(end, start + 90));
  const join = joining.exec(rest);
  if (join?.[1] !== undefined) {
    const at = start + join[0].length - join[1].length;
    return { start: at, end: at + join[1].length };
  }
  const quote = quoting.exec(rest);
  if (!quote) return null;
  let at = quote[0].length;
  while (/\s/u.test(rest.charAt(at))) at++;
  const adverbial = between.exec(rest.slice(at));
  const places = adverbial ? [at, at + adverbial[0].length] : [at];
  for (const place of places) {
    const verb = reportingVerb.exec(rest.slice(place))?.[0] ?? nounCue.exec(rest.slice(place))?.[1];
    if (verb !== undefined) return { start: start + place, end: start + place + verb.length };
  }
  return null;
}

/** A subject between the quotation and its verb: "…"라고 외교부 대변인은 말했다. */
function subjectBehind(text: string, start: number, end: number): { source: Span } | null {
  const quote = quoting.exec(text.slice(start, end));
  if (!quote) return null;
  return readSubject(text, start + quote[0].length + 1, end);
}

function emit(reading: Reading, quote: Span, cue: Span, source: Span | null): void {
  const { text } = reading;
  let head: number | null = null;
  for (const part of splitInside(text, quote)) {
    if (head === null) {
      head = reading.add({
        type: "direct",
        source: source ? [source] : [],
        cue: [cue],
        content: [part],
        carriedSource: source ? null : reading.lastSource,
        force: forceOf(text.slice(cue.start, cue.end)),
      });
    } else reading.add({ type: "direct", content: [part], continues: head });
    readPromise(reading, part);
  }
}

const promised = /겠다고\s(약속했다|약속했습니다|밝혔다|말했다)$/u;

/** "중국은 …사겠다고 약속했다" inside a quotation: another's words inside the speaker's. */
function readPromise(reading: Reading, part: Span): void {
  const { text } = reading;
  const verb = promised.exec(text.slice(Math.max(part.start, part.end - 24), part.end))?.[1];
  if (verb === undefined) return;
  const subject = readSubject(text, part.start, part.end);
  if (!subject) return;
  const cue = { start: part.end - verb.length, end: part.end };
  let start = subject.restStart;
  while (start < cue.start && /[\s,]/u.test(text.charAt(start))) start++;
  const parent = reading.statements.length - 1;
  reading.add({ type: "indirect", source: [subject.source], cue: [cue], content: [{ start, end: cue.start - 2 }], parent });
}

/** One part for each sentence inside the quotation, without the closing stop. */
export function splitInside(text: string, quote: Span): Span[] {
  const parts: Span[] = [];
  let start = quote.start;
  for (let i = quote.start; i <= quote.end; i++) {
    const ends = i === quote.end || (/[.!?。]/u.test(text.charAt(i)) && (i + 1 >= quote.end || /\s/u.test(text.charAt(i + 1))));
    if (!ends) continue;
    let end = i;
    while (start < end && /\s/u.test(text.charAt(start))) start++;
    while (end > start && /[\s.,!?]/u.test(text.charAt(end - 1))) end--;
    if (end > start) parts.push({ start, end });
    start = i + 1;
  }
  return parts;
}
