import type { StatementAction } from "../domain/decision.ts";
import type { Span } from "../domain/span.ts";
import type { Statement } from "../domain/statement.ts";
import { lastEnd } from "./span-lists.ts";

/** A person's word that stands behind a statement. */
export interface Word {
  readonly action: StatementAction;
  readonly entry: number;
  readonly at: string;
  readonly by: string;
  /** Contents of the engine's statements that the first decision here was about: a fix that was confirmed later still goes back to what the engine had read. */
  readonly engineHad: readonly (readonly Span[])[];
  /** The engine's statement as it was when a person confirmed it unchanged; null where a person changed anything. */
  readonly confirmedAs: Statement | null;
}

/** A statement while decisions are applied: the engine's own, or one that a person decided. */
export interface Item {
  readonly statement: Statement;
  readonly word: Word | null;
}

const firstPlace = (content: readonly Span[]): number => Math.min(...content.map((span) => span.start));

/** In the order of the text; of two that begin together, the longer one first. */
export function inTextOrder(items: readonly Item[]): readonly Item[] {
  return [...items].sort(
    (a, b) =>
      firstPlace(a.statement.content) - firstPlace(b.statement.content) || lastEnd(b.statement.content) - lastEnd(a.statement.content),
  );
}
