import { useMemo, useState } from "react";
import type { EncounterView, InterfaceLanguage } from "../../../../domain/view.ts";
import { useMedia } from "../use-media.ts";
import { chooseAccounts, chooseRows, type MatrixFilter, type RowOrder, wholeMatrix } from "./choose-rows.ts";
import { groupBySide, layColumns, type SideGroup } from "./columns.ts";
import type { GridPlace } from "./step-in-grid.ts";

/** More accounts than this do not fit beside each other: the sides begin folded. */
const manyAccounts = 12;

/** What of an encounter's matrix is shown, and where in it the reader is. */
export function useMatrix(view: EncounterView, language: InterfaceLanguage) {
  const phone = useMedia("(max-width: 40rem)");
  const [filter, setFilter] = useState<MatrixFilter>(wholeMatrix);
  const [order, setOrder] = useState<RowOrder>("share");
  const [foldedByHand, setFoldedByHand] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [chosen, setActive] = useState<GridPlace | null>(null);

  const placed = useMemo(() => chooseAccounts(view.accounts, filter), [view.accounts, filter]);
  const groups = useMemo(() => groupBySide(placed), [placed]);
  const crowded = placed.length > manyAccounts;
  const isFolded = useMemo(
    () => (group: SideGroup) => phone || (group.accounts.length > 1 && (foldedByHand.get(group.key) ?? crowded)),
    [phone, crowded, foldedByHand],
  );
  const columns = useMemo(() => layColumns(groups, isFolded), [groups, isFolded]);
  const rows = useMemo(() => chooseRows(view.matrix, placed, filter, order, language), [view.matrix, placed, filter, order, language]);

  const active = clamp(chosen ?? { row: 0, column: 0 }, rows.length, columns.length);
  /** Folds the side in whose column the reader is, or opens it; the place stays on that side. */
  const toggleFold = (group: SideGroup | undefined) => {
    if (group === undefined || phone || group.accounts.length < 2) return;
    const next = new Map(foldedByHand).set(group.key, !isFolded(group));
    const will = layColumns(groups, (each) => each.accounts.length > 1 && (next.get(each.key) ?? crowded));
    const column = will.findIndex(({ side }) => side === group.side);
    setFoldedByHand(next);
    setActive({ row: Math.max(0, active.row), column: Math.max(0, column) });
  };
  const groupAt = (place: GridPlace) => groups.find(({ side }) => side === columns[place.column]?.side);
  return { phone, filter, setFilter, order, setOrder, placed, groups, isFolded, columns, rows, active, setActive, toggleFold, groupAt };
}

function clamp({ row, column }: GridPlace, rows: number, columns: number): GridPlace {
  return { row: Math.max(-1, Math.min(row, rows - 1)), column: Math.max(0, Math.min(column, columns)) };
}
