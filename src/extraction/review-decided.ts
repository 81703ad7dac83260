import type { Statement } from "../domain/statement.ts";
import type { StatementReview } from "../domain/view.ts";
import type { Item, Word } from "./decided-item.ts";
import { findStatement } from "./find-statement.ts";
import { sameSpeaker } from "./mend-references.ts";
import { sameSpans } from "./span-lists.ts";

/**
 * What a person said of a statement, beside what the engine that runs now reads at its place.
 *
 * The engine differs: for a statement confirmed as the engine had read it, where the engine now reads anything about it otherwise; for one
 * that a person changed, where the engine no longer reads a statement with just the content that the person changed; for one that a person
 * added, where the engine now reads it too.
 */
export function reviewDecided({ statement }: Item, word: Word, asRead: readonly Statement[]): StatementReview {
  const { action, by, at, entry, engineHad, confirmedAs } = word;
  const exact = engineHad.map((content) => asRead.find((read) => sameSpans(read.content, content)));
  const engine =
    exact.find((read) => read !== undefined) ?? findStatement(statement.content, asRead) ?? findStatement(engineHad.flat(), asRead) ?? null;
  const engineDiffers = confirmedAs
    ? !engine || !sameReading(engine, confirmedAs)
    : engineHad.length > 0
      ? exact.includes(undefined)
      : engine !== null && sameSpans(engine.content, statement.content);
  return { action, by, at, entry, engine, engineDiffers };
}

function sameReading(a: Statement, b: Statement): boolean {
  return (
    a.type === b.type &&
    sameSpans(a.source, b.source) &&
    sameSpans(a.cue, b.cue) &&
    sameSpans(a.content, b.content) &&
    sameSpans(a.condition ? [a.condition] : [], b.condition ? [b.condition] : []) &&
    sameSpeaker(a.speaker, b.speaker) &&
    a.chain.length === b.chain.length &&
    a.chain.every((teller, at) => teller.name === b.chain[at]?.name && teller.party === b.chain[at]?.party) &&
    a.act === b.act &&
    a.modality === b.modality &&
    a.force === b.force &&
    a.negated === b.negated
  );
}
