import { Hono } from "hono";
import type { Workspace } from "../../workspace/workspace.ts";
import { readImport } from "../read-import.ts";
import { readName } from "../read-request.ts";

/** Imports, and work that takes longer than a moment. */
export function jobRoutes(workspace: Workspace): Hono {
  const app = new Hono();
  app.post("/imports", async (c) => c.json(await workspace.importFiles(await readImport(c)), 202));
  app.get("/jobs", (c) => c.json(workspace.listJobs()));
  app.post("/jobs/:job/cancel", (c) => c.json(workspace.cancelJob(readName(c, "job"))));
  app.post("/jobs/:job/resume", async (c) => c.json(await workspace.resumeJob(readName(c, "job"))));
  app.post("/jobs/:job/discard", async (c) => c.json(await workspace.discardJob(readName(c, "job"))));
  return app;
}
