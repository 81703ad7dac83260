import type { InterfaceLanguage } from "../../domain/view.ts";
import { isCode, plainWords } from "./code-words.ts";
import { quoteWords } from "./quote-words.ts";

/** What a sentence about a difference is made of. */
export interface ToldDifference {
  /** Who tells the one and the other, as a sentence names them. */
  readonly tellers: readonly [string, string];
  /** As they stand in the texts, or codes of a ladder; "" where one says nothing of it. */
  readonly values: readonly [string, string];
  /** The words shown. */
  readonly words: readonly [string, string];
}

/** The same, ready to be put into a sentence: quoted, and codes in plain words. */
interface Parts {
  /** Who tells. */
  readonly a: string;
  readonly b: string;
  /** The value of each, or its words where it has none. */
  readonly x: string;
  readonly y: string;
  /** The words of each. */
  readonly p: string;
  readonly q: string;
  /** Where one alone has a value: who, what, who has not, and its words. */
  readonly has: string;
  readonly value: string;
  readonly lacks: string;
  readonly instead: string;
  /** Whether both have a value. */
  readonly both: boolean;
  /** Of a denial: who denies, in what words, and who tells what. */
  readonly denier: string;
  readonly denial: string;
  readonly other: string;
  readonly told: string;
}

type Sentence = (parts: Parts) => string;

/** "China has “a”, the United States “b”." */
const have: Sentence = ({ a, x, b, y }) => `${a} has ${x}, ${b} ${y}.`;
const haveWords: Sentence = ({ a, p, b, q }) => `${a} has ${p}, ${b} ${q}.`;

/** A value with the words around it; a code is no quotation, and words that are the value stand once. */
const besides = (value: string, words: string, as = ""): string =>
  value === words ? words : `${value.startsWith("“") ? "" : as}${value} (${words})`;
const besidesInChinese = (value: string, words: string): string => (value === words ? words : `${value}（${words}）`);

