import type { Span } from "../../domain/span.ts";
import { everyMatch } from "../../text/every-match.ts";
import { bareVerb } from "./bare-sentences.ts";
import { trimContent } from "./clauses.ts";
import { readExchange } from "./exchanges.ts";
import { type Head, readHead } from "./heads.ts";
import { readPredicate } from "./predicates.ts";
import type { Reading } from "./reading.ts";
import { readSubject } from "./subjects-of-clauses.ts";

const together = /^(?:我们|双方|两国|两国元首|两国领导人|会[谈议]双方|[^，。]{2,16}[同与和][^，。]{2,16})$/u;
// 双方确立了…的目标: what the two settled, by verbs that report nothing elsewhere.
const settled =
  /^((?:[^，。]{0,4}(?:双方|两国(?:元首|领导人|政府)?|我们)|[^，。]{2,12}(?:主席|总书记|总统|总理|首相)[同与和][^，。]{1,12}?(?:主席|总书记|总统|总理|首相|先生)))((?:还|也|已|已经|共同|一致|正式)*(?:确立|明确|确定|制定|规划)了)(?=[^，。]{4})/u;
const pair =
  /(?:我们|双方|两国元首|两国领导人)|(?:我|[\u4e00-\u9fff]{2,8}?(?:主席|总书记|总统|总理|首相))[同与和][\u4e00-\u9fff]{1,8}?(?:主席|总书记|总统|总理|首相|先生)/gu;

/** Adds the acts of communication told inside a content: what we agreed, what the two exchanged views on. */
export function readNested(reading: Reading, clauses: readonly Span[], parent: number): void {
  const { plain } = reading;
  const first = clauses[0];
  if (!first) return;
  for (const [i, clause] of clauses.entries()) {
    const exchange = readExchangeOf(reading, clause);
    const head = exchange ?? readOthers(reading, clause) ?? readSettled(plain, clause) ?? readAgreed(reading, clause, clauses, i);
    if (!head) continue;
    if (exchange && !happened(plain, exchange, first.start, clause.start)) continue;
    const source = sourceOf(plain, head, first.start, clause.start);
    if (source.length === 0) continue;
    const content = trimContent(plain, { start: head.contentStart, end: head.contentEnd });
    if (content.end <= content.start) continue;
    reading.add({
      // 就…达成共识 names only what about; 达成一致 tells what they hold.
      type: head.kind === "name" || (head.form === "就" && namesOnly(plain, head)) ? "mention" : "indirect",
      source,
      cue: head.cue,
      content: [content],
      parent,
      confidence: 0.7,
    });
  }
}

function namesOnly(plain: string, head: Head): boolean {
  const verb = head.cue[head.cue.length - 1];
  return verb !== undefined && /共识$/u.test(plain.slice(verb.start, verb.end));
}

/** Whether the exchange is told as done: 就…交换意见 is also what one will do, or calls for. */
function happened(plain: string, head: Head, from: number, clauseStart: number): boolean {
  const verb = head.cue[head.cue.length - 1];
  const words = verb ? plain.slice(verb.start, verb.end) : "";
  const before = plain.slice(Math.max(from, clauseStart - 80), clauseStart);
  if (/愿|将|希望|应|同意|致力于/u.test(before)) return false;
  return /了|达成/u.test(words) || /举行|会晤|会见|通话|访问/u.test(before);
}

/** 同某某总书记就…达成共识: the one with whom stands first in the clause, the subject in the clause before. */
function readExchangeOf(reading: Reading, clause: Span): Head | undefined {
  const { plain, view } = reading;
  const exchange = readExchange(plain, clause, view.names);
  if (exchange || !/^[同与和]/u.test(plain.charAt(clause.start))) return exchange;
  const inner = readExchange(plain, { start: clause.start + 1, end: clause.end }, view.names);
  return inner?.source ? { ...inner, source: { start: clause.start, end: inner.source.end } } : undefined;
}

/** 东盟各国都希望…: the wish or view of many others, told by the speaker. */
function readOthers({ plain }: Reading, clause: Span): Head | undefined {
  return headOf("say", clause, others.exec(plain.slice(clause.start, Math.min(clause.end, clause.start + 24))));
}

/** A head that stands whole at the beginning of a clause: its source, then its cue. */
function headOf(kind: Head["kind"], clause: Span, match: RegExpExecArray | null): Head | undefined {
  const [, source = "", cue = ""] = match ?? [];
  if (source === "" || cue === "") return undefined;
  const cueStart = clause.start + source.length;
  const contentStart = cueStart + cue.length;
  return {
    kind,
    source: { start: clause.start, end: cueStart },
    cue: [{ start: cueStart, end: contentStart }],
    contentStart,
    contentEnd: clause.end,
    closed: true,
    atClauseEnd: false,
    force: "neutral",
    form: cue,
  };
}

