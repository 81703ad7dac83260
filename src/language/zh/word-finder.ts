import { firstCharacters } from "../../text/first-characters.ts";

/** A word that was found, with what it was listed under. */
export interface FoundWord<Key> {
  readonly key: Key;
  readonly word: string;
  readonly at: number;
}

/** Finds the first listed word from a place on; undefined where none follows. */
export type WordFinder<Key> = (text: string, from: number) => FoundWord<Key> | undefined;

interface WordsOfCharacter<Key> {
  readonly pattern: RegExp;
  /** Of each group of the pattern. */
  readonly keys: readonly Key[];
}

/**
 * Compiles a list of patterns into a finder. At one place they are tried in the order of the list, but only those that can begin with the
 * character there, and nothing at all where none can: several times as fast as one long alternation. The patterns capture nothing.
 */
export function compileWords<Key>(list: readonly (readonly [Key, string])[]): WordFinder<Key> {
  const pieces = list.flatMap(([key, words]) => splitAlternatives(words).map((source) => ({ key, source, first: plainFirst(source) })));
  const characters = new Set(pieces.flatMap(({ first }) => first ?? []));
  const anywhere = pieces.filter(({ first }) => first === null);
  const compile = (some: typeof pieces): WordsOfCharacter<Key> => {
    // What is listed under the same key stands in one group.
    const groups: { key: Key; sources: string[] }[] = [];
    for (const { key, source } of some) {
      const last = groups.at(-1);
      if (last?.key === key) last.sources.push(source);
      else groups.push({ key, sources: [source] });
    }
    return {
      pattern: new RegExp(groups.map(({ sources }) => `(${sources.join("|")})`).join("|"), "uy"),
      keys: groups.map(({ key }) => key),
    };
  };
  // By the UTF-16 unit there: 0 where no word can begin with it, else one more than the place in `compiled`.
  const compiled: WordsOfCharacter<Key>[] = [];
  const table = new Uint16Array(0x10000);
  if (anywhere.length > 0) table.fill(compiled.push(compile(anywhere)));
  for (const character of characters)
    table[character.charCodeAt(0)] = compiled.push(compile(pieces.filter(({ first }) => first?.includes(character) ?? true)));
  return (text, from) => {
    for (let at = from; at < text.length; at++) {
      const words = compiled[(table[text.charCodeAt(at)] ?? 0) - 1];
      if (!words) continue;
      const { pattern } = words;
      pattern.lastIndex = at;
      // Most places fail: asked first without making a match.
      if (!pattern.test(text)) continue;
      pattern.lastIndex = at;
      const found = pattern.exec(text);
      if (!found || found[0] === "") continue;
      for (let i = 0; i < words.keys.length; i++) {
        const key = words.keys[i];
        if (key !== undefined && found[i + 1] !== undefined) return { key, word: found[0], at };
      }
    }
    return undefined;
  };
}

/** The characters with which a pattern can begin; null where they are not told one by one. */
function plainFirst(source: string): readonly string[] | null {
  const first = firstCharacters(source)?.replaceAll("\\d", "0123456789") ?? null;
  return first === null || /[\\-]/u.test(first) ? null : [...first];
}

/** Cuts a pattern at the bars that stand outside groups and classes. */
function splitAlternatives(source: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let inClass = false;
  let start = 0;
  for (let i = 0; i < source.length; i++) {
    const mark = source.charAt(i);
    if (mark === "\\") i++;
    else if (inClass) inClass = mark !== "]";
    else if (mark === "[") inClass = true;
    else if (mark === "(") depth++;
    else if (mark === ")") depth--;
    else if (mark === "|" && depth === 0) {
      parts.push(source.slice(start, i));
      start = i + 1;
    }
  }
  parts.push(source.slice(start));
  return parts;
}
