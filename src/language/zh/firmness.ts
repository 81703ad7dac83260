import type { Span } from "../../domain/span.ts";
import type { Act, Modality, StatementType } from "../../domain/statement.ts";
import { toSimplified } from "../../text/han-variants.ts";
import type { Firmness } from "../language-pack.ts";
import { ownWish } from "./act-of-clause.ts";
import { readActOfContent } from "./act-of-content.ts";
import { namesRelation } from "./bilateral.ts";
import { findCondition } from "./conditions.ts";

interface ActAndModality {
  readonly act: Act;
  readonly modality: Modality | null;
}

const negation = /(?:避谈|避而不|略去|回避|没(?=[提谈])|未能|尚未|并未|从未|没有|并没有|未(?!来)|拒绝|不(?![满安仅断吝懈]))(?:就)?/u;

/** Reads what kind of act a Chinese statement is and how firm. The cue decides where it names the act; else the content does. */
export function readFirmness(text: string, cue: readonly Span[], content: readonly Span[], type: StatementType): Firmness {
  const cueWords = toSimplified(cue.map((span) => text.slice(span.start, span.end)).join(""));
  const words = toSimplified(content.map((span) => text.slice(span.start, span.end)).join("，"));
  const condition = findCondition(words, content);
  const negated = negation.test(cueWords);
  if (negated) return { ...ofNegatedCue(cueWords), negated: true, condition };
  if (type === "mention" && /达成[^，]*(?:共识|一致|协议|谅解)/u.test(cueWords))
    return { act: "agreement", modality: "agreed", negated: false, condition };
  if (type === "mention" && /贺电|慰问电|唁电|贺信|贺函|慰问信/u.test(cueWords))
    return { act: "thanks", modality: null, negated: false, condition };
  if (type === "mention") return { act: "mention", modality: null, negated: false, condition };
  // What goes on in another sentence has an act of its own: 双方一致认为…。中方愿….
  const goesOn = /[。！？\n]/u.test(text.slice(endOf(cue), content[0]?.start ?? 0));
  const named = ofCue(cueWords, words);
  if (named && !(goesOn && cue.length > 0)) return { ...named, negated: false, condition };
  const read = readActOfContent(words, (length) => before(text, content, length), asks.test(cueWords));
  if (named?.act === "agreement" && (read.act === "assessment" || read.act === "characterisation" || read.act === "position"))
    return { ...named, negated: false, condition };
  return { ...read, condition };
}

/** 未同意, 没有达成一致, 未讨论, 拒绝: what did not happen is no commitment. 不支持 takes a stand. */
function ofNegatedCue(cue: string): ActAndModality {
  if (/排除/u.test(cue)) return { act: "position", modality: "considering" };
  if (/提及|提到|提$|谈$|避而|略去|回避|触及|着墨|写明|写到|说明|点出|列出/u.test(cue)) return { act: "mention", modality: null };
  if (/讨论|谈及|谈到|涉及|交换|沟通|磋商|会谈|交流|对话|商讨|探讨|交谈/u.test(cue)) return { act: "mention", modality: "not-discussed" };
  if (/支持|反对|欢迎|赞同|认同|希望|期待|重视|认为|相信|否认|赞成|接受|承认/u.test(cue) && !/拒绝/u.test(cue))
    return { act: "position", modality: null };
  return { act: "denial", modality: "denied" };
}

