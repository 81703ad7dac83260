import type { FoundQuantity, QuantityKind } from "../../domain/quantity.ts";
import type { AmountGrammar, BoundWord, NumberRun, Rate, UnitEntry } from "../quantities/amount-grammar.ts";
import { endingSign } from "../quantities/currencies.ts";
import { compileForms, endsIn, leftOf, rightOf } from "../quantities/forms.ts";
import { firstOf, joinedMoney } from "../quantities/money-forms.ts";
import { readAmounts } from "../quantities/read-amounts.ts";
import type { MeasureName } from "../quantities/units.ts";
import { readCounted } from "./quantity-nouns.ts";
import { readNumbers } from "./quantity-numbers.ts";

const measure = (pattern: string, name: MeasureName): readonly [string, UnitEntry] => [pattern, { measure: name }];

const measureNames = compileForms<UnitEntry>(
  [
    measure("[个個]? {0,2}百 {0,2}分 {0,2}[点點]|%|％|巴仙", "percent"),
    measure("[个個]?基点", "basisPoint"),
    measure("成(?![员員立为為果功本长長都就型熟])", "tenth"),
    measure("公[吨噸]|[吨噸]", "tonne"),
    measure("公斤|千克|kg", "kilogram"),
    measure("毫克", "milligram"),
    measure("克(?![服拉里隆什罗羅莱萊制])", "gram"),
    measure("磅", "pound"),
    measure("盎司", "ounce"),
    measure("蒲式耳", "bushel"),
    measure("桶", "barrel"),
    measure("立方[米公]尺?|m³|m3", "cubicMetre"),
    measure("千瓦[时時]|度[电電]", "kilowattHour"),
    measure("兆瓦[时時]", "megawattHour"),
    measure("吉瓦[时時]", "gigawattHour"),
    measure("太瓦[时時]", "terawattHour"),
    measure("千瓦", "kilowatt"),
    measure("兆瓦", "megawatt"),
    measure("吉瓦", "gigawatt"),
    measure("平方公里|平方千米", "squareKilometre"),
    measure("平方英里", "squareMile"),
    measure("平方米", "squareMetre"),
    measure("公[顷頃]", "hectare"),
    measure("英[亩畝]", "acre"),
    measure("[亩畝]", "mu"),
    measure("公里|千米|km", "kilometre"),
    measure("厘米|公分|cm", "centimetre"),
    measure("毫米|mm", "millimetre"),
    measure("英寸|英吋", "inch"),
    measure("英尺|英呎", "foot"),
    measure("海里", "nauticalMile"),
    measure("英里", "mile"),
    measure("米(?![尔爾歇什拉洛兰])|公尺", "metre"),
    measure("[摄攝]氏度|℃|°C", "degreeCelsius"),
    measure("[华華]氏度|℉|°F", "degreeFahrenheit"),
    measure("倍", "times"),
    measure("秒[钟鐘]?(?!杀)", "second"),
    measure("分[钟鐘]", "minute"),
    measure("[个個]?小[时時]|[个個]?[钟鐘][头頭]", "hour"),
    measure("天(?![然气氣津下空主])", "day"),
    measure("[个個]?星期(?![一二三四五六日天])|[周週](?![年边邊密末围圍岁歲一二三四五六日])", "week"),
    measure("[个個]月|(?<=多)月", "month"),
    measure("年(?![代级級度轻輕华華初底中末])(?!\\d{1,2}月)", "year"),
    measure("[个個]?世[纪紀](?=以?来|之久)", "century"),
  ],
  "",
);

// 元首, 角度 and 分歧 only look like money; a bare 分 and 角 count as money only after 元 (readAmounts joins them).
const moneyWords = joinedMoney("zh", /元(?=[首旦素老月帅帥])|角(?=[度色落])|毛(?=[利泽澤])|[圆](?=[满桌])|分(?=[歧钟鐘之子别別析])/uy);
const units = firstOf(measureNames, moneyWords);