const others =
  /^([\u4e00-\u9fff]{0,8}(?:各国|国家|国际社会|人士|民众|人民|各界|企业|成员国|盟友))((?:都|均|普遍|一致)(?:希望|期待|认为|呼吁|主张|支持|反对))(?=[^，。的]{4})/u;

function readSettled(plain: string, clause: Span): Head | undefined {
  return headOf("agree", clause, settled.exec(plain.slice(clause.start, Math.min(clause.end, clause.start + 60))));
}

const agrees: ReadonlySet<string> = new Set(["决定", "宣布", "商定", "约定", "同意", "认为"]);

/** 双方一致同意…，并…: what they agreed runs on as long as the clauses have no subject of their own. */
function readAgreed(reading: Reading, clause: Span, clauses: readonly Span[], at: number): Head | undefined {
  const { plain, view } = reading;
  const head = readHead(plain, clause, view.names);
  if (!head || !agrees.has(head.form)) return undefined;
  // 双方确立了…，商定…: the subject stands in the clause before.
  if (!head.source) {
    if (head.form !== "商定" || at === 0) return undefined;
  } else if (!together.test(plain.slice(head.source.start, head.source.end))) return undefined;
  if (head.form === "认为" && !/一致|都|共同|均/u.test(plain.slice(head.cue[0]?.start ?? 0, head.contentStart))) return undefined;
  if (head.atClauseEnd && at === clauses.length - 1) return undefined;
  let contentEnd = head.contentEnd;
  for (let i = at + 1; i < clauses.length; i++) {
    const next = clauses[i];
    if (!next) break;
    const words = plain.slice(next.start, next.end);
    const predicate = readPredicate(words);
    const subject = predicate ? readSubject(words.slice(0, predicate.at)) : "none";
    if (!(head.atClauseEnd && i === at + 1) && (outcome.test(words) || (subject !== "none" && !bareVerb.test(words)))) break;
    contentEnd = next.end;
  }
  return { ...head, contentEnd };
}

// 为两国关系开辟…: what came of it is told by the speaker.
const outcome =
  /^(?:这|(?:双边|两国|中[\u4e00-\u9fff]{1,2}|[\u4e00-\u9fff]{1,2}中)关系[^，。]{0,8}(?:进入|迈入|迈上|站上|踏上|步入|开启|实现)了?|为[^，。]*(?:注入|开辟|指明|奠定|擘画|规划)|相信|开启|标志|体现|充分|引领)/u;

/** Where what came of a decision begins to be told: the end of the clause before it. Null where nothing is told of it. */
export function outcomeAfter(plain: string, clauses: readonly Span[], from: number): number | null {
  const at = clauses.findIndex((clause) => clause.start > from && outcome.test(plain.slice(clause.start, clause.end)));
  return at > 0 ? (clauses[at - 1]?.end ?? null) : null;
}

// 今年3月，我对…: the subject of the sentence.
const leads =
  /^(?:[^，。]{1,16}，)?(我(?![们国方])|[\u4e00-\u9fff]{2,8}?(?:主席|总书记|总统|总理|首相))(?=[对同在应访赴到率]|刚|再|去|今|正)/u;

/** The subject of the clause or, where it has none, the pair named last before it in the sentence. */
function sourceOf(plain: string, head: Head, from: number, clauseStart: number): Span[] {
  const subject = head.source;
  if (subject) {
    if (!/^[同与和]/u.test(plain.charAt(subject.start))) return [subject];
    const other = { start: subject.start + 1, end: subject.end };
    const leader = leads.exec(plain.slice(from, clauseStart));
    const one = leader?.[1] ?? "";
    const start = from + (leader?.[0].length ?? 0) - one.length;
    return one === "" ? [other] : [{ start, end: start + one.length }, other];
  }
  let last: Span | null = null;
  const before = plain.slice(Math.max(from, clauseStart - 80), clauseStart);
  for (const found of everyMatch(pair, before)) {
    const time = /^(?:[去今前]年(?:\d{1,2}月)?|上个?[月周]|本月|日前|近日)/u.exec(found[0])?.[0].length ?? 0;
    const start = Math.max(from, clauseStart - 80) + found.index;
    last = { start: start + time, end: start + found[0].length };
  }
  return last ? [last] : [];
}
