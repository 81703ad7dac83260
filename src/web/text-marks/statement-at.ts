import type { Span } from "../../domain/span.ts";

/** What can be found by an offset: a statement, or anything else with words of its own. */
interface Placed {
  readonly id: string;
  readonly content: readonly Span[];
}

/** Statements whose words stand at an offset, the shortest (innermost) first. */
export function statementsAt<Item extends Placed>(statements: readonly Item[], offset: number): readonly Item[] {
  return statements
    .filter((statement) => statement.content.some((span) => span.start <= offset && offset < span.end))
    .sort((one, other) => lengthOf(one) - lengthOf(other));
}

/** What a click at an offset selects: the innermost statement, and with each further click the next one around it. */
export function nextStatementAt<Item extends Placed>(statements: readonly Item[], offset: number, selected: string | null): Item | null {
  const found = statementsAt(statements, offset);
  const at = found.findIndex((statement) => statement.id === selected);
  return found[(at + 1) % found.length] ?? null;
}

/** Statements in the order of their first words; of two that begin together the longer comes first. */
export function inReadingOrder<Item extends Placed>(statements: readonly Item[]): readonly Item[] {
  return [...statements].sort((one, other) => startOf(one) - startOf(other) || lengthOf(other) - lengthOf(one));
}

/** Offset of a statement's first word. */
export function startOf(statement: Placed): number {
  return Math.min(...statement.content.map((span) => span.start));
}

/** Offset after a statement's last word. */
export function endOf(statement: Placed): number {
  return Math.max(...statement.content.map((span) => span.end));
}

function lengthOf(statement: Placed): number {
  return statement.content.reduce((sum, span) => sum + span.end - span.start, 0);
}
