import { UserError } from "../domain/user-error.ts";
import type { Progress } from "../workspace/workspace.ts";
import type { Door } from "./door.ts";
import { showProgress } from "./show-progress.ts";

/** Runs work that may take long: it is shown how far it is, and Ctrl-C asks it to stop. */
export async function runLong<Result>(
  door: Pick<Door, "warn" | "isTerminal" | "columns" | "onInterrupt">,
  work: (progress: Progress) => Promise<Result>,
): Promise<Result> {
  const stop = new AbortController();
  const release = door.onInterrupt(() => stop.abort());
  const line = showProgress(door);
  try {
    const result = await work({ report: line.report, signal: stop.signal });
    stop.signal.throwIfAborted();
    return result;
  } catch (error) {
    if (!stop.signal.aborted || error instanceof UserError) throw error;
    throw new UserError("cancelled", "Cancelled. What was recorded is kept.", { cause: error });
  } finally {
    release();
    await line.end();
  }
}
