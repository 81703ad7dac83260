import type { TaggedStatement, TextView } from "../language-pack.ts";
import { endsPage, withoutFurniture } from "./page-furniture.ts";
import { Reading } from "./reading.ts";
import { trimContent } from "./trim-content.ts";

const greeting = /^(?:Уважаем|Дорог|Дамы и господа|Добро пожаловать|Спасибо[.!]|Здравствуйте|Добрый)/u;
const longestGreeting = 60;

/** Reads a transcript: the label is the source, its colon the cue, and the sentences of the turn are that speaker's own words. */
export function tagTurns(view: TextView): readonly TaggedStatement[] {
  const reading = new Reading(view);
  let at = 0;
  for (const [i, label] of view.labels.entries()) {
    const end = view.labels[i + 1]?.name.start ?? view.text.length;
    let head: number | null = null;
    for (; at < view.sentences.length; at++) {
      const sentence = view.sentences[at];
      if (!sentence || sentence.start >= end) break;
      const inTurn = { start: Math.max(sentence.start, label.colon.end), end: Math.min(sentence.end, end) };
      if (inTurn.end > inTurn.start) {
        const body = withoutFurniture(view.text, inTurn);
        const content = body ? trimContent(view.text, body) : inTurn;
        const words = view.text.slice(content.start, content.end);
        if (body && words.length > 1 && !(greeting.test(words) && words.length < longestGreeting)) {
          if (head === null)
            head = reading.add({ type: "direct", source: [label.name], cue: [label.colon], content: [content], confidence: 0.95 });
          else reading.add({ type: "direct", content: [content], continues: head, confidence: 0.95 });
        }
        if (endsPage(view.text, inTurn)) return reading.statements;
      }
      // A sentence that runs over the next label is read again for that turn.
      if (sentence.end > end) break;
    }
  }
  return reading.statements;
}
