import type { FoundQuantity, QuantityKind } from "../../domain/quantity.ts";
import type { AmountGrammar, BoundWord, NumberRun, Rate, UnitEntry } from "../quantities/amount-grammar.ts";
import { bareDollar, endingSign } from "../quantities/currencies.ts";
import { compileForms, endOf, endsIn, leftOf, rightOf } from "../quantities/forms.ts";
import { readAmounts } from "../quantities/read-amounts.ts";
import type { MeasureName } from "../quantities/units.ts";
import { readCounted, readNounPhrase } from "./quantity-nouns.ts";
import { readNumbers } from "./quantity-numbers.ts";

const measure = (pattern: string, name: MeasureName): readonly [string, UnitEntry] => [pattern, { measure: name }];
const money = (pattern: string, currency: string): readonly [string, UnitEntry] => [pattern, { currency }];

const units = compileForms<UnitEntry>(
  [
    measure("%|процентн[а-яё]{1,3} пункт[а-яё]{0,3}|п\\.\\s?п\\.|процент[а-яё]{0,3}|процентн[а-яё]{1,3}", "percent"),
    money("(?:американск[а-яё]{1,3} )?доллар[а-яё]{0,3} США|долл\\.? США|американск[а-яё]{1,3} доллар[а-яё]{0,3}", "USD"),
    money("канадск[а-яё]{1,3} доллар[а-яё]{0,3}", "CAD"),
    money("австралийск[а-яё]{1,3} доллар[а-яё]{0,3}", "AUD"),
    money("доллар[а-яё]{0,3}|долл\\.?", bareDollar),
    money("евро", "EUR"),
    money("(?:китайск[а-яё]{1,3} )?юан[а-яё]{1,3}", "CNY"),
    money("(?:российск[а-яё]{1,3} )?рубл[а-яё]{1,3}|руб\\.?", "RUB"),
    money("(?:южнокорейск[а-яё]{1,3} )?вон[а-яё]{0,2}", "KRW"),
    money("(?:японск[а-яё]{1,3} )?[ий]ен[а-яё]{0,2}", "JPY"),
    money("фунт[а-яё]{0,3} стерлингов", "GBP"),
    money("(?:индийск[а-яё]{1,3} )?рупи[а-яё]{1,3}", "INR"),
    money("грив[а-яё]{2,3}|гривен", "UAH"),
    measure("тонн[а-яё]{0,3}|т", "tonne"),
    measure("килограмм[а-яё]{0,3}|кг", "kilogram"),
    measure("центнер[а-яё]{0,3}|ц", "centner"),
    measure("бушел[а-яё]{1,3}", "bushel"),
    measure("литр[а-яё]{0,3}", "litre"),
    measure("баррел[а-яё]{1,3}", "barrel"),
    measure("кубометр[а-яё]{0,3}|кубическ[а-яё]{1,3} метр[а-яё]{0,3}|куб\\.? ?м|м³|м3", "cubicMetre"),
    measure("киловатт-час[а-яё]{0,3}|кВт[·⋅∙-]?ч", "kilowattHour"),
    measure("мегаватт-час[а-яё]{0,3}|МВт[·⋅∙-]?ч", "megawattHour"),
    measure("гигаватт-час[а-яё]{0,3}|ГВт[·⋅∙-]?ч", "gigawattHour"),
    measure("киловатт[а-яё]{0,3}|кВт", "kilowatt"),
    measure("мегаватт[а-яё]{0,3}|МВт", "megawatt"),
    measure("гигаватт[а-яё]{0,3}|ГВт", "gigawatt"),
    measure("квадратн[а-яё]{1,3} километр[а-яё]{0,3}|кв\\.? ?км|км²", "squareKilometre"),
    measure("квадратн[а-яё]{1,3} метр[а-яё]{0,3}|кв\\.? ?м", "squareMetre"),
    measure("гектар[а-яё]{0,3}|га", "hectare"),
    measure("километр[а-яё]{0,3}|км", "kilometre"),
    measure("морск[а-яё]{1,3} мил[а-яё]{1,3}", "nauticalMile"),
    measure("мил(?:я|и|ь|ям|ями)", "mile"),
    measure("метр[а-яё]{0,3}|м", "metre"),
    measure("градус[а-яё]{0,3}(?: Цельсия)?|°C|°С", "degreeCelsius"),
    measure(
      "(?<=(?<!\\p{L})в [\\d.,]{1,8} )раза?|(?<=(?<!\\p{L})в (?:два|три|четыре|пять|шесть|семь|восемь|девять|десять|полтора|два с половиной|три с половиной) )раза?",
      "times",
    ),
    measure("секунд[а-яё]{0,3}", "second"),
    measure("минут[а-яё]{0,3}|мин\\.?|минутн[а-яё]{1,3}", "minute"),
    measure("час(?:а|ов|ам|ами)?|часов(?:ой|ая|ую|ого|ые|ых|ом)|ч\\.?(?= \\d| и |[,;.]|$)", "hour"),
    measure("д(?:ень|ня|ней|ням|нями)|сут(?:ки|ок|кам)|дневн[а-яё]{1,3}", "day"),
    measure("недел[а-яё]{1,3}|недельн[а-яё]{1,3}", "week"),
    measure("месяц[а-яё]{0,3}|месячн[а-яё]{1,3}", "month"),
    measure("лет|год(?:а|ам|ами)?", "year"),
    measure("десятилети[а-яё]{1,3}", "decade"),
  ],
  "(?![\\p{L}\\p{N}])",
);

