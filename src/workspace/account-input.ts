import { createHash } from "node:crypto";
import { z } from "zod";
import { type Account, accountKinds, textStatuses } from "../domain/account.ts";
import { UserError } from "../domain/user-error.ts";
import { detectLanguage } from "../text/language.ts";

const publishedAt = z
  .string()
  .regex(
    /^\d{4}(?:-\d{2}(?:-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/,
    "expected an ISO date such as 2026-02-04, a month, or a time with zone",
  );

/** What a program hands in as one account. Only `id` and `text` must be there. */
const accountInput = z.strictObject({
  id: z.string().min(1),
  text: z.string(),
  side: z.string().min(1).nullish(),
  kind: z.enum(accountKinds).nullish(),
  publisher: z.string().nullish(),
  url: z.string().nullish(),
  publishedAt: publishedAt.nullish(),
  language: z.string().nullish(),
  complete: z.boolean().optional(),
  textStatus: z.enum(textStatuses).optional(),
  note: z.string().nullish(),
});

export type AccountInput = z.input<typeof accountInput>;

/** Checks what was handed in and fills what was left out; a wrong field is a `UserError` that names it. */
export function toAccount(input: AccountInput): Account {
  const checked = accountInput.safeParse(input);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    throw new UserError(
      "bad-account",
      `Account ${JSON.stringify(input?.id ?? null)}: ${issue?.path.join(".") ?? ""} ${issue?.message ?? "is wrong"}.`,
    );
  }
  const { data } = checked;
  return {
    id: data.id,
    side: data.side ?? null,
    kind: data.kind ?? null,
    publisher: data.publisher ?? null,
    url: data.url ?? null,
    publishedAt: data.publishedAt ?? null,
    language: detectLanguage(data.text, data.language ?? null).language,
    complete: data.complete ?? true,
    textStatus: data.textStatus ?? "verbatim",
    note: data.note ?? null,
    text: data.text,
    sha256: createHash("sha256").update(data.text, "utf8").digest("hex"),
  };
}

/** Checks a list of accounts; two of one id cannot be told apart in any result. */
export function toAccounts(inputs: readonly AccountInput[]): readonly Account[] {
  const accounts = inputs.map(toAccount);
  const twice = accounts.find((account, at) => accounts.findIndex((other) => other.id === account.id) !== at);
  if (twice) throw new UserError("two-accounts-of-one-id", `Two accounts have the id ${JSON.stringify(twice.id)}. Give each its own.`);
  return accounts;
}
