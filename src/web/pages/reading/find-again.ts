import type { StatementView } from "../../../domain/view.ts";
import { startOf } from "../../text-marks/statement-at.ts";

/** A statement that was selected, as it is found again when the texts are read anew: numbers may have moved. */
export interface Remembered {
  readonly statement: string;
  /** Offset of its first word; null where only the id is known yet. */
  readonly start: number | null;
}

/** The statement that was meant: by id and place, then by place, then the nearest after it. Null in a text without statements. */
export function findAgain(statements: readonly StatementView[], remembered: Remembered): StatementView | null {
  const named = statements.find((statement) => statement.id === remembered.statement);
  const { start } = remembered;
  if (start === null) return named ?? null;
  if (named !== undefined && startOf(named) === start) return named;
  return (
    statements.find((statement) => startOf(statement) === start) ??
    named ??
    statements.find((statement) => startOf(statement) > start) ??
    statements.at(-1) ??
    null
  );
}
