import type { NameSystem } from "../../domain/person.ts";
import { foldText } from "./fold-character.ts";

/** Scripts in which names are listed. `latin` is English first. */
export const nameScripts = ["latin", "han", "cyrillic", "hangul", "kana"] as const;
export type NameScript = (typeof nameScripts)[number];

/** One way to write a name. */
export interface NameForm {
  readonly text: string;
  readonly script: NameScript;
  /** A family name that many bear: it means this person only beside a title, or after the full name. */
  readonly weak: boolean;
  /** The system that makes it; absent where the table lists it. */
  readonly system?: NameSystem;
}

/** A time in an office. `to` is the day on which the next one held it (exclusive); null where still held. */
export interface Tenure {
  readonly office: string;
  readonly party: string;
  readonly from: string;
  readonly to: string | null;
  /** Where the dates can be checked. */
  readonly source: string;
}

/** A person, party or body of the table. */
export interface NameEntity {
  /** `person:xi-jinping`, `party:CN`, `body:xinhua`. */
  readonly id: string;
  readonly kind: "person" | "party" | "body";
  /** Plain English name. */
  readonly name: string;
  /** ISO 3166 code, or that of a union (EU, UN, NATO); null for a body of no party. */
  readonly party: string | null;
  readonly forms: readonly NameForm[];
  readonly offices: readonly Tenure[];
}

/**
 * Reads rows of persons, one a line: `party ; English name ; Latin ; Han ; Cyrillic ; Hangul ; kana ; offices`.
 * Names of one script stand apart by `|`; `~` marks a weak family name. Offices stand apart by `,`: `president 2021-01-20 2025-01-20`, with `…`
 * for a time that has not ended, `@EU` for an office of another party and `#Q6279` for a Wikidata item, which becomes the source.
 */
export function readPersons(table: string): readonly NameEntity[] {
  return readLines(table).map((line) => {
    const [party = "", name = "", latin = "", han = "", cyrillic = "", hangul = "", kana = "", offices = ""] = readCells(line, 8);
    return {
      id: `person:${toSlug(name)}`,
      kind: "person",
      name,
      party: party === "-" ? null : party,
      forms: readForms({ latin: `${name}|${latin}`, han, cyrillic, hangul, kana }),
      offices: offices === "" ? [] : offices.split(",").map((office) => readTenure(office.trim(), party)),
    };
  });
}

/** Reads rows of bodies, one a line: `id ; party or - ; English name ; Latin ; Han ; Cyrillic ; Hangul ; kana`. */
export function readBodies(table: string): readonly NameEntity[] {
  return readLines(table).map((line) => {
    const [id = "", party = "", name = "", latin = "", han = "", cyrillic = "", hangul = "", kana = ""] = readCells(line, 8);
    const forms = readForms({ latin: `${name}|${latin}`, han, cyrillic, hangul, kana });
    return { id: `body:${id}`, kind: "body", name, party: party === "-" ? null : party, forms, offices: [] };
  });
}

/** Names of a party besides those of its own row: capitals, seats of government. One a line: `code ; Latin ; Han ; Cyrillic ; Hangul ; kana`. */
export function readMetonyms(table: string): ReadonlyMap<string, readonly NameForm[]> {
  const found = new Map<string, readonly NameForm[]>();
  for (const line of readLines(table)) {
    const [code = "", latin = "", han = "", cyrillic = "", hangul = "", kana = ""] = readCells(line, 6);
    found.set(code, [...(found.get(code) ?? []), ...readForms({ latin, han, cyrillic, hangul, kana })]);
  }
  return found;
}

/** Lines that hold something. */
export function readLines(table: string): readonly string[] {
  return table
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** The cells of a line, and no more than `most`. */
export function readCells(line: string, most: number): readonly string[] {
  const cells = line.split(";").map((cell) => cell.trim());
  if (cells.length > most) throw new Error(`Row with ${cells.length} cells where ${most} are known: ${line}`);
  return cells;
}

/** Forms by script, from cells with `|` and `~`. */
export function readForms(cells: Readonly<Record<NameScript, string>>): readonly NameForm[] {
  const forms: NameForm[] = [];
  for (const script of nameScripts) {
    for (const part of cells[script].split("|")) {
      const text = part.trim();
      const weak = text.startsWith("~");
      const form = { text: weak ? text.slice(1) : text, script, weak };
      if (form.text !== "" && !forms.some((other) => other.text === form.text)) forms.push(form);
    }
  }
  return forms;
}

function readTenure(words: string, ownParty: string): Tenure {
  const [office = "", from = "", to = "", ...rest] = words.split(" ");
  if (!isDay(from) || !(to === "…" || isDay(to))) throw new Error(`Office without its dates: ${words}`);
  const party = rest.find((part) => part.startsWith("@"))?.slice(1) ?? ownParty;
  const item = rest.find((part) => part.startsWith("#"))?.slice(1);
  const source = item === undefined ? `public record: ${office.replaceAll("-", " ")}, ${party}` : `Wikidata ${item}`;
  return { office, party, from, to: to === "…" ? null : to, source };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}

function toSlug(name: string): string {
  return foldText(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
