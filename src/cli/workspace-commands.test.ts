import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Asked, fakeJob, fakeWorkspace } from "../../test/workspace/fake-workspace.ts";
import { UserError } from "../domain/user-error.ts";
import type { JobView } from "../domain/view.ts";
import { type Serving, serve } from "../server/serve.ts";
import type { RecordInspection } from "../workspace/inspect-record.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { Door } from "./door.ts";
import type { Folders, ServerAddress } from "./folders.ts";
import { runProgram } from "./program.ts";

let here = "";
beforeEach(() => {
  here = mkdtempSync(join(tmpdir(), "parley-cli-"));
});
afterEach(() => rmSync(here, { recursive: true }));

interface Setting {
  readonly workspace?: Partial<Workspace>;
  readonly folders?: Partial<Folders>;
  readonly door?: Partial<Door>;
}

/** Runs a command line against fakes; `interrupt` does what Ctrl-C does. */
function begin(words: readonly string[], { workspace: change = {}, folders: others = {}, door: doors = {} }: Setting = {}) {
  const { workspace, asked } = fakeWorkspace(change);
  const seen = { out: "", err: "", opened: [] as string[], asked, folders: [] as Asked[] };
  const interrupts = new Set<() => void>();
  const folders: Folders = {
    exists: async () => true,
    init: async (folder, name) => void seen.folders.push(["init", folder, name]),
    open: async (folder, server) => {
      seen.folders.push(["open", folder, server?.address ?? null]);
      return workspace;
    },
    findServer: async () => null,
    inspect: async (folder) => {
      seen.folders.push(["inspect", folder]);
      return inspection;
    },
    exportUnheld: async (folder, file) => {
      seen.folders.push(["exportUnheld", folder, file]);
      return inspection;
    },
    importArchive: async (file, folder, progress) => {
      seen.folders.push(["importArchive", file, folder]);
      return workspace.verify(progress);
    },
    ...others,
  };
  const door: Door = {
    write: async (text) => {
      seen.out += text;
    },
    warn: async (text) => {
      seen.err += text;
    },
    readStdin: async () => new Uint8Array(),
    writeFile: async () => {},
    color: false,
    columns: 100,
    isTerminal: false,
    env: {},
    here,
    onInterrupt: (run) => {
      interrupts.add(run);
      return () => interrupts.delete(run);
    },
    openBrowser: (address) => void seen.opened.push(address),
    version: async () => "0.1.0",
    loadComparer: () => {
      throw new Error("files were compared");
    },
    loadFolders: async () => folders,
    ...doors,
  };
  const ended = runProgram(words, door);
  return {
    seen,
    ended,
    interrupt: () => {
      for (const run of interrupts) run();
    },
  };
}

async function parley(words: readonly string[], setting: Setting = {}) {
  const { seen, ended } = begin(words, setting);
  const code = await ended;
  return { code, ...seen };
}

const inspection: RecordInspection = {
  entries: 7,
  captures: 2,
  texts: 2,
  encounters: 1,
  accounts: 2,
  statements: null,
  digest: null,
  problems: [],
};

const addressLine = /^Parley: (http:\/\/127\.0\.0\.1:\d+)\/\?token=[\w-]{43}\n$/;

async function started(words: readonly string[], setting: Setting = {}) {
  const run = begin(["start", "--port", "0", ...words], setting);
  await vi.waitFor(() => expect(run.seen.err).toContain("Ctrl-C"));
  return { ...run, address: addressLine.exec(run.seen.out)?.[1] ?? "" };
}

// start

