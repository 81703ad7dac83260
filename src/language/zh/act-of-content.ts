import type { Act, Modality } from "../../domain/statement.ts";
import { tellsOfRelation } from "./bilateral.ts";
import { type PredicateKind, readPredicate } from "./predicates.ts";
import { type ClauseSubject, readSubject } from "./subjects-of-clauses.ts";

/** What a content does, and whether it says so by a negation. */
export interface ContentAct {
  readonly act: Act;
  readonly modality: Modality | null;
  readonly negated: boolean;
}

interface Clause {
  readonly words: string;
  readonly kind: PredicateKind | null;
  /** What follows the predicate. */
  readonly rest: string;
  readonly subject: ClauseSubject;
  /** Whether the subject stands in this clause itself. */
  readonly named: boolean;
  readonly act: Act | null;
  readonly modality: Modality | null;
  readonly negated: boolean;
}

/**
 * Reads the act of a content from its own words. Where it does several things, the one that looks forward decides. `before` is the text before it; `asked`: its cue
 * asks or proposes, so that a sentence without a subject is one of the points. */
export function readActOfContent(content: string, before: string, asked = false): ContentAct {
  const named = readNominal(content);
  if (named) return named;
  const clauses = readClauses(content);
  const read = combine(clauses, content);
  if (read && !mayCarry.has(read.act)) return read;
  const carried = goesOn(clauses) ? (asked ? { act: "request" as const, modality: null, negated: false } : readCarried(before)) : null;
  if (carried) return carried;
  if (read) return read;
  return {
    act: clauses.some((clause, i) => tellsOfRelation(clause.words) || tellsOfRelation(restOf(clauses, i)))
      ? "characterisation"
      : "assessment",
    modality: null,
    negated: false,
  };
}

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

// What a sentence that only goes on may be taken for by its own words: 鼓励…, 坚持….
const mayCarry: ReadonlySet<Act> = new Set<Act>(["position", "assessment", "characterisation"]);

const condition = /(?:如果|倘若|假如|若是|若(?=[\u4e00-\u9fff]{2})|只要|除非|一旦|要是|无论|不论|不管|尽管)[^，；]{1,60}$/u;
// A clause that only says when, where or in which light.
const setting =
  /^(?:当前|目前|今后|未来|此外|同时|首先|其次|最后|当今世界|(?:在|从(?![不未来])|自|就|对|对于|关于|围绕|随着|面对|通过|基于|作为|为了?|本着|按照|根据|以|鉴于|由于)[^，；]{1,60})$/u;
const statedSetting = /(?:将|愿|要|应|希望)/u;

function readClauses(content: string): readonly Clause[] {
  // A term in quotation marks names something, 「四个应该」.
  const words = content.replace(/[“「『][^”」』]{1,12}[”」』]/gu, "某某");
  const clauses: Clause[] = [];
  let subject: ClauseSubject = "none";
  let predicted = false;
  let believer = false;
  const measured = /^(?!今年以来)[^，]{0,16}(?:以来|年来|[年月]间)，|^过去/u.test(words);
  for (const piece of words.split(
    /[，；。：,;:！？]|(?<=[\u4e00-\u9fff]{2})(?=并(?:也|还|已|就此|为此)?(?:将|愿|希望|呼吁|敦促|要求|欢迎|支持|期待|同意))/u,
  )) {
    const text = piece.trim().replace(/^(?:并且?|而且?|同时|此外|但|不过|因此|为此|对此|也|还)(?=[\u4e00-\u9fff]{2})/u, "");
    if (text === "" || condition.test(text) || (setting.test(text) && !statedSetting.test(text))) continue;
    const found = readPredicate(text);
    const own = readSubject(found ? text.slice(0, found.at) : text.slice(0, 0));
    const named = own !== "none";
    if (named) subject = own;
    else if (clauses.length === 0) subject = "none";
    if (named && found?.kind !== "predict") predicted = predicted && own !== "party";
    if (found?.kind === "predict") predicted = true;
    if (believer && !named && /^(?:也|并)?将(?:继续|一如既往|始终)?(?:坚定)?(?:支持|奉行|恪守|同)/u.test(text)) predicted = false;
    const clause = { words: text, kind: found?.kind ?? null, rest: found ? text.slice(found.at + found.word.length) : "", subject, named };
    clauses.push({ ...clause, ...actOf(clause, found?.word ?? "", predicted, measured, clauses.at(-1)?.kind ?? null) });
    // 中方相信A，将一如既往支持B: the one who believes also promises.
    if (found?.kind === "predict" && own === "party") believer = true;
    if (found?.word === "即将") subject = "thing";
    if (!found) subject = startsWithParty.test(text) ? "party" : "thing";
  }
  return clauses;
}

