import { readFile, writeFile } from "node:fs/promises";
import type { Comparer, ReadStdin } from "./comparer.ts";
import { exitCodes } from "./exit-codes.ts";
import type { Folders } from "./folders.ts";
import { mayOpenBrowser, openBrowser } from "./open-browser.ts";

/** Everything a command may touch outside itself. Tests pass their own. */
export interface Door {
  /** Writes to standard output; settles when the words have been handed over, so that a slow pipe is waited for. */
  write(text: string): Promise<void>;
  /** Writes to standard error. */
  warn(text: string): Promise<void>;
  readonly readStdin: ReadStdin;
  writeFile(path: string, text: string): Promise<void>;
  /** Whether standard output may be painted. */
  readonly color: boolean;
  /** Width of the terminal; of a page where there is none. */
  readonly columns: number;
  /** Whether standard error is a terminal, where a bar can move. */
  readonly isTerminal: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The current folder. */
  readonly here: string;
  /** Calls when the person (Ctrl-C) or the system asks the process to end; asked again it ends at once. What it returns takes that back. */
  onInterrupt(run: () => void): () => void;
  /** Shows an address to the person who sits there, where someone does. */
  openBrowser(address: string): void;
  readonly version: () => Promise<string>;
  readonly loadComparer: () => Promise<Comparer>;
  readonly loadFolders: () => Promise<Folders>;
}

/** Width of text that goes into a file or a pipe and for which nobody gave a width. */
const pageWidth = 100;

/** The door of a process: its streams, its environment, its disk. */
export function openDoor(process: NodeJS.Process, load: Pick<Door, "loadComparer" | "loadFolders">): Door {
  const { stdin, stdout, stderr, env } = process;
  // Whoever reads us may stop reading: `parley … | head` is no fault of ours, and nothing is left to be done.
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
  stderr.on("error", () => {});
  return {
    write: (text) => writeAll(stdout, text),
    warn: (text) => writeAll(stderr, text),
    readStdin: async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of stdin) chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
      return Buffer.concat(chunks);
    },
    writeFile: (path, text) => writeFile(path, text),
    color: mayPaint(env, stdout.isTTY === true),
    columns: findColumns(env, stdout.columns),
    version: async () => readVersion(await readFile(new URL("../../package.json", import.meta.url), "utf8")),
    isTerminal: stderr.isTTY === true && env.TERM !== "dumb",
    env,
    here: process.cwd(),
    onInterrupt: (run) => onInterrupt(process, run),
    openBrowser: (address) => {
      if (mayOpenBrowser(env, stdout.isTTY === true && stdin.isTTY === true, process.platform)) openBrowser(address, process.platform);
    },
    ...load,
  };
}

function onInterrupt(process: NodeJS.Process, run: () => void): () => void {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  let asked = false;
  const heard = () => {
    if (asked) process.exit(exitCodes.cancelled);
    asked = true;
    run();
  };
  for (const signal of signals) process.on(signal, heard);
  return () => {
    for (const signal of signals) process.off(signal, heard);
  };
}

function writeAll(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    stream.write(text, () => resolve());
  });
}

/** NO_COLOR forbids, FORCE_COLOR demands, else a terminal that can: see no-color.org and force-color.org. */
export function mayPaint(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  if ((env.NO_COLOR ?? "") !== "") return false;
  const force = env.FORCE_COLOR;
  if (force !== undefined && force !== "") return force !== "0" && force !== "false";
  return isTerminal && env.TERM !== "dumb";
}

/** The terminal's width, else what COLUMNS says, else that of a page. */
export function findColumns(env: Readonly<Record<string, string | undefined>>, terminal: number | undefined): number {
  if (terminal !== undefined && terminal > 0) return terminal;
  const given = /^\d{1,4}$/.test(env.COLUMNS ?? "") ? Number(env.COLUMNS) : 0;
  return given > 0 ? given : pageWidth;
}

function readVersion(manifest: string): string {
  const { version }: { version?: unknown } = JSON.parse(manifest);
  return typeof version === "string" ? version : "0.0.0";
}