test("parley start makes a workspace with the example, prints its address on one line, opens it, and ends in order", async () => {
  const { seen, ended, interrupt, address } = await started([], { folders: { exists: async () => false } });
  const folder = join(here, "parley-workspace");
  expect(seen.folders).toEqual([
    ["init", folder, "parley-workspace"],
    ["open", folder, address],
  ]);
  expect(seen.asked.map(([method]) => method)).toEqual(["listDecisions", "openExample"]);
  expect(seen.out).toMatch(addressLine);
  expect(seen.opened).toEqual([seen.out.slice("Parley: ".length).trim()]);
  expect((await fetch(seen.opened[0] ?? "", { redirect: "manual" })).status).toBe(303);
  interrupt();
  expect(await ended).toBe(0);
  expect(seen.asked.at(-1)).toEqual(["close"]);
  await expect(fetch(address)).rejects.toThrow();
});

test("parley start leaves a workspace in use as it is, and a new one empty where it is told to", async () => {
  const used = await started(["--no-open", "--workspace", "talks"], { workspace: { listDecisions: async () => [decision] } });
  used.interrupt();
  expect(await used.ended).toBe(0);
  expect(used.seen.asked.map(([method]) => method)).toEqual(["close"]);
  expect(used.seen.folders[0]?.slice(0, 2)).toEqual(["open", join(here, "talks")]);
  expect(used.seen.opened).toEqual([]);
  const empty = await started(["--no-example"], { door: { env: { PARLEY_WORKSPACE: "/elsewhere/talks" } } });
  empty.interrupt();
  await empty.ended;
  expect(empty.seen.asked).toEqual([["close"]]);
  expect(empty.seen.folders[0]?.slice(0, 2)).toEqual(["open", "/elsewhere/talks"]);
});

test("parley start on a folder that is served gives a fresh address of that server", async () => {
  await withServer(async (server, serving) => {
    const { code, out, err, opened } = await parley(["start"], heldBy(server));
    expect(code).toBe(0);
    expect(out).toMatch(addressLine);
    expect(out).toContain(serving.address);
    expect(err).toContain("running already");
    expect((await fetch(opened[0] ?? "", { redirect: "manual" })).status).toBe(303);
  });
});

test("parley start on a folder that another process holds says who", async () => {
  expect(await parley(["start", "--port", "0"], heldBy(null))).toMatchObject({ code: 3, out: "", err: "parley: held by process 4711\n" });
  const gone = { address: "http://127.0.0.1:9", secret: "s" };
  expect(await parley(["start", "--port", "0"], heldBy(gone))).toMatchObject({ code: 3, out: "", err: "parley: held by process 4711\n" });
});

test("parley start serves this machine only", async () => {
  const { code, err, folders } = await parley(["start", "--host", "0.0.0.0"]);
  expect([code, folders]).toEqual([2, []]);
  expect(err).toContain("127.0.0.1 only");
  expect((await parley(["start", "--port", "70000"])).code).toBe(2);
});

// init, lists, keeping whole

test("parley init makes a workspace once", async () => {
  const made = await parley(["init", "talks", "--name", "Talks"], { folders: { exists: async () => false } });
  expect([made.code, made.folders]).toEqual([0, [["init", join(here, "talks"), "Talks"]]]);
  const json = await parley(["init", "talks", "--json"], { folders: { exists: async () => false } });
  expect(JSON.parse(json.out)).toEqual({ folder: join(here, "talks"), name: "talks" });
  expect(await parley(["init", "talks"])).toMatchObject({ code: 3, folders: [], err: expect.stringContaining("already") });
});

test("commands on a folder that is no workspace say how to make one", async () => {
  for (const words of [["verify"], ["rebuild"], ["encounters"], ["decisions"], ["export", "--all", "-o", "x.zip"]]) {
    const { code, err, folders } = await parley(words, { folders: { exists: async () => false } });
    expect([words, code, folders]).toEqual([words, 3, []]);
    expect(err).toContain("parley init");
  }
});

