import type { Span } from "../../domain/span.ts";
import type { NameMention } from "../names/find-names.ts";
import { trailingAdverbLength } from "./cues.ts";

/** One-character names of leaders, as headlines and the press in traditional characters have them. */
const shortNames = "习拜普特泽莫马默石岸蔡赖";

const together = /一致|共同|都|均/u;

/** What stands before a reporting verb: who speaks, and the adverbs that go with the verb. */
export interface Prefix {
  /** Null where the verb has no subject of its own. */
  readonly source: Span | null;
  /** From the first adverb of the verb. */
  readonly cueStart: number;
  /** A topic between source and verb that the verb governs: 对这一倡议 before 表示欢迎. */
  readonly governed: Span | null;
  readonly governor: Span | null;
}

const dateWord =
  /(?:\d{1,2}月)?\d{1,2}[日号](?:早上|上午|中午|下午|晚上|晚间|晚|凌晨)?$|(?:上个?|本|这个?)?(?:周|星期|礼拜)[一二三四五六日天末](?:早上|上午|中午|下午|晚上|晚间|晚|凌晨)?$|(?:当天|当日|当晚|[今昨前]天|[今昨]日|[今昨]晚|今早|今晨|(?<=[\u4e00-\u9fff]{2})昨|上个?周|上个?月|本周|本月|去年(?:底|年底|\d{1,2}月)?|今年|近日|近来|日前|早些时候|较早时|稍早|此前|稍后|事后|在?会后|在?会[上中]|在?会谈[中后]|在?会见[中后]|在?会晤[中后]|在?通话[中后]|其后)$/u;
/** 与某某见记者时, 同某某会谈后: when the words were said, behind the subject. */
const occasion =
  /在?(?:[与同跟](?![^，。；]{1,20}(?:共同|一起|一同|一道))[^，。；]{1,24}?(?:见(?!证)|会谈|会晤|会面|会见|通话|交谈|座谈|共进|举行|谈话)|(?:共同|一起|一同|一道)?(?:接受|出席|参加|回答|答复|主持|抵达|离开|访问|出访|会见|会晤|被问|受访|(?:\d{1,2}月)?(?:通话|会谈|会晤))[^，。；]{0,28}?)[^，。；]{0,16}?(?:时|后|期间|之际|[中上](?=$|[对向]))(?:[对向][^，。；]{1,10})?$/u;
const preposition = /在|就|对|向|于|针对|通过|接受|代表|应约|应邀|根据|随|当|参加|出席|谈到|谈及|被问|回应/u;
const leadIn =
  /^(?:同时|此外|另外|随后|其后|其间|期间|对此|其中|当天|当日|会[谈见晤](?:中|时|上)|通话中|据此|不过|然而|但是|但|而|所以|因此|值得一提的是|最后|今早|今天|昨天|(?:去年|今年|前年|上个?月|日前|近日|\d{1,3}年前)(?:\d{1,2}月)?|[\u4e00-\u9fff]{0,10}见证(?=双方))(?=[\u4e00-\u9fffA-Za-z])/u;
// A verb or a modal inside the prefix: then what stands there is a clause, no name.
const noSubject =
  /^(?:[同和跟]|与(?!会)|正如|诚如|如同)|^[习拜普特泽马莫]{2}(?:会|通话|峰会|热线)|[“「]|《(?![^》]{1,20}(?:报|周刊|杂志|日报|时报|邮报|新闻|评论|观察)》)|的(?![^的]{0,6}(?:声明|公报|新闻稿|通稿|通报|发文|贴文|帖文|推文|文章|报道|发言人|官员|外交官|人士|媒体)$)|了(?!解)|愿|将(?!军)|应(?!勇)|希望|必须|需要|继续|推动|加强|共识|如果|只要|因为|由于|以来|合作(?!组织)|关系|问题|发展(?!改革|部|大臣)|(?<![大特公])使|是|能够|可以|不能|要(?!员)|会[见谈]|把(?!拉)|被|举行|同意|审议|感谢|祝贺|欢迎|期待|(?:在|对|就|向)$|[，。；：！？]/u;
