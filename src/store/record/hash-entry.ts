import type { JournalEntry } from "../../domain/decision.ts";
import { canonicalJson } from "./canonical-json.ts";
import { sha256 } from "./sha256.ts";

/** The hash of an entry: over everything it says, the hash of the entry before included. */
export function hashEntry({ seq, at, by, decision, before }: Omit<JournalEntry, "hash">): string {
  return sha256(canonicalJson({ seq, at, by, decision, before }));
}

/** What the first entry names as the hash before it, so that no journal can be moved into another workspace. */
export function hashBeforeFirst(workspaceId: string): string {
  return sha256(workspaceId);
}
