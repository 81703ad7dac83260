import type { TaggedStatement } from "../language-pack.ts";
import { trimContent } from "./clauses.ts";
import type { Reading } from "./reading.ts";

/** Reads a transcript: the label is the source, its colon the cue, and the sentences of the turn are that speaker's own words. */
export function tagTurns(reading: Reading): readonly TaggedStatement[] {
  const { view } = reading;
  let sentence = 0;
  for (const [i, label] of view.labels.entries()) {
    const end = view.labels[i + 1]?.name.start ?? view.text.length;
    let head: number | null = null;
    for (; sentence < view.sentences.length; sentence++) {
      const span = view.sentences[sentence];
      if (!span || span.start >= end) break;
      const content = trimContent(view.text, { start: Math.max(span.start, label.colon.end), end: Math.min(span.end, end) });
      if (content.end <= content.start || span.end <= label.colon.end) continue;
      if (head === null) head = reading.add({ type: "direct", source: [label.name], cue: [label.colon], content: [content] });
      else reading.add({ type: "direct", content: [content], continues: head });
      if (span.end > end) break;
    }
  }
  return reading.statements;
}
