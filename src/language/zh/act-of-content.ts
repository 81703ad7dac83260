import type { Act, Modality } from "../../domain/statement.ts";

interface ActAndModality {
  readonly act: Act;
  readonly modality: Modality | null;
}

const act = (name: Act, modality: Modality | null = null): ActAndModality => ({ act: name, modality });

// Own side, named or as a first person; a later subject may stand in front of a clause.
const own = "(?:[\\u4e00-\\u9fff]方|我们?|双方|中国|美国|政府|国家?)";

const willing = /(?<![意心志自情甘祝不])愿(?![望景意]|重申|强调|指出|说)|(?<!不)愿意|致力于|准备好|打算|有意(?!义|思|愿)|正?准备同|决心/u;
const unwilling = /不愿|无意(?=[同与和寻挑阻改围将])/u;
const considering =
  /(?:正在?|还在|会|将|可以?)?(?:研究|考虑)(?:是否|多|再|进口|购|买|采|加大|扩大|增加|采购|购买|取消|放宽|派|对|将|在)|正(?:在)?考虑/u;
const will = new RegExp(
  `(?:${own}[^，。；]{0,8}|^|[，。；]|都|也|仍)将(?:会|继续|一如既往|始终|坚定|积极|全力|采取|为|同|与|在|向|隆重|认真|严格|进一步|按|于|对|购|采|增|派|提供|取消|暂停|落实|履行|坚持|不断|尽)|${own}[^，。；]{0,6}(?:一定)?会(?:继续|采取|落实|履行|坚决|坚定)|${own}必将|都将携手`,
  "u",
);
const decided = /已(?:经)?(?:决定|同意|承诺|批准)/u;
const prediction = /^(?:我)?(?:们)?(?:坚?信|相信|预计|期信|即将)/u;
const request =
  /希望|期望|务必|(?<![反相供适响对答回顺效呼理])应(?:该|当)?(?![对邀约用急有]|尽的)|敦促|呼吁|请(?=[美中日俄欧贵你您])|(?:^|[，；。]|双方|两国|我们|各方|中[\u4e00-\u9fff]{1,3}|[\u4e00-\u9fff]方|还|更|共同|彼此|国家|伙伴|尤其|都|也|，)(?:还|更|都|也)?(?<![重主需只想既])要(?![么求是员素性害点闻道])/u;
const general = /^(?:任何|各国|每个|世界|国际|人类|所有|一切)/u;
const invitation = /欢迎[^，。]{0,24}(?:来|赴|访|进入|投资|举办|参加|出席|加入|到[\u4e00-\u9fff]{1,3}(?:工作|旅游|访问|留学))|邀请/u;
const thanks =
  /感谢|谢意|祝贺|祝愿|慰问|哀悼|深表赞赏|表示(?:高度)?赞赏|高度赞赏|衷心祝|诚挚问候|很高兴(?:应邀|再次|来|将|同你|见到|与你|能)|很荣幸|欢迎你|欢迎您|节日快乐/u;
const position =
  /反对|支持|坚持|奉行|恪守|重视|赞同|主张|不接受|不干涉|不允许|不容|绝不|决不|期待|认同|没有(?:丝毫)?变化?|没有变|不会变|尊重|捍卫|维护|符合|理解|认为|可以加强|可以深化|必须|不应|不支持|不寻求|无意|关切|是中国内政|核心利益|红线|不可接受|谴责|需要|重要性/u;
const stance =
  /^(?:我们?|[\u4e00-\u9fff]{1,4}方|中国|美国|[\u4e00-\u9fff]{2,6}国?)?(?:一贯|一直|始终|都|坚定|坚决|完全|高度|强烈|历来|广泛|积极|也|继续)*(?:反对|支持|坚持|奉行|恪守|重视|珍视|赞同|主张|不接受|不干涉|期待|认同|尊重|理解|欢迎|不支持|不寻求|无意|乐见|关切|谴责|需要|不会|不允许|鼓励|倡导|秉持|对[^，。]{2,40}(?:期待|关切))|^对[^，。]{2,40}，(?:我|[\u4e00-\u9fff]{1,3}方)[^，。]{0,4}重视/u;
