import { Hono } from "hono";
import type { Workspace } from "../../workspace/workspace.ts";
import { readName, readQuery } from "../read-request.ts";
import * as shapes from "../request-shapes.ts";

/** Statements and speakers across everything. */
export function searchRoutes(workspace: Workspace): Hono {
  const app = new Hono();
  app.get("/search", async (c) => c.json(await workspace.search(readQuery(c, shapes.searchQuery))));
  app.get("/speakers", async (c) => c.json(await workspace.listSpeakers()));
  app.get("/speakers/:speaker", async (c) => c.json(await workspace.viewSpeaker(readName(c, "speaker"))));
  return app;
}