test("parley verify ends with 3 and names what does not hold; parley rebuild tells what came of it", async () => {
  expect(await parley(["verify"])).toMatchObject({ code: 0, err: "", out: expect.stringContaining("All holds.") });
  const report = {
    entries: 1,
    captures: 1,
    texts: 1,
    encounters: 1,
    accounts: 1,
    statements: 1,
    digest: "d",
    problems: ["Entry 3 was changed."],
  };
  const broken = await parley(["verify"], { workspace: { verify: async () => report } });
  expect(broken).toMatchObject({ code: 3, err: "parley: Entry 3 was changed.\n" });
  expect(broken.asked.at(-1)).toEqual(["close"]);
  expect(JSON.parse((await parley(["verify", "--json"], { workspace: { verify: async () => report } })).out)).toEqual(report);
  expect(await parley(["rebuild"])).toMatchObject({ code: 0, out: expect.stringContaining("4 journal entries") });
});

test("Ctrl-C stops a rebuild, which ends with 130", async () => {
  const rebuild: Workspace["rebuild"] = ({ signal }) =>
    new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  const { seen, ended, interrupt } = begin(["rebuild"], { workspace: { rebuild } });
  await vi.waitFor(() => expect(seen.folders).toHaveLength(1));
  await new Promise((resolve) => setTimeout(resolve, 20));
  interrupt();
  expect(await ended).toBe(130);
  expect(seen.err).toContain("Cancelled");
  expect(seen.asked.at(-1)).toEqual(["close"]);
});

test("parley export --all and parley import name both ends", async () => {
  const { code, asked } = await parley(["export", "--all", "-o", "all.zip"]);
  expect([code, asked[0]?.slice(0, 2)]).toEqual([0, ["exportAll", join(here, "all.zip")]]);
  for (const words of [["export"], ["export", "--all"], ["export", "-o", "x.zip"], ["import", "x.zip"], ["import"]]) {
    expect([words, (await parley(words)).code]).toEqual([words, 2]);
  }
  const fresh = { folders: { exists: async () => false } };
  const into = await parley(["import", "all.zip", "--workspace", "copy"], fresh);
  expect([into.code, into.folders]).toEqual([0, [["importArchive", join(here, "all.zip"), join(here, "copy")]]]);
  expect((await parley(["import", "all.zip", "--workspace", "copy"])).code).toBe(3);
});

const decision = {
  entry: 4,
  at: "2026-03-01T10:00:00.000Z",
  by: "Ada",
  kind: "undone",
  encounter: null,
  sentence: "Took back entry 3",
  undone: false,
  canUndo: true,
};

test("parley decisions and parley encounters list, for people and for programs", async () => {
  const change = { listDecisions: async () => [decision] };
  const people = await parley(["decisions"], { workspace: change });
  expect(people.out).toBe("     4  2026-03-01T10:00Z  Ada: Took back entry 3\n");
  expect(JSON.parse((await parley(["decisions", "--json"], { workspace: change })).out)).toEqual([decision]);
  expect(await parley(["encounters"])).toMatchObject({ code: 0, out: "", err: expect.stringContaining("parley add") });
  expect(JSON.parse((await parley(["encounters", "--json"])).out)).toEqual([]);
});

test("parley people says who is meant and how it is known, and lets no name move the cursor", async () => {
  const person = {
    id: "name:Kari Lund",
    name: "Kari Lund",
    names: { en: "Kari \u001b[2JLund", zh: "卡丽·隆德" },
    party: "NO",
    offices: [],
    titles: ["Trade Minister"],
    spellings: [{ text: "隆德", language: "zh", matched: "foreign-in-han", accounts: ["cn"] }],
    speakers: ["name:Kari Lund"],
    places: [{ account: "cn", start: 3, end: 5, quote: "隆德", how: "short-form", by: null }],
  } as const;
  const change: Partial<Workspace> = { listPeople: async () => [person] };
  const shown = await parley(["people", "talks"], { workspace: change });
  expect(shown.out).toContain("NO    Kari ␛Lund · Trade Minister\n      隆德 (sound, in Chinese): cn\n      short form 1\n");
  expect((await parley(["people", "talks", "--lang", "zh"], { workspace: change })).out).toContain("卡丽·隆德");
  expect(JSON.parse((await parley(["people", "talks", "--json"], { workspace: change })).out)).toEqual([person]);
  expect((await parley(["people"], { workspace: change })).code).toBe(2);
});

