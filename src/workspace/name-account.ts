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
  return firstFree(isFile ? file : parts.join("-"), taken);
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

/** The name itself, or with the first number that is free: `-2` before the ending of a file. */
function firstFree(name: string, taken: (id: string) => boolean): string {
  if (!taken(name)) return name;
  const dot = /\.[A-Za-z0-9]{1,6}$/.exec(name)?.index ?? name.length;
  for (let number = 2; ; number++) {
    const next = `${name.slice(0, dot)}-${number}${name.slice(dot)}`;
    if (!taken(next)) return next;
  }
}
