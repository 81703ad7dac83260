import type { JournalEntry } from "../../domain/decision.ts";
import { canonicalJson } from "./canonical-json.ts";
import { sha256 } from "./sha256.ts";

/** The hash of an entry: over everything it says, the hash of the entry before included. `decision` is its canonical JSON, where it is at hand. */
export function hashEntry(entry: Omit<JournalEntry, "hash">, decision: string = canonicalJson(entry.decision)): string {
  return sha256(writeFields(entry, decision, ""));
}

/** An entry as canonical JSON. */
export function writeEntry(entry: JournalEntry, decision: string = canonicalJson(entry.decision)): string {
  return writeFields(entry, decision, `"hash":${canonicalJson(entry.hash)},`);
}

/** The fields of an entry in their order, with or without its hash. */
function writeFields({ at, before, by, seq }: Omit<JournalEntry, "hash">, decision: string, hash: string): string {
  return `{"at":${canonicalJson(at)},"before":${canonicalJson(before)},"by":${canonicalJson(by)},"decision":${decision},${hash}"seq":${canonicalJson(seq)}}`;
}

/** What the first entry names as the hash before it, so that no journal can be moved into another workspace. */
export function hashBeforeFirst(workspaceId: string): string {
  return sha256(workspaceId);
}
