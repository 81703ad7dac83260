import { thirdParty } from "../domain/account.ts";
import type { ComparedAccount, Comparison } from "../domain/comparison.ts";

export { foldCells } from "../alignment/matrix/fold-cells.ts";

/** The accounts of one side, in their order. */
export interface SideAccounts {
  /** Null where the side of the accounts is unknown. */
  readonly side: string | null;
  readonly accounts: readonly ComparedAccount[];
}

/** Groups accounts by side: the participants' sides first and in their order, then other parties, joint texts, third parties, unknown. */
export function orderAccounts(comparison: Comparison): SideAccounts[] {
  const present = comparison.encounter.participants.map((participant) => participant.side);
  const place = (side: string | null): number => {
    if (side === null) return 4000;
    if (side === thirdParty) return 3000;
    const at = present.indexOf(side);
    return at >= 0 ? at : side.includes("+") ? 2000 : 1000;
  };
  const groups = new Map<string | null, ComparedAccount[]>();
  for (const account of comparison.accounts) {
    const group = groups.get(account.side);
    if (group === undefined) groups.set(account.side, [account]);
    else group.push(account);
  }
  return [...groups]
    .map(([side, accounts]) => ({ side, accounts }))
    .sort((a, b) => place(a.side) - place(b.side) || (`${a.side}` < `${b.side}` ? -1 : 1));
}
