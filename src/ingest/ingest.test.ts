import { mkdir, mkdtemp, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { UserError } from "../domain/user-error.ts";
import { parseAccountOption } from "./account-option.ts";
import { decodeBytes } from "./charset.ts";
import { openInput } from "./open-input.ts";
import { readEncounter } from "./read-encounter.ts";
import { readAccounts, readDocuments } from "./read-file.ts";

const english = "The two ministers agreed to reopen the rail link before winter. They will meet again in the spring to review the work.";
const chinese = "双方同意在冬季之前恢复铁路联通，并将于明年春天再次会面，检查工作进展。";
const russian = "Стороны договорились возобновить железнодорожное сообщение до зимы и встретиться ещё раз весной.";

const newFolder = () => mkdtemp(join(tmpdir(), "ingest-"));

async function put(folder: string, files: Record<string, string | Uint8Array>): Promise<void> {
  await mkdir(join(folder, "accounts"), { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
  return "none";
}

const windows1251 = (text: string) =>
  Uint8Array.from([...text], (char) => {
    const code = char.charCodeAt(0);
    if (code < 0x80) return code;
    return char === "ё" ? 0xb8 : code - 0x410 + 0xc0;
  });

test("decodeBytes reads byte order marks and drops them", () => {
  expect(decodeBytes(Buffer.from(`\ufeff${chinese}`), "a.txt")).toEqual({ text: chinese, charset: "utf-8" });
  expect(decodeBytes(Buffer.from(`\ufeff${chinese}`, "utf16le"), "a.txt")).toEqual({ text: chinese, charset: "utf-16le" });
  expect(decodeBytes(Buffer.from(english, "utf16le"), "a.txt")).toEqual({ text: english, charset: "utf-16le" });
});

test("decodeBytes tells Cyrillic and Chinese charsets", () => {
  expect(decodeBytes(windows1251(russian), "a.txt")).toEqual({ text: russian, charset: "windows-1251" });
  // 双方同意 in GB 18030, over and over.
  const gb = Uint8Array.from({ length: 80 }, (_, at) => [0xcb, 0xab, 0xb7, 0xbd, 0xcd, 0xac, 0xd2, 0xe2][at % 8] ?? 0);
  expect(decodeBytes(gb, "a.txt", "gb18030").text.slice(0, 4)).toBe("双方同意");
});

test("decodeBytes names what is no text, and the way out", () => {
  expect(() => decodeBytes(Buffer.from("%PDF-1.7 x"), "a.txt")).toThrow(/a\.txt is a PDF, not text: .*pdftotext/);
  expect(() => decodeBytes(Buffer.from("PK\u0003\u0004word/document.xml"), "a.txt")).toThrow(/Word/);
  expect(() => decodeBytes(Uint8Array.from([0x61, 0, 0x62, 0x63, 0, 0, 0x64]), "a.txt")).toThrow(/NUL/);
  expect(() => decodeBytes(Uint8Array.from([0x1b, 0x5b, 0x81, 0xff, 0x90]), "a.txt")).toThrow(UserError);
});

test("decodeBytes does not print a hostile name", () => {
  expect(() => decodeBytes(Buffer.from("%PDF-1.7"), "a\u001b[31m.txt")).toThrow(/^[^\u001b]*$/);
});

test("readAccounts leaves the text of a plain file as it came", async () => {
  const folder = await newFolder();
  const text = `\r\n  ${english}\r\n\r\nSecond paragraph.  \r\n`;
  await put(folder, { "us-readout.txt": `\ufeff${text}` });
  const { accounts, notices } = await readAccounts(join(folder, "us-readout.txt"));
  expect(accounts[0]?.text).toBe(text);
  expect(accounts[0]).toMatchObject({ side: "US", kind: "official-readout", language: "en", complete: true });
  expect(notices).toMatchObject([{ code: "metadata-proposed" }]);
});

test("readAccounts reads front matter and refuses fields that it does not know", async () => {
  const folder = await newFolder();
  const page = `---\nside: KZ\nkind: remarks\npublished: 2026-03-02\ncomplete: false\ntitle: "Remarks in Astana"\n---\n${english}\n`;
  await put(folder, {
    "a.md": page,
    "b.md": `---\nsied: KZ\n---\n${english}`,
    "c.md": `---\nkind: speech\n---\n${english}`,
    "d.md": `---\n\n${english}\n---\n`,
  });
  const { accounts } = await readAccounts(join(folder, "a.md"));
  expect(accounts[0]).toMatchObject({ side: "KZ", kind: "remarks", publishedAt: "2026-03-02", complete: false, text: `${english}\n` });
  expect(accounts[0]?.note).toContain("Remarks in Astana");
  await expect(readAccounts(join(folder, "b.md"))).rejects.toThrow(/unknown field “sied”.*Fields: side, kind/);
  await expect(readAccounts(join(folder, "c.md"))).rejects.toThrow(/“kind” is "speech"; expected one of official-readout/);
  expect((await readAccounts(join(folder, "d.md"))).accounts[0]?.text).toContain("---");
});

test("readAccounts reads the article of a page and says where its date came from", async () => {
  const folder = await newFolder();
  const page = `<!doctype html><html lang="en"><head><title>Talks</title><meta property="og:site_name" content="Foreign Office">
    <meta property="article:published_time" content="2026-03-02T10:00:00+01:00"></head><body><nav><a href="/">Home</a></nav>
    <article><p>${english}</p><p>${english.replace("rail", "road")}</p></article><script>var p = "no words";</script></body></html>`;
  await put(folder, { "a.html": page });
  const { accounts } = await readAccounts(join(folder, "a.html"));
  expect(accounts[0]?.text).toBe(`${english}\n\n${english.replace("rail", "road")}`);
  expect(accounts[0]).toMatchObject({ publisher: "Foreign Office", publishedAt: "2026-03-02T10:00:00+01:00", language: "en" });
  expect(accounts[0]?.note).toContain("date from meta article:published_time");
});

test("readAccounts refuses a page nested beyond reason", async () => {
  const folder = await newFolder();
  await put(folder, { "a.html": "<div>".repeat(100_000) });
  expect(await codeOf(readAccounts(join(folder, "a.html")))).toBe("unreadable-page");
});

test("readAccounts reads JSON lines past a bad one and names its number", async () => {
  const folder = await newFolder();
  const lines = [
    JSON.stringify({ id: "one", text: english, side: "US", licence: "free", statements: [] }),
    "{broken",
    JSON.stringify({ id: "three", text: chinese, kind: "speech" }),
    JSON.stringify({ id: "four", text: chinese }),
  ];
  await put(folder, { "a.jsonl.gz": gzipSync(lines.join("\n")) });
  const file = join(folder, "a.jsonl.gz");
  const { accounts, problems } = await readAccounts(file);
  expect(accounts.map(({ id, language, side }) => [id, language, side])).toEqual([
    ["one", "en", "US"],
    ["four", "zh", null],
  ]);
  expect(problems.map((problem) => problem.file)).toEqual([`${file}:2`, `${file}:3`]);
  expect(problems[1]?.message).toMatch(/“kind” is "speech"; expected one of/);
  const seen: string[] = [];
  const all = async () => {
    for await (const account of readDocuments(file)) seen.push(account.id);
  };
  expect(await codeOf(all())).toBe("bad-line");
  expect(seen).toEqual(["one", "four"]);
});

test("readAccounts reads standard input", async () => {
  const { accounts } = await readAccounts("-", undefined, { stdin: async () => Buffer.from(russian) });
  expect(accounts[0]).toMatchObject({ id: "-", text: russian, language: "ru" });
});

test("readAccounts names files that are not there, empty, folders or broken gzip", async () => {
  const folder = await newFolder();
  await put(folder, { "empty.txt": " \n", "a.txt.gz": "no gzip" });
  expect(await codeOf(readAccounts(join(folder, "none.txt")))).toBe("missing-file");
  expect(await codeOf(readAccounts(join(folder, "empty.txt")))).toBe("empty-file");
  expect(await codeOf(readAccounts(folder))).toBe("is-folder");
  expect(await codeOf(readAccounts(join(folder, "a.txt.gz")))).toBe("bad-gzip");
});

const listed = (accounts: readonly object[], more: object = {}) =>
  JSON.stringify({
    id: "2026-03-02-talks",
    date: "2026-03-02",
    kind: "talks",
    participants: [{ name: "A. Minister", side: "KZ" }],
    accounts,
    ...more,
  });

test("readEncounter reads what is listed and names each account that it cannot", async () => {
  const folder = await newFolder();
  const outside = join(await newFolder(), "secret.txt");
  await writeFile(outside, english);
  await put(folder, {
    "accounts/kz.txt": english,
    "accounts/cn.txt": chinese,
    "accounts/empty.txt": "",
    "accounts/scan.txt": "%PDF-1.4",
    "encounter.json": listed([
      {
        file: "accounts/kz.txt",
        side: "KZ",
        kind: "official-readout",
        publishedAt: "2026-03-02 10:00:00+05:00",
        licence: "free",
        language: "en",
      },
      { file: "accounts/cn.txt", side: "CN", kind: "state-media", textStatus: "retold", url: null, colour: "red" },
      { file: "accounts/cn.txt", side: "CN" },
      { file: "accounts/none.txt", side: "CN" },
      { file: "accounts/empty.txt" },
      { file: "accounts/scan.txt" },
      { file: "../escape.txt" },
      { file: outside },
      { file: "accounts/link.txt" },
      { file: "accounts/kind.txt", kind: "speech" },
      { file: "accounts/date.txt", publishedAt: "2026-02-30" },
      { file: "accounts/side.txt", side: "UK" },
    ]),
  });
  await symlink(outside, join(folder, "accounts", "link.txt"));
  const { encounter, problems, notices } = await readEncounter(folder);
  expect(encounter).toMatchObject({
    id: "2026-03-02-talks",
    kind: "talks",
    participants: [{ name: "A. Minister", role: null, side: "KZ" }],
  });
  expect(encounter.accounts.map((account) => account.id)).toEqual(["accounts/kz.txt", "accounts/cn.txt"]);
  expect(encounter.accounts[0]?.publishedAt).toBe("2026-03-02T10:00:00+05:00");
  expect(problems.map(({ code, file }) => `${code} ${file}`).sort()).toEqual(
    [
      "bad-field accounts/kind.txt",
      "bad-field accounts/date.txt",
      "bad-field accounts/side.txt",
      "two-accounts-of-one-id accounts/cn.txt",
      "missing-file accounts/none.txt",
      "empty-file accounts/empty.txt",
      "binary-file accounts/scan.txt",
      "path-outside-folder ../escape.txt",
      `path-outside-folder ${outside}`,
      "path-outside-folder accounts/link.txt",
    ].sort(),
  );
  expect(notices).toMatchObject([{ code: "unknown-field", file: "accounts/cn.txt" }]);
});

test("readEncounter keeps the accounts where a value of the encounter is wrong", async () => {
  const folder = await newFolder();
  await put(folder, {
    "accounts/kz.txt": english,
    "encounter.json": listed([{ file: "accounts/kz.txt" }], { kind: "dinner", date: "soon" }),
  });
  const { encounter, problems } = await readEncounter(folder);
  expect(encounter).toMatchObject({ kind: null, date: null });
  expect(problems.map((problem) => problem.message).join()).toMatch(/“kind” is "dinner"; expected one of call, meeting.*“date” is "soon"/s);
});

test("readEncounter fails where nothing is left, with the reasons", async () => {
  const folder = await newFolder();
  await put(folder, { "encounter.json": listed([{ file: "accounts/none.txt" }]) });
  await expect(readEncounter(folder)).rejects.toThrow(/No account of .*none\.txt/s);
  await put(folder, { "encounter.json": "{" });
  expect(await codeOf(readEncounter(folder))).toBe("bad-encounter-file");
  expect(await codeOf(readEncounter(join(folder, "nowhere")))).toBe("missing-file");
});

test("readEncounter takes every text file of a folder without a list", async () => {
  const folder = await newFolder();
  await put(folder, { "us-readout.en.txt": english, "accounts/cn.zh.txt": chinese, "README.md": "About.", "notes.csv": "a,b" });
  const { encounter } = await readEncounter(folder);
  expect(encounter.accounts.map(({ id, side, kind, language }) => [id, side, kind, language])).toEqual([
    ["us-readout.en.txt", "US", "official-readout", "en"],
    ["accounts/cn.zh.txt", "CN", null, "zh"],
  ]);
});

test("readEncounter says where a declared language contradicts the text", async () => {
  const folder = await newFolder();
  await put(folder, { "accounts/kz.txt": russian, "encounter.json": listed([{ file: "accounts/kz.txt", language: "zh" }]) });
  const { encounter, notices } = await readEncounter(folder);
  expect(encounter.accounts[0]?.language).toBe("ru");
  expect(notices).toMatchObject([{ code: "language-contradicts-text", file: "accounts/kz.txt" }]);
});

test("parseAccountOption reads times, commas in names and files with colons", () => {
  expect(
    parseAccountOption("side=US,kind=leader-post,published=2026-02-04T10:00:00+08:00,publisher=Post, Inc.,complete=false:C:\\a.txt"),
  ).toMatchObject({
    file: "C:\\a.txt",
    fields: {
      side: "US",
      kind: "leader-post",
      publishedAt: "2026-02-04T10:00:00+08:00",
      publisher: "Post, Inc.",
      complete: false,
      language: null,
    },
  });
  expect(parseAccountOption("lang=zh-Hant:dir/a.txt")).toMatchObject({ file: "dir/a.txt", fields: { language: "zh-Hant" } });
});

test("parseAccountOption says what is wrong and what may stand there", () => {
  expect(() => parseAccountOption("a.txt")).toThrow(/should look like side=US/);
  expect(() => parseAccountOption("colour=red:a.txt")).toThrow(/no “colour”; names are side, kind/);
  expect(() => parseAccountOption("kind=speech:a.txt")).toThrow(/expected one of official-readout/);
  expect(() => parseAccountOption("published=4 Feb:a.txt")).toThrow(/2026-02-04/);
  expect(() => parseAccountOption("side=US")).toThrow(/file is missing/);
  expect(() => parseAccountOption("side=US:")).toThrow(/file is missing/);
  expect(() => parseAccountOption("complete=maybe:a.txt")).toThrow(/true or false/);
});

test("openInput puts files together and keeps the good ones", async () => {
  const folder = await newFolder();
  await put(folder, { "a.txt": english, "b.txt": chinese });
  const { encounter, problems } = await openInput([join(folder, "a.txt"), join(folder, "none.txt")], {
    accounts: [`side=CN:${join(folder, "b.txt")}`],
  });
  expect(encounter.accounts.map(({ side }) => side)).toEqual([null, "CN"]);
  expect(problems).toMatchObject([{ code: "missing-file" }]);
});
