import type { Force } from "../../domain/statement.ts";
import type { CueWord } from "../language-pack.ts";
import { compileWords } from "./word-finder.ts";

/**
 * How a verb hands over what was said. `say`: a clause, often after a comma or colon. `stance`: the act itself, with its object right behind it.
 * `agree`: what several hold together. `name`: only the topic is named.
 */
export type CueKind = "say" | "stance" | "agree" | "name";

interface Verbs {
  readonly kind: CueKind;
  readonly force: Force;
  readonly forms: string;
}

const verbs: readonly Verbs[] = [
  { kind: "say", force: "weak", forms: "指出 指 提到 认为 透露 披露 介绍说 补充 解释 报道 报导 回忆 预计 坦言 承认" },
  {
    kind: "say",
    force: "neutral",
    forms:
      "表示 说 称 宣布 宣称 声称 坚称 声明 写道 写着 写到 发文 发帖 回应 回答 回复 答复 答道 问道 反问 告诉 证实 确认 否认 反驳 评论 提议 建议 主张 相信 通报说 转述 直言 明言 感叹 辩称 谎称 誓言 保证 形容 声言 扬言 坦承 澄清 断言 抱怨 嘲讽 爆料 放话 喊话 反映说",
  },
  {
    kind: "say",
    force: "emphatic",
    forms: "强调 重申 申明 敦促 呼吁 要求 提醒 坚持认为 批评 谴责 抨击 指责 驳斥 斥责 怒斥 痛批 狠批 指控 直指 质疑 嘲讽 威胁",
  },
  { kind: "say", force: "warning", forms: "警告 告诫 警示" },
  { kind: "agree", force: "neutral", forms: "同意 认同 商定 约定 决定 达成一致 达成共识 承诺 认识到 责成" },
  {
    kind: "stance",
    force: "neutral",
    forms:
      "夸赞 夸奖 盛赞 赞许 赞扬了 庆祝 祝贺 祝愿 祝福 祝 互致 转达 感谢 欢迎 赞赏 高度评价 积极评价 赞扬 称赞 充分肯定 赞同 支持 反对 期待 希望 愿意 愿 邀请 慰问 哀悼 高度重视 高度赞赏 表达 拒绝 提出 排除 充满期待 充满信心 寄予厚望 抱有期待 高度期待",
  },
  {
    kind: "name",
    force: "weak",
    forms: "阐明 阐述 阐释 介绍 通报 谈及 谈到 提及 讨论 探讨 商讨 回顾 梳理 说明",
  },
];

/** A reporting verb, in simplified characters. */
export interface Cue {
  readonly form: string;
  readonly kind: CueKind;
  readonly force: Force;
}

const byForm = new Map<string, Cue>(
  verbs.flatMap(({ kind, force, forms }) => forms.split(" ").map((form): [string, Cue] => [form, { form, kind, force }])),
);

/** The verb of a form; undefined where the form is none of ours. */
export function findCue(form: string): Cue | undefined {
  return byForm.get(form);
}

/** Reporting verbs with their force, for whoever wants the list alone. */
export const cueWords: readonly CueWord[] = [...byForm.values()].map(({ form, force }) => ({ form, force }));

