import type { Span } from "../../domain/span.ts";
import { trimContent } from "./clauses.ts";
import { findCueForms } from "./cues.ts";
import { emitHead } from "./emit.ts";
import { isSpeakerLike } from "./persons.ts";
import type { Reading } from "./reading.ts";

const longestLabel = 30;

/** 王某：“…”, 外交部发言人（方某）：…: a name before a colon hands over what follows, in headlines and quotations of the press. */
export function readLabelled(reading: Reading, sentence: Span): boolean {
  const { plain, view } = reading;
  const window = plain.slice(sentence.start, Math.min(sentence.end, sentence.start + longestLabel + 1));
  const colon = window.search(/[：:]/u);
  if (colon < 2 || /\d/u.test(window.charAt(colon - 1)) || /[，。；！？“「《]/u.test(window.slice(0, colon))) return false;
  // 张明说：“…”: an ordinary verb with its mark.
  if (findCueForms(window.slice(0, colon)).length > 0) return false;
  const end = sentence.start + colon;
  const source = { start: sentence.start, end };
  if (!isSpeakerLike(plain, nameOf(plain, source), view.names)) return false;
  const content = trimContent(plain, { start: end + 1, end: sentence.end });
  if (content.end - content.start < 2) return false;
  const head = {
    kind: "say" as const,
    source,
    cue: [{ start: end, end: end + 1 }],
    contentStart: end + 1,
    contentEnd: sentence.end,
    closed: false,
    atClauseEnd: true,
    force: "neutral" as const,
    form: "说",
  };
  emitHead(reading, head, content, sentence, null, null);
  return true;
}

/** The label without the office in brackets behind it. */
function nameOf(plain: string, label: Span): Span {
  const bracket = plain.slice(label.start, label.end).search(/[（(]/u);
  return bracket > 1 ? { start: label.start, end: label.start + bracket } : label;
}
