import type { Span } from "../../domain/span.ts";
import { trimContent } from "./clauses.ts";
import { readExchange } from "./exchanges.ts";
import { type Head, readHead } from "./heads.ts";
import type { Reading } from "./reading.ts";

const together = /^(?:我们|双方|两国|两国元首|两国领导人|会[谈议]双方)$/u;
const pair =
  /(?:我们|双方|两国元首|两国领导人)|(?:我|[\u4e00-\u9fff]{2,8}?(?:主席|总统|总理|首相))[同与和][\u4e00-\u9fff]{1,8}?(?:主席|总统|总理|首相|先生)/gu;

/** Adds the acts of communication told inside a content: what we agreed, what the two exchanged views on. */
export function readNested(reading: Reading, clauses: readonly Span[], parent: number): void {
  const { plain, view } = reading;
  const first = clauses[0];
  if (!first) return;
  for (const clause of clauses) {
    const exchange = readExchange(plain, clause, view.names);
    const head = exchange ?? readAgreed(reading, clause);
    if (!head) continue;
    if (exchange && !happened(plain, exchange, first.start, clause.start)) continue;
    const source = sourceOf(plain, head, first.start, clause.start);
    if (!source) continue;
    const content = trimContent(plain, { start: head.contentStart, end: head.contentEnd });
    if (content.end <= content.start) continue;
    reading.add({
      type: head.kind === "name" ? "mention" : "indirect",
      source: [source],
      cue: head.cue,
      content: [content],
      parent,
      confidence: 0.7,
    });
  }
}

/** Whether the exchange is told as done: 就…交换意见 is also what one will do, or calls for. */
function happened(plain: string, head: Head, from: number, clauseStart: number): boolean {
  const verb = head.cue[head.cue.length - 1];
  const words = verb ? plain.slice(verb.start, verb.end) : "";
  const before = plain.slice(Math.max(from, clauseStart - 80), clauseStart);
  if (/愿|将|希望|应|同意|致力于/u.test(before)) return false;
  return /了|达成/u.test(words) || /举行|会晤|会见|通话|访问/u.test(before);
}

function readAgreed(reading: Reading, clause: Span): Head | undefined {
  const { plain, view } = reading;
  const head = readHead(plain, clause, view.names);
  if (!head?.source || head.atClauseEnd) return undefined;
  if (!together.test(plain.slice(head.source.start, head.source.end))) return undefined;
  return head.form === "决定" || head.form === "宣布" || head.form === "商定" || head.form === "同意" ? head : undefined;
}

/** The subject of the clause or, where it has none, the pair named last before it in the sentence. */
function sourceOf(plain: string, head: Head, from: number, clauseStart: number): Span | null {
  const subject = head.source;
  if (subject) {
    const together = /^[同与和]/u.test(plain.charAt(subject.start));
    return together ? { start: subject.start + 1, end: subject.end } : subject;
  }
  let last: Span | null = null;
  const before = plain.slice(Math.max(from, clauseStart - 80), clauseStart);
  for (const found of before.matchAll(pair)) {
    const start = Math.max(from, clauseStart - 80) + found.index;
    last = { start, end: start + found[0].length };
  }
  return last;
}
