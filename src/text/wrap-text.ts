import { displayWidth } from "./printable.ts";
import { isHan, isHangul, isKana } from "./tokens.ts";

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
    const wide = displayWidth(piece);
    if (width + displayWidth(piece.trimEnd()) > limit && current !== "" && !notFirst.test(piece)) {
      lines.push(current.trimEnd());
      current = "";
      width = 0;
    }
    if (current === "" && piece.trim() === "" && lines.length > 0) continue;
    current += piece;
    width += wide;
  }
  lines.push(current.trimEnd());
  return lines;
}

/** What may not be broken: a word with the spaces after it, a single wide character, a slice of a word longer than a line. */
function* pieces(line: string, limit: number): Generator<string> {
  let word = "";
  let width = 0;
  for (const char of line) {
    const wide = isHan(char) || isKana(char) || isHangul(char) || /[\u3000-\u303f\uff01-\uff60]/.test(char);
    const columns = displayWidth(char);
    const breaks = wide && !isHangul(char);
    if (word !== "" && (breaks || (/\s$/.test(word) && !/\s/.test(char)) || width + columns > limit)) {
      yield word;
      word = "";
      width = 0;
    }
    if (breaks) yield char;
    else {
      word += char;
      width += columns;
    }
  }
  if (word !== "") yield word;
}