const before = (words: string, bound: BoundWord[1]): BoundWord => [new RegExp(`(?:${words})\\s?$`, "u"), bound];
const boundsBefore: readonly BoundWord[] = [
  before(
    "大[于於](?:或者?)?等[于於]|至少(?:[有是为為])?|不少[于於]|不小[于於]|不低[于於]|不下[于於]?|最少|起[码碼]|不[亚亞][于於]",
    "at-least",
  ),
  before(
    "小[于於](?:或者?)?等[于於]|至多(?:[有是为為])?|最多(?:[有是为為])?|不超[过過]|不得超[过過]|不高[于於]|不多[于於]|不大[于於]|不逾|[封]顶",
    "at-most",
  ),
  before("超[过過]了?|(?<!不)[超逾]|(?<!不)多[于於]|(?<!不)高[于於]|(?<!不)大[于於]|突破|高出", "more-than"),
  before("不到|不足|(?<!不)低[于於]|(?<!不)少[于於]|小[于於]|[未不][满滿]", "less-than"),
  before("[将將]近|大[约約]|大概|接近|(?<![最附邻亲])近|[约約](?!束)|差不多|估[计計](?:为|有|约)?", "about"),
  [/[~～≈]\s?$/u, "about"],
];
const boundsAfter: readonly BoundWord[] = [
  [/(?:及|或者?|和)?以上/uy, "at-least"],
  [/(?:及|或者?|和)?以下|以内|以內|之内|之內/uy, "at-most"],
  [/左右|上下(?!文)/uy, "about"],
  [/[多余餘](?=[的，。、；）)]|$)/uy, "more-than"],
];

const numeral = "[\\d０-９〇零一二两兩三四五六七八九十百千]";
const masks: readonly RegExp[] = [
  // Slogans set in quotation marks: “四个共同”.
  /[“「『‘][一二两兩三四五六七八九十]{1,3}[个個大项項种種][^”」』’]{1,6}[”」』’]|[“「『‘][一二两兩三四五六七八九十]{1,3}[个個][”」』’]/gu,
  /(?:[12１２][\d０-９]{3}|[一二][〇零○Ｏ一二三四五六七八九]{3})(?:[-－—–~～至到](?:[12１２][\d０-９]{3}|[一二][〇零一二三四五六七八九]{3}))?(?:学|财)?(?:年度?|年代)/gu,
  /(?<![\d０-９.])[\d０-９]{2}年(?=[\d０-９]{1,2}月)/gu,
  /(?<![\d０-９])[\d０-９]{1,2}月(?:[\d０-９]{1,2}(?:[-－—–~～至到][\d０-９]{1,2})?[日号號]?)?/gu,
  /(?<![\d０-９])[\d０-９]{1,2}(?:[-－—–~～至到、][\d０-９]{1,2})?[日号號](?![元圆圓])/gu,
  /(?<![一二三四五六七八九十])[一二三四五六七八九十]{1,2}月(?:份|[一二三四五六七八九十]{1,3}[日号號])?/gu,
  /[一二三四五六七八九十]{1,3}[日号號](?![元圆圓])/gu,
  /(?:上午|下午|晚上?|凌晨|早上|早晨|中午|时间|時間)[\d０-９一二三四五六七八九十]{1,3}[点點时時](?:[\d０-９一二三四五六七八九十]{1,3}分|半)?/gu,
  /(?<![\d０-９])[\d０-９]{1,2}[时時](?:[\d０-９]{1,2}分)?(?![间間代期])/gu,
  new RegExp(`第${numeral}{1,6}`, "gu"),
  new RegExp(
    `${numeral}{1,6}(?:[届屆周週]年?(?=年|大|全|中)|[届屆]|世纪|世紀(?!来)|年代|[国國](?:集[团團]|峰会|峰會|\\+|加)|中全会|中全會|[岁歲]|[周週][岁歲])`,
    "gu",
  ),
  /“[一二三四五六七八九十、·]{2,5}”|[十][一二三四五]五(?:规划|規劃|时期|時期|期间|期間)?/gu,
  /一[国國]两制|一[国國]兩制|一[个個]中[国國]|和平共[处處]五[项項]原[则則]|五[项項]原[则則]|两[个個](?:一百年|确立|维护|毫不动摇)|四[个個](?:全面|自信|意识|伟大)|三[个個](?:代表|世界)|九二共[识識]|五眼|[六四]方(?:会谈|會談|安全|机制|機制)|百年(?:变局|未有|變局)|一[带帶]一路|千方百[计計]|万[里隆]|萬[里隆]|四[国國](?:机制|外长)|五常|[上下]半年|前半[年生]|[黄黃]金[\d一二三四五六七八九十]{1,3}年/gu,
];

