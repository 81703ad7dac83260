import type { FoundQuantity, QuantityKind } from "../../domain/quantity.ts";
import type { AmountGrammar, BoundWord, Counted, NumberRun, Rate, UnitEntry } from "../quantities/amount-grammar.ts";
import { endingSign } from "../quantities/currencies.ts";
import { compileForms, endsIn, leftOf, rightOf } from "../quantities/forms.ts";
import { firstOf, joinedMoney } from "../quantities/money-forms.ts";
import { readAmounts } from "../quantities/read-amounts.ts";
import type { MeasureName } from "../quantities/units.ts";
import { readNumbers } from "./quantity-numbers.ts";

const measure = (pattern: string, name: MeasureName): readonly [string, UnitEntry] => [pattern, { measure: name }];

// Particles are written onto the unit (2천만t까지), so nothing marks where a Hangul unit ends; Latin ones end where Latin letters do.
const latinEnd = "(?![A-Za-z\\d])";
const measureNames = compileForms<UnitEntry>(
  [
    measure("%(?:포인트|p)?|퍼센트(?:포인트)?|프로(?=[ 가를의로]|$)", "percent"),
    measure(`t${latinEnd}|톤|미터톤`, "tonne"),
    measure(`kg${latinEnd}|킬로그램|킬로(?=[ 의를])`, "kilogram"),
    measure(`mg${latinEnd}|밀리그램`, "milligram"),
    measure(`g${latinEnd}|그램`, "gram"),
    measure("온스", "ounce"),
    measure("부셸", "bushel"),
    measure("배럴", "barrel"),
    measure("세제곱 ?미터|입방 ?미터|㎥|m³", "cubicMetre"),
    measure("세제곱 ?피트|입방 ?피트", "cubicFoot"),
    measure(`kWh${latinEnd}|킬로와트시`, "kilowattHour"),
    measure(`MWh${latinEnd}|메가와트시`, "megawattHour"),
    measure(`GWh${latinEnd}|기가와트시`, "gigawattHour"),
    measure(`MW${latinEnd}|메가와트`, "megawatt"),
    measure(`GW${latinEnd}|기가와트`, "gigawatt"),
    measure(`kW${latinEnd}|킬로와트`, "kilowatt"),
    measure("㎢|제곱 ?킬로미터|제곱㎞", "squareKilometre"),
    measure("㎡|제곱 ?미터", "squareMetre"),
    measure("헥타르", "hectare"),
    measure(`km${latinEnd}|㎞|킬로미터`, "kilometre"),
    measure(`cm${latinEnd}|센티미터`, "centimetre"),
    measure(`mm${latinEnd}|밀리미터`, "millimetre"),
    measure("인치", "inch"),
    measure("피트", "foot"),
    measure("에이커", "acre"),
    measure("갤런", "gallon"),
    measure(`ml${latinEnd}|밀리리터`, "millilitre"),
    measure("리터", "litre"),
    measure("해리", "nauticalMile"),
    measure("마일", "mile"),
    measure(`m${latinEnd}|미터`, "metre"),
    measure("도씨|℃|°C", "degreeCelsius"),
    measure("배(?![럴우경치분])", "times"),
    measure("초(?=[ 간의를만])", "second"),
    measure("분(?=간|[ ,.]|씩|동안|의|을|가|이|만|정도|여|$)(?! ?[의기]? ?일)", "minute"),
    measure("시간", "hour"),
    measure("일간|일(?= ?동안)", "day"),
    measure("주(?:간|일)?(?=[ 간동만의]|$)", "week"),
    measure("개월|달(?!러|성)", "month"),
    measure("년(?:간)?(?![도대생]|차|[ ]?\\d{1,2}월)", "year"),
  ],
  "",
);

const moneyWords = joinedMoney("ko", /원(?=[자전유래칙산안서료인수위정내리조])|엔(?=[진지])|킵(?=[니])|바트(?=너)/uy);
const units = firstOf(measureNames, moneyWords);

const before = (words: string, bound: BoundWord[1]): BoundWord => [new RegExp(`(?<!\\p{L})(?:${words})\\s?$`, "u"), bound];
const boundsBefore: readonly BoundWord[] = [
  before("최소(?:한)?|적어도", "at-least"),
  before("최대(?:한)?|많아야", "at-most"),
  before("약|대략|거의|무려 약|어림잡아", "about"),
];
const boundsAfter: readonly BoundWord[] = [
  [/ ?이상/uy, "at-least"],
  [/ ?이하|을 넘지 않/uy, "at-most"],
  [/ ?미만|보다 (?:적은|낮은|작은)|에 못 미치|이 안 되는|도 안 되는/uy, "less-than"],
  [
    / ?초과(?:하는|한)?|보다 (?:더 )?(?:많은|높은|큰)|을 초과하는|를 초과하는|(?:[을를이가]|도)? ?(?:넘는|넘게|넘은|넘어|웃도는|상회)/uy,
    "more-than",
  ],
  [/ ?(?:가까이|가량|정도|안팎|내외|쯤)|에 (?:가까운|육박)/uy, "about"],
];

