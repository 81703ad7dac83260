import { firstClasses } from "../../text/first-characters.ts";

/** A table of written forms, ready to be tried at one place of a text. */
export interface Forms<Entry> {
  at(text: string, index: number): { readonly entry: Entry; readonly end: number } | null;
}

interface Row<Entry> {
  readonly source: string;
  readonly entry: Entry;
  /** Tells whether the row can begin with a character; null where it can begin with any. */
  readonly first: RegExp | null;
}

/** The rows that can begin with one character, as one sticky expression with a group each. */
interface Compiled<Entry> {
  readonly pattern: RegExp;
  readonly entries: readonly Entry[];
}

/**
 * Compiles a table of patterns into sticky expressions, one for each character that a form can begin with. Earlier rows win, so longer forms
 * come first. `boundary` is what may not follow, such as a letter in scripts that set words apart. The patterns capture nothing.
 */
export function compileForms<Entry>(table: readonly (readonly [string, Entry])[], boundary: string): Forms<Entry> {
  const rows: readonly Row<Entry>[] = table.map(([source, entry]) => {
    const classes = firstClasses(source);
    return { source, entry, first: classes === null ? null : new RegExp(`^(?:${classes.map((one) => `[${one}]`).join("|")})`, "iu") };
  });
  const byUnit = new Map<number, Compiled<Entry> | null>();
  const bySource = new Map<string, Compiled<Entry>>();
  const compileFor = (unit: number): Compiled<Entry> | null => {
    const character = String.fromCharCode(unit);
    const some = rows.filter(({ first }) => first === null || first.test(character));
    if (some.length === 0) return null;
    const source = `(?:${some.map((row) => `(${row.source})`).join("|")})${boundary}`;
    const known = bySource.get(source) ?? { pattern: new RegExp(source, "iuy"), entries: some.map(({ entry }) => entry) };
    bySource.set(source, known);
    return known;
  };
  return {
    at(text, index) {
      const unit = text.charCodeAt(index);
      if (Number.isNaN(unit)) return null;
      let compiled = byUnit.get(unit);
      if (compiled === undefined) {
        compiled = compileFor(unit);
        byUnit.set(unit, compiled);
      }
      if (compiled === null) return null;
      const { pattern, entries } = compiled;
      pattern.lastIndex = index;
      const match = pattern.exec(text);
      if (match === null) return null;
      for (let row = 0; row < entries.length; row++) {
        const entry = entries[row];
        if (match[row + 1] !== undefined && entry !== undefined) return { entry, end: index + match[0].length };
      }
      return null;
    },
  };
}

const backward = new WeakMap<RegExp, RegExp>();

/**
 * Whether a pattern that ends in `$` matches. As `pattern.test(text)`, but looked for from the end of the text backwards: forwards every place
 * of the text is tried, though nearly all words that stand before an amount are told from the others by their last letter.
 */
export function endsIn(pattern: RegExp, text: string): boolean {
  let back = backward.get(pattern);
  if (back === undefined) {
    back = new RegExp(`(?<=${pattern.source})`, `${pattern.flags}y`);
    backward.set(pattern, back);
  }
  back.lastIndex = text.length;
  return back.test(text);
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
