import type { Level } from "../../../../domain/comparison.ts";
import type { CellView } from "../../../../domain/view.ts";

/** What the texts of one side do together with one topic. */
export interface FoldedCell {
  readonly level: Level;
  /** Number of texts at that level, of how many. */
  readonly having: number;
  readonly of: number;
  /** Texts that deny the topic while another one speaks of it. */
  readonly denials: number;
  /** The text that speaks most at that level. */
  readonly strongest: CellView;
}

/** Strongest first. A denial names the topic with weight, so it stands above a bare mention; unknown never wins over a text that is held. */
const strength: readonly Level[] = ["quoted", "denied", "mentioned", "silent", "unknown"];

/** The strongest level of the cells of one side, and how many have it; null without a cell. */
export function foldCells(cells: readonly CellView[]): FoldedCell | null {
  const ranked = [...cells].sort((a, b) => strength.indexOf(a.level) - strength.indexOf(b.level) || b.share - a.share);
  const strongest = ranked[0];
  if (strongest === undefined) return null;
  const { level } = strongest;
  return {
    level,
    having: cells.filter((cell) => cell.level === level).length,
    of: cells.length,
    denials: level === "denied" ? 0 : cells.filter((cell) => cell.level === "denied").length,
    strongest,
  };
}

/** Whether an account names the topic at all. */
export function speaks(level: Level): boolean {
  return level === "quoted" || level === "mentioned" || level === "denied";
}
