import { relative } from "node:path";
import type { Anchor, JournalEntry, StatementTarget } from "../../domain/decision.ts";
import { UserError } from "../../domain/user-error.ts";
import { printable } from "../../text/printable.ts";
import { namedContent } from "./named-content.ts";
import type { WorkspaceRecord } from "./record.ts";

/** Work on the whole record that tells how far it is and can be told to stop. */
export interface RecordProgress {
  report(what: string, done: number, total: number): void;
  readonly signal: AbortSignal;
}

/** What checking the whole record found. */
export interface RecordCheck {
  readonly entries: number;
  readonly captures: number;
  readonly texts: number;
  /** One line for each thing that is not as it should be; empty where all holds. */
  readonly problems: readonly string[];
  /** What is odd and harmless: files that a crash left before any decision named them. */
  readonly remarks: readonly string[];
}

/**
 * Checks everything that the record claims: the chain of the journal (read when the record was opened), the bytes of every capture
 * and text that it names, and that the words of every decision stand where it says.
 */
export async function verifyRecord(record: WorkspaceRecord, { report, signal }: RecordProgress): Promise<RecordCheck> {
  const problems: string[] = record.damage === null ? [] : [`journal.jsonl: ${printable(record.damage)}`];
  const { captures, texts } = namedContent(record.entries);
  const anchors = anchorsByText(record.entries);
  // Words may be claimed of a text that no version has; then there is nothing they could stand in.
  const claimed = [...anchors.keys()].filter((text) => !texts.includes(text));
  for (const text of claimed)
    problems.push(`journal.jsonl: entry ${anchors.get(text)?.[0]?.entry} points into the text ${text}, which no account has.`);

  const total = captures.length + texts.length;
  let done = 0;
  for (const hash of captures) {
    signal.throwIfAborted();
    report("captures", done++, total);
    await collect(problems, () => record.readCapture(hash));
  }
  for (const hash of texts) {
    signal.throwIfAborted();
    report("texts", done++, total);
    const text = await collect(problems, () => record.readText(hash));
    if (text !== null) problems.push(...misplaced(text, hash, anchors.get(hash) ?? []));
  }
  report("done", total, total);
  return {
    entries: record.entries.length,
    captures: captures.length,
    texts: texts.length,
    problems,
    remarks: [...record.remarks, ...(record.damage === null ? await findOrphans(record, captures, texts) : [])],
  };
}

async function collect<Result>(problems: string[], read: () => Promise<Result>): Promise<Result | null> {
  try {
    return await read();
  } catch (cause) {
    if (cause instanceof UserError) problems.push(cause.message);
    else if (cause instanceof TypeError) problems.push(`A text is no UTF-8: ${cause.message}`);
    else throw cause;
    return null;
  }
}

interface Claim {
  readonly entry: number;
  readonly anchor: Anchor;
}

function anchorsByText(entries: readonly JournalEntry[]): ReadonlyMap<string, readonly Claim[]> {
  const claims = new Map<string, Claim[]>();
  const add = (entry: number, text: string, anchors: readonly Anchor[]): void => {
    const held = claims.get(text) ?? [];
    for (const anchor of anchors) held.push({ entry, anchor });
    claims.set(text, held);
  };
  for (const { seq, decision } of entries) {
    for (const { text, content } of targetsOf(decision)) add(seq, text, content);
    if (decision.kind !== "statements-decided") continue;
    const text = decision.targets[0]?.text;
    if (text === undefined) continue;
    for (const { source, cue, content, condition } of decision.statements)
      add(seq, text, [...source, ...cue, ...content, ...(condition ? [condition] : [])]);
  }
  return claims;
}

function targetsOf(decision: JournalEntry["decision"]): readonly StatementTarget[] {
  if (decision.kind === "statements-decided") return decision.targets;
  return decision.kind === "point-decided" ? [decision.statement, ...decision.together, ...decision.apart] : [];
}

function misplaced(text: string, hash: string, claims: readonly Claim[]): readonly string[] {
  return claims
    .filter(({ anchor }) => text.slice(anchor.start, anchor.end) !== anchor.quote)
    .map(
      ({ entry, anchor: { start, end, quote } }) =>
        `journal.jsonl: entry ${entry} gives “${printable(shorten(quote))}” for ${start}–${end} of the text ${hash}, where other words stand.`,
    );
}

function shorten(quote: string): string {
  return quote.length > 80 ? `${quote.slice(0, 79)}…` : quote;
}

async function findOrphans(record: WorkspaceRecord, captures: readonly string[], texts: readonly string[]): Promise<readonly string[]> {
  const found = await record.listContent();
  const named = new Set([...captures, ...texts]);
  const orphans = [
    ...found.captures.filter((hash) => !named.has(hash)).map((hash) => record.contentPath("capture", hash)),
    ...found.texts.filter((hash) => !named.has(hash)).map((hash) => record.contentPath("text", hash)),
  ];
  return [
    ...orphans.map((path) => `${relative(record.folder, path)} is named by no decision.`),
    ...found.strays.map((path) => `${printable(relative(record.folder, path))} is no file of Parley's.`),
  ];
}
