import { UserError } from "../../domain/user-error.ts";
import { printable } from "../../text/printable.ts";

/** The code of a system error, such as `ENOENT`. */
export function diskCode(error: unknown): string | null {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : null;
}

/** Says what a person can do about an error of the disk; any other error comes back as it is. */
export function explainDiskError(cause: unknown, path: string): unknown {
  if (cause instanceof UserError) return cause;
  const name = printable(path);
  switch (diskCode(cause)) {
    case "ENOSPC":
    case "EDQUOT":
      return new UserError("no-room", `No room left on the disk for ${name}. Nothing was changed. Free some space and do it again.`, {
        cause,
      });
    case "EROFS":
    case "EACCES":
    case "EPERM":
      return new UserError(
        "not-writable",
        `${name} may not be read or written. Check its permissions and that the disk is not read-only.`,
        { cause },
      );
    case "ENOENT":
      return new UserError("missing-file", `There is no ${name}. Check the path, or bring it back from a copy.`, { cause });
    case "ENOTDIR":
    case "EEXIST":
    case "EISDIR":
      return new UserError("in-the-way", `Something else stands where ${name} should be. Move it away.`, { cause });
    case "EIO":
      return new UserError("disk-failed", `The disk failed at ${name}. Copy the workspace to another disk.`, { cause });
    default:
      return cause;
  }
}

/** Does something at a path; an error of the disk is told as `explainDiskError` tells it. */
export async function onDisk<Result>(path: string, step: () => Promise<Result>): Promise<Result> {
  try {
    return await step();
  } catch (cause) {
    throw explainDiskError(cause, path);
  }
}
