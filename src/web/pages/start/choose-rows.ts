import type { RowView } from "../../../domain/view.ts";

/** A few rows of a matrix that show how different things may stand between the sides: each kind once before any twice. */
export function chooseRows(matrix: readonly RowView[], most = 4): RowView[] {
  const telling = matrix.filter((row) => row.between.length > 0);
  const first = telling.filter((row, at) => telling.findIndex((other) => kindOf(other) === kindOf(row)) === at);
  const rest = telling.filter((row) => !first.includes(row));
  return [...first, ...rest].slice(0, most);
}

const kindOf = (row: RowView): string | undefined => row.between[0]?.kind;