// add

const us = "The President said that talks will go on.";
const hash = createHash("sha256").update(us).digest("hex");

function writeTexts(): void {
  mkdirSync(join(here, "talks/spring/accounts"), { recursive: true });
  writeFileSync(join(here, "talks/spring/encounter.json"), "{}");
  writeFileSync(join(here, "talks/spring/accounts/us.txt"), us);
  writeFileSync(join(here, "talks/spring/.hidden.txt"), us);
  writeFileSync(join(here, "talks/map.png"), "x");
  writeFileSync(join(here, "us.txt"), us);
  writeFileSync(join(here, "cn.txt"), "双方同意继续对话。");
}

const done: JobView = { ...fakeJob, state: "done", done: 2, encounters: ["spring"], remarks: ["fr.txt holds no text"] };

test("parley add hands in a folder's texts with their paths, and tells what came of it", async () => {
  writeTexts();
  const setting = { workspace: { importFiles: vi.fn(async () => fakeJob), listJobs: () => [done] } };
  const { code, out, err } = await parley(["add", join(here, "talks"), "--json"], setting);
  expect(code).toBe(0);
  expect(setting.workspace.importFiles.mock.calls).toMatchObject([
    [[{ name: "talks/spring/accounts/us.txt", fields: {} }, { name: "talks/spring/encounter.json" }]],
  ]);
  expect(JSON.parse(out)).toEqual({ schema: "parley.added/1", encounters: ["spring"], skipped: [], remarks: ["fr.txt holds no text"] });
  expect(err).toBe("parley: fr.txt holds no text\n");
});

test("parley add makes one encounter of files, with what --account says of them", async () => {
  writeTexts();
  const { code, asked } = await parley(["add", join(here, "us.txt"), "--account", `side=CN,kind=official-readout:${join(here, "cn.txt")}`]);
  expect(code).toBe(0);
  const made = asked.find(([method]) => method === "makeEncounter");
  expect(made?.slice(1)).toMatchObject([
    {},
    [
      { name: "us.txt", fields: {} },
      { name: "cn.txt", fields: { side: "CN", kind: "official-readout" } },
    ],
  ]);
  const [, , texts] = made ?? [];
  expect(JSON.stringify(texts)).not.toContain("null");
});

test("parley add again adds nothing twice", async () => {
  writeTexts();
  const view = JSON.stringify({ accounts: [{ version: { capture: hash } }] });
  const summary = { id: "spring", accounts: [{}] } as unknown as Awaited<ReturnType<Workspace["listEncounters"]>>[number];
  const workspace = { viewEncounter: async () => view, listEncounters: async () => [summary] };
  const again = await parley(["add", join(here, "us.txt")], { workspace });
  expect(again.out).toContain("us.txt is there already");
  expect(again.asked.map(([method]) => method)).toEqual(["close"]);
  const into = await parley(["add", "--encounter", "spring", join(here, "us.txt"), join(here, "cn.txt")], { workspace });
  expect(into.asked.filter(([method]) => method === "addAccount")).toMatchObject([["addAccount", "spring", { name: "cn.txt" }]]);
});

test("Ctrl-C cancels an import and gives it up in order, so that running it again goes on", async () => {
  writeTexts();
  let job: JobView = fakeJob;
  const workspace: Partial<Workspace> = {
    listJobs: () => [job],
    cancelJob: () => {
      job = { ...fakeJob, state: "cancelled" };
      return job;
    },
  };
  const { seen, ended, interrupt } = begin(["add", join(here, "talks")], { workspace });
  await vi.waitFor(() => expect(seen.asked.map(([method]) => method)).toContain("importFiles"));
  interrupt();
  expect(await ended).toBe(130);
  expect(seen.asked.slice(-2)).toEqual([["discardJob", "import-1"], ["close"]]);
  expect(seen.err).toContain("run it again to go on");
});

