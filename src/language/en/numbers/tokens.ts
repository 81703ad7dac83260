import { type Digits, isCode, isFigure, scanDigits } from "../../numbers/scan-digits.ts";
import { hasUnit, unitSet } from "../../numbers/unit-set.ts";
import { type NumberWord, numberWord } from "../number-words.ts";

/** How a token hangs on the one before it. */
type Joint = "space" | "hyphen";

/** A word or figure that a number can be made of. */
export interface NumberToken {
  readonly start: number;
  readonly end: number;
  readonly word: NumberWord | null;
  readonly digits: Digits | null;
  joint: Joint;
}

/** A run of number words longer than this is no number: what goes beyond is read as the next one. */
const longestGroup = 24;
/** The longest number word. */
const longestWord = 12;
const vulgarSigns = unitSet("¼½¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞");

const isLetter = (unit: number) => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0x24f);

/** Hands over the tokens of a text in groups, each of which may hold one number or several. */
export function eachGroup(text: string, take: (group: readonly NumberToken[]) => void): void {
  let group: NumberToken[] = [];
  const flush = () => {
    if (group.length === 0) return;
    take(group);
    group = [];
  };
  for (let at = 0; at < text.length; ) {
    const end = pieceEnd(text, at);
    if (end === at) {
      at++;
      continue;
    }
    const token = isLetter(text.charCodeAt(at)) ? wordToken(text, at, end) : digitToken(text, at);
    at = token === null || token.digits === null ? end : token.end;
    if (token === null) {
      flush();
      continue;
    }
    const last = group[group.length - 1];
    const joint = last === undefined || onto(last, token) ? "space" : jointOf(text, last.end, token.start);
    if (joint === null || group.length >= longestGroup) flush();
    token.joint = joint ?? "space";
    group.push(token);
  }
  flush();
}

/** Where the word or the first sign of a figure at `at` ends; `at` where neither stands. */
function pieceEnd(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (isLetter(unit)) {
    let end = at + 1;
    while (isLetter(text.charCodeAt(end))) end++;
    return end;
  }
  if (isFigure(unit) || hasUnit(vulgarSigns, text, at)) return at + 1;
  return unit === 46 && isFigure(text.charCodeAt(at + 1)) ? at + 2 : at;
}

function wordToken(text: string, start: number, end: number): NumberToken | null {
  if (end - start > longestWord) return null;
  const word = numberWord(text.slice(start, end).toLowerCase());
  return word === undefined ? null : { start, end, word, digits: null, joint: "space" };
}

function digitToken(text: string, start: number): NumberToken | null {
  // The point of ".25" belongs to it only where no word or number ends before it.
  const inner = text.charAt(start) === "." && /[\p{L}\d.)\]]/u.test(text.charAt(start - 1));
  const from = inner ? start + 1 : start;
  const digits = scanDigits(text, from, "point");
  if (digits === null) return null;
  const word: NumberWord | null = isCode(from, digits.end) ? { kind: "of" } : null;
  return { start: from, end: digits.end, word, digits, joint: "space" };
}

/** "1.2bn": a scale written onto its digits. */
const onto = (last: NumberToken, next: NumberToken) => last.digits !== null && next.word?.kind === "scale" && last.end === next.start;

function jointOf(text: string, from: number, to: number): Joint | null {
  if (to - from > 4 || to === from) return null;
  if (to - from === 1) {
    const unit = text.charCodeAt(from);
    return unit === 32 || unit === 160 || unit === 0x202f ? "space" : unit === 45 || unit === 0x2011 ? "hyphen" : null;
  }
  const gap = text.slice(from, to);
  if (/^[ \u00a0\u202f]+$/.test(gap)) return "space";
  return gap === " - " ? "hyphen" : null;
}

/** What a token is: its word's kind, or "digits". */
export function kindAt(tokens: readonly NumberToken[], at: number): "digits" | NumberWord["kind"] | undefined {
  const token = tokens[at];
  return token?.digits ? "digits" : token?.word?.kind;
}

/** Whether a token may stand in a cardinal. */
export function isCounting(kind: ReturnType<typeof kindAt>): boolean {
  return kind === "digits" || kind === "unit" || kind === "ten" || kind === "scale" || kind === "article" || kind === "and";
}
