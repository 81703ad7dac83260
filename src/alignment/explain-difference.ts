import type { InterfaceLanguage } from "../domain/view.ts";

/** What a sentence about a difference is made of: the values as they stand in the texts ("" where one says nothing of it) and the words shown. */
export interface ToldDifference {
  readonly values: readonly [string, string];
  readonly words: readonly [string, string];
}

type Sentence = (told: ToldDifference) => string;

/** “a” here, “b” there, in the words of the texts. */
const pair = ({ values: [a, b], words: [x, y] }: ToldDifference): string => `“${a || x}” and “${b || y}”`;
const paar = ({ values: [a, b], words: [x, y] }: ToldDifference): string => `“${a || x}”、“${b || y}”`;

/** The value that one alone has, then the words of the other. */
function alone({ values: [a, b], words: [x, y] }: ToldDifference): { readonly value: string; readonly other: string } {
  return a ? { value: a, other: y } : { value: b, other: x };
}

const english: Readonly<Record<string, Sentence>> = {
  "plan-differs": (told) => `same plan, other firmness: ${pair(told)}.`,
  "asked-or-agreed": (told) => `asked for in one account, agreed in the other: ${pair(told)}.`,
  "offered-or-agreed": (told) => `offered in one account, agreed in the other: ${pair(told)}.`,
  "promised-or-thanked-for": (told) => `one account promises it, the other gives thanks for it: ${pair(told)}.`,
  "denied-by-one": (told) =>
    `one account says that it was not spoken of (“${told.values.find((value) => / /.test(value)) ?? told.values[0]}”): “${told.words[0]}” and “${told.words[1]}”.`,
  "rejected-by-one": (told) => `one account calls untrue what the other tells: “${told.words[0]}” and “${told.words[1]}”.`,
  "confirmed-or-unmentioned": (told) => `confirmed by one account, not mentioned by the other: ${pair(told)}.`,
  "negated-by-one": (told) => `both cannot be true: “${told.words[0]}” and “${told.words[1]}”.`,
  "cap-against-amount": (told) => `the same figure is a limit in one account and an amount in the other: ${pair(told)}.`,
  "amounts-differ": (told) => `the amounts differ: ${pair(told)}.`,
  "additional-by-one": (told) => `one account puts the amount on top of what there was, the other does not say so: ${pair(told)}.`,
  "sum-of-parts": (told) => `one amount in one account is two in the other: ${pair(told)}.`,
  "denied-in-press": (told) => `one source says it, another denies it; both cannot be true: “${told.words[0]}” and “${told.words[1]}”.`,
  "other-weekday": (told) =>
    `the talk is put on another day (${told.values[0]} and ${told.values[1]}): “${told.words[0]}” and “${told.words[1]}”.`,
  "period-differs": (told) => `the same figure for different periods: ${pair(told)}.`,
  "press-contradicts": (told) => `press accounts contradict one another: ${pair(told)}.`,
  "one-time-two-ways": (told) => `one time, counted from different days: ${pair(told)}.`,
  "other-day": (told) => `the days differ: ${pair(told)}.`,
  "deadline-by-one": (told) => `only one account sets a date by which (“${alone(told).value}”); the other has “${alone(told).other}”.`,
  "condition-by-one": (told) => `only one account sets a condition (“${alone(told).value}”); the other has “${alone(told).other}”.`,
  "joined-or-compound": (told) => `the scope differs: ${pair(told)}.`,
  "mostly-or-only": (told) => `“mostly” in one account, “only” in the other: ${pair(told)}.`,
  "included-or-besides": (told) => `counted in by one account, on top by the other: ${pair(told)}.`,
  "part-or-whole": (told) => `part in one account, the whole in the other: ${pair(told)}.`,
  "strict-by-one": (told) => `without exception in one account, not so in the other: ${pair(told)}.`,
  "one-or-several": (told) => `one in one account, several in the other: ${pair(told)}.`,
  "doer-differs": (told) => `who is to do it differs: ${pair(told)}.`,
  "list-differs": (told) =>
    told.values[0] && told.values[1]
      ? `the lists have other members: ${pair(told)}.`
      : `only one account lists “${alone(told).value}”; the other has “${alone(told).other}”.`,
  "place-differs": (told) => `where it is to be done or was held differs: ${pair(told)}.`,
  "recipient-differs": (told) => `to whom it goes differs: ${pair(told)}.`,
  "named-otherwise": (told) => `the same thing under two names: ${pair(told)}.`,
  "grade-differs": (told) => `same matter, other praise: ${pair(told)}.`,
  "demand-differs": (told) => `the demand differs in strength: ${pair(told)}.`,
  "intensity-differs": (told) => `asked or felt in different degrees: ${pair(told)}.`,
  "certainty-differs": (told) => `held to be more certain by one account: ${pair(told)}.`,
  opposed: (told) => `opposite deeds: ${pair(told)}.`,
  "kept-or-ended": (told) => `kept in one account, changed in the other: ${pair(told)}.`,
  "for-now-or-for-good": (told) => `for now in one account, altogether in the other: ${pair(told)}.`,
  "stance-opposed": (told) => `a charge to one side, its own affair to the other; the two positions cannot both stand: ${pair(told)}.`,
  "word-added": (told) => `words are put in or left out (“${alone(told).value}”): “${told.words[0]}” and “${told.words[1]}”.`,
  "word-changed": (told) => `the wording is changed: ${pair(told)}.`,
  "only-by-one": (told) =>
    `one account says that the talk was about little else (“${told.words[0]}”); the other gives room to “${told.words[1]}”.`,
};

