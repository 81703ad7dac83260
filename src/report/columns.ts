/*
 * Widths as terminals count them. Ambiguous characters (●, ○, “) count one column, as they do outside legacy CJK locales.
 * A table of our own rather than a grapheme segmenter: segmenters differ between builds of ICU, and reports must not.
 */

const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x2329, 0x232a],
  [0x23e9, 0x23f3],
  [0x2614, 0x2615],
  [0x2648, 0x2653],
  [0x26a1, 0x26a1],
  [0x2705, 0x2705],
  [0x274c, 0x274e],
  [0x2753, 0x2757],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18dff],
  [0x1aff0, 0x1b2ff],
  [0x1f000, 0x1faff],
  [0x20000, 0x3fffd],
];
const combining = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** Columns that one character takes. */
function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  if (wide.some(([low, high]) => code >= low && code <= high)) return 2;
  return combining.test(character) ? 0 : 1;
}

/** Columns that a cleaned line takes. */
export function lineWidth(line: string): number {
  let width = 0;
  for (const character of line) width += characterWidth(character);
  return width;
}

/** The line cut to a width, with … where something had to go. */
export function cutLine(line: string, width: number): string {
  if (lineWidth(line) <= width) return line;
  let kept = "";
  let used = 0;
  for (const character of line) {
    used += characterWidth(character);
    if (used > width - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** The line filled with spaces, or cut, to exactly this width. */
export function fitLine(line: string, width: number): string {
  const cut = cutLine(line, width);
  return cut + " ".repeat(Math.max(0, width - lineWidth(cut)));
}

/** Closing marks that may not begin a line, and opening ones that may not end one. */
const notFirst = /^[,.;:!?)\]}”’»、。，．；：！？）〕］｝〉》」』】…％]/u;

const hangul = /[\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff]/;

/** Breaks a line at spaces and between wide characters so that no line is wider than `width`. */
export function wrapLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = "";
  let used = 0;
  const push = () => {
    if (current.trim() !== "") lines.push(current.trimEnd());
    current = "";
    used = 0;
  };
  for (const word of breakable(line)) {
    const wordWidth = lineWidth(word.trimEnd());
    if (used + wordWidth > width) push();
    if (wordWidth > width) {
      for (const character of word) {
        const characters = characterWidth(character);
        if (used + characters > width) push();
        current += character;
        used += characters;
      }
    } else {
      current += word;
      used += lineWidth(word);
    }
  }
  push();
  return lines.length === 0 ? [""] : lines;
}

/** Pieces between which a line may break; joined they are the line. */
function breakable(line: string): string[] {
  const pieces: string[] = [];
  let piece = "";
  let mayBreak = false;
  for (const character of line) {
    // Korean parts its words by spaces; only Han and kana break between any two characters.
    const isWide = characterWidth(character) === 2 && !hangul.test(character);
    if (piece !== "" && !notFirst.test(character) && character !== " " && (mayBreak || isWide)) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
    mayBreak = character === " " || isWide;
  }
  if (piece !== "") pieces.push(piece);
  return pieces;
}
