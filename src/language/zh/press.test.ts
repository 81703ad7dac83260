import { expect, test } from "vitest";
import type { Span } from "../../domain/span.ts";
import { segmentSentences } from "../../text/sentences.ts";
import { findNames } from "../names/find-names.ts";
import { readFirmness } from "./firmness.ts";
import { sentenceRules } from "./sentence-rules.ts";
import { tagStatements } from "./tag-statements.ts";

/** Each statement of a page of the press in one line: `type source|cue|content`, with the links. */
function read(text: string): string[] {
  const paragraphs: Span[] = [{ start: 0, end: text.length }];
  const sentences = segmentSentences(text, paragraphs, sentenceRules);
  const words = (spans: readonly Span[]): string => spans.map((span) => text.slice(span.start, span.end)).join("…");
  return tagStatements({ text, paragraphs, sentences, names: findNames(text, "2026-02-06"), labels: [], fromOutside: true }).map((one) => {
    const link = `${one.continues === null ? "" : ` →${one.continues}`}${one.parent === null ? "" : ` ^${one.parent}`}`;
    return `${one.type}${link} ${words(one.source)}|${words(one.cue)}|${words(one.content)}`;
  });
}

test("tagStatements reads in the press: a report, a wire or a document hands on what others say", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      "報道稱，船隊負責人林國雄在碼頭說，燃料只夠三天。",
      ["indirect 報道|稱|船隊負責人林國雄在碼頭說，燃料只夠三天", "indirect ^0 船隊負責人林國雄|說|燃料只夠三天"],
    ],
    ["这篇报道还援引一名港口官员的话说，泊位已经满了。", ["indirect 一名港口官员|援引…的话说|泊位已经满了"]],
    ["港媒称，两国下月将恢复轮渡。", ["indirect 港媒|称|两国下月将恢复轮渡"]],
    [
      "《海湾时报》今天报道，外长陈立平表示，谈判不会延期。",
      ["indirect 《海湾时报》|报道|外长陈立平表示，谈判不会延期", "indirect ^0 外长陈立平|表示|谈判不会延期"],
    ],
    [
      "公报说，总理何安平强调，边境将保持开放。",
      ["indirect 公报|说|总理何安平强调，边境将保持开放", "indirect ^0 总理何安平|强调|边境将保持开放"],
    ],
    [
      "据当地电视台报道，林国雄坦言，粮食只够一个月。",
      ["indirect 当地电视台|据…报道|林国雄坦言，粮食只够一个月", "indirect ^0 林国雄|坦言|粮食只够一个月"],
    ],
    ["海港电台援引发言人周敏的话称：“我们没有改变立场。”", ["direct 发言人周敏|援引…的话称|我们没有改变立场"]],
    ["不过，报道也指出，部分船东拒绝签字。", ["indirect 报道|也指出|部分船东拒绝签字", "indirect ^0 部分船东|拒绝|签字"]],
    ["白宫的声明说，两位总统讨论了渔业。", ["indirect 白宫的声明|说|两位总统讨论了渔业"]],
  ];
  for (const [text, statements] of cases) expect(read(text), text).toEqual(statements);
});

test("tagStatements reads in the press: where and when the words were said is no part of the source", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["周敏7日与三名船东见记者时表示，赔偿方案本周公布。", ["indirect 周敏|表示|赔偿方案本周公布"]],
    ["何安平上周在议会答复质询时说，预算没有问题。", ["indirect 何安平|说|预算没有问题"]],
    ["林曉蘭昨晚受訪時指出，航線還沒有確定。", ["indirect 林曉蘭|指出|航線還沒有確定"]],
    ["陈立平在与邻国外长会谈后对媒体说，双方同意继续接触。", ["indirect 陈立平|说|双方同意继续接触", "indirect ^0 双方|同意|继续接触"]],
    ["默茨与泽连斯基共同会见记者时表示，支持不会减少。", ["indirect 默茨与泽连斯基|表示|支持不会减少"]],
    ["首席代表何安在会后透露，文本已经写好。", ["indirect 首席代表何安|透露|文本已经写好"]],
    ["周敏在社交平台上发文称，会谈非常坦率。", ["indirect 周敏|发文|会谈非常坦率"]],
    ["陈立平星期五告诉记者，机场不会关闭。", ["indirect 陈立平|告诉|机场不会关闭"]],
  ];
  for (const [text, statements] of cases) expect(read(text), text).toEqual(statements);
});

test("tagStatements reads in the press: leaders by one character, and no meeting as a speaker", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      "習近平與普京會談。習說，兩國要加強互信。普則強調，俄方重視合作。",
      ["indirect 習|說|兩國要加強互信", "indirect 普|則強調|俄方重視合作"],
    ],
    ["拜登与习近平通话。习在通话中表示，中方一贯守信。", ["indirect 习|表示|中方一贯守信"]],
    ["习普通话后，克里姆林宫说，双方谈得很好。", ["indirect 克里姆林宫|说|双方谈得很好"]],
  ];
  for (const [text, statements] of cases) expect(read(text), text).toEqual(statements);
});

