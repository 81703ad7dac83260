import type { MatrixRow } from "../../domain/comparison.ts";
import type { CellView } from "../../domain/view.ts";
import type { ReadAccount } from "../read-account.ts";

/** Counts, for each cell of a row, the statements that speak of its topic or of a part of it, and those among them that are told for the other side. */
export function countCells(row: MatrixRow, accounts: readonly ReadAccount[]): readonly CellView[] {
  return row.cells.map((cell): CellView => {
    const read = accounts.find(({ account }) => account.id === cell.account);
    const about = (read?.extraction.statements ?? []).filter(({ topics }) =>
      topics.some((topic) => topic === row.topic || topic.startsWith(`${row.topic}/`)),
    );
    return { ...cell, statements: about.length, toldForOther: about.filter(({ toldFor }) => toldFor === "other").length };
  });
}