const english: Readonly<Record<string, Sentence>> = {
  "plan-differs": (told) => `the plan is more settled in one telling than in the other: ${have(told)}`,
  "asked-or-agreed": ({ a, x, p, b, y, q }) =>
    `asked for in one telling, agreed in the other: ${a} has it as ${x} (${p}), ${b} as ${y} (${q}).`,
  "offered-or-agreed": ({ a, x, p, b, y, q }) =>
    `offered in one telling, agreed in the other: ${a} has it as ${x} (${p}), ${b} as ${y} (${q}).`,
  "promised-or-thanked-for": (told) => `one side promises it, the other gives thanks for it: ${haveWords(told)}`,
  "denied-by-one": ({ denier, denial, other, told }) => `${denier} says that it was not spoken of (${denial}); ${other} has ${told}.`,
  "rejected-by-one": ({ denier, denial, other, told }) => `${denier} calls untrue (${denial}) what ${other} tells: ${told}.`,
  "confirmed-or-unmentioned": (told) => `confirmed in one telling, passed over in the other: ${have(told)}`,
  "negated-by-one": (told) => `one affirms what the other negates: ${haveWords(told)}`,
  "cap-against-amount": (told) => `the figure is a ceiling in one telling and an amount in the other: ${have(told)}`,
  "amounts-differ": (told) => `the amounts differ: ${have(told)}`,
  "additional-by-one": (told) => `one puts the amount on top of what there was, the other does not say so: ${have(told)}`,
  "sum-of-parts": (told) => `one amount in one telling is two in the other: ${have(told)}`,
  "list-differs": ({ a, x, b, y, has, value, lacks, instead, both }) =>
    both ? `the lists have other members: ${a} has ${x}, ${b} ${y}.` : `only ${has} lists ${value}; ${lacks} has ${instead}.`,
  "place-differs": (told) => `the place differs: ${have(told)}`,
  "recipient-differs": (told) => `to whom it goes differs: ${have(told)}`,
  "other-weekday": ({ a, x, p, b, y, q }) => `the talk is put on another day: ${a} has ${p} (${x}), ${b} ${q} (${y}).`,
  "denied-in-press": ({ p, q }) => `what one source says (${p}) another denies (${q}).`,
  "period-differs": (told) => `the same figure is given for different periods: ${have(told)}`,
  "press-contradicts": (told) => `press accounts contradict one another: ${have(told)}`,
  "one-time-two-ways": (told) => `the same time is counted from different days: ${have(told)}`,
  "other-day": (told) => `the days differ: ${have(told)}`,
  "deadline-by-one": ({ has, value, lacks, instead }) =>
    `only ${has} sets a date by which it is to be done (${value}); ${lacks} has ${instead}.`,
  "condition-by-one": ({ has, value, lacks, instead }) => `only ${has} sets a condition (${value}); ${lacks} has ${instead}.`,
  "joined-or-compound": ({ a, x, b, y }) => `the scope differs: ${a} speaks of ${x}, ${b} of ${y}.`,
  "mostly-or-only": ({ a, x, b, y }) => `${a} says ${x} where ${b} says ${y}.`,
  "included-or-besides": (told) => `one counts it in, the other on top: ${have(told)}`,
  "part-or-whole": (told) => `a part in one telling, the whole in the other: ${have(told)}`,
  "strict-by-one": (told) => `one allows no exception, the other does not say so: ${have(told)}`,
  "one-or-several": (told) => `one in one telling, several in the other: ${have(told)}`,
  "doer-differs": ({ a, x, b, y }) => `who is to act differs: ${a} names ${x}, ${b} ${y}.`,
  "named-otherwise": ({ a, x, b, y }) => `${a} speaks of ${x}, ${b} of ${y}.`,
  "grade-differs": (told) => `the praise differs in degree: ${have(told)}`,
  "demand-differs": (told) => `the demand differs in strength: ${have(told)}`,
  "intensity-differs": (told) => `the words differ in force: ${have(told)}`,
  "certainty-differs": (told) => `one is surer of it than the other: ${have(told)}`,
  opposed: (told) => `the two point in opposite directions: ${haveWords(told)}`,
  "kept-or-ended": (told) => `kept in one telling, changed in the other: ${haveWords(told)}`,
  "for-now-or-for-good": (told) => `for now in one telling, for good in the other: ${haveWords(told)}`,
  "stance-opposed": ({ a, x, b, y }) => `a charge to one side, its own affair to the other: ${a} has ${x}, ${b} ${y}.`,
  "word-added": ({ has, value, lacks, p, q }) => `${has} has ${value}, which ${lacks} leaves out: ${p} and ${q}.`,
  "word-changed": ({ a, x, b, y }) => `${a} says ${x} where ${b} says ${y}.`,
  "only-by-one": ({ a, p, b, q }) => `${a} says that the talk was about little else (${p}); ${b} gives room to ${q}.`,
  "firmness-differs": ({ a, x, p, b, y, q }) => `${a} has it as ${x} (${p}), ${b} as ${y} (${q}).`,
  "obligation-differs": ({ a, x, p, b, y, q }) => `${a} says ${x} (${p}), ${b} ${y} (${q}).`,
  "in-the-press": ({ a, x, p, b, y, q }) => `${a} has ${besides(x, p, "it as ")}; ${b} hands it on as ${besides(y, q)}.`,
  "two-renderings": ({ a, p, b, q }) => `${a} puts it as ${p}, ${b} as ${q}.`,
  "date-line": ({ a, x, p, b, y, q }) => `it is one day by each side’s own clock: ${a} has ${p} (${x}), ${b} ${q} (${y}).`,
  "outcome-name": ({ a, x, b, y }) => `what the talks came to has two names: ${a} has ${x}, ${b} ${y}.`,
  "other-length": (told) => `the accounts disagree on how long the talk took: ${have(told)}`,
  "other-initiator": ({ a, x, b, y }) => `the accounts disagree on who asked for the talk: ${a} names ${x}, ${b} names ${y}.`,
};

const zhHave: Sentence = ({ a, x, b, y }) => `${a}为${x}，${b}为${y}。`;
const zhHaveWords: Sentence = ({ a, p, b, q }) => `${a}为${p}，${b}为${q}。`;

