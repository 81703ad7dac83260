import { createHash } from "node:crypto";
import type { RecordedEncounter } from "../domain/record.ts";
import { engine } from "../extraction/engine.ts";
import { canonicalJson } from "../store/record/canonical-json.ts";
import type { StandingDecision } from "../store/record/record-state.ts";

/** Raised whenever what is stored of an encounter takes another shape, so that everything is derived anew. */
const shape = 4;

/** What an encounter is derived from, as one hash: the engine, the record of it, what people decided, and the earlier talks of the same sides. */
export function derivedKey(
  encounter: RecordedEncounter,
  decisions: readonly StandingDecision[],
  earlier: readonly RecordedEncounter[] = [],
): string {
  const history = earlier.length > 0 ? { earlier: earlier.map(whatIsRead) } : {};
  return createHash("sha256")
    .update(canonicalJson({ shape, engine: { version: engine.version, models: engine.models }, encounter, decisions, ...history }))
    .digest("hex");
}

/** What is read of an earlier talk: its titles and the doubts about it change nothing. */
const whatIsRead = ({ date, participants, accounts }: RecordedEncounter) => ({
  date,
  sides: participants.map(({ side }) => side),
  accounts: accounts.map(({ side, kind, language, versions }) => ({ side, kind, language, text: versions.at(-1)?.text ?? null })),
});
