import type { Statement } from "../../../domain/statement.ts";
import { changesOf, type Draft, draftOf } from "./draft.ts";

/** A form that was changed and not yet sent, and the statement as it stood then. */
export interface KeptDraft {
  readonly base: Draft;
  readonly draft: Draft;
}
export type KeptDrafts = Readonly<Record<string, KeptDraft>>;

const name = "parley.drafts";

/** The form kept for a statement; untouched where there is none, or where the statement is no longer the one it was begun on. */
export function draftIn(drafts: KeptDrafts, key: string, statement: Statement): Draft {
  const kept = drafts[key];
  if (kept === undefined || Object.keys(changesOf(statement, kept.base)).length > 0) return draftOf(statement);
  return kept.draft;
}

/** What this tab kept when the page was left or loaded anew; nothing where storage is shut off. */
export function recallDrafts(storage: () => Storage): KeptDrafts {
  try {
    const found: unknown = JSON.parse(storage().getItem(name) ?? "{}");
    return typeof found === "object" && found !== null ? (found as KeptDrafts) : {};
  } catch {
    return {};
  }
}

/** Keeps the forms for as long as the tab is open. */
export function rememberDrafts(storage: () => Storage, drafts: KeptDrafts): void {
  try {
    storage().setItem(name, JSON.stringify(drafts));
  } catch {
    // Nothing to mend: the forms hold while the page is open.
  }
}
