import { setImmediate as pause } from "node:timers/promises";
import type { DerivedEncounter } from "../domain/derived.ts";
import type { RecordedEncounter } from "../domain/record.ts";
import { type Database, type DatabaseAilment, findAilment } from "../store/database/database.ts";
import { derivedKeys } from "../store/derived/load-derived.ts";
import { removeEncounter, saveEncounter } from "../store/derived/save-encounter.ts";
import type { WorkspaceRecord } from "../store/record/record.ts";
import { printable } from "../text/printable.ts";
import { derivedKey } from "./derived-key.ts";
import type { HeldDatabase } from "./held-database.ts";
import { listEarlier } from "./list-earlier.ts";
import { loadEngine } from "./load-engine.ts";
import { summariseRecord } from "./summarise-record.ts";
import { TextCache } from "./text-cache.ts";
import type { Progress } from "./workspace.ts";

/** How many encounters just derived are kept at hand: the ones that a person is working in. */
const kept = 4;

/** Keeps the database in step with the record: derives an encounter when it is asked for and its record, that of an earlier talk of its sides, or the engine has changed. */
export class Deriver {
  readonly #record: WorkspaceRecord;
  readonly #now: () => Date;
  readonly #texts: TextCache;
  readonly #atHand = new Map<string, DerivedEncounter>();
  /** Key of the record of each encounter; an encounter of the state never changes in place. */
  readonly #wanted = new WeakMap<
    RecordedEncounter,
    { readonly decisions: unknown; readonly earlier: readonly RecordedEncounter[]; readonly key: string }
  >();
  readonly #database: HeldDatabase;
  /** What the database's rows of each encounter were derived from. */
  #saved = new Map<string, string>();
  /** What is derived and could not be saved: the database has no room, or cannot be opened. */
  readonly #unsaved = new Map<string, Pick<DerivedEncounter, "key" | "summary" | "seen">>();
  /** Encounters that could not be derived when it was last tried. */
  readonly #failed = new Set<string>();
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(record: WorkspaceRecord, database: HeldDatabase, now: () => Date) {
    this.#record = record;
    this.#database = database;
    this.#now = now;
    this.#texts = new TextCache((sha) => record.readText(sha));
  }

  static async open(record: WorkspaceRecord, database: HeldDatabase, now: () => Date): Promise<Deriver> {
    const deriver = new Deriver(record, database, now);
    const { current } = database;
    try {
      await deriver.#readKeys();
    } catch (error) {
      // It opens and cannot be read: what stands in it can be derived again.
      if (findAilment(error) === null) throw error;
      await deriver.mend(current, "damaged");
    }
    return deriver;
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

  /**
   * Brings all rows in step, one encounter after the other, so that whoever asks meanwhile is answered in between. What cannot be derived is told, one
   * sentence each, and keeps nothing else waiting.
   */
  async bringAll(progress: Progress): Promise<readonly string[]> {
    const problems: string[] = [];
    const stale = this.listStale();
    for (const [done, id] of stale.entries()) {
      if (progress.signal.aborted) return problems;
      progress.report(id, done, stale.length);
      try {
        await this.bring(id);
      } catch (error) {
        problems.push(`${printable(id)}: ${error instanceof Error ? error.message : String(error)}`);
      }
      await pause();
    }
    progress.report("", stale.length, stale.length);
    return problems;
  }

  /** What the list shows of an encounter whose rows in the database are not those of the record; null where the rows are good, or are still to come. */
  findUnsaved(id: string): Pick<DerivedEncounter, "summary" | "seen"> | null {
    const encounter = this.#record.state.encounters.get(id);
    if (!encounter || this.#saved.get(id) === this.keyOf(encounter)) return null;
    const unsaved = this.#unsaved.get(id);
    if (unsaved) return unsaved;
    return this.#failed.has(id) && !this.#saved.has(id) ? { summary: summariseRecord(encounter), seen: [] } : null;
  }

  /** Whether an encounter was derived and the database could not take it. */
  isUnsaved(id: string): boolean {
    return this.#unsaved.has(id);
  }

  /** Whether the rows of an encounter are those of the record as it stands now. */
  isSaved(id: string): boolean {
    const encounter = this.#record.state.encounters.get(id);
    return encounter !== undefined && this.#saved.get(id) === this.keyOf(encounter);
  }

  /** Opens a database again that has ended, or makes one anew that is damaged. `broken` is the one that failed: another may be in use already. */
  mend(broken: Database, ailment: DatabaseAilment): Promise<void> {
    return this.#inTurn(() => this.#mend(broken, ailment));
  }

  /** Throws away everything derived and goes on with an empty database. */
  renew(): Promise<void> {
    return this.#inTurn(async () => {
      this.#forget();
      await this.#database.renew();
    });
  }

