import type { Decision, FindingDecided } from "../domain/decision.ts";
import type { DerivedAccount, DerivedEncounter } from "../domain/derived.ts";
import type { EncounterPerson } from "../domain/person.ts";
import type { EncounterFields, RecordedAccountFields, RecordedEncounter } from "../domain/record.ts";
import { UserError } from "../domain/user-error.ts";
import type {
  DecisionView,
  EncounterProposal,
  EncounterSummary,
  EncounterView,
  InterfaceLanguage,
  JobView,
  ReviewView,
  SpeakerSummary,
  StatementHit,
  StatementQuery,
  StatementSearch,
  StatusView,
} from "../domain/view.ts";
import { engine } from "../extraction/engine.ts";
import { toTarget } from "../extraction/to-decision.ts";
import { noFields } from "../ingest/account-fields.ts";
import type { IngestProblem } from "../ingest/problem.ts";
import { findAilment } from "../store/database/database.ts";
import { printable } from "../text/printable.ts";
import { currentVersion } from "./current-version.ts";
import { exampleId } from "./example-id.ts";
import { beginImport, type ImportBench, importWork } from "./import-job.ts";
import { Jobs, type JobWork } from "./jobs.ts";
import { listDecisions, viewDecision } from "./list-decisions.ts";
import { loadEngine } from "./load-engine.ts";
import type { OpenedFolder } from "./opened-folder.ts";
import { readChanges } from "./read-changes.ts";
import { ReadStore } from "./read-store.ts";
import { RecordKeeper } from "./record-keeper.ts";
import { summariseRecord } from "./summarise-record.ts";
import type { HandedText, Progress, RecordReport, StatementsWanted, Workspace } from "./workspace.ts";

/** How soon deriving in the background is begun again, in milliseconds, where not all could be derived or saved. */
const deriveEvery = 10_000;

/** Milliseconds after which the engine is loaded, whether it has been asked for or not. */
const warmUpAfter = 1_500;

/** The façade over one folder that this process holds. */
export class FolderWorkspace implements Workspace {
  readonly folder: string;
  readonly #opened: OpenedFolder;
  readonly #store: ReadStore;
  readonly #keeper: RecordKeeper;
  readonly #jobs: Jobs;
  #closing = false;
  /** When deriving in the background last began, in milliseconds of this process. */
  #derivingSince = Number.NEGATIVE_INFINITY;

  constructor(opened: OpenedFolder) {
    this.folder = opened.record.folder;
    this.#opened = opened;
    this.#store = new ReadStore(opened);
    this.#keeper = new RecordKeeper(opened);
    this.#jobs = new Jobs(opened.now);
    for (const open of opened.record.state.imports.values()) {
      this.#jobs.addStopped(importWork(open.import, open.files, this.#bench()), 0);
    }
    this.#deriveInBackground();
    // What there is to see is shown first; then the engine is made ready for the first text or search.
    setTimeout(() => void loadEngine().catch(() => undefined), warmUpAfter).unref();
  }

  async status(): Promise<StatusView> {
    const { record, version, person } = this.#opened;
    const { toReview } = await this.#read(() => this.#store.countReviews());
    const encounters = [...record.state.encounters.values()];
    return {
      version,
      engine,
      workspace: { id: record.id, name: record.name },
      person,
      encounters: encounters.length,
      accounts: encounters.reduce((sum, { accounts }) => sum + accounts.length, 0),
      toReview,
      example: record.state.encounters.has(exampleId) ? exampleId : null,
    };
  }

  async listEncounters(language: InterfaceLanguage): Promise<readonly EncounterSummary[]> {
    const { summaries, seen } = await this.#readList();
    const { state } = this.#opened.record;
    return summaries
      .filter(({ id }) => state.encounters.has(id))
      .map((summary) => {
        const changes = readChanges(state.encounters.get(summary.id), seen.get(summary.id) ?? [], state.lookedAt(summary.id), language);
        return { ...summary, changes: changes.since === null ? null : changes.changes.length };
      });
  }

  async viewEncounter(encounter: string, language: InterfaceLanguage): Promise<string> {
    const { state } = this.#opened.record;
    this.#get(encounter);
    const { json, seen } = await this.#readView(encounter, "encounter", language);
    const changes = readChanges(state.encounters.get(encounter), seen, state.lookedAt(encounter), language, () => {
      const { findings }: Pick<EncounterView, "findings"> = JSON.parse(json);
      return findings;
    });
    // The stored view is one object: the changes since somebody looked are added at its end, without reading a megabyte to write it again.
    return `${json.slice(0, -1)},"changes":${JSON.stringify(changes)}}`;
  }

