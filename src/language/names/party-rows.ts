import { type NameEntity, type NameForm, readCells, readForms, readLines } from "./name-rows.ts";

/** A state, union or organisation that acts as a party. */
export interface PartyEntity extends NameEntity {
  readonly kind: "party";
  readonly party: string;
  /** The one letter that stands for it in Chinese compounds (中美, 俄方), or null. */
  readonly hanLetter: string | null;
  /** The one syllable that stands for it in Korean compounds (한미, 미중), or null. */
  readonly hangulLetter: string | null;
}

/**
 * Reads rows of parties, one a line: `code ; English name ; Latin ; Han ; Han letter ; Cyrillic ; Hangul ; Hangul letter ; kana`. Forms in lower
 * case (the Russian adjective китайский) match in any case; the others need their capital.
 */
export function readParties(table: string, metonyms: ReadonlyMap<string, readonly NameForm[]>): readonly PartyEntity[] {
  return readLines(table).map((line) => {
    const [code = "", name = "", latin = "", han = "", hanLetter = "", cyrillic = "", hangul = "", hangulLetter = "", kana = ""] =
      readCells(line, 9);
    const own = readForms({ latin: `${name}|${withPlurals(latin)}`, han, cyrillic, hangul, kana });
    return {
      id: `party:${code}`,
      kind: "party",
      name,
      party: code,
      forms: [...own, ...(metonyms.get(code) ?? [])],
      offices: [],
      hanLetter: hanLetter === "" ? null : hanLetter,
      hangulLetter: hangulLetter === "" ? null : hangulLetter,
    };
  });
}

/** Adds the people to the adjective: Russian, Russians; Israeli, Israelis. */
function withPlurals(latin: string): string {
  return latin
    .split("|")
    .map((form) => form.trim())
    .flatMap((form) => (/(?:an|[^A-Z]i)$/.test(form) ? [form, `${form}s`] : [form]))
    .join("|");
}
