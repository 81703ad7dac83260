import type { Account } from "../domain/account.ts";
import type { Speaker, Statement } from "../domain/statement.ts";
import type { Item } from "./decided-item.ts";
import { overlapLength } from "./span-lists.ts";
import { readToldFor } from "./told-for.ts";

/** Points what continued, or stood in, a replaced statement to what took its place; to nothing where nothing did. */
export function mendReferences(others: readonly Item[], replaced: readonly Item[], made: readonly Statement[]): readonly Item[] {
  const goneById = new Map(replaced.map(({ statement }) => [statement.id, statement]));
  /** Up and out of what is gone. */
  const outOf = (id: string | null, key: "parent" | "continues"): string | null => {
    let at = id;
    for (let step = 0; at !== null && goneById.has(at) && step <= goneById.size; step++) at = goneById.get(at)?.[key] ?? null;
    return at !== null && goneById.has(at) ? null : at;
  };
  const head = made.find(({ cue }) => cue.length > 0)?.id ?? made[0]?.continues ?? made[0]?.id ?? null;
  return others.map((item): Item => {
    const { statement } = item;
    const lostHead = statement.continues !== null && goneById.has(statement.continues);
    const lostHolder = statement.parent !== null && goneById.has(statement.parent);
    if (!lostHead && !lostHolder) return item;
    const continues = lostHead ? (head ?? outOf(statement.continues, "continues")) : statement.continues;
    const parent = lostHolder ? (holderAmong(made, statement) ?? outOf(statement.parent, "parent")) : statement.parent;
    return { ...item, statement: { ...statement, continues: continues === statement.id ? null : continues, parent } };
  });
}

/** The one among those made that shares most of a nested statement's words; the only one made, even where the engine let it reach beyond. */
function holderAmong(made: readonly Statement[], inner: Statement): string | null {
  const [only, ...more] = made;
  if (only && more.length === 0) return only.id;
  const shares = made.map((statement) => ({ id: statement.id, shared: overlapLength(statement.content, inner.content) }));
  const most = Math.max(0, ...shares.map(({ shared }) => shared));
  return most === 0 ? null : (shares.find(({ shared }) => shared === most)?.id ?? null);
}

/**
 * What the engine drew from a statement that a person decided is drawn again: a continuation has the speaker of its head where the engine gave it
 * that speaker, and the tellers of a nested statement are those of the statement around it. Statements that a person decided stay as decided.
 */
export function followDecided(items: readonly Item[], asRead: readonly Statement[], account: Pick<Account, "side">): readonly Item[] {
  const original = new Map(asRead.map((statement) => [statement.id, statement]));
  const current = new Map(items.map((item) => [item.statement.id, item]));
  return items.map((item): Item => {
    const { statement, word } = item;
    if (word !== null) return item;
    const read = original.get(statement.id);
    const head = current.get(statement.continues ?? "");
    const readHead = original.get(read?.continues ?? "");
    const follows =
      head?.word && readHead && sameSpeaker(statement.speaker, readHead.speaker) && !sameSpeaker(statement.speaker, head.statement.speaker);
    const speaker = follows ? head.statement.speaker : statement.speaker;
    const holder = current.get(statement.parent ?? "");
    const chain = holder?.word ? chainBehind(holder.statement) : statement.chain;
    if (!follows && chain === statement.chain) return item;
    return {
      ...item,
      statement: { ...statement, speaker, chain, toldFor: follows ? readToldFor(speaker, account.side) : statement.toldFor },
    };
  });
}

export function sameSpeaker(a: Speaker | null, b: Speaker | null): boolean {
  return a?.id === b?.id && a?.name === b?.name && a?.party === b?.party;
}

const chainBehind = ({ chain, speaker }: Statement): Statement["chain"] =>
  speaker ? [...chain, { name: speaker.name, party: speaker.party }] : chain;
