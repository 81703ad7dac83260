import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

/** A running `parley start` on a workspace of its own. */
export interface App {
  /** Opens the application once. */
  readonly address: string;
  readonly origin: string;
  readonly workspace: string;
  /** Asks the server as a program of the same person: a GET, or a POST where there is a body. */
  ask<Answer>(path: string, body?: unknown): Promise<Answer>;
  stop(): Promise<void>;
}

/** A folder for one workspace, away from everything. */
export function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), "parley-app-"));
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Starts the application and waits for the address that it prints. */
export async function startApp(folder: string): Promise<App> {
  const workspace = join(folder, "workspace");
  const child = spawn(process.execPath, [main, "start", "--workspace", workspace, "--no-open"], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, PARLEY_PERSON: "Ada" },
  });
  const address = await readAddress(child);
  const { origin } = new URL(address);
  return {
    address,
    origin,
    workspace,
    ask: (path, body) => ask(origin, workspace, path, body),
    stop: () => stop(child),
  };
}

/** Runs a command of the command line on a folder that no server holds; what it printed. */
export function runParley(words: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [main, ...words], (error, printed, complaints) =>
      error === null ? resolve(printed) : reject(new Error(`parley ${words.join(" ")}:\n${printed}${complaints}`)),
    );
  });
}

async function ask<Answer>(origin: string, workspace: string, path: string, body: unknown): Promise<Answer> {
  const { secret } = JSON.parse(readFileSync(join(workspace, "lock"), "utf8")) as { readonly secret: string };
  const headers = { authorization: `Bearer ${secret}`, "content-type": "application/json" };
  const response = await fetch(
    new URL(path, origin),
    body === undefined ? { headers } : { method: "POST", headers, body: JSON.stringify(body) },
  );
  const answer = await response.text();
  if (!response.ok) throw new Error(`${path}: ${response.status} ${answer}`);
  return JSON.parse(answer) as Answer;
}

function readAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    const take = (words: unknown): void => {
      printed += String(words);
      const found = /http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+/.exec(printed);
      if (found) resolve(found[0]);
    };
    child.stdout?.on("data", take);
    child.stderr?.on("data", take);
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`parley start ended with ${code}:\n${printed}`)));
  });
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}
