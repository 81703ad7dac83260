import type { RecordedAccountFields } from "../domain/record.ts";

/** What an account is called: its file where it has one, else who published it, as what, in which language. Unique among `taken`. */
export function nameAccount(
  name: string,
  fields: Pick<RecordedAccountFields, "side" | "kind" | "language">,
  taken: (id: string) => boolean,
): string {
  const file = name.replace(/\\/g, "/").replace(/^\/+/, "");
  const isFile = /\.[A-Za-z0-9]{1,6}(?::\d+)?$/.test(file);
  const parts = [fields.side ?? "unknown", fields.kind ?? "text", fields.language].map((part) =>
    part.toLowerCase().replace(/[^a-z0-9]+/g, "-"),
  );
  return firstFree(isFile ? shorten(file) : parts.join("-"), taken);
}

/** Longest name that an account or an encounter is called by as it is, in UTF-16 units; that of a file stands whole with its version. */
const longestName = 300;

/** The id that was asked for where it is free and fit to be one, else one made of it. */
export function chooseId(wanted: string, taken: (id: string) => boolean): string {
  return wanted.length <= longestName && wanted.isWellFormed() && !taken(wanted) ? wanted : nameId(wanted, null, taken);
}

/** The end of a long path tells more than its beginning. */
function shorten(file: string): string {
  return file.length <= longestName ? file : `…${file.slice(1 - longestName)}`;
}

/** What an encounter is called in addresses: its date and title, in letters that need no escaping. Unique among `taken`. */
export function nameId(title: string | null, date: string | null, taken: (id: string) => boolean): string {
  const words = (title ?? "encounter")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/\b(?:19|20)\d\d\b|,/g, " ")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/-+$/, "");
  return firstFree([date?.slice(0, 10), words === "" ? "encounter" : words].filter(Boolean).join("-"), taken);
}

/**
 * The name itself, or with the first number that is free: `-2` before the ending of a file. Whole characters only: the database could not tell a half
 * one from another.
 */
function firstFree(given: string, taken: (id: string) => boolean): string {
  const name = given.toWellFormed();
  if (!taken(name)) return name;
  const dot = /\.[A-Za-z0-9]{1,6}$/.exec(name)?.index ?? name.length;
  for (let number = 2; ; number++) {
    const next = `${name.slice(0, dot)}-${number}${name.slice(dot)}`;
    if (!taken(next)) return next;
  }
}
