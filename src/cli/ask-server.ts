import { setTimeout as wait } from "node:timers/promises";
import { UserError } from "../domain/user-error.ts";
import type { HandedText } from "../workspace/workspace.ts";
import { capturesOf, type Desk } from "./desk.ts";
import type { ServerAddress } from "./folders.ts";

/** How long a server that is still opening its workspace is waited for, in milliseconds. */
const patience = 15_000;

/** Asks the server that holds a workspace. Null where nothing answers at its address any more. */
export async function askServer(server: ServerAddress, fetch: typeof globalThis.fetch = globalThis.fetch): Promise<Desk | null> {
  const ask = makeAsk(server, fetch);
  if ((await ask("GET", "/api/status").catch(toNobody)) === null) return null;
  const path = (encounter: string) => `/api/encounters/${encodeURIComponent(encounter)}`;
  const jobPath = (job: string, action: string) => `/api/jobs/${encodeURIComponent(job)}/${action}`;
  return {
    listEncounters: (language) => ask("GET", `/api/encounters?lang=${language}`),
    listPeople: (encounter) => ask("GET", `${path(encounter)}/people`),
    listDecisions: (encounter, language) =>
      ask("GET", `/api/decisions?lang=${language}${encounter === null ? "" : `&encounter=${encodeURIComponent(encounter)}`}`),
    listCaptures: async (encounter) => capturesOf(await ask("GET", path(encounter))),
    makeEncounter: (fields, texts) => ask("POST", "/api/encounters", { fields, texts: texts.map(toGiven) }),
    addAccount: (encounter, text) => ask("POST", `${path(encounter)}/accounts`, toGiven(text)),
    importFiles: (files) => {
      const form = new FormData();
      for (const { name, bytes } of files) form.append("files", new Blob([new Uint8Array(bytes)]), name);
      return ask("POST", "/api/imports", form);
    },
    findJob: async (job) => {
      const jobs = await ask<Awaited<ReturnType<Desk["importFiles"]>>[]>("GET", "/api/jobs");
      return jobs.find((each) => each.id === job) ?? null;
    },
    cancelJob: (job) => ask("POST", jobPath(job, "cancel"), {}),
    discardJob: (job) => ask("POST", jobPath(job, "discard"), {}),
    close: async () => {},
  };
}

/** An address that opens the application of a running server once. Null where nothing answers any more. */
export async function askFreshAddress(server: ServerAddress, fetch: typeof globalThis.fetch = globalThis.fetch): Promise<string | null> {
  const answer = await makeAsk(server, fetch)<{ readonly token: string }>("POST", "/api/tokens", {}).catch(toNobody);
  return answer === null ? null : `${server.address}/?token=${answer.token}`;
}

type Ask = <Answer>(method: "GET" | "POST", path: string, body?: unknown) => Promise<Answer>;

function makeAsk({ address, secret }: ServerAddress, fetch: typeof globalThis.fetch): Ask {
  return async <Answer>(method: "GET" | "POST", path: string, body?: unknown) => {
    const isForm = body instanceof FormData;
    const headers = { authorization: `Bearer ${secret}`, ...(body === undefined || isForm ? {} : { "content-type": "application/json" }) };
    const sent = body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) };
    for (let waited = 0; ; waited += 250) {
      const response = await fetch(`${address}${path}`, { method, headers, redirect: "error", ...sent });
      if (response.ok) return (await response.json()) as Answer;
      if (response.status === 503 && waited < patience) await wait(250);
      else throw await toError(response);
    }
  };
}

async function toError(response: Response): Promise<UserError> {
  const answer = (await response.json().catch(() => null)) as {
    readonly error?: { readonly code?: unknown; readonly message?: unknown };
  } | null;
  const { code, message } = answer?.error ?? {};
  if (typeof code === "string" && typeof message === "string") return new UserError(code, message);
  return new UserError("no-answer", `The server that holds the workspace answered with ${response.status}. Stop it and try again.`);
}

/** A refused connection, or a stranger on the port, is nobody; all else stays an error. */
function toNobody(error: unknown): null {
  if (error instanceof TypeError) return null;
  if (error instanceof UserError && ["wrong-secret", "no-answer", "no-token", "wrong-host"].includes(error.code)) return null;
  throw error;
}

function toGiven({ name, bytes, fields }: HandedText): { name: string; base64: string; fields: HandedText["fields"] } {
  return { name, base64: Buffer.from(bytes).toString("base64"), fields };
}
