import { rm } from "node:fs/promises";
import { type Database, type DatabaseAilment, DatabaseError } from "../store/database/database.ts";
import { openDerivedDatabase } from "../store/derived/open-derived-database.ts";
import { onDisk } from "../store/record/disk-error.ts";

/** A database that is damaged again so soon, in milliseconds, will not be better for being made anew once more. */
const lately = 60_000;

/** How long one that could not be opened is left alone, in milliseconds: to try takes time that whoever asks would wait. */
const pause = 5_000;

/** The derived database of a folder that this process holds: the one in use, and how to go on where it fails. */
export class HeldDatabase {
  readonly #place: string;
  #current: Database;
  #renewedAt = Number.NEGATIVE_INFINITY;
  #failure: { readonly at: number; readonly error: unknown } | null = null;

  private constructor(place: string, current: Database) {
    this.#place = place;
    this.#current = current;
  }

  static async open(place: string): Promise<HeldDatabase> {
    return new HeldDatabase(place, (await openDerivedDatabase(place)).db);
  }

  /** Ask anew each time: another one is in use after a failure. */
  get current(): Database {
    return this.#current;
  }

  /** Opens a database that has ended again, and makes a damaged one anew, empty. Does nothing where another is in use already. */
  async mend(broken: Database, ailment: DatabaseAilment): Promise<void> {
    if (broken !== this.#current) return;
    if (this.#failure !== null && performance.now() - this.#failure.at < pause) throw this.#failure.error;
    if (ailment !== "damaged") return this.#reopen();
    if (performance.now() - this.#renewedAt < lately)
      throw new DatabaseError("The database fails again right after it was made anew.", "XX000");
    this.#renewedAt = performance.now();
    await this.renew();
  }

  /** Goes on with an empty one. */
  async renew(): Promise<void> {
    await this.#current.close();
    await onDisk(this.#place, () => rm(this.#place, { recursive: true, force: true }));
    await this.#reopen();
  }

  async close(): Promise<void> {
    await this.#current.close();
  }

  async #reopen(): Promise<void> {
    await this.#current.close();
    try {
      this.#current = (await openDerivedDatabase(this.#place)).db;
      this.#failure = null;
    } catch (error) {
      this.#failure = { at: performance.now(), error };
      throw error;
    }
  }
}
