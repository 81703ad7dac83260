import { Hono } from "hono";
import type { Workspace } from "../../workspace/workspace.ts";
import { readJson, readName, readQuery } from "../read-request.ts";
import * as shapes from "../request-shapes.ts";

/** A person's word on statements, points and findings: what waits for it, what was said, and taking it back. */
export function decisionRoutes(workspace: Workspace): Hono {
  const app = new Hono();
  app.post("/encounters/:encounter/statements", async (c) =>
    c.json(await workspace.decideStatements(readName(c, "encounter"), await readJson(c, shapes.statementsWanted))),
  );
  app.post("/encounters/:encounter/points", async (c) => {
    const { account, statement, point } = await readJson(c, shapes.pointWanted);
    return c.json(await workspace.decidePoint(readName(c, "encounter"), account, statement, point));
  });
  app.post("/encounters/:encounter/findings", async (c) => {
    const { finding, action, reason } = await readJson(c, shapes.findingWanted);
    return c.json(await workspace.decideFinding(readName(c, "encounter"), finding, action, reason));
  });
  app.get("/review", async (c) => {
    const { encounter, lang } = readQuery(c, shapes.encounterQuery);
    return c.json(await workspace.review(encounter, lang));
  });
  app.get("/decisions", async (c) => {
    const { encounter, lang } = readQuery(c, shapes.encounterQuery);
    return c.json(await workspace.listDecisions(encounter, lang));
  });
  app.post("/undo", async (c) => c.json(await workspace.undo((await readJson(c, shapes.undoWanted)).entry)));
  return app;
}
