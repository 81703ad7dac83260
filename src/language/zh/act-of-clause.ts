import type { Act, Modality } from "../../domain/statement.ts";
import type { Clause, ClauseAct } from "./clause.ts";
import type { PredicateKind } from "./predicates.ts";

/** A clause before its act is known. */
export type BareClause = Omit<Clause, "act" | "modality" | "negated">;

/** What the clauses before and the whole content have to do with a clause. */
export interface ClauseContext {
  /** The predicate, as it stands. */
  readonly word: string;
  /** Something is expected, not promised: 相信…将. */
  readonly predicted: boolean;
  /** The content measures a time: 建交50年来. */
  readonly measured: boolean;
  /** The content begins with a time that is past: 去年. */
  readonly dated: boolean;
  /** 并 joins the clause to the one before. */
  readonly joined: boolean;
  /** The predicate of the clause before. */
  readonly before: PredicateKind | null;
  /** The subject of the clause before, carried on here, is both sides together. */
  readonly shared: boolean;
}

const nothing: ClauseAct = { act: null, modality: null, negated: false };
const read = (act: Act, modality: Modality | null = null, negated = false): ClauseAct => ({ act, modality, negated });

/** What one clause does by its first predicate. */
export function readClauseAct(clause: BareClause, context: ClauseContext): ClauseAct {
  const { word, predicted, measured, before } = context;
  const { kind, rest, subject, words } = clause;
  if (feeling.test(words)) return read("position");
  if (timesMet.test(words)) return read("event", "done");
  if (contented.test(words)) return nothing;
  // 受到两国人民欢迎, 得到对方支持: how it was received.
  if ((kind === "stand" || kind === "invite") && received.test(words.slice(0, words.indexOf(word)))) return nothing;
  if (leadersKept.test(words)) return read("event", "done");
  if (resolved.test(words)) return read("position");
  if (sharedBy.test(words)) return read("assessment");
  if (glad.test(words)) return read("thanks");
  if (remembered.test(words)) return read("assessment");
  if (important.test(words) && kind !== "will" && kind !== "intend" && kind !== "hope")
    return weighty.test(words) ? nothing : read("position");
  if (maxim.test(words)) return read("position");
  const binds = subject === "party" || subject === "none";
  switch (kind) {
    case "intend":
      // 近年来致力于…, 致力于…，发挥了作用: a deed that is judged.
      if (/致力|着力/u.test(word) && (measured || /领导|带领/u.test(words.slice(0, words.indexOf(word))))) return nothing;
      // 各方要…，致力于…: still what they are told to do.
      if (/致力|着力|力求|力争/u.test(word) && !clause.named && (before === "should" || before === "urge")) return read("request");
      return /^(?:认真)?(?:考虑|研究|探讨)/u.test(rest) ? read("commitment", "considering") : read("commitment", "intends");
    case "will":
      // 贵国必将…: a forecast, whoever makes it.
      if (/^必/u.test(word) && !/(?:我们?|我方|中方|[我本]国)$/u.test(words.slice(0, words.indexOf(word)))) return nothing;
      if (predicted || /即将/u.test(word) || (!clause.named && expects(clause, context))) return nothing;
      // 中国发展靠的是自己，将坚定维护…: who is bound stands before the thing.
      if (!binds && !clause.named && /^(?:坚定|坚决)(?:不移地?)?(?:维护|捍卫|支持|奉行)/u.test(rest)) return read("commitment", "will");
      if (!binds && /^(?:继续|始终|坚定|积极|一如既往地?)*致力于/u.test(rest)) return read("commitment", "intends");
      if (/^(?:认真|会)?(?:考虑|研究)(?!合作)/u.test(rest)) return read("commitment", "considering");
      if (/^迎来/u.test(rest)) return read("event");
      if (subject === "person" || (happens.test(rest) && !/我们(?:也|还)?$/u.test(words.slice(0, words.indexOf(word)))))
        return read("event", "will");
      return binds ? read("commitment", "will") : nothing;
    case "wont":
      // 我们不会忘记…: gratitude for what was done, no undertaking.
      if (/^(?:忘|遗忘)/u.test(rest)) return read("assessment");
      // 潮流不会改变: a forecast; 立场不会改变 is a stand.
      if ((subject === "thing" || subject === "general") && clause.named && /^改变|^逆转/u.test(rest) && !held.test(words)) return nothing;
      if (!binds || predicted) return read("position", null, true);
      return refusal.test(rest) ? read("position", null, true) : read("commitment", "will", true);
    case "refuse":
      return /考虑|答应|同意|承诺|决定|商定|批准|达成|签|拒绝|允诺/u.test(word)
        ? read("denial", "denied", !/排除|否认/u.test(word))
        : read("denial", "denied");
    case "undone":
      return /讨论|谈/u.test(word) ? read("mention", "not-discussed", true) : read("event", "denied", true);
    case "underway":
      // 共识正在得到落实: told of the thing itself.
      if (/得到|获得/u.test(word)) return read("event", "ongoing");
      return binds && !predicted ? read("commitment", "ongoing") : nothing;
    case "unwilling":
      return read("position", null, true);
    case "consider":
      return /排除/u.test(word) ? read("position", "considering", true) : read("commitment", "considering");
    case "agree":
      if (/(?:意见|看法|主张|评价|观点|立场|论断)$|^习近平|^[你您]/u.test(rest)) return read("position");
      if (subject === "thing" || subject === "general") return nothing;
      // 某主席同某总统一致决定…: what the two have decided is told.
      if (subject === "person" && /^(?:一致|共同)/u.test(word) && leadersOf.test(words)) return read("event", "done");
      // 去年两国元首决定…: told as done.
      if (context.dated || timeOfDeed.test(words)) return read("event", "done");
      if (/(?:建立|提升|升级)[^，]*(?:关系|伙伴)/u.test(rest)) return read("agreement", "agreed");
      // 中方决定, 我方承诺: one side binds itself; only several agree.
      return /决定|承诺/u.test(word) && oneSide.test(words) ? read("commitment", "will") : read("commitment", "agreed");
    case "hope":
      return asksOther(clause, before) ? read("request") : read("position");
    case "urge":
      return subject === "general" ? read("position") : read("request");
    case "should":
      // 要 tells somebody what to do even where the subject is left out; 应, 必须 may state a rule.
      if (subject === "general" || /^(?:坚定|坚决)?(?:捍卫|维护|保卫)(?:本国|自身|国家|自己)/u.test(rest)) return read("position");
      return subject === "thing" && (clause.named || !/要$/u.test(word))
        ? read("position", null, /[不勿]/u.test(word))
        : read("request", null, /[不勿]/u.test(word));
    case "need":
      return !/更(?:加|为)?$/u.test(words.slice(0, words.indexOf(word))) && clause.named && (subject === "party" || subject === "person")
        ? read("request")
        : read("position");
    case "invite":
      if (courtesy.test(rest) && !/再次|明年|早日|适时|方便|尽早/u.test(rest)) return read("thanks");
      return offersTo.test(rest) ? read("offer") : read("position");
    case "thank":
      if (!/高兴|荣幸/u.test(word) || gladTo.test(rest)) return read("thanks");
      if (/^(?:刚才|刚刚)/u.test(rest)) return read("event", "done");
      return /^(?:地)?(?:看到)?[^，]{0,60}关系[^，]{0,20}(?:保持|发展|取得|处于|不断|持续)/u.test(rest) ? nothing : read("assessment");
    case "praise":
      return /支持/u.test(rest) && rest.length < 12 ? read("position") : read("assessment");
    case "expect":
      return read("position");
    case "stand":
      // 建交以来，贵方始终恪守…: how the other has kept to it is judged.
      if (measured && clause.named && subject === "party" && kept.test(words)) return nothing;
      // 双方秉持…精神，取得了成果: how the two have dealt with each other.
      if (/秉持|坚持|尊重|遵循/u.test(word) && (joint.test(words) || (!clause.named && context.shared))) return nothing;
      if (/重视|关注/u.test(word) && /(?:作用|贡献|成就)$/u.test(rest)) return read("assessment");
      return (subject === "thing" && !/从不|绝不|决不/u.test(word)) || /^的|的$/u.test(rest)
        ? nothing
        : read("position", null, /^不(?!满|安)/u.test(word));
    case "can":
      return subject === "party" || subject === "none" ? read("position") : nothing;
    case "deed":
      // 某某提出倡议 only names whose initiative it is.
      if (/提出$/u.test(word) && !timeOfDeed.test(words) && !proposed.test(words)) return nothing;
      if (notYet.test(words.slice(0, words.indexOf(word)))) return nothing;
      // 这一模式树立了典范，提供了经验: what a thing has brought is judged.
      if (subject === "thing" && /了$|^已/u.test(word) && (clause.named || /^提供/u.test(word))) return nothing;
      return (context.dated && !/以来/u.test(words) && /^(?:首次|再次|第|建立|建交|签)/u.test(word)) ||
        isDeed(words, measured && !/实施/u.test(word))
        ? read("event", /^签署|^签订/u.test(word) ? "signed" : "done")
        : nothing;
    case "state":
      if (/符合/u.test(word) && /利益|期待|愿望|期盼/u.test(rest) && !/关系$/u.test(words.slice(0, words.indexOf(word))))
        return read("position");
      return nothing;
    default:
      return nothing;
  }
}