const masks: readonly RegExp[] = [
  /(?:19|20)\d\d년(?:도|대)?(?: ?\d{1,2}월)?(?: ?\d{1,2}일)?/gu,
  /\d{1,2}월(?: ?\d{1,2}(?:[-~∼]\d{1,2})?일)?|(?:지난|오는|이달|현지시간|\() ?\d{1,2}일/gu,
  /(?:오전|오후|새벽|밤|낮|저녁|아침|정오) ?\d{1,2}시(?: ?\d{1,2}분)?|\d{1,2}시 ?(?:\d{1,2}분|반|쯤|께|부터|에)/gu,
  /제 ?\d{1,4}(?:차|회|조|항|호|기|대|위)?|\d{1,4} ?(?:번째|주년|차(?= |례|는|에)|조(?= ?\d{1,2}항)|호|위|기|세기|분기|대(?= 대통령)|세(?=[ ,의)]))/gu,
  /(?:하나의 중국|두 국가|양국|G\d{1,2}|주요 ?\d{1,2}개국|\d{1,2}자(?: ?회담| ?협의)?)/gu,
];

const person = /^ ?(?:여 ?)?(?:명|사람|인(?=[이의을 ,.]|조)|분(?=[이께]))/u;
const thing =
  /^ ?(?:여 ?)?(?:개(?:국|사|소)?(?!월|발|최|혁|방|막|선|입|별|인|시|념|정|헌|의치)|대(?![통표한화북중미러륙])|척|건(?!설|강|국|의)|곳|차례|회(?![의담장동])|번(?!째|영)|가지|기(?![업구간])|발(?![표전언])|편|마리|채(?![권널])|쪽|장(?![관소])|권|벌|종(?![전합료])|항목|자루|문|정(?= |의))/u;
/** The noun after "N명의", or before the number: "인질 3명". */
const nounAfter =
  /^의 ((?:\p{Script=Hangul}+ ){0,2}?\p{Script=Hangul}+?)(?=(?:들)?(?:이|가|을|를|은|는|의|에|과|와|도|로|으로)?(?:[ ,.]|$))/u;
const nounBefore = /(?<!\p{L})(\p{Script=Hangul}{2,8}) $/u;
const parties = /^(?:정상|나라|국가|지도자|장관|대통령|총리|정부|외교장관)/u;

const nounEnding = (left: string): string | null =>
  left.endsWith(" ") && endsIn(nounBefore, left) ? (nounBefore.exec(left)?.[1] ?? null) : null;

function readCounted(text: string, number: NumberRun, at: number): Counted | null {
  if (number.value < 2 && number.high === undefined) return null;
  const right = rightOf(text, at, 24);
  const human = person.exec(right);
  const counter = human ?? thing.exec(right);
  if (counter === null) return number.scale >= 1e4 && number.written === "digits" ? { end: at, unit: "count", of: null } : null;
  const end = at + counter[0].length;
  const after = nounAfter.exec(rightOf(text, end, 30))?.[1];
  if (after !== undefined && number.value <= 3 && parties.test(after)) return null;
  const of = after ?? nounEnding(leftOf(text, number.start, 12));
  if (/^ ?개국/u.test(counter[0]) && number.value <= 3) return null;
  return { end, unit: human === null ? "count" : "people", of };
}

const goods =
  /(대두|옥수수|밀|소고기|쇠고기|돼지고기|원유|석유|천연가스|가스|석탄|철강|알루미늄|쌀|비료|희토류|농산물|항공기|여객기|자동차|관세|수출|수입|교역액|무역액|투자|대출|보증|성장률)[^.。\n]{0,16}$/u;

function readMeasured(text: string, amount: { readonly start: number; readonly end: number }): string | null {
  const after = nounAfter.exec(rightOf(text, amount.end, 30))?.[1];
  if (after !== undefined) return after;
  const left = leftOf(text, amount.start, 30);
  return endsIn(goods, left) ? (goods.exec(left)?.[1] ?? null) : null;
}

