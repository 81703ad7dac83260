import { z } from "zod";
import type { Account } from "../domain/account.ts";
import { UserError } from "../domain/user-error.ts";
import { accountFieldShape, explainIssue, toFields } from "../ingest/account-fields.ts";
import { assembleAccount } from "../ingest/make-account.ts";
import { printable } from "../text/printable.ts";

/** What a program hands in as one account. Only `id` and `text` must be there. */
const accountInput = z.strictObject({ id: z.string().min(1), text: z.string(), ...accountFieldShape });

export type AccountInput = z.input<typeof accountInput>;

/** Checks what was handed in and fills what was left out; a wrong field is a `UserError` that names it. */
export function toAccount(input: AccountInput): Account {
  const checked = accountInput.safeParse(input);
  if (!checked.success)
    throw new UserError("bad-account", `Account ${printable(JSON.stringify(input?.id ?? null))}: ${explainIssue(checked.error, input)}.`);
  const { id, text, ...fields } = checked.data;
  return assembleAccount(id, text, text, toFields(fields), []);
}

/** Checks a list of accounts; two of one id cannot be told apart in any result. */
export function toAccounts(inputs: readonly AccountInput[]): readonly Account[] {
  const accounts = inputs.map(toAccount);
  const twice = accounts.find((account, at) => accounts.findIndex((other) => other.id === account.id) !== at);
  if (twice)
    throw new UserError("two-accounts-of-one-id", `Two accounts have the id ${printable(JSON.stringify(twice.id))}. Give each its own.`);
  return accounts;
}
