import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { engine } from "./engine.ts";

test("the models that the engine names are those that it ships", () => {
  for (const [name, hash] of Object.entries(engine.models)) {
    const bytes = readFileSync(new URL(`../../models/${name}/model.bin.gz`, import.meta.url));
    expect(`sha256:${createHash("sha256").update(bytes).digest("hex")}`).toBe(hash);
    expect(bytes.length).toBeLessThan(10_000_000);
  }
  expect(Object.keys(engine.models)).toEqual(["statements-en"]);
});
