import type { ActReading, ActSetting } from "./act-reading.ts";
import type { Clause } from "./clause.ts";
import { readCopulaAct } from "./read-copula-act.ts";
import { readModalAct } from "./read-modal-act.ts";
import { readVerbAct } from "./read-verb-act.ts";

/** Reads the act of a clause from its subject, its verb and what the verb governs. */
export function readClauseAct(clause: Clause, setting: ActSetting): ActReading {
  const found = readModalAct(clause, setting) ?? readCopulaAct(clause, setting) ?? readVerbAct(clause, setting);
  return { ...found, negated: clause.negated };
}
