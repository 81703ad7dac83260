import type { Span } from "../../domain/span.ts";
import { readAccordingTo } from "./according-to.ts";
import { tellsOfSide, topicEnd, withClosing, withWriter } from "./across-clauses.ts";
import { splitClauses, trimContent } from "./clauses.ts";
import { emitContinuation, emitHead } from "./emit.ts";
import { type Head, readHead } from "./heads.ts";
import { readLabelled } from "./labels.ts";
import { isNarration } from "./narration.ts";
import { outcomeAfter } from "./nested.ts";
import { readQuoteFirst } from "./quote-first.ts";
import type { Active, Reading } from "./reading.ts";
import { readSilence, silenceForm } from "./silence.ts";
import { namesBetween, subjectKind } from "./sources.ts";

const leadInClause =
  /^(?:在|关于|对于|针对|就|谈到|谈及|说到|提到|随着|当天|当日|此外|另外|同时|最后|随后|其后|对此|会[谈见晤]|通话|期间|\d|今天|昨天|今早|不过|然而|但|此前|值得|据|根据|作为)/u;
// A verb with no subject of its own opens a new statement only if it can stand for "went on to say".
const bareForms = new Set([
  "指出",
  "强调",
  "表示",
  "说",
  "称",
  "同意",
  "宣布",
  "认为",
  "警告",
  "写道",
  "补充",
  "透露",
  "呼吁",
  "决定",
  "商定",
  "重申",
  "回应",
  "指",
  "相信",
  "提议",
  "建议",
  "责成",
]);

// Verbs that open a statement whoever the subject is; 主张, 支持, 愿 and the like do so only for one who stands outside the speech.
const speaksOut = new Set([
  "指出",
  "指",
  "强调",
  "表示",
  "说",
  "称",
  "重申",
  "宣布",
  "介绍说",
  "透露",
  "警告",
  "写道",
  "回应",
  "补充",
  "坦言",
  "坦承",
  "否认",
  "反驳",
  "声言",
  "扬言",
  "就",
]);

/** How many may hand on one another's words in one sentence: a longer chain is no sentence that anybody wrote. */
const longestChain = 4;

/** Reads one sentence: as a statement of its own, as going on with the last one, or as narration. */
export function readSentence(reading: Reading, index: number): void {
  const { view, plain, depths } = reading;
  const sentence = view.sentences[index];
  if (!sentence) return;
  if (readQuoteFirst(reading, sentence)) return;
  const outer = readAccordingTo(reading, sentence);
  if (!outer && readLabelled(reading, sentence)) return;
  const start = outer?.head.contentStart ?? sentence.start;
  // What a report hands over begins anew, whoever spoke before.
  if (outer) reading.active = null;
  const clauses = splitClauses(plain, { start, end: sentence.end }, depths);
  // 我们一致认为，… at the head of a paragraph: the speech before it goes on.
  if (reading.paragraphBegins && !reading.active && /^我们/u.test(plain.slice(start, start + 2)) && speaksOn(reading, sentence))
    reading.resumeSpeech();
  const heads = findHeads(reading, clauses);
  if (heads.length === 0 && readPostposed(reading, sentence, clauses)) return;
  const begins = reading.paragraphBegins;
  reading.paragraphBegins = false;
  if (heads.length === 0) {
    if (outer) {
      emitHead(reading, outer.head, trimContent(plain, { start, end: sentence.end }), sentence, null, null);
      if (outer.ends) reading.active = null;
      return;
    }
    if (isNarration(plain.slice(sentence.start, sentence.end))) {
      reading.endSpeech();
      return;
    }
    if (begins && !reading.active && speaksOn(reading, sentence)) reading.resumeSpeech();
    if (!reading.active) return;
    if (reading.active.agreed && changesSide(reading, sentence)) {
      reading.active = null;
      return;
    }
    emitContinuation(reading, sentence);
    return;
  }
  let teller = outer ? addTeller(reading, outer.head, sentence, null) : null;
  let tellers = 0;
  let speaker: Active | null = null;
  let last: Span | null = reading.active?.source ?? null;
  for (const [i, head] of heads.entries()) {
    const next = heads[i + 1];
    const end = head.closed
      ? Math.max(head.contentEnd, topicEnd(plain, head, clauses, next))
      : next
        ? beforeHead(plain, next)
        : ((teller !== null && head.kind === "agree" ? outcomeAfter(plain, clauses, head.contentStart) : null) ?? sentence.end);
    const carried = head.source ? null : (last ?? (head.form === "就" ? null : leadingName(reading, sentence, head)));
    if (head.source) last = head.source;
    const content = trimContent(plain, { start: head.contentStart, end });
    // 公报说，某某强调，…: whose words end where another's head begins tells all that follows.
    if (content.end <= content.start && head.kind === "say" && head.source && next?.source) {
      if (++tellers > longestChain) continue;
      teller = addTeller(reading, head, sentence, teller);
      if (teller !== null)
        speaker = { index: teller, source: head.source, kind: subjectKind(plain, head.source, view.names), agreed: false };
      continue;
    }
    emitHead(reading, head, content, sentence, carried, teller);
    // 提出三点建议：第一，…: the points stand behind the announcement in the same sentence.
    const rest = Math.max(end, head.cue.at(-1)?.end ?? 0);
    if (head.closed && !next && reading.active && rest < sentence.end)
      emitContinuation(reading, trimContent(plain, { start: rest, end: sentence.end }));
  }
  // Behind what one said that another had said, the first goes on.
  if (speaker) reading.active = speaker;
}

