import type { Span } from "../../domain/span.ts";
import { findVerbs } from "./cues.ts";
import type { Reading } from "./reading.ts";
import { trimContent } from "./trim-content.ts";

const accordingTo = /^(По словам|По мнению|По данным|По сообщению|Согласно заявлению|Согласно)\s([А-ЯЁа-яё][^,]{2,60}),\s/u;
const topicOf = /^((?:Основная )?[Тт]ем(?:а|ы) (?:встречи|разговора|беседы|переговоров|обсуждения))\s[–—-]\s/u;
const duringDiscussion = /^(При обсуждении)\s([^,]{4,90}?)\s(?=лидерами|сторонами|президентами|собеседниками|[а-яё]+ской стороной)/u;

/** Reads "По словам Путина, …". */
export function readAccordingTo(reading: Reading, sentence: Span): boolean {
  const { text } = reading.view;
  const found = accordingTo.exec(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 110)));
  if (!found) return false;
  const cue = { start: sentence.start, end: sentence.start + (found[1]?.length ?? 0) };
  const source = { start: cue.end + 1, end: cue.end + 1 + (found[2]?.length ?? 0) };
  const content = trimContent(text, { start: sentence.start + found[0].length, end: sentence.end });
  if (content.end <= content.start) return false;
  reading.active = reading.add({ type: "indirect", source: [source], cue: [cue], content: [content] });
  reading.lastSource = source;
  return true;
}

/** Reads "Тема встречи – …", and the topic of "При обсуждении … лидерами подчёркнута …", behind which the sentence goes on. */
export function readTopicOfTalks(reading: Reading, sentence: Span): boolean {
  const { text } = reading.view;
  const window = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 140));
  const topic = topicOf.exec(window);
  if (topic) {
    const content = trimContent(text, { start: sentence.start + topic[0].length, end: sentence.end });
    reading.add({
      type: "mention",
      cue: [{ start: sentence.start, end: sentence.start + (topic[1]?.length ?? 0) }],
      content: [content],
      force: "weak",
    });
    reading.active = null;
    return true;
  }
  const discussion = duringDiscussion.exec(window);
  if (discussion) {
    const cueEnd = sentence.start + (discussion[1]?.length ?? 0);
    const content = { start: cueEnd + 1, end: cueEnd + 1 + (discussion[2]?.length ?? 0) };
    reading.add({ type: "mention", cue: [{ start: sentence.start, end: cueEnd }], content: [content], force: "weak" });
  }
  return false;
}

/** Reads «…», – заявил Песков: the quotation or the clause stands before its source. */
export function readQuoteFirst(reading: Reading, sentence: Span): boolean {
  const { text } = reading.view;
  const words = text.slice(sentence.start, sentence.end);
  const dash = Math.max(
    words.lastIndexOf(", – "),
    words.lastIndexOf(", — "),
    words.lastIndexOf(", - "),
    words.lastIndexOf("! – "),
    words.lastIndexOf("» – "),
  );
  if (dash < 8) return false;
  const verbStart = sentence.start + dash + 4;
  const verb = findVerbs(text, verbStart, Math.min(sentence.end, verbStart + 40))[0];
  if (!verb || verb.start !== verbStart || verb.verb.voice !== "active") return false;
  const source = trimContent(text, { start: verb.end, end: sentence.end });
  const name = /^[^,.«]{2,70}/u.exec(text.slice(source.start, source.end))?.[0];
  if (!name) return false;
  const quoted = words.startsWith("«");
  const content = trimContent(text, { start: sentence.start + (quoted ? 1 : 0), end: sentence.start + dash + 1 });
  const end = quoted && text.charAt(content.end - 1) === "»" ? content.end - 1 : content.end;
  const span = { start: source.start, end: source.start + name.trimEnd().length };
  reading.active = reading.add({
    type: quoted ? "direct" : "indirect",
    source: [span],
    cue: [{ start: verb.start, end: verb.end }],
    content: [{ start: content.start, end }],
    force: verb.verb.force,
  });
  reading.lastSource = span;
  return true;
}
