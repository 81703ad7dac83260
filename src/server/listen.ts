import type { RequestListener, Server } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { UserError } from "../domain/user-error.ts";

/** Where Parley is found where nobody says otherwise. */
export const defaultPort = 7451;
/** How many ports from there are tried before any free one is taken. */
const tries = 10;

const loopback = "127.0.0.1";
const loopbackNames: ReadonlySet<string> = new Set([loopback, "localhost"]);

/** Refuses every address but loopback: there are no accounts for several people, and one token must not open a workspace to a network. */
export function checkHost(host: string): void {
  if (loopbackNames.has(host)) return;
  throw new UserError(
    "other-address",
    `Parley listens on ${loopback} only, not on ${host.slice(0, 100)}: accounts for several people are not there yet. Reach it from elsewhere through ssh -L.`,
  );
}

/** Listens on loopback: on the port named and no other, or else on the usual one, the next ones, or any that is free. */
export async function listenOnLoopback(
  answer: RequestListener,
  port: number | null,
): Promise<{ readonly server: Server; readonly port: number }> {
  const wanted = port === null ? [...Array.from({ length: tries }, (_, at) => defaultPort + at), 0] : [port];
  for (const each of wanted) {
    const server = prepareServer(answer);
    try {
      await listen(server, each);
      return { server, port: (server.address() as AddressInfo).port };
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : "";
      if (code !== "EADDRINUSE" && code !== "EACCES") throw error;
      if (port !== null) {
        const why = code === "EACCES" ? "may not be used by you" : "is used by another program";
        throw new UserError("port-in-use", `Port ${port} ${why}. Name another, or leave --port out and a free one is taken.`, {
          cause: error,
        });
      }
    }
  }
  throw new UserError("port-in-use", "There is no free port on this machine.");
}

/** A request must come to its point: who sends slowly, or ever more headers, is let go. */
function prepareServer(answer: RequestListener): Server {
  const server = createServer(
    { maxHeaderSize: 16 * 1024, headersTimeout: 10_000, requestTimeout: 120_000, keepAliveTimeout: 5_000 },
    answer,
  );
  server.maxHeadersCount = 100;
  server.maxConnections = 256;
  return server;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host: loopback, port, exclusive: true }, () => {
      server.off("error", reject);
      resolve();
    });
  });
}