const chinese: Readonly<Record<string, Sentence>> = {
  "plan-differs": (told) => `同一计划，确定程度不同：${paar(told)}。`,
  "asked-or-agreed": (told) => `一方文本说是要求，另一方说已同意：${paar(told)}。`,
  "offered-or-agreed": (told) => `一方文本说是提议，另一方说已同意：${paar(told)}。`,
  "promised-or-thanked-for": (told) => `一方文本说将要提供，另一方已为此致谢：${paar(told)}。`,
  "denied-by-one": (told) =>
    `一份文本称并未谈及（“${told.values.find((value) => /[^a-z]/.test(value)) ?? told.values[0]}”）：“${told.words[0]}”、“${told.words[1]}”。`,
  "rejected-by-one": (told) => `一份文本否认另一份所述：“${told.words[0]}”、“${told.words[1]}”。`,
  "confirmed-or-unmentioned": (told) => `一份文本称已确认，另一份未提：${paar(told)}。`,
  "negated-by-one": (told) => `两种说法不能同时成立：“${told.words[0]}”、“${told.words[1]}”。`,
  "cap-against-amount": (told) => `同一数字，一为上限，一为数额：${paar(told)}。`,
  "amounts-differ": (told) => `数额不同：${paar(told)}。`,
  "additional-by-one": (told) => `一份文本称为新增，另一份未作此说明：${paar(told)}。`,
  "sum-of-parts": (told) => `一份文本为一笔，另一份分为两笔：${paar(told)}。`,
  "denied-in-press": (told) => `一个消息来源这样说，另一个予以否认，两种说法不能同时成立：“${told.words[0]}”、“${told.words[1]}”。`,
  "other-weekday": (told) => `会谈日期不同（${told.values[0]}、${told.values[1]}）：“${told.words[0]}”、“${told.words[1]}”。`,
  "period-differs": (told) => `同一数字，期限不同：${paar(told)}。`,
  "press-contradicts": (told) => `媒体报道相互矛盾：${paar(told)}。`,
  "one-time-two-ways": (told) => `同一时间，各自起算：${paar(told)}。`,
  "other-day": (told) => `日期不同：${paar(told)}。`,
  "deadline-by-one": (told) => `仅一份文本写明期限（“${alone(told).value}”），另一份为“${alone(told).other}”。`,
  "condition-by-one": (told) => `仅一份文本附有条件（“${alone(told).value}”），另一份为“${alone(told).other}”。`,
  "joined-or-compound": (told) => `范围不同：${paar(told)}。`,
  "mostly-or-only": (told) => `一份文本称“主要”，另一份称“仅”：${paar(told)}。`,
  "included-or-besides": (told) => `一份文本计入其中，另一份计在其外：${paar(told)}。`,
  "part-or-whole": (told) => `一份文本称部分，另一份称全部：${paar(told)}。`,
  "strict-by-one": (told) => `一份文本称无例外，另一份未如此说：${paar(told)}。`,
  "one-or-several": (told) => `一份文本为一个，另一份为多个：${paar(told)}。`,
  "doer-differs": (told) => `由谁来做，说法不同：${paar(told)}。`,
  "list-differs": (told) =>
    told.values[0] && told.values[1]
      ? `所列项目不同：${paar(told)}。`
      : `仅一份文本列有“${alone(told).value}”，另一份为“${alone(told).other}”。`,
  "place-differs": (told) => `地点不同：${paar(told)}。`,
  "recipient-differs": (told) => `对象不同：${paar(told)}。`,
  "named-otherwise": (told) => `同一事物，称呼不同：${paar(told)}。`,
  "grade-differs": (told) => `同一事项，评价高低不同：${paar(told)}。`,
  "demand-differs": (told) => `要求的强度不同：${paar(told)}。`,
  "intensity-differs": (told) => `程度不同：${paar(told)}。`,
  "certainty-differs": (told) => `把握程度不同：${paar(told)}。`,
  opposed: (told) => `做法相反：${paar(told)}。`,
  "kept-or-ended": (told) => `一份文本称维持，另一份称改变：${paar(told)}。`,
  "for-now-or-for-good": (told) => `一份文本称暂时，另一份称不再：${paar(told)}。`,
  "stance-opposed": (told) => `一方指责，另一方称属内政，两种立场不能同时成立：${paar(told)}。`,
  "word-added": (told) => `增删了字词（“${alone(told).value}”）：“${told.words[0]}”、“${told.words[1]}”。`,
  "word-changed": (told) => `改动了字词：${paar(told)}。`,
  "only-by-one": (told) => `一份文本称几乎只谈此事（“${told.words[0]}”），另一份却写到“${told.words[1]}”。`,
};

/** The sentence that names a difference with its values; null for rules that have none of their own. */
export function explainDifference(rule: string, told: ToldDifference, language: InterfaceLanguage): string | null {
  const sentence = (language === "zh" ? chinese : english)[rule];
  return sentence ? sentence(told) : null;
}

/** Rules that have a sentence of their own. */
export const explainedRules: readonly string[] = Object.keys(english);
