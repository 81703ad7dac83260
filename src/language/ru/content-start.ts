import type { Sentence } from "./sentence.ts";
import type { Word } from "./words.ts";

// What may stand between a verb and "что": to whom, where and when it was said.
const inserted =
  /^,?\s(?:в этой связи|в связи с этим|при этом|в частности|также|кроме того|в ходе [а-яё]+(?: [а-яё]+)?|по телефону|журналистам|на [а-яё-]+(?: [а-яё]+)?|в [а-яё-]+(?: [а-яё]+)?|во вторник|в эфире [а-яё]+|сегодня|накануне|вчера|затем|далее|ему|ей|им|коллеге|собеседнику)(?=,?\s|,|:)/u;
const conjunction = /^\s*,?\s*(?:(?:(?:о|об|на|в|к|с|за) )?то[мгй]?у?м?, что|что|:)\s/u;
const addressed = /^(?:проинформир|информир|поблагодар|ознаком|завери)/u;
const withWhom = /^\sс(?:о)?\s/u;

/** Where the content begins behind a cue that ends at `cueEnd`: past insertions, those spoken to, and "что". */
export function startOfContent(sentence: Sentence, verb: string, cueEnd: number, end: number): number {
  const { text } = sentence;
  let start = cueEnd;
  const window = (): string => text.slice(start, Math.min(end, start + 110));
  // "отметил в этой связи, что", "заявил журналистам, что", "обсудил по телефону ситуацию".
  for (let i = 0; i < 2; i++) {
    const found = inserted.exec(window());
    if (!found) break;
    const rest = text.slice(start + found[0].length, Math.min(end, start + found[0].length + 12));
    const loose =
      /^,?\s(?:в этой связи|в связи с этим|при этом|в частности|также|кроме того|по телефону|сегодня|накануне|вчера|затем|далее)$/u.test(
        found[0],
      );
    if (!loose && !/^,?\s?(?:что|чтобы|как)\s|^:\s/u.test(rest)) break;
    start += found[0].length;
  }
  if (/^(?:обсуд|обсужд|рассмотр|затрон|согласов|провел|обговор)/u.test(verb) && withWhom.test(window()))
    start = pastPartner(sentence, start);
  if (/^(?:спрашив|спроси|расспраш)/u.test(verb)) {
    const asked = /^\s[^,«»]{2,80}?\sоб?\s/u.exec(window());
    if (asked) return start + asked[0].length;
  }
  if (addressed.test(verb) && !/\s(?:за|об?|в|с)$/u.test(text.slice(cueEnd - 3, cueEnd))) {
    // Whom the words were said to is no part of them: "проинформировал Президента о …".
    const thanked = /^поблагодар/u.test(verb);
    const addressee = (thanked ? /^\s[^«»:;]{2,100}?\sза\s/u : /^\s[^,«»]{2,80}?\s(?:об?|в|с)\s/u).exec(window());
    // Several may be thanked, but not for what stands in a clause of its own.
    if (addressee && !/,\s(?:\S+\s)?(?:что|кто|котор|чь)/u.test(addressee[0])) start += addressee[0].length;
  }
  const opened = conjunction.exec(text.slice(start, Math.min(end, start + 16)));
  if (opened) return start + opened[0].length;
  // "сообщил Президенту, что", "сказал ему, что": a short dative before the clause.
  const dative = /^\s[А-ЯЁа-яё-]+(?:у|ю|ам|ям|ой|ей|ему|им|ым)(?:\s[А-ЯЁа-яё.-]+){0,4}(?:,\sчто|:)\s/u.exec(window());
  if (dative && /^(?:сообщ|заяв|сказа|напомн|расска|поясн|объясн|завери|доложи)/u.test(verb)) return start + dative[0].length;
  return start;
}

/** Behind "обсудил": "с канцлером Германии Ангелой Меркель" is with whom, not what. */
function pastPartner(sentence: Sentence, start: number): number {
  const { words } = sentence;
  const first = words.findIndex((word) => word.start >= start);
  let at = first;
  if (at < 0) return start;
  let last: Word | undefined = words[at];
  for (at++; at < words.length; at++) {
    const word = words[at];
    if (!word || !last || !/^[\s.]+$/u.test(sentence.text.slice(last.end, word.start))) break;
    const belongs =
      word.capital || sentence.names[at] || /(?:ом|ем|ым|им|ой|ей|ами|ями|ью|ого|его|ых)$/u.test(word.plain) || word.plain === "и";
    // "с главой ведомства Иваном Орловым": a house between the title and the name.
    const house = /(?:а|я|ии)$/u.test(word.plain) && words[at + 1]?.capital && sentence.text.slice(word.end, words[at + 1]?.start) === " ";
    // "с президентом этой страны": the end of the sentence, and no matter behind it.
    const closing = at === words.length - 1 && at - first > 1 && /(?:[аяыи]|ов|ей|ий)$/u.test(word.plain);
    if (!belongs && !house && !closing) break;
    last = word;
  }
  return last?.end ?? start;
}
