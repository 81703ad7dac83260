import { expect, test } from "vitest";
import { comparisonFixture } from "../../test/report/comparison-fixture.ts";
import type { Account } from "../domain/account.ts";
import type { Encounter } from "../domain/encounter.ts";
import type { SearchResult } from "../domain/search.ts";
import { UserError } from "../domain/user-error.ts";
import type { Comparer, InputProblem } from "./comparer.ts";
import type { Door } from "./door.ts";
import { runProgram } from "./program.ts";

const accounts: readonly Account[] = comparisonFixture.accounts.map((account) => ({
  id: account.id,
  side: account.side,
  kind: account.kind,
  publisher: account.publisher,
  url: account.url,
  publishedAt: account.publishedAt,
  language: account.language,
  complete: account.complete,
  textStatus: account.textStatus,
  note: null,
  text: account.text,
  sha256: account.extraction.account.sha256,
}));
const encounter: Encounter = { ...comparisonFixture.encounter, place: null, accounts };

const nothing: SearchResult = {
  schema: "parley.search/1",
  engine: comparisonFixture.engine,
  query: "Greenland",
  readAs: "words",
  answer: "not-in-these-accounts",
  hits: [],
  scope: [],
  partial: [],
};

interface Seen {
  code: number;
  out: string;
  err: string;
  files: Record<string, string>;
  asked: unknown[];
}

/** Runs a command line against a workspace made of the fixture; `change` puts single answers otherwise. */
async function parley(words: readonly string[], change: Partial<Comparer> = {}, problems: readonly InputProblem[] = []): Promise<Seen> {
  const seen: Seen = { code: -1, out: "", err: "", files: {}, asked: [] };
  const workspace: Comparer = {
    openInput: async (paths, options) => {
      seen.asked.push({ paths, accounts: options.accounts });
      return { encounter, problems, notices: [] };
    },
    compareEncounter: () => comparisonFixture,
    async *readDocuments(path, defaults) {
      seen.asked.push({ path, defaults });
      yield* accounts.slice(0, 2);
    },
    extractAccount: (account) => {
      const found = comparisonFixture.accounts.find((each) => each.id === account.id);
      if (found === undefined) throw new Error(`no ${account.id}`);
      return found.extraction;
    },
    searchAccounts: (_encounter, query) => ({ ...nothing, query }),
    ...change,
  };
  const door: Door = {
    write: async (text) => {
      seen.out += text;
    },
    warn: async (text) => {
      seen.err += text;
    },
    readStdin: async () => new Uint8Array(),
    writeFile: async (path, text) => {
      if (path.startsWith("nowhere/")) throw Object.assign(new Error("no such folder"), { code: "ENOENT" });
      seen.files[path] = text;
    },
    color: false,
    columns: 100,
    version: async () => "0.1.0",
    isTerminal: false,
    env: {},
    here: process.cwd(),
    onInterrupt: () => () => {},
    openBrowser: () => {},
    loadComparer: async () => workspace,
    loadFolders: () => {
      throw new Error("no workspace folder was asked for");
    },
  };
  seen.code = await runProgram(words, door);
  return seen;
}

test("parley --help and --version answer without loading the workspace", async () => {
  for (const words of [["--help"], ["--version"], ["compare", "--help"]]) {
    const { code, out, err } = await parley(words, {
      openInput: () => {
        throw new Error("loaded");
      },
    });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/Usage: parley|0\.1\.0/);
  }
});

test("parley refuses what it does not know with exit code 2, on standard error", async () => {
  for (const words of [
    [],
    ["praise"],
    ["compare", "--format", "pdf", "x"],
    ["compare", "--columns", "wide", "x"],
    ["extract"],
    ["schema", "mood"],
    ["compare"],
  ]) {
    const { code, out, err } = await parley(words);
    expect({ words, code, out }).toEqual({ words, code: 2, out: "" });
    expect(err).not.toBe("");
  }
});

test("parley compare prints text by default and hands on files and --account", async () => {
  const { code, out, asked } = await parley(["compare", "post.txt", "--account", "side=US:a.txt", "--account", "side=CN:b.txt"]);
  expect(code).toBe(0);
  expect(out).toContain("Who speaks of what");
  expect(asked).toEqual([{ paths: ["post.txt"], accounts: ["side=US:a.txt", "side=CN:b.txt"] }]);
});

test("parley compare --json prints one line that is the comparison", async () => {
  const { out } = await parley(["compare", "folder", "--json"]);
  expect(out.endsWith("}\n")).toBe(true);
  expect(JSON.parse(out)).toEqual(comparisonFixture);
});