const startsWithParty =
  /^(?:[\u4e00-\u9fff]{0,4}(?:双方|两国)(?!关系|合作|贸易)|[\u4e00-\u9fff]{1,3}方(?![面式案向法针])|[^，]{2,12}作为|我们?(?!国)|(?:中国|美国)(?:和|同|与|一))/u;

type Read = Pick<Clause, "act" | "modality" | "negated">;
const nothing: Read = { act: null, modality: null, negated: false };
const read = (act: Act, modality: Modality | null = null, negated = false): Read => ({ act, modality, negated });

/** What one clause does by its first predicate. */
function actOf(
  clause: Pick<Clause, "words" | "kind" | "rest" | "subject" | "named">,
  word: string,
  predicted: boolean,
  measured: boolean,
  before: PredicateKind | null,
): Read {
  const { kind, rest, subject, words } = clause;
  if (feeling.test(words)) return read("position");
  if (remembered.test(words)) return read("assessment");
  if (important.test(words) && kind !== "will" && kind !== "intend" && kind !== "hope") return read("position");
  const binds = subject === "party" || subject === "none";
  switch (kind) {
    case "intend":
      // 致力于…，发挥了作用: a deed that is judged.
      return /^(?:认真)?(?:考虑|研究|探讨)/u.test(rest) ? read("commitment", "considering") : read("commitment", "intends");
    case "will":
      if (predicted) return nothing;
      if (/即将/u.test(word)) return nothing;
      if (/^(?:认真|会)?(?:考虑|研究)(?!合作)/u.test(rest)) return read("commitment", "considering");
      if (/^迎来/u.test(rest)) return read("event");
      if (subject === "person" || happens.test(rest)) return read("event", "will");
      return binds ? read("commitment", "will") : nothing;
    case "wont":
      if (!binds || predicted) return read("position", null, true);
      return refusal.test(rest) ? read("position", null, true) : read("commitment", "will", true);
    case "refuse":
      return /考虑|答应|同意|承诺|决定|商定|批准|达成|签|拒绝|允诺/u.test(word)
        ? read("denial", "denied", !/排除|否认/u.test(word))
        : read("denial", "denied");
    case "undone":
      return /讨论|谈/u.test(word) ? read("mention", "not-discussed", true) : read("event", "denied", true);
    case "underway":
      return binds && !predicted ? read("commitment", "ongoing") : nothing;
    case "unwilling":
      return read("position", null, true);
    case "consider":
      return /排除/u.test(word) ? read("position", "considering", true) : read("commitment", "considering");
    case "agree":
      if (/(?:意见|看法|主张|评价|观点|立场|论断)$|^习近平|^[你您]/u.test(rest)) return read("position");
      if (subject === "thing" || subject === "general") return nothing;
      return /(?:建立|提升|升级)[^，]*(?:关系|伙伴)/u.test(rest) ? read("agreement", "agreed") : read("commitment", "agreed");
    case "hope":
      return asksOther(clause, before) ? read("request") : read("position");
    case "urge":
      return subject === "general" ? read("position") : read("request");
    case "should":
      // 要 tells somebody what to do even where the subject is left out; 应, 必须 may state a rule.
      if (subject === "general") return read("position");
      return subject === "thing" && (clause.named || !/要$/u.test(word))
        ? read("position", null, /[不勿]/u.test(word))
        : read("request", null, /[不勿]/u.test(word));
    case "need":
      return clause.named && (subject === "party" || subject === "person") ? read("request") : read("position");
    case "invite":
      if (courtesy.test(rest) && !/再次|明年|早日|适时|方便|尽早/u.test(rest)) return read("thanks");
      return offersTo.test(rest) ? read("offer") : read("position");
    case "thank":
      if (!/高兴|荣幸/u.test(word) || gladTo.test(rest)) return read("thanks");
      return /^(?:刚才|刚刚)/u.test(rest) ? read("event", "done") : read("assessment");
    case "praise":
      return /支持/u.test(rest) && rest.length < 12 ? read("position") : read("assessment");
    case "expect":
      return read("position");
    case "stand":
      // 双方秉持…精神，取得了成果: how the two have dealt with each other.
      if (/秉持|坚持|尊重|遵循/u.test(word) && joint.test(words)) return nothing;
      if (/重视|关注/u.test(word) && /(?:作用|贡献|成就)$/u.test(rest)) return read("assessment");
      return (subject === "thing" && !/从不|绝不|决不/u.test(word)) || /^的|的$/u.test(rest)
        ? nothing
        : read("position", null, /^不(?!满|安)/u.test(word));
    case "can":
      return subject === "party" || subject === "none" ? read("position") : nothing;
    case "deed":
      // 某某提出倡议 only names whose initiative it is.
      if (/提出$/u.test(word) && !timeOfDeed.test(words)) return nothing;
      if (notYet.test(words.slice(0, words.indexOf(word)))) return nothing;
      return isDeed(words, measured && !/实施/u.test(word)) ? read("event", /^签署|^签订/u.test(word) ? "signed" : "done") : nothing;
    case "state":
      if (/符合/u.test(word) && /利益|期待|愿望|期盼/u.test(rest) && !/关系$/u.test(words.slice(0, words.indexOf(word))))
        return read("position");
      return nothing;
    default:
      return nothing;
  }
}

