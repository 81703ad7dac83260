import { toSimplified } from "../../text/han-variants.ts";

/**
 * What each UTF-16 unit counts as when names are compared: lower case, Latin letters without marks (Erdoğan, Díaz-Canel), one kind of apostrophe,
 * middle dot and bracket, and a hyphen or line end as a space (Díaz-Canel, Diaz Canel; Jae-myung, Jae Myung). One unit stays one unit, so
 * that offsets hold.
 */
const folded = buildFolded();

/** The folded unit of a unit. */
export function foldUnit(unit: number): number {
  return folded[unit] ?? unit;
}

/** A text with every unit folded; as long as the text itself. */
export function foldText(text: string): string {
  let result = "";
  for (let at = 0; at < text.length; at += 1) result += String.fromCharCode(foldUnit(text.charCodeAt(at)));
  return result;
}

/** Whether a unit is a letter written in upper case. */
export function isUpperUnit(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  const letter = String.fromCharCode(unit);
  return letter !== letter.toLowerCase();
}

/** Whether a unit is a letter or digit of a script that sets words apart by spaces: Latin, Greek, Cyrillic, Arabic figures. */
export function isSpacedUnit(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
  return (unit >= 0xc0 && unit <= 0x52f && unit !== 0xd7 && unit !== 0xf7) || (unit >= 0x1e00 && unit <= 0x1eff);
}

/** Whether a unit is a Hangul syllable. */
export function isHangulUnit(unit: number): boolean {
  return unit >= 0xac00 && unit <= 0xd7a3;
}

/** Whether a unit is a katakana letter (the long mark included). */
export function isKatakanaUnit(unit: number): boolean {
  return (unit >= 0x30a1 && unit <= 0x30fa) || unit === 0x30fc;
}

function buildFolded(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < table.length; unit += 1) table[unit] = unit;
  const foldRange = (from: number, to: number): void => {
    for (let unit = from; unit <= to; unit += 1) {
      const base = String.fromCharCode(unit).normalize("NFD").charAt(0).toLowerCase();
      table[unit] = base.charCodeAt(0);
    }
  };
  foldRange(0x41, 0x5a);
  foldRange(0xc0, 0x24f);
  foldRange(0x1e00, 0x1eff);
  // Cyrillic keeps й and ї as letters of their own.
  for (let unit = 0x400; unit <= 0x52f; unit += 1) table[unit] = String.fromCharCode(unit).toLowerCase().charCodeAt(0);
  const alike: readonly (readonly [string, string])[] = [
    [" ", "-‐‑–\u00a0\u2009\u202f\n\t"],
    ["'", "’‘ʼʹ`"],
    ["·", "•・‧∙⋅"],
    ["(", "（"],
    [")", "）"],
    ["o", "øØ"],
    ["l", "łŁ"],
    ["d", "đĐð"],
    ["i", "ıİ"],
    ["e", "əƏ"],
    ["е", "ёЁ"],
  ];
  for (const [to, from] of alike) for (const letter of from) table[letter.charCodeAt(0)] = to.charCodeAt(0);
  // 馬克龍 as 马克龙: one table for both scripts.
  for (let unit = 0x3400; unit <= 0x9fff; unit += 1) table[unit] = toSimplified(String.fromCharCode(unit)).charCodeAt(0);
  return table;
}
