/** A table of written forms, ready to be tried at one place of a text. */
export interface Forms<Entry> {
  at(text: string, index: number): { readonly entry: Entry; readonly end: number } | null;
}

/**
 * Compiles a table of patterns into one sticky expression. Earlier rows win, so longer forms come first.
 * `boundary` is what may not follow, such as a letter in scripts that set words apart.
 */
export function compileForms<Entry>(rows: readonly (readonly [string, Entry])[], boundary: string): Forms<Entry> {
  const source = rows.map(([pattern]) => `(${pattern})`).join("|");
  const pattern = new RegExp(`(?:${source})${boundary}`, "iuy");
  return {
    at(text, index) {
      pattern.lastIndex = index;
      const match = pattern.exec(text);
      if (match === null) return null;
      const row = rows[match.slice(1).findIndex((group) => group !== undefined)];
      return row === undefined ? null : { entry: row[1], end: index + match[0].length };
    },
  };
}

/** Where a sticky expression that starts at `index` ends; null where it does not match. */
export function endOf(pattern: RegExp, text: string, index: number): number | null {
  pattern.lastIndex = index;
  const match = pattern.exec(text);
  return match === null ? null : index + match[0].length;
}

/** The words before a place, back to the line's start and no further than `reach`. */
export function leftOf(text: string, index: number, reach = 60): string {
  const slice = text.slice(Math.max(0, index - reach), index);
  return slice.slice(slice.lastIndexOf("\n") + 1);
}

/** The words after a place, to the line's end and no further than `reach`. */
export function rightOf(text: string, index: number, reach = 60): string {
  const slice = text.slice(index, index + reach);
  const line = slice.indexOf("\n");
  return line < 0 ? slice : slice.slice(0, line);
}