/** 接近达成, 尽快举行: not done yet. */
const notYet = /(?:接近|尽快|尽早|早日|推动|促成|避免|防止|争取|能否|是否|如何|有待|继续|期间|为了?)$/u;
const feeling = /对[^，]{2,40}(?:充满期待|充满信心|期待|关切|担忧|遗憾|不满|反对)$/u;
const remembered = /(?:记忆犹新|印象深刻|难以忘怀|难忘)$/u;
const joint = /^[^，]{0,8}(?:双方|两国)/u;
const happens =
  /^(?:于|在[^，]{2,14}|隆重|共同|先后|同[^，]{2,12}|正式|再次|\d{1,2}月|应邀)*(?:举行|举办|主办|担任|迎来|召开|出席|访问|访华|会晤|会面|建交|开幕|到访|达成|签署)/u;
const refusal = /^(?:再)?(?:接受|允许|容忍|屈服|退让|支持|承认|动摇|改变(?:立场)?|坐视|放弃|妥协|干涉|寻求|参与)/u;
const offersTo =
  /(?:来|赴|访|进入|投资|举办|参加|出席|加入|参与|用好|搭乘|扩大对华|到[\u4e00-\u9fff]{1,5}(?:工作|旅游|访问|留学|投资)|提供|合作|进口|兴业|留学|学习)/u;
const courtesy =
  /^(?:你|您|总统|总理|首相|国王|主席|各位|来访|阁下|殿下|[\u4e00-\u9fff]{2,5}(?:总统|总理|首相|外长|主席|总书记|国王))(?![^，]{0,6}来华投资)/u;
const gladTo =
  /^(?:地)?(?:应邀|再次|又|能|来|同[你您习]|与[你您习]|见到|将|和[你您习]|在[^，]{1,20}(?:会|见|同|与)|第[一二三四五六七八九十\d]+次|有机会|访问|对[^，]{1,12}(?:访问)|率|出席|会见|接待|欢迎|通过|看到你|首次)/u;
const important =
  /(?:没有(?:丝毫|任何)?(?:改变|变化)|没有变|不会变|十分重要|非常重要|至关重要|尤为重要|很重要|不可接受|不容[^，]{1,6}|不能突破|立场(?:始终|是|从未|没有)?(?:不变|一贯的?|明确的?|坚定的?|鲜明的?|坚定不移的?|改变)|不可阻挡|不可或缺|刻不容缓|重中之重|当务之急|势在必行|行不通|不得人心|没有出路|是中国的?(?:一部分|领土|内政|内部事务|神圣领土)|(?:重要性|必要性)|(?:没有|不会有)(?:真正的)?(?:赢家|出路|前途))$|(?:正确|唯一|根本|必由|必然)(?:之道|之路|出路|路径|途径|道路|方式|选择|要求)|唯有|只有[^，]{2,30}才|死路一条/u;

