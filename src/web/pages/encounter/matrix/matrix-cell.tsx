import type { CSSProperties, ReactNode } from "react";
import type { Level } from "../../../../domain/comparison.ts";
import type { CellView } from "../../../../domain/view.ts";
import { Glyph } from "../../../parts/parts.ts";
import type { EncounterWords } from "../words.ts";
import type { FoldedCell } from "./fold-cells.ts";
import { cellRole } from "./roles.ts";

interface CellFrame {
  readonly column: number;
  readonly opens: boolean;
  readonly active: boolean;
  readonly levels: Readonly<Record<Level, string>>;
  readonly words: EncounterWords;
}

/** What one account does with one topic: glyph and word, then how many statements, how many of them told for the other side, and the share of the text. */
export function MatrixCell({ cell, ...frame }: CellFrame & { readonly cell: CellView }) {
  const { words } = frame;
  // Words may stand in no statement (a list, a headline); then it is places that are counted.
  const count = cell.statements > 0 ? cell.statements : cell.spans.length;
  return (
    <Frame level={cell.level} {...frame}>
      {count > 0 && (
        <span className="n">
          <span className="vh">{words.comma}</span>
          {count}
          <span className="vh">{cell.statements > 0 ? words.cellStatements(count) : words.cellPlaces(count)}</span>
        </span>
      )}
      {cell.toldForOther > 0 && (
        <span className="told">
          <Glyph name="v-told" size="s" />
          <span className="vh">{words.ofWhich}</span>
          {cell.toldForOther}
          <span className="vh">{words.toldHidden}</span>
        </span>
      )}
      {cell.share > 0 && (
        <span className="share" style={asShare(cell.share)}>
          <span className="vh">{words.shareHidden(cell.share)}</span>
        </span>
      )}
    </Frame>
  );
}

/** What the texts of a folded side do with one topic: the strongest level, and how many of them have it. */
export function FoldedMatrixCell({ cell, ...frame }: CellFrame & { readonly cell: FoldedCell }) {
  const { words, levels } = frame;
  return (
    <Frame level={cell.level} {...frame}>
      {cell.denials > 0 && (
        <span className="denials">
          <Glyph name="l-denied" size="s" />
          <span className="vh">{`${words.comma}${cell.denials} ${levels.denied}`}</span>
        </span>
      )}
      <span className="n">
        <span className="vh">{words.comma}</span>
        {cell.having}/{cell.of}
        <span className="vh">{words.foldedOf}</span>
      </span>
      {cell.strongest.share > 0 && <span className="share" style={asShare(cell.strongest.share)} />}
    </Frame>
  );
}

const asShare = (share: number) => ({ "--v": share }) as CSSProperties;

function Frame({ level, column, opens, active, levels, children }: CellFrame & { readonly level: Level; readonly children: ReactNode }) {
  return (
    <td
      {...cellRole(active)}
      className={opens ? "open" : undefined}
      data-level={level}
      data-column={column}
      aria-colindex={column + 2}
      tabIndex={active ? 0 : -1}
    >
      <span className="level" data-level={level}>
        <Glyph name={`l-${level}`} />
        {levels[level]}
      </span>
      {children}
    </td>
  );
}