function isName(text: string, number: NumberRun): boolean {
  if (number.measure !== null) return false;
  const left = leftOf(text, number.start, 12);
  const right = rightOf(text, number.end, 6);
  if (number.written === "digits") {
    if (endingSign(left) !== null) return false;
    if (/[A-Za-z_/.\\]-?$/u.test(left) || /\d[.,:/]$/u.test(left)) return true;
    if (/^[:/]\d|^\.\d/u.test(right)) return true;
    if (/^[A-Za-z_]/u.test(right) && units.at(text, number.end) === null) return true;
    if (/^\s*$/u.test(left) && /^[.)、）．]/u.test(right)) return true;
    if (/[([（［【]$/u.test(left) && /^[)\]）］】]/u.test(right)) return true;
    return /^[号號]/u.test(right);
  }
  // Characters that only look like numbers inside a word: 统一两岸, 唯一, 万一.
  return number.value === 1 && /[统統唯同专專第单單万萬之逐划劃归歸]$/u.test(left);
}

const goods =
  /(大豆|玉米|小麦|小麥|高粱|猪肉|牛肉|原油|石油|天然气|天然氣|液化气|煤炭|钢铁|鋼鐵|铝|铜|粮食|糧食|棉花|化肥|稀土|农产品|農產品|飞机|飛機|客机|汽车|汽車|关税|關稅|出口|进口|進口|贸易额|貿易額|贸易逆差|投资|投資|援助|贷款|經濟增長|经济增长|国内生产总值)[^，。；：]{0,14}$/u;
const following =
  /^(?:的)?(?![增减減升降提上下扩擴缩縮每约約左])([^\P{Script=Han}的了在和与與及并並将將是由对對从從向为為以于於就到被把让讓使给給等都也已可能会會要而但或至之其该該此这這那有不得应應后後前中内內外上下时時起来來左右]{2,6})/u;

function readMeasured(text: string, amount: { readonly start: number; readonly end: number }): string | null {
  const near = following.exec(rightOf(text, amount.end, 10))?.[1];
  if (near !== undefined) return near;
  const left = leftOf(text, amount.start, 30);
  return endsIn(goods, left) ? (goods.exec(left)?.[1] ?? null) : null;
}

const increase = /(?:增[长長]|增加|增|上升|上[涨漲]|上[调調]|提高|提升|[涨漲]|升|[扩擴]大|新增)(?:了|幅度?[为為达達]?)?$/u;
const decrease = /(?:下降|下跌|下滑|下[调調]|[调調]降|[减減]少|[减減]|降低|降|削[减減]|[缩縮][减減小])(?:了|幅度?[为為达達]?)?$/u;

const cap = /(?:上限|限[额額]|配[额額])[^，。；]{0,6}$/u;
const share = /(?:占|佔)[^，。；]{0,12}$/u;

function readKind(left: string, right: string, unit: string): QuantityKind {
  if (endsIn(decrease, left) || /^的?(?:降幅|下降|跌幅)/u.test(right)) return "decrease";
  if (endsIn(increase, left) || /^的?(?:增幅|增[长長]|[涨漲]幅)/u.test(right)) return "increase";
  if (endsIn(cap, left) || /^的?(?:上限|限[额額]|配[额額])/u.test(right)) return "cap";
  if (unit !== "%") return "total";
  return endsIn(share, left) || /^(?:的)?(?:份[额額]|股份|股[权權])/u.test(right) ? "share" : "rate";
}

