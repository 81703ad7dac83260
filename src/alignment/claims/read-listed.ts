import type { Span } from "../../domain/span.ts";
import type { Statement } from "../../domain/statement.ts";
import { splitParagraphs } from "../../text/paragraphs.ts";
import { segmentSentences } from "../../text/sentences.ts";
import type { ReadAccount } from "../read-account.ts";

/** What a sentence lists behind a statement that only names matters, and that statement. */
export interface Listed {
  readonly statement: Statement;
  readonly span: Span;
}

/**
 * Lists that a sentence goes on with where its statement has ended: "Many topics came up, among them X and Y". Only such in which a topic stands that no
 * statement holds.
 */
export function readListed({ account, extraction, pack }: ReadAccount): readonly Listed[] {
  const namings = extraction.statements.filter((statement) => statement.type === "mention" || statement.act === "mention");
  if (namings.length === 0) return [];
  const held = (span: Span): boolean => extraction.statements.some(({ content }) => content.some((part) => overlap(part, span)));
  const uncovered = extraction.topics.filter((topic) => !held(topic));
  if (uncovered.length === 0) return [];
  return segmentSentences(account.text, splitParagraphs(account.text), pack.sentences).flatMap((sentence): Listed[] => {
    const statement = namings.filter((naming) => endOf(naming) > sentence.start && endOf(naming) <= sentence.end).at(-1);
    if (!statement) return [];
    const rest = { start: endOf(statement), end: sentence.end };
    return !held(rest) && uncovered.some((topic) => overlap(topic, rest)) ? [{ statement, span: rest }] : [];
  });
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Where a statement ends, with its cue. */
const endOf = ({ source, cue, content }: Statement): number => Math.max(...[...source, ...cue, ...content].map(({ end }) => end));