/** Adds the statement of one who only tells what others say in the rest of the sentence. Null where nothing is left to tell. */
function addTeller(reading: Reading, head: Head, sentence: Span, parent: number | null): number | null {
  const content = trimContent(reading.plain, { start: head.contentStart, end: sentence.end });
  if (content.end <= content.start) return parent;
  return reading.add({
    type: "indirect",
    source: head.source ? [head.source] : [],
    cue: head.cue,
    content: [content],
    parent,
    force: head.force,
  });
}

/** 谈判取得进展，发言人说。: the source stands behind what it said. */
function readPostposed(reading: Reading, sentence: Span, clauses: readonly Span[]): boolean {
  const { plain, view } = reading;
  const last = clauses[clauses.length - 1];
  if (!last || clauses.length < 2 || last.end - last.start > 30) return false;
  const head = readHead(plain, last, view.names);
  if (!head?.source || !head.atClauseEnd || !speaksBehind.has(head.form)) return false;
  if (subjectKind(plain, head.source, view.names) !== "person") return false;
  emitHead(reading, { ...head, closed: false }, trimContent(plain, { start: sentence.start, end: last.start }), sentence, null, null);
  return true;
}

const speaksBehind = new Set(["说", "表示", "称", "指出", "强调", "写道", "补充", "透露", "坦言", "直言", "告诉"]);

/** Whether a paragraph without a source of its own goes on with the speech before it: the speaker says I and we there. */
function speaksOn(reading: Reading, sentence: Span): boolean {
  const { plain, depths, paragraphEnd } = reading;
  if (dated.test(plain.slice(sentence.start, sentence.start + 20))) return false;
  const end = Math.min(paragraphEnd, sentence.start + longestParagraph);
  for (let at = plain.indexOf("我", sentence.start); at >= 0 && at < end; at = plain.indexOf("我", at + 1)) {
    if ((depths[at] ?? 0) === 0 && !/[国方军市省]/u.test(plain.charAt(at + 1))) return true;
  }
  return false;
}

const longestParagraph = 4000;
const dated = /^(?:当地时间|北京时间|\d{1,2}月\d{1,2}日|会[谈见晤][前后]|据|记者)/u;

/** The heads of a sentence, in order. */
function findHeads(reading: Reading, clauses: readonly Span[]): Head[] {
  const { plain, view } = reading;
  const heads: Head[] = [];
  let open = false;
  let before: Span | null = null;
  for (const [i, clause] of clauses.entries()) {
    const silence = readSilence(plain, clause);
    const read = silence ?? readHead(plain, withClosing(plain, clause, clauses[i + 1]), view.names);
    const written = read && heads.length === 0 ? withWriter(plain, read, before) : read;
    // Only those who write to each other say something by 庆祝; elsewhere it is a deed.
    const head = written?.form === "庆祝" && (read?.source || !written.source) ? undefined : written;
    before = clause;
    // A verb that ends the sentence hands nothing on: 不会履行这一要求。
    if (head?.atClauseEnd && i === clauses.length - 1 && !/[：:]/u.test(plain.charAt(clause.end))) continue;
    const reports = head?.source && tellsOfSide(plain, head.source, clauses, i);
    if (head && (reports || accepts(reading, head, heads[heads.length - 1], open))) {
      heads.push(head);
      open = !head.closed;
      continue;
    }
    // The sentence goes on with somebody's words once a clause that is no lead-in has passed.
    if (heads.length === 0 && reading.active && !leadInClause.test(plain.slice(clause.start, clause.start + 4).trim())) return heads;
  }
  return heads;
}

