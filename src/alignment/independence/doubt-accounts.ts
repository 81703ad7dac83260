import type { ComparedAccount } from "../../domain/comparison.ts";
import type { Diagnostic } from "../../domain/diagnostic.ts";

/** What comparing makes one doubt of whole accounts: that they tell what nobody else tells. */
export function doubtAccounts(accounts: readonly Pick<ComparedAccount, "id" | "outlier">[]): (Diagnostic & { readonly account: string })[] {
  return accounts
    .filter(({ outlier }) => outlier)
    .map(({ id }) => ({
      rule: "outlier-account",
      start: 0,
      end: 0,
      message:
        "Stands apart: the matters and quotations that it gives the sides stand in no other account, though an own text of every side is held whole. It bears out nothing.",
      account: id,
    }));
}
