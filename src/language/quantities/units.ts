import type { Conversion } from "../../domain/quantity.ts";

/** A unit of measure as texts name it, and what one of it is in its base unit. */
export interface Measure {
  /** Base unit that values are given in. */
  readonly unit: string;
  readonly factor: number;
}

const day = 86400;

/**
 * Measures by the names that language packs use for them. "ton" alone is read as a metric ton: official texts of every country but the
 * United States mean that, and the difference to a US short ton (9 %) is never what two accounts differ about. A month is 30 days and a
 * year 365, as in "90 days" for three months.
 * Factors of US customary units: NIST Handbook 44, appendix C.
 */
export const measures = {
  tonne: { unit: "t", factor: 1 },
  shortTon: { unit: "t", factor: 0.90718474 },
  longTon: { unit: "t", factor: 1.0160469088 },
  kilotonne: { unit: "t", factor: 1e3 },
  centner: { unit: "t", factor: 0.1 },
  kilogram: { unit: "t", factor: 1e-3 },
  jin: { unit: "t", factor: 5e-4 },
  gram: { unit: "t", factor: 1e-6 },
  pound: { unit: "t", factor: 0.00045359237 },
  milligram: { unit: "t", factor: 1e-9 },
  ounce: { unit: "t", factor: 0.000028349523125 },
  bushel: { unit: "bu", factor: 1 },
  barrel: { unit: "bbl", factor: 1 },
  cubicMetre: { unit: "m3", factor: 1 },
  billionCubicMetres: { unit: "m3", factor: 1e9 },
  cubicFoot: { unit: "m3", factor: 0.028316846592 },
  litre: { unit: "m3", factor: 1e-3 },
  millilitre: { unit: "m3", factor: 1e-6 },
  gallon: { unit: "m3", factor: 0.003785411784 },
  kilowattHour: { unit: "kWh", factor: 1 },
  megawattHour: { unit: "kWh", factor: 1e3 },
  gigawattHour: { unit: "kWh", factor: 1e6 },
  terawattHour: { unit: "kWh", factor: 1e9 },
  watt: { unit: "W", factor: 1 },
  kilowatt: { unit: "W", factor: 1e3 },
  megawatt: { unit: "W", factor: 1e6 },
  gigawatt: { unit: "W", factor: 1e9 },
  kilometre: { unit: "km", factor: 1 },
  metre: { unit: "km", factor: 1e-3 },
  centimetre: { unit: "km", factor: 1e-5 },
  millimetre: { unit: "km", factor: 1e-6 },
  inch: { unit: "km", factor: 0.0000254 },
  yard: { unit: "km", factor: 0.0009144 },
  mile: { unit: "km", factor: 1.609344 },
  nauticalMile: { unit: "km", factor: 1.852 },
  foot: { unit: "km", factor: 0.0003048 },
  hectare: { unit: "ha", factor: 1 },
  acre: { unit: "ha", factor: 0.40468564224 },
  mu: { unit: "ha", factor: 1 / 15 },
  squareKilometre: { unit: "ha", factor: 100 },
  squareMile: { unit: "ha", factor: 258.9988110336 },
  squareMetre: { unit: "ha", factor: 1e-4 },
  degreeCelsius: { unit: "°C", factor: 1 },
  degreeFahrenheit: { unit: "°F", factor: 1 },
  percent: { unit: "%", factor: 1 },
  tenth: { unit: "%", factor: 10 },
  basisPoint: { unit: "%", factor: 0.01 },
  times: { unit: "times", factor: 1 },
  person: { unit: "people", factor: 1 },
  piece: { unit: "count", factor: 1 },
  second: { unit: "s", factor: 1 },
  minute: { unit: "s", factor: 60 },
  hour: { unit: "s", factor: 3600 },
  day: { unit: "s", factor: day },
  week: { unit: "s", factor: 7 * day },
  month: { unit: "s", factor: 30 * day },
  quarter: { unit: "s", factor: 90 * day },
  year: { unit: "s", factor: 365 * day },
  decade: { unit: "s", factor: 3650 * day },
  century: { unit: "s", factor: 36500 * day },
} as const satisfies Record<string, Measure>;

