import { z } from "zod";
import { UserError } from "../domain/user-error.ts";
import { printable } from "../text/printable.ts";
import { type AccountFields, accountFieldShape, explainIssue, noFields, toFields } from "./account-fields.ts";

export interface FrontMatter {
  readonly fields: AccountFields;
  readonly title: string | null;
  /** Where the text begins. */
  readonly end: number;
}

const schema = z.strictObject({ ...accountFieldShape, title: z.string().nullish() });

const allowed = "side, kind, publisher, url, publishedAt (or published, date), language, complete, textStatus, note, title";

/** Longest block that counts as front matter, in characters. */
const longest = 10_000;

/**
 * The lines `field: value` between two lines `---` at the head of a file. A file that begins with a rule and goes on with prose has none.
 * A field that nobody knows is a `UserError`: a misspelt date would otherwise be lost in silence.
 */
export function readFrontMatter(text: string, name: string): FrontMatter {
  const none = { fields: noFields, title: null, end: 0 };
  const head = text.slice(0, longest);
  const first = /^---[ \t]*\r?\n/.exec(head);
  if (!first) return none;
  const close = /^---[ \t]*(?:\r?\n|$)/m.exec(head.slice(first[0].length));
  if (!close) return none;
  const lines = head
    .slice(first[0].length, first[0].length + close.index)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "" && !line.startsWith("#"));
  const pairs = lines.map((line) => /^([A-Za-z][A-Za-z0-9_-]{0,30})[ \t]*:(?:[ \t]+|$)(.*)$/.exec(line));
  if (pairs.length === 0 || pairs.some((pair) => pair === null)) return none;
  const values = Object.fromEntries(pairs.map((pair) => readPair(pair?.[1] ?? "", pair?.[2] ?? "")));
  const checked = schema.safeParse(values);
  if (!checked.success)
    throw new UserError(
      "bad-front-matter",
      `${printable(name)}: front matter: ${explainIssue(checked.error, values)}. Fields: ${allowed}.`,
    );
  return { fields: toFields(checked.data), title: checked.data.title ?? null, end: first[0].length + close.index + close[0].length };
}

function readPair(key: string, raw: string): [string, unknown] {
  const name = key === "published" || key === "date" ? "publishedAt" : key;
  const value = raw.trim().replace(/^(["'])(.*)\1$/, "$2");
  if (value === "" || value === "null" || value === "~") return [name, null];
  if (name === "complete" && (value === "true" || value === "false")) return [name, value === "true"];
  return [name, value];
}
