import type { FoundQuantity, QuantityKind } from "../../domain/quantity.ts";
import type { AmountGrammar, BoundWord, NumberRun, Rate, UnitEntry } from "../quantities/amount-grammar.ts";
import { endingSign } from "../quantities/currencies.ts";
import { compileForms, endOf, endsIn, leftOf, rightOf } from "../quantities/forms.ts";
import { firstOf, spacedMoney } from "../quantities/money-forms.ts";
import { readAmounts } from "../quantities/read-amounts.ts";
import type { MeasureName } from "../quantities/units.ts";
import { readCounted } from "./quantity-nouns.ts";
import { readNumbers } from "./quantity-numbers.ts";

const measure = (pattern: string, name: MeasureName): readonly [string, UnitEntry] => [pattern, { measure: name }];

const measureNames = compileForms<UnitEntry>(
  [
    measure("%|％|percents?|per cents?|percentage[- ]points?|pct|pp", "percent"),
    measure("basis points?|bps", "basisPoint"),
    measure("short[- ]tons?", "shortTon"),
    measure("long[- ]tons?", "longTon"),
    measure("(?:metric[- ])?ton(?:ne)?s?|mt|t", "tonne"),
    measure("kilotons?|kilotonnes?|kt", "kilotonne"),
    measure("kilograms?|kilogrammes?|kilos?|kg", "kilogram"),
    measure("milligrams?|mg", "milligram"),
    measure("grams?|g(?= of)", "gram"),
    measure("pounds?|lbs?", "pound"),
    measure("ounces?|oz", "ounce"),
    measure("bushels?", "bushel"),
    measure("barrels?|bbl", "barrel"),
    measure("billion cubic met(?:er|re)s|bcm", "billionCubicMetres"),
    measure("cubic[- ]met(?:er|re)s?|m3|m³", "cubicMetre"),
    measure("cubic[- ](?:feet|foot)", "cubicFoot"),
    measure("gallons?", "gallon"),
    measure("millilit(?:er|re)s?|ml", "millilitre"),
    measure("lit(?:er|re)s?", "litre"),
    measure("kilowatt[- ]hours?|kwh", "kilowattHour"),
    measure("megawatt[- ]hours?|mwh", "megawattHour"),
    measure("gigawatt[- ]hours?|gwh", "gigawattHour"),
    measure("terawatt[- ]hours?|twh", "terawattHour"),
    measure("kilowatts?|kw", "kilowatt"),
    measure("megawatts?|mw", "megawatt"),
    measure("gigawatts?|gw", "gigawatt"),
    measure("watts?", "watt"),
    measure("square[- ]kilomet(?:er|re)s?|sq\\.? km|km2|km²", "squareKilometre"),
    measure("square[- ]miles?", "squareMile"),
    measure("square[- ]met(?:er|re)s?", "squareMetre"),
    measure("hectares?|ha", "hectare"),
    measure("acres?", "acre"),
    measure("kilomet(?:er|re)s?|km", "kilometre"),
    measure("nautical[- ]miles?", "nauticalMile"),
    measure("miles?", "mile"),
    measure("centimet(?:er|re)s?|cm", "centimetre"),
    measure("millimet(?:er|re)s?|mm", "millimetre"),
    measure("inch(?:es)?", "inch"),
    measure("yards?", "yard"),
    measure("met(?:er|re)s?|m", "metre"),
    measure("feet|foot", "foot"),
    measure("deg(?:rees?)?(?: celsius| celcius| centigrade| c)|celsius|celcius|centigrade|° ?c|℃", "degreeCelsius"),
    measure("deg(?:rees?)?(?: fahrenheit| farenheit| f)|fahrenheit|° ?f|℉", "degreeFahrenheit"),
    measure(
      "times(?= (?:as (?:many|much|high|large|big|great|fast|likely|long)|more|higher|larger|greater|the|what|over))|[- ]?fold",
      "times",
    ),
    measure("seconds?(?! \\p{L}+ (?:meeting|round))", "second"),
    measure("minutes?|mins?", "minute"),
    measure("hours?|hrs?", "hour"),
    measure("days?", "day"),
    measure("weeks?", "week"),
    measure("months?", "month"),
    measure("years?|yrs?", "year"),
    measure("decades?", "decade"),
    measure("centuries|century", "century"),
  ],
  "(?![\\p{L}\\p{N}])",
);