test("tagStatements reads in the press: a name before a colon, and no heading", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["何安平：边境不会关闭", ["indirect 何安平|：|边境不会关闭"]],
    ["外交部发言人（周敏）：中方对此表示关切。", ["indirect 外交部发言人（周敏）|：|中方对此表示关切"]],
    ["馬克龍：歐洲要靠自己", ["indirect 馬克龍|：|歐洲要靠自己"]],
    ["特朗普：“谈判很顺利，我们很快会签字。”", ["direct 特朗普|：|谈判很顺利，我们很快会签字"]],
    ["副總理林國雄：關稅下月調整", ["indirect 副總理林國雄|：|關稅下月調整"]],
    ["背景：两国去年恢复通航", []],
    ["时间：3月2日上午", []],
  ];
  for (const [text, statements] of cases) expect(read(text), text).toEqual(statements);
});

test("tagStatements reads in the press: a verb behind what the question was about", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["谈到停火时，陈立平指，双方仍有分歧。", ["indirect 陈立平|指|双方仍有分歧"]],
    ["被問到補償時，周敏稱，方案還在研究。", ["indirect 周敏|稱|方案還在研究"]],
  ];
  for (const [text, statements] of cases) expect(read(text), text).toEqual(statements);
});

test("tagStatements reads in the press: the verbs of the press, and their nouns as none", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["林国雄指对方违反了协议。", ["indirect 林国雄|指|对方违反了协议"]],
    ["陈立平形容会谈“坦率而有益”。", ["indirect 陈立平|形容|会谈“坦率而有益”"]],
    ["外交部驳斥有关报道失实。", ["indirect 外交部|驳斥|有关报道失实"]],
    ["布兰登驳斥了这一指控。", ["indirect 布兰登|驳斥了|这一指控"]],
    ["周敏否认政府收到过照会。", ["indirect 周敏|否认|政府收到过照会"]],
    ["林國雄批評對方拖延時間。", ["indirect 林國雄|批評|對方拖延時間"]],
    ["何安平呼籲船東保持冷靜。", ["indirect 何安平|呼籲|船東保持冷靜"]],
    ["陳立平強調說，邊境不會關閉。", ["indirect 陳立平|強調|邊境不會關閉"]],
    ["克宫否认，称没有这样的安排。", ["indirect |称|没有这样的安排"]],
    ["特朗普扬言要提高关税。", ["indirect 特朗普|扬言|要提高关税"]],
    ["这一指标反映了市场变化。", []],
    ["对方的指控没有根据。", []],
  ];
  for (const [text, statements] of cases) expect(read(text), text).toEqual(statements);
});

test("tagStatements reads in the press: what a text passes over is named, negated", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["白宫的声明没有提到台湾。", ["mention 白宫的声明|没有提到|台湾"]],
    ["公報對漁業隻字未提。", ["mention 公報|隻字未提|漁業"]],
    ["外交部的新闻稿则未提及下次会晤。", ["mention 外交部的新闻稿|则未提及|下次会晤"]],
    ["特朗普在贴文中没提芬太尼。", ["mention 特朗普|没提|芬太尼"]],
    ["兩份聲明均未提及關稅。", ["mention 兩份聲明|均未提及|關稅"]],
    ["何安平强调了主权，但对方的通报没有提到这一点。", ["indirect 何安平|强调了|主权", "mention 对方的通报|没有提到|这一点"]],
    ["陈立平表示，声明没有提到的问题以后再谈。", ["indirect 陈立平|表示|声明没有提到的问题以后再谈"]],
  ];
  for (const [text, statements] of cases) expect(read(text), text).toEqual(statements);
});

test("readFirmness takes a silence for a negated mention", () => {
  const text = "公报对渔业只字未提";
  expect(readFirmness(text, [{ start: 5, end: 9 }], [{ start: 3, end: 5 }], "mention")).toMatchObject({
    act: "mention",
    modality: null,
    negated: true,
  });
  const post = "发文没提渔业";
  expect(readFirmness(post, [{ start: 2, end: 4 }], [{ start: 4, end: 6 }], "mention")).toMatchObject({
    act: "mention",
    modality: null,
    negated: true,
  });
});

test("tagStatements lets 发文 and 刊文 go with the verb behind, and takes the name of a paper whole", () => {
  expect(read("海湾通讯社网站发文指出，泊位已经满了。")).toEqual(["indirect 海湾通讯社网站|发文指出|泊位已经满了"]);
  expect(read("海湾通讯社网站发文评论说，泊位已经满了。")).toEqual(["indirect 海湾通讯社网站|发文评论|泊位已经满了"]);
  expect(read("《海湾今日报》评论说，泊位已经满了。")).toEqual(["indirect 《海湾今日报》|评论|泊位已经满了"]);
  expect(read("海湾王国约翰·冯·伯恩斯坦大学航运研究中心主任霍尔曼·列文森指出，泊位已经满了。")).toEqual([
    "indirect 海湾王国约翰·冯·伯恩斯坦大学航运研究中心主任霍尔曼·列文森|指出|泊位已经满了",
  ]);
});

test("tagStatements nests a chain of tellers, but no endless one", () => {
  expect(read("报道称，公报说，发言人指出，船已经开了。").length).toBe(3);
  expect(read(`${"发言人李明强调，".repeat(300)}船已经开了。`).length).toBeLessThan(10);
});
