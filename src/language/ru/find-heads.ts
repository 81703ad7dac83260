import type { Span } from "../../domain/span.ts";
import { passAdverbs } from "./adverbs.ts";
import { beforeCard } from "./cards.ts";
import type { FoundVerb } from "./cues.ts";
import { isPreposition, type Sentence, type Subject, subjectEndingAt, subjectStartingAt } from "./subjects.ts";
import { touches } from "./words.ts";

/** A reporting verb with its place in the sentence: whose it is, and where what it hands over stands. */
export interface Head {
  readonly verb: FoundVerb;
  readonly cueStart: number;
  readonly source: Subject | Span | null;
  /**
   * `after` the verb; `before` it ("…, – заявил Петров"; "вопросы были рассмотрены"); `around` it ("…, как заявил Петров, …");
   * `earlier`: the sentences before ("Об этом сообщил Петров").
   */
  readonly place: "after" | "before" | "around" | "earlier";
  /** Where the words of this head begin: what was said before it ends there. */
  readonly start: number;
  /** Place among the heads of the one inside whose content this one stands. */
  readonly parent: number | null;
  /** Whether the subject of the head before is carried over. */
  readonly elided: boolean;
}

// Verbs of what one wants or holds: inside another's words they tell nothing that was said.
const attitude =
  /^(?:выступ|поддерж|готов|намерен|увер[е]н|счита|полага|наде|рассчит|хоч|хотят|ожида|планир|рад|заинтерес|оценива|приветству|согласн?[аы]?$|согласен|достиг|прида|реши|обеспоко|опаса|выдел|уделя)/u;
const subordinators = new Set("что чтобы если когда где пока поскольку хотя ли будто откуда куда почему".split(" "));
const most = 14;

/** The reporting verbs of a sentence that hand something over, in order. */
export function findHeads(sentence: Sentence, verbs: readonly FoundVerb[], hasCarried: boolean): readonly Head[] {
  const heads: Head[] = [];
  for (const verb of verbs.slice(0, most)) {
    const head =
      verb.voice === "gerund"
        ? gerundHead(sentence, verb, heads)
        : verb.voice === "active"
          ? activeHead(sentence, verb, heads, hasCarried)
          : passiveHead(sentence, verb, heads);
    if (head) heads.push(head);
  }
  return heads;
}

/** Where the words that may belong to a verb begin: behind the verb of the head before. */
function fromOf(sentence: Sentence, heads: readonly Head[]): number {
  const last = heads.at(-1);
  if (!last) return 0;
  let from = last.verb.index + 1;
  while ((sentence.words[from]?.start ?? Number.POSITIVE_INFINITY) < last.verb.end) from++;
  return from;
}

function activeHead(sentence: Sentence, verb: FoundVerb, heads: readonly Head[], hasCarried: boolean): Head | null {
  const { words } = sentence;
  const from = fromOf(sentence, heads);
  const { cueStart, last } = passAdverbs(sentence, from, verb.index, verb.start);
  const previous = heads.at(-1);
  const subject = subjectBefore(sentence, from, last);
  if (subject && agrees(sentence, subject, verb)) {
    const clause = readClause(sentence, from, subject.first);
    if (clause.relative) return null;
    if (clause.subordinator === "как" || clause.subordinator === "о") {
      return clause.subordinator === "как"
        ? { verb, cueStart, source: subject, place: "around", start: clause.start, parent: null, elided: false }
        : null;
    }
    if (clause.subordinator !== null) {
      const nested =
        clause.subordinator === "что" &&
        previous &&
        (previous.place === "after" || previous.place === "around") &&
        verb.kind === "say" &&
        !attitude.test(verb.plain);
      return nested
        ? { verb, cueStart, source: subject, place: "after", start: subject.start, parent: heads.length - 1, elided: false }
        : null;
    }
    if (previous && !opensClause(sentence, subject.first) && opensContent(sentence, previous, subject.first)) return null;
    return { verb, cueStart, source: subject, place: "after", start: clause.start, parent: null, elided: false };
  }
  if (previous && joins(sentence, verb, last, previous)) {
    return {
      verb,
      cueStart,
      source: null,
      place: "after",
      start: joinStart(sentence, last, cueStart),
      parent: previous.parent,
      elided: true,
    };
  }
  const after = subjectAfter(sentence, verb);
  if (after) return invertedHead(sentence, verb, cueStart, last, after, previous);
  if (!previous && hasCarried && last < 0 && verb.agrees !== "ло" && verb.kind === "say") {
    return { verb, cueStart, source: null, place: "after", start: words[0]?.start ?? cueStart, parent: null, elided: true };
  }
  return null;
}