  /** Settles when nothing is being derived any more. */
  async settled(): Promise<void> {
    await this.#turn;
  }

  keyOf(encounter: RecordedEncounter): string {
    const decisions = this.#record.state.decisionsOf(encounter.id);
    const known = this.#wanted.get(encounter);
    const earlier = this.#before(encounter);
    if (known?.decisions === decisions && isSame(known.earlier, earlier)) return known.key;
    const key = derivedKey(encounter, decisions, earlier);
    this.#wanted.set(encounter, { decisions, earlier, key });
    return key;
  }

  #before(encounter: RecordedEncounter): readonly RecordedEncounter[] {
    return listEarlier(encounter, this.#record.state.encounters);
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
    if (this.#saved.get(id) !== key) await this.#save(derived, startedAt);
    return derived;
  }

  /**
   * Saves, and mends the database where it fails. What cannot be saved all the same is kept to be shown, and tried again whenever it is asked for: a
   * full disk takes nothing from what a person sees of their own work.
   */
  async #save(derived: DerivedEncounter, startedAt: string): Promise<void> {
    const { id } = derived.encounter;
    for (let attempt = 0; ; attempt++) {
      const database = this.#database.current;
      try {
        await saveEncounter(database, derived, { settings: {}, startedAt, finishedAt: this.#now().toISOString() });
        this.#saved.set(id, derived.key);
        this.#unsaved.delete(id);
        return;
      } catch (error) {
        const ailment = findAilment(error);
        if (ailment === null) throw error;
        if (ailment === "full" || attempt === 2 || !(await this.#tryMending(database, attempt === 0 ? ailment : "damaged"))) {
          this.#unsaved.set(id, { key: derived.key, summary: derived.summary, seen: derived.seen });
          return;
        }
      }
    }
  }

  async #tryMending(broken: Database, ailment: DatabaseAilment): Promise<boolean> {
    try {
      await this.#mend(broken, ailment);
      return true;
    } catch {
      return false;
    }
  }

  async #mend(broken: Database, ailment: DatabaseAilment): Promise<void> {
    if (broken !== this.#database.current) return;
    // Until it is known what stands in the other one.
    this.#forget();
    await this.#database.mend(broken, ailment);
    await this.#readKeys();
  }

  async #readKeys(): Promise<void> {
    this.#saved = new Map(await derivedKeys(this.#database.current));
  }

  #forget(): void {
    this.#saved = new Map();
    this.#atHand.clear();
  }

  async #make(encounter: RecordedEncounter, key: string): Promise<DerivedEncounter> {
    const decisions = this.#record.state.decisionsOf(encounter.id);
    this.#failed.add(encounter.id);
    const earlier = this.#before(encounter);
    const texts = await this.#texts.textsOf(encounter, ...earlier);
    const { deriveEncounter } = await loadEngine();
    const derived = deriveEncounter(encounter, decisions, texts, key, earlier);
    this.#failed.delete(encounter.id);
    return derived;
  }

  async #remove(id: string): Promise<void> {
    this.#unsaved.delete(id);
    this.#atHand.delete(id);
    if (!this.#saved.has(id)) return;
    const database = this.#database.current;
    try {
      await removeEncounter(database, id);
      this.#saved.delete(id);
    } catch (error) {
      // Its rows are passed over until they can be removed.
      const ailment = findAilment(error);
      if (ailment === null) throw error;
      if (ailment !== "full") await this.#tryMending(database, ailment);
    }
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

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean => a.length === b.length && a.every((each, at) => each === b[at]);
