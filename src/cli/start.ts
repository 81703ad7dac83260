import { basename } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { UserError } from "../domain/user-error.ts";
import { cleanLine } from "../report/clean.ts";
import type { Serving } from "../server/serve.ts";
import type { Door } from "./door.ts";
import { exitCodes } from "./exit-codes.ts";
import type { Folders } from "./folders.ts";
import { columnsOption, type Language, languageOption } from "./options.ts";
import { runCommand } from "./run-command.ts";
import { chooseFolder, workspaceOption } from "./workspace-option.ts";

/** Options of `parley start`. */
export interface StartOptions {
  readonly workspace?: string;
  readonly port?: number;
  readonly host?: string;
  /** False for `--no-open` and `--no-example`. */
  readonly open: boolean;
  readonly example: boolean;
  readonly print?: boolean;
  readonly json?: boolean;
  readonly lang: Language;
  readonly columns?: number;
}

/** `parley start`: the application on a workspace, with something to look at from the first moment. */
export function startCommand(door: Door, leave: (code: number) => void): Command {
  return new Command("start")
    .description("open the application on a workspace, which is made where there is none")
    .addOption(workspaceOption())
    .option("--port <number>", "where it is served on this machine (default: 7451, or the next free one)", readPort)
    .option("--host <address>", "127.0.0.1, and no other: nothing is served to a network")
    .option("--no-open", "do not open the browser")
    .option("--no-example", "leave a new workspace empty")
    .option("--print", "instead compare the bundled example, print it, and say what to do next")
    .option("--json", "with --print (and implying it): the comparison as JSON")
    .addOption(languageOption())
    .addOption(columnsOption())
    .action(async (options: StartOptions) => leave(await runCommand(door, () => start(options, door))));
}

/** Serves the application until it is told to stop; the exit code. */
export async function start(options: StartOptions, door: Door): Promise<number> {
  if (options.print === true || options.json === true) return (await import("./print-example.ts")).printExample(options, door);
  const { checkHost } = await import("../server/listen.ts");
  if (options.host !== undefined) checkHost(options.host);
  const folder = chooseFolder(options.workspace, door);
  const folders = await door.loadFolders();
  if (!(await folders.exists(folder))) await folders.init(folder, basename(folder));
  if (await pointToServer(folder, folders, options, door)) return exitCodes.ok;
  // Listened for before the workspace opens: from the first moment Ctrl-C ends it in order.
  const interrupted = waitForInterrupt(door);
  const serving = await serveFolder(folder, options, folders, door).catch(async (error: unknown) => {
    interrupted.release();
    // Another start may have been quicker.
    const isHeld = error instanceof UserError && error.code === "held";
    if (isHeld && (await pointToServer(folder, folders, options, door))) return null;
    throw error;
  });
  if (serving === null) return exitCodes.ok;
  try {
    if (options.example && (await serving.workspace.listDecisions(null, "en")).length === 0) await serving.workspace.openExample();
    await tell(serving.freshAddress(), `The workspace is ${cleanLine(folder)}. Ctrl-C stops Parley; everything is kept.`, options, door);
    await interrupted.promise;
  } finally {
    await serving.stop();
    interrupted.release();
  }
  await door.warn("Stopped.\n");
  return exitCodes.ok;
}

async function serveFolder(folder: string, options: StartOptions, folders: Folders, door: Door): Promise<Serving> {
  const { serve } = await import("../server/serve.ts");
  return serve({
    open: (server) => folders.open(folder, server),
    port: options.port ?? null,
    onFault: (error) => {
      const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
      void door.warn(`parley: this is a fault of parley, please report it\n${words}\n`);
    },
  });
}

/** Where the folder is served already, a fresh address of that server is all that is asked for. */
async function pointToServer(folder: string, folders: Folders, options: StartOptions, door: Door): Promise<boolean> {
  const server = await folders.findServer(folder);
  if (server === null) return false;
  const { askFreshAddress } = await import("./ask-server.ts");
  const address = await askFreshAddress(server);
  if (address === null) return false;
  await tell(address, `Parley is running already on ${cleanLine(folder)}; this address opens it once.`, options, door);
  return true;
}

async function tell(address: string, more: string, options: StartOptions, door: Door): Promise<void> {
  await door.write(`Parley: ${address}\n`);
  await door.warn(`${more}\n`);
  if (options.open) door.openBrowser(address);
}

function waitForInterrupt(door: Pick<Door, "onInterrupt">): { readonly promise: Promise<void>; readonly release: () => void } {
  let release = () => {};
  const promise = new Promise<void>((resolve) => {
    release = door.onInterrupt(resolve);
  });
  return { promise, release: () => release() };
}

function readPort(value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : -1;
  if (port < 0 || port > 65_535) throw new InvalidArgumentError("Give a number from 1 to 65535, or 0 for any that is free.");
  return port;
}