test("parley compare takes the format from --format, or from the name of the output file", async () => {
  expect((await parley(["compare", "f", "--format", "md"])).out).toContain("# Talks at Ostia");
  const page = await parley(["compare", "f", "-o", "report.html"]);
  expect(page.out).toBe("");
  expect(page.files["report.html"]).toMatch(/^<!doctype html>/);
  expect((await parley(["compare", "f", "-o", "t.csv"])).files["t.csv"]).toMatch(/^\ufeffrow,/);
  expect((await parley(["compare", "f", "--format", "csv"])).out).toMatch(/^row,/);
  expect((await parley(["compare", "f", "-o", "all.txt"])).files["all.txt"]).toContain("Commitments");
});

test("parley compare tells of single accounts that could not be read, and compares the rest", async () => {
  const problem = { code: "not-text", file: "b\u001b[2J.txt", message: "holds no text" };
  const { code, out, err } = await parley(["compare", "f", "--json"], {}, [problem]);
  expect(code).toBe(0);
  expect(err).toBe("parley: b␛.txt: holds no text (not-text)\n");
  expect(JSON.parse(out).diagnostics.at(-1)).toMatchObject({ account: null, rule: "not-text" });
});

test("parley compare ends with 3 where nothing is left, with 2 where it may not write, with 1 where it is at fault", async () => {
  const empty = { openInput: async () => ({ encounter: { ...encounter, accounts: [] }, problems: [], notices: [] }) };
  expect((await parley(["compare", "f"], empty)).code).toBe(3);
  const missing = await parley(["compare", "f"], {
    openInput: () => {
      throw new UserError("no-such-file", "No file f. Is it spelt right?");
    },
  });
  expect(missing).toMatchObject({ code: 3, out: "", err: "parley: No file f. Is it spelt right?\n" });
  expect((await parley(["compare", "f", "-o", "nowhere/r.html"])).code).toBe(2);
  expect((await parley(["compare", "f", "-o", "f"])).code).toBe(2);
  const fault = await parley(["compare", "f"], {
    compareEncounter: () => {
      throw new TypeError("undefined is not iterable");
    },
  });
  expect(fault.code).toBe(1);
  expect(fault.err).toContain("please report it");
});

test("parley extract --json prints one object a line and hands on what is known", async () => {
  const { code, out, asked } = await parley([
    "extract",
    "a.txt",
    "--json",
    "--side",
    "US",
    "--published",
    "2026-06-02",
    "--kind",
    "remarks",
  ]);
  expect(code).toBe(0);
  expect(
    out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).schema),
  ).toEqual(["parley.extraction/1", "parley.extraction/1"]);
  expect(asked).toEqual([{ path: "a.txt", defaults: { language: null, publishedAt: "2026-06-02", side: "US", kind: "remarks" } }]);
});

test("parley extract goes on after a file that cannot be read, and ends with 3 where none could", async () => {
  const change = {
    async *readDocuments(path: string) {
      if (path === "bad.bin") throw new UserError("not-text", "holds no text");
      yield* accounts.slice(0, 1);
    },
  };
  const some = await parley(["extract", "bad.bin", "good.txt", "--json"], change);
  expect(some.code).toBe(0);
  expect(some.err).toContain("bad.bin: holds no text");
  expect(some.out).not.toBe("");
  expect((await parley(["extract", "bad.bin"], change)).code).toBe(3);
});

test("parley find ends with 4 and says where it looked", async () => {
  const { code, out, asked } = await parley(["find", "20", "million", "tons", "--in", "folder"]);
  expect(code).toBe(4);
  expect(out).toContain("“20 million tons” · Not in these accounts.");
  expect(asked).toEqual([{ paths: ["folder"], accounts: [] }]);
});

test("parley schema lists the names, and prints the schema of one", async () => {
  expect((await parley(["schema"])).out).toBe("extraction\ncomparison\nsearch\n");
  expect(JSON.parse((await parley(["schema", "search"])).out).title).toBe("parley.search/1");
});

test("parley start --print compares the bundled example and says what next, in either language", async () => {
  const { code, out, asked } = await parley(["start", "--print"]);
  expect(code).toBe(0);
  expect(asked).toEqual([{ paths: [expect.stringMatching(/examples[/\\]2026-02-04-trump-xi-call[/\\]$/)], accounts: [] }]);
  expect(out).toContain("-o report.html");
  expect((await parley(["start", "--print", "--lang", "zh"])).out).toContain("接下来");
});

test("parley start --json prints JSON and nothing else", async () => {
  const { code, out } = await parley(["start", "--json"]);
  expect(code).toBe(0);
  expect(JSON.parse(out).schema).toBe("parley.comparison/1");
});
