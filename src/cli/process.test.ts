import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

// `npm test` has built these.
const main = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const examples = fileURLToPath(new URL("../../examples/2026-02-04-xi-putin-call/", import.meta.url));

test("a served workspace is worked in through its server; stopped, it is verified and moves to another folder with the same digest", {
  timeout: 180_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), "parley-process-"));
  const env = { ...process.env, PARLEY_WORKSPACE: join(folder, "talks"), PARLEY_PERSON: "Ada" };
  const parley = async (...words: string[]) => (await promisify(execFile)(process.execPath, [main, ...words], { env })).stdout;
  const server = spawn(process.execPath, [main, "start", "--port", "0", "--no-open", "--no-example"], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const [line] = (await once(server.stdout, "data")) as [Buffer];
    expect(line.toString()).toMatch(/^Parley: http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}\n$/);
    const again = await parley("start");
    expect(again.split("?")[0]).toBe(line.toString().split("?")[0]);
    expect(again).not.toBe(line.toString());
    expect(JSON.parse(await parley("add", examples, "--json")).encounters).toEqual(["2026-02-04-xi-putin-call"]);
    // Beside the server only the record can be read; what is derived from it is the server's.
    expect(JSON.parse(await parley("verify", "--json"))).toMatchObject({ accounts: 2, digest: null, problems: [] });
    await expect(parley("rebuild")).rejects.toMatchObject({ code: 3, stderr: expect.stringContaining(String(server.pid)) });
    server.kill("SIGTERM");
    expect(await once(server, "exit")).toEqual([0, null]);
    const verified = JSON.parse(await parley("verify", "--json"));
    expect(verified).toMatchObject({ encounters: 1, accounts: 2, problems: [] });
    expect(await parley("decisions")).toContain("Ada: ");
    await parley("export", "--all", "-o", join(folder, "talks.tar"));
    const moved = JSON.parse(await parley("import", join(folder, "talks.tar"), "--workspace", join(folder, "copy"), "--json"));
    expect(moved.digest).toBe(verified.digest);
  } finally {
    server.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  }
});