const chinese: Readonly<Record<string, Sentence>> = {
  "plan-differs": (told) => `同一计划，确定程度不同：${zhHave(told)}`,
  "asked-or-agreed": ({ a, x, p, b, y, q }) => `一方说是要求，另一方说已同意：${a}作${x}（${p}），${b}作${y}（${q}）。`,
  "offered-or-agreed": ({ a, x, p, b, y, q }) => `一方说是提议，另一方说已同意：${a}作${x}（${p}），${b}作${y}（${q}）。`,
  "promised-or-thanked-for": (told) => `一方承诺提供，另一方已为此致谢：${zhHaveWords(told)}`,
  "denied-by-one": ({ denier, denial, other, told }) => `${denier}称并未谈及（${denial}），${other}则写有${told}。`,
  "rejected-by-one": ({ denier, denial, other, told }) => `${denier}否认（${denial}）${other}所述：${told}。`,
  "confirmed-or-unmentioned": (told) => `一方确认，另一方未提：${zhHave(told)}`,
  "negated-by-one": (told) => `一方肯定，另一方否定：${zhHaveWords(told)}`,
  "cap-against-amount": (told) => `同一数字，一为上限，一为数额：${zhHave(told)}`,
  "amounts-differ": (told) => `数额不同：${zhHave(told)}`,
  "additional-by-one": (told) => `一方称为新增，另一方未作此说明：${zhHave(told)}`,
  "sum-of-parts": (told) => `一方为一笔，另一方分为两笔：${zhHave(told)}`,
  "list-differs": ({ a, x, b, y, has, value, lacks, instead, both }) =>
    both ? `所列项目不同：${a}为${x}，${b}为${y}。` : `仅${has}列有${value}，${lacks}为${instead}。`,
  "place-differs": (told) => `地点不同：${zhHave(told)}`,
  "recipient-differs": (told) => `对象不同：${zhHave(told)}`,
  "other-weekday": ({ a, x, p, b, y, q }) => `会谈日期说法不同：${a}作${p}（${x}），${b}作${q}（${y}）。`,
  "denied-in-press": ({ p, q }) => `一个消息来源称${p}，另一个予以否认（${q}）。`,
  "period-differs": (told) => `同一数字，所指期间不同：${zhHave(told)}`,
  "press-contradicts": (told) => `媒体报道相互矛盾：${zhHave(told)}`,
  "one-time-two-ways": (told) => `同一时间，起算之日不同：${zhHave(told)}`,
  "other-day": (told) => `日期不同：${zhHave(told)}`,
  "deadline-by-one": ({ has, value, lacks, instead }) => `仅${has}写明期限（${value}），${lacks}为${instead}。`,
  "condition-by-one": ({ has, value, lacks, instead }) => `仅${has}附有条件（${value}），${lacks}为${instead}。`,
  "joined-or-compound": (told) => `范围不同：${zhHave(told)}`,
  "mostly-or-only": ({ a, x, b, y }) => `${a}用${x}，${b}用${y}。`,
  "included-or-besides": (told) => `一方计入其中，另一方计在其外：${zhHave(told)}`,
  "part-or-whole": (told) => `一方说部分，另一方说全部：${zhHave(told)}`,
  "strict-by-one": (told) => `一方称无例外，另一方未如此说：${zhHave(told)}`,
  "one-or-several": (told) => `一方说一个，另一方说多个：${zhHave(told)}`,
  "doer-differs": (told) => `由谁来做，说法不同：${zhHave(told)}`,
  "named-otherwise": ({ a, x, b, y }) => `称呼不同：${a}称${x}，${b}称${y}。`,
  "grade-differs": (told) => `评价高低不同：${zhHave(told)}`,
  "demand-differs": (told) => `要求的强度不同：${zhHave(told)}`,
  "intensity-differs": (told) => `语气轻重不同：${zhHave(told)}`,
  "certainty-differs": (told) => `把握程度不同：${zhHave(told)}`,
  opposed: (told) => `两者取向相反：${zhHaveWords(told)}`,
  "kept-or-ended": (told) => `一方称维持，另一方称改变：${zhHaveWords(told)}`,
  "for-now-or-for-good": (told) => `一方称暂时，另一方称不再：${zhHaveWords(told)}`,
  "stance-opposed": ({ a, x, b, y }) => `一方指责，另一方称属自身事务：${a}为${x}，${b}为${y}。`,
  "word-added": ({ has, value, lacks, p, q }) => `${has}有${value}，${lacks}没有：${p}、${q}。`,
  "word-changed": ({ a, x, b, y }) => `${a}作${x}，${b}作${y}。`,
  "only-by-one": ({ a, p, b, q }) => `${a}称几乎只谈此事（${p}），${b}却写到${q}。`,
  "firmness-differs": ({ a, x, p, b, y, q }) => `确定程度不同：${a}称${x}（${p}），${b}称${y}（${q}）。`,
  "obligation-differs": ({ a, x, p, b, y, q }) => `${a}作${x}（${p}），${b}作${y}（${q}）。`,
  "in-the-press": ({ a, x, p, b, y, q }) => `${a}自己的说法为${besidesInChinese(x, p)}，${b}转述为${besidesInChinese(y, q)}。`,
  "two-renderings": ({ a, p, b, q }) => `${a}作${p}，${b}作${q}。`,
  "date-line": ({ a, x, p, b, y, q }) => `各按自己的时间，实为同一天：${a}为${p}（${x}），${b}为${q}（${y}）。`,
  "outcome-name": ({ a, x, b, y }) => `对会谈成果的称谓不同：${a}称${x}，${b}称${y}。`,
  "other-length": (told) => `对会谈时长说法不一：${zhHave(told)}`,
  "other-initiator": ({ a, x, b, y }) => `对由谁提出说法不一：${a}称${x}，${b}称${y}。`,
};

