import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { UserError } from "../../domain/user-error.ts";
import { printable } from "../../text/printable.ts";
import { canonicalJson } from "./canonical-json.ts";
import { explainSchemaError } from "./decision-schema.ts";
import { diskCode, explainDiskError } from "./disk-error.ts";
import { writeDurably } from "./write-durably.ts";

/** The form of the record, and the only one that is read. */
export const workspaceSchema = "parley.workspace/1";

const workspaceFile = z.strictObject({
  schema: z.literal(workspaceSchema),
  id: z.uuid(),
  name: z.string().min(1),
  createdAt: z.string().min(1),
});

/** What `workspace.json` says: that this folder is a workspace, and which. */
export type WorkspaceFile = Omit<z.infer<typeof workspaceFile>, "schema">;

/** Writes `workspace.json`, by which a folder becomes a workspace. */
export async function writeWorkspaceFile(folder: string, { id, name, createdAt }: WorkspaceFile): Promise<void> {
  await writeDurably(join(folder, "workspace.json"), Buffer.from(`${canonicalJson({ schema: workspaceSchema, id, name, createdAt })}\n`));
}

/** Reads `workspace.json`; a folder without one is no workspace. */
export async function readWorkspaceFile(folder: string): Promise<WorkspaceFile> {
  const path = join(folder, "workspace.json");
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    if (!["ENOENT", "ENOTDIR"].includes(diskCode(cause) ?? "")) throw explainDiskError(cause, path);
    throw new UserError(
      "no-workspace",
      `${printable(folder)} is no workspace: it has no workspace.json. \`parley init\` makes a workspace in an empty folder.`,
      { cause },
    );
  }
  return parseWorkspaceFile(bytes, path);
}

/** Reads the bytes of a `workspace.json`; `shown` is what messages call it. */
export function parseWorkspaceFile(bytes: Uint8Array, shown: string): WorkspaceFile {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new UserError("bad-workspace-file", `${printable(shown)} is no JSON. Bring it back from a copy of the workspace.`, { cause });
  }
  const schema = typeof value === "object" && value !== null && "schema" in value ? value.schema : null;
  if (typeof schema === "string" && schema.startsWith("parley.workspace/") && schema !== workspaceSchema)
    throw new UserError(
      "newer-workspace",
      `${printable(shown)} has the form ${printable(schema)}, which this Parley cannot read. Install a newer one.`,
    );
  const parsed = workspaceFile.safeParse(value);
  if (!parsed.success)
    throw new UserError(
      "bad-workspace-file",
      `${printable(shown)} is not as Parley writes it: ${printable(explainSchemaError(parsed.error))}. Bring it back from a copy.`,
    );
  const { id, name, createdAt } = parsed.data;
  return { id, name, createdAt };
}
