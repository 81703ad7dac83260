import { resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { UserError } from "../../domain/user-error.ts";
import { explainDiskError } from "../record/disk-error.ts";
import { type Database, DatabaseError, type Queries } from "./database.ts";
import { findWorkerFile } from "./package-files.ts";
import type { WorkerAnswer, WorkerRequest, WorkerStart } from "./worker-messages.ts";

/** SQLSTATE of a database that runs no more. */
const noConnection = "08003";

/**
 * Opens the PGlite database of a folder, in a thread of its own. A folder that is not there yet is made: from the packed database where one is
 * given, else from nothing, which takes seconds. PGlite takes no lock: the caller holds the workspace's.
 */
export async function openPglite(folder: string, prepared: string | null = null): Promise<Database> {
  const start: WorkerStart = { folder: resolve(folder), prepared };
  const database = new PgliteDatabase(start);
  try {
    await database.opened;
  } catch (error) {
    // Its thread may still hold files of the folder.
    await database.close();
    throw error;
  }
  return database;
}

interface Waiting {
  resolve(rows: unknown[]): void;
  reject(error: Error): void;
}

class PgliteDatabase implements Database {
  readonly opened: Promise<void>;
  readonly #folder: string;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;
  #turn: Promise<unknown> = Promise.resolve();
  #ended: Error | null = null;

  constructor(start: WorkerStart) {
    this.#folder = start.folder;
    this.#worker = new Worker(findWorkerFile(), { workerData: start, execArgv: [] });
    this.opened = new Promise((resolve, reject) => {
      const end = (error: Error): void => {
        this.#end(error);
        reject(error);
      };
      this.#worker.on("message", (message: WorkerAnswer) => {
        if (message.kind === "opened") resolve();
        else if (message.kind === "error" && message.number === null) end(this.#errorOf(message));
        else this.#take(message);
      });
      this.#worker.on("error", (cause) => end(this.#stopped(cause)));
      this.#worker.on("exit", () => end(this.#stopped()));
    });
  }

  query<Row>(sql: string, values?: readonly unknown[]): Promise<{ readonly rows: Row[] }> {
    return this.#inTurn(() => this.#ask<Row>(sql, values));
  }

  transaction<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result> {
    return this.#inTurn(async () => {
      await this.#ask("begin");
      try {
        const result = await work({ query: (sql, values) => this.#ask(sql, values) });
        await this.#ask("commit");
        return result;
      } catch (error) {
        // The first error is the one to tell of; a database that has ended rolls back by itself.
        await this.#ask("rollback").catch(() => undefined);
        throw error;
      }
    });
  }

  close(): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#ended === null) await this.#send({ kind: "close", number: ++this.#last }).catch(() => undefined);
      this.#end(new DatabaseError("The database is closed.", noConnection));
      await this.#worker.terminate();
    });
  }

  /** One after the other, so that nothing comes between the queries of a transaction. */
  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #ask<Row>(sql: string, values?: readonly unknown[]): Promise<{ readonly rows: Row[] }> {
    const rows = await this.#send({ kind: "query", number: ++this.#last, sql, values: values ?? null });
    return { rows: rows as Row[] };
  }

  #send(request: WorkerRequest): Promise<unknown[]> {
    const ended = this.#ended;
    if (ended) return Promise.reject(ended);
    return new Promise((resolve, reject) => {
      this.#waiting.set(request.number, { resolve, reject });
      this.#worker.postMessage(request);
    });
  }

  #take(message: Exclude<WorkerAnswer, { readonly kind: "opened" }>): void {
    const waiting = this.#waiting.get(message.number ?? 0);
    this.#waiting.delete(message.number ?? 0);
    if (message.kind === "error") waiting?.reject(this.#errorOf(message));
    else waiting?.resolve(message.rows);
  }

  #end(error: Error): void {
    this.#ended ??= error;
    for (const waiting of this.#waiting.values()) waiting.reject(this.#ended);
    this.#waiting.clear();
  }

  #stopped(cause?: unknown): DatabaseError {
    return new DatabaseError(`The database in ${this.#folder} stopped unexpectedly.`, noConnection, { cause });
  }

  #errorOf({ message, code }: { readonly message: string; readonly code: string | null }): Error {
    const cause = new DatabaseError(message, code);
    // 53100: disk full.
    const system = code === "53100" || /No space left on device/.test(message) ? "ENOSPC" : code;
    const explained = explainDiskError(Object.assign(new Error(message, { cause }), { code: system }), this.#folder);
    return explained instanceof UserError ? explained : cause;
  }
}