/** 希望双方…，将…传承下去 and 签署协议，将有力促进…: 将 neither binds the speaker nor anyone else. */
function expects(clause: BareClause, { word, before, joined }: ClauseContext): boolean {
  if (joined) return false;
  if (before === "hope" || before === "urge" || before === "should" || before === "need") return true;
  if (/^[必定]/u.test(word)) return true;
  return (before === "deed" || before === "state" || before === null || before === "predict") && effect.test(clause.rest);
}

const effect =
  /^(?:有力|进一步|极大地?|大大|更好|必|不断|持续)*(?:促进|推动(?!落实)|造福|带动|惠及|开启|打开|成为|结识|认识|有助|助力|提升|为[^，]{2,30}(?:带来|注入|提供|开辟|创造|增添|奠定|作出))/u;

const held = /(?:立场|政策|方针|原则|决心|态度|主张|意志)[^，]{0,6}不/u;

/** 接近达成, 尽快举行: not done yet. */
const notYet = /(?:接近|尽快|尽早|早日|推动|促成|避免|防止|争取|能否|是否|如何|有待|继续|期间|为了?)$/u;
const feeling = /对[^，]{2,40}(?:充满期待|期待|关切|担忧|遗憾|不满|反对)$/u;
// 某主席同某总统保持密切交往: what the two did.
const leadersKept =
  /^[^，]{0,8}(?:主席|总统|总书记|总理|首相)[同与和][^，]{1,24}?(?:主席|总统|总书记|总理|首相|先生)(?:一直|始终)?保持(?:着)?(?:密切|频繁)(?:交往|沟通|联系|往来)/u;
