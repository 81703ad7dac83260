import type { JournalEntry } from "../domain/decision.ts";
import { UserError } from "../domain/user-error.ts";
import type { DecisionView, InterfaceLanguage } from "../domain/view.ts";
import type { WorkspaceRecord } from "../store/record/record.ts";
import { describeDecision } from "./describe-decision.ts";

/** The journal as people read it, newest first; having looked is no decision to read about. */
export function listDecisions(record: WorkspaceRecord, encounter: string | null, language: InterfaceLanguage): readonly DecisionView[] {
  return record.entries
    .filter(
      ({ decision, seq }) => decision.kind !== "encounter-looked" && (encounter === null || record.state.encounterOf(seq) === encounter),
    )
    .map((entry) => view(record, entry, language))
    .reverse();
}

/** One entry of the journal as people read it. */
export function viewDecision(record: WorkspaceRecord, seq: number, language: InterfaceLanguage): DecisionView {
  const entry = record.entries[seq - 1];
  if (!entry) throw new UserError("no-such-entry", `The journal has no entry ${seq}; the last one is ${record.entries.length}.`);
  return view(record, entry, language);
}

function view(record: WorkspaceRecord, { seq, at, by, decision }: JournalEntry, language: InterfaceLanguage): DecisionView {
  const { state } = record;
  const encounter = state.encounterOf(seq);
  const undone = decision.kind === "undone" ? record.entries[decision.entry - 1] : undefined;
  return {
    entry: seq,
    at,
    by,
    kind: decision.kind,
    encounter,
    sentence: describeDecision(decision, language, {
      encounter: encounter === null ? null : titleOf(record, encounter),
      undone: undone ? view(record, undone, language).sentence : null,
    }),
    undone: state.undone.has(seq),
    canUndo: state.canUndo(seq) === null,
  };
}

/** What an encounter is or was called. */
function titleOf(record: WorkspaceRecord, id: string): string {
  const held = record.state.encounters.get(id);
  if (held) return held.title ?? id;
  for (const { decision } of record.entries)
    if (decision.kind === "encounter-made" && decision.encounter === id) return decision.fields.title ?? id;
  return id;
}
