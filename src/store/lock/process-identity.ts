import { execFileSync } from "node:child_process";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import type { LockHolder } from "./lock-holder.ts";

/** What tells this process from every other, as far as the system says. */
export function identifyProcess(): Pick<LockHolder, "pid" | "process" | "host" | "space"> {
  return { pid: process.pid, process: processStart(process.pid), host: hostname(), space: processSpace() };
}

/** Whether a process of a number lives here. One of another person, which may not be signalled, lives too. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (cause) {
    return !(cause instanceof Error && "code" in cause && cause.code === "ESRCH");
  }
  return !isZombie(pid);
}

/** When a process started: numbers are given again, moments are not. Null where the system does not say. */
export function processStart(pid: number): string | null {
  const ticks = statFields(pid)?.[19];
  if (ticks !== undefined) return ticks;
  if (process.platform !== "darwin") return null;
  return attempt(() => execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8", timeout: 2000 }).trim() || null);
}

/** A process that has ended and that its parent has not asked after yet: it can write nothing any more. */
function isZombie(pid: number): boolean {
  const state = statFields(pid)?.[0];
  return state === "Z" || state === "X";
}

/** Fields of `/proc/<pid>/stat` from the third on; the second, a name in brackets, may hold anything. */
function statFields(pid: number): readonly string[] | null {
  const stat = attempt(() => readFileSync(`/proc/${pid}/stat`, "utf8"));
  return stat?.slice(stat.lastIndexOf(")") + 2).split(" ") ?? null;
}

/** Two containers can have one name and other processes; a machine that was started again has none of its old ones. */
function processSpace(): string | null {
  const boot = attempt(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim());
  const names = attempt(() => readlinkSync("/proc/self/ns/pid"));
  return boot === null || names === null ? null : `${boot} ${names}`;
}

function attempt<Result>(read: () => Result): Result | null {
  try {
    return read();
  } catch {
    return null;
  }
}
