import { thirdParty } from "../../../domain/account.ts";
import type { AccountSummary } from "../../../domain/view.ts";

/** No more than this many texts stand side by side. */
export const mostPanes = 4;

type Shown = Pick<AccountSummary, "id" | "side">;

/** Texts to show where nobody chose: the most official of each side, then of the press, and the one that something is sought in. */
export function chooseAccounts(accounts: readonly Shown[], needed: string | null, most = 3): readonly string[] {
  const sides = new Map<string | null, Shown>();
  for (const account of accounts) if (!sides.has(account.side)) sides.set(account.side, account);
  if (needed !== null) {
    const account = accounts.find(({ id }) => id === needed);
    if (account !== undefined) sides.set(account.side, account);
  }
  const best = [...sides.values()];
  const ordered = [...best.filter((account) => !isPress(account)), ...best.filter(isPress)];
  const chosen = ordered.slice(0, most);
  const sought = ordered.find(({ id }) => id === needed);
  if (sought !== undefined && !chosen.includes(sought)) chosen[chosen.length - 1] = sought;
  if (chosen.length >= 2) return inOrder(accounts, chosen);
  const rest = accounts.filter((account) => !chosen.includes(account));
  return inOrder(accounts, [...chosen, ...rest].slice(0, 2));
}

/** Shows or hides one text: the last one shown stays, a fifth takes the place of the one before it. */
export function toggleAccount(accounts: readonly Shown[], shown: readonly string[], account: string): readonly string[] {
  if (shown.includes(account)) return shown.length === 1 ? shown : shown.filter((id) => id !== account);
  const kept = shown.length < mostPanes ? shown : shown.slice(0, mostPanes - 1);
  return inOrder(
    accounts,
    accounts.filter(({ id }) => id === account || kept.includes(id)),
  );
}

function inOrder(accounts: readonly Shown[], chosen: readonly Shown[]): readonly string[] {
  return accounts.filter((account) => chosen.includes(account)).map(({ id }) => id);
}

function isPress(account: Shown): boolean {
  return account.side === null || account.side === thirdParty;
}
