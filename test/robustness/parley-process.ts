import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { readLock } from "../../src/store/lock/lock-holder.ts";

const main = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

/** How a process ended, and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** A command of Parley in a process of its own. */
export interface Command {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  said(): string;
  kill(signal: NodeJS.Signals): Promise<Ended>;
}

/** Runs the built command. */
export function parley(words: readonly string[], here?: string): Command {
  const child = spawn(process.execPath, [main, ...words], {
    stdio: ["ignore", "pipe", "pipe"],
    ...(here === undefined ? {} : { cwd: here }),
  });
  let out = "";
  let err = "";
  child.stdout.on("data", (bytes: Buffer) => {
    out += bytes;
  });
  child.stderr.on("data", (bytes: Buffer) => {
    err += bytes;
  });
  const ended = new Promise<Ended>((resolve) => child.on("close", (code, signal) => resolve({ code, signal, out, err })));
  return {
    child,
    ended,
    said: () => out + err,
    kill: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}

/** An answer of the server. */
export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: each test knows what it asked for.
  readonly body: any;
}

/** A running `parley start`, asked as another program of the same person asks it. */
export interface Server extends Command {
  readonly folder: string;
  readonly address: string;
  ask(method: string, path: string, body?: unknown): Promise<Answer>;
}

/** Starts the server on a folder, and answers once it serves; an end before that is an error that tells what it said. */
export async function startServer(folder: string, command: Command = startOn(folder)): Promise<Server> {
  await Promise.race([
    untilSaid(command, /Ctrl-C/),
    command.ended.then(({ code, signal, err }) => {
      throw new Error(`parley start ended before it served (${code ?? signal}): ${err}`);
    }),
  ]);
  const holder = await readLock(folder);
  const { address, secret } = holder ?? { address: null, secret: null };
  if (address === null || secret === null || address === undefined || secret === undefined) throw new Error("A server without a lock.");
  return { ...command, folder, address, ask: (method, path, body) => ask(address, secret, method, path, body) };
}

/** `parley start` without the browser and the example. */
export function startOn(folder: string): Command {
  return parley(["start", "--workspace", folder, "--no-open", "--no-example", "--port", "0"]);
}

async function untilSaid(command: Command, words: RegExp): Promise<void> {
  for (;;) {
    if (words.test(command.said())) return;
    await wait(10);
    if (command.child.exitCode !== null || command.child.signalCode !== null) return new Promise(() => undefined);
  }
}

async function ask(address: string, secret: string, method: string, path: string, body?: unknown): Promise<Answer> {
  const isForm = body instanceof FormData;
  const response = await fetch(`${address}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${secret}`,
      ...(body === undefined || isForm ? {} : { "content-type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}
