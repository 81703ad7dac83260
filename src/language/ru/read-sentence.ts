import type { Span } from "../../domain/span.ts";
import type { StatementType } from "../../domain/statement.ts";
import { pastAddressee } from "./addressees.ts";
import { withoutCard } from "./cards.ts";
import { startOfContent } from "./content-start.ts";
import { growCue } from "./cue-growth.ts";
import { findVerbs } from "./cues.ts";
import { findHeads } from "./find-heads.ts";
import type { Head } from "./head.ts";
import { readNamed } from "./named-quotations.ts";
import { isNarration } from "./narration.ts";
import { emitJoinedNoun, emitReadiness, findJoinedNoun, findReadiness } from "./noun-cues.ts";
import { readAccordingTo, readPurpose, readTopicOfTalks } from "./other-heads.ts";
import type { Reading } from "./reading.ts";
import { nameWords, type Sentence } from "./sentence.ts";
import { insideQuotes, isMixed, trimContent } from "./trim-content.ts";
import { sentencesOfQuotation } from "./units.ts";
import { plainOf, readWords } from "./words.ts";

/** Reads one sentence: as statements of its own, as going on with the last one, or as narration. */
export function readSentence(reading: Reading, span: Span): void {
  const { view } = reading;
  const { text } = view;
  if (readTopicOfTalks(reading, span)) return;
  const told = readAccordingTo(reading, span);
  if (told) {
    readInside(reading, told);
    return;
  }
  const words = readWords(text, span.start, span.end);
  const sentence = nameWords(text, words, view.names);
  if (readNamed(reading, sentence, span)) return;
  // News tells of papers signed in its own voice; an account of the sides' own gives them as what was agreed.
  const verbs = findVerbs(text, words, span.end).filter((verb) => !(reading.news && /^(?:подписан|парафирован)/u.test(verb.plain)));
  const heads = findHeads(sentence, verbs, reading.lastSource !== null);
  if (heads.length === 0) {
    if (!readPurpose(reading, sentence, span)) goOn(reading, sentence, span);
    return;
  }
  const emitted: (number | null)[] = heads.map(() => null);
  // A report that closes the sentence comes first, since what stands before it is nested in it.
  const outer = heads.findIndex((head, at) => heads.some((other, i) => i < at && other.parent === at) && head.place === "before");
  if (outer >= 0) emitted[outer] = emit(reading, sentence, span, heads, outer, emitted);
  for (let at = 0; at < heads.length; at++) if (at !== outer) emitted[at] = emit(reading, sentence, span, heads, at, emitted);
  reading.previous = span;
}

// What others said and did in words, as a teller retells it; what they hold or want is the teller's own view of them.
const retold =
  /^(?:отмети|подчеркн|заяви|сказа|сообщи|призва|предложи|вырази|поблагодари|поздрави|пообеща|поручи|обсуди|договори|предупреди|напомни|попроси|пригласи|потребова|объясни|добави|соглас|обяза|отказа)/u;

/** "По словам Иванова, Петров отметил, что …": what the one who is named first tells of another's words is nested in it. */
function readInside(reading: Reading, outer: NonNullable<ReturnType<typeof readAccordingTo>>): void {
  const { view } = reading;
  const words = readWords(view.text, outer.content.start, outer.content.end);
  const sentence = nameWords(view.text, words, view.names);
  const heads = findHeads(sentence, findVerbs(view.text, words, outer.content.end), false).filter(
    (head) => head.source && head.place === "after" && head.parent === null,
  );
  if (heads.length !== 1 || !retold.test(heads[0]?.verb.plain ?? "")) return;
  const { active, quoting, lastSource } = reading;
  emit(reading, sentence, outer.content, heads, 0, [], outer.index);
  reading.active = active;
  reading.quoting = quoting;
  reading.lastSource = lastSource;
}

