import type { SpeakerLabel } from "../language-pack.ts";
import { endsPage, withoutFurniture } from "./page-furniture.ts";
import type { Reading } from "./reading.ts";
import { trimContent } from "./trim-content.ts";

const greeting =
  /^(?:Товарищ|Уважаем|Многоуважаем|Глубокоуважаем|Дорог(?:ой|ая|ие)|Дамы и господа|Коллеги|Друзья|Господин|Госпожа|Ваше [А-ЯЁ]|Добро пожаловать|Спасибо$|Здравствуйте|Добрый|Доброе)/u;
const verbal = /(?:^|\s)(?:хо(?:чу|тим|тел)|рад[аы]?|благодар|поздравля|должн|будем|есть|мы|я|вас|вам)(?=[\s,])/iu;
const longestGreeting = 90;
// "(Смех в зале.)", "(Как переведено.)": the page's own word on how it is said.
const aside = /^\([^()]{2,80}\)?[.!]?\)?$/u;

/** Reads the turns of a transcript: the label is the source, its colon the cue, and the sentences of the turn are that speaker's own words. */
export function readTurns(reading: Reading, labels: readonly SpeakerLabel[]): void {
  const { view } = reading;
  const { text } = view;
  let at = 0;
  for (const [i, label] of labels.entries()) {
    const end = labels[i + 1]?.name.start ?? text.length;
    let head: number | null = null;
    for (; at < view.sentences.length; at++) {
      const sentence = view.sentences[at];
      if (!sentence || sentence.start >= end) break;
      const inTurn = { start: Math.max(sentence.start, label.colon.end), end: Math.min(sentence.end, end) };
      if (inTurn.end > inTurn.start) {
        const body = withoutFurniture(text, inTurn);
        if (body) {
          const content = trimContent(text, body);
          const words = text.slice(content.start, content.end);
          if (
            /\p{L}{2}/u.test(words) &&
            !aside.test(text.slice(body.start, body.end).trim()) &&
            !isGreeting(words, text.charAt(content.end))
          ) {
            if (head === null)
              head = reading.add({ type: "direct", source: [label.name], cue: [label.colon], content: [content], confidence: 0.95 });
            else reading.add({ type: "direct", content: [content], continues: head, confidence: 0.95 });
          }
        }
        if (endsPage(text, inTurn)) return;
      }
      // A sentence that runs over the next label is read again for that turn.
      if (sentence.end > end) break;
    }
  }
}

/** "Уважаемые коллеги!" is whom the words are said to. */
function isGreeting(words: string, stop: string): boolean {
  return words.length < longestGreeting && greeting.test(words) && (stop === "!" || stop === "." || stop === ",") && !verbal.test(words);
}
