import type { Comparison, Level, MatrixCell, MatrixRow } from "../domain/comparison.ts";
import { cleanLine } from "./clean.ts";
import { fitLine, lineWidth } from "./columns.ts";
import { labelSide, levelGlyphs } from "./labels.ts";
import type { Messages } from "./messages.ts";
import { foldCells, type SideAccounts } from "./order-accounts.ts";
import type { Style, TextPage } from "./text-page.ts";

const styles: Readonly<Record<Level, Style>> = { quoted: "strong", mentioned: "plain", denied: "alarm", silent: "quiet", unknown: "quiet" };
/** Labels of topics get at least this much before the columns are folded or broken into blocks. */
const leastLabel = 20;
const mostLabel = 36;
const gap = 2;

interface Column {
  /** What stands over the columns of one side; empty for all but the first of them. */
  readonly side: string;
  readonly head: string;
  cellOf(row: MatrixRow): { readonly level: Level; readonly text: string };
}

/** Writes the matrix: topics down, accounts across, grouped by side; folded by side where the page is too narrow for the accounts. */
export function addMatrix(page: TextPage, comparison: Comparison, groups: readonly SideAccounts[], messages: Messages): void {
  page.addHead(messages.matrix);
  if (comparison.matrix.length === 0) {
    page.add(messages.none, "plain", 2);
    return;
  }
  const labels = comparison.matrix.map((row) => cleanLine(row.label));
  const labelWidth = Math.min(mostLabel, Math.max(lineWidth(messages.topic), ...labels.map(lineWidth)));
  const whole = accountColumns(groups, messages);
  const fits = (columns: readonly Column[]) => {
    const room = page.columns - Math.min(labelWidth, leastLabel) - gap;
    return columns.length * columnWidth(columns, comparison) <= room;
  };
  const folded = !fits(whole) && groups.length < whole.length;
  const columns = folded ? sideColumns(groups, messages) : whole;
  const width = Math.min(columnWidth(columns, comparison), page.columns - leastLabel - gap);
  const room = Math.max(1, Math.floor((page.columns - Math.min(labelWidth, leastLabel) - gap) / width));
  if (folded) page.add(messages.foldedNote, "quiet", 2);
  for (let from = 0; from < columns.length; from += room) {
    if (from > 0) page.addGap();
    addBlock(page, comparison, columns.slice(from, from + room), { width, labelWidth, labels }, messages);
  }
}

function addBlock(
  page: TextPage,
  comparison: Comparison,
  columns: readonly Column[],
  sizes: { readonly width: number; readonly labelWidth: number; readonly labels: readonly string[] },
  messages: Messages,
): void {
  const { width, labels } = sizes;
  const labelWidth = Math.min(sizes.labelWidth, page.columns - columns.length * width - gap);
  const line = (head: string, texts: readonly { readonly text: string; readonly style: Style }[]) =>
    page.addCells([
      { text: `${fitLine(head, labelWidth)}${" ".repeat(gap)}`, style: "plain" },
      ...texts.map(({ text, style }) => ({ text: `${fitLine(text, width - 1)} `, style })),
    ]);
  // A block may begin in the midst of a side.
  const sides = columns.map((column, index) => (index === 0 || column.side !== columns[index - 1]?.side ? column.side : ""));
  line(
    "",
    sides.map((text) => ({ text, style: "strong" })),
  );
  if (columns.some((column) => column.head !== "")) {
    line(
      messages.topic,
      columns.map((column) => ({ text: column.head, style: "quiet" })),
    );
  }
  comparison.matrix.forEach((row, index) => {
    line(
      labels[index] ?? "",
      columns.map((column) => {
        const cell = column.cellOf(row);
        return { text: cell.text, style: styles[cell.level] };
      }),
    );
  });
}

function columnWidth(columns: readonly Column[], comparison: Comparison): number {
  const cells = columns.flatMap((column) => comparison.matrix.map((row) => lineWidth(column.cellOf(row).text)));
  const heads = columns.map((column) => lineWidth(column.head));
  return Math.max(8, ...cells, ...heads) + 2;
}

function accountColumns(groups: readonly SideAccounts[], messages: Messages): Column[] {
  let number = 0;
  return groups.flatMap(({ side, accounts }) =>
    accounts.map((account) => {
      number += 1;
      return {
        side: labelSide(side, messages),
        head: `[${number}] ${cleanLine(account.language)}`,
        cellOf: (row: MatrixRow) => labelCell(findCell(row, account.id), messages),
      };
    }),
  );
}

function sideColumns(groups: readonly SideAccounts[], messages: Messages): Column[] {
  return groups.map(({ side, accounts }) => ({
    side: labelSide(side, messages),
    head: messages.countTexts(accounts.length),
    cellOf: (row: MatrixRow) => {
      const { level, having, of } = foldCells(accounts.map((account) => findCell(row, account.id)));
      const count = of > 1 ? ` ${having}/${of}` : "";
      return { level, text: `${levelGlyphs[level]} ${messages.levels[level]}${count}` };
    },
  }));
}

/** The cell of an account; `unknown` where the row has none, since a missing cell proves nothing. */
export function findCell(row: MatrixRow, account: string): MatrixCell {
  return row.cells.find((cell) => cell.account === account) ?? { account, level: "unknown", spans: [], share: 0, rank: null };
}

function labelCell(cell: MatrixCell, messages: Messages): { readonly level: Level; readonly text: string } {
  const count = cell.spans.length > 0 ? ` ${cell.spans.length}` : "";
  return { level: cell.level, text: `${levelGlyphs[cell.level]} ${messages.levels[cell.level]}${count}` };
}
