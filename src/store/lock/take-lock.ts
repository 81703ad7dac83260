import { randomUUID } from "node:crypto";
import { link, open, readdir, rename, rm, stat, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { UserError } from "../../domain/user-error.ts";
import { printable } from "../../text/printable.ts";
import { diskCode, onDisk } from "../record/disk-error.ts";
import { isStale } from "./is-stale.ts";
import { findLock, type LockHolder, lockPath } from "./lock-holder.ts";
import { identifyProcess } from "./process-identity.ts";

export interface LockOptions {
  readonly now: () => Date;
  readonly address?: string | null;
  readonly secret?: string | null;
  /** Called once when somebody else has taken the lock all the same: stop writing at once. */
  readonly onLost?: () => void;
  /** Milliseconds between two signs of life. */
  readonly beatEvery?: number;
  /** Milliseconds for which a silent holder on another machine is watched before its lock is taken. */
  readonly watchFor?: number;
}

/** The hold of this process on a workspace folder. */
export interface FolderLock {
  readonly holder: LockHolder;
  /** Tells other processes where this one answers. */
  update(changes: { readonly address?: string | null; readonly secret?: string | null }): Promise<void>;
  /** Lets go; what is not ours any more stays. */
  release(): Promise<void>;
}

const beatInterval = 2_000;
/** Another process that takes over a stale lock needs milliseconds; after so many it is told as the holder. */
const patience = 5_000;
/** Leftovers of killed processes are thrown away at this age, when nobody can still be at work with them. */
const leftoverAge = 60_000;

/** Takes the workspace folder for this process alone, or says who has it (`held`). A lock whose holder is gone is taken over. */
export async function takeLock(folder: string, options: LockOptions): Promise<FolderLock> {
  const path = lockPath(folder);
  return onDisk(path, async () => {
    const startedAt = options.now().toISOString();
    const { address = null, secret = null } = options;
    const mine: LockHolder = { id: randomUUID(), ...identifyProcess(), startedAt, beat: startedAt, address, secret };
    for (const since = performance.now(); ; await wait(10 + Math.random() * 20)) {
      if (await create(folder, path, mine)) break;
      const found = await findLock(path);
      if (found === null) continue;
      if (!(await isStale(path, found, options.now, options.watchFor))) throw held(folder, found.holder);
      if (await takeOver(folder, found.id, mine, options)) break;
      if (performance.now() - since > patience) throw held(folder, found.holder);
    }
    await sweep(folder, options.now());
    return keep(folder, mine, options);
  });
}

/** Makes a file with its content at once, where none is yet: that is what only one process can do. */
async function create(folder: string, path: string, content: LockHolder): Promise<boolean> {
  const draft = await writeDraft(folder, content);
  try {
    await link(draft, path);
    return true;
  } catch (cause) {
    if (diskCode(cause) === "EEXIST") return false;
    if (!["EPERM", "ENOTSUP", "ENOSYS", "EOPNOTSUPP", "EMLINK"].includes(diskCode(cause) ?? "")) throw cause;
    return await createWithoutLinks(path, content);
  } finally {
    await rm(draft, { force: true });
  }
}

/** Some file systems have no links. Others may then read the file before its content stands, which they take for held. */
async function createWithoutLinks(path: string, content: LockHolder): Promise<boolean> {
  try {
    const file = await open(path, "wx", 0o600);
    try {
      await file.writeFile(JSON.stringify(content));
    } finally {
      await file.close();
    }
    return true;
  } catch (cause) {
    if (diskCode(cause) === "EEXIST") return false;
    throw cause;
  }
}

async function writeDraft(folder: string, content: LockHolder): Promise<string> {
  const draft = join(folder, `lock.draft-${randomUUID()}`);
  try {
    await writeFile(draft, JSON.stringify(content), { mode: 0o600, flag: "wx" });
  } catch (cause) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw cause;
  }
  return draft;
}

const claimPath = (folder: string, id: string): string => join(folder, `lock.claim-${id}`);

