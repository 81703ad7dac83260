import type { Clause } from "./clause.ts";
import type { ClauseWord } from "./clause-words.ts";
import { findVerb } from "./find-verb.ts";
import { readVerbGroup } from "./read-verb-group.ts";
import { skipIntroduction } from "./skip-introduction.ts";

/** Finds the main clause; null where the words are a phrase without a finite verb. */
export function findClause(all: readonly ClauseWord[]): Clause | null {
  const from = skipIntroduction(all);
  const at = findVerb(all, from);
  return at === null ? null : readVerbGroup(all, from, at);
}
