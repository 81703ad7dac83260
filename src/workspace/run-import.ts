import { setImmediate as pause } from "node:timers/promises";
import type { ImportedFile } from "../domain/decision.ts";
import { UserError } from "../domain/user-error.ts";
import type { IngestProblem } from "../ingest/problem.ts";
import type { WorkspaceRecord } from "../store/record/record.ts";
import { addTexts, type CapturedText, captureTexts, makeEncounter } from "./attach-texts.ts";
import { groupTexts, mostOfOne, type PlacedText, placeText } from "./group-texts.ts";
import type { ImportBench } from "./import-job.ts";
import type { JobProgress } from "./jobs.ts";
import { type PlannedEncounter, planImport } from "./plan-import.ts";
import type { HandedText } from "./workspace.ts";

/** Reads the files of an import, one encounter after the other. What has been taken in before, by name and bytes, is passed over. */
export async function runImport(id: string, files: readonly ImportedFile[], bench: ImportBench, progress: JobProgress): Promise<void> {
  const handed: HandedText[] = [];
  for (const { path, capture } of files) {
    if (progress.signal.aborted) return;
    handed.push({ name: path, bytes: await bench.record.readCapture(capture), fields: {} });
  }
  const planned = planImport(handed);
  let done = 0;
  for (const plan of planned) {
    if (progress.signal.aborted) return;
    progress.report(plan.folder === "" ? (plan.texts[0]?.name ?? "") : plan.folder, done, files.length);
    for (const remark of plan.remarks) progress.remark(remark);
    const told = (name: string, at: number): void => progress.report(name, done + at, files.length);
    for (const encounter of await importFolder(plan, bench, progress, told)) {
      progress.touched(encounter);
      await bench.bring(encounter);
    }
    done += plan.texts.length;
    await pause();
  }
  if (progress.signal.aborted) return;
  await bench.tidy();
  progress.report("", files.length, files.length);
  await bench.record.decide([{ kind: "import-ended", import: id, outcome: "done" }], bench.person);
}

/** One encounter, one decision: it is taken in whole or not at all. What is there already, by name and bytes, is passed over. */
async function importFolder(
  plan: PlannedEncounter,
  bench: ImportBench,
  progress: JobProgress,
  told: (name: string, at: number) => void,
): Promise<readonly string[]> {
  const problems: IngestProblem[] = [];
  const captured: CapturedText[] = [];
  for (const [at, text] of plan.texts.entries()) {
    if (progress.signal.aborted) return [];
    told(text.name, at);
    captured.push(...(await captureTexts([text], bench.record, bench.now, problems)));
    await pause();
  }
  for (const { message } of problems) progress.remark(message);
  const groups = await groupFolder(plan, captured, bench, progress);
  const there = whereAlready(bench.record);
  const encounters: string[] = [];
  for (const group of groups) {
    if (progress.signal.aborted) return encounters;
    try {
      const encounter = await importGroup(plan, group, groups.length > 1, there, bench);
      if (encounter !== null) encounters.push(encounter);
    } catch (error) {
      // What the record refuses must not keep the rest out for ever; a disk that fails is another matter, and the import is resumed.
      if (!(error instanceof UserError) || refusalsOfDisk.test(error.code)) throw error;
      progress.remark(`${plan.folder === "" ? (group[0]?.name ?? "") : plan.folder}: ${error.message}`);
    }
    await pause();
  }
  return encounters;
}

/** A few texts are taken for one encounter, as whoever handed them in meant; a heap of them is sorted. */
async function groupFolder(plan: PlannedEncounter, captured: readonly CapturedText[], { now }: ImportBench, progress: JobProgress) {
  if (plan.head !== null || captured.length <= mostOfOne) return [captured];
  const placed: PlacedText<CapturedText>[] = [];
  for (const text of captured) {
    if (progress.signal.aborted) return [];
    placed.push(placeText(text, now().toISOString().slice(0, 10)));
    await pause();
  }
  return groupTexts(placed);
}

async function importGroup(
  plan: PlannedEncounter,
  group: readonly CapturedText[],
  oneOfMany: boolean,
  there: ReadonlyMap<string, string>,
  { record, now, person }: ImportBench,
): Promise<string | null> {
  const fresh = group.filter((text) => !there.has(keyOf(text.name, text.capture)));
  const home = group.map((text) => there.get(keyOf(text.name, text.capture))).find((encounter) => encounter !== undefined);
  if (fresh.length === 0) return home ?? null;
  const today = now().toISOString().slice(0, 10);
  const held = home === undefined ? undefined : record.state.encounters.get(home);
  if (held) {
    await record.decide(addTexts(held, fresh, [], record, today), person);
    return held.id;
  }
  const { id, ...head } = plan.head ?? { id: undefined };
  const name = id ?? (plan.folder === "" || oneOfMany ? undefined : plan.folder.split("/").at(-1));
  const made = makeEncounter(head, fresh, record, today, name);
  await record.decide(made.decisions, person);
  return made.encounter;
}

const refusalsOfDisk = /^(?:no-room|not-writable|read-only|disk-failed|missing-file|in-the-way|journal-.*)$/;

const keyOf = (name: string, capture: string): string => `${capture} ${name}`;

/** The encounter of each capture under its name. */
function whereAlready(record: WorkspaceRecord): ReadonlyMap<string, string> {
  const there = new Map<string, string>();
  for (const encounter of record.state.encounters.values()) {
    for (const { versions } of encounter.accounts) for (const { name, capture } of versions) there.set(keyOf(name, capture), encounter.id);
  }
  return there;
}
