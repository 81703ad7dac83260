import type { TaggedStatement, TextView } from "../language-pack.ts";
import { splitInside } from "./quoted.ts";
import { Reading } from "./reading.ts";

/** Reads a transcript: the label is the source, its colon the cue, and the sentences of the turn are that speaker's own words. */
export function tagTurns(view: TextView): readonly TaggedStatement[] {
  const reading = new Reading(view.text);
  for (const [i, label] of view.labels.entries()) {
    const end = view.labels[i + 1]?.name.start ?? view.text.length;
    let head: number | null = null;
    for (const content of splitInside(view.text, { start: label.colon.end, end })) {
      if (head === null)
        head = reading.add({ type: "direct", source: [label.name], cue: [label.colon], content: [content], confidence: 0.95 });
      else reading.add({ type: "direct", content: [content], continues: head, confidence: 0.95 });
    }
  }
  return reading.statements;
}
