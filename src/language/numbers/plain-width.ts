const wide = /[０-９．，／％＋－＾ａ-ｚＡ-Ｚ]/u;
const comma = 0xff0c;
const signs = new Set([..."．，／％＋－＾"].map((sign) => sign.charCodeAt(0)));
const isDigit = (code: number) => code >= 0xff10 && code <= 0xff19;
const isLetter = (code: number) => (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);
const block = 8192;

/**
 * Full-width digits, letters and signs in their plain form; lengths stay, so offsets do. A full-width comma is a mark of the sentence save
 * between full-width digits, where it groups them.
 */
export function plainWidth(text: string): string {
  if (!wide.test(text)) return text;
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const wideOne = code > 0xff00 && (isDigit(code) || isLetter(code) || signs.has(code));
    const kept = code === comma && !(isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)));
    codes[at] = wideOne && !kept ? code - 0xfee0 : code;
  }
  let plain = "";
  for (let at = 0; at < codes.length; at += block) plain += String.fromCharCode(...codes.subarray(at, at + block));
  return plain;
}
