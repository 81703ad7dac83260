import type { Span } from "../domain/span.ts";

/** A word, a number or a single Han character, and where it stands. */
export interface Token extends Span {
  readonly text: string;
}

export interface TokenOptions {
  /** Whether "China-U.S." style hyphens and inner apostrophes hold a word together. Default true. */
  readonly joined?: boolean;
}

/** Whether a character (one code point, or one UTF-16 unit) is a Han ideograph. */
export function isHan(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    code === 0x3007 ||
    (code >= 0x20000 && code <= 0x323af)
  );
}

/** Whether a character is a Hangul syllable or letter. */
export function isHangul(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  return (
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0x1100 && code <= 0x11ff) ||
    (code >= 0x3131 && code <= 0x318e) ||
    (code >= 0xffa0 && code <= 0xffdc)
  );
}

/** Whether a character is a Hiragana or Katakana letter. */
export function isKana(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  return (
    (code >= 0x3041 && code <= 0x3096) ||
    (code >= 0x30a1 && code <= 0x30fa) ||
    (code >= 0x31f0 && code <= 0x31ff) ||
    (code >= 0xff66 && code <= 0xff9d)
  );
}

/** Whether a character is a Cyrillic letter. */
export function isCyrillic(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  return code >= 0x400 && code <= 0x52f;
}

const digit = /^\p{Nd}$/u;
const letter = /^[\p{L}\p{M}]$/u;

/** A letter or mark of a script that puts spaces between words, or Hangul and kana; not Han. */
export function isLetter(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return !isHan(char) && letter.test(char);
}

/** A decimal digit of any script. */
export function isDigit(char: string): boolean {
  const code = char.charCodeAt(0);
  return code < 0x80 ? code >= 48 && code <= 57 : digit.test(char);
}

/**
 * Words, numbers (with the separators inside them: "1,234.5", "2:30") and single Han characters of a text, in order. With `joined`, "Xi's",
 * "China-U" and "people-to-people" are one word each.
 */
export function tokenise(text: string, span?: Span, options: TokenOptions = {}): Token[] {
  const joined = options.joined ?? true;
  const end = Math.min(span?.end ?? text.length, text.length);
  const tokens: Token[] = [];
  let at = Math.max(span?.start ?? 0, 0);
  while (at < end) {
    const char = charAt(text, at);
    const stop = isHan(char)
      ? at + char.length
      : isDigit(char)
        ? endOfNumber(text, at, end)
        : isLetter(char)
          ? endOfWord(text, at, end, joined)
          : at;
    if (stop > at) tokens.push({ start: at, end: Math.min(stop, end), text: text.slice(at, Math.min(stop, end)) });
    at = stop > at ? stop : at + char.length;
  }
  return tokens;
}

function charAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

function endOfNumber(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const char = charAt(text, at);
    if (isDigit(char)) at += char.length;
    else if (/[.,:'’٫٬]/.test(char) && at + 1 < end && isDigit(charAt(text, at + 1))) at += 1;
    else break;
  }
  // "20th", "5G": letters that cling to a number belong to it.
  while (at < end && /[A-Za-z]/.test(text.charAt(at))) at++;
  return at;
}

function endOfWord(text: string, from: number, end: number, joined: boolean): number {
  let at = from;
  while (at < end) {
    const char = charAt(text, at);
    if (isLetter(char) || (at > from && isDigit(char))) at += char.length;
    else if (joined && /['’ʼ‑-]/.test(char) && at + 1 < end && isLetter(charAt(text, at + 1))) at += 1;
    else break;
  }
  return at;
}
