import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { WorkspaceRecord } from "../../src/store/record/record.ts";
import { initWorkspace, openWorkspace } from "../../src/workspace/open-workspace.ts";
import { makeEnglish, seeded } from "./made-texts.ts";
import { parley, type Server, startServer } from "./parley-process.ts";

const now = () => new Date();
const base = mkdtempSync(join(tmpdir(), "parley-second-"));
const folder = join(base, "workspace");
const file = join(base, "us.txt");
let server: Server;

beforeAll(async () => {
  writeFileSync(file, makeEnglish("1", 5, seeded(3)));
  server = await startServer(folder);
}, 60_000);

afterAll(async () => {
  await server.kill("SIGTERM");
  rmSync(base, { recursive: true, force: true });
});

test("a second start prints an address of the first, and ends", async () => {
  const { code, out } = await parley(["start", "--workspace", folder, "--no-open"]).ended;
  expect([code, out]).toEqual([0, expect.stringMatching(/^Parley: http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+\n$/)]);
  expect(out).toContain(server.address);
  expect((await server.ask("GET", "/api/status")).status).toBe(200);
});

test("adding asks the server; verify and export read the record beside it; rebuild is refused and names the holder", async () => {
  const added = await parley(["add", file, "--workspace", folder, "--json"]).ended;
  expect([added.code, JSON.parse(added.out).encounters]).toEqual([0, [expect.any(String)]]);
  expect((await server.ask("GET", "/api/encounters")).body).toHaveLength(1);
  const verified = await parley(["verify", "--workspace", folder]).ended;
  expect([verified.code, verified.out, verified.err]).toEqual([
    0,
    expect.stringContaining("The record holds."),
    expect.stringContaining("is not looked at"),
  ]);
  const archive = join(base, "all.tar");
  expect((await parley(["export", "--all", "-o", archive, "--workspace", folder]).ended).code).toBe(0);
  const copied = await parley(["import", archive, "--workspace", join(base, "copy"), "--json"]).ended;
  expect([copied.code, JSON.parse(copied.out).accounts]).toEqual([0, 1]);
  const rebuilt = await parley(["rebuild", "--workspace", folder]).ended;
  expect([rebuilt.code, rebuilt.err]).toEqual([3, expect.stringContaining(`process ${server.child.pid}`)]);
  expect((await parley(["import", archive, "--workspace", folder]).ended).code).toBe(3);
});

test("what a killed process held is taken over at once", async () => {
  await server.kill("SIGKILL");
  const began = performance.now();
  const { code } = await parley(["encounters", "--workspace", folder]).ended;
  expect(code).toBe(0);
  // Far below the time for which a silent holder elsewhere would be watched, even on a busy machine.
  expect(performance.now() - began).toBeLessThan(15_000);
  server = await startServer(folder);
});

test("of two starts at once exactly one serves, and the other points to it", async () => {
  await server.kill("SIGKILL");
  const starts = [0, 1].map(() => parley(["start", "--workspace", folder, "--no-open", "--no-example", "--port", "0"]));
  const first = await Promise.race(starts.map(async (start) => ({ start, ...(await start.ended) })));
  expect(first.code).toBe(0);
  const serving = starts.find((start) => start !== first.start);
  if (!serving) throw new Error("both ended");
  server = await startServer(folder, serving);
  expect(first.out).toContain(server.address);
  expect((await server.ask("GET", "/api/encounters")).body).toHaveLength(1);
}, 60_000);

test("two who open a folder at the same moment: one has it, time after time", async () => {
  const other = join(base, "raced");
  await initWorkspace(other, { now });
  for (let time = 0; time < 8; time++) {
    const opened = await Promise.allSettled([0, 1].map((at) => openWorkspace(other, { now, person: `person ${at}` })));
    const won = opened.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
    const lost = opened.flatMap((each) => (each.status === "rejected" ? [each.reason] : []));
    expect(lost).toEqual([expect.objectContaining({ code: "held" })]);
    await won[0]?.changeEncounter("nothing", {}).catch(() => undefined);
    for (const each of won) await each.close();
  }
  const record = await WorkspaceRecord.open(other, { now, readOnly: true });
  expect([record.damage, record.entries]).toEqual([null, []]);
}, 120_000);
