import { z } from "zod";
import { UserError } from "../domain/user-error.ts";
import { printable } from "../text/printable.ts";
import { type AccountFields, accountFieldShape, explainIssue, toFields } from "./account-fields.ts";

/** One `--account`: a file and what is said about it. */
export interface AccountOption {
  readonly file: string;
  readonly fields: AccountFields;
}

/** Names on the command line, and the fields they set. */
const keys: ReadonlyMap<string, keyof AccountFields> = new Map([
  ["side", "side"],
  ["kind", "kind"],
  ["published", "publishedAt"],
  ["publishedAt", "publishedAt"],
  ["date", "publishedAt"],
  ["lang", "language"],
  ["language", "language"],
  ["publisher", "publisher"],
  ["complete", "complete"],
  ["status", "textStatus"],
  ["textStatus", "textStatus"],
]);
const schema = z.strictObject(accountFieldShape);
const example = "side=US,kind=leader-post,published=2026-02-04:FILE";

/**
 * Reads `side=US,kind=leader-post,published=2026-02-04,lang=en,publisher=…,complete=false:FILE`. A value ends where `,NAME=` or the file's colon
 * follows; the colons of a time of day belong to it.
 */
export function parseAccountOption(words: string): AccountOption {
  const values: Record<string, unknown> = {};
  let at = 0;
  for (;;) {
    const key = /^([A-Za-z]{1,20})=/.exec(words.slice(at, at + 24))?.[1];
    if (key === undefined)
      throw bad(words, at === 0 ? `it should look like ${example}` : `“${printable(words.slice(at, at + 20))}” is no NAME=VALUE`);
    const field = keys.get(key);
    if (!field) throw bad(words, `there is no “${key}”; names are side, kind, published, lang, publisher, complete, status`);
    if (field in values) throw bad(words, `“${key}” is given twice`);
    at += key.length + 1;
    const end = endOfValue(words, at, field);
    if (end >= words.length) throw bad(words, `the file is missing; it should look like ${example}`);
    const value = words.slice(at, end).trim();
    values[field] = field === "complete" ? readYes(words, value) : value;
    at = end + 1;
    if (words.charAt(end) === ":") break;
  }
  const file = words.slice(at);
  if (file === "") throw bad(words, `the file is missing after the colon`);
  const checked = schema.safeParse(values);
  if (!checked.success) throw bad(words, explainIssue(checked.error, values));
  return { file, fields: toFields(checked.data) };
}

function endOfValue(words: string, from: number, field: keyof AccountFields): number {
  const time =
    field === "publishedAt"
      ? /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?/.exec(words.slice(from, from + 50))
      : null;
  for (let at = from + (time?.[0].length ?? 0); at < words.length; at++) {
    const char = words.charAt(at);
    if (char === ":") return at;
    // A comma inside a publisher's name is part of it.
    if (char === "," && /^[A-Za-z]{1,20}=/.test(words.slice(at + 1, at + 23))) return at;
  }
  return words.length;
}

function readYes(words: string, value: string): boolean {
  if (/^(?:true|yes)$/i.test(value)) return true;
  if (/^(?:false|no)$/i.test(value)) return false;
  throw bad(words, `complete is “${printable(value)}”; give true or false`);
}

function bad(words: string, why: string): UserError {
  return new UserError("bad-account-option", `--account ${printable(words).slice(0, 160)}: ${why}.`);
}