/** Whether a clause that could be a head is one here: inside somebody's words 中方表示 and 我相信 are no new source. */
function accepts(reading: Reading, head: Head, before: Head | undefined, open: boolean): boolean {
  const { plain, view, active } = reading;
  if (!head.source) {
    if (head.kind === "name" && head.form === "就")
      return before === undefined ? active === null : before.kind !== "say" && (!open || before.kind === "stance");
    // 祝贺…，赞同…: one subject for both.
    // 介绍了…，祝贺…: one subject for both.
    if (courtesies.has(head.form) && before?.kind === "name" && before.source && !open) return true;
    if (head.kind === "stance" && head.form !== "转达") return before?.kind === "stance" && active === null;
    if (head.form === "转达") return !open || before?.form === "祝贺";
    if (head.kind === "name") return before !== undefined && !open;
    if (!bareForms.has(head.form)) return false;
    // 某某否认，称…: the first verb has nothing of its own to hand over.
    if (
      answersWith.has(head.form) &&
      before?.atClauseEnd &&
      before.kind === "say" &&
      isBlank(plain, before.contentStart, head.cue[0]?.start ?? 0)
    )
      return true;
    if (before && open)
      return before.kind !== "say"
        ? head.kind === "say" || head.kind === "agree"
        : goesOnToSay(plain, head) || (head.atClauseEnd && head.form !== "同意");
    return before !== undefined || active === null
      ? head.form !== "决定" || before !== undefined
      : active.kind === "joint" || head.atClauseEnd || goesOnToSay(plain, head);
  }
  // 但声明没有提到…: told by whoever compares the accounts; inside a speech it is the speaker's, unless it stands against it.
  if (head.form === silenceForm) return !open || view.fromOutside === true || standsAgainst(plain, head);
  const kind = subjectKind(plain, head.source, view.names);
  // 某某表示，两国元首就…达成共识, 我和某某同意…: told inside the speech.
  if (open && before?.kind === "say" && head.form === "就") return false;
  if (head.form === "提出" && (open || active) && !/[点项条]/u.test(plain.slice(head.contentStart, head.contentStart + 6))) return false;
  if ((open || active) && /^我(?:们|[和同与跟])/u.test(plain.slice(head.source.start)) && !head.atClauseEnd) return false;
  const inside = open || (active !== null && before === undefined);
  if (!inside) {
    if (kind !== "side") return true;
    const words = plain.slice(head.source.start, head.source.end);
    return !/^(?:我|我们|你|您)$/u.test(words) || head.atClauseEnd;
  }
  if (open && head.kind === "stance" && before?.kind === "say") return false;
  if (kind === "person")
    return speaksOut.has(head.form) || head.atClauseEnd || (head.kind === "name" && !open) || isOutside(reading, head.source);
  if (kind === "joint") {
    if (open) return head.atClauseEnd && (head.kind === "agree" || head.kind === "say");
    return head.kind === "agree" || head.kind === "name" || (head.kind === "say" && !/^(?:相信|要求|主张)$/u.test(head.form));
  }
  return active !== null && (active.kind === "joint" || active.agreed) && !open && !/^我/u.test(plain.slice(head.source.start));
}

/** 则没有提到, 但声明未提: what is told stands against what was said before. */
function standsAgainst(plain: string, head: Head): boolean {
  const [cue] = head.cue;
  const source = head.source?.start ?? 0;
  return (
    (cue !== undefined && /^[则却]/u.test(plain.charAt(cue.start))) ||
    /(?:但|而|不过|然而)$/u.test(plain.slice(Math.max(0, source - 2), source))
  );
}

const courtesies: ReadonlySet<string> = new Set(["祝贺", "感谢", "慰问", "哀悼", "祝愿"]);
const answersWith: ReadonlySet<string> = new Set(["称", "说", "指", "指出", "强调", "坦言", "声言"]);
const isBlank = (plain: string, start: number, end: number): boolean => /^[，,\s]*$/u.test(plain.slice(start, end));

/** 并表示, 还强调, 也指出: the same subject says more. */
function goesOnToSay(plain: string, head: Head): boolean {
  const at = head.cue[0]?.start ?? 0;
  return /^[还又也]/u.test(plain.charAt(at)) || /[并且]$/u.test(plain.slice(Math.max(0, at - 1), at));
}

/** Behind what one side promised, a sentence about the other side's own measures is no longer part of the promise. */
function changesSide(reading: Reading, sentence: Span): boolean {
  const source = reading.active?.source;
  const begun = /^(?:相应地|同时|此外|另外)?[，,]?([\u4e00-\u9fff]{1,3}方|中国|美国)/u.exec(
    reading.plain.slice(sentence.start, sentence.start + 12),
  )?.[1];
  return source !== undefined && source !== null && begun !== undefined && !reading.plain.slice(source.start, source.end).startsWith(begun);
}

/** Whether the subject stands outside the speech: a person of the table, a pronoun, or one who has spoken before. */
function isOutside(reading: Reading, source: Span): boolean {
  const words = reading.plain.slice(source.start, source.end);
  return /^[他她]$/u.test(words) || reading.spoken.has(words) || isNamed(reading, source);
}

function isNamed(reading: Reading, source: Span): boolean {
  return namesBetween(source.start, source.end, reading.view.names).some((name) => name.kind === "person");
}

/** Where the content before a following head ends: at the clause end before its source or cue. */
function beforeHead(plain: string, head: Head): number {
  let at = Math.min(head.source?.start ?? Number.POSITIVE_INFINITY, head.cue[0]?.start ?? Number.POSITIVE_INFINITY);
  while (at > 0 && !/[，,；;：:。]/u.test(plain.charAt(at - 1))) at--;
  return at;
}

/** The person with whom a narrating clause begins, who is also the subject of the verb behind it. */
function leadingName(reading: Reading, sentence: Span, head: Head): Span | null {
  const before = head.cue[0]?.start ?? sentence.end;
  const name = namesBetween(sentence.start, before, reading.view.names).find((one) => one.kind === "person");
  return name ? { start: name.start, end: name.end } : null;
}