const maxSubject = 26;
/** 某大学某中心主任某某: institution, office and a name in full. */
const titled = /^[^，。；]{4,26}(?:主任|教授|研究员|学者|专家|院长|所长|会长|总编|评论员|秘书长|部长)[\u4e00-\u9fff·-]{2,14}$/u;
/** 网站发文指出: how the words were published belongs to the cue. */
const publishes = /(?:发文|撰文|刊文|发帖|载文)$/u;

const invitedBy = /(?<![相响反供适对回答])应[^，。应]{2,24}邀请$/u;

/** Reads the words before a verb. Undefined where they are no subject, so that the verb reports nothing. */
export function readPrefix(text: string, start: number, verb: number, names: readonly NameMention[]): Prefix | undefined {
  let from = start;
  for (let i = 0; i < 3; i++) {
    const lead = leadIn.exec(text.slice(from, verb));
    if (!lead) break;
    from += lead[0].length;
  }
  // 并表示: the conjunction belongs to neither.
  const joined = /^并且?(?=[\u4e00-\u9fff]*$)/u.exec(text.slice(from, Math.min(verb, from + 8)));
  if (joined) from += joined[0].length;
  // 用中文说: how it is said belongs to neither.
  const manner = /^(?:用|以)[^，。]{1,12}$/u.exec(text.slice(from, verb));
  if (manner) return { source: null, cueStart: verb, governed: null, governor: null };
  let cueStart = verb;
  let end = verb;
  for (let i = 0; i < 4; i++) {
    const before = text.slice(Math.max(from, end - 6), end);
    const adverb = trailingAdverbLength(before);
    if (adverb > 0 && !insideName(end - 1, names)) {
      end -= adverb;
      cueStart = end;
      continue;
    }
    const date = trailingDateLength(text, from, end);
    if (date === 0) break;
    end -= date;
  }
  const published = publishes.exec(text.slice(from, end))?.[0];
  if (published && end - published.length > from) {
    end -= published.length;
    cueStart = end;
  }
  const when = occasion.exec(text.slice(from, end));
  // 张明同李娜会谈时一致认为: the two said it.
  if (when && when.index > 1 && !together.test(text.slice(end, verb)) && !insideName(from + when.index, names)) {
    end = from + when.index;
    if (cueStart > end + when[0].length) cueStart = verb;
  }
  const cut = cutPreposition(text, from, end, names);
  const subjectEnd = stripDate(text, from, cut.end);
  const adverbEnd = stripAdverbs(text, from, subjectEnd, names);
  const governed = cut.governed;
  const governor = cut.governor;
  // 根据美方提议: no one speaks there.
  if (/^(?:根据|按照|依据|依照|应[^，。]{2,20}$)/u.test(text.slice(from, verb)) && adverbEnd === from) return undefined;
  // 会见应某党邀请访华的客人: nobody invites there.
  if (invitedBy.test(text.slice(from, verb + 2))) return undefined;
  if (adverbEnd === from) return { source: null, cueStart, governed, governor };
  const subject = text.slice(from, adverbEnd);
  if ((subject.length > maxSubject && !titled.test(subject)) || (noSubject.test(subject) && !coveredByName(from, adverbEnd, names)))
    return undefined;
  if (!/[\u4e00-\u9fffA-Za-z）)》]$/u.test(subject)) return undefined;
  return { source: { start: from, end: adverbEnd }, cueStart, governed, governor };
}

/** Cuts "在…上", "就…", "对…" from behind the subject, but never inside a name. */
function cutPreposition(
  text: string,
  from: number,
  end: number,
  names: readonly NameMention[],
): { end: number; governed: Span | null; governor: Span | null } {
  for (let i = from; i < end; i++) {
    const found = preposition.exec(text.slice(i, Math.min(end, i + 2)));
    if (found?.index !== 0 || insideName(i, names)) continue;
    if (found[0] === "代表" && !speaksFor(text, from, i, end)) continue;
    // 李在明: one character before, so no subject yet. 对 in 对外, 应 in 对应, 通 in 普通 stand inside words.
    if (
      (i - from === 1 && !shortNames.includes(text.charAt(from))) ||
      end - i < 3 ||
      /^(?:对外|对话|应对|向来|于是|通信|在野|在任|以色|从政)/u.test(text.slice(i, i + 2))
    )
      continue;
    // 在贺信中对会议召开表示祝贺: what the verb governs stands behind the place.
    const governor = /^[对就向]/u.test(found[0]) ? i : governorBehind(text, i, end);
    return {
      end: i,
      governed: governor === null ? null : { start: governor + 1, end },
      governor: governor === null ? null : { start: governor, end: governor + 1 },
    };
  }
  return { end, governed: null, governor: null };
}

