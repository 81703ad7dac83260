import type { Span } from "../../domain/span.ts";
import type { Reading } from "./reading.ts";
import type { Sentence } from "./sentence.ts";
import { trimContent } from "./trim-content.ts";

const nouns = "словам|мнению|данным|информации|сообщению|сообщениям|заявлению|оценке|оценкам|утверждению|убеждению|признанию|сведениям";
const accordingTo = new RegExp(
  `(?:^|,\\s)((?:[Кк]ак следует из |[Пп]о (?:${nouns})|[Сс]огласно(?: (?:заявлению|сообщению|данным))?))\\s([А-ЯЁа-яёA-Z«][^,;:]{1,90}?)(?:,\\s|$)`,
  "u",
);
const accordingToHis = new RegExp(`(?:^|,\\s)(([Пп]о) (его|её|ее|их) (${nouns}))(?:,\\s|$)`, "u");
const topicOf =
  /^((?:[А-ЯЁ][а-яё]+(?:ая|ые|ой|ым|ыми|ый|ая)?\s){0,2}?(?:[Оо]дна из |[Кк]руг )?(?:[а-яё]+(?:ых|ая|ые|ой|ым|ыми)\s){0,2}(?:[Тт]ем(?:а|ы|ой|ами)?|[Вв]опрос(?:ом|ами)|[Пп]редметом)(?:\s[а-яё]+){0,2}(?:\s(?:встречи|разговора|беседы|переговоров|обсуждения|общения|визита|дня|саммита))?(?:\s[^–—,.:]{0,60}?)??(?:\s(?:стал[аои]?|станет|станут|был[аои]?|будет))?|(?:[Вв]|[Сс]реди|[Нн]а)\s(?:центре внимания(?:\s(?:оказал[аиос]+ь|был[аио]?))?|повестке дня|повестке|числе тем|тем обсуждения|тем переговоров|тем|основных тем переговоров|главных тем)(?:\s[а-яё]+)?)\s?(?:[–—:-]\s|(?<=стал[аои]?\s|станет\s|станут\s|был[аои]?\s|будет\s|внимания\s)(?=[а-яё]))/u;
const duringDiscussion = /^(При обсуждении)\s([^,]{4,90}?)\s(?=лидерами|сторонами|президентами|собеседниками|[а-яё]+ской стороной)/u;
const purpose =
  /(?:^|\s)(?:чтобы|с целью|в целях|планиру(?:ет|ют)(?:ся)?|намерен[аы]?|предстоит|собира(?:ет|ют)ся|предполагается|планируется)\s(?:вместе\s|подробно\s)?(обсудить|рассмотреть|обговорить|затронуть|уделить внимание)\s/u;
const becameTopic =
  /\s((?:стал|станет|был)[аои]?\s(?:одной из\s)?(?:[а-яё]+(?:ой|ых|ыми)\s){0,2}(?:тем(?:ой|ами)?|предметом(?:\s[а-яё]+)?))(?=[\s.,])/u;
const will = /(?:^|\s)(обсудят|обсудит|рассмотрят|рассмотрит|затронут)\s/u;
const forTalks = /(?:^|\s)(для обсуждения|посвящ[её]н(?:а|о|ы)?|касал(?:ся|ась|ись|ось))\s/u;

