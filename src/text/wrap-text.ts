import { displayWidth } from "./printable.ts";
import { isHangul } from "./tokens.ts";

/** Marks that may not begin a line. */
const notFirst = /^[，。、；：！？”’」』》）】…,.;:!?)\]]/u;

/**
 * Breaks a text into lines of at most `columns` terminal columns: at spaces, between Han or kana characters, and inside a word only where it alone is
 * longer than a line. Line feeds stay breaks. A closing mark may stand one or two columns over rather than begin a line.
 */
export function wrapText(text: string, columns: number): string[] {
  const limit = Math.max(2, columns);
  return text.split("\n").flatMap((line) => wrapLine(line, limit));
}

function wrapLine(line: string, limit: number): string[] {
  const lines: string[] = [];
  let current = "";
  let width = 0;
  for (const piece of pieces(line, limit)) {
    if (width + piece.width > limit && current !== "" && !notFirst.test(piece.text)) {
      lines.push(current.trimEnd());
      current = "";
      width = 0;
    }
    if (current === "" && piece.width === 0 && lines.length > 0) continue;
    current += piece.text;
    width += piece.width + piece.spaces;
  }
  lines.push(current.trimEnd());
  return lines;
}

interface Piece {
  readonly text: string;
  /** Columns without the spaces at the end. */
  readonly width: number;
  readonly spaces: number;
}

/** What may not be broken: a word with the spaces after it, a single wide character, a slice of a word longer than a line. */
function* pieces(line: string, limit: number): Generator<Piece> {
  let text = "";
  let width = 0;
  let spaces = 0;
  for (const char of line) {
    const columns = displayWidth(char);
    const space = char === " " || char === "\t" || char === "\u3000";
    const breaks = columns === 2 && !isHangul(char) && !space;
    if (text !== "" && (breaks || (spaces > 0 && !space) || width + columns > limit)) {
      yield { text, width, spaces };
      text = "";
      width = 0;
      spaces = 0;
    }
    if (breaks) {
      yield { text: char, width: columns, spaces: 0 };
      continue;
    }
    text += char;
    if (space) spaces += columns;
    else width += columns;
  }
  if (text !== "") yield { text, width, spaces };
}
