import type { TimeContext } from "../../times/context.ts";
import type { ResolvedTime, TimeRule } from "../../times/grammar.ts";
import { lengthFromHere } from "../../times/lengths.ts";
import * as time from "../../times/resolve.ts";
import { count, namedLengths, number, numberStart, ruleWith, start, text, unit, unitOf } from "../time-words.ts";

const named = `(${Object.keys(namedLengths).join("|")})`;
const later = " ?(?:뒤|후)(?=에|엔|인|면|의|부터|까지|로|[^가-힣]|$)";
const inside = " ?(?:이내(?=에|로|의|[^가-힣]|$)|(?:안|내)에|(?:안|내)(?=로|의|[^가-힣]|$))";
/** What a time comes after without its day: 서명 3일 후. */
const afterEvent =
  "(?<!(?:서명|체결|발효|종전|수교|회담|취임|통화|합의|발표|개막|출범|전쟁|선거|사고|비준|승인|독립|퇴임|종료|시행)(?: |한 지 |된 지 ))";
const fromThere = "(?<=(?:후|부터|로부터|뒤) )";
/** What lasts so long by its own terms. */
const lasting =
  "(?:시한|기한|기간|유예|휴전|정전|임기|계약|협정|협약|정지|중단|연장|유효 ?기간|대출|비자|면제|모라토리엄|최후통첩|과도기|전환기|숙려)";

function ahead(context: TimeContext, amount: number, counted: time.TimeUnit): ResolvedTime | null {
  return amount > 0 ? time.pointFromAnchor(context, amount, counted, "next") : null;
}

function namedLength(words: string): readonly [number, time.TimeUnit] {
  return namedLengths[words] ?? [0, "day"];
}

/** So long from now on, within so long, and bare lengths: 2주 뒤, 90일 이내, 90일 시한. */
export const lengths: readonly TimeRule[] = [
  ruleWith(["뒤", "후"], `${afterEvent}${numberStart}(?<![가-힣])${count} ?${unit}${later}`, (f, context) =>
    ahead(context, number(f, 1), unitOf(text(f, 2))),
  ),
  ruleWith(["뒤", "후"], `${afterEvent}(?<![가-힣])${named}${later}`, (f, context) => ahead(context, ...namedLength(text(f, 1)))),
  ruleWith(["반 뒤", "반 후"], `${afterEvent}${numberStart}(?<![가-힣])${count} ?년 반${later}`, (f, context) =>
    ahead(context, 12 * number(f, 1) + 6, "month"),
  ),
  // The day from which it runs is told by other words.
  ruleWith(["이내", "안", "내"], `${fromThere}${numberStart}${count} ?${unit}${inside}`, (f) =>
    time.duration(number(f, 1), unitOf(text(f, 2))),
  ),
  ruleWith(["이내", "안", "내"], `${numberStart}(?<![가-힣])${count} ?${unit}${inside}`, (f, context) =>
    lengthFromHere(context, number(f, 1), unitOf(text(f, 2))),
  ),
  ruleWith(["이내", "안", "내"], `${start}${named}${inside}`, (f, context) => lengthFromHere(context, ...namedLength(text(f, 1)))),
  ruleWith(
    [
      "시한",
      "기한",
      "기간",
      "유예",
      "전",
      "임기",
      "계약",
      "협",
      "정지",
      "중단",
      "연장",
      "대출",
      "비자",
      "면제",
      "모라",
      "최후",
      "환기",
      "숙려",
      "과도기",
    ],
    `${numberStart}(?<![가-힣])${count} ?${unit}(?:간)?(?:의|짜리)? ?(?=${lasting})(?:시한|기한|기간|유예 ?기간|임기|휴전)?`,
    (f) => time.duration(number(f, 1), unitOf(text(f, 2))),
  ),
  ruleWith(
    ["시한", "기한", "기간", "임기"],
    `(?:시한|기한|유효 ?기간|계약 ?기간|임기)(?:은|는|을|이)? ?${count} ?${unit}(?:간)?(?! ?(?:전|뒤|후|안|내|이내|부터))`,
    (f) => time.duration(number(f, 1), unitOf(text(f, 2))),
  ),
];
