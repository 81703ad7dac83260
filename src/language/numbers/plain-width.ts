const wide = /[０-９．，／％＋－＾ａ-ｚＡ-Ｚ]/u;
const comma = 0xff0c;
const narrow = Array.from({ length: 0x56 }, (_, i) => String.fromCharCode(0xff05 + i - 0xfee0));
const isWide = (code: number) => wide.test(String.fromCharCode(code));
const isDigit = (code: number) => code >= 0xff10 && code <= 0xff19;

/**
 * Full-width digits, letters and signs in their plain form; lengths stay, so offsets do. A full-width comma is a mark of the sentence save
 * between full-width digits, where it groups them.
 */
export function plainWidth(text: string): string {
  if (!wide.test(text)) return text;
  let plain = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0xff05 || code > 0xff5a || !isWide(code)) continue;
    if (code === comma && !(isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)))) continue;
    plain += text.slice(from, at) + (narrow[code - 0xff05] ?? "");
    from = at + 1;
  }
  return plain + text.slice(from);
}
