// DimensionModel: lengths, areas, volumes and weights, in the unit that the text names (the product's base units come after it).
import { canonicalNumber, place } from "./canonical.mjs";
import { measured } from "./measured.mjs";

export const model = "DimensionModel";

const units = {
  tonne: "ton",
  shortTon: "short ton",
  longTon: "long ton",
  kilogram: "kilogram",
  gram: "gram",
  milligram: "milligram",
  pound: "pound",
  ounce: "ounce",
  barrel: "barrel",
  cubicMetre: "cubic meter",
  cubicFoot: "cubic foot",
  litre: "liter",
  millilitre: "milliliter",
  gallon: "gallon",
  kilowatt: "kilowatt",
  megawatt: "megawatt",
  watt: "watt",
  kilometre: "kilometer",
  metre: "meter",
  centimetre: "centimeter",
  millimetre: "millimeter",
  mile: "mile",
  nauticalMile: "nautical mile",
  foot: "foot",
  inch: "inch",
  yard: "yard",
  hectare: "hectare",
  acre: "acre",
  squareKilometre: "square kilometer",
  squareMile: "square mile",
  squareMetre: "square meter",
  mu: "mu",
};
const subtypes = {
  t: "Weight",
  bbl: "Volume",
  m3: "Volume",
  km: "Length",
  ha: "Area",
};
/** The specs count gallons among weights. */
const subtypeOf = (measure, unit) => (measure === "gallon" ? "Weight" : subtypes[unit]);
/** A metric ton is a unit of its own there. */
const metric = /metric|미터톤/i;

export function read(input, language) {
  return measured(input, language)
    .filter(({ number }) => !/\p{L}-?$/u.test(input.slice(0, number.start)) || language !== "English")
    .filter(({ entry }) => entry !== null && "measure" in entry && units[entry.measure] !== undefined)
    .map(({ start, end, entry, number, unit }) => ({
      start,
      end,
      type: "dimension",
      unit: entry.measure === "tonne" && metric.test(input.slice(number.end, end)) ? "metric ton" : units[entry.measure],
      value: canonicalNumber(number.value),
      subtype: language === "English" ? subtypeOf(entry.measure, unit) : undefined,
    }));
}

export function expected({ results }) {
  return results.map((result) => ({
    ...place(result),
    type: result.TypeName,
    unit: result.Resolution.unit.toLowerCase(),
    value: canonicalNumber(result.Resolution.value),
    subtype: result.Resolution.subtype,
  }));
}
