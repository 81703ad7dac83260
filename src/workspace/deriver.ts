import { setImmediate as pause } from "node:timers/promises";
import type { DerivedEncounter } from "../domain/derived.ts";
import type { RecordedEncounter } from "../domain/record.ts";
import type { Database } from "../store/database/database.ts";
import { derivedKeys } from "../store/derived/load-derived.ts";
import { removeEncounter, saveEncounter } from "../store/derived/save-encounter.ts";
import type { WorkspaceRecord } from "../store/record/record.ts";
import { derivedKey } from "./derived-key.ts";
import { loadEngine } from "./load-engine.ts";
import { TextCache } from "./text-cache.ts";
import type { Progress } from "./workspace.ts";

/** How many encounters just derived are kept at hand: the ones that a person is working in. */
const kept = 4;

/** Keeps the database in step with the record: derives an encounter when it is asked for and its record or the engine has changed. */
export class Deriver {
  readonly #record: WorkspaceRecord;
  readonly #now: () => Date;
  readonly #texts: TextCache;
  readonly #atHand = new Map<string, DerivedEncounter>();
  /** Key of the record of each encounter; an encounter of the state never changes in place. */
  readonly #wanted = new WeakMap<RecordedEncounter, { readonly decisions: unknown; readonly key: string }>();
  #database: Database;
  #saved: Map<string, string>;
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(record: WorkspaceRecord, database: Database, saved: ReadonlyMap<string, string>, now: () => Date) {
    this.#record = record;
    this.#database = database;
    this.#saved = new Map(saved);
    this.#now = now;
    this.#texts = new TextCache((sha) => record.readText(sha));
  }

  static async open(record: WorkspaceRecord, database: Database, now: () => Date): Promise<Deriver> {
    return new Deriver(record, database, await derivedKeys(database), now);
  }

  /** Encounters whose rows are not what the record and the engine make of them now; removed ones among them. */
  listStale(): readonly string[] {
    const { encounters } = this.#record.state;
    const changed = [...encounters.values()].filter((encounter) => this.#saved.get(encounter.id) !== this.keyOf(encounter));
    const gone = [...this.#saved.keys()].filter((id) => !encounters.has(id));
    return [...changed.map(({ id }) => id), ...gone];
  }

  /** The derived encounter as it stands now; saved, too. Undefined where the record has none of that id. */
  derive(id: string): Promise<DerivedEncounter | undefined> {
    return this.#inTurn(() => this.#derive(id, true));
  }

  /** Brings the rows of one encounter in step, and does nothing where they are. */
  bring(id: string): Promise<void> {
    return this.#inTurn(async () => {
      const encounter = this.#record.state.encounters.get(id);
      if (!encounter) await this.#remove(id);
      else if (this.#saved.get(id) !== this.keyOf(encounter)) await this.#derive(id, false);
    });
  }

  /** Brings all rows in step, one encounter after the other, so that whoever asks meanwhile is answered in between. */
  async bringAll(progress: Progress): Promise<void> {
    const stale = this.listStale();
    for (const [done, id] of stale.entries()) {
      if (progress.signal.aborted) return;
      progress.report(id, done, stale.length);
      await this.bring(id);
      await pause();
    }
    progress.report("", stale.length, stale.length);
  }

  /** Goes on with another database, which holds nothing yet. */
  useDatabase(database: Database): void {
    this.#database = database;
    this.#saved = new Map();
    this.#atHand.clear();
  }

  /** Settles when nothing is being derived any more. */
  async settled(): Promise<void> {
    await this.#turn;
  }

  keyOf(encounter: RecordedEncounter): string {
    const decisions = this.#record.state.decisionsOf(encounter.id);
    const known = this.#wanted.get(encounter);
    if (known?.decisions === decisions) return known.key;
    const key = derivedKey(encounter, decisions);
    this.#wanted.set(encounter, { decisions, key });
    return key;
  }

  async #derive(id: string, needed: boolean): Promise<DerivedEncounter | undefined> {
    const encounter = this.#record.state.encounters.get(id);
    if (!encounter) return undefined;
    const key = this.keyOf(encounter);
    const held = this.#atHand.get(id);
    if (held?.key === key && this.#saved.get(id) === key) return held;
    if (!needed && this.#saved.get(id) === key) return undefined;
    const startedAt = this.#now().toISOString();
    const derived = held?.key === key ? held : await this.#make(encounter, key);
    this.#keep(derived);
    if (this.#saved.get(id) !== key) {
      await saveEncounter(this.#database, derived, { settings: {}, startedAt, finishedAt: this.#now().toISOString() });
      this.#saved.set(id, key);
    }
    return derived;
  }

  async #make(encounter: RecordedEncounter, key: string): Promise<DerivedEncounter> {
    const decisions = this.#record.state.decisionsOf(encounter.id);
    const texts = await this.#texts.textsOf(encounter);
    const { deriveEncounter } = await loadEngine();
    return deriveEncounter(encounter, decisions, texts, key);
  }

  async #remove(id: string): Promise<void> {
    if (!this.#saved.has(id)) return;
    await removeEncounter(this.#database, id);
    this.#saved.delete(id);
    this.#atHand.delete(id);
  }

  #keep(derived: DerivedEncounter): void {
    this.#atHand.delete(derived.encounter.id);
    this.#atHand.set(derived.encounter.id, derived);
    for (const [oldest] of this.#atHand) {
      if (this.#atHand.size <= kept) break;
      this.#atHand.delete(oldest);
    }
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }
}
