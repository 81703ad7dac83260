import type { Account } from "../domain/account.ts";
import { UserError } from "../domain/user-error.ts";
import { type AccountFields, noFields, withDefaults } from "./account-fields.ts";
import { decodeBytes } from "./charset.ts";
import { makeAccount } from "./make-account.ts";
import type { IngestProblem } from "./problem.ts";
import { proposeMetadata } from "./propose-metadata.ts";
import { type ReadStdin, readBytes } from "./read-bytes.ts";
import { readContent } from "./read-content.ts";
import { readLines } from "./read-lines.ts";

export interface ReadOptions {
  /** Called only for `-`. */
  readonly stdin?: ReadStdin;
  /** What the account is called; the path as given where left out. */
  readonly id?: string;
  /** Whether side, kind and date that nobody gave are proposed from name and first line. Default true. */
  readonly propose?: boolean;
}

export interface ReadAccounts {
  readonly accounts: readonly Account[];
  /** Lines that could not be read. */
  readonly problems: readonly IngestProblem[];
  /** Doubts about what was read. */
  readonly notices: readonly IngestProblem[];
}

/** Reads the accounts of one file: text, Markdown, a web page, or JSON lines (also packed). A file that cannot be read is a `UserError`. */
export async function readAccounts(path: string, defaults: AccountFields = noFields, options: ReadOptions = {}): Promise<ReadAccounts> {
  const problems: IngestProblem[] = [];
  const notices: IngestProblem[] = [];
  const accounts: Account[] = [];
  for await (const account of iterate(path, defaults, options, problems, notices)) accounts.push(account);
  return { accounts, problems, notices };
}

/**
 * The accounts of one file one by one, so that a large file of JSON lines needs no more memory than its text. Bad lines are told in one `UserError`
 * after the last account.
 */
export async function* readDocuments(path: string, defaults: Partial<AccountFields> = {}, stdin?: ReadStdin): AsyncGenerator<Account> {
  const problems: IngestProblem[] = [];
  yield* iterate(path, { ...noFields, ...defaults }, stdin ? { stdin } : {}, problems, []);
  const [first] = problems;
  if (!first) return;
  const rest = problems.length - 1;
  throw new UserError(
    first.code,
    rest > 0 ? `${first.message} (${rest} more ${rest === 1 ? "line" : "lines"} of this file could not be read.)` : first.message,
  );
}

async function* iterate(
  path: string,
  defaults: AccountFields,
  options: ReadOptions,
  problems: IngestProblem[],
  notices: IngestProblem[],
): AsyncGenerator<Account> {
  const id = options.id ?? path;
  const bytes = await readBytes(path, options.stdin, id);
  const name = path.replace(/\.gz$/i, "");
  if (/\.(?:jsonl|ndjson)$/i.test(name) || (path === "-" && looksLikeLines(decodeBytes(bytes, id).text))) {
    yield* readLines(decodeBytes(bytes, id).text, id, defaults, problems, notices);
    return;
  }
  const read = readContent(bytes, name, id);
  yield complete(id, read.text, bytes, withDefaults(defaults, read.fields), options, notices);
}

function looksLikeLines(text: string): boolean {
  const first = text.slice(0, 1_000_000).split("\n", 1)[0] ?? "";
  return /^\s?\{.{0,2000}"text"/.test(first.slice(0, 2_100)) || (first.startsWith("{") && first.trimEnd().endsWith("}"));
}

/** Fills what nobody gave with proposals, and says so in the note and in a notice. */
function complete(
  id: string,
  text: string,
  bytes: Uint8Array,
  fields: AccountFields,
  options: ReadOptions,
  notices: IngestProblem[],
): Account {
  if (options.propose === false) return makeAccount(id, text, bytes, fields, notices);
  const proposal = proposeMetadata(text, id);
  const taken = proposal.reasons.filter((reason) => isOpen(reason, fields));
  if (taken.length === 0) return makeAccount(id, text, bytes, fields, notices);
  const told = `Proposed, not given: ${taken.join("; ")}.`;
  notices.push({ code: "metadata-proposed", file: id, message: `${told} Say otherwise with --account or front matter.` });
  const filled = withDefaults(fields, {
    ...noFields,
    side: proposal.side,
    kind: proposal.kind,
    publishedAt: proposal.publishedAt,
    publisher: proposal.publisher,
  });
  return makeAccount(id, text, bytes, { ...filled, note: fields.note === null ? told : `${fields.note} ${told}` }, notices);
}

function isOpen(reason: string, fields: AccountFields): boolean {
  if (reason.startsWith("side")) return fields.side === null;
  if (reason.startsWith("kind")) return fields.kind === null;
  return reason.startsWith("date") ? fields.publishedAt === null : fields.publisher === null;
}