const cap = /(?:상한|한도)[^.]{0,8}$/u;

function readKind(left: string, right: string, unit: string): QuantityKind {
  if (/^ ?(?:가량|정도|포인트)? ?(?:감소|줄|하락|인하|내린|내려|떨어|축소|낮추|낮춘|낮춰|삭감|깎)/u.test(right)) return "decrease";
  if (/^ ?(?:가량|정도|포인트)? ?(?:증가|늘|상승|인상|올랐|오른|올린|올려|성장|확대|높이|높인|높여)/u.test(right)) return "increase";
  if (endsIn(cap, left)) return "cap";
  return unit === "%" ? (/^(?:의)? ?(?:지분|비중)|를 차지/u.test(right) ? "share" : "rate") : "total";
}

function isName(text: string, number: NumberRun): boolean {
  if (number.written === "words") return false;
  const left = leftOf(text, number.start, 12);
  const right = rightOf(text, number.end, 6);
  if (endingSign(left) !== null) return false;
  if (/[A-Za-z_/\\.]-?$/u.test(left) || /\d[.,:/]$/u.test(left)) return true;
  if (/^[:/]\d|^\.\d/u.test(right)) return true;
  if (/^[A-Za-z_]/u.test(right) && units.at(text, number.end) === null) return true;
  return /^\s*$/u.test(left) && /^[.)]\s/u.test(right);
}

/** What is particular to this language about amounts. */
export const grammar: AmountGrammar = {
  masks,
  readNumbers,
  units,
  unitGap: / ?/uy,
  boundsBefore,
  boundsAfter,
  widening: /(?<!\p{L})(?:총|모두|합계|전체)\s$/u,
  rangeGap: /^ ?[-–—~∼～] ?$/u,
  openRangeGap: /^(?:과|와) $/u,
  rangeOpener: /(?:사이|범위) ?$/u,
  changeGap: /^(?:에서|로부터) (약 )?$/u,
  // 에서 alone shows the change; nothing need precede the old value.
  changeOpener: /$/u,
  halfAfterUnit: / ?반(?=[ 가동정을이의만,.]|$)/uy,
  joint: /^ ?$/u,
  rates: compileForms<Rate>(
    [
      ["/년|씩 매년", "/yr"],
      ["/월", "/mo"],
      ["/일", "/d"],
      ["/배럴", "/bbl"],
      ["/톤|/t", "/t"],
    ],
    "",
  ),
  ratesBefore: [
    [/배럴당 ?(?:[가-힣]{1,4} )?$/u, "/bbl"],
    [/(?:톤|t)당 ?(?:[가-힣]{1,4} )?$/u, "/t"],
    [/(?:킬로그램|kg)당 ?(?:[가-힣]{1,4} )?$/u, "/kg"],
    [/(?:킬로미터|km)당 ?(?:[가-힣]{1,4} )?$/u, "/km"],
    [/리터당 ?(?:[가-힣]{1,4} )?$/u, "/l"],
    [/헥타르당 ?(?:[가-힣]{1,4} )?$/u, "/ha"],
    [/(?<!\p{L})(?:시간당|시속) ?(?:[가-힣]{1,4} )?$/u, "/h"],
    [/부셸당 ?(?:[가-힣]{1,4} )?$/u, "/bu"],
    [/(?:1인당|일인당) ?(?:[가-힣]{1,4} )?$/u, "/person"],
    [/(?<!\p{L})(?:연간|매년|해마다|연평균|연)\s(?:[^.,\n]{0,14} )?$/u, "/yr"],
    [/(?<!\p{L})(?:월간|매월|매달|월평균)\s(?:[^.,\n]{0,14} )?$/u, "/mo"],
    [/(?<!\p{L})(?:주간|매주)\s(?:[^.,\n]{0,14} )?$/u, "/wk"],
    [/(?<!\p{L})(?:하루|매일|일일|일평균)\s(?:[^.,\n]{0,10} )?$/u, "/d"],
  ],
  furtherBefore: /(?<!\p{L})(?:추가로|추가|또|더|이와 별도로|별도로)\s(?:최대 |약 )?$/u,
  furtherAfter: /(?:을|를|이|가)? (?:더|추가로)(?= )/uy,
  points: /포인트|p/u,
  readCounted,
  readMeasured,
  readKind,
  isName,
};

/** Reads the amounts that a Korean text gives. `side` is whose text it is: it decides what 달러 alone means. */
export function readQuantities(text: string, side: string | null): readonly FoundQuantity[] {
  return readAmounts(text, grammar, side);
}
