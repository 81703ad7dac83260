import { readFile } from "node:fs/promises";
import { decodeBytes } from "../ingest/charset.ts";
import { readEncounterFile } from "../ingest/encounter-file.ts";
import { exampleId } from "./example-id.ts";
import { planImport } from "./plan-import.ts";
import type { HandedText } from "./workspace.ts";

/** The same way up from `src/workspace` and `dist/workspace`. */
const folder = new URL(`../../examples/${exampleId}/`, import.meta.url);

/** The example's texts, as if a person had handed them in. */
export async function readExample() {
  const list = await readFile(new URL("encounter.json", folder));
  const { accounts } = readEncounterFile(decodeBytes(list, "encounter.json").text, "encounter.json", exampleId);
  const files: HandedText[] = [{ name: "encounter.json", bytes: list, fields: {} }];
  for (const { file } of accounts) files.push({ name: file, bytes: await readFile(new URL(file, folder)), fields: {} });
  const [planned] = planImport(files);
  if (!planned?.head) throw new Error("The example has no encounter.json.");
  const { id: _id, ...head } = planned.head;
  return { head, texts: planned.texts };
}
