import type { Span } from "../../domain/span.ts";
import { passAdverbs } from "./adverbs.ts";
import { clauseFirst, joinStart, joins, readClause } from "./clauses.ts";
import type { FoundVerb } from "./cues.ts";
import { type Head, makeHead } from "./head.ts";
import type { Sentence } from "./sentence.ts";

const agent =
  /(?:^|\s)[Сс]о? ((?:[а-яё-]+(?:ской|цкой|шней)|обеих|нашей) сторон[ыа]?)(?=\s|,|$)|(?:^|\s)(лидерами|сторонами|президентами|министрами|собеседниками|главами государств|главами [а-яё]+)(?=\s|,|$)/iu;
const agentBehind =
  /^\s(?:[Сс]о? ((?:[а-яё-]+(?:ской|цкой|шней)|обеих) сторон[ыа]?)|(лидерами|сторонами|президентами|министрами|собеседниками|главами государств)(?: двух стран)?)(?=\s|,)/u;
const ofPaper = /^(?:сообщ|говори|отмеча|подчеркива|утвержда|заявл|объявл|сказан)/u;

const spanAt = (start: number, length: number): Span => ({ start, end: start + length });

/** A passive without a subject of its own ("было отмечено", "обсуждались"), with the side that it names; `from` is the first word that may belong to it. */
export function passiveHead(sentence: Sentence, verb: FoundVerb, heads: readonly Head[], from: number): Head | null {
  const { words, text } = sentence;
  const before = passAdverbs(sentence, from, verb.index, verb.start);
  const { cueStart, last } = before;
  const previous = heads.at(-1);
  if (previous) {
    const house =
      ofPaper.test(verb.plain) && /^,\s$/u.test(text.slice(words[last]?.end, words[last + 1]?.start)) ? placeNamed(sentence, verb) : null;
    // "…, говорится в сообщении министерства": a report that closes the sentence.
    if (house && house.end >= (words.at(-1)?.end ?? 0))
      return makeHead(sentence, verb, before, { source: house, place: "before", start: words[last + 1]?.start ?? cueStart });
    // "Как сообщила пресс-служба, были обсуждены …"
    if (
      previous.place === "around" &&
      heads.length === 1 &&
      !/^(?:котор|что)/u.test(words[clauseFirst(sentence, from, last + 1)]?.plain ?? "")
    )
      return makeHead(sentence, verb, before, { start: words[clauseFirst(sentence, from, last + 1)]?.start ?? cueStart, parent: 0 });
    if (!joins(sentence, verb, last, previous) || previous.verb.voice !== "passive") return null;
    return makeHead(sentence, verb, before, { start: joinStart(sentence, last, cueStart), parent: previous.parent, matterEnd: cueStart });
  }
  const opening = clauseFirst(sentence, from, last + 1);
  const clause = readClause(sentence, from, last + 1);
  if (clause.subordinator === "как" && opening <= last)
    return makeHead(sentence, verb, before, {
      source: placeNamed(sentence, verb),
      place: "around",
      start: words[opening]?.start ?? cueStart,
    });
  if (clause.relative || clause.subordinator !== null) return null;
  const start = words[0]?.start ?? cueStart;
  const prefix = text.slice(start, cueStart);
  if (ofPaper.test(verb.plain) && /^,?\s*что\s|^:\s/u.test(text.slice(verb.end, verb.end + 8))) {
    const paper = /^(?:В|Во|На)\s([^,;:–—]{3,100})/u.exec(prefix);
    const said = paper?.[1]?.trimEnd();
    return makeHead(sentence, verb, before, {
      source:
        paper && said && /заявлени|сообщени|телеграмм|письм|послани|документ|сайт|коммюнике|деклараци|докладе/u.test(said)
          ? spanAt(start + paper[0].indexOf(said), said.length)
          : null,
    });
  }
  if (last >= 0 && ofPaper.test(verb.plain)) {
    if (/[,–—]/u.test(text.slice(words[last]?.end, words[last + 1]?.start)))
      return makeHead(sentence, verb, before, {
        source: placeNamed(sentence, verb),
        place: "before",
        start: words[last + 1]?.start ?? cueStart,
      });
    if (/(?:^|\s)[оО]б? (?:этом|ч[её]м)/u.test(prefix))
      return makeHead(sentence, verb, before, { source: placeNamed(sentence, verb), place: "earlier" });
  }
  const found = agent.exec(prefix);
  const who = found?.[1] ?? found?.[2];
  const source =
    found && who !== undefined ? spanAt(start + found.index + found[0].lastIndexOf(who), who.length) : agentAfter(sentence, verb);
  return makeHead(sentence, verb, before, { source });
}

/** "подчёркнута сторонами", "с обеих сторон" behind a passive. */
function agentAfter(sentence: Sentence, verb: FoundVerb): Span | null {
  const found = agentBehind.exec(sentence.text.slice(verb.end, Math.min(sentence.words.at(-1)?.end ?? verb.end, verb.end + 60)));
  const who = found?.[1] ?? found?.[2];
  return found && who !== undefined ? spanAt(verb.end + found[0].indexOf(who), who.length) : null;
}

/** "говорится в сообщении пресс-службы", "сообщили в Кремле": the paper or the house that says it. */
export function placeNamed(sentence: Sentence, verb: FoundVerb): Span | null {
  const behind = sentence.text.slice(verb.end, Math.min((sentence.words.at(-1)?.end ?? verb.end) + 1, verb.end + 120));
  const found = /^\s(?:журналистам\s)?(?:в|на|во)\s([^,.;:–—]{3,110})/u.exec(behind);
  const who = found?.[1]?.trimEnd();
  // "заявлено в ходе визита": when, not who.
  if (
    who &&
    /^(?:ходе|рамках|время|этом|этой|связи|понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|итоге|ответ|последние|том|том числе)(?:\s|$)/u.test(
      who,
    )
  )
    return null;
  return found && who ? spanAt(verb.end + found[0].lastIndexOf(who), who.length) : null;
}
