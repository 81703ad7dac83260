import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import { getRequestListener } from "@hono/node-server";
import type { Workspace } from "../workspace/workspace.ts";
import { createApp } from "./create-app.ts";
import { createKeys, randomWord } from "./keys.ts";
import { checkHost, listenOnLoopback } from "./listen.ts";

/** How long requests under way may take to finish when the server stops. */
const patience = 5_000;

export interface ServeOptions {
  /** Opens the workspace, with what its lock tells other programs of the same person. */
  readonly open: (server: { readonly address: string; readonly secret: string }) => Promise<Workspace>;
  /** Null: the usual one, or a free one. */
  readonly port: number | null;
  readonly host?: string;
  /** Where the built web application lies, where it is not the package's own. */
  readonly webFolder?: string;
  readonly onFault: (error: unknown) => void;
}

/** A server that answers. */
export interface Serving {
  readonly workspace: Workspace;
  /** `http://127.0.0.1:PORT` */
  readonly address: string;
  /** An address that opens the application once. */
  freshAddress(): string;
  /** Lets requests under way finish, closes the workspace and lets go of its folder. */
  stop(): Promise<void>;
}

/** Serves the application on loopback. The port is taken before the workspace is opened, since the lock names it. */
export async function serve(options: ServeOptions): Promise<Serving> {
  checkHost(options.host ?? "127.0.0.1");
  let answer = answerNotYet;
  const { server, port } = await listenOnLoopback((request, response) => void answer(request, response), options.port);
  const address = `http://127.0.0.1:${port}`;
  const secret = randomWord();
  const keys = createKeys(secret);
  let workspace: Workspace;
  try {
    workspace = await options.open({ address, secret });
  } catch (error) {
    await close(server);
    throw error;
  }
  const app = createApp(workspace, {
    port,
    keys,
    cookieName: `parley-${port}`,
    webFolder: options.webFolder ?? packaged("../web/", "../../dist/web/"),
    scoresFile: packaged("../../docs/scores.md"),
    onFault: options.onFault,
  });
  answer = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  let stopping: Promise<void> | null = null;
  const stop = async (): Promise<void> => {
    await close(server);
    await workspace.close();
  };
  return {
    workspace,
    address,
    freshAddress: () => `${address}/?token=${keys.issueToken()}`,
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  };
}

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** The workspace is still being opened. */
const answerNotYet: Answer = async (_request, response) => {
  response.writeHead(503, { "Retry-After": "1", "Cache-Control": "no-store", Connection: "close" }).end();
};

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatient = setTimeout(() => server.closeAllConnections(), patience);
    // A connection that is kept alive for a next request would keep the server waiting for one.
    const idle = setInterval(() => server.closeIdleConnections(), 20);
    server.close(() => {
      clearTimeout(impatient);
      clearInterval(idle);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** A file of the package: what is built lies in `dist/`, beside this folder once this is built too. */
function packaged(fromBuilt: string, fromSource: string = fromBuilt): string {
  return fileURLToPath(new URL(import.meta.url.endsWith(".ts") ? fromSource : fromBuilt, import.meta.url));
}
