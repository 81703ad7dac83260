import type { Act, Modality } from "../../domain/statement.ts";
import { bareVerb, goesOn, tellsWhatIs } from "./bare-sentences.ts";
import { tellsOfOccasion, tellsOfRelation } from "./bilateral.ts";
import type { Clause } from "./clause.ts";
import { readClauses } from "./read-clauses.ts";

/** What a content does, and whether it says so by a negation. */
export interface ContentAct {
  readonly act: Act;
  readonly modality: Modality | null;
  readonly negated: boolean;
}

/**
 * Reads the act of a content from its own words. Where it does several things, the one that looks forward decides. `before` is the text before it; `asked`: its cue
 * asks or proposes, so that a sentence without a subject is one of the points. */
export function readActOfContent(content: string, before: (length: number) => string, asked = false): ContentAct {
  const named = readNominal(content);
  if (named) return named;
  const clauses = readClauses(content);
  const read = combine(clauses, content);
  if (read && !mayCarry.has(read.act)) return read;
  const carried =
    goesOn(clauses) ||
    (pointed.test(before(8)) &&
      !clauses.some((clause) => clause.named || tellsWhatIs(clause) || (clause.kind === null && clause.act !== null)))
      ? asked
        ? { act: "request" as const, modality: null, negated: false }
        : readCarried(before(lookBack))
      : null;
  if (carried) return carried;
  if (read) return read;
  // 加强交流，夯实民意基础, whatever stands before: verbs without a subject say what is to be done.
  if (goesOn(clauses) && !matters.test(content)) return { act: "request", modality: null, negated: false };
  const relation =
    !judgesOther(clauses) && clauses.some((clause, i) => tellsOfRelation(clause.words) || tellsOfRelation(restOf(clauses, i)));
  return { act: relation ? "characterisation" : "assessment", modality: null, negated: false };
}

// 加强合作对双方具有重要作用: the deed is only talked about.
const matters = /对[^，]{1,40}(?:具有|有着?|发挥|意义|作用)|是|取得了|得到了/u;

/** What a visit brings, what a measure shows, what one side has done: a judgement, even where a relation gains by it. */
function judgesOther(clauses: readonly Clause[]): boolean {
  const [first] = clauses;
  if (!first) return false;
  if (/(?:举措|事实|实践|历史|行动|成果)[^，]{0,6}(?:表明|证明)$/u.test(first.words)) return true;
  if (tellsOfOccasion(first.words) && !tellsOfRelation(first.words) && clauses.every((one) => one === first || elided.test(one.words)))
    return true;
  const worker = clauses.findIndex((clause) => oneSided.test(clause.words));
  return worker >= 0 && clauses.slice(worker).some((clause) => contributes.test(clause.words));
}

const elided = /^(?:将|必|也|更|还|充分|为|对|具有|标志|体现|成为|是|推动|促进|有力)/u;
// 中国企业…, 某国担任…期间: one side alone, not what the two are to each other.
const oneSided =
  /^(?:[\u4e00-\u9fff]{2,8}企业|(?:中国|[\u4e00-\u9fff]{1,6}(?:国|斯坦|亚))(?:担任|主办|作为|对[^，]{1,10}的(?:投资|援助|支持)))/u;
const contributes = /(?:促进|推动|支持|带动|助力)了|(?:发挥|作出|做出)[了着]?[^，]{0,14}(?:作用|贡献)/u;

/** 重申对…的承诺, 表达…的意愿: what is handed over is a noun. */
function readNominal(content: string): ContentAct | null {
  const noun = /^[^，。]{0,60}(?:的|[\u4e00-\u9fff])(承诺|意愿|愿望|决心|支持|关切|不满|反对|重视|立场|信心)$/u.exec(content)?.[1];
  if (!noun || !/^(?:对|其|他们|各自|在|就|关于|强烈|坚定|严重|愿|坚决|高度|进一步)/u.test(content)) return null;
  if (noun === "承诺") return { act: "commitment", modality: "will", negated: false };
  if (/意愿|愿望|决心/u.test(noun)) return { act: "commitment", modality: "intends", negated: false };
  return { act: "position", modality: null, negated: false };
}

/** A clause with those behind it: 双方…，已经形成紧密关系. */
const restOf = (clauses: readonly Clause[], from: number): string =>
  clauses
    .slice(from, from + 4)
    .map((clause) => clause.words)
    .join("，");

