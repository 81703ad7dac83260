/** A file with its path inside what was handed in. */
export interface FoundFile<F = File> {
  readonly path: string;
  readonly file: F;
}

const read = /\.(?:txt|text|md|markdown|html?|xhtml|jsonl?|ndjson)$/i;

/** Files that can be read, and how many others there were. Files that only the file manager made are not counted. */
export function chooseFiles<F>(found: readonly FoundFile<F>[]): { readonly files: readonly FoundFile<F>[]; readonly leftOut: number } {
  const seen = found.filter(
    ({ path }) => !path.split("/").some((part) => part.startsWith(".") || part === "Thumbs.db" || part === "__MACOSX"),
  );
  const files = seen.filter(({ path }) => read.test(path));
  return { files, leftOut: seen.length - files.length };
}
