import type { Span } from "../../domain/span.ts";
import type { StatementType } from "../../domain/statement.ts";
import { type FoundVerb, findVerbs } from "./cues.ts";
import { readAccordingTo, readQuoteFirst, readTopicOfTalks } from "./other-heads.ts";
import type { Reading } from "./reading.ts";
import { type Prefix, readActivePrefix, readPassivePrefix } from "./sources.ts";
import { insideQuotes, trimContent } from "./trim-content.ts";

const narration =
  /^(?:Состоял(?:ся|ась|ись)|По инициативе|В Кремле|В ходе [а-яё]+ состоял|Разговор|Беседа|Встреча|Переговоры|Глава Российского государства|Во встрече|В переговорах|С российской стороны в|Телефонный разговор|Сегодня|\d)/u;
// The noun that выразил takes into the cue, with the preposition that it governs.
const expressed =
  /^(?:\s(?:[а-яё-]+(?:ое|ую|ие|ые|ее|юю|ый|их|ым)\s){0,2}(?:удовлетворени[ея]|поддержк[ау]|признательность|благодарность|готовность|надежд[ау]|уверенность|соболезнован(?:ия|ие)|озабоченность|обеспокоенность|заинтересованность|приверженность|сожалени[ея]|намерени[ея]|мнени[ея]|убеждённость|убежденность|стремлени[ея]|согласи[ея]|сочувстви[ея]|протест|возмущени[ея]|заинтересованности)(?:\s(?:в связи с|по поводу|относительно|за|о|об|в том)(?=\s|,))?)/u;
const preposition = /^\s(?:о|об|обо|в|на|за|с тем|к)(?=\s)/u;
const governing =
  /^(?:сообщил|заявил|рассказал|проинформировал|информировал|напомнил|предупредил|условлено|условил|договорил|сказал|объявил)/iu;
const inserted =
  /^\s(?:в этой связи|в связи с этим|при этом|в частности|также|в ходе [а-яё]+|журналистам|на [а-яё-]+|в [а-яё]+|[А-ЯЁ][а-яё]+ [А-ЯЁ][а-яё]+)(?=,\s(?:что|как|:))|^,\sв частности,/u;
const exchange =
  /^\s(?:[а-яё]+(?:ыми|ими)\s)?(?:поздравлениями|мнениями|оценками|информацией|приветствиями)(?:\s(?:по случаю|о|об|по|относительно|в связи с)(?=\s))?/u;
const byPreposition = /^\s(?:по поводу|по|о|об|относительно|вокруг)(?=\s)/u;
const conveyed = /^\s(?:[а-яё]+(?:ые|ие|ый|ую)\s){0,2}(?:пожелания|привет|приветы|поздравления|благодарность)/u;

/** Reads one sentence: as statements of its own, as going on with the last one, or as narration. */
export function readSentence(reading: Reading, sentence: Span): void {
  const { view } = reading;
  if (readQuoteFirst(reading, sentence) || readAccordingTo(reading, sentence) || readTopicOfTalks(reading, sentence)) return;
  const heads = findHeads(reading, sentence);
  if (heads.length === 0) {
    const words = view.text.slice(sentence.start, sentence.end);
    if (reading.active === null) return;
    if (narration.test(words)) {
      reading.active = null;
      return;
    }
    const content = trimContent(view.text, sentence);
    if (content.end - content.start > 3) reading.add({ type: "indirect", content: [content], continues: reading.active, confidence: 0.6 });
    return;
  }
  for (const [i, head] of heads.entries()) {
    const next = heads[i + 1];
    emit(reading, head, next ? headStart(view.text, next) : sentence.end);
  }
}

interface Head {
  readonly verb: FoundVerb;
  readonly prefix: Prefix;
  readonly clauseStart: number;
}

