import { type CSSProperties, memo } from "react";
import type { InterfaceLanguage, RowView } from "../../../../domain/view.ts";
import { Glyph, Verdict, verdictGlyph, verdictHue } from "../../../parts/parts.ts";
import { domainWords } from "../../../words/domain-words.ts";
import type { EncounterWords } from "../words.ts";
import type { Column } from "./columns.ts";
import { groupBetween } from "./group-between.ts";
import { FoldedMatrixCell, MatrixCell } from "./matrix-cell.tsx";
import { cellRole, roles } from "./roles.ts";

export interface MatrixRowProps {
  readonly row: RowView;
  /** Place among the rows shown, from 0. */
  readonly place: number;
  readonly columns: readonly Column[];
  /** The column of the selected cell where it stands in this row. */
  readonly activeColumn: number | null;
  /** Columns that are drawn; the others are left blank until they come into sight. */
  readonly from: number;
  readonly to: number;
  readonly words: EncounterWords;
  readonly language: InterfaceLanguage;
}

/** So many kinds stand beside the gravest one; of the others there is the number. */
const shownBeside = 1;

/** One topic across the accounts. Memoised: a step of the selection draws two rows anew, not sixty. */
export const MatrixRow = memo(function MatrixRow({ row, place, columns, activeColumn, from, to, words, language }: MatrixRowProps) {
  const { levels, findings: kinds } = domainWords[language];
  const between = groupBetween(row.between);
  const rest = between?.more.slice(shownBeside) ?? [];
  const verdictActive = activeColumn === columns.length;
  return (
    <tr {...roles.row} aria-rowindex={place + 3} data-row={place}>
      <th {...roles.rowHead} scope="row">
        {row.label}
      </th>
      {from > 0 && <Beyond columns={from} />}
      {columns.slice(from, to).map((column, within) => {
        const at = from + within;
        const frame = { column: at, opens: column.opens, active: activeColumn === at, levels, words };
        if (column.kind === "side") return <FoldedMatrixCell key={column.key} row={row} placed={column.placed} {...frame} />;
        const cell = row.cells[column.placed.index];
        return cell === undefined ? null : <MatrixCell key={column.key} cell={cell} {...frame} />;
      })}
      {to < columns.length && <Beyond columns={columns.length - to} />}
      <td
        {...cellRole(verdictActive)}
        className="verdict open"
        data-column={columns.length}
        aria-colindex={columns.length + 2}
        tabIndex={verdictActive ? 0 : -1}
      >
        {between === null ? (
          <span className="meta">
            <span aria-hidden="true">{words.noneBetween}</span>
            <span className="vh">{words.noneBetweenHidden}</span>
          </span>
        ) : (
          <>
            <Verdict kind={between.first.kind} party={between.first.party} />
            {between.more.slice(0, shownBeside).map(({ kind, count }) => (
              <span key={kind} className="more" data-verdict={verdictHue(kind)} title={`${count} × ${kinds[kind]}`}>
                <Glyph name={verdictGlyph(kind)} size="s" />
                {count}
                <span className="vh">{` ${kinds[kind]}`}</span>
              </span>
            ))}
            {rest.length > 0 && (
              <span className="more rest" title={rest.map(({ kind, count }) => `${count} × ${kinds[kind]}`).join(", ")}>
                <span aria-hidden="true">+{rest.reduce((sum, { count }) => sum + count, 0)}</span>
                <span className="vh">{rest.map(({ kind, count }) => `${words.comma}${count} ${kinds[kind]}`).join("")}</span>
              </span>
            )}
          </>
        )}
      </td>
    </tr>
  );
});

/** Stands for columns that are not in the page. */
function Beyond({ columns }: { readonly columns: number }) {
  return <td {...roles.gap} className="beyond" colSpan={columns} style={{ "--span": columns } as CSSProperties} />;
}