const praise = /高度评价|赞赏|钦佩|敬佩|赞扬|称赞|令人(?:赞叹|敬佩|瞩目)|伟大/u;
const past =
  /(?:^|[，；])(?:就在)?(?:(?:今|去|前)年|上个?月|本月|不久前|刚才|日前|\d+年前|此前|\d{4}年|\d{1,2}月|我[^，。]{0,8}(?:今|去)年|[\u4e00-\u9fff]{2,10}(?:今|去)年)(?![^，]{0,16}以来)[^。]{0,60}(?:举行|访问|访华|达成|会晤|会面|通话|宣布|签署|建立|提出|出席|交流|进展|会见|访)|(?:多次|曾|已经?)(?:同|与|向|在)[^。]{0,30}(?:会晤|会面|通话|达成|宣布|签署)|我提出|次会面/u;
const yearIs = /^(?:今年|明年|后年|下个?月|\d{4}年)(?:是|将|正值|适逢|迎来)/u;
const ongoing = /^(?:目前|当前|现在|近期)?[^。]{0,16}正在(?!.*(?:将|愿))/u;
const relationship = /(?:关系|友谊|友好|互信|伙伴|近邻|邻居|好朋友|双边贸易|互为|有着|合作)/u;
const between =
  /(?:中[\u4e00-\u9fff]|[\u4e00-\u9fff]中|两国|双方|双边|彼此|美中|俄中|日中|欧中|印尼|中方)|(?:中国和|和中国|同中国|[\u4e00-\u9fff]是(?:中国|首个))/u;

/** Reads the act of a content from its own words. Where it does several things, the one that looks forward decides. `before` is the text before it. */
export function readActOfContent(content: string, before: string): ActAndModality {
  // A term in quotation marks names something; a condition is no promise.
  const words = content.replace(/[“「][^”」]{1,8}[”」]/gu, "").replace(/(?:如果|若|只要)[^，。；]{1,60}[，；]/gu, "");
  const asks = request.test(words) && !general.test(words);
  const predicts = prediction.test(words);
  if (!predicts && considering.test(words) && !asks) return act("commitment", "considering");
  if (!predicts && willing.test(words) && !/致力于[^。]*(?:发挥|作出|做出)了/u.test(words)) return act("commitment", "intends");
  if (unwilling.test(words) && !asks) return act("position");
  if (asks && !/希望学习|希望看到|我们希望看到/u.test(words)) {
    return isStanding(words) ? act("position") : act("request");
  }
  if (!predicts && decided.test(words)) return act("commitment", "agreed");
  if (!predicts && will.test(words) && (!yearIs.test(words) || /方将继续/u.test(words)))
    return act(/举行|举办|主办|担任|迎来/u.test(words) ? "event" : "commitment", "will");
  if (invitation.test(words)) return act("offer");
  if (thanks.test(words)) return act("thanks");
  if (predicts) return act("assessment");
  if (yearIs.test(words) && !/关系(?:达到|处于|进入|保持)/u.test(words)) return act("event");
  if (past.test(words)) return act("event", "done");
  if (stance.test(words)) return act("position");
  if (praise.test(words)) return act("assessment");
  if (ongoing.test(words)) return act("event", "ongoing");
  if (goesOn(words, before)) return act("request");
  if (between.test(words.slice(0, 40)) && relationship.test(words) && !/(?:重要作用|符合)/u.test(words)) return act("characterisation");
  if (position.test(words) && !/作用|贡献|成就/u.test(words)) return act("position");
  return act("assessment");
}

/** 必须, 应 of all states or of a question is a position; of the other or of both it is a request. */
function isStanding(words: string): boolean {
  return (
    !/希望|期望|双方|两国|美方|[\u4e00-\u9fff]方|我们|对方|务必|请|要|中[\u4e00-\u9fff]|应当|共同/u.test(words) ||
    /^需要|需要也应/u.test(words)
  );
}

/** 要深化…。建设好…: a sentence that begins with its verb goes on with what the one before asked for. */
function goesOn(words: string, before: string): boolean {
  if (!/^(?:建设|推动|深化|加强|用好|完善|拓展|落实|坚持|把|扩大|发挥|促进|推进|共同|携手|妥善|尽快|抓紧)/u.test(words)) return false;
  const last = before.trim().replace(/。$/u, "");
  return /(?:要|应|希望)/u.test(last.slice(last.lastIndexOf("。") + 1));
}
