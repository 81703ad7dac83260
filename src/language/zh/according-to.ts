import type { Span } from "../../domain/span.ts";
import { trimContent } from "./clauses.ts";
import type { Reading } from "./reading.ts";

const accordingTo = /^[据根]?(?:据)([^，。：“「]{2,30}?)(?:的)?(报[道导]|消息|披露|透露|通报|电)[称说指]?[，,：:]?/u;
const cited = /^[^，。：“「]{2,16}?(援引|引述|引用)([^，。：“「]{2,30}?)(的(?:话|消息|说法)[称说]?|[称说]|报道[称说]?)[，,：:]?/u;
const reports =
  /^([^，。：“「]{2,24}?(?:社|网|电视台|日报|时报|报|广播公司|电台|通讯社|媒体))(?:\d{1,2}日)?(报[道导]|消息)[称说指]?[，,：:]/u;

/** 据新华社报道，…: the wire hands over all that follows in the sentence. Adds that statement; undefined where none stands here. */
export function readAccordingTo(reading: Reading, sentence: Span): { index: number; contentStart: number } | undefined {
  const { plain } = reading;
  const window = plain.slice(sentence.start, Math.min(sentence.end, sentence.start + 48));
  const quoted = cited.exec(window);
  if (quoted) return addCited(reading, sentence, quoted);
  const found = accordingTo.exec(window) ?? reports.exec(window);
  if (!found) return undefined;
  const source = found[1] ?? "";
  const verb = found[2] ?? "";
  const sourceStart = sentence.start + window.indexOf(source);
  const verbStart = sentence.start + window.indexOf(verb, sourceStart - sentence.start + source.length);
  const cue: Span[] = [];
  if (sourceStart > sentence.start) cue.push({ start: sentence.start, end: sourceStart });
  cue.push({ start: verbStart, end: verbStart + verb.length });
  const contentStart = sentence.start + found[0].length;
  const content = trimContent(plain, { start: contentStart, end: sentence.end });
  if (content.end <= content.start) return undefined;
  const index = reading.add({
    type: "indirect",
    source: [{ start: sourceStart, end: sourceStart + source.length }],
    cue,
    content: [content],
    force: "neutral",
  });
  return { index, contentStart };
}

/** 路透社援引知情人士的话称，…: whose words they are stands between the two halves of the cue. */
function addCited(reading: Reading, sentence: Span, found: RegExpExecArray): { index: number; contentStart: number } | undefined {
  const [whole, verb = "", source = "", tail = ""] = found;
  const contentStart = sentence.start + whole.length;
  const content = trimContent(reading.plain, { start: contentStart, end: sentence.end });
  if (content.end <= content.start) return undefined;
  const verbStart = sentence.start + whole.indexOf(verb);
  const sourceStart = verbStart + verb.length;
  const tailStart = sourceStart + source.length;
  const index = reading.add({
    type: "indirect",
    source: [{ start: sourceStart, end: tailStart }],
    cue: [
      { start: verbStart, end: sourceStart },
      { start: tailStart, end: tailStart + tail.length },
    ],
    content: [content],
    force: "neutral",
  });
  return { index, contentStart };
}
