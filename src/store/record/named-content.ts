import type { JournalEntry } from "../../domain/decision.ts";
import type { RecordedVersion } from "../../domain/record.ts";

/** Hashes that entries name: what of captures and texts belongs to the record, undone or not. Sorted. */
export function namedContent(entries: readonly Pick<JournalEntry, "decision">[]): {
  readonly captures: readonly string[];
  readonly texts: readonly string[];
} {
  const captures = new Set<string>();
  const texts = new Set<string>();
  for (const { decision } of entries) {
    if (decision.kind === "import-begun") for (const { capture } of decision.files) captures.add(capture);
    for (const { capture, text } of versionsOf(decision)) {
      captures.add(capture);
      texts.add(text);
    }
  }
  return { captures: [...captures].sort(), texts: [...texts].sort() };
}

function versionsOf(decision: JournalEntry["decision"]): readonly RecordedVersion[] {
  if (decision.kind === "account-attached") return decision.account.versions;
  return decision.kind === "version-added" ? [decision.version] : [];
}
