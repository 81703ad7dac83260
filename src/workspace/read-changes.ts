import { findChanges } from "../alignment/changes/find-changes.ts";
import type { RecordedEncounter } from "../domain/record.ts";
import type { ChangesView, FindingView, InterfaceLanguage } from "../domain/view.ts";
import type { Looked } from "../store/record/record-state.ts";
import { findNewlyDoubted } from "./list-doubted.ts";

/** What is otherwise than when a person last looked. `now` are the keys of what there is to see; `findings` are asked for only where
 * something has changed. */
export function readChanges(
  encounter: RecordedEncounter | undefined,
  now: readonly string[],
  looked: Looked | null,
  language: InterfaceLanguage,
  findings: () => readonly FindingView[] = () => [],
): ChangesView {
  if (looked === null || !encounter) return { since: null, changes: [] };
  if (looked.seen.length === now.length && looked.seen.every((key, at) => key === now[at])) return { since: looked.at, changes: [] };
  const { accounts } = encounter;
  const changes = findChanges(looked.seen, now, { accounts, findings: findings() }, language);
  return { since: looked.at, changes: [...changes, ...findNewlyDoubted(looked.seen, now, language)] };
}
