import type { Account } from "../domain/account.ts";
import type { DecidedStatement, StatementAction } from "../domain/decision.ts";
import type { Extraction } from "../domain/extraction.ts";
import type { Span } from "../domain/span.ts";
import type { Speaker, Statement } from "../domain/statement.ts";
import type { Item } from "./decided-item.ts";
import { findAnchors, type TextInUse } from "./find-anchors.ts";
import { readPlace } from "./read-place.ts";
import { coveredLength, overlapLength } from "./span-lists.ts";
import { readToldFor } from "./told-for.ts";

/** A decided statement with its places in the text in use. */
export interface PlacedStatement extends Omit<DecidedStatement, "source" | "cue" | "content" | "condition"> {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly condition: Span | null;
}

/** Finds all the places of a decided statement together; null where any of its words are gone. */
export function placeStatement(decided: DecidedStatement, sha: string | null, now: TextInUse): PlacedStatement | null {
  const { source, cue, content, condition } = decided;
  const anchors = [...source, ...cue, ...content, ...(condition ? [condition] : [])];
  const spans = findAnchors(anchors, sha, now);
  if (!spans || content.length === 0) return null;
  const [cueAt, contentAt] = [source.length, source.length + cue.length];
  const conditionAt = contentAt + content.length;
  return {
    ...decided,
    source: spans.slice(0, cueAt),
    cue: spans.slice(cueAt, contentAt),
    content: spans.slice(contentAt, conditionAt),
    condition: spans[conditionAt] ?? null,
  };
}

/** Makes statements of what a person decided. What follows from their place and speaker is read anew. */
export function makeDecided(
  wanted: readonly PlacedStatement[],
  ids: readonly string[],
  action: StatementAction,
  replaced: readonly Item[],
  others: readonly Item[],
  extraction: Extraction,
  account: Pick<Account, "side">,
): readonly Statement[] {
  const gone = new Set(replaced.map(({ statement }) => statement.id));
  const inherited = (key: "parent" | "continues"): string | null =>
    replaced.map(({ statement }) => statement[key]).find((id) => id !== null && !gone.has(id)) ?? null;
  const carried = replaced[0]?.statement.continues ?? null;
  const continued = carried !== null && !gone.has(carried) ? carried : null;
  return wanted.map((placed, at): Statement => {
    const [first] = wanted;
    const afterFirst = first && first.cue.length > 0 ? (ids[0] ?? null) : continued;
    const bearsCue = placed.cue.length > 0 || placed.type === "own";
    const same = replaced.find(({ statement }) => isSameSpeaker(statement.speaker, placed.speaker))?.statement;
    const parent = replaced.length > 0 && action !== "added" ? inherited("parent") : findHolder(placed.content, others);
    return {
      id: ids[at] ?? "",
      type: placed.type,
      source: placed.source,
      cue: placed.cue,
      content: placed.content,
      speaker: placed.speaker,
      // A speaker that the person left as it was is still known the same way.
      ...(same?.resolved !== undefined && { resolved: same.resolved }),
      chain: placed.chain,
      continues: bearsCue ? null : at > 0 ? afterFirst : continued,
      parent,
      toldFor: readToldFor(placed.speaker, account.side),
      act: placed.act,
      modality: placed.modality,
      negated: placed.negated,
      condition: placed.condition,
      force: placed.force,
      ...readPlace(extraction, placed.content),
      confidence: 1,
    };
  });
}

function isSameSpeaker(one: Speaker | null, other: Speaker | null): boolean {
  return one?.id === other?.id && one?.name === other?.name && one?.party === other?.party;
}

/** The narrowest statement inside whose content a place lies whole. */
function findHolder(content: readonly Span[], items: readonly Item[]): string | null {
  const length = coveredLength(content);
  const holding = items.filter(
    ({ statement }) => overlapLength(statement.content, content) === length && coveredLength(statement.content) > length,
  );
  holding.sort((a, b) => coveredLength(a.statement.content) - coveredLength(b.statement.content));
  return holding[0]?.statement.id ?? null;
}
