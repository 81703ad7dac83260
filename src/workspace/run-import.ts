import { setImmediate as pause } from "node:timers/promises";
import type { Decision, ImportedFile } from "../domain/decision.ts";
import type { IngestProblem } from "../ingest/problem.ts";
import type { WorkspaceRecord } from "../store/record/record.ts";
import { addTexts, captureTexts, makeEncounter } from "./attach-texts.ts";
import type { ImportBench } from "./import-job.ts";
import type { JobProgress } from "./jobs.ts";
import { type PlannedEncounter, planImport } from "./plan-import.ts";
import type { HandedText } from "./workspace.ts";

/** Reads the files of an import, one encounter after the other. What has been taken in before, by name and bytes, is passed over. */
export async function runImport(id: string, files: readonly ImportedFile[], bench: ImportBench, progress: JobProgress): Promise<void> {
  const handed: HandedText[] = [];
  for (const { path, capture } of files) handed.push({ name: path, bytes: await bench.record.readCapture(capture), fields: {} });
  const planned = planImport(handed);
  let done = 0;
  for (const plan of planned) {
    if (progress.signal.aborted) return;
    progress.report(plan.folder === "" ? (plan.texts[0]?.name ?? "") : plan.folder, done, files.length);
    for (const remark of plan.remarks) progress.remark(remark);
    const encounter = await importEncounter(plan, bench, progress);
    if (encounter !== null) {
      progress.touched(encounter);
      await bench.bring(encounter);
    }
    done += plan.texts.length;
    await pause();
  }
  if (progress.signal.aborted) return;
  progress.report("", files.length, files.length);
  await bench.record.decide([{ kind: "import-ended", import: id, outcome: "done" }], bench.person);
}

/** One folder, one decision: an encounter is taken in whole or not at all. What is there already, by name and bytes, is passed over. */
async function importEncounter(plan: PlannedEncounter, bench: ImportBench, progress: JobProgress): Promise<string | null> {
  const { record, now } = bench;
  const problems: IngestProblem[] = [];
  const captured = await captureTexts(plan.texts, record, now, problems);
  for (const { message } of problems) progress.remark(message);
  const there = whereAlready(record);
  const fresh = captured.filter((text) => !there.has(keyOf(text.name, text.capture)));
  const home = captured.map((text) => there.get(keyOf(text.name, text.capture))).find((encounter) => encounter !== undefined);
  if (fresh.length === 0) return home ?? null;
  const today = now().toISOString().slice(0, 10);
  const held = home === undefined ? undefined : record.state.encounters.get(home);
  if (held) {
    await record.decide(addTexts(held, fresh, [], record, today), bench.person);
    return held.id;
  }
  const { id, ...head } = plan.head ?? { id: undefined };
  const name = id ?? (plan.folder === "" ? undefined : plan.folder.split("/").at(-1));
  const made = makeEncounter(head, fresh, record, today, name);
  const decisions: readonly Decision[] = made.decisions;
  await record.decide(decisions, bench.person);
  return made.encounter;
}

const keyOf = (name: string, capture: string): string => `${capture} ${name}`;

/** The encounter of each capture under its name. */
function whereAlready(record: WorkspaceRecord): ReadonlyMap<string, string> {
  const there = new Map<string, string>();
  for (const encounter of record.state.encounters.values()) {
    for (const { versions } of encounter.accounts) for (const { name, capture } of versions) there.set(keyOf(name, capture), encounter.id);
  }
  return there;
}
