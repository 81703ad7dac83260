import { thirdParty } from "../../../domain/account.ts";
import type { AccountView, RowView } from "../../../domain/view.ts";
import { speaks } from "./matrix/fold-cells.ts";

/** How the topics of an encounter fall between its sides. */
export interface TopicSummary {
  readonly texts: number;
  /** Texts that are no copy, translation or rewriting of another one. */
  readonly voices: number;
  readonly topics: number;
  /** Sides that were there, in order of their accounts. */
  readonly sides: readonly string[];
  /** Topics that every side names. */
  readonly shared: number;
  /** Topics that one side alone names, by side; sides without any are left out. */
  readonly alone: readonly { readonly side: string; readonly topics: number }[];
  /** Topics that only third parties name. */
  readonly thirdAlone: number;
  /** Topics that several sides name but not all. */
  readonly some: number;
  /** Topics in the matrix that nobody names. */
  readonly nobody: number;
}

/** Counts which sides name which topics; a joint text speaks for each of its sides. */
export function summariseTopics(accounts: readonly AccountView[], rows: readonly RowView[]): TopicSummary {
  const sidesOf = accounts.map(({ side }) => (side === null || side === thirdParty ? [] : side.split("+")));
  const sides = [...new Set(sidesOf.flat())];
  const alone = new Map<string, number>();
  let shared = 0;
  let thirdAlone = 0;
  let some = 0;
  let nobody = 0;
  for (const row of rows) {
    const speaking = row.cells.map(({ level }) => speaks(level));
    const naming = new Set(sidesOf.flatMap((own, index) => (speaking[index] === true ? own : [])));
    const [only] = naming;
    if (naming.size > 1 && naming.size === sides.length) shared += 1;
    else if (naming.size > 1) some += 1;
    else if (only !== undefined) alone.set(only, (alone.get(only) ?? 0) + 1);
    else if (speaking.includes(true)) thirdAlone += 1;
    else nobody += 1;
  }
  return {
    texts: accounts.length,
    voices: accounts.filter(({ derivedFrom }) => derivedFrom.length === 0).length,
    topics: rows.length,
    sides,
    shared,
    alone: sides.flatMap((side) => {
      const topics = alone.get(side) ?? 0;
      return topics === 0 ? [] : [{ side, topics }];
    }),
    thirdAlone,
    some,
    nobody,
  };
}
