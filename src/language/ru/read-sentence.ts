import type { Span } from "../../domain/span.ts";
import type { StatementType } from "../../domain/statement.ts";
import { withoutCard } from "./cards.ts";
import { growCue } from "./cue-growth.ts";
import { findVerbs } from "./cues.ts";
import { contentOf } from "./find-content.ts";
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
