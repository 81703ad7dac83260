import { passAdverbs } from "./adverbs.ts";
import { agrees, joinStart, joins, opensClause, opensContent, readClause } from "./clauses.ts";
import type { FoundVerb } from "./cues.ts";
import { subjectAfter, subjectBefore, tellerAfter } from "./find-subjects.ts";
import { type Head, makeHead } from "./head.ts";
import { houseBefore, houses } from "./houses.ts";
import { invertedHead } from "./inverted-heads.ts";
import { passiveHead, placeNamed } from "./passive-heads.ts";
import type { Sentence } from "./sentence.ts";

// Verbs of what one wants or holds: inside another's words they tell nothing that was said.
const attitude =
  /^(?:выступ|поддерж|готов|намерен|уверен|счита|полага|наде|рассчит|хоч|хотят|хотел|ожида|планир|рад|заинтерес|оценива|приветству|согласн?[аы]?$|согласен|достиг|прида|реши|обеспоко|опаса|выдел|уделя)/u;
const most = 14;

/** The reporting verbs of a sentence that hand something over, in order; `carries` tells that an elided subject can be known. */
export function findHeads(sentence: Sentence, verbs: readonly FoundVerb[], carries: boolean): readonly Head[] {
  const heads: Head[] = [];
  for (const verb of verbs.slice(0, most)) {
    const from = firstFree(sentence, heads);
    const head =
      verb.voice === "gerund"
        ? gerundHead(sentence, verb, heads, from)
        : verb.voice === "passive"
          ? passiveHead(sentence, verb, heads, from)
          : activeHead(sentence, verb, heads, from, carries);
    if (head) heads.push(head);
  }
  return underReport(sentence, heads);
}

/** Place of the first word behind the head before. */
function firstFree(sentence: Sentence, heads: readonly Head[]): number {
  const last = heads.at(-1);
  if (!last) return 0;
  let from = last.verb.index + 1;
  while ((sentence.words[from]?.start ?? Number.POSITIVE_INFINITY) < last.verb.end) from++;
  return from;
}

function activeHead(sentence: Sentence, verb: FoundVerb, heads: readonly Head[], from: number, carries: boolean): Head | null {
  const { words } = sentence;
  const before = passAdverbs(sentence, from, verb.index, verb.start);
  const { cueStart, last } = before;
  const previous = heads.at(-1);
  const subject = subjectBefore(sentence, from, last, last < verb.index - 1);
  if (subject && agrees(sentence, subject, verb)) {
    const clause = readClause(sentence, from, subject.first);
    const own = { source: subject, matterEnd: subject.start };
    if (clause.relative) return null;
    if (clause.subordinator === "как") return makeHead(sentence, verb, before, { ...own, place: "around", start: clause.start });
    if (clause.subordinator !== null) {
      const nested = clause.subordinator === "что" && previous?.place === "after" && verb.kind === "say" && !attitude.test(verb.plain);
      return nested ? makeHead(sentence, verb, before, { ...own, start: subject.start, parent: heads.length - 1 }) : null;
    }
    // "Об этом Петров заявил в Туле": what was said stands in the sentence before.
    const opening = sentence.text.slice(words[0]?.start ?? 0, subject.start);
    if (!previous && verb.kind === "say" && /^(?:и |а )?об этом (?:же )?$/iu.test(opening))
      return makeHead(sentence, verb, before, { ...own, place: "earlier" });
    // Under "Как сообщили в Кремле, …" others' words are nested, and what they want is not told as said.
    if (previous?.place === "around" && clause.subordinator === null)
      return attitude.test(verb.plain)
        ? null
        : makeHead(sentence, verb, before, { ...own, start: clause.start, parent: heads.indexOf(previous) });
    // "Отметив, что порт открыт, министр заявил": a converb at the head waits for its subject.
    const awaited = heads.every((head) => head.verb.voice === "gerund" && head.start === words[0]?.start) && verb.agrees !== "";
    if (previous && !awaited && !opensClause(sentence, subject.first) && opensContent(sentence, previous, subject.first)) return null;
    return makeHead(sentence, verb, before, { ...own, start: clause.start });
  }
  if (previous && joins(sentence, verb, last, previous))
    return makeHead(sentence, verb, before, {
      start: joinStart(sentence, last, cueStart),
      matterEnd: cueStart,
      parent: previous.parent,
      elided: true,
    });
  const impersonal = verb.kind === "say" && (verb.agrees === "ли" || /[юя]т$/u.test(verb.plain));
  const within = impersonal && !previous ? houseBefore(sentence, last, verb) : null;
  if (within) return makeHead(sentence, verb, before, { source: within, start: words[0]?.start ?? cueStart, matterEnd: within.start });
  const house = impersonal ? placeNamed(sentence, verb) : null;
  const after = house ? null : (subjectAfter(sentence, verb) ?? tellerAfter(sentence, verb, last));
  if (after) return invertedHead(sentence, verb, before, after, previous);
  if (
    house &&
    (last < 0 ||
      !/^[а-яё]/u.test(sentence.text.charAt(house.start)) ||
      houses.test(/^[а-яё-]+/u.exec(sentence.text.slice(house.start, house.end))?.[0] ?? ""))
  )
    return invertedHead(sentence, verb, before, { ...house, first: verb.index + 1, last: verb.index + 1 }, previous);
  const opens = last < 0 || (last === 0 && /^(?:и|а|но|также|тоже)$/u.test(words[0]?.plain ?? ""));
  // "Обсуждали сотрудничество": those who met, without a word for them.
  if (!previous && opens && verb.agrees === "ли" && verb.kind === "name")
    return makeHead(sentence, verb, before, { start: words[0]?.start ?? cueStart });
  if (!previous && carries && opens && verb.agrees !== "ло" && verb.kind === "say")
    return makeHead(sentence, verb, before, { start: words[0]?.start ?? cueStart, elided: true, matterEnd: words[0]?.start ?? cueStart });
  return null;
}

function gerundHead(sentence: Sentence, verb: FoundVerb, heads: readonly Head[], from: number): Head | null {
  const { words, text } = sentence;
  const passed = passAdverbs(sentence, from, verb.index, verb.start);
  const { last } = passed;
  const previous = heads.at(-1);
  if (last < 0) return makeHead(sentence, verb, passed, { start: words[0]?.start ?? passed.cueStart, elided: true });
  const before = words[last];
  if (!before) return null;
  const set = /,\s*$/u.test(text.slice(before.end, words[last + 1]?.start));
  if (!set && !(before.plain === "и" && previous?.verb.voice === "gerund")) return null;
  return makeHead(sentence, verb, passed, { start: set ? before.end : before.start, parent: previous?.parent ?? null, elided: true });
}

/** "Петров обсудил …, сообщает агентство": what stands before a report that closes the sentence is nested in it. */
function underReport(sentence: Sentence, heads: readonly Head[]): readonly Head[] {
  const at = heads.length - 1;
  const report = heads[at];
  if (at < 1 || report?.place !== "before" || report.verb.voice === "gerund") return heads;
  if (sentence.words[0]?.quoted) return heads;
  // "— Мы готовы, — сказал он": direct speech without quotation marks.
  if (/[–—-]\s$/u.test(sentence.text.slice(Math.max(0, (sentence.words[0]?.start ?? 0) - 2), sentence.words[0]?.start))) return [report];
  return heads.map((head, i) => (i < at && head.parent === null ? { ...head, parent: at } : head));
}
