import type { Span } from "../../domain/span.ts";
import type { Resolution, Statement } from "../../domain/statement.ts";

type Pair = readonly [number, number];

/** A statement as its columns hold it. */
export interface StatementRow
  extends Pick<
    Statement,
    "type" | "continues" | "parent" | "act" | "modality" | "force" | "negated" | "quantities" | "times" | "topics" | "confidence"
  > {
  readonly statement: string;
  readonly statement_starts: number;
  readonly statement_ends: number;
  readonly statement_words: string;
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
  readonly condition: Pair | null;
  readonly speaker_id: string | null;
  readonly speaker_name: string | null;
  readonly speaker_party: string | null;
  readonly chain: readonly (readonly [string, string | null])[];
  readonly told_for: Statement["toldFor"];
  /** Empty where the speaker is unresolved; null where the statement says nothing of it. */
  readonly resolved: Resolution | "" | null;
}

/** The columns of a `StatementRow`, of the table `s`. */
export const statementColumns = `s.id as statement, s.starts as statement_starts, s.ends as statement_ends, s.words as statement_words,
  s.type, s.source, s.cue, s.content, s.condition, s.speaker_id, s.speaker_name, s.speaker_party, s.chain, s.continues, s.parent, s.told_for,
  s.act, s.modality, s.force, s.negated, s.quantities, s.times, s.topics, s.confidence, s.resolved`;

export function toStatement(row: StatementRow): Statement {
  return {
    id: row.statement,
    type: row.type,
    source: row.source.map(toSpan),
    cue: row.cue.map(toSpan),
    content: row.content.map(toSpan),
    speaker: row.speaker_name === null ? null : { id: row.speaker_id, name: row.speaker_name, party: row.speaker_party },
    chain: row.chain.map(([name, party]) => ({ name, party })),
    continues: row.continues,
    parent: row.parent,
    toldFor: row.told_for,
    act: row.act,
    modality: row.modality,
    force: row.force,
    negated: row.negated,
    condition: row.condition && toSpan(row.condition),
    quantities: row.quantities,
    times: row.times,
    topics: row.topics,
    confidence: row.confidence,
    ...(row.resolved === null ? {} : { resolved: row.resolved || null }),
  };
}

const toSpan = ([start, end]: Pair): Span => ({ start, end });
