import { UserError } from "../domain/user-error.ts";
import { cleanLine } from "../report/clean.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { askServer } from "./ask-server.ts";
import { type Desk, deskOf } from "./desk.ts";
import type { Door } from "./door.ts";

/** Asks the server that holds a workspace, or opens it. What neither serves nor is free says itself who holds it. */
export async function openDesk(folder: string, door: Pick<Door, "loadFolders">): Promise<Desk> {
  const folders = await door.loadFolders();
  await checkThere(folder, door);
  const server = await folders.findServer(folder);
  const desk = server === null ? null : await askServer(server);
  return desk ?? deskOf(await folders.open(folder, null));
}

/** Opens a workspace for work that needs it alone. */
export async function openAlone(folder: string, door: Pick<Door, "loadFolders">): Promise<Workspace> {
  await checkThere(folder, door);
  return (await door.loadFolders()).open(folder, null);
}

/** Why a folder cannot be opened for oneself alone, where its record can be looked at all the same. */
const lookable: ReadonlySet<string> = new Set(["held", "journal-damaged", "not-writable", "no-room"]);

/** Opens a workspace for work that can also do with its record alone; null, and told why, where it cannot be opened now. */
export async function openOrLook(folder: string, door: Pick<Door, "loadFolders" | "warn">): Promise<Workspace | null> {
  try {
    return await openAlone(folder, door);
  } catch (error) {
    if (!(error instanceof UserError) || !lookable.has(error.code)) throw error;
    await door.warn(`parley: ${cleanLine(error.message)}\nThe record itself is read; what is derived from it is not looked at.\n`);
    return null;
  }
}

async function checkThere(folder: string, door: Pick<Door, "loadFolders">): Promise<void> {
  if (await (await door.loadFolders()).exists(folder)) return;
  throw new UserError("no-such-workspace", `${folder} is no workspace. \`parley init ${folder}\` makes one; --workspace names another.`);
}