  async viewTexts(encounter: string, language: InterfaceLanguage): Promise<string> {
    this.#get(encounter);
    return (await this.#readView(encounter, "texts", language)).json;
  }

  async listPeople(encounter: string): Promise<readonly EncounterPerson[]> {
    this.#get(encounter);
    return this.#read(
      async () => (this.#opened.deriver.isSaved(encounter) ? this.#store.listPeople(encounter) : (await this.#derived(encounter)).people),
      encounter,
    );
  }

  async review(encounter: string | null): Promise<ReviewView> {
    if (encounter !== null) this.#get(encounter);
    return this.#read(() => this.#store.review(encounter), encounter);
  }

  async search(query: StatementQuery): Promise<StatementSearch> {
    if (query.encounter !== null) this.#get(query.encounter);
    return this.#read(() => this.#store.search(query));
  }

  async listSpeakers(): Promise<readonly SpeakerSummary[]> {
    return this.#read(() => this.#store.listSpeakers());
  }

  async viewSpeaker(speaker: string): Promise<{ readonly speaker: SpeakerSummary; readonly statements: readonly StatementHit[] }> {
    return this.#read(() => this.#store.viewSpeaker(speaker));
  }

  async propose(
    texts: readonly { readonly name: string; readonly text: string }[],
    language: InterfaceLanguage,
  ): Promise<EncounterProposal> {
    const { proposeTexts } = await loadEngine();
    const named = texts.map(({ name, text }) => ({ name, text: text.toWellFormed(), fields: noFields }));
    return proposeTexts(named, language, this.#today());
  }

  async listDecisions(encounter: string | null, language: InterfaceLanguage): Promise<readonly DecisionView[]> {
    if (encounter !== null) this.#get(encounter);
    return listDecisions(this.#opened.record, encounter, language);
  }

  async readCapture(capture: string): Promise<{ readonly bytes: Uint8Array; readonly name: string; readonly page: boolean }> {
    const { record } = this.#opened;
    const version = [...record.state.encounters.values()]
      .flatMap(({ accounts }) => accounts.flatMap(({ versions }) => versions))
      .find((each) => each.capture === capture);
    if (!version) throw new UserError("no-such-capture", `No account of this workspace was read from a capture ${printable(capture)}.`);
    return { bytes: await record.readCapture(capture), name: version.name, page: version.rule.startsWith("html/") };
  }

  async makeEncounter(fields: Partial<EncounterFields>, texts: readonly HandedText[]): Promise<{ encounter: string; entry: number }> {
    const { makeEncounter } = await loadEngine();
    const captured = await this.#capture(texts);
    if (captured.length === 0) throw new UserError("no-accounts", "An encounter needs a text. Paste or choose one.");
    const made = makeEncounter(fields, captured, this.#opened.record, this.#today());
    const [first] = await this.#decide(made.decisions);
    return { encounter: made.encounter, entry: first };
  }

  async openExample(): Promise<{ readonly encounter: string }> {
    const { record } = this.#opened;
    if (record.state.encounters.has(exampleId)) return { encounter: exampleId };
    const { makeEncounter, readExample } = await loadEngine();
    const { head, texts } = await readExample();
    const captured = await this.#capture(texts);
    const made = makeEncounter(head, captured, record, this.#today(), exampleId);
    await this.#decide(made.decisions);
    return { encounter: made.encounter };
  }

  async changeEncounter(encounter: string, changes: Partial<EncounterFields>): Promise<{ readonly entry: number }> {
    this.#get(encounter);
    return this.#decideOne({ kind: "encounter-changed", encounter, changes });
  }

  async removeEncounter(encounter: string): Promise<{ readonly entry: number }> {
    this.#get(encounter);
    return this.#decideOne({ kind: "encounter-removed", encounter });
  }

  async addAccount(encounter: string, text: HandedText): Promise<{ readonly account: string; readonly entry: number }> {
    const held = this.#get(encounter);
    const { addTexts } = await loadEngine();
    const captured = await this.#capture([text]);
    const known = await this.#knownTexts(held);
    const decisions = addTexts(held, captured, known, this.#opened.record, this.#today());
    const [added] = decisions;
    if (!added) throw new UserError("empty-file", `${printable(text.name)} holds no text. Paste or choose another.`);
    const [entry] = await this.#decide(decisions);
    return { account: added.account.id, entry };
  }

  async changeAccount(encounter: string, account: string, changes: Partial<RecordedAccountFields>): Promise<{ readonly entry: number }> {
    this.#getAccount(encounter, account);
    return this.#decideOne({ kind: "account-changed", encounter, account, changes });
  }

  async detachAccount(encounter: string, account: string): Promise<{ readonly entry: number }> {
    this.#getAccount(encounter, account);
    return this.#decideOne({ kind: "account-detached", encounter, account });
  }

  async addVersion(encounter: string, account: string, text: HandedText): Promise<{ readonly entry: number }> {
    const held = this.#getAccount(encounter, account);
    const [captured] = await this.#capture([text]);
    if (!captured) throw new UserError("empty-file", `${printable(text.name)} holds no text. Paste or choose another.`);
    if (currentVersion(held.versions).text === captured.sha)
      throw new UserError("same-text", `This is the text that ${printable(account)} has already, word for word; nothing was changed.`);
    const { toVersion } = await loadEngine();
    const version = toVersion(captured, this.#opened.record.state.nextVersion(encounter, account));
    return this.#decideOne({ kind: "version-added", encounter, account, version });
  }

  async decideStatements(encounter: string, wanted: StatementsWanted): Promise<{ readonly entry: number }> {
    const { account, recorded, extraction } = await this.#derivedAccount(encounter, wanted.account);
    const sha = currentVersion(recorded.versions).text;
    const { toDecidedStatements } = await loadEngine();
    return this.#decideOne(toDecidedStatements(encounter, wanted, account, sha, extraction.statements));
  }

  async decidePoint(encounter: string, account: string, statement: string, point: string | null): Promise<{ readonly entry: number }> {
    const derived = await this.#derived(encounter);
    const target = (id: { readonly account: string; readonly statement: string }) => {
      const held = derived.accounts.find((each) => each.account.id === id.account);
      const found = held?.extraction.statements.find((each) => each.id === id.statement);
      if (!held || !found)
        throw new UserError(
          "no-such-statement",
          `${printable(id.account)} has no statement ${printable(id.statement)} now. Look at the account again.`,
        );
      return toTarget(found, held.account, currentVersion(held.recorded.versions).text);
    };
    const { points } = derived.texts.en;
    const wanted = point === null ? undefined : points.find(({ id }) => id === point);
    if (point !== null && !wanted)
      throw new UserError("no-such-point", `The encounter has no point ${printable(point)} now. Look at it again.`);
    const isOther = (each: { readonly account: string; readonly statement: string }): boolean =>
      each.account !== account || each.statement !== statement;
    const left = points
      .filter((each) => each.id !== point && each.statements.some((one) => !isOther(one)))
      .flatMap(({ statements }) => statements.filter(isOther));
    const joined = wanted?.statements.filter(isOther) ?? [];
    const apart = left.filter((each) => !joined.some((other) => other.account === each.account && other.statement === each.statement));
    return this.#decideOne({
      kind: "point-decided",
      encounter,
      statement: target({ account, statement }),
      together: joined.map(target),
      apart: apart.map(target),
    });
  }

  async decideFinding(
    encounter: string,
    finding: string,
    action: FindingDecided["action"],
    reason: string | null,
  ): Promise<{ readonly entry: number }> {
    const derived = await this.#derived(encounter);
    const found = derived.views.en.findings.find(({ id }) => id === finding);
    if (!found) throw new UserError("no-such-finding", `The encounter has no finding ${printable(finding)} now. Look at it again.`);
    return this.#decideOne({ kind: "finding-decided", encounter, action, finding: found.key, sentence: found.explanation, reason });
  }

  async markLooked(encounter: string): Promise<void> {
    const { seen } = await this.#derived(encounter);
    const last = this.#opened.record.state.lookedAt(encounter);
    if (last !== null && last.seen.length === seen.length && last.seen.every((key, at) => key === seen[at])) return;
    await this.#opened.record.decide([{ kind: "encounter-looked", encounter, seen }], this.#opened.person);
  }

  async undo(entry: number | null): Promise<{ readonly entry: number; readonly undone: DecisionView }> {
    const { record } = this.#opened;
    const chosen = entry ?? record.state.lastUndoable();
    if (chosen === null) throw new UserError("nothing-to-undo", "Nothing is left to undo.");
    const undoing = await this.#decideOne({ kind: "undone", entry: chosen });
    return { ...undoing, undone: viewDecision(record, chosen, "en") };
  }

  async importFiles(files: readonly HandedText[]): Promise<JobView> {
    return this.#jobs.start(await beginImport(files, this.#bench()));
  }

  listJobs(): readonly JobView[] {
    return this.#jobs.list();
  }

  cancelJob(job: string): JobView {
    return this.#jobs.cancel(job);
  }

  async resumeJob(job: string): Promise<JobView> {
    return this.#jobs.resume(job);
  }

  async discardJob(job: string): Promise<JobView> {
    const { record, person } = this.#opened;
    const view = this.#jobs.remove(job);
    if (record.state.imports.has(job)) await record.decide([{ kind: "import-ended", import: job, outcome: "discarded" }], person);
    return view;
  }

  rebuild(progress: Progress): Promise<RecordReport> {
    return this.#keeper.rebuild(progress);
  }

  verify(progress: Progress): Promise<RecordReport> {
    return this.#keeper.verify(progress);
  }

  exportAll(file: string, progress: Progress): Promise<RecordReport> {
    return this.#keeper.exportAll(file, progress);
  }

  async close(): Promise<void> {
    this.#closing = true;
    await this.#jobs.close();
    await this.#opened.close();
  }

  /** The day it is, for texts that say nothing of theirs. */
  #today(): string {
    return this.#opened.now().toISOString().slice(0, 10);
  }

  #bench(): ImportBench {
    const { record, now, person, deriver } = this.#opened;
    // An encounter that cannot be derived is in the record all the same, and who asks for it is told why it is not shown.
    const bring = (encounter: string) => deriver.bring(encounter).catch(() => undefined);
    return { record, now, person, bring, tidy: () => this.#store.tidy().catch(() => undefined) };
  }

  #deriveWork(): JobWork {
    const { deriver } = this.#opened;
    return {
      id: "derive",
      kind: "derive",
      what: "",
      total: deriver.listStale().length,
      canResume: true,
      run: async (progress) => {
        for (const problem of await deriver.bringAll(progress)) progress.remark(problem);
      },
    };
  }

  /** Begins to bring the database in step where it is not, unless that is under way or was tried a moment ago. */
  #deriveInBackground(): void {
    const active = this.#jobs.list().some(({ kind, state }) => kind === "derive" && (state === "running" || state === "waiting"));
    if (active || this.#closing || performance.now() - this.#derivingSince < deriveEvery) return;
    if (this.#opened.deriver.listStale().length === 0) return;
    this.#derivingSince = performance.now();
    this.#jobs.start(this.#deriveWork());
  }

  /**
   * Reads from the database once it is in step: with one encounter, or with all. Where it has ended or is damaged it is opened again or made anew, and
   * read once more.
   */
  async #read<Result>(work: () => Promise<Result>, encounter: string | null = null): Promise<Result> {
    let told: unknown = null;
    for (let attempt = 0; ; attempt++) {
      const database = this.#opened.database();
      try {
        if (encounter === null) await this.#settle();
        else await this.#opened.deriver.bring(encounter);
        return await work();
      } catch (error) {
        const ailment = findAilment(error);
        if (ailment === null || ailment === "full" || attempt === 2) throw told ?? error;
        try {
          await this.#opened.deriver.mend(database, attempt === 0 ? ailment : "damaged");
        } catch (reason) {
          told = reason;
        }
      }
    }
  }

  /** A view as it was saved; where it could not be saved, as it is derived. */
  async #readView(
    encounter: string,
    name: "encounter" | "texts",
    language: InterfaceLanguage,
  ): Promise<{ readonly json: string; readonly seen: readonly string[] }> {
    const { deriver } = this.#opened;
    return this.#read(async () => {
      if (deriver.isSaved(encounter))
        return { json: await this.#store.loadView(encounter, name, language), seen: await this.#store.loadSeen(encounter) };
      const derived = await this.#derived(encounter);
      return { json: JSON.stringify(name === "encounter" ? derived.views[language] : derived.texts[language]), seen: derived.seen };
    }, encounter);
  }

  /** The lines of the list with what there is to see of each. What the database does not hold, since it has no room or cannot be read, is told from the record. */
  async #readList() {
    const { record, deriver } = this.#opened;
    const read = () => this.#read(async () => ({ summaries: await this.#store.listSummaries(), seen: await this.#store.loadAllSeen() }));
    const { summaries, seen } = await read().catch((error: unknown) => {
      if (!(error instanceof UserError) && findAilment(error) === null) throw error;
      return { summaries: [...record.state.encounters.values()].map(summariseRecord), seen: new Map<string, readonly string[]>() };
    });
    const unsaved = [...record.state.encounters.keys()].flatMap((id) => deriver.findUnsaved(id) ?? []);
    if (unsaved.length === 0) return { summaries, seen };
    const ids = new Set(unsaved.map(({ summary }) => summary.id));
    return {
      summaries: [...unsaved.map(({ summary }) => summary), ...summaries.filter(({ id }) => !ids.has(id))].sort(newestFirst),
      seen: new Map([...seen, ...unsaved.map((each): [string, readonly string[]] => [each.summary.id, each.seen])]),
    };
  }

