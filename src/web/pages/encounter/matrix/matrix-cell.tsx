import { type CSSProperties, memo, type ReactNode } from "react";
import type { Level } from "../../../../domain/comparison.ts";
import type { CellView, RowView } from "../../../../domain/view.ts";
import type { EncounterWords } from "../words.ts";
import type { PlacedAccount } from "./columns.ts";
import { foldCells } from "./fold-cells.ts";
import { cellRole } from "./roles.ts";

interface CellFrame {
  readonly column: number;
  readonly opens: boolean;
  readonly active: boolean;
  readonly levels: Readonly<Record<Level, string>>;
  readonly words: EncounterWords;
}

/** What one account does with one topic: glyph and word, then how many statements, how many of them told for the other side, and the share of the text. Memoised: scrolling sideways draws what comes into sight, and nothing else. */
export const MatrixCell = memo(function MatrixCell({ cell, ...frame }: CellFrame & { readonly cell: CellView }) {
  const { words } = frame;
  // Words may stand in no statement (a list, a headline); then it is places that are counted.
  const count = cell.statements > 0 ? cell.statements : cell.spans.length;
  const unit = cell.statements > 0 ? words.cellStatements(count) : words.cellPlaces(count);
  const heard = [
    count > 0 ? `${words.comma}${count}${unit}` : "",
    cell.toldForOther > 0 ? `${words.ofWhich}${cell.toldForOther}${words.toldHidden}` : "",
    cell.share > 0 ? words.shareHidden(cell.share) : "",
  ].join("");
  return (
    <Frame level={cell.level} share={cell.share} heard={heard} {...frame}>
      {count > 0 && (
        <span className="n" aria-hidden="true">
          {count}
        </span>
      )}
      {cell.toldForOther > 0 && (
        <span className="told" aria-hidden="true">
          {cell.toldForOther}
        </span>
      )}
    </Frame>
  );
});

/** What the texts of a folded side do with one topic: the strongest level, and how many of them have it. */
export const FoldedMatrixCell = memo(function FoldedMatrixCell({
  row,
  placed,
  ...frame
}: CellFrame & { readonly row: RowView; readonly placed: readonly PlacedAccount[] }) {
  const { words, levels } = frame;
  const cell = foldCells(placed.flatMap(({ index }) => row.cells[index] ?? []));
  if (cell === null) return null;
  const denials = cell.denials > 0 ? `${words.comma}${cell.denials} ${levels.denied}` : "";
  const heard = `${words.comma}${cell.having}/${cell.of}${words.foldedOf}${denials}`;
  return (
    <Frame level={cell.level} share={cell.strongest.share} heard={heard} {...frame}>
      <span className="n" aria-hidden="true">
        {cell.having}/{cell.of}
      </span>
      {cell.denials > 0 && <span className="denials" aria-hidden="true" />}
    </Frame>
  );
});

const asShare = (share: number) => ({ "--v": share }) as CSSProperties;

/** One stretch of hidden words says what the figures mean; the glyph and the share are backgrounds: a drawing of its own in each cell takes the browser several times as long to paint. */
function Frame({
  level,
  share,
  heard,
  column,
  opens,
  active,
  levels,
  children,
}: CellFrame & { readonly level: Level; readonly share: number; readonly heard: string; readonly children: ReactNode }) {
  return (
    <td
      {...cellRole(active)}
      className={opens ? "open" : undefined}
      data-level={level}
      data-share={share > 0 ? "" : undefined}
      data-column={column}
      aria-colindex={column + 2}
      tabIndex={active ? 0 : -1}
      style={share > 0 ? asShare(share) : undefined}
    >
      {children}
      <span className="level" data-level={level}>
        {levels[level]}
      </span>
      {heard !== "" && <span className="vh">{heard}</span>}
    </td>
  );
}
