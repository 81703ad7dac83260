import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runKills } from "./kill-run.ts";

/** A few in every run of the tests; `PARLEY_KILLS=50 npx vitest run test/robustness/kill.test.ts` for many. */
const kills = Number(process.env.PARLEY_KILLS ?? 4);
const seed = Number(process.env.PARLEY_SEED ?? 20261120);

test(`killed ${kills} times at random moments, nothing acknowledged is lost`, { timeout: 60_000 + kills * 30_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "parley-kill-"));
  try {
    const summary = await runKills(folder, kills, seed, (line) => {
      if (process.env.PARLEY_KILLS !== undefined) console.log(line);
    });
    console.log(JSON.stringify(summary));
    expect(summary.problems).toEqual([]);
    expect(summary.found).toBe(summary.acknowledged);
    expect(summary.acknowledged).toBeGreaterThan(kills);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