/** The act that the cue itself names. */
function ofCue(cue: string, content: string): ActAndModality | undefined {
  if (/祝|互致|转达|感谢|慰问|哀悼|表示.*(?:感谢|谢意|祝贺)/u.test(cue)) return { act: "thanks", modality: null };
  if (/赞赏|高度评价|积极评价|充分肯定|赞扬|称赞|夸赞|夸奖|盛赞|赞许|形容/u.test(cue))
    return { act: namesRelation(content) ? "characterisation" : "assessment", modality: null };
  if (/警告|告诫|警示|扬言|威胁/u.test(cue)) return { act: "warning", modality: null };
  if (/否认|排除|驳斥/u.test(cue)) return { act: "denial", modality: "denied" };
  if (/认为|共识$/u.test(cue) && /一致|都|均|共同|共识/u.test(cue)) return { act: "agreement", modality: "agreed" };
  if (/达成|(?:确立|明确|确定|制定|规划)了/u.test(cue)) return { act: "agreement", modality: "agreed" };
  if (/同意|商定|约定|决定/u.test(cue)) {
    if (/正考虑|考虑/u.test(cue)) return { act: "commitment", modality: "considering" };
    if (/决定|商定/u.test(cue) && /(?:建立|提升)[^，]*(?:关系|伙伴)/u.test(content)) return { act: "agreement", modality: "agreed" };
    return /^(?:[^，,]{0,20}(?:符合|十分重要|很重要|具有|有必要|是))/u.test(content)
      ? { act: "agreement", modality: "agreed" }
      : { act: "commitment", modality: "agreed" };
  }
  if (/承诺|保证|誓言/u.test(cue)) return { act: "commitment", modality: "will" };
  if (/宣布/u.test(cue) && /^(?:签署|达成)/u.test(content)) return { act: "event", modality: "signed" };
  if (/宣布/u.test(cue) && /^将[^，]*(?:提升|升级|确定)[^，]*(?:关系|伙伴|定位)|^(?:正式)?(?:建立|提升)[^，]*(?:关系|伙伴)/u.test(content))
    return { act: "agreement", modality: "agreed" };
  // 共同宣布…，双方将…: what they will do is announced with it.
  if (/共同宣布/u.test(cue) && /，(?:双方|两国|中[^，]{1,3}|我们|各方)(?:还|也)?将/u.test(content))
    return { act: "commitment", modality: "will" };
  if (/共同宣布/u.test(cue)) return { act: "agreement", modality: "agreed" };
  if (/建议$/u.test(cue)) return { act: "request", modality: null };
  if (/邀请|诚邀/u.test(cue)) return { act: "offer", modality: null };
  if (/提出$/u.test(cue)) return { act: "position", modality: null };
  if (/希望|期望|盼/u.test(cue)) return { act: !ownWish.test(content) ? "request" : "position", modality: null };
  // What two sides set their own people to do, they have agreed to.
  if (/(?:责成|责令|指示|委托|授权)$/u.test(cue) && ownPeople.test(content)) return { act: "commitment", modality: "agreed" };
  if (/(?:呼吁|敦促|督促|要求|责成|促请)$/u.test(cue)) return { act: "request", modality: null };
  if (
    /欢迎/u.test(cue) &&
    /^[^，]{0,16}(?:到访|来访|访华|访问|来华|光临|抵达)/u.test(content) &&
    !/再次|明年|早日|适时|方便|更多|企业/u.test(content)
  )
    return { act: "thanks", modality: null };
  if (/欢迎/u.test(cue) && /访|来|赴/u.test(content)) return { act: "offer", modality: null };
  if (/支持|反对|高度重视|期待|谴责|赞同|认同/u.test(cue)) return { act: "position", modality: null };
  if (/(?:愿意?|打算|计划|有意|致力于)$/u.test(cue)) return { act: "commitment", modality: "intends" };
  return undefined;
}

const ownPeople =
  /^(?:由)?(?:双方|两国|各自|两军|双边|各方)的?[^，。；]{0,8}?(?:团队|部门|机构|工作组|小组|代表团?|官员|负责人|外长|防长|部长|专家|助手)/u;

const asks = /建议|呼吁|倡议|敦促|要求|希望|主张$/u;

const endOf = (spans: readonly Span[]): number => spans.reduce((end, span) => Math.max(end, span.end), 0);

/** The sentence before the content: a bare list of verbs goes on with what was asked or promised there. */
function before(text: string, content: readonly Span[], length: number): string {
  const start = content[0]?.start ?? 0;
  const window = text.slice(Math.max(0, start - length), start);
  return toSimplified(window);
}