// 一是 right before the content: one of the points.
const pointed = /(?:[一二三四五六七八九十]是|第[一二三四五六七八九十][，,]|——)$/u;

// What a sentence that only goes on may be taken for by its own words: 鼓励…, 坚持….
const mayCarry: ReadonlySet<Act> = new Set<Act>(["position", "assessment", "characterisation"]);

// From what binds least to what binds most.
const firmness: readonly (Modality | null)[] = ["considering", "intends", "will", "ongoing", "agreed", "signed", "done"];

/** What the whole content does; null where none of its clauses says. */
function combine(clauses: readonly Clause[], content: string): ContentAct | null {
  if (threat.test(content)) return { act: "warning", modality: null, negated: false };
  const bound = clauses.filter((clause) => clause.act === "commitment");
  const weakest = bound.reduce<Clause | null>(
    (least, one) => (least === null || firmness.indexOf(one.modality) < firmness.indexOf(least.modality) ? one : least),
    null,
  );
  const past = clauses.find((clause) => clause.act === "event" && clause.modality === "done");
  const settled = clauses.find((clause) => clause.act === "agreement");
  if (settled && !weakest)
    return {
      act: past && clauses.indexOf(past) < clauses.indexOf(settled) ? "event" : "agreement",
      modality: past && clauses.indexOf(past) < clauses.indexOf(settled) ? "done" : "agreed",
      negated: false,
    };
  if (weakest?.modality === "agreed" && past && clauses.indexOf(past) < clauses.indexOf(weakest))
    return { act: "event", modality: "done", negated: false };
  // 尊重…，不会去…: only one of several clauses is negated.
  if (weakest && !judgedDeed(clauses, weakest))
    return {
      act: "commitment",
      modality: weakest.modality,
      negated: bound.length === 1 && weakest.negated && !clauses.slice(0, clauses.indexOf(weakest)).some((one) => one.act === "position"),
    };
  for (const act of ["request", "offer"] as const) {
    const clause = clauses.find((one) => one.act === act);
    if (clause) return { act, modality: null, negated: clause.negated && clauses.length === 1 };
  }
  const denied = clauses.find(
    (clause) => clause.act === "denial" || (clause.act === "event" && clause.negated) || clause.act === "mention",
  );
  if (denied?.act && !clauses.some((clause) => clause.act === "position" && clause !== denied))
    return { act: denied.act, modality: denied.modality, negated: denied.negated };
  const last = clauses.at(-1);
  if (clauses.length > 1 && last && gratified.test(last.words)) return { act: "thanks", modality: null, negated: false };
  const anniversary = clauses[0] && yearIs.test(clauses[0].words);
  const deed = clauses.find((clause) => clause.act === "event");
  const ahead = clauses.find((clause) => clause.act === "event" && clause.modality === "will");
  const first = clauses.find((clause) => clause.act !== null);
  const supported = clauses.some(
    (clause) => clause.act === "position" && clause.kind === "stand" && clause.named && clause.subject === "party",
  );
  if (!supported && clauses.some((clause) => clause.act === "thanks") && (first?.act === "thanks" || first?.act === "assessment"))
    return { act: "thanks", modality: null, negated: false };
  if (ahead) return { act: "event", modality: "will", negated: false };
  if (deed && first === deed) {
    if (deed.modality === "done" && clauses.slice(clauses.indexOf(deed) + 1).some((clause) => shows.test(clause.words)))
      return { act: "assessment", modality: null, negated: false };
    const modality = deed.modality === "done" && signing.test(content) ? "signed" : deed.modality;
    return { act: "event", modality: anniversary && modality === "done" ? null : modality, negated: false };
  }
  // 今年是…周年，…已经成为…: the year only leads in to a judgement.
  if (anniversary && clauses.slice(1).some((clause) => /已经?成为/u.test(clause.words)))
    return { act: "assessment", modality: null, negated: false };
  if (anniversary && !clauses.some((clause) => tellsOfRelation(clause.words) && !yearIs.test(clause.words)))
    return { act: "event", modality: null, negated: false };
  if (first?.act === "assessment" && !clauses.some((clause) => clause.act === "position" && clause.kind !== "state"))
    return { act: "assessment", modality: null, negated: false };
  if (clauses[0]?.kind === "predict") return { act: "assessment", modality: null, negated: false };
  if (clauses[0]?.kind === "state" && last && /发挥着?[^，]{0,14}作用$|作出[^，]{0,12}贡献$/u.test(last.words))
    return { act: "assessment", modality: null, negated: false };
  const stance = clauses.find((clause) => clause.act === "position");
  if (
    stance &&
    !(
      stance.kind === "state" &&
      !bareVerb.test(content) &&
      !/^一个/u.test(content) &&
      clauses.some((one) => one !== stance && tellsOfRelation(one.words))
    )
  )
    return { act: "position", modality: stance.modality, negated: stance.negated && clauses.length === 1 };
  if (first?.act === "thanks") return { act: "thanks", modality: null, negated: false };
  if (/^(?:目前|当前|现在|近期)[^。]{0,20}正在/u.test(content)) return { act: "event", modality: "ongoing", negated: false };
  return null;
}