test("parley add says what is wrong with what it is given", async () => {
  writeTexts();
  mkdirSync(join(here, "empty"));
  const wrong: readonly (readonly [readonly string[], number, string])[] = [
    [[], 2, "Name the files"],
    [[join(here, "none.txt")], 3, "There is no"],
    [[join(here, "empty")], 3, "no texts"],
    [["--encounter", "e", join(here, "talks")], 2, "--encounter takes files"],
    [["--account", "side=usa:x.txt"], 2, "--account"],
  ];
  for (const [words, code, told] of wrong) {
    const ran = await parley(["add", ...words]);
    expect([words, ran.code]).toEqual([words, code]);
    expect(ran.err).toContain(told);
  }
  const failed: JobView = { ...fakeJob, state: "failed", error: "The disk is full." };
  const ran = await parley(["add", join(here, "talks")], { workspace: { listJobs: () => [failed] } });
  expect(ran).toMatchObject({ code: 3, err: expect.stringContaining("The disk is full.") });
});

test("a folder that a server holds is worked in through that server", async () => {
  writeTexts();
  const change = { listJobs: () => [done], listDecisions: async () => [decision] };
  await withServer(async (server, _serving, asked) => {
    const files = await parley(["add", join(here, "us.txt")], heldBy(server));
    expect([files.code, files.err, files.asked]).toEqual([0, "", []]);
    expect(asked.at(-1)).toMatchObject(["makeEncounter", {}, [{ name: "us.txt", bytes: new TextEncoder().encode(us), fields: {} }]]);
    const folder = await parley(["add", join(here, "talks"), "--json"], heldBy(server));
    expect(JSON.parse(folder.out).encounters).toEqual(["spring"]);
    expect(asked.at(-1)).toMatchObject(["importFiles", [{ name: "talks/spring/accounts/us.txt" }, {}]]);
    await parley(["add", "--encounter", "a/b", join(here, "us.txt")], heldBy(server));
    expect(asked.at(-1)).toMatchObject(["addAccount", "a/b", { name: "us.txt" }]);
    expect((await parley(["decisions", "--encounter", "a/b"], heldBy(server))).out).toContain("Took back entry 3");
    expect((await parley(["rebuild"], heldBy(server))).err).toBe("parley: held by process 4711\n");
  }, change);
});

test("parley verify and parley export read the record of a workspace that is held, and say that the rest was not looked at", async () => {
  const verified = await parley(["verify"], heldBy(null));
  expect([verified.code, verified.folders]).toEqual([0, [["inspect", join(here, "parley-workspace")]]]);
  expect(verified.err).toContain("held by process 4711");
  expect(verified.err).toContain("what is derived from it is not looked at");
  expect(verified.out).toBe("The record holds.\n  7 journal entries · 2 captures · 2 texts\n  1 encounters · 2 accounts\n");
  const exported = await parley(["export", "--all", "-o", "all.tar", "--json"], heldBy(null));
  expect(exported.folders).toEqual([["exportUnheld", join(here, "parley-workspace"), join(here, "all.tar")]]);
  expect(JSON.parse(exported.out)).toEqual(inspection);
});

function heldBy(server: ServerAddress | null): Setting {
  const open = async () => {
    throw new UserError("held", "held by process 4711");
  };
  return { folders: { open, findServer: async () => server } };
}

async function withServer(
  use: (server: ServerAddress, serving: Serving, asked: Asked[]) => Promise<void>,
  change: Partial<Workspace> = {},
): Promise<void> {
  const { workspace, asked } = fakeWorkspace(change);
  let told: ServerAddress = { address: "", secret: "" };
  const open = async (server: ServerAddress) => {
    told = server;
    return workspace;
  };
  const serving = await serve({ open, port: 0, webFolder: "/nowhere", onFault: () => {} });
  try {
    await use(told, serving, asked);
  } finally {
    await serving.stop();
  }
}
