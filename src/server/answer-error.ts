import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { UserError } from "../domain/user-error.ts";

/** Statuses of codes that are not simply a wrong request. Codes that begin with `no-such-` are 404. */
const statuses: Readonly<Record<string, ContentfulStatusCode>> = {
  "no-token": 401,
  "wrong-secret": 401,
  "other-site": 403,
  "other-origin": 403,
  "not-allowed": 403,
  "wrong-method": 405,
  held: 409,
  "in-the-way": 409,
  "cannot-undo": 409,
  "cannot-resume": 409,
  "id-taken": 409,
  "too-large": 413,
  "file-too-large": 413,
  "wrong-type": 415,
  "wrong-host": 421,
  "disk-failed": 500,
  "journal-damaged": 500,
  "capture-damaged": 500,
  "text-damaged": 500,
  "journal-changed": 503,
  "journal-closed": 503,
  "journal-gone": 503,
  "no-room": 507,
  "not-writable": 507,
  "read-only": 507,
};

/** Errors of the disk that a person can mend, as they come from the system. */
const systemErrors: Readonly<Record<string, UserError>> = {
  ENOSPC: new UserError("no-room", "The disk is full; nothing was recorded. Make room and try again."),
  EDQUOT: new UserError("no-room", "The quota of the disk is used up; nothing was recorded. Make room and try again."),
  EROFS: new UserError("not-writable", "The workspace's folder cannot be written to. Make it writable and try again."),
  EACCES: new UserError("not-writable", "The workspace's folder may not be written to. Check its permissions."),
};

/** The status of a code of `UserError`. */
export function statusOf(code: string): ContentfulStatusCode {
  return statuses[code] ?? (code.startsWith("no-such-") ? 404 : 400);
}

/** Answers with an error: the one place where one becomes a status and words. What is our own fault is handed to `onFault` and kept from the answer. */
export function answerError(c: Context, error: unknown, onFault: (error: unknown) => void): Response {
  const known = asUserError(error);
  if (known !== null) return c.json({ error: { code: known.code, message: known.message } }, statusOf(known.code));
  onFault(error);
  const message = "This is a fault of Parley; what it was stands where Parley was started. Nothing that was answered before is lost.";
  return c.json({ error: { code: "fault", message } }, 500);
}

function asUserError(error: unknown): UserError | null {
  if (error instanceof UserError) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return systemErrors[code] ?? null;
}
