const wide = /[０-９．，／％＋－＾ａ-ｚＡ-Ｚ]/u;
const isDigit = (code: number) => code >= 0xff10 && code <= 0xff19;

/**
 * Full-width digits, letters and signs in their plain form; lengths stay, so offsets do. A full-width comma is a mark of the sentence save
 * between full-width digits, where it groups them.
 */
export function plainWidth(text: string): string {
  if (!wide.test(text)) return text;
  return text.replace(/[０-９．，／％＋－＾ａ-ｚＡ-Ｚ]/gu, (sign, at: number) => {
    if (sign === "，" && !(isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)))) return sign;
    return String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
  });
}
