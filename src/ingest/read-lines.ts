import { z } from "zod";
import type { Account } from "../domain/account.ts";
import { UserError } from "../domain/user-error.ts";
import { printable } from "../text/printable.ts";
import { type AccountFields, accountFieldShape, explainIssue, toFields, withDefaults } from "./account-fields.ts";
import { makeAccount } from "./make-account.ts";
import type { IngestProblem } from "./problem.ts";

/** Other fields of a line (annotations, licences) are none of ours. */
const line = z.looseObject({ ...accountFieldShape, id: z.union([z.string().min(1), z.number()]).nullish(), text: z.string() });

/** The accounts of JSON lines, one after the other. A bad line goes to `problems` with its number; the others are read. */
export function* readLines(
  text: string,
  name: string,
  defaults: AccountFields,
  problems: IngestProblem[],
  notices: IngestProblem[],
): Generator<Account> {
  let number = 0;
  let start = 0;
  while (start < text.length) {
    const stop = text.indexOf("\n", start);
    const end = stop === -1 ? text.length : stop;
    const words = text.slice(start, end).trim();
    start = end + 1;
    number++;
    if (words === "") continue;
    const place = `${name}:${number}`;
    try {
      yield readLine(words, place, defaults, notices);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push({ code: error.code, file: place, message: error.message });
    }
  }
}

function readLine(words: string, place: string, defaults: AccountFields, notices: IngestProblem[]): Account {
  const shown = printable(place);
  let value: unknown;
  try {
    value = JSON.parse(words);
  } catch (cause) {
    throw new UserError("bad-line", `${shown}: this line is not JSON. Each line is one object with “id” and “text”.`, { cause });
  }
  const checked = line.safeParse(value);
  if (!checked.success) throw new UserError("bad-line", `${shown}: ${explainIssue(checked.error, value)}.`);
  const { data } = checked;
  const id = data.id === null || data.id === undefined ? place : String(data.id);
  if (data.text.trim() === "")
    throw new UserError("empty-file", `${shown}: “text” is empty. Leave the line out, or put the account's words in it.`);
  return makeAccount(id, data.text, data.text, withDefaults(toFields(data), defaults), notices);
}
