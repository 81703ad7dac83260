import type { Level, MatrixCell } from "../../domain/comparison.ts";

/** What one side does with a topic: the strongest level of its texts, and how many have it. */
export interface FoldedCell {
  readonly level: Level;
  readonly having: number;
  readonly of: number;
}

/** Strongest first. Unknown comes last: a partial text never wins over one that is held whole. */
const strength: readonly Level[] = ["quoted", "mentioned", "denied", "silent", "unknown"];

/** Folds the cells of one side into one. */
export function foldCells(cells: readonly Pick<MatrixCell, "level">[]): FoldedCell {
  const level = strength.find((candidate) => cells.some((cell) => cell.level === candidate)) ?? "unknown";
  return { level, having: cells.filter((cell) => cell.level === level).length, of: cells.length };
}
