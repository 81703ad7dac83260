import { thirdParty } from "../../../../domain/account.ts";
import type { AccountView, CellView, RowView } from "../../../../domain/view.ts";
import { foldCells } from "./fold-cells.ts";

export interface Counterpart {
  readonly account: AccountView;
  readonly cell: CellView;
}

/** Who stands across from an account on one topic: the text of another side that says most; a party's before a third party's. Texts whose side is unknown may stand on any. */
export function findCounterpart(row: RowView, accounts: readonly AccountView[], of: AccountView): Counterpart | null {
  const others = accounts.flatMap((account, index) => {
    const cell = row.cells[index];
    const same = account.id === of.id || (account.side !== null && account.side === of.side);
    return same || cell === undefined ? [] : [{ account, cell }];
  });
  const parties = others.filter(({ account }) => account.side !== thirdParty && account.side !== null);
  const among = parties.length > 0 ? parties : others;
  const strongest = foldCells(among.map(({ cell }) => cell))?.strongest;
  return among.find(({ cell }) => cell === strongest) ?? null;
}