/** 希望 is a request where the other or both are to do it; 我们希望学习… is a wish of one's own. */
function asksOther(clause: Pick<Clause, "rest" | "subject" | "named">, before: PredicateKind | null): boolean {
  const { rest } = clause;
  if (/^(?:看到|了解|学习|借鉴|早日|能够?看到)/u.test(rest)) return false;
  if (/^(?:双方|两国|[\u4e00-\u9fff]{1,4}方|你|您|贵|总统|各方|国际社会|中国|美国)/u.test(rest)) return true;
  if (/^(?:继续|进一步)?[同与和](?:中方|美方|[\u4e00-\u9fff]{1,6}方|[\u4e00-\u9fff]{1,8})/u.test(rest)) return true;
  if (clause.named && ownWish.test(rest)) return false;
  // 感谢…，希望加强…: the one who thanks, hopes and expects is the same.
  return (
    !(before === "hope" || before === "expect" || before === "stand" || before === "thank" || before === "praise") || !ownWish.test(rest)
  );
}

/** How a wish for oneself begins: 希望加强…, 希望以此为契机…. */
export const ownWish =
  /^(?:能够?|继续|进一步|早日|尽快|不断|积极)*(?:以|通过|在|就|对|加强|深化|扩大|拓展|推动|推进|学习|借鉴|参与|加入|抓住|利用|借|用好|增进|密切|提升|发展|保持|建立|开展|吸引|探讨|探索|访问|实现|得到|成为|获得|为)/u;

const timeOfDeed =
  /^(?:就在)?(?:[今去前]年|上个?[月周]|本月|不久前|刚才|刚刚|日前|昨天|前天|今天|早些时候|\d+年前|此前|\d{4}年|\d{1,2}月|[\u4e00-\u9fff]{2,10}[今去前]年)/u;
const encounter = /(?:主席|总统|总理|首相|国王|元首|领导人|书记|外长|先生|女士|殿下|陛下|团队|牵头人|我|我们|你|双方|两国)/u;
/** A deed that is told as done, with a time or with persons that do it; 建交50年来 only measures time. */
function isDeed(words: string, measured: boolean): boolean {
  if (/(?:以来|年来)/u.test(words) || (measured && !timeOfDeed.test(words))) return false;
  return timeOfDeed.test(words) || encounter.test(words) || /了|已/u.test(words);
}

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
  if (weakest && !judgedDeed(clauses, weakest))
    return { act: "commitment", modality: weakest.modality, negated: bound.length === 1 && weakest.negated };
  for (const act of ["request", "offer"] as const) {
    const clause = clauses.find((one) => one.act === act);
    if (clause) return { act, modality: null, negated: clause.negated && clauses.length === 1 };
  }
  const denied = clauses.find(
    (clause) => clause.act === "denial" || (clause.act === "event" && clause.negated) || clause.act === "mention",
  );
  if (denied?.act && !clauses.some((clause) => clause.act === "position" && clause !== denied))
    return { act: denied.act, modality: denied.modality, negated: denied.negated };
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
    return { act: "event", modality: anniversary && deed.modality === "done" ? null : deed.modality, negated: false };
  }
  if (anniversary && !clauses.some((clause) => tellsOfRelation(clause.words) && !yearIs.test(clause.words)))
    return { act: "event", modality: null, negated: false };
  if (first?.act === "assessment") return { act: "assessment", modality: null, negated: false };
  if (clauses[0]?.kind === "predict") return { act: "assessment", modality: null, negated: false };
  const stance = clauses.find((clause) => clause.act === "position");
  if (
    stance &&
    !(stance.kind === "state" && !bareVerb.test(content) && clauses.some((one) => one !== stance && tellsOfRelation(one.words)))
  )
    return { act: "position", modality: stance.modality, negated: stance.negated && clauses.length === 1 };
  if (first?.act === "thanks") return { act: "thanks", modality: null, negated: false };
  if (/^(?:目前|当前|现在|近期)[^。]{0,20}正在/u.test(content)) return { act: "event", modality: "ongoing", negated: false };
  return null;
}

/** 如果…升级，…将遭受更大损失: what will come of it. */
const threat =
  /(?:如果|一旦|若|倘若|否则)[^。]{0,60}(?:将|会|必将|必)[^。]{0,16}(?:遭受|损失|受害|其害|代价|后果|灾难|危险|失控|孤立|升级|反噬|碰撞|冲突)|后果(?:自负|不堪设想|由[^，]{1,10}承担)|玩火(?:者)?(?:必)?自焚|勿谓言之不预/u;

