import { labelsOfListed as labels } from "./lead-topic.ts";
import type { ToldFinding } from "./told-finding.ts";

/** The sentence of a finding that is no difference between two tellings. */
export function tellInChinese(told: ToldFinding): string {
  const { draft, tellers, said, first, second, last, a, b, x, y } = told;
  const about = told.topic === null ? "" : `${told.topic}：`;
  const silent = tellers.sides(draft.silent);
  const light = tellers.teller(draft.spans.at(-1)?.account ?? "");
  switch (draft.kind) {
    case "omission": {
      const where = silentTexts(told);
      if (draft.rule === "initiator-told-by-one") return `仅${said}说明由谁提出（${first}），${where}未提。`;
      if (draft.rule === "length-told-by-one") return `仅${said}说明历时多久（${first}），${where}未提。`;
      if (draft.rule === "figure-absent") return `${about}仅${said}给出数字（${first}），${where}谈到此事但没有这一数字。`;
      if (draft.rule === "denial-by-one") return `${about}仅${said}称未谈及此事（${first}），${where}未提。`;
      if (draft.inOthersMouth) return `${about}仅${said}写有${first}（作为对方的话），${where}中没有相近说法。`;
      if (draft.rule === "joint-text-only") return `${about}联合声明写有${first}，${where}中没有相近说法。`;
      if (draft.rule !== "topic-absent") return `${about}仅${said}写有${first}，${where}中没有相近说法。`;
      return told.topic === null ? `仅${said}写有${first}，${where}未涉及此事。` : `${about}仅${said}提及（${first}），${where}未涉及。`;
    }
    case "told-for-other":
      return draft.rule === "no-account-of-own-side"
        ? `${about}${said}转述对方的话：${first}，但没有对方自己的文本可供核对。`
        : `${about}据${said}文本，${silent}表示${first}，${silentTexts(told)}没有刊出。`;
    case "corroborated":
      return corroborated(told, about) + witnesses(told);
    case "wording":
      if (draft.rule === "tone") return `双方对会谈气氛的说法不同：${a}称“${x}”，${b}称“${y}”。`;
      return `${about}同一事项，措辞不同：${a}作${first}，${b}作${second}。`;
    case "conflict":
      return `${about}${a}称${first}，${b}称${second}。`;
    case "both-silent":
      if (draft.rule === "length-told-by-press") return `仅媒体说明历时多久（${first}），${silent}均未提。`;
      if (draft.rule === "told-by-press") return `${about}媒体称曾谈及（${first}），${silent}的完整文本均未提到。`;
      if (draft.rule === "silent-against-history") {
        const [times, of] = x.split("/");
        return `${about}${silent}此次均未提及；在手头此前最近${of}次会谈中，双方有${times}次都谈到（${y.replace(/, /g, "、")}）。`;
      }
      return `${silent}均未说明由谁提出。`;
    case "emphasis":
      if (draft.rule === "text-length") return `${said}文本的篇幅约为${tellers.side(y)}的${x}倍。`;
      if (draft.rule === "other-order") return `${about}${said}两份文本的次序不同：${a}置于首位（${first}），${b}列第${x}（${second}）。`;
      if (draft.rule === "called-foremost") return `${about}${said}称其居首（${first}）。`;
      if (draft.rule === "thanks-unreturned") return `${said}文本写有对对方的感谢（${first}），${silent}文本没有相应的感谢或赞扬。`;
      return draft.rule === "named-only"
        ? `${about}${said}${isRoom(x) ? `着墨颇多（占其文本${share(x)}：${first}）` : `有具体说法（${first}）`}，${light}仅点到（${last}）。`
        : `${about}${said}着墨远多于${light}（占其文本${share(x)}，${light}仅${share(y)}）：${first}，${light}为${last}。`;
    case "quotation-altered":
      return altered(told, about);
    default:
      return draft.kind satisfies never;
  }
}

function corroborated({ draft, said, a, b, first, second }: ToldFinding, about: string): string {
  if (draft.rule === "tone") return `双方对会谈气氛的说法相近：${a}称${first}，${b}称${second}。`;
  if (draft.rule === "same-length") return `对会谈时长说法一致：${a}为${first}，${b}为${second}。`;
  if (draft.rule === "told-by-papers") return `各方均未提及的背景：${a}和${b}都自行报道，分别为${first}和${second}。`;
  if (draft.rule === "listed-by-both") return `${labels(draft, "zh", "、")}：${a}和${b}都谈到，分别为${first}和${second}。`;
  if (first === second) return `${about}${a}和${b}均写有${first}。`;
  const verb = draft.rule === "topic-in-both" || draft.rule === "named-by-both" ? "都谈到" : "说法一致";
  return draft.saidBy.length > 2
    ? `${about}${said}${verb}：${a}为${first}，${b}为${second}。`
    : `${about}${a}和${b}${verb}，分别为${first}和${second}。`;
}

/** Behind what is corroborated: by how many, where more texts tell it than bear it out. */
function witnesses({ draft: { witnesses, spans } }: ToldFinding): string {
  const telling = new Set(spans.map(({ account }) => account)).size;
  if (!witnesses || witnesses.length === 0 || telling <= witnesses.length) return "";
  return `共见于${telling}份文本，独立来源${witnesses.length}个。`;
}

/** 中方文本（全文）; 中方4份文本（仅1份为全文）; what is held in part proves nothing, and the sentence says so. */
function silentTexts({ draft: { silent, silentAccounts }, tellers }: ToldFinding): string {
  const all = silentAccounts.length;
  const held = silentAccounts.filter((id) => tellers.isWhole(id)).length;
  const texts = `${tellers.sides(silent)}${all === 1 ? "文本" : `${all}份文本`}`;
  if (held === 0) return `${texts}（均非全文，不足为凭）`.replace("均非", all === 1 ? "并非" : "均非");
  if (held === all) return `${texts}（${all === 1 ? "" : "均为"}全文）`;
  return `${texts}（其中${held}份为全文）`;
}

function altered({ draft, said, tellers, first, second, x, y }: ToldFinding, about: string): string {
  const paper = tellers.account(draft.spans[0]?.account ?? "");
  const retold = draft.rule === "not-the-retold-words" ? "（所存为转述，证明力有限）" : "";
  return `${about}${paper}作为${said}原话刊出：${first}；${said}自己的文本${retold}为${second}${changed(x, y)}。`;
}

/** Longest words that are told as a change: beyond, the two quotations show it better. */
const shortChange = 40;

function changed(own: string, printed: string): string {
  if ((own === "" && printed === "") || own.length > shortChange || printed.length > shortChange || /…/.test(own + printed)) return "";
  if (own === "") return `（添加“${printed}”）`;
  return printed === "" ? `（删去“${own}”）` : `（“${own}”改为“${printed}”）`;
}

/** From this share of a text on a topic is dwelt on. */
const isRoom = (percent: string): boolean => Number.parseFloat(percent) >= 7;

const share = (percent: string): string => percent.replace(/\s+%/, "%");
