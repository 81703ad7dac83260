import type { Span } from "../../domain/span.ts";
import type { SpeakerLabel, TaggedStatement, TextView } from "../language-pack.ts";
import { trimStop } from "./trim-stop.ts";

/** Marks the sentences of a transcript's turn: the label is the source, its colon the cue, each further sentence continues the first. */
export function tagTurns(view: TextView, sentences: readonly Span[], label: SpeakerLabel, statements: TaggedStatement[]): void {
  let first = statements.findLastIndex((one) => one.source[0]?.start === label.name.start);
  for (const sentence of sentences) {
    const start = sentence.start <= label.name.start ? Math.max(sentence.start, label.colon.end) : sentence.start;
    if (start >= sentence.end) continue;
    const content = trimStop(view.text, { start, end: sentence.end });
    if (content.end <= content.start) continue;
    const opens = first < 0;
    if (opens) first = statements.length;
    statements.push({
      type: "direct",
      source: opens ? [label.name] : [],
      cue: opens ? [label.colon] : [],
      content: [content],
      continues: opens ? null : first,
      parent: null,
      carriedSource: null,
      force: "neutral",
      confidence: 0.9,
    });
  }
}