/** Reads "По словам Путина, …", at the head of a sentence, inside it or at its end; gives the statement and what it hands over. */
export function readAccordingTo(reading: Reading, span: Span): { readonly index: number; readonly content: Span } | null {
  const { text } = reading.view;
  const words = text.slice(span.start, trimContent(text, span).end);
  const his = accordingToHis.exec(words);
  const found = his ?? accordingTo.exec(words);
  if (!found) return null;
  const lead = found[0].startsWith(",") ? found[0].indexOf(found[1] ?? "") : 0;
  const at = span.start + found.index + lead;
  const cue: Span[] = [];
  let source: Span;
  if (his) {
    const [, whole = "", po = "", pronoun = "", noun = ""] = his;
    source = { start: at + po.length + 1, end: at + po.length + 1 + pronoun.length };
    cue.push({ start: at, end: at + po.length }, { start: at + whole.length - noun.length, end: at + whole.length });
  } else {
    const head = (found[1] ?? "").trimEnd();
    cue.push({ start: at, end: at + head.length });
    const start = at + (found[1] ?? "").length + 1;
    source = { start, end: start + (found[2] ?? "").trimEnd().length };
    // "По данным опроса 2020 года" and figures are no speaker's words; nor is a treaty: "согласно договору".
    if (/(?:^|\s)(?:очень|не|весьма|был[аои]?|является|являются|будет|есть|уже|что)(?=\s)/u.test(found[2] ?? "")) return null;
    if (/^[Сс]огласно$/u.test(head) && !/^[А-ЯЁ]/u.test(found[2] ?? "")) return null;
  }
  const before = trimContent(text, { start: span.start, end: span.start + found.index });
  const after = trimContent(text, { start: span.start + found.index + found[0].length, end: span.end });
  const content = [before, after].filter((one) => one.end - one.start > 3);
  const [only] = content;
  if (!only) return null;
  const index = reading.add({ type: "indirect", source: [source], cue, content });
  reading.active = index;
  reading.quoting = false;
  reading.lastSource = source;
  reading.previous = span;
  return { index, content: content.length === 1 ? only : { start: only.start, end: only.end } };
}

/** Reads "Тема встречи – …", and the topic of "При обсуждении … лидерами подчёркнута …", behind which the sentence goes on. */
export function readTopicOfTalks(reading: Reading, span: Span): boolean {
  const { text } = reading.view;
  const window = text.slice(span.start, Math.min(span.end, span.start + 140));
  const topic = topicOf.exec(window);
  if (topic) {
    const content = trimContent(text, { start: span.start + topic[0].length, end: span.end });
    if (content.end > content.start) {
      mention(reading, { start: span.start, end: span.start + (topic[1] ?? "").trimEnd().length }, content);
      reading.active = null;
      reading.previous = span;
      return true;
    }
  }
  const discussion = duringDiscussion.exec(window);
  if (discussion) {
    const cueEnd = span.start + (discussion[1]?.length ?? 0);
    mention(reading, { start: span.start, end: cueEnd }, { start: cueEnd + 1, end: cueEnd + 1 + (discussion[2]?.length ?? 0) });
  }
  return false;
}

/** Reads what an encounter is or will be about: "чтобы обсудить …", "лидеры обсудят …", "разговор касался …". */
export function readPurpose(reading: Reading, sentence: Sentence, span: Span): boolean {
  const { text } = reading.view;
  const words = text.slice(span.start, span.end);
  const became = becameTopic.exec(words);
  if (became) {
    const start = span.start + became.index + 1;
    const content = trimContent(text, { start: span.start, end: start });
    if (content.end - content.start > 5) {
      mention(reading, { start, end: start + (became[1] ?? "").length }, content);
      reading.active = null;
      reading.previous = span;
      return true;
    }
  }
  const found =
    purpose.exec(words) ?? will.exec(words) ?? (/разговор|бесед|встреч|переговор|тем/iu.test(words) ? forTalks.exec(words) : null);
  if (!found) return false;
  const start = span.start + found.index + found[0].lastIndexOf(found[1] ?? "");
  const end = start + (found[1] ?? "").length;
  const index = sentence.words.findIndex((word) => word.start >= start);
  if (sentence.words[index]?.quoted) return false;
  const content = trimContent(text, { start: end, end: span.end });
  if (content.end <= content.start) return false;
  mention(reading, { start, end }, content);
  reading.active = null;
  reading.previous = span;
  return true;
}

function mention(reading: Reading, cue: Span, content: Span): void {
  reading.add({ type: "mention", cue: [cue], content: [content], force: "weak" });
}
