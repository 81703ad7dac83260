import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const src = fileURLToPath(new URL("../src/", import.meta.url));

/** Folders by height; those on one line may not import one another, save where `beside` says so. */
const floors: readonly (readonly string[])[] = [
  ["domain"],
  ["text"],
  ["language"],
  ["extraction"],
  ["alignment"],
  ["ledger", "report"],
  ["ingest", "store"],
  ["workspace"],
  ["server"],
  ["cli", "web", "index.ts"],
];
const height = new Map(floors.flatMap((floor, at) => floor.map((name) => [name, at] as const)));

const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));
const folderOf = (file: string): string => relative(src, file).split("/")[0] ?? "";

function importsOf(file: string): string[] {
  const code = readFileSync(file, "utf8");
  const found = code.matchAll(/(?:from\s+|import\(\s*|import\s+)["'](\.[^"']+)["']/g);
  return [...found].map((match) => resolve(dirname(file), match[1] ?? ""));
}

test("every folder of src has its floor", () => {
  const unknown = readdirSync(src).filter((name) => !height.has(name));
  expect(unknown).toEqual([]);
});

test("imports run down", () => {
  const upward: string[] = [];
  for (const name of files) {
    const file = join(src, name);
    const from = folderOf(file);
    for (const target of importsOf(file)) {
      const to = folderOf(target);
      if (from !== to && (height.get(to) ?? 99) >= (height.get(from) ?? -1)) upward.push(`${name} imports ${relative(src, target)}`);
    }
  }
  expect(upward).toEqual([]);
});

test("imports are found at all", () => {
  expect(files.flatMap((name) => importsOf(join(src, name))).length).toBeGreaterThan(100);
});

test("extraction and alignment know what a language pack is, never which one", () => {
  const named = files
    .filter((name) => /^(extraction|alignment|ledger|report)\//.test(name))
    .flatMap((name) => importsOf(join(src, name)).map((target) => relative(src, target)))
    .filter((target) => /^language\/(en|zh|ru|ko)\//.test(target));
  expect(named).toEqual([]);
});
