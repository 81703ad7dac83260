import type { AccountSummary } from "../../../domain/view.ts";

type Named = Pick<AccountSummary, "id" | "side" | "kind" | "publisher" | "language">;

/** Short names of accounts, by id: the kind, with the language and then the publisher where the kind alone does not tell them apart. */
export function nameAccounts(
  accounts: readonly Named[],
  kindOf: (kind: Named["kind"]) => string,
  languageOf: (tag: string) => string,
): ReadonlyMap<string, string> {
  const publisher = (account: Named) => account.publisher ?? account.id;
  const ways: readonly ((account: Named) => string)[] = [
    (account) => kindOf(account.kind),
    (account) => `${kindOf(account.kind)}, ${languageOf(account.language)}`,
    (account) => publisher(account),
    (account) => `${publisher(account)}, ${languageOf(account.language)}`,
    (account) => account.id,
  ];
  return new Map(
    accounts.map((account) => {
      const rivals = accounts.filter((other) => other.id !== account.id && other.side === account.side);
      const way = ways.find((name) => rivals.every((rival) => name(rival) !== name(account))) ?? ((one: Named) => one.id);
      return [account.id, way(account)];
    }),
  );
}
