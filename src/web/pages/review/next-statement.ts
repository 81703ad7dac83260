import type { StatementView } from "../../../domain/view.ts";
import { endOf, inReadingOrder, startOf } from "../../text-marks/statement-at.ts";

/** The statement to join with: the next in the text that does not stand inside this one. Null at the end. */
export function nextStatement(statements: readonly StatementView[], statement: StatementView): StatementView | null {
  const ordered = inReadingOrder(statements);
  return ordered.slice(ordered.indexOf(statement) + 1).find((other) => startOf(other) >= endOf(statement)) ?? null;
}
