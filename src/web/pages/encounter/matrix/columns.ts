import { thirdParty } from "../../../../domain/account.ts";
import type { AccountView } from "../../../../domain/view.ts";

/** An account with its place in the cells of a row. */
export interface PlacedAccount {
  readonly account: AccountView;
  readonly index: number;
}

/** The accounts of one side, in the order of the encounter. */
export interface SideGroup {
  /** The side's code; the empty string where it is unknown. */
  readonly key: string;
  readonly side: string | null;
  readonly accounts: readonly PlacedAccount[];
  /** Accounts that copy, translate or rewrite no other of the encounter: copies count once. */
  readonly voices: number;
}

/** A column of the matrix: one account, or all those of a folded side. */
export type Column =
  | {
      readonly kind: "account";
      readonly key: string;
      readonly side: string | null;
      readonly placed: PlacedAccount;
      readonly opens: boolean;
    }
  | {
      readonly kind: "side";
      readonly key: string;
      readonly side: string | null;
      readonly placed: readonly PlacedAccount[];
      readonly opens: boolean;
    };

/** Accounts by side, each side once, in the order in which they come; third parties last. */
export function groupBySide(placed: readonly PlacedAccount[]): readonly SideGroup[] {
  const groups = new Map<string, PlacedAccount[]>();
  for (const each of placed) {
    const key = each.account.side ?? "";
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  const sides = [...groups].map(([key, accounts]) => ({
    key,
    side: accounts[0]?.account.side ?? null,
    accounts,
    voices: accounts.filter(({ account }) => account.derivedFrom.length === 0).length,
  }));
  return [...sides.filter(({ side }) => side !== thirdParty), ...sides.filter(({ side }) => side === thirdParty)];
}

/** The columns in order. A side of one text is the same folded or not, so it stays a text. */
export function layColumns(groups: readonly SideGroup[], isFolded: (group: SideGroup) => boolean): readonly Column[] {
  return groups.flatMap((group, place): Column[] =>
    isFolded(group)
      ? [{ kind: "side", key: `side:${group.key}`, side: group.side, placed: group.accounts, opens: place > 0 }]
      : group.accounts.map((placed, within) => ({
          kind: "account",
          key: `account:${placed.account.id}`,
          side: group.side,
          placed,
          opens: place > 0 && within === 0,
        })),
  );
}