/** The subject stands behind the verb. */
function invertedHead(
  sentence: Sentence,
  verb: FoundVerb,
  cueStart: number,
  last: number,
  subject: Subject,
  previous: Head | undefined,
): Head | null {
  const { text, words } = sentence;
  const before = words[last];
  const base = { verb, cueStart, source: subject, parent: null, elided: false } as const;
  if (!before || last < 0) {
    const earlier = /^\s(?:об этом|это|такое)/u.test(text.slice(verb.end, verb.end + 12));
    return { ...base, place: earlier ? "earlier" : "after", start: cueStart };
  }
  if (before.plain === "как" || words[last - 1]?.plain === "как") return { ...base, place: "around", start: before.start };
  const gap = text.slice(before.end, words[last + 1]?.start);
  if (/[,–—-]/u.test(gap) || /[»”"!?…]\s*$/u.test(gap)) {
    if (previous && previous.place === "after" && previous.parent === null && !/[»”"–—]/u.test(gap)) return null;
    return { ...base, place: "before", start: words[last + 1]?.start ?? cueStart };
  }
  if (previous) return null;
  const opening = words
    .slice(0, last + 1)
    .map((word) => word.plain)
    .join(" ");
  if (
    /^(?:(?:и|а|вот|как раз|именно|сегодня|вчера|ранее|позже|накануне) )*(?:об этом|о чем|это|про это|такое заявление|такое мнение)(?: .{0,60})?$/u.test(
      opening,
    )
  )
    return { ...base, place: "earlier", start: cueStart };
  if (/(?:^| )(?:котор|что|если|когда)/u.test(opening)) return null;
  return isPreposition(words[0]) && verb.kind === "say"
    ? { ...base, place: "after", start: words[0]?.start ?? cueStart }
    : { ...base, place: "before", start: cueStart };
}

function passiveHead(sentence: Sentence, verb: FoundVerb, heads: readonly Head[]): Head | null {
  const { words, text } = sentence;
  const from = fromOf(sentence, heads);
  const { cueStart, last } = passAdverbs(sentence, from, verb.index, verb.start);
  const previous = heads.at(-1);
  if (previous) {
    if (joins(sentence, verb, last, previous) && previous.verb.voice === "passive")
      return {
        verb,
        cueStart,
        source: null,
        place: "after",
        start: joinStart(sentence, last, cueStart),
        parent: previous.parent,
        elided: false,
      };
    return null;
  }
  const firstOfClause = clauseFirst(sentence, from, last + 1);
  const clause = readClause(sentence, from, last + 1);
  if (clause.subordinator === "как" && firstOfClause <= last)
    return {
      verb,
      cueStart,
      source: placeNamed(sentence, verb),
      place: "around",
      start: words[firstOfClause]?.start ?? cueStart,
      parent: null,
      elided: false,
    };
  if (clause.relative || (clause.subordinator !== null && clause.subordinator !== "о")) return null;
  const prefix = text.slice(words[0]?.start ?? cueStart, cueStart);
  const found = agent.exec(prefix) ?? null;
  const who = found?.[1] ?? found?.[2];
  const source =
    found && who !== undefined
      ? spanAt((words[0]?.start ?? 0) + found.index + found[0].lastIndexOf(who), who.length)
      : agentAfter(sentence, verb);
  if (last >= 0 && /^(?:сообщ|говори|отмеча|подчеркива|утвержда|заявля)/u.test(verb.plain)) {
    const gap = text.slice(words[last]?.end, words[last + 1]?.start);
    if (/[,–—]/u.test(gap))
      return {
        verb,
        cueStart,
        source: placeNamed(sentence, verb),
        place: "before",
        start: words[last + 1]?.start ?? cueStart,
        parent: null,
        elided: false,
      };
    if (/(?:^|\s)[оО]б? (?:этом|чем|чём)/u.test(prefix))
      return { verb, cueStart, source: placeNamed(sentence, verb), place: "earlier", start: cueStart, parent: null, elided: false };
  }
  return { verb, cueStart, source, place: "after", start: cueStart, parent: null, elided: false };
}

function gerundHead(sentence: Sentence, verb: FoundVerb, heads: readonly Head[]): Head | null {
  const { words, text } = sentence;
  const from = fromOf(sentence, heads);
  const { cueStart, last } = passAdverbs(sentence, from, verb.index, verb.start);
  const base = { verb, cueStart, source: null, place: "after", parent: heads.at(-1)?.parent ?? null, elided: true } as const;
  if (last < 0) return { ...base, start: words[0]?.start ?? cueStart, parent: null };
  const before = words[last];
  if (!before) return null;
  const gap = text.slice(before.end, words[last + 1]?.start);
  if (/,\s*$/u.test(gap)) return { ...base, start: before.end };
  if (before.plain === "и" && heads.at(-1)?.verb.voice === "gerund") return { ...base, start: before.start };
  return null;
}

/** The subject before a verb: at once, before an insertion in commas, or before phrases with a preposition. */
function subjectBefore(sentence: Sentence, from: number, last: number, depth = 0): Subject | null {
  const { words, text } = sentence;
  if (last < from || depth > 2) return null;
  const next = words[last + 1];
  const gap = text.slice(words[last]?.end, next?.start);
  if (/,/u.test(gap)) {
    for (let i = last - 1; i >= Math.max(from, last - 28); i--) {
      if (!text.slice(words[i]?.end, words[i + 1]?.start).includes(",")) continue;
      const inserted = words[i + 1]?.plain ?? "";
      if (subordinators.has(inserted)) return null;
      const found = subjectEndingAt(sentence, from, i);
      if (found) return found;
    }
    return null;
  }
  if (/[;:–—]/u.test(gap)) return null;
  const named = beforeCard(text, words, from, last);
  if (named !== null) return subjectEndingAt(sentence, from, named);
  const direct = subjectEndingAt(sentence, from, last);
  if (direct) return direct;
  // "Президент в ходе беседы отметил".
  for (let i = last; i >= Math.max(from, last - 14); i--) {
    const word = words[i];
    if (!word || (i < last && !touches(text, word, words[i + 1]) && !word.quoted)) return null;
    if (!isPreposition(word) || i - 1 < from) continue;
    if (text.slice(words[i - 1]?.end, word.start).includes(",")) return subjectBefore(sentence, from, i - 1, depth + 1);
    const { last: passed } = passAdverbs(sentence, from, i, word.start);
    const found = subjectEndingAt(sentence, from, passed);
    if (found) return found;
  }
  return null;
}

/** The subject behind a verb, with whom the words were said to passed over; it must close its clause. */
function subjectAfter(sentence: Sentence, verb: FoundVerb): Subject | null {
  const { words, text } = sentence;
  let at = verb.index + 1;
  while ((words[at]?.start ?? Number.POSITIVE_INFINITY) < verb.end) at++;
  for (let i = at; i < Math.min(words.length, at + 9); i++) {
    const word = words[i];
    if (!word || !touches(text, words[i - 1], word) || subordinators.has(word.plain)) return null;
    if (word.quoted) return null;
    const behindPreposition = i > at && isPreposition(words[i - 1]);
    const found = behindPreposition ? null : subjectStartingAt(sentence, i);
    if (!found) continue;
    const following = words[found.last + 1];
    const gap = text.slice(found.end, following?.start ?? Math.min(text.length, found.end + 2));
    if (
      agrees(sentence, found, verb) &&
      (!following ||
        /[,.;:!?–—»()…]/u.test(gap) ||
        isPreposition(following) ||
        /^(?:сегодня|вчера|накануне|и|журналистам)$/u.test(following.plain))
    )
      return found;
    if (verb.kind !== "name" && i === at) return null;
  }
  return null;
}

/** Whether a verb's number and gender do not forbid a subject. */
function agrees(sentence: Sentence, subject: Subject, verb: FoundVerb): boolean {
  const { words } = sentence;
  const head = words[subject.first];
  if (!head || verb.agrees === "") return true;
  const joint = words.slice(subject.first, subject.last + 1).some((word) => word.plain === "и");
  if (verb.agrees === "ло")
    return /(?:о|е|мид|сми|минобороны|сша|[a-z]+)$/u.test(words[subject.last]?.plain ?? "") || /(?:о|е)$/u.test(head.plain);
  if (verb.agrees === "л")
    return (
      !(joint && words[subject.last]?.capital && head.capital && subject.last - subject.first < 5 && !titleAlone(head.plain)) &&
      !/^(?:стороны|лидеры|президенты|министры|главы|они|мы|она)$/u.test(head.plain)
    );
  if (verb.agrees === "ла")
    return !/^(?:стороны|лидеры|президенты|министры|главы|они|мы|он|президент)$/u.test(head.plain) || subject.last > subject.first;
  return !/^(?:он|она|я)$/u.test(head.plain);
}

const titleAlone = (plain: string): boolean => /^(?:министр|глава|президент|премьер)$/u.test(plain);

interface Clause {
  readonly subordinator: string | null;
  readonly relative: boolean;
  readonly start: number;
}

/** The place of the first word of the clause that word `at` stands in. */
function clauseFirst(sentence: Sentence, from: number, at: number): number {
  const { words, text } = sentence;
  let first = at;
  while (first - 1 >= from && !/[,;:–—«»]/u.test(text.slice(words[first - 1]?.end, words[first]?.start))) first--;
  return first;
}

/** How the clause begins whose subject is word `first`. */
function readClause(sentence: Sentence, from: number, first: number): Clause {
  const { words, text } = sentence;
  const opening = clauseFirst(sentence, from, first);
  let subordinator: string | null = null;
  let relative = false;
  for (let i = opening; i < first; i++) {
    const word = words[i];
    if (!word) break;
    if (/^котор/u.test(word.plain))
      relative = !(isPreposition(words[i - 1]) || /^(?:ходе|время|рамках|итогам)$/u.test(words[i - 1]?.plain ?? ""));
    else if (subordinators.has(word.plain)) subordinator ??= word.plain;
    else if (word.plain === "как" && i <= opening + 1 && words[i + 1]?.plain !== "и") subordinator ??= "как";
  }
  let start = words[first]?.start ?? 0;
  // "…, а в Москве Петров подчеркнул": the clause begins at its conjunction.
  if (opening < first && subordinator === null) start = words[opening]?.start ?? start;
  if (opening > from && text.slice(words[opening - 1]?.end, words[opening]?.start).includes(","))
    start = Math.min(start, words[opening]?.start ?? start);
  return { subordinator, relative, start };
}

/** Whether the clause of word `at` is set off by a conjunction that begins a new main clause, or by a semicolon. */
function opensClause(sentence: Sentence, at: number): boolean {
  const { words, text } = sentence;
  const opening = clauseFirst(sentence, 0, at);
  if (text.slice(words[opening - 1]?.end, words[opening]?.start).includes(";")) return true;
  return /^(?:а|и|но|тогда|однако)$/u.test(words[opening]?.plain ?? "") || (words[at - 1]?.plain === "и" && at - 1 > 0);
}

/** Whether a "что" after the head before has opened a content that may still run. */
function opensContent(sentence: Sentence, previous: Head, at: number): boolean {
  if (previous.place !== "after") return false;
  const { words } = sentence;
  for (let i = previous.verb.index + 1; i < at; i++) if (/^(?:что|чтобы)$/u.test(words[i]?.plain ?? "")) return true;
  return false;
}

/** Whether a verb is joined to the head before it and shares its subject. */
function joins(sentence: Sentence, verb: FoundVerb, last: number, previous: Head): boolean {
  const { words, text } = sentence;
  const before = words[last];
  if (!before || verb.voice === "gerund" || previous.place !== "after") return false;
  if (
    verb.voice === "active" &&
    (previous.verb.voice === "passive" || (previous.verb.voice === "active" && verb.agrees !== previous.verb.agrees))
  )
    return false;
  const gap = text.slice(before.end, words[last + 1]?.start);
  const conjunction =
    before.plain === "и" ||
    (before.plain === "также" && words[last - 1]?.plain === "а") ||
    before.plain === "а" ||
    before.plain === "но" ||
    before.plain === "или";
  if (!conjunction && !/^,\s*$/u.test(gap)) return false;
  // Behind "что" the words are the speaker's own: a verb there is joined on only where no other verb of that number stands in between.
  const ending = verb.agrees;
  let inContent = false;
  for (let i = previous.verb.index + 1; i <= last; i++) {
    const plain = words[i]?.plain ?? "";
    if (/^(?:что|чтобы|котор[а-я]+|если)$/u.test(plain)) inContent = true;
    else if (
      inContent &&
      (ending === "" ||
        (plain.length > 3 && plain.endsWith(ending)) ||
        /^(?:будет|будут|может|могут|есть|готов[аы]?)$/u.test(plain) ||
        (ending === "" && /[еую]т(?:ся)?$/u.test(plain)))
    )
      return false;
  }
  return true;
}

function joinStart(sentence: Sentence, last: number, cueStart: number): number {
  const { words } = sentence;
  const before = words[last];
  if (before && (before.plain === "и" || before.plain === "но" || before.plain === "или" || before.plain === "а")) return before.start;
  if (before?.plain === "также") return words[last - 1]?.start ?? before.start;
  return before?.end ?? cueStart;
}

const agent =
  /(?:^|\s)[Сс]о? ((?:[а-яё-]+(?:ской|цкой|шней)|обеих|нашей) сторон[ыа]?)(?=\s|,|$)|(?:^|\s)(лидерами|сторонами|президентами|министрами|собеседниками|главами государств|главами [а-яё]+)(?=\s|,|$)/iu;

const spanAt = (start: number, length: number): Span => ({ start, end: start + length });

/** "подчёркнута сторонами", "с обеих сторон" behind a passive. */
function agentAfter(sentence: Sentence, verb: FoundVerb): Span | null {
  const behind = sentence.text.slice(verb.end, Math.min(sentence.words.at(-1)?.end ?? verb.end, verb.end + 60));
  const found =
    /^\s(?:[Сс]о? ((?:[а-яё-]+(?:ской|цкой|шней)|обеих) сторон[ыа]?)|(лидерами|сторонами|президентами|министрами|собеседниками|главами государств)(?: двух стран)?)(?=\s|,)/u.exec(
      behind,
    );
  const who = found?.[1] ?? found?.[2];
  return found && who !== undefined ? spanAt(verb.end + found[0].lastIndexOf(who), who.length) : null;
}

/** "говорится в сообщении пресс-службы": the paper that says it. */
function placeNamed(sentence: Sentence, verb: FoundVerb): Span | null {
  const behind = sentence.text.slice(verb.end, Math.min(sentence.words.at(-1)?.end ?? verb.end, verb.end + 120));
  const found = /^\s(?:в|на|во)\s([^,.;:–—]{3,110})/u.exec(behind);
  const who = found?.[1]?.trimEnd();
  return found && who ? spanAt(verb.end + found[0].indexOf(who), who.length) : null;
}
