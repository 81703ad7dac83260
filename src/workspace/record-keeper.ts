import { UserError } from "../domain/user-error.ts";
import { derivedDigest } from "../store/derived/derived-digest.ts";
import { listSummaries, loadView } from "../store/derived/load-derived.ts";
import { tidyDatabase } from "../store/derived/tidy-database.ts";
import { exportRecord } from "../store/record/export-record.ts";
import { namedContent } from "../store/record/named-content.ts";
import { verifyRecord } from "../store/record/verify-record.ts";
import { currentVersion } from "./current-version.ts";
import { findFalseQuotes } from "./find-false-quotes.ts";
import type { OpenedFolder } from "./opened-folder.ts";
import type { Progress, RecordReport } from "./workspace.ts";

/** What keeps the record sound and the derived database true to it. */
export class RecordKeeper {
  readonly #opened: OpenedFolder;

  constructor(opened: OpenedFolder) {
    this.#opened = opened;
  }

  /** Derives everything anew, in an empty database. The same record and engine give the same digest. */
  async rebuild(progress: Progress): Promise<RecordReport> {
    await this.#opened.deriver.renew();
    const problems = await this.#opened.deriver.bringAll(progress);
    if (progress.signal.aborted)
      return this.#report(["Stopped before everything was derived; it goes on when the workspace is next opened."]);
    this.#checkSaved();
    await tidyDatabase(this.#opened.database());
    return this.#report(problems);
  }

  /** Checks the hashes of everything, the chain of the journal, every place that a decision points to, and what is derived against the record. */
  async verify(progress: Progress): Promise<RecordReport> {
    const { record, deriver } = this.#opened;
    const { problems } = await verifyRecord(record, progress);
    // What cannot be derived of a damaged record is told by the record's own check already.
    const underived = deriver.listStale().length > 0 ? await deriver.bringAll(progress) : [];
    this.#checkSaved();
    return this.#report([...problems, ...(problems.length === 0 ? underived : []), ...(await this.#checkSpans(progress))]);
  }

  async exportAll(file: string, progress: Progress): Promise<RecordReport> {
    await exportRecord(this.#opened.record, file, progress);
    return this.#report([]);
  }

  /** What is derived must stand in the database to be told of. */
  #checkSaved(): void {
    const { record, deriver } = this.#opened;
    for (const id of record.state.encounters.keys())
      if (deriver.isUnsaved(id))
        throw new UserError(
          "no-room",
          "What is derived could not be saved: there is no room for the database. Free some space and do it again.",
        );
  }

  async #checkSpans({ report, signal }: Progress): Promise<readonly string[]> {
    const { record } = this.#opened;
    const problems: string[] = [];
    const encounters = [...record.state.encounters.values()];
    for (const [done, encounter] of encounters.entries()) {
      signal.throwIfAborted();
      report(encounter.id, done, encounters.length);
      const texts = new Map<string, string>();
      try {
        for (const { id, versions } of encounter.accounts) texts.set(id, await record.readText(currentVersion(versions).text));
      } catch (error) {
        // The check of the record names the text.
        if (error instanceof UserError) continue;
        throw error;
      }
      for (const name of ["encounter", "texts"] as const) {
        const view = await loadView(this.#opened.database(), encounter.id, name, "en");
        if (view === null) problems.push(`${encounter.id}: nothing is derived of it.`);
        else for (const problem of findFalseQuotes(JSON.parse(view), texts)) problems.push(`${encounter.id}: ${problem}`);
      }
    }
    return problems;
  }

  async #report(problems: readonly string[]): Promise<RecordReport> {
    const { record } = this.#opened;
    const { captures, texts } = namedContent(record.entries);
    const encounters = [...record.state.encounters.values()];
    const database = this.#opened.database();
    return {
      entries: record.entries.length,
      captures: captures.length,
      texts: texts.length,
      encounters: encounters.length,
      accounts: encounters.reduce((sum, { accounts }) => sum + accounts.length, 0),
      statements: (await listSummaries(database)).reduce((sum, { statements }) => sum + statements, 0),
      digest: await derivedDigest(database),
      problems,
    };
  }
}