/** The verbs of a sentence that report: the first, and those joined to it by "и" or a comma with the same or a new subject. */
function findHeads(reading: Reading, sentence: Span): Head[] {
  const { view } = reading;
  const heads: Head[] = [];
  for (const verb of findVerbs(view.text, sentence.start, sentence.end).slice(0, 12)) {
    const last = heads[heads.length - 1];
    const clauseStart = startOfClause(view.text, last ? last.verb.end : sentence.start, verb.start);
    if (insideQuotation(view.text, sentence.start, verb.start)) continue;
    if (last) {
      // Behind "что" the words are the speaker's own, so a verb there reports nothing new unless it is joined on.
      const between = view.text.slice(last.verb.end, verb.start);
      if (!/(?:^|\s)и\s(?:при этом |также |ещё раз )?$|,\s(?:а также )?$/u.test(between) || /что|котор/u.test(between.slice(0, -4)))
        continue;
      const adverb =
        /(?<!а\s)(?:также|ещё раз|при этом)\s$/u.exec(view.text.slice(Math.max(last.verb.end, verb.start - 12), verb.start))?.[0].length ??
        0;
      heads.push({ verb, clauseStart, prefix: { source: null, cueStart: verb.start - adverb, rest: null } });
      continue;
    }
    const prefix =
      verb.verb.voice === "active"
        ? readActivePrefix(view.text, clauseStart, verb.start, view.names)
        : readPassivePrefix(view.text, clauseStart, verb.start);
    if (verb.verb.voice === "active" && !prefix.source && !subjectAfter(view.text, verb.end)) continue;
    if (
      /(?:котор[а-яё]+|что)\s[^,]*$/u.test(view.text.slice(Math.max(sentence.start, verb.start - 80), verb.start)) &&
      verb.verb.voice === "passive"
    )
      continue;
    heads.push({ verb, prefix, clauseStart });
  }
  return heads;
}

function emit(reading: Reading, head: Head, end: number): void {
  const { text } = reading.view;
  const { verb, prefix } = head;
  const words = text.slice(verb.start, verb.end).toLowerCase();
  let cueEnd = verb.end;
  const grow = (pattern: RegExp): boolean => {
    const found = pattern.exec(text.slice(cueEnd, Math.min(end, cueEnd + 90)));
    if (found) cueEnd += found[0].length;
    return found !== null;
  };
  if (/^(?:выра[зж]|высказал)/u.test(words)) grow(expressed);
  else if (/^обменял/u.test(words)) grow(/мнениями|оценками/u.test(words) ? byPreposition : exchange);
  else if (/обмен мнениями$/u.test(words)) grow(byPreposition);
  else if (/^передал/u.test(words)) grow(conveyed);
  else if (governing.test(words)) grow(preposition);
  grow(/^\sтакже(?=\s)/u);
  const after = inserted.exec(text.slice(cueEnd, Math.min(end, cueEnd + 90)));
  let contentStart = cueEnd + (after?.[0].length ?? 0);
  const source = prefix.source ?? (verb.verb.voice === "active" ? subjectSpan(text, cueEnd) : null);
  if (source && source.start >= cueEnd) contentStart = source.end;
  const conjunction = /^\s*,?\s*(?:что|:)\s/u.exec(text.slice(contentStart, contentStart + 8));
  if (conjunction) contentStart += conjunction[0].length;
  if (/информировал|поблагодарил|признательность/u.test(text.slice(verb.start, cueEnd))) {
    // Whom the words were said to is no part of them: "проинформировал Президента о …".
    const addressee = /^\s[^,]{3,70}?\s(?:о|об|за)\s/u.exec(text.slice(contentStart, Math.min(end, contentStart + 90)));
    if (addressee) contentStart += addressee[0].length;
  }
  let content = trimContent(text, { start: contentStart, end });
  const placeOnly = /^(?:на|в ходе|в рамках|во время|сторонами|лидерами)\s/u.test(text.slice(content.start, content.start + 14));
  const said = verb.verb.voice === "passive" && prefix.rest && (content.end <= content.start || placeOnly) ? prefix.rest : null;
  if (said) content = trimContent(text, said);
  if (content.end <= content.start) return;
  const quoted = insideQuotes(text, content);
  const type: Exclude<StatementType, "own"> = verb.verb.kind === "name" ? "mention" : quoted ? "direct" : "indirect";
  const joined = /^выра[зж]/u.test(words) ? joinedNoun.exec(text.slice(content.start, content.end)) : null;
  if (joined) content = trimContent(text, { start: content.start, end: content.start + joined.index });
  const elided = source === null && verb.verb.voice === "active";
  const index = reading.add({
    type,
    source: source ? [source] : [],
    cue: [{ start: prefix.cueStart, end: cueEnd }],
    content: [quoted ?? content],
    carriedSource: elided ? reading.lastSource : null,
    force: verb.verb.force,
  });
  if (source) reading.lastSource = source;
  if (joined) emitJoinedNoun(reading, joined, content.end, end);
  else emitReadiness(reading, content, index);
  reading.active = type === "mention" || closesSpeech(words) ? null : index;
}