/** A sentence without a cue: it goes on with the words of the one before, or is narration. */
function goOn(reading: Reading, sentence: Sentence, span: Span): void {
  const { text } = reading.view;
  reading.previous = span;
  if (reading.active === null) return;
  const opens = /^[«“"–—-]/u.exec(text.slice(span.start, span.start + 1));
  const content = withoutCard(text, sentence.words, trimContent(text, span));
  if (isNarration(reading, sentence, span, opens !== null)) {
    reading.active = null;
    return;
  }
  if (content.end - content.start <= 3) return;
  const quoted = insideQuotes(text, content);
  const type = quoted || (opens && reading.quoting) ? "direct" : "indirect";
  reading.add({ type, content: [quoted ?? content], continues: reading.active, confidence: 0.6 });
}

/** Writes one head down as a statement; gives its index, or null where nothing is handed over. */
function emit(
  reading: Reading,
  sentence: Sentence,
  span: Span,
  heads: readonly Head[],
  at: number,
  emitted: readonly (number | null)[],
  within: number | null = null,
): number | null {
  const { text } = reading.view;
  const head = heads[at];
  if (!head) return null;
  const { verb } = head;
  const next = heads.slice(at + 1).find((one) => one.parent === null || one.parent < at || one.parent === head.parent);
  const end = Math.max(verb.end, next && head.place !== "around" ? beforeConjunction(text, verb.end, next.start) : span.end);
  let cueEnd = verb.end + (head.place === "after" ? growCue(verb.plain, plainOf(text.slice(verb.end, Math.min(end, verb.end + 110)))) : 0);
  const also = /^\sтакже(?=\s)/u.exec(text.slice(cueEnd, Math.min(end, cueEnd + 8)));
  if (also && head.place === "after") {
    cueEnd += also[0].length;
    cueEnd += growCue(verb.plain, plainOf(text.slice(cueEnd, Math.min(end, cueEnd + 110))));
  }
  const found = contentOf(reading, sentence, span, head, cueEnd, end);
  if (!found) return null;
  let { content } = found;
  const only = content.length === 1 ? content[0] : undefined;
  const quoted = only ? insideQuotes(text, only) : null;
  const parts = quoted ? [quoted] : found.direct ? content : [];
  const quotedSentences = sentencesOfQuotation(text, reading.view.sentences, parts);
  if (quotedSentences[0]) content = quotedSentences[0];
  const type: Exclude<StatementType, "own"> =
    verb.kind === "name" ||
    namesMatter(text, verb.plain, cueEnd, content) ||
    /^обмен.*(?:мнениями|оценками|информацией|соображениями)/u.test(plainOf(text.slice(verb.start, cueEnd)))
      ? "mention"
      : quoted || found.direct
        ? "direct"
        : content.some((one) => isMixed(text, one))
          ? "mixed"
          : "indirect";
  const first = content[0];
  const joined = first && /^(?:выра[зж]|отме|подтвер|завер)/u.test(verb.plain) ? findJoinedNoun(text, first) : null;
  if (joined && first) content = [trimContent(text, { start: first.start, end: first.start + joined.index })];
  // "Подтверждена готовность российской стороны содействовать": whose readiness it is says who speaks.
  const held = first && verb.voice === "passive" && !head.source ? findReadiness(text, first) : null;
  if (held?.cue.start === first?.start && held) {
    cueEnd = held.cue.end;
    content = [held.content];
  }
  const source = head.source
    ? { start: head.source.start, end: head.source.end }
    : held?.cue.start === first?.start
      ? (held?.source ?? null)
      : null;
  const carried = source === null && head.elided ? (mainSource(heads, at) ?? reading.lastSource) : null;
  const parent = head.parent === null ? within : (emitted[head.parent] ?? null);
  const index = reading.add({
    type,
    source: source ? [source] : [],
    cue: cueOf(text, span, head, cueEnd),
    content,
    carriedSource: carried,
    parent,
    force: verb.force,
    ...(parent === null ? {} : { confidence: 0.6 }),
  });
  if (source && parent === null) reading.lastSource = source;
  if (joined && first) emitJoinedNoun(reading, joined, first, end);
  else if (first && content[0] === first) emitReadiness(reading, first, index);
  for (const more of quotedSentences.slice(1)) reading.add({ type: "direct", content: more, continues: index, confidence: 0.7 });
  if (parent === null) {
    const closes = type === "mention" || closesSpeech(verb.plain) || head.place === "earlier";
    reading.active = closes ? null : index;
    reading.quoting = type === "direct";
  }
  return index;
}

/** The words of a cue: "Об этом … заявил", "Как сообщает" with what points at the content. */
function cueOf(text: string, span: Span, head: Head, cueEnd: number): Span[] {
  const verb = { start: head.cueStart, end: cueEnd };
  const words = text.slice(span.start, head.cueStart);
  if (head.place === "earlier") {
    const about = /(?:^|\s)([Оо]б этом)(?=\s)/u.exec(words);
    if (!about) return [verb];
    const start = span.start + about.index + about[0].length - (about[1]?.length ?? 0);
    const end = start + (about[1]?.length ?? 0);
    return end + 1 === verb.start ? [{ start, end: verb.end }] : [{ start, end }, verb];
  }
  const as = head.place === "around" ? /(?:^|\s)([Кк]ак )$/u.exec(words) : null;
  return as ? [{ start: verb.start - 4, end: verb.end }] : [verb];
}

/** "рассказал о ходе реформ": only the matter is named, unless the noun is a deed of its own. */
function namesMatter(text: string, verb: string, cueEnd: number, content: readonly Span[]): boolean {
  const first = content[0];
  return (
    first !== undefined &&
    /^(?:проинформир|информир|рассказ|ознаком|говор)/u.test(verb) &&
    /(?:^|\s)(?:об?|с) $/u.test(text.slice(cueEnd - 3, first.start)) &&
    !/^(?:то[мй]|завершени|подписани|начал|открыти|достигнут|намерени|готовност|решени|своей готовност|своем намерени|необходимост|важност)/u.test(
      text.slice(first.start, first.end),
    )
  );
}

interface FoundContent {
  readonly content: readonly Span[];
  readonly direct: boolean;
}

function contentOf(reading: Reading, sentence: Sentence, span: Span, head: Head, cueEnd: number, end: number): FoundContent | null {
  const { text } = reading.view;
  const { verb, source, place } = head;
  const sourceEnd = Math.max(verb.end, source && source.start >= verb.end ? source.end : 0);
  if (place === "earlier") {
    const earlier = reading.previous;
    return earlier ? { content: [trimContent(text, earlier)], direct: false } : null;
  }
  if (place === "around") {
    const before = trimContent(text, { start: span.start, end: head.start });
    const comma = text.indexOf(",", sourceEnd);
    const after = comma < 0 || comma >= span.end ? { start: span.end, end: span.end } : trimContent(text, { start: comma + 1, end });
    const content = [before, after].filter((one) => one.end - one.start > 3);
    return content.length > 0 ? { content, direct: false } : null;
  }
  if (place === "before") return contentBefore(text, span, head, sourceEnd, end);
  const start =
    source && source.start >= cueEnd
      ? startAfterSource(text, source.end, end)
      : (pastAddressee(sentence, plainOf(text.slice(verb.start, cueEnd)), cueEnd, end) ??
        startOfContent(sentence, verb.plain, cueEnd, end));
  // "говорил по телефону": talked, and said nothing that is told.
  if (/^говор/u.test(verb.plain) && verb.kind === "say" && !/(?:что|:|об?|про)\s*$/u.test(text.slice(verb.start, start))) return null;
  // "обсуждались и вопросы торговли": "и" only adds.
  const added = verb.kind === "name" ? /^\sи\s(?!далее)/u.exec(text.slice(start, Math.min(end, start + 8))) : null;
  const content = trimContent(text, { start: start + (added?.[0].length ?? 0), end });
  if (verb.voice === "passive") {
    const said = matterBefore(text, span, head);
    const adjunct =
      !/^\s*,/u.test(text.slice(cueEnd, cueEnd + 2)) &&
      /^(?:на|в ходе|в рамках|во время|сторонами|лидерами|в|и|по итогам|обеими|президентами|участниками|сегодня|также в)(?:\s|$)/u.test(
        text.slice(content.start, content.start + 20),
      );
    if (said && (content.end <= content.start || adjunct)) return { content: [said], direct: false };
    if (content.end > content.start && adjunct && !said) return null;
  }
  if (verb.voice === "active" && source && source.start < verb.start) {
    // "Ситуацию президент обсудил с коллегой", "О решении министр сообщил послам": the matter stands before the subject.
    const said = matterBefore(text, span, head);
    if (/^об этом(?:\s|$)/u.test(text.slice(content.start, content.end)) && reading.previous)
      return { content: [trimContent(text, reading.previous)], direct: false };
    if (said && (content.end <= content.start || /^Об?\s/u.test(text.slice(said.start, said.start + 3)) || onlyPartner(text, content)))
      return { content: [said], direct: false };
  }
  if (verb.voice === "active" && verb.kind === "name" && content.end <= content.start) return null;
  // "…, которые по-прежнему лишены прав" behind a name in quotation marks: the page's own addition to a topic.
  const tail =
    verb.kind === "name" ? /(?<=[»”][^»”]{0,140}), котор(?:ый|ая|ое|ые)\s[^»”]*$/u.exec(text.slice(content.start, content.end)) : null;
  if (tail) return { content: [{ start: content.start, end: content.start + tail.index }], direct: false };
  const partner = /^(?:обсу[дж]|обговор)/u.test(verb.plain) ? partnerBehind.exec(text.slice(content.start, content.end)) : null;
  if (partner && partner.index > 3) return { content: [{ start: content.start, end: content.start + partner.index }], direct: false };
  const semicolon = verb.kind === "name" ? text.slice(content.start, content.end).indexOf("; ") : -1;
  if (semicolon > 3) return { content: [{ start: content.start, end: content.start + semicolon }], direct: false };
  return content.end - content.start > 1 ? { content: [withoutCard(text, sentence.words, content)], direct: false } : null;
}

function startAfterSource(text: string, at: number, end: number): number {
  const found = /^\s*(?:,?\s*(?:что|:)\s|об этом\s)/u.exec(text.slice(at, Math.min(end, at + 10)));
  return at + (found?.[0].length ?? 0);
}

/** «…», – заявил Петров, – «…»: what stands before the verb, and the rest of a quotation that goes on behind its source. */
function contentBefore(text: string, span: Span, head: Head, sourceEnd: number, end: number): FoundContent | null {
  const before = trimContent(text, { start: span.start, end: head.start });
  if (before.end <= before.start) return null;
  const first = text.charAt(before.start);
  const opens = first === "«" || first === "“" || first === "„" || first === '"';
  const dash = /^[^,«»]{0,90}[,.]?\s*[–—-]\s/u.exec(text.slice(sourceEnd, Math.min(end, sourceEnd + 100)));
  const rest = dash ? trimContent(text, { start: sourceEnd + dash[0].length, end }) : null;
  const inner = opens ? insideQuotes(text, before) : null;
  if (inner) return { content: [inner], direct: true };
  if (opens && rest && rest.end > rest.start) {
    const close = text.charAt(rest.end - 1);
    return {
      content: [
        { start: before.start + 1, end: before.end },
        { start: rest.start, end: /[»”"]/u.test(close) ? rest.end - 1 : rest.end },
      ],
      direct: true,
    };
  }
  const dashed = /^[–—-]\s/u.test(text.slice(span.start, span.start + 2));
  if (dashed) return { content: rest && rest.end > rest.start ? [before, rest] : [before], direct: true };
  if (opens && !text.slice(before.start + 1, before.end).includes(first === "«" ? "»" : first))
    return { content: [{ start: before.start + 1, end: before.end }], direct: true };
  return { content: [before], direct: false };
}

const leadIn =
  /^(?:(?:[Тт]акже|[Кк]роме того|[Пп]ри этом|[Вв]месте с тем|[Вв] то же время|[Оо]днако|[Дд]алее|[Зз]атем|[Ии]|[Аа]|[Нн]о|[Тт]ак|[Вв] ходе [а-яё]+(?: [а-яё]+)?|[Нн]а встрече|[Пп]о итогам [а-яё]+|[Вв] частности|[Рр]анее|[Сс]егодня|[Вв]чера|[Нн]акануне|[Сс]о? [а-яё]+ сторон[ыа]?|[Сс]торонами|[Лл]идерами)(?:,\s*|\s+|$))+/u;

/** "… с президентом Турции": with whom it was discussed, behind the matter. */
const partnerBehind =
  /\s(?:с|со)\s(?:(?:своим|своими|его|её|[а-яё]+(?:ским|ими|ной|ым))\s){0,2}(?:президент|премьер|министр|глав(?:ой|ами)|лидер|директор|канцлер|корол[её]м|коллег(?:ой|ами)|партн[её]р|руководител|представител|председател|госсекретар|генсек|вице-)[а-яё-]*(?:\s[^,;:«»]*)?$/u;

/** "с коллегой", "по телефону с канцлером Германии": no matter, only with whom. */
const onlyPartner = (text: string, content: Span): boolean =>
  /^(?:по телефону\s|сегодня\s)?(?:с|со|на|в|во)\s[^,]{3,80}(?:, министром .{0,60})?$|^(?:подробно|детально|обстоятельно|отдельно|министром .{0,60})$/u.test(
    text.slice(content.start, content.end),
  );

/** What a passive is said of, where that stands before it: "Приглашение было принято". Null where only circumstances do. */
function matterBefore(text: string, span: Span, head: Head): Span | null {
  const words = text.slice(span.start, head.matterEnd);
  const lead = leadIn.exec(words);
  const rest = trimContent(text, { start: span.start + (lead?.[0].length ?? 0), end: Math.max(span.start, head.matterEnd) });
  if (rest.end - rest.start < 8) return null;
  return /^(?:в|во|на|по|с|со|при|для|от|за|к|у|из|после|перед|до|между|как|так|но|и|а|сегодня|вчера|ранее|накануне|по-прежнему|также|кроме|вместе)\s/iu.test(
    text.slice(rest.start, rest.start + 14),
  )
    ? null
    : rest;
}

/** The subject that an elided head carries over, in its own sentence. */
function mainSource(heads: readonly Head[], at: number): Span | null {
  const parent = heads[at]?.parent ?? null;
  for (let i = at - 1; i >= 0; i--) {
    const head = heads[i];
    if (head?.source && (head.parent === parent || parent === i)) return { start: head.source.start, end: head.source.end };
  }
  for (const head of heads.slice(at + 1))
    if (head.source && head.parent === null) return { start: head.source.start, end: head.source.end };
  return null;
}

/** Takes the conjunction off that joins the next head. */
function beforeConjunction(text: string, from: number, at: number): number {
  let end = at;
  while (end > from && /[\s,]/u.test(text.charAt(end - 1))) end--;
  const joint = /(?:\s(?:и|а|но)|[,\s]\s?а также)$/u.exec(text.slice(Math.max(from, end - 9), end));
  return joint ? end - joint[0].length : end;
}

/** Greetings, wishes and agreements are whole in one sentence; what follows them is the page's own voice. */
function closesSpeech(words: string): boolean {
  return /^(?:поздрав|поблагодар|пожелал|обменял|условлен|договор|услови|передал|принят|пригласил|информировал|проинформировал)/u.test(
    words,
  );
}