/** Rules whose values are days or parties, named and not quoted. */
const named: ReadonlySet<string> = new Set(["date-line", "other-initiator", "other-weekday"]);

/** Rules whose values may be codes of a ladder. */
const coded: ReadonlySet<string> = new Set([
  "firmness-differs",
  "asked-or-agreed",
  "offered-or-agreed",
  "denied-by-one",
  "rejected-by-one",
]);

/** The sentence that names a difference with its values and who tells which, `as` another rule's where given; null for rules that have none of their own. */
export function explainDifference(rule: string, told: ToldDifference, language: InterfaceLanguage, as = rule): string | null {
  const sentence = (language === "zh" ? chinese : english)[as];
  return sentence ? sentence(partsOf(rule, told, language)) : null;
}

function partsOf(rule: string, { tellers: [a, b], values, words }: ToldDifference, language: InterfaceLanguage): Parts {
  const value = (at: 0 | 1): string => {
    const own = values[at] || words[at];
    if (named.has(rule) && values[at] !== "") return own;
    return coded.has(rule) ? plainValue(own, language) : quoteWords(own);
  };
  const [p, q] = [quoteWords(words[0]), quoteWords(words[1])];
  const [x, y] = [value(0), value(1)];
  // What was said stands beside the denial as a code of the ladder, unless both are words.
  const deniedFirst = !isSaid(values[0]) || isSaid(values[1]);
  const alone = values[0] !== "";
  return {
    ...{ a, b, x, y, p, q, both: values[0] !== "" && values[1] !== "" },
    ...(alone ? { has: a, value: x, lacks: b, instead: q } : { has: b, value: y, lacks: a, instead: p }),
    ...(deniedFirst ? { denier: a, denial: p, other: b, told: q } : { denier: b, denial: q, other: a, told: p }),
  };
}

const plainValue = (value: string, language: InterfaceLanguage): string =>
  isCode(value) ? plainWords(value, language) : quoteWords(value);

/** Whether a value is the code of something said, and no denial. */
const isSaid = (value: string): boolean => isCode(value) && value !== "not-discussed" && value !== "denied" && value !== "denial";

/** Rules that have a sentence of their own. */
export const explainedRules: readonly string[] = Object.keys(english);