const yearIs = /^(?:今年|明年|后年|下个?月|\d{4}年|[\d一二三四五六七八九十]{1,3}月)(?:是|将|正值|适逢|迎来|恰逢)/u;

/** 致力于…，发挥了作用: what was done is judged, nothing is promised. */
function judgedDeed(clauses: readonly Clause[], clause: Clause): boolean {
  return clause.words.includes("致力于") && clauses.some((one) => /(?:发挥|作出|做出|取得)了|对此(?:表示|深表|感到|高度)/u.test(one.words));
}

const bareAdverb =
  "(?:并|还|也|共同|携手|妥善|尽快|抓紧|进一步|积极|持续|继续|深入|全面|不断|切实|充分|坚定|坚定不移|大力|高质量|扎实|加快|持之以恒|更好|真正|努力|着力|稳步|有序|及时|协同|合力|联合|相互|认真|严格|坚决)*";
const bareVerbs =
  "建设|建好|畅通|简化|放宽|取消|消除|规划|制定|调动|组织|助力|赋能|讲好|谱写|书写|走好|搭建|激发|激活|补齐|推广|发展|服务|破解|化解|妥处|协调|引导|整合|对接|探索|探讨|研究|推动|推进|深化|深挖|加强|加快|用好|完善|拓展|拓宽|落实|坚持|坚定|把|让|做|扩大|扩展|发挥|促进|密切|增进|增强|增加|巩固|维护|开展|打造|打击|倡导|捍卫|弘扬|践行|培育|优化|提升|提高|挖掘|办好|做好|抓好|抓住|处理|保持|夯实|筑牢|厚植|铸牢|赓续|延续|传承|构建|共建|共商|共享|尊重|照顾|管控|防范|反对|抵制|守住|守护|守望|谋划|开创|开辟|开拓|强化|鼓励|统筹|营造|创新|引领|启动|丰富|便利|保障|充实|形成|释放|实施|实现|遵循|遵守|团结|聚焦|凝聚|汇聚|树立|应对|支持|本着|秉持|共同|携手|妥善|尽快|抓紧|更好|继续";
const bareVerb = new RegExp(`^${bareAdverb}(?:${bareVerbs})`, "u");

/** 要深化…。建设好…: a sentence that begins with its verb, or with a maxim before it, goes on with what the one before asked for or promised. */
function goesOn(clauses: readonly Clause[]): boolean {
  const first = clauses[0];
  if (!first || clauses.some(tellsWhatIs)) return false;
  const words = first.words.replace(/^[一二三四五六七八九十]是/u, "");
  if (bareVerb.test(words)) return true;
  return words.length <= 5 && first.kind === null && bareVerb.test(clauses[1]?.words ?? "");
}

/** 是, 符合, 取得了: a clause that tells how things stand; in 推动合作取得进展 the second verb belongs to what is to be done. */
function tellsWhatIs(clause: Clause): boolean {
  if (clause.act === "event") return true;
  if (clause.kind !== "state") return false;
  return !bareVerb.test(clause.words) || /是|符合|意味|表明|有利于|有助于/u.test(clause.words);
}

/** What the sentences before ask or promise, as far back as they too begin with their verbs. */
function readCarried(before: string): ContentAct | null {
  const sentences = before
    .trim()
    .split(/[。；\n]/u)
    .filter((sentence) => sentence.replace(/[一二三四五六七八九十]是|第[一二三四五六七八九十]|——|[\s，：]/gu, "") !== "");
  for (let i = sentences.length - 1; i >= 0 && i >= sentences.length - 8; i--) {
    const sentence = (sentences[i] ?? "").trim().replace(/^(?:[一二三四五六七八九十]是|第[一二三四五六七八九十][，,])/u, "");
    const clauses = readClauses(sentence);
    const found = combine(clauses, sentence);
    if (found?.act === "request") return found;
    if (found?.act === "commitment" && found.modality === "intends") return found;
    if (/(?:建议|主张|倡议|工作|意见|方面|努力|着力)$|建议双方|^[^，]{2,12}(?:建议|呼吁|倡议)/u.test(sentence))
      return { act: "request", modality: null, negated: false };
    if (!goesOn(clauses)) return null;
  }
  return null;
}
