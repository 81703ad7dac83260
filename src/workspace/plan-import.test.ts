import { expect, test } from "vitest";
import { planImport } from "./plan-import.ts";
import type { HandedText } from "./workspace.ts";

const file = (name: string, words = "Talks."): HandedText => ({ name, bytes: Buffer.from(words), fields: {} });
const list = (name: string, files: readonly string[]): HandedText =>
  file(
    name,
    JSON.stringify({ id: "talks", title: "Talks", date: "2026-03-01", accounts: files.map((each) => ({ file: each, side: "US" })) }),
  );
const told = (files: readonly HandedText[]) =>
  planImport(files).map(({ folder, head, texts, remarks }) => [
    folder,
    head?.id ?? null,
    texts.map(({ account }) => account),
    remarks.length,
  ]);

test("planImport makes an encounter of each folder with texts, accounts/ inside it with it", () => {
  expect(told([file("a/us.txt"), file("a/accounts/cn.html"), file("b\\x.md"), file("top.txt"), file("a/README.md")])).toEqual([
    ["", null, ["top.txt"], 0],
    ["a", null, ["us.txt", "accounts/cn.html"], 0],
    ["b", null, ["x.md"], 0],
  ]);
});

test("planImport takes what encounter.json lists, from wherever below it, and nothing else of its folder", () => {
  const files = [list("talks/encounter.json", ["accounts/us.txt", "digests/cn.txt", "gone.txt"]), file("talks/accounts/us.txt")];
  const more = [file("talks/digests/cn.txt"), file("talks/notes/own.txt")];
  expect(told([...files, ...more])).toEqual([["talks", "talks", ["accounts/us.txt", "digests/cn.txt"], 1]]);
  expect(planImport([...files, ...more])[0]?.texts[0]?.fields).toEqual({ side: "US" });
});

test("planImport reads the texts of a folder whose encounter.json is none, and tells of it", () => {
  expect(told([file("talks/encounter.json", "{"), file("talks/us.txt")])).toEqual([["talks", null, ["us.txt"], 1]]);
});

test("planImport leaves out what is no text, and tells of it", () => {
  expect(told([file("a/picture.png"), file("a/us.txt")])).toEqual([["a", null, ["us.txt"], 1]]);
  expect(told([file("a/picture.png")])).toEqual([["a", null, [], 1]]);
});

test("planImport lets no name out of its folder", () => {
  expect(told([file("../../etc/us.txt"), file("/abs/us.txt")]).flatMap(([, , texts]) => texts)).toEqual(["us.txt", "us.txt"]);
});