// 说 and 称 are also parts of 说明, 说服, 称为, 称赞; 愿 of 愿望, 意愿; 报道, 说明 and the like are nouns behind 的.
const guards: Readonly<Record<string, string>> = {
  指: "(?=[，,：:]|$|[^出的定向导示挥令控责数标望着明名南纹甲针引战派教点认正使代印头尖缝环挥])",
  指控: "(?![的是])",
  质疑: "(?![的声])",
  威胁: "(?=[要将会说称对：:，,])",
  澄清: "(?![的是])",
  形容: "(?![词的])",
  答复: "(?![中里])",
  回复: "(?![中里])",
  回应: "(?![中里])",
  评论: "(?![中里])",
  声明: "(?![中里])",
  直指: "(?![人问向])",
  说: "(?![明服法到过的起来一])",
  称: "(?![为号赞职霸呼道谓作得])",
  愿: "(?![望景])",
  欢迎: "(?!仪式|会|宴|晚|词|辞|信|式)",
  介绍: "(?!信|所|人)",
  写着: '(?=[“「"])',
  报道: "(?![中里的显])",
  报导: "(?![中里的显])",
  希望: "(?!之)",
  表示: "(?!的)",
  表达: "(?!方式)",
  要求: "(?!的)",
  决定: "(?![性的])",
  支持: "(?![者率的])",
  承诺: "(?!的)",
  说明: "(?!会)",
  慰问: "(?!电|信|函|金)",
  庆祝: "(?!会|活动|仪式|大会|典礼)",
  祝贺: "(?!电|信|函)",
  祝: "(?=[^，。福词酒捷寿]{2})",
  互致: "(?=[^，。]{0,12}(?:问候|祝贺|祝福|慰问|祝愿))",
  感谢: "(?!信|函)",
  邀请: "(?!函|信)",
  提出: "(?!的)(?=[^，。]{0,24}(?:[点项条个]|建议|主张|倡议|要求|方案|看法|意见|理念|构想|设想|申请))",
  建议: "(?!的)",
  排除: "(?!万难|障碍|干扰|一切)",
};

const longestFirst = [...byForm.keys()].sort((a, b) => b.length - a.length);

// 三点建议, 提出建议: nouns.
const nouns: Readonly<Record<string, string>> = {
  建议: "(?<![点项条个提出的划案])",
  主张: "(?<![点项条个的])",
  声明: "(?<![合同表的])",
  批评: "(?<![的遭受到评])",
  指: "(?<![是所泛单仅只主旨手食拇戒股])",
  指控: "(?<![的遭受项被罪])",
  指责: "(?<![的遭受被])",
  质疑: "(?<![的遭受被引发到])",
  威胁: "(?<![的受核全大安])",
  抱怨: "(?<!的)",
  形容: "(?<![难以])",
  澄清: "(?<![的待有])",
  祝: "(?<!庆)",
  决定: "(?<!(?:作出|做出)[^，。]{0,10})",
  承诺: "(?<!(?:作出|做出)[^，。]{0,6})",
};

const find = compileWords(longestFirst.map((form): [string, string] => [form, `${nouns[form] ?? ""}${form}${guards[form] ?? ""}`]));

/** The reporting verbs of a short simplified text in order, each with its place. */
export function findCueForms(text: string): readonly { readonly form: string; readonly at: number }[] {
  const forms: { form: string; at: number }[] = [];
  for (let found = find(text, 0); found; found = find(text, found.at + found.word.length)) forms.push({ form: found.key, at: found.at });
  return forms;
}

const adverbs =
  "还 也 亦 则 却 又 再 同样 当场 随即 接着 一度 严词 强硬 罕见 有力 大力 当众 当面 再次 再度 首先 最后 一致 共同 都 均 同时 同时也 重点 着重 主要 特别 尤其 进一步 明确 坦率 随后 接着 曾 曾经 多次 一再 反复 已 已经 正式 公开 " +
  "热烈 热情 郑重 严正 坚决 坚定 诚挚 衷心 由衷 强烈 高度 充分 完全 十分 非常 积极 系统 全面 深入 详细 重点 坦诚 广泛 真诚 友好 不 不会 没有 没 未 并未 并不 并没有 从未 " +
  "未能 尚未 原则上 原则 初步 口头 分别 集体 专门 直接 只 仅 更 就此 对此 为此 高兴地 愉快地 坦率地 明确地 直接地 一致地 坚定地 愤怒地 严肃地 乐观地 谨慎地 主动 另外 另 将 将会 也将 均将 提前 联合 相互 互相";

const adverbList = adverbs.split(" ").sort((a, b) => b.length - a.length);
const lastCharacters = new Set(adverbList.map((adverb) => adverb.slice(-1)));
const adverbAtEnd = new RegExp(`(?:${adverbList.join("|")})$`, "u");

/** Length of the adverb with which a short text ends and which belongs to the cue behind it (still, also, jointly, did not); 0 where none does. */
export function trailingAdverbLength(text: string): number {
  if (!lastCharacters.has(text.slice(-1))) return 0;
  return adverbAtEnd.exec(text)?.[0].length ?? 0;
}
