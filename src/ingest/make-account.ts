import { createHash } from "node:crypto";
import type { Account } from "../domain/account.ts";
import { UserError } from "../domain/user-error.ts";
import { detectLanguage } from "../text/language.ts";
import { printable } from "../text/printable.ts";
import type { AccountFields } from "./account-fields.ts";
import type { IngestProblem } from "./problem.ts";

/** Puts an account together; an empty text is a `UserError`. Doubts about its language go to `notices`. */
export function makeAccount(
  id: string,
  text: string,
  bytes: Uint8Array | string,
  fields: AccountFields,
  notices: IngestProblem[],
): Account {
  if (text.trim() === "")
    throw new UserError("empty-file", `${printable(id)} holds no text. Leave it out, or put the account's words in it.`);
  return assembleAccount(id, text, bytes, fields, notices);
}

/** The same without a look at the text: a program may hand in an empty one. */
export function assembleAccount(
  id: string,
  text: string,
  bytes: Uint8Array | string,
  fields: AccountFields,
  notices: IngestProblem[],
): Account {
  const { language, diagnostic } = detectLanguage(text, fields.language);
  if (diagnostic) notices.push({ code: diagnostic.rule, file: id, message: `${printable(id)}: ${diagnostic.message}` });
  return {
    id,
    side: fields.side,
    kind: fields.kind,
    publisher: fields.publisher,
    url: fields.url,
    publishedAt: fields.publishedAt,
    language,
    complete: fields.complete ?? true,
    textStatus: fields.textStatus ?? "verbatim",
    note: fields.note,
    text,
    sha256: createHash("sha256").update(bytes).digest("hex"),
  };
}
