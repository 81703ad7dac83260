import type { EvidenceSpan } from "../../../../domain/span.ts";
import type { AccountView, CellView, RowView } from "../../../../domain/view.ts";
import type { Column } from "./columns.ts";
import { findCounterpart } from "./find-counterpart.ts";
import { foldCells } from "./fold-cells.ts";
import type { GridPlace } from "./step-in-grid.ts";

/** What the selected cell stands for. */
export interface Selection {
  readonly row: RowView;
  readonly account: AccountView;
  readonly cell: CellView;
  /** The text of another side that says most on the topic. */
  readonly other: { readonly account: AccountView; readonly cell: CellView } | null;
}

/** The cell at a place; for a folded side the text that says most; null for a head or for what stands between the sides. */
export function readSelection(
  place: GridPlace,
  rows: readonly RowView[],
  columns: readonly Column[],
  accounts: readonly AccountView[],
): Selection | null {
  const row = rows[place.row];
  const column = columns[place.column];
  if (row === undefined || column === undefined) return null;
  const found =
    column.kind === "account" ? { account: column.placed.account, cell: row.cells[column.placed.index] } : strongestOf(column, row);
  if (found?.cell === undefined) return null;
  return { row, account: found.account, cell: found.cell, other: findCounterpart(row, accounts, found.account) };
}

/** The first words to open: the cell's own, or those across from it where it is silent. */
export function firstSpan({ cell, other }: Selection): EvidenceSpan | undefined {
  return cell.spans[0] ?? other?.cell.spans[0];
}

function strongestOf(column: Extract<Column, { kind: "side" }>, row: RowView) {
  const placed = column.placed.flatMap(({ account, index }) => {
    const cell = row.cells[index];
    return cell === undefined ? [] : [{ account, cell }];
  });
  const strongest = foldCells(placed.map(({ cell }) => cell))?.strongest;
  return placed.find(({ cell }) => cell === strongest) ?? null;
}
