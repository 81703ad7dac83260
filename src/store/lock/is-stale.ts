import { setTimeout as wait } from "node:timers/promises";
import { type FoundLock, findLock, type LockHolder } from "./lock-holder.ts";
import { identifyProcess, isAlive, processStart } from "./process-identity.ts";

/** A holder on another machine that was silent for so long, in milliseconds, may have gone. */
export const silence = 15_000;
/** Longer than clocks of machines are apart: after so long a silence nobody needs to be watched. */
const longSilence = 10 * 60_000;
/** How long a silent holder is watched for a beat: clocks differ, so that an old time alone proves nothing. */
const watch = 5_000;

/** Whether whoever made a lock is gone for certain, so that it may be taken from them. */
export async function isStale(path: string, found: FoundLock, now: () => Date, watchFor: number = watch): Promise<boolean> {
  const { holder } = found;
  // Half-written by a file system that cannot make a file whole at once; or not ours. Give its writer time.
  if (holder === null) return now().getTime() - found.writtenAt.getTime() > silence;
  const here = identifyProcess();
  if (holder.host === here.host && holder.space === here.space) return !lives(holder);
  const age = now().getTime() - Date.parse(holder.beat);
  if (!(age > silence)) return false;
  if (age > longSilence) return true;
  await wait(watchFor);
  const again = await findLock(path);
  return again?.id === found.id && again.holder?.beat === holder.beat;
}

/** On this machine the system knows. How old the beat is says nothing: a long computation or a closed lid stops it. */
function lives(holder: LockHolder): boolean {
  if (!isAlive(holder.pid)) return false;
  return holder.process === null || processStart(holder.pid) === holder.process;
}
