import type { TimeContext } from "../../times/context.ts";
import type { ResolvedTime, TimeRule } from "../../times/grammar.ts";
import { lengthFromHere } from "../../times/lengths.ts";
import * as time from "../../times/resolve.ts";
import { count, later, number, numberStart, ruleWith, text, unit, unitOf } from "../time-words.ts";

/** What lasts so long by its own terms. */
const lasting =
  "(?:期限|[时時]限|限期|窗口期|[宽寬]限期|[缓緩][冲衝]期|[过過]渡期|[暂暫]停期|休[战戰]|停火|停[战戰]|任期|租期|有效期|[试試]用期|[豁宽寬]免期?|[协協][议議定]|合同|[贷貸]款|最后通牒)";
/** What a length runs from where the words say so: 签字后90天内. */
const fromThere = "(?:[后後起]|之日起|[后後]的)";
const within = "(?:之|以)?[内內](?![部容外涵政阁閣])";

/** After what the words tell of without its day: 签字两周后. */
const afterEvent =
  "(?<!(?:[签簽]字|[签簽]署|[签簽][约約]|生效|批准|通[过過]|建交|成立|[结結]束|[会會][谈談晤]|[战戰][争爭]|[颁頒]布|公布|[发發]布|[当當][选選]|就[职職]|[离離]任|上任|[独獨]立|解放|改革[开開]放|[冷二一][战戰]))";
/** 三年后的今天 tells of today. */
const notThen = "(?!的?(?:今[天日]|[现現]在|[今当當]下|(?:19|20)\\d\\d年))";

function ahead(context: TimeContext, amount: number, counted: time.TimeUnit): ResolvedTime | null {
  return amount > 0 ? time.pointFromAnchor(context, amount, counted, "next") : null;
}

/** So long from now on, within so long, and bare lengths: 两周后, 90天内, 90天期限. */
export const lengths: readonly TimeRule[] = [
  ruleWith(
    ["后", "後"],
    `${afterEvent}(?<![交立系係来來化約约近去满滿每隔])${numberStart}${count}${unit}${later}${notThen}`,
    (f, context) => ahead(context, number(f, 1), unitOf(text(f, 2))),
  ),
  ruleWith(["后", "後"], `${afterEvent}(?<![一二两兩三四五六七八九十百千\\d大多上下前后後])半年(?:多)?${later}${notThen}`, (_, context) =>
    ahead(context, 6, "month"),
  ),
  ruleWith(["后", "後"], `${afterEvent}${numberStart}([一二两兩三四五]|\\d)年半${later}${notThen}`, (f, context) =>
    ahead(context, 12 * number(f, 1) + 6, "month"),
  ),
  // The day from which it runs is told by other words.
  ruleWith(["内", "內"], `(?<=${fromThere}(?:的|，)?)${numberStart}${count}${unit}${within}`, (f) =>
    time.duration(number(f, 1), unitOf(text(f, 2))),
  ),
  ruleWith(["内", "內"], `${numberStart}${count}${unit}${within}`, (f, context) =>
    lengthFromHere(context, number(f, 1), unitOf(text(f, 2))),
  ),
  ruleWith(["半年"], `(?<![一二两兩三四五六七八九十百千\\d上下前后後])半年${within}`, (_, context) => lengthFromHere(context, 6, "month")),
  ruleWith(
    ["期", "限", "火", "战", "戰", "免", "议", "議", "合同", "款", "通牒"],
    `(?:[为為]期)?${numberStart}${count}${unit}的?(?=${lasting})(?:期限|[时時]限|限期|窗口期|[宽寬]限期|任期|有效期)?`,
    (f) => time.duration(number(f, 1), unitOf(text(f, 2))),
  ),
  ruleWith(
    ["期", "限"],
    `(?:期限|[时時]限|有效期|任期|租期|合同期)(?:[为為长長是]|一般[为為]|[为為]期)?${count}${unit}(?![内內后後前来來])`,
    (f) => time.duration(number(f, 1), unitOf(text(f, 2))),
  ),
];
