// CurrencyModel: sums of money, and names of money that no number stands with. docs/recognizers.md tells what is mapped how.
import { canonicalNumber, place } from "./canonical.mjs";
import { measured, unitsAlone } from "./measured.mjs";

export const model = "CurrencyModel";

const { currencyRows } = await import("../../dist/language/quantities/currency-table.js");
/** Money that the specs name without a code: no longer in use, or none of a state. */
const named = new Set(["XBT", "FRF", "BEF", "DEM", "ITL", "ESP", "NLG", "FIM", "ATS", "GRD", "PTE", "IEP"]);
const names = new Map(currencyRows.filter(([code]) => named.has(code)).map(([code, en]) => [code, en.split(",")[0]]));
/** Shared names that stand for one currency wherever the text gives no country. */
const settled = { yuan: "CNY", won: "KRW" };

function unitOf({ currency, part }) {
  if (part) return part === "jiao" || part === "fen" ? "CNY" : part;
  return names.get(currency) ?? settled[currency] ?? currency;
}

/** Words that mean more than money: alone they are no unit there. */
const other =
  /^(?:won|pounds?|real|rand|dong|mark|marks|crown|crowns|lev|kip|colon|sterling|cents?|penny|pence|元|圆|角|分|毛|盾|镑|鎊|원|엔|마르크|센트|바트|킵|콜론|동|fen|jiao|mao|比尔|普拉|拉里|古德)$/i;

/** "pounds" weigh and pay: this model takes them for money, DimensionModel for weights. */
const isPounds = (input, { entry, number, end }) =>
  entry !== null && "measure" in entry && entry.measure === "pound" && /pounds?$/i.test(input.slice(number.end, end));

export function read(input, language) {
  const found = measured(input, language)
    .map((amount) => (isPounds(input, amount) ? { ...amount, entry: { currency: "pound" }, factor: 1 } : amount))
    .filter(({ entry, number }) => entry !== null && "currency" in entry && number.kind !== "article")
    .map(({ start, end, entry, number, factor }) => ({
      start,
      end,
      unit: unitOf(entry),
      value: canonicalNumber(entry.part ? number.value : number.value * factor),
    }));
  for (const { start, end, entry } of unitsAlone(input, language, found, (entry, word) => "currency" in entry && !other.test(word))) {
    found.push({ start, end, unit: unitOf(entry), value: null });
  }
  return found.map((result) => ({ ...result, type: "currency" }));
}

export function expected({ results }) {
  return results.map((result) => ({
    ...place(result),
    type: result.TypeName,
    unit: result.Resolution.isoCurrency ?? result.Resolution.unit.toLowerCase(),
    value: canonicalNumber(result.Resolution.value),
  }));
}
