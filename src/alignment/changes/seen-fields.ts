import { createHash } from "node:crypto";

/** Joins fields with `|`, so that a person can read the line and a program can take it apart again, whatever stands in a field. */
export function joinFields(fields: readonly string[]): string {
  return fields.map((field) => field.replace(/[%|,#\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/gu, encode)).join("|");
}

/** Takes a line apart that `joinFields` made. */
export function splitFields(line: string): readonly string[] {
  return line
    .split("|")
    .map((field) => field.replace(/%([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))));
}

/** Always four digits: no field that came in with a `%` can be mistaken for an encoded one. */
const encode = (char: string): string => `%${char.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** Eight hexadecimal digits that tell values apart. */
export function shortHash(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 8);
}
