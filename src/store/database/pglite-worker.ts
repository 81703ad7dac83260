// The database's own thread: PGlite computes on the thread that it is called from, so that thread must not be the one that serves.
import { existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { unpackFolder } from "./pack-folder.ts";
import type { WorkerAnswer, WorkerRequest, WorkerStart } from "./worker-messages.ts";

const { folder, prepared } = workerData as WorkerStart;
const port = parentPort;
if (!port) throw new Error("pglite-worker is started as a worker thread.");
const answer = (message: WorkerAnswer): void => port.postMessage(message);

try {
  const database = await open();
  answer({ kind: "opened" });
  port.on("message", (request: WorkerRequest) => void answerRequest(database, request));
} catch (error) {
  answer({ kind: "error", number: null, ...describe(error) });
  port.close();
}

async function open(): Promise<PGlite> {
  if (!existsSync(folder) && prepared !== null) {
    // Under another name until it is whole: a start that is killed halfway leaves no half database.
    const unfinished = `${folder}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    unpackFolder(readFileSync(prepared), unfinished);
    renameSync(unfinished, folder);
  }
  return PGlite.create({
    dataDir: folder,
    // The journal is what survives a power cut; what is derived from it need not.
    relaxedDurability: true,
    // Segments of the write-ahead log of 1 MB rather than 16: less to copy into each new workspace.
    initDbStartParams: ["--wal-segsize=1"],
    // 128 MB of buffers, the default, would only hold once more what the system's own cache of files holds.
    startParams: [...PGlite.defaultStartParams, "-c", "shared_buffers=16MB", "-c", "work_mem=16MB"],
  });
}

async function answerRequest(database: PGlite, request: WorkerRequest): Promise<void> {
  const { number } = request;
  try {
    if (request.kind === "close") {
      await database.close();
      answer({ kind: "rows", number, rows: [] });
      port?.close();
      return;
    }
    const rows =
      request.values === null
        ? ((await database.exec(request.sql)).at(-1)?.rows ?? [])
        : (await database.query<unknown>(request.sql, [...request.values])).rows;
    answer({ kind: "rows", number, rows });
  } catch (error) {
    answer({ kind: "error", number, ...describe(error) });
    // After a fault in its own code the database is in no state to answer anything.
    if (error instanceof Error && error.name === "RuntimeError") throw error;
  }
}

function describe(error: unknown): { message: string; code: string | null } {
  if (!(error instanceof Error)) return { message: String(error), code: null };
  const code = "code" in error && typeof error.code === "string" ? error.code : null;
  return { message: error.message, code };
}
