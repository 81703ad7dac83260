import type { AccountView } from "../../../domain/view.ts";

/** The texts to lay side by side first: the most official of each side, then as many others as fit. */
export function readingAccounts(accounts: readonly AccountView[]): readonly string[] {
  const first = accounts.filter((account, place) => accounts.findIndex(({ side }) => side === account.side) === place);
  const panes = first.slice(0, 4);
  const wanted = Math.min(2, accounts.length);
  const others = accounts.filter((account) => !panes.includes(account)).slice(0, Math.max(0, wanted - panes.length));
  return [...panes, ...others].map(({ id }) => id);
}
