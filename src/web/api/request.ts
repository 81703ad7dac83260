/** An answer of the server that is not what was asked for. `code` is the server's own, such as `no-such-encounter`. */
export class RequestError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = "RequestError";
    this.status = status;
    this.code = code;
  }
}

/** Whether the server does not know this browser: the page was opened without the address that `parley start` printed. */
export function isLockedOut(error: unknown): boolean {
  return error instanceof RequestError && (error.status === 401 || error.status === 403);
}

export const getJson = <T>(path: string): Promise<T> => send<T>("GET", path);
export const postJson = <T>(path: string, body?: unknown): Promise<T> => send<T>("POST", path, body);

/** Sends files, each with its path within what was handed in as its name. */
export function postFiles<T>(path: string, files: readonly { readonly path: string; readonly file: Blob }[]): Promise<T> {
  const form = new FormData();
  for (const { path: name, file } of files) form.append("files", file, name);
  return answer<T>(fetch(path, { method: "POST", body: form, headers: { accept: "application/json" } }));
}

export type Method = "GET" | "POST" | "PATCH" | "DELETE";

/** Asks the server. What is sent is always JSON, which no form of another page can send. */
export function send<T>(method: Method, path: string, body?: unknown): Promise<T> {
  const headers: Record<string, string> = { accept: "application/json" };
  if (method !== "GET") headers["content-type"] = "application/json";
  return answer<T>(fetch(path, { method, headers, ...(method === "GET" ? {} : { body: JSON.stringify(body ?? {}) }) }));
}

async function answer<T>(asked: Promise<Response>): Promise<T> {
  let response: Response;
  try {
    response = await asked;
  } catch (cause) {
    throw new RequestError(0, "no-server", cause instanceof Error ? cause.message : "");
  }
  const told: unknown = await response.json().catch(() => null);
  if (!response.ok) throw readError(response.status, told);
  return told as T;
}

function readError(status: number, told: unknown): RequestError {
  const error = typeof told === "object" && told !== null && "error" in told ? (told.error as { code?: unknown; message?: unknown }) : {};
  const code = typeof error.code === "string" ? error.code : `http-${status}`;
  return new RequestError(status, code, typeof error.message === "string" ? error.message : "");
}
