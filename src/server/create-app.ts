import { readFile } from "node:fs/promises";
import { Hono } from "hono";
import { UserError } from "../domain/user-error.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { answerError } from "./answer-error.ts";
import { guard, hasSecret, isApi } from "./guard.ts";
import type { Keys } from "./keys.ts";
import { captureRoutes } from "./routes/capture-routes.ts";
import { decisionRoutes } from "./routes/decision-routes.ts";
import { encounterRoutes } from "./routes/encounter-routes.ts";
import { jobRoutes } from "./routes/job-routes.ts";
import { searchRoutes } from "./routes/search-routes.ts";
import { addSafetyHeaders } from "./safety-headers.ts";
import { serveWebFiles } from "./web-files.ts";

export interface AppOptions {
  /** The port that the application is reached at: part of the names that it answers to. */
  readonly port: number;
  readonly keys: Keys;
  readonly cookieName: string;
  /** Where the built web application lies. */
  readonly webFolder: string;
  /** `docs/scores.md` of the package. */
  readonly scoresFile: string;
  /** Told of what is our own fault. */
  readonly onFault: (error: unknown) => void;
}

/** The application on one workspace: its pages, and the routes of docs/api.md. */
export function createApp(workspace: Workspace, options: AppOptions): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    addSafetyHeaders(c.res.headers);
  });
  app.use(guard(options));
  app.onError((error, c) => answerError(c, error, options.onFault));

  const api = new Hono();
  api.get("/status", async (c) => c.json(await workspace.status()));
  api.get("/scores", async (c) => c.json({ markdown: await readScores(options.scoresFile) }));
  api.post("/tokens", (c) => {
    if (!hasSecret(c, options.keys))
      throw new UserError("not-allowed", "A fresh address is for who holds the secret of the workspace's lock.");
    return c.json({ token: options.keys.issueToken() }, 201);
  });
  for (const routes of [encounterRoutes, decisionRoutes, searchRoutes, jobRoutes, captureRoutes]) api.route("/", routes(workspace));
  app.route("/api", api);

  const answerWeb = serveWebFiles(options.webFolder);
  app.notFound((c) => {
    if (isApi(c)) return answerError(c, new UserError("no-such-route", `There is no ${c.req.method} ${c.req.path}.`), options.onFault);
    if (c.req.method !== "GET" && c.req.method !== "HEAD") {
      return answerError(c, new UserError("wrong-method", "Pages are only looked at."), options.onFault);
    }
    return answerWeb(c);
  });
  return app;
}

async function readScores(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    throw new UserError("no-such-file", "The scores (docs/scores.md) did not come with this copy of Parley.", { cause });
  }
}
