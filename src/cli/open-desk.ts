import { UserError } from "../domain/user-error.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { askServer } from "./ask-server.ts";
import { type Desk, deskOf } from "./desk.ts";
import type { Door } from "./door.ts";

/** Opens a workspace, or asks the server that holds it. What neither holds nor serves says itself who does. */
export async function openDesk(folder: string, door: Pick<Door, "loadFolders">): Promise<Desk> {
  const folders = await door.loadFolders();
  await checkThere(folder, door);
  try {
    return deskOf(await folders.open(folder, null));
  } catch (error) {
    if (!(error instanceof UserError && error.code === "held")) throw error;
    const server = await folders.findServer(folder);
    const desk = server === null ? null : await askServer(server);
    if (desk === null) throw error;
    return desk;
  }
}

/** Opens a workspace for work that needs it alone. */
export async function openAlone(folder: string, door: Pick<Door, "loadFolders">): Promise<Workspace> {
  await checkThere(folder, door);
  return (await door.loadFolders()).open(folder, null);
}

async function checkThere(folder: string, door: Pick<Door, "loadFolders">): Promise<void> {
  if (await (await door.loadFolders()).exists(folder)) return;
  throw new UserError("no-such-workspace", `${folder} is no workspace. \`parley init ${folder}\` makes one; --workspace names another.`);
}
