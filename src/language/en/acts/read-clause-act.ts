import type { ActReading, ActSetting } from "./act-reading.ts";
import type { Clause } from "./clause.ts";
import { readCopulaAct } from "./read-copula-act.ts";
import { readModalAct } from "./read-modal-act.ts";
import { readVerbAct } from "./read-verb-act.ts";

/** Reads the act of a clause from its subject, its verb and what the verb governs. */
export function readClauseAct(clause: Clause, setting: ActSetting): ActReading {
  const found = readModalAct(clause, setting) ?? readCopulaAct(clause, setting) ?? readVerbAct(clause, setting);
  // "has no plans to", "sees no need for": the object says no.
  const none = /^(?:have|see|make|take|give)$/.test(clause.lemma) && clause.rest[0]?.lower === "no" && clause.rest[1]?.lower !== "doubt";
  return { ...found, negated: clause.negated || none };
}