/**
 * Takes over a stale lock. Many may try at once, and any of them may be killed half way; so nobody touches the lock before it has
 * made the one file that carries the stale lock's id, which only one can make. Where that one's maker is gone too, its claim is
 * claimed in the same way, and so on: whoever makes the end of that chain is alone, since every maker before is gone. The lock itself is then
 * replaced in one step. A claim made too late, after the others were cleared away, finds another id in the lock and gives up.
 */
async function takeOver(folder: string, staleId: string, mine: LockHolder, { now, watchFor }: LockOptions): Promise<boolean> {
  const path = lockPath(folder);
  const chain: string[] = [];
  for (let id = staleId; ; ) {
    const claim = claimPath(folder, id);
    chain.push(claim);
    // A claim has an id of its own, so that a claim on it can be told from one on the lock that its maker got.
    if (await create(folder, claim, { ...mine, id: randomUUID() })) break;
    const other = await findLock(claim);
    if (other === null || chain.length > 1000 || !(await isStale(claim, other, now, watchFor))) return false;
    id = other.id;
  }
  if ((await findLock(path))?.id !== staleId) {
    await rm(chain.at(-1) ?? "", { force: true });
    return false;
  }
  const draft = await writeDraft(folder, mine);
  try {
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true });
    await rm(chain.at(-1) ?? "", { force: true });
    throw cause;
  }
  for (const claim of chain) await rm(claim, { force: true });
  return true;
}

/** Throws away drafts and claims of processes that were killed. */
async function sweep(folder: string, now: Date): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!/^lock\.(draft|claim)-/.test(name)) continue;
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found && now.getTime() - found.mtimeMs > leftoverAge) await rm(path, { force: true }).catch(() => undefined);
  }
}

/** Shows life until it is let go of. */
function keep(folder: string, mine: LockHolder, { now, onLost, beatEvery = beatInterval }: LockOptions): FolderLock {
  const path = lockPath(folder);
  let holder = mine;
  let over = false;
  let last: Promise<void> = Promise.resolve();
  const next = (step: () => Promise<void>): Promise<void> => {
    const done = last.then(step);
    last = done.catch(() => undefined);
    return done;
  };
  const lose = (): void => {
    over = true;
    clearInterval(timer);
    onLost?.();
  };
  const write = async (changes: Partial<LockHolder>): Promise<void> => {
    if (over) return;
    holder = { ...holder, ...changes, beat: now().toISOString() };
    const found = await findLock(path);
    if (found === null) {
      // Somebody removed it by hand. If nobody has taken the folder since, it is ours still.
      if (!(await create(folder, path, holder))) lose();
      return;
    }
    if (found.id !== mine.id) return lose();
    const draft = await writeDraft(folder, holder);
    await rename(draft, path).catch(async (cause: unknown) => {
      await rm(draft, { force: true });
      throw cause;
    });
  };
  // A beat that fails (a full disk) is no loss: on this machine others see that the process lives.
  const timer = setInterval(() => void next(() => write({})).catch(() => undefined), beatEvery);
  timer.unref();
  return {
    get holder() {
      return holder;
    },
    update: (changes) => next(() => onDisk(path, () => write(changes))),
    release: () =>
      next(async () => {
        if (over) return;
        over = true;
        clearInterval(timer);
        if ((await findLock(path))?.id === mine.id) await unlink(path);
      }),
  };
}

function held(folder: string, holder: LockHolder | null): UserError {
  const name = printable(folder);
  if (holder === null)
    return new UserError(
      "held",
      `${name} is being taken by another process. Do it again in a moment; if it lasts, remove the file "lock" in it.`,
    );
  const { pid, host, startedAt, address } = holder;
  const who = `process ${pid} on ${printable(host)} since ${printable(startedAt)}`;
  return new UserError(
    "held",
    address === null
      ? `${name} is in use by ${who}. Wait until it is done, or end it.`
      : `${name} is in use by ${who}, which answers at ${printable(address)}. Use that, or end it.`,
  );
}
