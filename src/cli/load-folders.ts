import { stat } from "node:fs/promises";
import { hostname, userInfo } from "node:os";
import { join } from "node:path";
import type { Folders } from "./folders.ts";

/**
 * What opens workspace folders; each part is loaded when it is first needed, since asking a running server needs little of it. `onLost` is called where
 * another process has taken a folder that is open here: nothing may be written any more.
 */
export function loadFolders(onLost: () => void): Folders {
  const now = () => new Date();
  const open: Folders["open"] = async (folder, server) => {
    const { openWorkspace } = await import("../workspace/open-workspace.ts");
    return openWorkspace(folder, { now, person: nameOfPerson(), server, onLost });
  };
  return {
    exists: isWorkspace,
    init: async (folder, name) => (await import("../workspace/open-workspace.ts")).initWorkspace(folder, { name, now }),
    open,
    findServer: async (folder) => {
      const { readLock } = await import("../store/lock/lock-holder.ts");
      const holder = await readLock(folder);
      if (holder === null || holder.address === null || holder.secret === null || holder.host !== hostname()) return null;
      // The secret goes to this machine only, whatever a lock says.
      if (!/^http:\/\/127\.0\.0\.1:\d{1,5}$/.test(holder.address)) return null;
      return { address: holder.address, secret: holder.secret };
    },
    inspect: async (folder, progress) => (await import("../workspace/inspect-record.ts")).inspectRecord(folder, now, progress),
    exportUnheld: async (folder, file, progress) =>
      (await import("../workspace/inspect-record.ts")).exportUnheld(folder, file, now, progress),
    importArchive: async (file, folder, progress) => {
      const { importRecord } = await import("../store/record/import-record.ts");
      await importRecord(file, folder, progress);
      const workspace = await open(folder, null);
      try {
        return await workspace.verify(progress);
      } finally {
        await workspace.close();
      }
    },
  };
}

/** Whether a folder is a workspace: `workspace.json` says so. */
async function isWorkspace(folder: string): Promise<boolean> {
  try {
    return (await stat(join(folder, "workspace.json"))).isFile();
  } catch {
    return false;
  }
}

/** Who decides, as the journal names them: what the environment says, else the user of this machine. */
function nameOfPerson(): string {
  const given = (process.env.PARLEY_PERSON ?? "").trim();
  if (given !== "") return given;
  try {
    return userInfo().username;
  } catch {
    return "analyst";
  }
}
