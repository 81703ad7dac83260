import { z } from "zod";
import { type AccountKind, accountKinds, type TextStatus, textStatuses, thirdParty } from "../domain/account.ts";
import { printable } from "../text/printable.ts";
import { isPublicationDate } from "./iso-date.ts";

/** What is known about an account from outside its text. Null where nobody said. */
export interface AccountFields {
  readonly side: string | null;
  readonly kind: AccountKind | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
  readonly complete: boolean | null;
  readonly textStatus: TextStatus | null;
  readonly note: string | null;
}

/** Nothing known. */
export const noFields: AccountFields = {
  side: null,
  kind: null,
  publisher: null,
  url: null,
  publishedAt: null,
  language: null,
  complete: null,
  textStatus: null,
  note: null,
};

const dateHint = "expected a date such as 2026-02-04, a month (2026-02), or a time with zone (2026-02-04T19:00:00+08:00)";

/** ISO codes joined by `+`, or `third-party`. */
export const sideField = z
  .string()
  .refine(
    (side) => side === thirdParty || /^[A-Z]{2,8}(?:\+[A-Z]{2,8}){0,15}$/.test(side),
    `expected a code such as US, CN or EU, several joined by +, or ${thirdParty}`,
  )
  .refine((side) => !/(?:^|\+)UK(?:\+|$)/.test(side), "the code of the United Kingdom is GB");

/** When something was published or held. */
export const dateField = z
  .string()
  // Exports often write a space where ISO has a T.
  .transform((date) => date.replace(/^(\d{4}-\d{2}-\d{2}) (?=\d)/, "$1T"))
  .refine(isPublicationDate, dateHint);

/** The fields of an account as files carry them; each may be null or left out. */
export const accountFieldShape = {
  side: sideField.nullish(),
  kind: z.enum(accountKinds).nullish(),
  publisher: z.string().nullish(),
  url: z.string().nullish(),
  publishedAt: dateField.nullish(),
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,4}$/, "expected a language tag such as en, zh, zh-Hant or ru")
    .nullish(),
  complete: z.boolean().nullish(),
  textStatus: z.enum(textStatuses).nullish(),
  note: z.string().nullish(),
};

type Loose = { readonly [Key in keyof AccountFields]?: AccountFields[Key] | undefined };

/** Left-out fields as null. */
export function toFields(loose: Loose): AccountFields {
  return {
    side: loose.side ?? null,
    kind: loose.kind ?? null,
    publisher: loose.publisher ?? null,
    url: loose.url ?? null,
    publishedAt: loose.publishedAt ?? null,
    language: loose.language ?? null,
    complete: loose.complete ?? null,
    textStatus: loose.textStatus ?? null,
    note: loose.note ?? null,
  };
}

/** What is said first, and where it is silent what is said second. */
export function withDefaults(said: AccountFields, defaults: AccountFields): AccountFields {
  return {
    side: said.side ?? defaults.side,
    kind: said.kind ?? defaults.kind,
    publisher: said.publisher ?? defaults.publisher,
    url: said.url ?? defaults.url,
    publishedAt: said.publishedAt ?? defaults.publishedAt,
    language: said.language ?? defaults.language,
    complete: said.complete ?? defaults.complete,
    textStatus: said.textStatus ?? defaults.textStatus,
    note: said.note ?? defaults.note,
  };
}

/** What is wrong with a value, for people: the field, what stands there, and what may. */
export function explainIssue(error: z.ZodError, value: unknown): string {
  const [issue] = error.issues;
  if (!issue) return "is wrong";
  const field = issue.path.join(".") || "the whole";
  if (issue.code === "unrecognized_keys") return `unknown field ${issue.keys.map((key) => `“${printable(key)}”`).join(", ")}`;
  const found = issue.path.reduce<unknown>((at, key) => (typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined), value);
  const shown = found === undefined ? "is missing" : `is ${printable(JSON.stringify(found) ?? "").slice(0, 80)}`;
  const allowed =
    issue.code === "invalid_value" ? `expected one of ${issue.values.join(", ")}` : issue.message.replace(/^Invalid input: /, "");
  return `field “${printable(field)}” ${shown}; ${allowed}`;
}
