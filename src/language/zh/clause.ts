import type { Act, Modality } from "../../domain/statement.ts";
import type { PredicateKind } from "./predicates.ts";
import type { ClauseSubject } from "./subjects-of-clauses.ts";

/** What one clause does, by itself; `act` is null where it only says how things are. */
export interface ClauseAct {
  readonly act: Act | null;
  readonly modality: Modality | null;
  readonly negated: boolean;
}

/** One clause of a content, with its first predicate and whose it is. */
export interface Clause extends ClauseAct {
  readonly words: string;
  readonly kind: PredicateKind | null;
  /** What follows the predicate. */
  readonly rest: string;
  /** The subject, where need be that of a clause before. */
  readonly subject: ClauseSubject;
  /** Whether the subject stands in this clause itself. */
  readonly named: boolean;
}
