/** A place in the matrix: row −1 holds the heads of the columns. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads from a place, or null where the key is none of the grid's. `rows` and `columns` are how many there are; the heads come on top. */
export function stepInGrid(key: string, ctrl: boolean, from: GridPlace, rows: number, columns: number, page: number): GridPlace | null {
  const last = { row: rows - 1, column: columns - 1 };
  const to = (row: number, column: number): GridPlace => ({
    row: Math.max(-1, Math.min(last.row, row)),
    column: Math.max(0, Math.min(last.column, column)),
  });
  switch (key) {
    case "ArrowUp":
      return to(from.row - 1, from.column);
    case "ArrowDown":
      return to(from.row + 1, from.column);
    case "ArrowLeft":
      return to(from.row, from.column - 1);
    case "ArrowRight":
      return to(from.row, from.column + 1);
    case "Home":
      return ctrl ? to(0, 0) : to(from.row, 0);
    case "End":
      return ctrl ? to(last.row, last.column) : to(from.row, last.column);
    case "PageUp":
      return to(Math.max(0, from.row - page), from.column);
    case "PageDown":
      return to(from.row + page, from.column);
    default:
      return null;
  }
}
