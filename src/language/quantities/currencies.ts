import { hasUnit, unitSet } from "../numbers/unit-set.ts";
import { currencyRows, sharedNames, subunits } from "./currency-table.ts";
import { endsIn } from "./forms.ts";

/** Stands in tables of currency words for "the dollar of the text's own side". */
export const bareDollar = "dollar";
const shared = new Map(sharedNames.map(([name, , , , sides, otherwise]) => [name, { sides, otherwise }]));

/** The code that a table's entry stands for in a text of this side; the name itself ("franc") where no code is sure. */
export function currencyOf(entry: string, side: string | null): string {
  const known = shared.get(entry);
  if (known === undefined) return entry;
  return (side === null ? undefined : known.sides[side]) ?? known.otherwise ?? entry;
}

/** Codes that are words or names of their own (COP28, SOS): they name money only before a dollar sign or not at all. */
const notSigns = new Set("XBT COP CUP SOS MAD BOB PEN MOP GEL DEM ATS ESP BEF ITL IEP PTE GRD FIM".split(" "));
const codes = [...currencyRows.map(([code]) => code), "RMB"].filter((code) => !notSigns.has(code));

const symbols: Readonly<Record<string, string>> = {
  US$: "USD",
  "U.S.$": "USD",
  "U.S$": "USD",
  C$: "CAD",
  CA$: "CAD",
  A$: "AUD",
  AU$: "AUD",
  NZ$: "NZD",
  S$: "SGD",
  HK$: "HKD",
  NT$: "TWD",
  R$: "BRL",
  MEX$: "MXN",
  MX$: "MXN",
  J$: "JMD",
  FJ$: "FJD",
  $: bareDollar,
  "＄": bareDollar,
  "€": "EUR",
  "£": "pound",
  "￡": "pound",
  "₽": "RUB",
  "₩": "KRW",
  "￦": "KRW",
  "₹": "INR",
  "₴": "UAH",
  "¥": "CNY",
  "￥": "CNY",
  "₡": "CRC",
  "₫": "VND",
  "₪": "ILS",
  "₱": "PHP",
  "฿": "THB",
  "₺": "TRY",
  "₸": "KZT",
  "₼": "AZN",
  "₦": "NGN",
  "₵": "GHS",
  "₲": "PYG",
  "₭": "LAK",
  "₮": "MNT",
  "៛": "KHR",
  "৳": "BDT",
  "₾": "GEL",
  "֏": "AMD",
  "؋": "AFN",
  "₿": "XBT",
  ZŁ: "PLN",
  "RS.": "rupee",
  ரூ: "LKR",
};

/** A dollar sign with its country or code before it: "C $", "USD$", "U.S. $". */
const signedDollar = /^(U\.?S\.?|CA?|A|AU|NZ|S|HK|NT|R|MEX?|MX|J|FJ|[A-Z]{3})[ \u00a0]?[$＄]$/u;

/** The entry that a sign or code stands for, before anyone asks whose text it is; null where it is no currency. */
export function entryOfSign(sign: string): string | null {
  const known = entries.get(sign);
  if (known !== undefined) return known;
  const entry = findEntry(sign);
  entries.set(sign, entry);
  return entry;
}

/** What was asked before: there are as many answers as ways to write a sign. */
const entries = new Map<string, string | null>();

function findEntry(sign: string): string | null {
  const upper = sign.toUpperCase();
  if (upper === "RMB") return "CNY";
  const scaled = /^[MK]([A-Z]{3})$/.exec(upper)?.[1];
  const code = scaled !== undefined && codes.includes(scaled) ? scaled : upper;
  if (codes.includes(code)) return code;
  const dollar = signedDollar.exec(upper)?.[1]?.replaceAll(".", "");
  if (dollar !== undefined) {
    const known = symbols[`${dollar}$`];
    if (known !== undefined) return known;
    return codes.includes(dollar) ? dollar : null;
  }
  return symbols[upper] ?? null;
}

