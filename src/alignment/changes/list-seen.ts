import type { ComparedAccount, Comparison } from "../../domain/comparison.ts";
import type { RecordedAccount } from "../../domain/record.ts";
import type { FindingView } from "../../domain/view.ts";
import { foldCells } from "../matrix/fold-cells.ts";
import { joinFields, shortHash } from "./seen-fields.ts";

/** What is looked at of a comparison. */
export interface SeenComparison extends Pick<Comparison, "matrix"> {
  readonly accounts: readonly Pick<ComparedAccount, "id" | "side">[];
}

/**
 * What a person who looks at an encounter now has seen, as lines that can be read: `account|us.txt|v2|3f9a…`, `cell|taiwan|side:US|silent`,
 * `finding|omission|taiwan|US|CN|…`. Held against the lines of another day, they tell what has changed. In a fixed order.
 */
export function listSeen(
  comparison: SeenComparison,
  accounts: readonly RecordedAccount[],
  findings: readonly Pick<FindingView, "key">[],
): readonly string[] {
  const seen = [
    ...accounts.map(({ id, versions, proposed: _proposed, ...fields }) =>
      joinFields(["account", id, `v${versions.at(-1)?.number ?? 0}`, shortHash(sorted(fields))]),
    ),
    ...comparison.matrix.flatMap((row) =>
      listColumns(comparison.accounts).map(({ column, ids }) =>
        joinFields(["cell", row.topic, column, foldCells(row.cells.filter((cell) => ids.includes(cell.account))).level]),
      ),
    ),
    ...findings.map(({ key }) => `finding|${key}`),
  ];
  return seen.sort();
}

/** The columns of the folded matrix: a side with its accounts; an account whose side nobody knows is a column of its own. */
function listColumns(accounts: SeenComparison["accounts"]): readonly { readonly column: string; readonly ids: readonly string[] }[] {
  const columns = new Map<string, string[]>();
  for (const { id, side } of accounts) {
    const column = side === null ? `account:${id}` : `side:${side}`;
    columns.set(column, [...(columns.get(column) ?? []), id]);
  }
  return [...columns].map(([column, ids]) => ({ column, ids }));
}

/** The same hash whatever the order in which fields were written. */
function sorted(fields: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  return Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
}