const before = (words: string, bound: BoundWord[1]): BoundWord => [new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words})[ \\u00a0]$`, "iu"), bound];
// «вырос до 20 млн» tells where something went, «до 20 млн» sets a limit.
const moving =
  "(?<!(?:увелич|нарас|наращ|дове[сд]|вырас|выро[с]|рост|сниз|сниж|сокра|повы|подня|упа[лд]|возр[оа]с|расшир)[а-яё]{0,10} (?:[а-яё\\d,.%]{1,12} ){0,4})";
const boundsBefore: readonly BoundWord[] = [
  before("не (?:менее|меньше|ниже)(?: чем)?|как минимум|минимум|по (?:меньшей|крайней) мере", "at-least"),
  before(
    `не (?:более|больше|выше|свыше)(?: чем)?|не превыша(?:ет|ют|ющ[а-яё]{2,3})|не превысит|максимум|${moving}(?:вплоть )?до`,
    "at-most",
  ),
  before("(?:более|больше)(?: чем)?|свыше|выше|превы(?:шает|шают|сил|сила|сило|сили|сит|шающ[а-яё]{2,3})|сверх", "more-than"),
  before("(?:менее|меньше)(?: чем)?|ниже", "less-than"),
  before("около|примерно|приблизительно|порядка|почти|ориентировочно|где-то", "about"),
  [/[~≈]\s?$/u, "about"],
];
const boundsAfter: readonly BoundWord[] = [
  [/ (?:и|или) (?:более|больше|выше)(?!\p{L})/iuy, "at-least"],
  [/ (?:и|или) (?:менее|меньше|ниже)(?!\p{L})/iuy, "at-most"],
  [/ с лишним(?!\p{L})/iuy, "more-than"],
];

const month = "(?:январ|феврал|март|апрел|ма[йяею]|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-яё]{0,3}";
const masks: readonly RegExp[] = [
  /(?<!\d)\d{1,2}(?:-[а-яё]{1,3})? (?:век|столети)[а-яё]{0,4}/giu,
  new RegExp(`(?<!\\d)\\d{1,2}(?:(?: ?[-–—] ?| и | по )\\d{1,2})? ${month}(?!\\p{L})(?: \\d{4}(?: года?| г\\.)?)?`, "giu"),
  new RegExp(`(?<!\\p{L})${month} \\d{4}`, "giu"),
  /(?<!\d)(?:1[5-9]|20|21)\d\d(?: ?[-–—и] ?(?:1[5-9]|20|21)\d\d)?(?:-[а-яё]{1,3})? ?(?:год[а-яё]{0,3}|гг?\.)/giu,
  /(?<!\p{L})в \d{1,2} час(?:ов|а)?(?! \d)|\d{1,2} час(?:ов|а)? (?:утра|вечера|дня|ночи|по )/giu,
  /\d{1,3}-(?:лет|годовщин|й|я|го|му|м|е|х|ой|ый|ая|ую|ом)[а-яё]{0,6}/giu,
  /«?(?:Групп[а-яё]{1,2}|Больш[а-яё]{2,3}) (?:двадцати|двадцатк[а-яё]{1,2}|семи|семёрк[а-яё]{1,2}|семерк[а-яё]{1,2}|восьми|восьм[её]рк[а-яё]{1,2}|77)»?/giu,
  /(?<!\p{L})(?:в|к|о|об|на) (?:один|одно) (?:голос|ряд)/giu,
];

const label =
  /(?:№|#|стать[а-яё]{1,3}|пункт[а-яё]{0,3}|ст\.|п\.|резолюци[а-яё]{1,3}(?: СБ ООН| Совета Безопасности)?|указ[а-яё]{0,3}|глав[а-яё]{1,3}|раздел[а-яё]{0,3}|част[а-яё]{1,3}|этап[а-яё]{0,3}|фаз[а-яё]{1,3}|приложени[а-яё]{1,3}|рейс[а-яё]{0,3}|поток[а-яё]{0,3}|группы|категори[а-яё]{1,3}|верси[а-яё]{1,3}|уровн[а-яё]{1,3}|том[а-яё]{0,2}|страниц[а-яё]{1,3}|стр\.|тел\.|телефон[а-яё]{0,3})[- \u00a0]?$/iu;

const numeralAfterHyphen = /^-(?:два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|\d)/iu;

function isName(text: string, number: NumberRun): boolean {
  if (number.measure !== null || number.start === number.end) return false;
  const left = leftOf(text, number.start, 40);
  const right = rightOf(text, number.end, 14);
  if (endingSign(left) !== null) return false;
  if (endsIn(label, left)) return true;
  if (/\p{L}-$/u.test(left) && !/(?:два|две|три|четыре|пять|шесть|семь)-$/iu.test(left)) return true;
  if (/^-\p{L}/u.test(right) && !numeralAfterHyphen.test(right) && !unitFollows(text, number)) return true;
  if (number.written === "words") return false;
  if (/[\p{L}_/\\.]$/u.test(left) || /\d[.,:/]$/u.test(left)) return true;
  if (/^[:/]\d|^\.\d/u.test(right)) return true;
  if (/^[\p{L}_]/u.test(right) && units.at(text, number.end) === null) return true;
  if (/^\s*$/u.test(left) && /^[.)]\s/u.test(right)) return true;
  if (/[([]$/u.test(left) && /^[)\]]/u.test(right)) return true;
  return /^(?:1[5-9]|20|21)\d\d$/.test(text.slice(number.start, number.end)) && !unitFollows(text, number);
}

const unitGap = /[ \u00a0-]?/uy;

function unitFollows(text: string, number: NumberRun): boolean {
  return units.at(text, endOf(unitGap, text, number.end) ?? number.end) !== null;
}

const goods =
  /(?<!\p{L})((?:со[ея]|соев|кукуруз|пшениц|зерн|нефт|газ|СПГ|угл|стал|алюмини|удобрени|самол[её]т|товарооборот|экспорт|импорт|пошлин|тариф|инвестици|помощ|кредит|ВВП|инфляци)[а-яё]{0,6})(?!\p{L})[^,.;:\n]{0,24}$/iu;

function readMeasured(text: string, amount: { readonly start: number; readonly end: number }): string | null {
  return readNounPhrase(text, amount.end)?.text ?? goodsBefore(leftOf(text, amount.start, 50));
}

const goodsBefore = (left: string): string | null => (endsIn(goods, left) ? (goods.exec(left)?.[1] ?? null) : null);

/** «снизить вдвое», «сократятся в три раза»: how many fold something falls. */
const fallsFold = /(?:сниз|сниж|сокра|упал|упад|уменьш)[а-яё]{0,10}(?: [а-яё]{1,12}){0,3}(?: в)? ?$/iu;
const increase = /(?:увелич|выро[с]|вырас|рост|повыс|повыш|прирос|подн|возрос|расшир)[а-яё]{0,10}(?: [а-яё]{1,12}){0,2} на $/iu;
const decrease = /(?:сниз|сниж|сокра|упал|упад|уменьш|спад|пад)[а-яё]{0,10}(?: [а-яё]{1,12}){0,2} на $/iu;

const cap = /(?:потол|лимит|квот|предел)[а-яё]{0,4}(?: цен[а-яё]{0,2})?(?: в| на)?[^.,;]{0,12}$/iu;
const share = /(?:дол[яиею]|составля[а-яё]{1,4})[^.,;]{0,12}$/iu;

function readKind(left: string, right: string, unit: string): QuantityKind {
  if (endsIn(decrease, left) || (unit === "times" && endsIn(fallsFold, left))) return "decrease";
  if (endsIn(increase, left)) return "increase";
  if (endsIn(cap, left)) return "cap";
  if (unit !== "%") return "total";
  return endsIn(share, left) || /^ (?:акций|от |всех|всего)/iu.test(right) ? "share" : "rate";
}

/** What is particular to this language about amounts. */
export const grammar: AmountGrammar = {
  masks,
  readNumbers,
  units,
  unitGap,
  boundsBefore,
  boundsAfter,
  widening: /(?<!\p{L})(?:в общей сложности|всего|ещ[её]|дополнительно|дополнительных|дополнительные|суммарно|в размере)[ \u00a0]$/iu,
  rangeGap: /^ ?[-–—~] ?$|^ или $/u,
  openRangeGap: /^,? (?:до|и) $/iu,
  rangeOpener: /(?<!\p{L})(?:от|между|в пределах) $/iu,
  changeGap: /^,? (?:[а-яё]{1,12} )?до ((?:примерно|около|почти|более) )?$/iu,
  changeOpener: /(?<!\p{L})со? (?:(?:примерно|около|почти|более|нынешних) )?$/iu,
  halfAfterUnit: / с половиной(?!\p{L})/iuy,
  joint: /^(?: и |, | )$/u,
  rates: compileForms<Rate>(
    [
      ["(?: [а-яё]{3,16}(?: [а-яё]{3,16})?)? (?:в год|ежегодно|за год|каждый год)", "/yr"],
      [" (?:в квартал|ежеквартально)", "/q"],
      [" (?:в неделю|еженедельно)", "/wk"],
      [" за баррель", "/bbl"],
      [" за тонну", "/t"],
      [" за (?:килограмм|кг)", "/kg"],
      [" за (?:километр|км)", "/km"],
      [" за литр", "/l"],
      ["(?: [а-яё]{3,16})? (?:с|на) (?:гектара?|га)", "/ha"],
      [" в час", "/h"],
      [" за бушель", "/bu"],
      [" за (?:кубометр|кубический метр)", "/m3"],
      [" за (?:киловатт-час|кВт[·⋅∙-]?ч)", "/kWh"],
      [" за (?:мегаватт-час|МВт[·⋅∙-]?ч)", "/MWh"],
      [" на человека", "/person"],
      [" (?:в месяц|ежемесячно)", "/mo"],
      ["(?: [а-яё]{3,16}(?: [а-яё]{3,16})?)? (?:в сутки|в день|ежесуточно|ежедневно)", "/d"],
    ],
    "(?!\\p{L})",
  ),
  ratesBefore: [
    [/(?<!\p{L})(?:ежегодно|в год|каждый год)(?: [а-яё]{1,14}){0,2} $/iu, "/yr"],
    [/(?<!\p{L})(?:ежемесячно|в месяц|каждый месяц)(?: [а-яё]{1,14}){0,2} $/iu, "/mo"],
    [/(?<!\p{L})(?:ежедневно|ежесуточно|в сутки|в день|каждый день)(?: [а-яё]{1,14}){0,2} $/iu, "/d"],
  ],
  furtherBefore: /(?<!\p{L})(?:ещ[её]|дополнительно|дополнительн[а-яё]{1,3}|вдобавок|сверх того|плюс)[ \u00a0]$/iu,
  furtherAfter: / дополнительно(?!\p{L})/iuy,
  points: /пункт|п\.\s?п/iu,
  readCounted,
  readMeasured,
  readKind,
  isName,
};

/** Reads the amounts that a Russian text gives. `side` is whose text it is: it decides what доллары alone means. */
export function readQuantities(text: string, side: string | null): readonly FoundQuantity[] {
  return readAmounts(text, grammar, side);
}
