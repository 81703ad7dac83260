import type { FindingKind, Level } from "../../../../domain/comparison.ts";
import type { AccountView, CellView, RowView } from "../../../../domain/view.ts";
import type { PlacedAccount } from "./columns.ts";

export type RowOrder = "share" | "text" | "topic";

/** What of the matrix is shown. An empty list of sides, languages or kinds shows all of them. */
export interface MatrixFilter {
  readonly sides: readonly string[];
  readonly languages: readonly string[];
  readonly kinds: readonly string[];
  /** Levels that are left out. */
  readonly hidden: readonly Level[];
  readonly differences: boolean;
}

export const wholeMatrix: MatrixFilter = { sides: [], languages: [], kinds: [], hidden: [], differences: false };

/** Number of fields of the filter that narrow which accounts stand in the matrix. */
export function countNarrowings(filter: MatrixFilter): number {
  return [filter.sides, filter.languages, filter.kinds].filter((list) => list.length > 0).length;
}

/** The accounts that the filter lets through, with their place in the cells of a row. */
export function chooseAccounts(accounts: readonly AccountView[], filter: MatrixFilter): readonly PlacedAccount[] {
  const passes = (list: readonly string[], value: string | null) => list.length === 0 || list.includes(value ?? "");
  return accounts
    .map((account, index) => ({ account, index }))
    .filter(
      ({ account }) =>
        passes(filter.sides, account.side) && passes(filter.languages, account.language) && passes(filter.kinds, account.kind),
    );
}

const agreements: ReadonlySet<FindingKind> = new Set(["corroborated", "both-silent", "emphasis"]);

/** Rows that the filter lets through, in the order asked for. */
export function chooseRows(
  rows: readonly RowView[],
  placed: readonly PlacedAccount[],
  filter: MatrixFilter,
  order: RowOrder,
  language: string,
): readonly RowView[] {
  const cellsOf = (row: RowView) => placed.flatMap(({ index }) => row.cells[index] ?? []);
  const shown = rows.filter(
    (row) =>
      cellsOf(row).some(({ level }) => !filter.hidden.includes(level)) &&
      (!filter.differences || row.between.some(({ kind }) => !agreements.has(kind))),
  );
  const byLabel = new Intl.Collator(language === "zh" ? "zh-Hans" : language);
  const weigh: Record<RowOrder, (row: RowView) => number> = {
    share: (row) => -mean(cellsOf(row).map(({ share }) => share)),
    text: (row) => firstRank(cellsOf(row)),
    topic: () => 0,
  };
  const weights = new Map(shown.map((row) => [row.topic, weigh[order](row)]));
  const weightOf = (row: RowView) => weights.get(row.topic) ?? 0;
  return [...shown].sort((a, b) => weightOf(a) - weightOf(b) || byLabel.compare(a.label, b.label));
}

/** How many cells of the accounts shown stand at each level. */
export function countLevels(rows: readonly RowView[], placed: readonly PlacedAccount[]): Readonly<Record<Level, number>> {
  const counts = { quoted: 0, mentioned: 0, denied: 0, silent: 0, unknown: 0 };
  for (const row of rows) {
    for (const { index } of placed) {
      const level = row.cells[index]?.level;
      if (level !== undefined) counts[level] += 1;
    }
  }
  return counts;
}

/** Place in the first of the texts, from the most official on, that speaks of the topic; silent topics last. */
function firstRank(cells: readonly CellView[]): number {
  const first = cells.findIndex(({ rank }) => rank !== null);
  return first < 0 ? Number.MAX_SAFE_INTEGER : first * 10_000 + (cells[first]?.rank ?? 0);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