export type MeasureName = keyof typeof measures;

/**
 * Tonnes in a bushel. A bushel is a volume traded at a weight set for each crop: soybeans and wheat 60 lb, maize 56, barley 48, oats 32.
 * Source: USDA, Weights, Measures, and Conversion Factors for Agricultural Commodities (Agricultural Handbook 697).
 */
const bushelPounds: readonly (readonly [RegExp, number])[] = [
  [/soy|wheat|大豆|小麦|小麥|со[ея]|пшениц|대두|밀/iu, 60],
  [/corn|maize|sorghum|rye|玉米|高粱|кукуруз|рож|옥수수/iu, 56],
  [/barley|大麦|大麥|ячмен|보리/iu, 48],
  [/oats|燕麦|燕麥|ов[её]с|귀리/iu, 32],
];

const handbook = "NIST Handbook 44, appendix C";

/** Units that texts use beside the base unit, by their name and where the factor stands. Prefixes (kilo, mega) need no source. */
const convertedUnits: Readonly<Partial<Record<MeasureName, readonly [name: string, source: string]>>> = {
  shortTon: ["short ton", handbook],
  longTon: ["long ton", handbook],
  pound: ["pound", handbook],
  ounce: ["ounce", handbook],
  jin: ["jin", "State Council of China, order of 25 June 1959 on measures"],
  mu: ["mu", "China, notice of 28 December 1990 on units of land area"],
  cubicFoot: ["cubic foot", handbook],
  gallon: ["US gallon", handbook],
  mile: ["mile", handbook],
  nauticalMile: ["nautical mile", handbook],
  foot: ["foot", handbook],
  inch: ["inch", handbook],
  yard: ["yard", handbook],
  acre: ["acre", handbook],
  squareMile: ["square mile", handbook],
};

/** How a measure was turned into its base unit; null where it is one or a prefix says it all. */
export function conversionOf(name: MeasureName): Conversion | null {
  const known = convertedUnits[name];
  return known === undefined ? null : { from: known[0], factor: measures[name].factor, source: known[1] };
}

/** How bushels of a crop were turned into tonnes; null where the crop is not known and they were left as they are. */
export function bushelConversion(crop: string | null): Conversion | null {
  const bushel = bushelOf(crop);
  if (bushel.unit !== "t") return null;
  return { from: "bushel", factor: bushel.factor, source: "USDA Agricultural Handbook 697" };
}

/** What one bushel of a crop is in tonnes; itself where the crop is not known. */
export function bushelOf(crop: string | null): Measure {
  const pounds = crop === null ? undefined : bushelPounds.find(([name]) => name.test(crop))?.[1];
  return pounds === undefined ? measures.bushel : { unit: "t", factor: pounds * measures.pound.factor };
}

/** Base units that measure the same thing, as multiples of the first: what lets a barrel meet a cubic metre. */
const convertible: readonly Readonly<Record<string, number>>[] = [
  { m3: 1, bbl: 0.158987294928 },
  { count: 1, people: 1 },
];

const perYear: Readonly<Record<string, number>> = { "/yr": 1, "/q": 4, "/mo": 12, "/wk": 365 / 7, "/d": 365, "/h": 8760 };

/** A value in the common unit of its kind, so that amounts in different base units can be compared. */
export function toCommonUnit(unit: string): Measure {
  const rate = /\/(?:yr|q|mo|wk|d|h)$/.exec(unit)?.[0] ?? "";
  const plain = rate === "" ? unit : unit.slice(0, -rate.length);
  const kin = convertible.find((group) => Object.hasOwn(group, plain));
  const common = kin === undefined ? plain : (Object.keys(kin)[0] ?? plain);
  return { unit: rate === "" ? common : `${common}/yr`, factor: (kin?.[plain] ?? 1) * (perYear[rate] ?? 1) };
}

/** Cuts what floating point adds: 2.3 × 10⁹ stays 2300000000. */
export function tidy(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e12 ? value : Number(value.toPrecision(12));
}
