import type { Span } from "../../domain/span.ts";
import { noSide, type Statement } from "../../domain/statement.ts";
import { splitParagraphs } from "../../text/paragraphs.ts";
import { findQuotations } from "../../text/quotation-marks.ts";
import type { ReadAccount } from "../read-account.ts";
import { isPress } from "../sides.ts";

/** Words that an account prints as somebody's own. */
export interface Printed {
  readonly read: ReadAccount;
  readonly span: Span;
  /** The party whose words they are said to be. */
  readonly party: string;
  /** The statement that hands them over. */
  readonly statement: Statement;
  /** False where they stand without quotation marks, told in the first person. */
  readonly marked: boolean;
}

/** Everything that an account prints as the words of one party: in quotation marks, or in the first person in a paper that speaks of itself in no such way. */
export function listPrinted(read: ReadAccount): readonly Printed[] {
  const { text, statements } = read.extraction;
  const quotations = findQuotations(text).filter(({ kind, depth }) => kind === "speech" && depth === 0);
  const printed: Printed[] = [];
  for (const { inner } of quotations) {
    const span = trim(text, inner);
    const statement = holderOf(statements, span);
    const party = statement?.speaker?.party;
    if (statement && isOneSide(party)) printed.push({ read, span, party, statement, marked: true });
  }
  if (!isPress(read)) return printed;
  const inMarks = (span: Span) => quotations.some(({ outer }) => outer.start < span.end && outer.end > span.start);
  const { firstWithin } = read.pack.parties;
  for (const paragraph of splitParagraphs(text)) {
    if (!firstWithin.test(text.slice(paragraph.start, paragraph.end))) continue;
    const here = statements.filter((s) => s.type !== "own" && s.content.some((c) => c.start >= paragraph.start && c.end <= paragraph.end));
    const parties = [...new Set(here.flatMap(({ speaker }) => (isOneSide(speaker?.party) ? [speaker.party] : [])))];
    const [party] = parties;
    if (party === undefined || parties.length > 1) continue;
    for (const statement of here) {
      const [content] = statement.content;
      if (!content || statement.parent !== null || (statement.speaker && statement.speaker.party !== party)) continue;
      const lead = [...statement.source, content].map(({ start }) => start);
      const span = trim(text, { start: Math.min(...lead), end: content.end });
      if (inMarks(span) || !firstWithin.test(text.slice(span.start, span.end))) continue;
      printed.push({ read, span, party, statement, marked: false });
    }
  }
  return printed.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

const isOneSide = (party: string | null | undefined): party is string =>
  typeof party === "string" && party !== noSide && !party.includes("+");

/** The narrowest statement of somebody in whose content the words stand. */
function holderOf(statements: readonly Statement[], span: Span): Statement | undefined {
  let best: Statement | undefined;
  let size = Number.POSITIVE_INFINITY;
  for (const statement of statements) {
    if (statement.type === "own") continue;
    for (const content of statement.content) {
      if (content.start >= span.end || content.end <= span.start || content.end - content.start >= size) continue;
      best = statement;
      size = content.end - content.start;
    }
  }
  return best;
}

/** Without the stops and blanks at either end, which belong to the sentence around the quotation. */
function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s,;:，；：。、.…]/u.test(text.charAt(start))) start++;
  while (end > start && /[\s,;:，；：。、.]/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}
