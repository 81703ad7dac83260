import type { AccountView } from "../../../domain/view.ts";

/** What an account is called where there is little room: its publisher, or the last part of its id. */
export function nameAccount(account: Pick<AccountView, "id" | "publisher">): string {
  return account.publisher ?? account.id.split("/").at(-1) ?? account.id;
}
