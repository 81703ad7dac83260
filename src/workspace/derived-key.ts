import { createHash } from "node:crypto";
import type { RecordedEncounter } from "../domain/record.ts";
import { engine } from "../extraction/engine.ts";
import { canonicalJson } from "../store/record/canonical-json.ts";
import type { StandingDecision } from "../store/record/record-state.ts";

/** Raised whenever what is stored of an encounter takes another shape, so that everything is derived anew. */
const shape = 3;

/** What an encounter is derived from, as one hash: the engine, the record of it, and what people decided. */
export function derivedKey(encounter: RecordedEncounter, decisions: readonly StandingDecision[]): string {
  return createHash("sha256")
    .update(canonicalJson({ shape, engine: { version: engine.version, models: engine.models }, encounter, decisions }))
    .digest("hex");
}