const leadersOf = /^[^，]{1,12}(?:主席|总统|总书记|总理|首相)[同与和]/u;
const resolved =
  /(?:中方|我们|[中我]国)(?:完全|始终|一直)?有[^，]{0,8}(?:底气|信心|决心|能力)(?!的)|(?:一贯|历来|一向|始终)(?:按照|根据|依据)[^，]{2,40}(?:立场|政策|态度)$/u;
// 是各党派共识: what others hold is told.
const sharedBy = /是[^，]{0,8}(?:各党派|各政党|朝野|各界|全社会|人民)的?(?:普遍|广泛|一致)?共识$/u;
const glad = /(?:为此|由衷)(?:深感|感到|表示|十分|非常)*高兴$/u;
const remembered = /留下了?[^，]{0,10}印象$|(?:记忆犹新|印象深刻|难以忘怀|难忘)$/u;
// 这是我第五次访问…, 也是我同某某再次会晤: how often they met.
const timesMet =
  /^(?:这|此访|此行|今天|今年|刚才)?(?:也|更|已经?|还)?是(?:我|双方|两国|[\u4e00-\u9fff]{2,8}(?:主席|总统|总理))[^，]{0,30}(?:第[一二三四五六七八九十\d]+次|首次|再次|又一次)(?:[^，]*)(?:访|踏上|来|会|见|通话|出席|参加|走进|率)/u;
const received = /(?:得到|受到|获得|赢得|深受|广受)[^，]*$/u;
const contented = /对此(?:感到|深感|非常|十分|很|表示)*(?:高兴|满意|欣慰)$/u;
// A relation that matters a great deal: how things stand between them.
const weighty = /^[^，的]{2,16}关系(?:极其|极为|十分|非常|至关|尤为|很)重要$/u;
const maxim =
  /^(?:才|方)(?:能|有|会|可|是)|最有发言权$|(?:丰富多样|多种多样|不止一条)$|是[^，]{0,20}(?:优先(?:方向|选择|事项)|头等优先|头等大事)$|值得(?:双方|我们|两国|各方)?[^，]{0,4}(?:纪念|庆祝|借鉴|警惕|深思)|(?:是|作为)[^，]{0,16}(?:坚定不移|一贯|不变|明确|始终如一|长期坚持)的?(?:方针|政策|立场|原则|主张)$/u;
const oneSide = /^[^，]{0,12}(?<![双各两三多])(?:方|国|我)(?![和同与们][^，]{0,8}(?:方|国))/u;
const joint = /^[^，]{0,8}(?:双方|两国)|^[^，]{0,6}(?:[\u4e00-\u9fff]中|中(?![国方央东])[\u4e00-\u9fff]{1,2})(?:始终|一直|长期|历来)/u;
const happens =
  /^(?:于|在[^，]{2,14}|隆重|共同|先后|同[^，]{2,12}|正式|再次|\d{1,2}月|应邀)*(?:举行|举办|主办|担任|接任|接替|迎来|召开|出席|庆祝|纪念|访问|访华|会晤|会面|建交|开幕|到访|达成|签署)/u;
