import type { EncounterFields, RecordedAccountFields } from "../domain/record.ts";
import { UserError } from "../domain/user-error.ts";
import type { AccountFields } from "../ingest/account-fields.ts";
import { decodeBytes } from "../ingest/charset.ts";
import { readEncounterFile } from "../ingest/encounter-file.ts";
import type { HandedText } from "./workspace.ts";

/** Files that become one encounter. */
export interface PlannedEncounter {
  /** Folder with `/`; empty for files at the top. */
  readonly folder: string;
  /** What `encounter.json` says; null where there is none. */
  readonly head: ({ readonly id: string } & EncounterFields) | null;
  readonly texts: readonly HandedText[];
  readonly remarks: readonly string[];
}

/** Files that are read as accounts. */
const readable = /\.(?:txt|text|md|x?html?|jsonl|ndjson)$/i;
const forPeople = /^(?:readme|licen[cs]e|notice|changelog)\b|^\./i;

/**
 * Which of the files handed in belong to which encounter: each folder with texts is one, `accounts/` inside it with it. `encounter.json` lists the
 * accounts and what is known of them; without one every text is an account. What cannot be read is a remark.
 */
export function planImport(files: readonly HandedText[]): readonly PlannedEncounter[] {
  const folders = new Map<string, HandedText[]>();
  const listed = new Set(
    files
      .map((file) => clean(file.name))
      .filter(isList)
      .map(parentOf),
  );
  for (const file of files) {
    const folder = homeOf(clean(file.name), listed);
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  return [...folders].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([folder, held]) => planFolder(folder, held));
}

const clean = (name: string): string => name.replace(/\\/g, "/").replace(/^(?:\.?\/)+/, "");

const isList = (name: string): boolean => name === "encounter.json" || name.endsWith("/encounter.json");
const parentOf = (name: string): string => name.split("/").slice(0, -1).join("/");

/** The folder that a file is of: the nearest one above it that lists its accounts, else its own, without `accounts`. */
function homeOf(name: string, listed: ReadonlySet<string>): string {
  const parts = parentOf(name).split("/");
  for (let depth = parts.length; depth >= 0; depth--) {
    const folder = parts.slice(0, depth).join("/");
    if (listed.has(folder)) return folder;
  }
  return (parts.at(-1)?.toLowerCase() === "accounts" ? parts.slice(0, -1) : parts).join("/");
}

function planFolder(folder: string, files: readonly HandedText[]): PlannedEncounter[] {
  const inside = (file: HandedText): string => (folder === "" ? clean(file.name) : clean(file.name).slice(folder.length + 1));
  const list = files.find((file) => inside(file) === "encounter.json");
  if (list) return planListed(folder, list, files, inside);
  const texts = files.filter((file) => readable.test(file.name) && !forPeople.test(clean(file.name).split("/").at(-1) ?? ""));
  const skipped = files.filter((file) => !texts.includes(file) && !forPeople.test(clean(file.name).split("/").at(-1) ?? ""));
  const remarks = skipped.map((file) => `${clean(file.name)} is no text or web page and was left out.`);
  if (texts.length === 0) return remarks.length > 0 ? [{ folder, head: null, texts: [], remarks }] : [];
  return [{ folder, head: null, texts: texts.map((file) => ({ ...file, account: inside(file) })), remarks }];
}

function planListed(
  folder: string,
  list: HandedText,
  files: readonly HandedText[],
  inside: (file: HandedText) => string,
): PlannedEncounter[] {
  const shown = clean(list.name);
  try {
    const { head, accounts, problems } = readEncounterFile(
      decodeBytes(list.bytes, shown).text,
      shown,
      folder.split("/").at(-1) ?? "encounter",
    );
    const remarks = problems.map(({ message }) => message);
    const texts = accounts.flatMap(({ file, fields }): HandedText[] => {
      const held = files.find((each) => inside(each) === clean(file));
      if (!held) {
        remarks.push(`${shown} lists ${file}, which was not handed in.`);
        return [];
      }
      return [{ name: held.name, account: clean(file), bytes: held.bytes, fields: known(fields) }];
    });
    const { id, title, kind, date, place, participants } = head;
    return [{ folder, head: { id, title, kind, date, place, participants }, texts, remarks }];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const others = planFolder(
      folder,
      files.filter((file) => file !== list),
    );
    const [first, ...rest] = others;
    return first
      ? [{ ...first, remarks: [error.message, ...first.remarks] }, ...rest]
      : [{ folder, head: null, texts: [], remarks: [error.message] }];
  }
}

/** Fields that somebody gave. */
function known(fields: AccountFields): Partial<RecordedAccountFields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