// 会晤…，充分彰显…: told for what it shows.
const shows = /^(?:充分|有力|生动|再次|足以|也|更|都|就)*(?:彰显|展现|显示|体现|说明|表明|证明|印证)/u;
const signing = /(?:共同|正式)?(?:签署|签订)了/u;
const gratified =
  /(?:对此|深|高度|中方|[\u4e00-\u9fff]方|我)?(?:对此)?(?:表示|深表|表达|予以|给予)[^，]{0,6}(?:感谢|赞赏|谢意|敬意)$|对此(?:高度|深为|十分)?赞赏$/u;

/** 如果…升级，…将遭受更大损失: what will come of it. */
const threat =
  /(?:如果|一旦|若|倘若|否则)[^。]{0,60}(?:将|会|必将|必)[^。]{0,16}(?:遭受|损失|受害|其害|代价|后果|灾难|危险|失控|孤立|升级|反噬|碰撞|冲突)|后果(?:自负|不堪设想|由[^，]{1,10}承担)|(?:如果|若)[^。]{0,60}不会坐视|玩火(?:者)?(?:必)?自焚|勿谓言之不预/u;

const yearIs = /^(?:今年|明年|后年|下个?月|\d{4}年|[\d一二三四五六七八九十]{1,3}月)(?:是|将|正值|适逢|迎来|恰逢)/u;

/** 致力于…，发挥了作用: what was done is judged, nothing is promised. */
function judgedDeed(clauses: readonly Clause[], clause: Clause): boolean {
  return clause.words.includes("致力于") && clauses.some((one) => /(?:发挥|作出|做出|取得)了|对此(?:表示|深表|感到|高度)/u.test(one.words));
}

// How far back an announcement may stand.
const lookBack = 900;
const announcement =
  /(?:提出|要坚持|应坚持|要做到|要把握)了?[^。，]{0,24}?([几两二三四五六七八\d][点项条个][^。，]{0,6}(?:建议|主张|倡议|希望|意见|原则|方面))/u;
const ordinal = /^第[一二三四五六七八九十][，,]/u;

/** What the sentences before ask or promise, as far back as they too begin with their verbs. */
function readCarried(before: string): ContentAct | null {
  const sentences = before
    .trim()
    .split(/[。；\n]/u)
    .filter((sentence) => sentence.replace(/[一二三四五六七八九十]是|第[一二三四五六七八九十]|——|[\s，：]/gu, "") !== "");
  // 五点建议。第一，…: each point asks what the announcement asks, whatever the point before has promised.
  const announced = announcement.exec(before)?.[1];
  if (announced !== undefined && pointed.test(before)) return { act: "request", modality: null, negated: false };
  for (let i = sentences.length - 1; i >= 0 && i >= sentences.length - 8; i--) {
    const counted = /^[一二三四五六七八九十]是/u.test((sentences[i] ?? "").trim());
    const sentence = (sentences[i] ?? "").trim().replace(/^(?:[一二三四五六七八九十]是|第[一二三四五六七八九十][，,])/u, "");
    const clauses = readClauses(sentence);
    const found = combine(clauses, sentence);
    if (found?.act === "request") return found;
    if (found?.act === "commitment" && found.modality === "intends") return found;
    if (/(?:建议|主张|倡议|工作|意见|方面|努力|着力)$|建议双方|^[^，]{2,12}(?:建议|呼吁|倡议)/u.test(sentence))
      return { act: "request", modality: null, negated: false };
    if (announced !== undefined && ordinal.test((sentences[i] ?? "").trim())) return { act: "request", modality: null, negated: false };
    if (!goesOn(clauses) && !(counted && !clauses.some(tellsWhatIs))) return null;
  }
  return null;
}
