/** Dollars of countries whose own texts write a bare "$" or "dollars" for their own money. */
const dollars: Readonly<Record<string, string>> = { CA: "CAD", AU: "AUD", NZ: "NZD", SG: "SGD", HK: "HKD", TW: "TWD" };

/** What a bare dollar means in a text of this side. */
export function dollarOf(side: string | null): string {
  return (side === null ? undefined : dollars[side]) ?? "USD";
}

/** Stands in tables of currency words for "the dollar of the text's own side". */
export const bareDollar = "$";
/** Stands for 元 alone: the yuan, or the New Taiwan dollar in a text from there. */
export const bareYuan = "元";

/** The code that a table's entry stands for in a text of this side. */
export function currencyOf(entry: string, side: string | null): string {
  if (entry === bareDollar) return dollarOf(side);
  if (entry === bareYuan) return side === "TW" ? "TWD" : "CNY";
  return entry;
}

const codes = [
  "USD",
  "EUR",
  "CNY",
  "RMB",
  "RUB",
  "KRW",
  "JPY",
  "GBP",
  "INR",
  "CAD",
  "AUD",
  "NZD",
  "SGD",
  "HKD",
  "TWD",
  "CHF",
  "UAH",
  "BRL",
  "SAR",
  "AED",
  "QAR",
  "TRY",
  "ZAR",
  "MXN",
  "SEK",
  "NOK",
  "DKK",
  "PLN",
];

const symbols: Readonly<Record<string, string>> = {
  US$: "USD",
  "U.S.$": "USD",
  C$: "CAD",
  CA$: "CAD",
  CAD$: "CAD",
  A$: "AUD",
  AU$: "AUD",
  NZ$: "NZD",
  S$: "SGD",
  HK$: "HKD",
  NT$: "TWD",
  R$: "BRL",
  $: bareDollar,
  "＄": bareDollar,
  "€": "EUR",
  "£": "GBP",
  "₽": "RUB",
  "₩": "KRW",
  "₹": "INR",
  "₴": "UAH",
  "¥": "CNY",
  "￥": "CNY",
};

/** The entry that a sign or code written beside a number stands for. ¥ is the yuan save in a text from Japan. */
export function currencyOfSign(sign: string, side: string | null): string | null {
  const upper = sign.toUpperCase();
  if (upper === "RMB") return "CNY";
  if ((upper === "¥" || upper === "￥") && side === "JP") return "JPY";
  const entry = symbols[upper] ?? (codes.includes(upper) ? upper : null);
  return entry === null ? null : currencyOf(entry, side);
}

const escapeSign = (sign: string) => sign.replace(/[$.]/g, "\\$&");
const longestFirst = [...Object.keys(symbols), ...codes].sort((a, b) => b.length - a.length);

/** A sign or code right before a number; to be matched against the text that ends where the number starts. */
export const signBefore: RegExp = new RegExp(
  `(?<![\\p{L}\\p{N}])(${longestFirst.map(escapeSign).join("|")})(?<=[^\\d \\u00a0])[ \\u00a0]?$`,
  "u",
);

/** A sign or code right after a number: "500 €", "3 million USD". */
export const signAfter: RegExp = new RegExp(`[ \\u00a0]{0,1}(${longestFirst.map(escapeSign).join("|")})(?![\\p{L}\\p{N}])`, "uy");
