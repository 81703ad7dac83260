import type { Span } from "../../domain/span.ts";
import { contentSpans } from "./content-extent.ts";
import type { Draft } from "./read-unit.ts";
import type { Word } from "./read-words.ts";
import { isPunctuation } from "./word-classes.ts";

/** Reads what is handed over without a verb of saying: "according to X, …", "special attention was paid to …". */
export function readSetForms(words: readonly Word[], text: string): readonly Draft[] {
  return [...readAccording(words), ...readAttention(words, text), ...readFocus(words, text), ...readNothing(words, text)];
}

function readAccording(words: readonly Word[]): readonly Draft[] {
  const at = words.findIndex(
    (word, index) =>
      word.lower === "according" && words[index + 1]?.lower === "to" && !word.quoted && (index === 0 || isPunctuation(words[index - 1])),
  );
  const cueStart = words[at];
  const cueEnd = words[at + 1];
  if (at < 0 || cueStart === undefined || cueEnd === undefined) return [];
  let to = at + 2;
  while (to < words.length && !isPunctuation(words[to]) && !/^(?:who|which|that)$/.test(words[to]?.lower ?? "")) to++;
  const [first, last] = [words[at + 2], words[to - 1]];
  if (first === undefined || last === undefined || to <= at + 2) return [];
  // A relative clause about the source is no content.
  let behind = to;
  if (/^(?:who|which|that)$/.test(words[to]?.lower ?? "") || (words[to]?.text === "," && words[to + 1]?.lower === "which"))
    while (behind < words.length && words[behind]?.text !== ",") behind++;
  const content = [...contentSpans(words, 0, at, false), ...contentSpans(words, behind, words.length, false)];
  if (content.length === 0) return [];
  return [draft([{ start: first.start, end: last.end }], [{ start: cueStart.start, end: cueEnd.end }], content, false, 0.85)];
}

const attention =
  /(?<![\p{L}\p{N}])(?:(?:an?|the|special|particular|close|great|much|serious|main|key|considerable|separate) ){0,3}(?:attention|focus|emphasis|priority) (?:was|is|were|has been)(?: also| again)? (?:paid|placed|given|devoted|made|drawn) (?:on|to)(?= )/iu;

function readAttention(words: readonly Word[], text: string): readonly Draft[] {
  const [head, end] = [words[0], words.at(-1)];
  if (head === undefined || end === undefined) return [];
  const match = attention.exec(text.slice(head.start, end.end));
  if (match === null) return [];
  const cue = { start: head.start + match.index, end: head.start + match.index + match[0].length };
  const from = words.findIndex((word) => word.start >= cue.end);
  const content = from < 0 ? [] : contentSpans(words, from, words.length, true);
  return content.length === 0 ? [] : [{ ...draft([], [cue], content, true, 0.8), isClause: false }];
}

const focus =
  / (?:was|were|is|are)(?: also)? (?:the |an? |in the |on the |among the |high on the ){1,2}(?:[a-z-]{1,20} )?(?:focus|subject|subjects|topic|topics|theme|agenda|spotlight)(?: of (?:the )?(?:[a-z-]{1,20} ){0,3}(?:talks|discussions?|meeting|conversation|call|negotiations|consultations|exchange|visit))?(?=[ .,;])/u;
const topicIs =
  /(?:^|(?<=, ))(?:[Tt]he |[Oo]ther |[Aa]mong the )(?:[a-z-]{1,20} ){0,2}(?:topics?|subjects?|issues?|themes?|focus|agenda)(?: (?:of|on|under|for|at) (?:the |this |their )?(?:[a-z-]{1,20} ){0,2}(?:talks|discussions?|meeting|conversation|call|negotiations|consultations|agenda|discussed))? (?:was|were|included|includes|covered)(?= )/u;

/** "X was the focus of the talks", "The main topic of the call was X". */
function readFocus(words: readonly Word[], text: string): readonly Draft[] {
  const [head, end] = [words[0], words.at(-1)];
  if (head === undefined || end === undefined) return [];
  const sentence = text.slice(head.start, end.end);
  const before = focus.exec(sentence);
  const behind = before === null ? topicIs.exec(sentence) : null;
  const match = before ?? behind;
  if (match === null) return [];
  const start = head.start + match.index + (before === null ? 0 : 1);
  const cue = { start, end: head.start + match.index + match[0].length };
  const to = words.findIndex((word) => word.start >= start);
  const from = words.findIndex((word) => word.start >= cue.end);
  const content = before === null ? contentSpans(words, from, words.length, true) : contentSpans(words, 0, to, true);
  const isTelling = words.slice(0, Math.max(to, 0)).some((word) => /^(?:said|says|indicate|that|which|who)$/.test(word.lower));
  return content.length === 0 || from < 0 || isTelling ? [] : [{ ...draft([], [cue], content, true, 0.7), isClause: false }];
}

const nothing =
  /(?<![\p{L}\p{N}])nothing (?:was|has been|had been) (?:said|discussed|raised|mentioned)(?: at all)?(?: (?:about|on|concerning|regarding|of))?(?=[ .,;!])/iu;

/** "Nothing was discussed concerning X", "On X, nothing was discussed": X is named in order to deny it. */
function readNothing(words: readonly Word[], text: string): readonly Draft[] {
  const [head, end] = [words[0], words.at(-1)];
  if (head === undefined || end === undefined) return [];
  const match = nothing.exec(text.slice(head.start, end.end));
  if (match === null) return [];
  const cue = { start: head.start + match.index, end: head.start + match.index + match[0].length };
  const from = words.findIndex((word) => word.start >= cue.end);
  const to = words.findIndex((word) => word.start >= cue.start);
  const behind = from < 0 ? [] : contentSpans(words, from, words.length, true);
  const first = words.findIndex((word) => !/^(?:on|about|regarding|concerning|as|for|to)$/.test(word.lower));
  const content = behind.length > 0 ? behind : contentSpans(words, Math.max(0, first), Math.max(0, to), true);
  return content.length === 0 ? [] : [{ ...draft([], [cue], content, true, 0.85), isClause: false }];
}

function draft(source: readonly Span[], cue: readonly Span[], content: readonly Span[], topic: boolean, confidence: number): Draft {
  return {
    source,
    cue,
    content,
    further: [],
    topic,
    isClause: true,
    parent: null,
    carries: "nobody",
    carrier: null,
    force: "neutral",
    confidence,
  };
}
