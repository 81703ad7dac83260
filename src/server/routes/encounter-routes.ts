import { Hono } from "hono";
import type { Workspace } from "../../workspace/workspace.ts";
import { answerJson } from "../answer-json.ts";
import { toHandedText } from "../handed-text.ts";
import { readJson, readName, readQuery } from "../read-request.ts";
import * as shapes from "../request-shapes.ts";

/** Room for several texts of the largest size, and for what JSON adds to them. */
const manyTexts = 64 * 1024 * 1024;
/** Room for one. */
const oneText = 32 * 1024 * 1024;

/** Encounters and their accounts. */
export function encounterRoutes(workspace: Workspace): Hono {
  const app = new Hono();
  app.get("/encounters", async (c) => c.json(await workspace.listEncounters(readQuery(c, shapes.languageQuery).lang)));
  app.post("/encounters", async (c) => {
    const { fields, texts } = await readJson(c, shapes.newEncounter, manyTexts);
    return c.json(await workspace.makeEncounter(fields, texts.map(toHandedText)), 201);
  });
  app.post("/example", async (c) => c.json(await workspace.openExample()));
  app.post("/proposals", async (c) => {
    const { lang } = readQuery(c, shapes.languageQuery);
    const { texts } = await readJson(c, shapes.proposalWanted, manyTexts);
    for (const text of texts) toHandedText(text);
    return c.json(await workspace.propose(texts, lang));
  });

  app.get("/encounters/:encounter", async (c) =>
    answerJson(c, await workspace.viewEncounter(readName(c, "encounter"), readQuery(c, shapes.languageQuery).lang)),
  );
  app.patch("/encounters/:encounter", async (c) => {
    const { changes } = await readJson(c, shapes.encounterChanges);
    return c.json(await workspace.changeEncounter(readName(c, "encounter"), changes));
  });
  app.delete("/encounters/:encounter", async (c) => c.json(await workspace.removeEncounter(readName(c, "encounter"))));
  app.get("/encounters/:encounter/texts", async (c) =>
    answerJson(c, await workspace.viewTexts(readName(c, "encounter"), readQuery(c, shapes.languageQuery).lang)),
  );
  app.get("/encounters/:encounter/people", async (c) => c.json(await workspace.listPeople(readName(c, "encounter"))));
  app.post("/encounters/:encounter/looked", async (c) => {
    await workspace.markLooked(readName(c, "encounter"));
    return c.json({});
  });

  app.post("/encounters/:encounter/accounts", async (c) => {
    const text = toHandedText(await readJson(c, shapes.handedText, oneText));
    return c.json(await workspace.addAccount(readName(c, "encounter"), text), 201);
  });
  app.patch("/encounters/:encounter/accounts/:account", async (c) => {
    const { changes } = await readJson(c, shapes.accountChanges);
    return c.json(await workspace.changeAccount(readName(c, "encounter"), readName(c, "account"), changes));
  });
  app.delete("/encounters/:encounter/accounts/:account", async (c) =>
    c.json(await workspace.detachAccount(readName(c, "encounter"), readName(c, "account"))),
  );
  app.post("/encounters/:encounter/accounts/:account/versions", async (c) => {
    const text = toHandedText(await readJson(c, shapes.handedVersion, oneText));
    return c.json(await workspace.addVersion(readName(c, "encounter"), readName(c, "account"), text));
  });
  return app;
}
