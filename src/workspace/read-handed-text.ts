import type { Account } from "../domain/account.ts";
import type { RecordedAccountFields } from "../domain/record.ts";
import { UserError } from "../domain/user-error.ts";
import { type AccountFields, noFields, withDefaults } from "../ingest/account-fields.ts";
import { decodeBytes } from "../ingest/charset.ts";
import type { IngestProblem } from "../ingest/problem.ts";
import { readContent } from "../ingest/read-content.ts";
import { readLines } from "../ingest/read-lines.ts";
import { printable } from "../text/printable.ts";
import type { HandedText } from "./workspace.ts";

/** One text read from what was handed in, with what it and the person say of it. */
export interface ReadText {
  /** As it came; of a line of JSON lines, with its number. */
  readonly name: string;
  /** What its account is to be called; free or not. */
  readonly account: string;
  /** Well-formed UTF-16: what cannot be written as UTF-8 has become U+FFFD. */
  readonly text: string;
  readonly rule: string;
  /** Null where nobody said. */
  readonly fields: AccountFields;
}

/** Reads the texts of what was handed in: one, or many where it is JSON lines. Bad lines go to `problems`. An empty text is a `UserError`. */
export function readHandedText(handed: HandedText, problems: IngestProblem[]): readonly ReadText[] {
  const given = toAccountFields(handed.fields);
  if (/\.(?:jsonl|ndjson)$/i.test(handed.name)) {
    const lines = readLines(decodeBytes(handed.bytes, handed.name).text, handed.name, given, problems, []);
    return [...lines].map((account) => ({
      name: `${handed.name}#${account.id}`,
      account: account.id,
      text: account.text.toWellFormed(),
      rule: "json-lines/1",
      fields: fieldsOf(account),
    }));
  }
  const read = readContent(handed.bytes, handed.name);
  if (read.text.trim() === "")
    throw new UserError("empty-file", `${printable(handed.name)} holds no text. Leave it out, or put the account's words in it.`);
  return [
    {
      name: handed.name,
      account: handed.account ?? handed.name,
      text: read.text.toWellFormed(),
      rule: read.rule,
      fields: withDefaults(given, read.fields),
    },
  ];
}

function toAccountFields(fields: Partial<RecordedAccountFields>): AccountFields {
  return { ...noFields, ...fields };
}

function fieldsOf(account: Account): AccountFields {
  const { side, kind, publisher, url, publishedAt, language, complete, textStatus, note } = account;
  return { side, kind, publisher, url, publishedAt, language, complete, textStatus, note };
}