/** A million or a thousand that a code is written with: MUSD, KEUR. */
export function scaleOfSign(sign: string): number {
  const match = /^([MK])([A-Z]{3})$/.exec(sign.toUpperCase());
  if (match?.[2] === undefined || !codes.includes(match[2]) || codes.includes(sign.toUpperCase())) return 1;
  return match[1] === "M" ? 1e6 : 1e3;
}

const escapeSign = (sign: string) => sign.replace(/[$.]/g, "\\$&");
const plainSigns = Object.keys(symbols)
  .filter((sign) => !/^[A-Z.]+\$$/.test(sign))
  .sort((a, b) => b.length - a.length)
  .map(escapeSign)
  .join("|");
const upperCodes = codes.join("|");
const anyCase = [...new Set(codes)].map((code) => [...code].map((c) => `[${c}${c.toLowerCase()}]`).join("")).join("|");
// Capital codes only, save before a dollar sign: "try", "all" and "cup" are words.
const sign = [
  `(?:[Uu]\\.?[Ss]\\.?|[Cc][Aa]?|[Aa][Uu]|[Nn][Zz]|[Hh][Kk]|[Nn][Tt]|[Mm][Ee]?[Xx]|[Ff][Jj]|${anyCase})[ \\u00a0]?[$＄]`,
  "[AaSsRrJj][$]",
  `[MK]?(?:${upperCodes})`,
  plainSigns,
].join("|");

/** A sign or code right before a number, at the end of the text before it. */
const signBefore = new RegExp(`(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}])(${sign})(?<=[^\\d \\u00a0])[ \\u00a0]?$`, "u");

/** The UTF-16 units that a sign or code can end with, and those that are a sign by themselves. */
const lastOfSign = unitSet([...Object.keys(symbols), ...codes, "＄"].map((known) => known.slice(-1)).join(""));
const wholeSign = unitSet(
  Object.keys(symbols)
    .filter((known) => known.length === 1)
    .join(""),
);
const mayGoOn = unitSet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789. \u00a0");

/** Whether a UTF-16 unit is a space that stands between a sign and its number. */
const isSpace = (unit: number) => unit === 32 || unit === 160;

/** The sign or code of money that a text ends with, before one space at most; `length` is how far it reaches back. */
export function endingSign(left: string): { readonly sign: string; readonly length: number } | null {
  const at = left.length - (isSpace(left.charCodeAt(left.length - 1)) ? 2 : 1);
  if (!hasUnit(lastOfSign, left, at)) return null;
  // Most signs stand by themselves: "$", not "US $".
  if (hasUnit(wholeSign, left, at)) {
    const before = isSpace(left.charCodeAt(at - 1)) ? at - 2 : at - 1;
    const unit = left.charCodeAt(before);
    const alone = before < 0 || (unit < 128 && !hasUnit(mayGoOn, left, before)) || (before === at - 2 && unit >= 48 && unit <= 57);
    if (alone) return { sign: left.charAt(at), length: left.length - at };
  }
  if (!endsIn(signBefore, left)) return null;
  const match = signBefore.exec(left);
  return match?.[1] === undefined ? null : { sign: match[1], length: match[0].length };
}

/** A sign or code right after a number: "500 €", "3 million USD". */
export const signAfter: RegExp = new RegExp(`[ \\u00a0]{0,1}(${sign})(?![\\p{L}\\p{N}])`, "uy");

/** A name of money: a code, a shared name, or a part of either. */
export interface Money {
  readonly currency: string;
  /** What one of it is in the currency. */
  readonly factor: number;
  /** The name of the part: cent, pence. */
  readonly part: string | null;
}

const column = { en: 1, zh: 2, ko: 3 } as const;

/** Every name of money in a language, in small letters. */
export function moneyNames(language: keyof typeof column): ReadonlyMap<string, Money> {
  const names = new Map<string, Money>();
  const put = (list: string, money: Money) => {
    for (const name of list.split(",")) if (name !== "") names.set(name, money);
  };
  for (const row of sharedNames) put(row[column[language]], { currency: row[0], factor: 1, part: null });
  for (const row of currencyRows) put(row[column[language]], { currency: row[0], factor: 1, part: null });
  for (const row of subunits) put(row[column[language]], { currency: row[4], factor: row[5], part: row[0] });
  return names;
}
