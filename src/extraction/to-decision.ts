import type { Account } from "../domain/account.ts";
import type { Anchor, DecidedStatement, StatementTarget } from "../domain/decision.ts";
import type { Span } from "../domain/span.ts";
import type { Statement } from "../domain/statement.ts";

/** A stretch of a text with its words. */
export function toAnchor(text: string, { start, end }: Span): Anchor {
  return { start, end, quote: text.slice(start, end) };
}

/** Names a statement by where it stands, so that it can be found again whatever its id is by then. */
export function toTarget(statement: Pick<Statement, "content">, account: Pick<Account, "id" | "text">, textSha: string): StatementTarget {
  return { account: account.id, text: textSha, content: statement.content.map((span) => toAnchor(account.text, span)) };
}

/**
 * Names an account and its text where there is no statement yet: what the decision to add one is about. Without it nobody could tell
 * later which text the added words stand in.
 */
export function toPlace(account: Pick<Account, "id">, textSha: string): StatementTarget {
  return { account: account.id, text: textSha, content: [] };
}

/** A statement as a decision keeps it: what a person may change, each place with its words. */
export function toDecided(statement: Omit<Statement, "id">, text: string): DecidedStatement {
  const anchors = (spans: readonly Span[]): readonly Anchor[] => spans.map((span) => toAnchor(text, span));
  return {
    type: statement.type,
    source: anchors(statement.source),
    cue: anchors(statement.cue),
    content: anchors(statement.content),
    speaker: statement.speaker,
    chain: statement.chain,
    act: statement.act,
    modality: statement.modality,
    force: statement.force,
    negated: statement.negated,
    condition: statement.condition ? toAnchor(text, statement.condition) : null,
  };
}
