import type { Counted, NumberRun } from "../quantities/amount-grammar.ts";

/** Measure words for people. */
const forPeople = /(?:位(?!于|於|置)|名(?!义|義|字|单|單|额|額)|人次|人口|人(?![工文类類权權道力均士际際]))/uy;

/** Measure words for things. 届, 号 and 期 order rather than count; 大 makes names (三大倡议). */
const forThings =
  /(?:[个個](?![月人]|小时|小時|星期|百分)|[项項架艘辆輛家座条條份场場批件种種枚台臺套起所支轮輪颗顆户戶处處款列班部间間栋棟笔筆宗例头頭只隻类類顶頂]|次(?![级級生区區要])|度(?![电電角假过過])|点(?=意见|意見|建议|建議|主张|主張|共识|共識|看法|要求|倡议|倡議))/uy;

/** People named right after a large number without a measure word: 14亿中国人民. */
const crowd =
  /(?:\p{Script=Han}{0,4}?)(?:人民|民众|民眾|同胞|难民|難民|平民|士兵|军人|軍人|官兵|游客|旅客|儿童|兒童|妇女|婦女|青年|学生|學生|部队|部隊|军队|軍隊)/uy;

/** The parties themselves: 两个国家, 三位领导人. */
const parties =
  /^(?:国家|國家|大国|大國|元首|领导人|領導人|政党|政黨|总统|總統|总理|總理|外长|外長|代表团|代表團|经济体|經濟體|民族|邻国|鄰國|政府|主权|主權|东方|文明|伟大|社会主义|发展中|新兴|最大|负责任|方面|方向|层面|問題|问题)/u;

/** Nouns up to the next function word, mark or list. Chinese does not set words apart, so the phrase ends early rather than late. */
const verbs =
  "出席|访华|訪華|访问|訪問|升空|举行|舉行|希望|一道|共同|确立|確立|推进|推進|持续|持續|进行|進行|整齐|申请|申請|加入|抵|揭幕|参加|參加|身着|身著|走遍|提出|达成|達成|获释|獲釋|参与|參與|表示|通过|通過|率";
const noun = new RegExp(
  `(?:(?!${verbs})[^\\P{Script=Han}的了在和与與及并並将將是由对對从從向为為以于於就到被把让讓使给給等都也已可能会會要而但或至之其该該此这這那有不得应應后後前中内內外上下时時起来來约約近超逾]){2,8}`,
  "uy",
);

/** Reads what a number counts: 4个政治文件, 12次, 60多位代表, 14亿多人口. */
export function readCounted(text: string, number: NumberRun, at: number): Counted | null {
  const plural = number.value >= 2 || number.high !== undefined;
  if (!plural) return null;
  const from = text.startsWith(" ", at) ? at + 1 : at;
  const person = endAt(forPeople, text, from);
  if (person !== null) {
    // After 人 a verb follows, after 名 and 位 the noun.
    const phrase = /^[名位]/u.test(text.slice(from, person)) ? nounAt(text, person) : null;
    if (phrase !== null && number.value <= 3 && parties.test(phrase)) return null;
    return { end: person + (phrase?.length ?? 0), unit: "people", of: phrase };
  }
  const thing = endAt(forThings, text, from);
  if (thing !== null) {
    const acts = /^[次度场場轮輪]$/u.test(text.slice(from, thing));
    const phrase = nounAt(text, thing);
    if (phrase !== null && parties.test(phrase) && number.value <= 3) return null;
    return { end: acts ? thing : thing + (phrase?.length ?? 0), unit: "count", of: phrase };
  }
  if (number.scale < 1e4) return null;
  const many = endAt(crowd, text, from);
  if (many !== null) return { end: many, unit: "people", of: text.slice(from, many) };
  return number.written === "digits" ? { end: at, unit: "count", of: null } : null;
}

function nounAt(text: string, index: number): string | null {
  const end = endAt(noun, text, index);
  return end === null ? null : text.slice(index, end);
}

function endAt(pattern: RegExp, text: string, index: number): number | null {
  pattern.lastIndex = index;
  const match = pattern.exec(text);
  return match === null || match[0] === "" ? null : index + match[0].length;
}
