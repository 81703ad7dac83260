import { extentOf, type PatternNode, parsePattern } from "./parse-pattern.ts";

/** What a text must have where a pattern can match. */
export interface PatternNeed {
  /** One of these stands in every match or right beside it, in `foldCase`. */
  readonly pieces: readonly string[];
  /** How far from such a piece a match and all that it looks at can reach, in UTF-16 units. */
  readonly reach: number;
}

/** More strings than this are not told apart. */
const mostStrings = 64;

/** One spelling for capitals and small letters, unit by unit; all that a pattern takes for one letter when it ignores case. */
export function foldCase(unit: string): string {
  const upper = unit.toUpperCase();
  const lower = (upper.length === unit.length ? upper : unit).toLowerCase();
  return lower.length === unit.length ? lower : unit;
}

const folded = (text: string): string => [...text].map(foldCase).join("");

/**
 * The pieces of which every match of a pattern has one, the choice that stands least often in texts; null where none can be told, or where a match
 * may be of any length. `known`: pieces that are known to do better.
 */
export function neededPieces(pattern: RegExp, known?: readonly string[]): PatternNeed | null {
  const node = parsePattern(pattern);
  const reach = extentOf(node);
  const pieces = known ? rarest([known.map(folded)]) : needOf(node);
  return pieces && Number.isFinite(reach) ? { pieces, reach } : null;
}

/** Every string that may stand there; null where they are too many. */
function stringsOf(node: PatternNode): readonly string[] | null {
  switch (node.kind) {
    case "character":
      return node.of && unique(node.of.map(foldCase));
    case "edge":
    case "look":
      return [""];
    case "reference":
      return null;
    case "choice": {
      const all = node.options.map(stringsOf);
      return all.includes(null) ? null : few(unique(all.flatMap((strings) => strings ?? [])));
    }
    case "sequence":
      return node.parts.reduce<readonly string[] | null>((row, part) => joined(row, stringsOf(part)), [""]);
    case "repeat": {
      if (node.most > 3) return null;
      const once = stringsOf(node.part);
      const all: string[] = [];
      let row: readonly string[] | null = [""];
      for (let count = 0; count <= node.most; count++) {
        if (row === null) return null;
        if (count >= node.least) all.push(...row);
        row = joined(row, once);
      }
      return few(unique(all));
    }
  }
}

const unique = (strings: readonly string[]): readonly string[] => [...new Set(strings)];
const few = (strings: readonly string[]): readonly string[] | null => (strings.length <= mostStrings ? strings : null);

function joined(first: readonly string[] | null, second: readonly string[] | null): readonly string[] | null {
  if (!first || !second || first.length * second.length > mostStrings * 4) return null;
  return few(unique(first.flatMap((start) => second.map((end) => start + end))));
}

function needOf(node: PatternNode): readonly string[] | null {
  switch (node.kind) {
    case "character":
      return rarest([stringsOf(node)]);
    case "edge":
    case "reference":
      return null;
    case "look":
      return node.refuses ? null : needOf(node.part);
    case "repeat":
      return node.least > 0 ? needOf(node.part) : null;
    case "choice": {
      const all = node.options.map(needOf);
      return all.includes(null) ? null : rarest([unique(all.flatMap((strings) => strings ?? []))]);
    }
    case "sequence": {
      const choices: (readonly string[] | null)[] = [];
      // What stands in a row and can be told in full is one string; a new row begins where it cannot.
      let row: readonly string[] = [""];
      for (const part of node.parts) {
        const strings = stringsOf(part);
        const longer = joined(row, strings);
        choices.push(needOf(part), longer);
        row = longer ?? strings ?? [""];
      }
      return rarest(choices);
    }
  }
}

/** How often a character stands in texts, roughly. */
function frequency(character: string): number {
  if (character === " ") return 0.2;
  if (/[a-zа-я]/u.test(character)) return 0.05;
  return /[\p{Script=Han}\p{Script=Hangul}]/u.test(character) ? 0.004 : 0.02;
}

function rarest(choices: readonly (readonly string[] | null)[]): readonly string[] | null {
  let best: { readonly pieces: readonly string[]; readonly often: number } | null = null;
  for (const strings of choices) {
    if (!strings || strings.length === 0 || strings.includes("")) continue;
    // What holds another piece is found with it.
    const pieces = strings.filter((each) => !strings.some((other) => other !== each && each.includes(other)));
    const often = pieces.reduce((sum, piece) => sum + [...piece].reduce((product, each) => product * frequency(each), 1), 0);
    if (!best || often < best.often) best = { pieces, often };
  }
  return best?.pieces ?? null;
}