/** What is particular to this language about amounts. */
export const grammar: AmountGrammar = {
  masks,
  readNumbers,
  units,
  unitGap: / {0,3}/uy,
  boundsBefore,
  boundsAfter,
  widening: /(?:共[计計]|[总總][计計]|[总總]共|[总總][额額]|合[计計]|[额額]外)$/u,
  rangeGap: /^\s?(?:[-－–—~～]{1,2}|至|到)\s?$/u,
  openRangeGap: /^(?:和|与|與|至|到)$/u,
  rangeOpener: /(?:介于|介於|在)$/u,
  changeGap:
    /^(?:[,，]?(?:逐步|大幅|进一步|進一步)?(?:增加|增[长長]|提高|提升|上升|上[调調涨漲]|[扩擴]大|下降|下[调調]|降低|[减減]少|[减減降升增涨漲提调調改])?(?:至|到|为|為)了?([约約近逾超]|超[过過])?)$/u,
  changeOpener: /[从從由自](?:[约約近超逾])?$/u,
  halfAfterUnit: /半(?![个個小年天])/uy,
  joint: /^(?:又|零|、|，| )?$/u,
  rates: compileForms<Rate>(
    [
      ["/年|每年|／年", "/yr"],
      ["/月|每月", "/mo"],
      ["/日|/天|每[日天]", "/d"],
      ["/[周週]|每[周週]", "/wk"],
      ["/季|每季度?", "/q"],
      ["/桶|每桶|一桶", "/bbl"],
      ["/[吨噸]|每公?[吨噸]|一[吨噸]", "/t"],
      ["/蒲式耳|每蒲式耳", "/bu"],
      ["/立方米|每立方米", "/m3"],
      ["/千瓦[时時]|每千瓦[时時]", "/kWh"],
      ["/人|每人", "/person"],
      ["/小[时時]|每小[时時]", "/h"],
      ["/公里|每公里", "/km"],
      ["/公斤|每公斤", "/kg"],
      ["/公[顷頃]|每公[顷頃]", "/ha"],
      ["/升|每升", "/l"],
    ],
    "",
  ),
  ratesBefore: [
    [/每桶[^，。；、]{0,4}$/u, "/bbl"],
    [/每公?[吨噸][^，。；、]{0,4}$/u, "/t"],
    [/每蒲式耳[^，。；、]{0,4}$/u, "/bu"],
    [/(?:每人|人均)[^，。；、]{0,8}$/u, "/person"],
    [/每公里[^，。；、]{0,4}$/u, "/km"],
    [/每公斤[^，。；、]{0,4}$/u, "/kg"],
    [/每公[顷頃][^，。；、]{0,4}$/u, "/ha"],
    [/每升[^，。；、]{0,4}$/u, "/l"],
    [/(?:每小[时時]|[时時]速)[^，。；、]{0,6}$/u, "/h"],
    [/(?:每年|年均|年[产產](?:量|能)?)[^，。；、]{0,10}$/u, "/yr"],
    [/每季度?[^，。；、]{0,10}$/u, "/q"],
    [/(?:每月|月均)[^，。；、]{0,10}$/u, "/mo"],
    [/(?:每[周週]|[周週]均)[^，。；、]{0,10}$/u, "/wk"],
    [/(?:每[天日]|日均|日[产產]量?)[^，。；、]{0,10}$/u, "/d"],
  ],
  furtherBefore: /(?:再|另|另外|此外|[额額]外|追加|新增|[进進]一步)(?:[增提购購派投采採借援拨撥][加供买買出资資购購派入助款]?)?$/u,
  furtherAfter: /(?!)/uy,
  points: /[点點]/u,
  readCounted,
  readMeasured,
  readKind,
  isName,
};

/** Reads the amounts that a Chinese text gives, in either script. `side` is whose text it is: it decides what 元 means. */
export function readQuantities(text: string, side: string | null): readonly FoundQuantity[] {
  return readAmounts(text, grammar, side);
}
