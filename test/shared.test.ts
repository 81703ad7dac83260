import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { compareEncounter, extractStatements, readEncounter } from "../src/index.ts";
import { comparisonSchema } from "../src/workspace/schemas/comparison.ts";
import { extractionSchema } from "../src/workspace/schemas/extraction.ts";

const corpus = fileURLToPath(new URL("../../shared/corpus/", import.meta.url));
const absent = !existsSync(corpus);
if (absent) console.log("test/shared: skipped, since ../shared is not beside this checkout.");

test.skipIf(absent)("every encounter of the corpus is compared, and prints what the schema says", { timeout: 120_000 }, async () => {
  let compared = 0;
  for (const set of ["us-china", "world"]) {
    for (const name of readdirSync(join(corpus, set))) {
      const folder = join(corpus, set, name);
      if (!existsSync(join(folder, "encounter.json"))) continue;
      const { encounter, problems } = await readEncounter(folder);
      expect(problems, name).toEqual([]);
      const comparison = compareEncounter(encounter);
      comparisonSchema.parse(comparison);
      for (const account of comparison.accounts) extractionSchema.parse(account.extraction);
      const whole = new Set(encounter.accounts.filter((a) => a.complete && a.textStatus !== "digest").map((a) => a.id));
      for (const finding of comparison.findings) {
        if (!finding.firm) continue;
        for (const side of finding.silent) {
          const borne = finding.silentAccounts.some((id) => whole.has(id) && encounter.accounts.find((a) => a.id === id)?.side === side);
          expect(borne, `${name} ${finding.id}`).toBe(true);
        }
      }
      compared++;
    }
  }
  expect(compared).toBe(23);
});

test.skipIf(absent)(
  "500 documents of the archive are extracted without a throw, and print what the schema says",
  { timeout: 240_000 },
  () => {
    const files = readdirSync(join(corpus, "archive")).filter((file) => /^(us|cn|ru|ua)-.*\.jsonl\.gz$/.test(file));
    const documents = files.flatMap((file) =>
      gunzipSync(readFileSync(join(corpus, "archive", file)))
        .toString("utf8")
        .split("\n")
        .filter(Boolean),
    );
    const step = Math.floor(documents.length / 500);
    let read = 0;
    for (let at = 0; read < 500; at += step, read++) {
      const { id, text, language, publishedAt, side, kind, publisher } = JSON.parse(documents[at] ?? "{}");
      const extraction = extractStatements({ id, text, language, publishedAt, side, kind, publisher });
      extractionSchema.parse(extraction);
      expect(extraction.text).toBe(text);
    }
    expect(read).toBe(500);
  },
);
