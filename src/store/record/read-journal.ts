import { readFile } from "node:fs/promises";
import type { JournalEntry } from "../../domain/decision.ts";
import { canonicalJson } from "./canonical-json.ts";
import { entrySchema, explainSchemaError } from "./decision-schema.ts";
import { onDisk } from "./disk-error.ts";
import { hashBeforeFirst, hashEntry, writeEntry } from "./hash-entry.ts";

/** What a journal on the disk holds. */
export interface JournalReading {
  /** Every entry before the first thing that is wrong. */
  readonly entries: readonly JournalEntry[];
  /** Bytes that hold them, with the line feed of the last. */
  readonly length: number;
  /** Bytes of an append that never came to its end, so that nobody was told it had. */
  readonly torn: Uint8Array | null;
  /** Whether the last entry is whole and lacks nothing but its line feed. */
  readonly unended: boolean;
  /** What is wrong, with its line, where it is no torn append: somebody or the disk has changed the file. */
  readonly damage: string | null;
}

/** Longer than any line we write; a longer one need not be read to be refused. */
const longestLine = 64 * 1024 * 1024;
const lineFeed = 10;

/** Reads a journal and checks each line: its form to the byte, its number, and that the chain of hashes holds. */
export async function readJournal(file: string, workspaceId: string): Promise<JournalReading> {
  return parseJournal(await onDisk(file, () => readFile(file)), workspaceId);
}

/** The same of bytes in memory. */
export function parseJournal(bytes: Uint8Array, workspaceId: string): JournalReading {
  const entries: JournalEntry[] = [];
  let length = 0;
  for (let line = 1; length < bytes.length; line++) {
    const found = bytes.indexOf(lineFeed, length);
    const end = found === -1 ? bytes.length : found;
    const next = Math.min(end + 1, bytes.length);
    const read = readLine(bytes.subarray(length, end), entries.length, entries.at(-1)?.hash ?? hashBeforeFirst(workspaceId));
    if (!("entries" in read)) {
      // An append is one line: of one that did not come to its end, nothing follows.
      const torn = found === -1 || (read.unreadable && next === bytes.length);
      return torn
        ? { entries, length, torn: bytes.subarray(length), unended: false, damage: null }
        : { entries, length, torn: null, unended: false, damage: `Line ${line} of the journal ${read.wrong}.` };
    }
    for (const entry of read.entries) entries.push(entry);
    if (found === -1) return { entries, length: bytes.length, torn: null, unended: true, damage: null };
    length = next;
  }
  return { entries, length, torn: null, unended: false, damage: null };
}

type LineReading =
  | { readonly entries: readonly JournalEntry[] }
  /** Unreadable is what is no JSON at all. */
  | { readonly wrong: string; readonly unreadable: boolean };

function readLine(bytes: Uint8Array, count: number, before: string): LineReading {
  const wrong = (text: string): LineReading => ({ wrong: text, unreadable: false });
  if (bytes.length > longestLine) return wrong("is too long");
  let line: string;
  let value: unknown;
  try {
    line = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    value = JSON.parse(line);
  } catch {
    return { wrong: "is no JSON", unreadable: true };
  }
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (Array.isArray(value) && value.length < 2) return wrong("is not as it was written");
  const entries: JournalEntry[] = [];
  const written: string[] = [];
  for (const item of items) {
    const parsed = entrySchema.safeParse(item);
    if (!parsed.success) return wrong(`holds no entry: ${explainSchemaError(parsed.error)}`);
    const entry = parsed.data;
    if (entry.seq !== count + entries.length + 1) return wrong(`has entry ${entry.seq} where ${count + entries.length + 1} should be`);
    if (entry.before !== (entries.at(-1)?.hash ?? before)) return wrong(`does not follow from the entry before it (entry ${entry.seq})`);
    // Written once for both: to write ten thousand decisions twice takes a second of everybody's start.
    const decision = canonicalJson(entry.decision);
    if (entry.hash !== hashEntry(entry, decision)) return wrong(`was changed after it was written (entry ${entry.seq})`);
    entries.push(entry);
    written.push(writeEntry(entry, decision));
  }
  // The same entry in other words (spaces, key order, a key twice) would pass the hash and not come out again as the same bytes.
  if (line !== joinLine(written)) return wrong("is not as it was written");
  return { entries };
}

/** The line of an append, without its line feed: one entry, or a list of several that stand or fall together. */
export function writeLine(entries: readonly JournalEntry[]): string {
  return joinLine(entries.map((entry) => writeEntry(entry)));
}

function joinLine(written: readonly string[]): string {
  return written.length === 1 ? `${written[0]}` : `[${written.join(",")}]`;
}
