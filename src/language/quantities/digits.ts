/** Full-width digits and separators in their plain form; lengths stay, so offsets do. */
export function toPlainDigits(digits: string): string {
  return digits.replace(/[０-９．，]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}

/** Digits that group thousands by comma and set decimals off by a point, full-width ones too; null where they are no number. */
export function parsePointDigits(digits: string): number | null {
  if (digits.length === 1 && digits >= "0" && digits <= "9") return Number(digits);
  const plain = toPlainDigits(digits);
  if (plain.length > 24) return null;
  if (!/^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(plain)) return null;
  return Number(plain.replaceAll(",", ""));
}

/** Digits that group thousands by space and set decimals off by a comma; a comma before exactly three digits is a decimal one too. */
export function parseCommaDigits(digits: string): number | null {
  const plain = digits.replace(/[ \u00a0\u2009\u202f]/gu, "");
  if (plain.length > 24 || !/^\d+(?:[.,]\d+)?$/.test(plain)) return null;
  return Number(plain.replace(",", "."));
}