const joinedNoun =
  /(\sи|,\s+а\s+также)\s((?:[а-яё]+(?:ую|ое)\s)?(?:готовность|признательность|благодарность|поддержку|надежду|уверенность|намерение|заинтересованность))\s((?:[а-яё]+(?:ской|цкой)\sстороны|[А-ЯЁ][а-яё]+)\s)?/u;

/** "выразил поддержку … и готовность турецкой стороны …": the second noun hands over a statement of its own. */
function emitJoinedNoun(reading: Reading, joined: RegExpExecArray, from: number, end: number): void {
  const { text } = reading.view;
  const noun = joined[2] ?? "";
  const holder = joined[3]?.trimEnd();
  const cueStart = text.indexOf(noun, from);
  if (cueStart < 0) return;
  const cueEnd = cueStart + noun.length;
  const source = holder === undefined ? null : { start: cueEnd + 1, end: cueEnd + 1 + holder.length };
  const content = trimContent(text, { start: source?.end ?? cueEnd, end });
  if (content.end <= content.start) return;
  reading.add({
    type: "indirect",
    source: source ? [source] : [],
    cue: [{ start: cueStart, end: cueEnd }],
    content: [content],
    carriedSource: source ? null : reading.lastSource,
  });
}

const readiness =
  /(?:^|\s)(готовности|готовность|намерении|намерение)\s([А-ЯЁ][а-яё]+|[а-яё]+(?:ской|цкой)\sстороны)\s([а-яё]+ть(?:ся)?\s.{4,})/u;

/** "сообщил о … готовности Еревана подписать …": another's undertaking inside the content. */
function emitReadiness(reading: Reading, content: Span, parent: number): void {
  const { text } = reading.view;
  const found = readiness.exec(text.slice(content.start, content.end));
  const [, noun, holder, words] = found ?? [];
  if (!found || !noun || !holder || !words) return;
  const cueStart = text.indexOf(noun, content.start + found.index);
  const source = { start: cueStart + noun.length + 1, end: cueStart + noun.length + 1 + holder.length };
  const inner = trimContent(text, { start: source.end, end: content.end });
  reading.add({
    type: "indirect",
    source: [source],
    cue: [{ start: cueStart, end: cueStart + noun.length }],
    content: [inner],
    parent,
    confidence: 0.6,
  });
}

/** Greetings, wishes and agreements are whole in one sentence; what follows them is the page's own voice. */
function closesSpeech(words: string): boolean {
  return /^(?:поздрав|поблагодар|пожелал|обменял|условлен|договор|услови|передал|принят|пригласил|информировал|проинформировал)/u.test(
    words,
  );
}

function headStart(text: string, head: Head): number {
  let at = head.prefix.cueStart;
  while (at > 0 && /[\s,]/u.test(text.charAt(at - 1))) at--;
  const joint = /(?:\sи|,\sа также)$/u.exec(text.slice(Math.max(0, at - 9), at));
  if (joint) at -= joint[0].length;
  return at;
}

function startOfClause(text: string, from: number, verb: number): number {
  const words = text.slice(from, verb);
  const at = Math.max(words.lastIndexOf(", "), words.lastIndexOf(" – "), words.lastIndexOf(" — "));
  if (at < 0) return from;
  // ", в частности," and the like stand between subject and verb.
  return words.slice(at + 2).trim() === "" ? from : from + at + 2;
}

function insideQuotation(text: string, from: number, at: number): boolean {
  const words = text.slice(from, at);
  return words.lastIndexOf("«") > words.lastIndexOf("»");
}

const following =
  /^\s((?:[А-ЯЁ](?:[а-яё-]+|\.)\s?){1,3}|(?:президент|премьер-министр|министр|пресс-секретарь|глава|он|она)(?:\s[А-ЯЁа-яё-]+){0,4}?)(?=,|\.|\s–|\s—|$)/u;

function subjectAfter(text: string, at: number): boolean {
  return following.test(text.slice(at, at + 90));
}

function subjectSpan(text: string, at: number): Span | null {
  const found = following.exec(text.slice(at, at + 90));
  const words = found?.[1]?.trimEnd();
  return words ? { start: at + 1, end: at + 1 + words.length } : null;
}