const irregular: Readonly<Record<string, string>> = { pennies: "penny", rupees: "rupee", currencies: "currency" };
const singular = (word: string) => irregular[word.toLowerCase()] ?? (/[^s]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word);
const moneyWords = spacedMoney("en", singular);
const units = firstOf(measureNames, moneyWords);

// "going up to 20 million" tells where something goes, "up to 20 million" sets a limit.
const moving =
  "(?<!\\b(?:go|goes|going|gone|went|rise|rises|rising|rose|risen|increase|increases|increasing|increased|grow|grew|growing|climb|climbed|raise|raised|raising|tons|tonnes|percent|million|billion|thousand|people) )";
const before = (words: string, bound: BoundWord[1]): BoundWord => [new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words})\\s$`, "iu"), bound];
const boundsBefore: readonly BoundWord[] = [
  before(
    "(?:greater|more|larger|higher) than or equal to|at least|(?:no|not) (?:less|fewer|lower|smaller) than|(?:a |the )?minimum(?: of)?|not below|as few as",
    "at-least",
  ),
  before(
    `(?:less|fewer|smaller|lower) than or equal to|at most|(?:no|not) (?:more|greater|higher|larger) than|not (?:to )?exceed(?:ing)?|not above|(?:a |the )?maximum(?: of)?|${moving}up to|as (?:many|much|high) as|capped at|(?:cap|ceiling|limit) of`,
    "at-most",
  ),
  before(
    "(?:a little |slightly |well |far |much )?(?:more than|over|above|exceed(?:ing|s|ed)?|larger than|in excess of|upwards of|greater than|higher than|surpassing|surpassed|surpasses)",
    "more-than",
  ),
  before("(?:a little |slightly |well |far |much )?(?:less than|fewer than|smaller than|under|below|lower than|short of)", "less-than"),
  before(
    "(?:very )?(?:nearly|almost|close to|approximately|approx\\.?|roughly|around|about|circa|an? estimated|estimated|just about|near|some|in the region of|on the order of)",
    "about",
  ),
  [/[~≈∼]\s?$/u, "about"],
  [/(?:≥|>=)\s?$/u, "at-least"],
  [/(?:≤|<=)\s?$/u, "at-most"],
  [/>\s?$/u, "more-than"],
  [/<\s?$/u, "less-than"],
];
const boundsAfter: readonly BoundWord[] = [
  [/ or (?:more|higher|above|greater|over)\b(?! than)| and (?:more|above|over)(?=[.,;:)]|$)/iuy, "at-least"],
  [/ or (?:less|fewer|lower|below)\b(?! than)/iuy, "at-most"],
  [/ at (?:the )?(?:most|maximum)\b/iuy, "at-most"],
  [/ at (?:the )?(?:least|minimum)\b/iuy, "at-least"],
  [/ or so\b/iuy, "about"],
  [/\+(?![\d\p{L}])/uy, "at-least"],
];

const month =
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const monthOrCapitals = `(?:${month}|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)`;
const masks: readonly RegExp[] = [
  new RegExp(
    `\\b${monthOrCapitals} \\d{1,2}(?:st|nd|rd|th)?(?: ?[-–—] ?\\d{1,2}(?:st|nd|rd|th)?| (?:and|to) \\d{1,2}(?:st|nd|rd|th)?(?! \\p{L}))?(?:,? \\d{4})?\\b`,
    "gu",
  ),
  new RegExp(
    `\\b\\d{1,2}(?:st|nd|rd|th)?(?: ?(?:[-–—]|and|to) ?\\d{1,2}(?:st|nd|rd|th)?)?,? (?:of )?${monthOrCapitals}(?:,? \\d{4})?\\b`,
    "gu",
  ),
  new RegExp(`\\b${monthOrCapitals},? \\d{4}\\b`, "gu"),
  /\b\d{1,2}(?:[.:]\d\d)? ?(?:[ap]\.?m\b\.?|o['’]clock\b|hrs?\b(?= local))/giu,
  /\b(?:\d{1,3}|[a-z]+)[- ]years?[- ]olds?\b|\b(?:aged?|age of) \d{1,3}\b/giu,
  /\b(?:Group|Gang|Big|Council) of (?:\w+)\b|\bG-?\d{1,2}(?:\+\d)?\b|\bP5\+1\b|\bE3\+3\b/gu,
  /\b(?:one|two)[- ](?:China|state|States?|Koreas|Systems|country)\b|\b(?:two plus two|2\+2|one[- ]on[- ]one|one (?:and the same|and only|another)\b)/giu,
  /\bone country,? two systems\b|\bBelt and Road\b/giu,
];

const label =
  /(?:\b(?:sections?|articles?|resolutions?|chapters?|titles?|paragraphs?|para\.?|no\.|nos\.|number|orders?|proclamation|law|phase|annex|appendix|parts?|pages?|pp?\.|lines?|room|flight|route|highway|interstate|tier|type|class|category|stream|pillars?|tracks?|baskets?|level|option|step|day|week|agenda|goal|goals|rule|figure|table|chart|protocol|zone|area|line|directive|regulation|operation|group|vision|agenda|horizon|covid|world war|version|grade|stage|fiscal year|fy|year|channel|unit|block|lot|bus|pier|gate|squadron|regiment|brigade|division|fleet|battalion|act|bill|h\.r\.|s\.|top|psalm|verse|apollo|air force|camp|pub\. ?l\.)\s?|[#№§@]\s?|U\.S\.C\. )$/iu;

const sentenceStart = /(?:^|[.!?:;•–—"“‘(-]\s*|\n\s*)$/u;

/** Whether a letter or a sign of a label stands at the end, before one space at most. */
function endsInWord(left: string): boolean {
  const at = left.length - (/\s/.test(left.charAt(left.length - 1)) ? 2 : 1);
  const unit = left.charCodeAt(at);
  return unit < 128 ? (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || unit === 46 || unit === 35 || unit === 64 : at >= 0;
}

/** The long list of labels is tried only where a word or sign stands before the number at all. */
function isLabelled(left: string): boolean {
  return endsInWord(left) && endsIn(label, left);
}

function isName(text: string, number: NumberRun): boolean {
  const left = leftOf(text, number.start, 32);
  const next = text.charAt(number.end);
  if (number.measure !== null) return false;
  if (number.written === "words") {
    const capital = /^\p{Lu}/u.test(text.slice(number.start, number.start + 1)) && number.scale === 1;
    if (/[\p{L}\d][-'’]$/u.test(left) && !/(?:hour|minute|year|month|day)-$/i.test(left)) return true;
    if (next === "-" && units.at(text, number.end + 1) === null && !/^-(?:to|or)-/.test(rightOf(text, number.end, 5))) return true;
    if (isLabelled(left) && !/\b(?:day|week|year|number|top|order|orders|step|level|line|area)\s$/i.test(left)) return true;
    return capital && !endsIn(sentenceStart, left) && unitFollows(text, number) === false;
  }
  if (endingSign(left.slice(-6)) !== null) return false;
  if (/[\p{L}\p{M}_/\\.]$/u.test(left) || (/\d[.,:/-]$/.test(left) === true && !/\d-$/.test(left))) return true;
  if (/[\p{L}]-$/u.test(left) && !/(?:hour|minute|year|month|day|mid|pre|post|non|sub|to|or)-$/i.test(left)) return true;
  if (isLabelled(left) && !/\b(?:order|orders|number|day|line|area)\s$/i.test(left)) return true;
  const right = rightOf(text, number.end, 12);
  if (/^[:/]\d|^\.\d/.test(right)) return true;
  if (/^[\p{L}_]/u.test(right) && units.at(text, number.end) === null) return true;
  if (/^['’]s\b/.test(right)) return true;
  // List markers and footnotes: "2. The sides", "(3)", "[4]".
  if (/^\s*$/.test(left) && /^[.)]\s/.test(right)) return true;
  if (/[([]$/.test(left) && /^[)\]]/.test(right)) return true;
  return isYear(text, number) && !unitFollows(text, number);
}

function isYear(text: string, number: NumberRun): boolean {
  return /^(?:1[5-9]|20|21)\d\d$/.test(text.slice(number.start, number.end));
}

function unitFollows(text: string, number: NumberRun): boolean {
  return units.at(text, endOf(unitGap, text, number.end) ?? number.end) !== null;
}

const unitGap = /(?:(?: of|-plus)?[ \u00a0-])?/uy;

/** "of" and "in" hand over what an amount of goods or money is; the phrase ends at the next small word. */
const measuredAfter =
  /^(?: worth)? (?:of|in|for) (?:(?:the|its|their|new|additional|increased|more|annual) )*((?:\p{L}[\p{L}'’.-]*)(?: \p{L}[\p{L}'’-]*){0,3})/u;
const measuredBefore =
  /(?<!['’])\b((?!(?:and|or|the|of|our|its|their|his|her|to|in|by|a|an|with|for|s|seasons?|years?|quarters?|months?|weeks?)\b)(?:\p{Ll}+ )?(?:soybeans?|corn|wheat|sorghum|beef|pork|poultry|ethanol|crude|oil|gas|LNG|coal|steel|alumin(?:i)?um|copper|grain|rice|cotton|sugar|fertili[sz]ers?|rare earths|exports|imports|tariffs?|deficit|surplus|trade|investments?|inflation|GDP|growth|aircraft|sales|purchases|contribution|commitment|aid|assistance|loans?|debt))\b[^,.;:()]{0,30}$/iu;
const phraseEnd = new Set(
  "any to and or in on for from by with at as that which who is are was were will would under over this next per a an the into through during between it over since before after annually yearly each every".split(
    " ",
  ),
);

/** "20 million tons in the current season": when, not what. */
const periods = /^(?:seasons?|years?|quarters?|months?|weeks?|days?|decades?|periods?|terms?|halves|half|future|total|advance|time)$/iu;

function readMeasured(text: string, amount: { readonly start: number; readonly end: number }): string | null {
  const right = rightOf(text, amount.end, 80);
  const after = measuredAfter.exec(right)?.[1];
  if (after !== undefined) {
    const kept: string[] = [];
    for (const word of after.split(" ")) {
      if (phraseEnd.has(word.toLowerCase())) break;
      kept.push(word);
    }
    if (
      kept.length > 0 &&
      !/^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/.test(kept[0] ?? "") &&
      !periods.test(kept.at(-1) ?? "")
    )
      return kept.join(" ").replace(/[.'’]$/u, "");
  }
  // An attribute: "$30 billion investment", "25% tariff".
  const next =
    /^ ((?:\p{Ll}[\p{L}-]+ ){0,2}(?:investments?|commitments?|contributions?|tariffs?|deficits?|surplus|loans?|grants?|contracts?|deals?|projects?|packages?|increases?|cuts?|stakes?|acquisition|funds?|pledges?|aid|orders?))\b/u.exec(
      right,
    )?.[1];
  if (next !== undefined) return next;
  const left = leftOf(text, amount.start, 60);
  return endsIn(measuredBefore, left) ? (measuredBefore.exec(left)?.[1] ?? null) : null;
}

/** "exports fell threefold": how many fold something falls. */
const fallsFold = /\b(?:f[ae]ll(?:s|ing|en)?|drop(?:s|ped)?|declin(?:e|es|ed)|shr[aiu]nk|cut)(?: \w+){0,2} $/iu;
const increase =
  /\b(?:increas\w+|r(?:ise|ises|ising|ose|isen)|gr(?:ow|ows|ew|owing|own)|gain\w*|jump\w*|surg\w+|expand\w*|up|rais(?:e|es|ed|ing)|climb\w*)(?: \w+){0,4} by\s*$|\b(?:increase|rise|growth|gain|jump|surge) of\s*$|\b(?:grew|rose|climbed|jumped|surged|gained|increased|expanded|grows|rises)\s*$|\b(?:up|additional|extra|another|further|more)\s*$/iu;
const decrease =
  /\b(?:decreas\w+|f(?:all|alls|alling|ell|allen)|declin\w+|drop\w*|cut\w*|reduc\w+|lower\w*|shr[aiu]nk\w*|contract\w*|plung\w+|slash\w*|down|decline)(?: \w+){0,4}(?: by| of)?\s*$/iu;
const cap = /\b(?:cap|caps|capped|ceiling|limit|limits|limited|quota|quotas)\b[^.;]{0,20}$/iu;

function readKind(left: string, right: string, unit: string): QuantityKind {
  if (
    (unit === "times" && endsIn(fallsFold, left)) ||
    endsIn(decrease, left) ||
    /^ (?:decrease|reduction|cut|decline|drop|fall)\b/i.test(right)
  )
    return "decrease";
  if (endsIn(increase, left) || /^ (?:increase|rise|growth|jump)\b/i.test(right)) return "increase";
  if (endsIn(cap, left) || /^ (?:cap|ceiling|limit|quota)\b/i.test(right)) return "cap";
  if (unit !== "%") return "total";
  if (/^ (?:of|share|stake)\b/i.test(right)) return "share";
  return "rate";
}

/** What is particular to this language about amounts. */
export const grammar: AmountGrammar = {
  masks,
  readNumbers,
  units,
  unitGap,
  boundsBefore,
  boundsAfter,
  widening:
    /(?<![\p{L}\p{N}])(?:(?:a |the )?(?:combined|cumulative|whopping|staggering|historic|total of|sum of)|an additional|an extra|a total|all|another|additional|a further|a record)\s$/iu,
  rangeGap: /^ ?[-–—~～] ?$|^-?(?: to | or |-to-|-or-)$/u,
  openRangeGap: /^ and $/iu,
  rangeOpener: /\bbetween\s+(?:about |around |roughly |approximately )?$/iu,
  changeGap:
    /^,? (?:(?:up|down|all the way|directly) )?to ((?:about|around|nearly|over|more than|roughly|approximately|at least) )?$|^ ?(?:→|->) ?$/iu,
  changeOpener:
    /(?<!\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|estimates?) )\bfrom\s+(?:(?:about|around|nearly|over|more than|roughly|approximately|some) )?$/iu,
  halfAfterUnit: / and a half\b/iuy,
  joint: /^(?:,? and |, | |-|-and-)$/u,
  rates: compileForms<Rate>(
    [
      [
        "(?: of [\\p{Ll}-]{2,20}(?: [\\p{Ll}-]{2,20})?)? (?:a year|per year|per annum|each year|every year|annually|yearly|in (?:a|any|each|every)(?: (?:one|single|given))?(?: (?:calendar|fiscal|marketing))? year)|/yr|/year",
        "/yr",
      ],
      [" (?:a month|per month|each month|every month|monthly)|/month", "/mo"],
      [" (?:a week|per week|each week|every week|weekly)|/week", "/wk"],
      [" (?:a quarter|per quarter|each quarter|every quarter)|/quarter", "/q"],
      [" (?:an hour|per hour|each hour|every hour|hourly)|/h|/hr", "/h"],
      [" (?:a|per) barrel|/bbl|/barrel", "/bbl"],
      [" (?:a|per) (?:metric )?ton(?:ne)?|/t|/ton(?:ne)?", "/t"],
      [" (?:a|per) bushel|/bu|/bushel", "/bu"],
      [" (?:a|per) cubic met(?:er|re)|/m3", "/m3"],
      [" (?:a|per) kilowatt[- ]hour|/kWh", "/kWh"],
      [" (?:a|per) megawatt[- ]hour|/MWh", "/MWh"],
      [" (?:a|per) (?:person|head|capita)", "/person"],
      [" (?:a|per) (?:kilogram|kilo|kg)|/kg", "/kg"],
      [" (?:a|per) (?:kilomet(?:er|re)|km)|/km", "/km"],
      [" (?:a|per) lit(?:er|re)", "/l"],
      ["(?: of [\\p{Ll}-]{2,20})? (?:a|per) hectare|/ha", "/ha"],
      ["(?: of [\\p{Ll}-]{2,20}(?: [\\p{Ll}-]{2,20})?)? (?:a day|per day|each day|every day|daily)|/day|/d", "/d"],
    ],
    "(?![\\p{L}\\p{N}])",
  ),
  ratesBefore: [
    [/\b(?:annual|yearly)(?: \p{L}+){0,2} of\s*$/iu, "/yr"],
    [/\bmonthly(?: \p{L}+){0,2} of\s*$/iu, "/mo"],
    [/\bdaily(?: \p{L}+){0,2} of\s*$/iu, "/d"],
  ],
  furtherBefore: /\b(?:an? (?:further|additional|extra)|another|additional|further|extra|in addition to|on top of|plus)\s*$/iu,
  furtherAfter: / (?:more|extra|in addition|additional)(?! (?:than|to))\b|(?: \p{L}+){0,2} on top\b/iuy,
  points: /points?|pp/i,
  readCounted,
  readMeasured,
  readKind,
  isName,
};

/** Reads the amounts that an English text gives. `side` is whose text it is: it decides what a bare "$" means. */
export function readQuantities(text: string, side: string | null): readonly FoundQuantity[] {
  return readAmounts(text, grammar, side);
}