  /**
   * Lists and searches wait for a few changed encounters; where an import or a new engine has changed many, they show what is there so far. One that
   * cannot be derived keeps no other from being shown.
   */
  async #settle(): Promise<void> {
    const { deriver } = this.#opened;
    const stale = deriver.listStale();
    if (stale.length > 8) this.#deriveInBackground();
    else for (const id of stale) await deriver.bring(id).catch(() => undefined);
  }

  async #capture(texts: readonly HandedText[]) {
    const { captureTexts } = await loadEngine();
    const problems: IngestProblem[] = [];
    const captured = await captureTexts(texts, this.#opened.record, this.#opened.now, problems);
    const [problem] = problems;
    if (problem) throw new UserError(problem.code, problems.map(({ message }) => message).join("\n"));
    return captured;
  }

  async #knownTexts(encounter: RecordedEncounter) {
    const { record } = this.#opened;
    const known = [];
    for (const { id, versions, proposed: _proposed, ...fields } of encounter.accounts)
      known.push({ name: id, text: await record.readText(currentVersion(versions).text), fields });
    return known;
  }

  /** Records decisions and begins to bring the database in step; whoever reads next waits for that. */
  async #decide(decisions: readonly Decision[]): Promise<readonly [number, ...number[]]> {
    const { record, person } = this.#opened;
    const entries = await record.decide(decisions, person);
    const [first, ...rest] = entries.map(({ seq }) => seq);
    if (first === undefined) throw new Error("No decision was made.");
    return [first, ...rest];
  }

  async #decideOne(decision: Decision): Promise<{ readonly entry: number }> {
    const [entry] = await this.#decide([decision]);
    return { entry };
  }

  async #derived(encounter: string): Promise<DerivedEncounter> {
    this.#get(encounter);
    const derived = await this.#opened.deriver.derive(encounter);
    if (!derived) throw new Error(`The encounter ${encounter} could not be derived.`);
    return derived;
  }

  async #derivedAccount(encounter: string, account: string): Promise<DerivedAccount> {
    this.#getAccount(encounter, account);
    const found = (await this.#derived(encounter)).accounts.find((each) => each.account.id === account);
    if (!found) throw new Error(`The account ${account} was not derived.`);
    return found;
  }

  #get(encounter: string): RecordedEncounter {
    const held = this.#opened.record.state.encounters.get(encounter);
    if (held) return held;
    throw new UserError(
      "no-such-encounter",
      `No encounter “${printable(encounter)}”. \`parley encounters\` shows the ones in this workspace.`,
    );
  }

  #getAccount(encounter: string, account: string): RecordedEncounter["accounts"][number] {
    const held = this.#get(encounter).accounts.find(({ id }) => id === account);
    if (held) return held;
    throw new UserError("no-such-account", `“${printable(encounter)}” has no account “${printable(account)}”.`);
  }
}

/** As the database orders them: those without a day last. */
function newestFirst(a: Pick<EncounterSummary, "id" | "date">, b: Pick<EncounterSummary, "id" | "date">): number {
  const [one, other] = [a.date ?? "", b.date ?? ""];
  if (one !== other) return one < other ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