/** 张明代表政府向…: whom he speaks for; in 首席代表何安 it is an office. */
function speaksFor(text: string, from: number, at: number, end: number): boolean {
  return at === from || (end - at > 3 && !deputyBefore.test(text.slice(from, at)));
}

const deputyBefore = /(?:首席|常驻|特别|高级|全权|贸易|谈判|常任|人大|与会|议员|企业|商界|[方国盟联])$/u;

function governorBehind(text: string, from: number, end: number): number | null {
  const found = /[中上时里内后日][对就向](?![外话方])/u.exec(text.slice(from, end));
  const at = found ? from + found.index + 1 : end;
  return end - at > 2 ? at : null;
}

function trailingDateLength(text: string, from: number, end: number): number {
  if (!/[日号上午晚间晨天前候后中早凌昨周月年底末来时一二三四五六]/u.test(text.charAt(end - 1))) return 0;
  return dateWord.exec(text.slice(Math.max(from, end - 14), end))?.[0].length ?? 0;
}

function stripDate(text: string, from: number, end: number): number {
  return end - trailingDateLength(text, from, end);
}

function stripAdverbs(text: string, from: number, end: number, names: readonly NameMention[]): number {
  let at = end;
  for (let i = 0; i < 3; i++) {
    const adverb = trailingAdverbLength(text.slice(Math.max(from, at - 6), at));
    if (adverb === 0 || insideName(at - 1, names)) break;
    at -= adverb;
  }
  return at;
}

function insideName(at: number, names: readonly NameMention[]): boolean {
  const name = nameAt(at, names);
  return name !== undefined && at < name.end;
}

function coveredByName(start: number, end: number, names: readonly NameMention[]): boolean {
  const name = nameAt(end - 1, names);
  return name !== undefined && name.start <= start;
}

/** The names from a character on, up to another; `names` are in order. */
export function namesBetween(start: number, end: number, names: readonly NameMention[]): readonly NameMention[] {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let after = low;
  while (after < names.length && (names[after]?.end ?? 0) <= end) after++;
  return names.slice(low, after);
}

/** The name that stands over a character: binary search, since names are in order. */
export function nameAt(at: number, names: readonly NameMention[]): NameMention | undefined {
  let low = 0;
  let high = names.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const name = names[middle];
    if (!name) return undefined;
    if (at < name.start) high = middle - 1;
    else if (at >= name.end) low = middle + 1;
    else return name;
  }
  return undefined;
}

const sideWord = /(?:[\u4e00-\u9fff]方|[两双]边|双方|各方|我|我们|你|您|你们|本人|大家|人们|社会|人民|政府|国家|两国|各国)$/u;
const jointWord =
  /(?:双方|两国(?:元首|领导人|总理|外长|领袖)?|两位?(?:元首|领导人|总统|总理|外长)|元首们|领导人们|各方|与会[\u4e00-\u9fff]{1,6})$/u;

/** What kind of subject the words are. `side`: 中方, 我, a state. `person`: a name, a title or a pronoun of one outside the speech. */
export function subjectKind(text: string, source: Span, names: readonly NameMention[]): "joint" | "side" | "person" {
  const words = text.slice(source.start, source.end);
  if (jointWord.test(words)) return "joint";
  if (sideWord.test(words)) return "side";
  const name = nameAt(source.end - 1, names);
  if (name) return name.kind === "party" ? "side" : "person";
  if (/(?:国|中国|美国|俄罗斯|日本|韩国|欧盟|联合国|[\u4e00-\u9fff]斯坦|尼西亚|兰|巴西)$/u.test(words) && words.length < 6) return "side";
  return "person";
}
