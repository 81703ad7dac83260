import type { RecordInspection } from "../workspace/inspect-record.ts";
import type { Progress, RecordReport, Workspace } from "../workspace/workspace.ts";

/** Where the server that holds a workspace is reached, and the secret that its lock tells the same person. */
export interface ServerAddress {
  readonly address: string;
  readonly secret: string;
}

/** What the commands ask of workspace folders. The real one is loaded when a command first needs it. */
export interface Folders {
  /** Whether a folder is a workspace already. */
  exists(folder: string): Promise<boolean>;
  /** Makes a folder a workspace; it is made itself where it is not there. */
  init(folder: string, name: string): Promise<void>;
  /** Opens a workspace and holds it. Throws `held` where another process does; `server` is what the lock then tells others. */
  open(folder: string, server: ServerAddress | null): Promise<Workspace>;
  /** The server that holds a folder; null where nothing does, or what does is no server. */
  findServer(folder: string): Promise<ServerAddress | null>;
  /** Checks the record of a folder that another process holds, or that cannot be opened. */
  inspect(folder: string, progress: Progress): Promise<RecordInspection>;
  /** Writes the record of such a folder as one archive. */
  exportUnheld(folder: string, file: string, progress: Progress): Promise<RecordInspection>;
  /** Makes a workspace of an archive that `export --all` wrote. */
  importArchive(file: string, folder: string, progress: Progress): Promise<RecordReport>;
}