const refusal = /^(?:再)?(?:接受|允许|容忍|屈服|退让|支持|承认|动摇|改变(?:立场)?|坐视|放弃|妥协|干涉|寻求|参与)/u;
const offersTo =
  /(?:来|赴|访|进入|投资|举办|参加|出席|使用|申办|借鉴|加入|参与|用好|搭乘|扩大对华|到[\u4e00-\u9fff]{1,5}(?:工作|旅游|访问|留学|投资)|提供|合作|进口|兴业|留学|学习)/u;
const courtesy =
  /^(?:你|您|总统|总理|首相|国王|主席|各位|来访|阁下|殿下|[\u4e00-\u9fff]{2,5}(?:总统|总理|首相|外长|主席|总书记|国王))(?![^，]{0,6}(?:来华投资|提出|关于|有关))/u;
const kept = /^(?!中方|中国|我)[\u4e00-\u9fff]{1,6}方(?:始终|一直|一贯|长期|历来)[^，]{0,6}(?:恪守|奉行|坚持|遵循|遵守)/u;
const gladTo =
  /^(?:地)?(?:应邀|应[^，]{1,24}邀请|成为|作为[^，]{1,16}(?:访|来)|再次|又|能|来|同[你您习]|与[你您习]|见到|将|和[你您习]|在[^，]{1,30}(?:会|见|同|与|率|访|来|出席)|第[一二三四五六七八九十\d]+次|有机会|访问|对[^，]{1,12}(?:访问)|率|出席|会见|接待|欢迎|通过|看到你|首次)/u;
const important =
  /(?:没有(?:丝毫|任何)?(?:改变|变化)|没有变|不会变|十分重要|非常重要|至关重要|尤为重要|很重要|不可接受|不容[^，]{1,6}|不能突破|立场(?:始终|是|从未|没有)?(?:不变|一贯的?|明确的?|坚定的?|鲜明的?|坚定不移的?|改变)|不可阻挡|不可或缺|刻不容缓|重中之重|当务之急|势在必行|行不通|不得人心|没有出路|最(?:重要|敏感|核心)[^，]{0,8}(?:就)?是台湾问题|第一条[^，]{0,8}红线|核心利益中的核心|是中国的?(?:一部分|领土|内政|内部事务|神圣领土)|(?:重要性|必要性)|(?:没有|不会有)(?:真正的)?(?:赢家|出路|前途))$|(?:正确|唯一|根本|必由)(?:之道|之路|出路|路径|途径|道路|方式|选择|要求)|唯有|只有[^，]{2,30}才|死路一条|(?:利益|职责|责任|使命|优势|希望)所在$|(?:大势所趋|人心所向|民心所向|应有之义|众望所归)$/u;

/** 希望 is a request where the other or both are to do it; 我们希望学习… is a wish of one's own. */
function asksOther(clause: BareClause, before: PredicateKind | null): boolean {
  const { rest } = clause;
  if (/^(?:看到|了解|学习|借鉴|早日|能够?看到)/u.test(rest)) return false;
  // 希望贵国早日实现统一: good that is wished to the other.
  if (/^[^，]{1,8}(?:早日|尽早|尽快|最终)?实现(?:国家|和平|完全|祖国|民族)*(?:统一|复兴|富强|梦想)/u.test(rest)) return false;
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
  /^(?:能够?|继续|进一步|早日|尽快|不断|积极)*(?:以|通过|在|就|对|加强|深化|扩大|拓展|推动|推进|学习|借鉴|参与|加入|抓住|利用|借|用好|增进|密切|提升|发展|保持|建立|开展|吸引|探讨|探索|访问|实现|得到|成为|获得|确保|维护|为)/u;

/** A time that is past, at the head of a clause. */
export const timeOfDeed =
  /^(?:就在)?(?:[今去前]年|上个?[月周]|本月|不久前|刚才|刚刚|日前|昨天|前天|今天|早些时候|\d+年前|此前|\d{4}年|\d{1,2}月|[\u4e00-\u9fff]{2,10}[今去前]年)/u;
const encounter = /(?:主席|总统|总理|首相|国王|元首|领导人|书记|外长|先生|女士|殿下|陛下|团队|牵头人|我|我们|你|双方|两国)/u;
/** 某某主席提出…倡议, and nothing more in the clause: that it was proposed is what is told. */
const proposed =
  /^(?:[\u4e00-\u9fff]{2,8}?(?:主席|总统|总理|首相|总书记)|我)(?:首先|率先|先后|又|还)?提出(?!的)[^，]*(?:倡议|主张|理念|构想|方案)$/u;
/** A deed that is told as done, with a time or with persons that do it; 建交50年来 only measures time. */
function isDeed(words: string, measured: boolean): boolean {
  if (/(?:以来|年来)/u.test(words) || (measured && !timeOfDeed.test(words))) return false;
  return timeOfDeed.test(words) || encounter.test(words) || /了|已/u.test(words);
}
