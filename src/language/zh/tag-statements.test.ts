import { expect, test } from "vitest";
import type { Span } from "../../domain/span.ts";
import { segmentSentences } from "../../text/sentences.ts";
import type { TextView } from "../language-pack.ts";
import { sentenceRules } from "./sentence-rules.ts";
import { tagStatements } from "./tag-statements.ts";

function view(text: string): TextView {
  const paragraphs: Span[] = [...text.matchAll(/[^\n]+/gu)].map((found) => ({ start: found.index, end: found.index + found[0].length }));
  return { text, paragraphs, sentences: segmentSentences(text, paragraphs, sentenceRules), names: [], labels: [] };
}

/** Each statement in one line: `type source|cue|content`, with the links. */
function read(text: string): string[] {
  const words = (spans: readonly Span[]): string => spans.map((span) => text.slice(span.start, span.end)).join("…");
  return tagStatements(view(text)).map((one) => {
    const link = `${one.continues === null ? "" : ` →${one.continues}`}${one.parent === null ? "" : ` ^${one.parent}`}`;
    return `${one.type}${link} ${words(one.source)}|${words(one.cue)}|${words(one.content)}`;
  });
}

test("tagStatements lets the sentences of a paragraph go on with its head", () => {
  expect(read("张明总理指出，两国贸易增长很快。双方要用好新机制。\n李娜外长表示，对方愿意合作。")).toEqual([
    "indirect 张明总理|指出|两国贸易增长很快",
    "indirect →0 ||双方要用好新机制",
    "indirect 李娜外长|表示|对方愿意合作",
  ]);
});

test("tagStatements keeps 中方表示 and 我相信 inside somebody's words", () => {
  expect(read("张明强调，贵方作出了贡献。中方表示高度赞赏。我相信，合作会更好。")).toEqual([
    "indirect 张明|强调|贵方作出了贡献",
    "indirect →0 ||中方表示高度赞赏",
    "indirect →0 ||我相信，合作会更好",
  ]);
});

test("tagStatements takes adverbs into the cue and leaves the place out", () => {
  expect(read("外交部发言人林一10日在记者会上还表示，谈判仍在进行。")).toEqual(["indirect 外交部发言人林一|还表示|谈判仍在进行"]);
});

test("tagStatements reads a topic that is only named as a mention", () => {
  expect(read("两国外长就渔业问题深入交换了意见。")).toEqual(["mention 两国外长|就…深入交换了意见|渔业问题"]);
  expect(read("张明阐明了在边界问题上的立场，强调边界已经划定。")).toEqual([
    "mention 张明|阐明了|在边界问题上的立场",
    "indirect |强调|边界已经划定",
  ]);
});

test("tagStatements reads what both sides agree, do not agree, and agree in the next sentence", () => {
  expect(read("双方一致同意，尽快恢复直航。同意设立热线。")).toEqual(["indirect 双方|一致同意|尽快恢复直航", "indirect |同意|设立热线"]);
  expect(read("双方未同意恢复直航。")).toEqual(["indirect 双方|未同意|恢复直航"]);
});

test("tagStatements counts off the points of a list without their markers", () => {
  expect(read("张明强调，有两点值得重视：一是对话没有输家；二是制裁解决不了问题。")).toEqual([
    "mention 张明|强调|有两点值得重视",
    "indirect →0 ||对话没有输家",
    "indirect →0 ||制裁解决不了问题",
  ]);
});

test("tagStatements goes on with a list over paragraphs", () => {
  const lines = read("张明就区域合作提出两点建议。一是扩大贸易。\n二是办好论坛。");
  expect(lines).toEqual(["mention 张明|就…提出两点建议|区域合作", "indirect →0 ||扩大贸易", "indirect →0 ||办好论坛"]);
});

test("tagStatements reads speech in quotation marks, before and behind its source", () => {
  expect(read("张明说：“会谈很好。我们会再来。”")).toEqual(["direct 张明|说|会谈很好", "direct →0 ||我们会再来"]);
  expect(read("“会谈很好，我们会再来。”张明说。")).toEqual(["direct 张明|说|会谈很好，我们会再来"]);
});

test("tagStatements takes a term in quotation marks for no speech", () => {
  expect(read("张明表示，应当建设好“绿色通道”。")).toEqual(["indirect 张明|表示|应当建设好“绿色通道”"]);
});

test("tagStatements reads traditional characters", () => {
  expect(read("張明強調，對話是唯一出路。")).toEqual(["indirect 張明|強調|對話是唯一出路"]);
});

test("tagStatements nests what a speaker says was agreed", () => {
  expect(read("张明指出，去年我们共同宣布建立伙伴关系。")).toEqual([
    "indirect 张明|指出|去年我们共同宣布建立伙伴关系",
    "indirect ^0 我们|共同宣布|建立伙伴关系",
  ]);
});

test("tagStatements reads a wire's report as the outer statement", () => {
  expect(read("据新华社报道，张明表示，谈判已经结束。")).toEqual([
    "indirect 新华社|据…报道|张明表示，谈判已经结束",
    "indirect ^0 张明|表示|谈判已经结束",
  ]);
});

test("tagStatements leaves narration and lists of participants out", () => {
  expect(read("当地时间3月2日上午，张明在曼谷会见李娜。")).toEqual([]);
  expect(read("张明指出，两国关系很好。\n王五、赵六等参加会见。")).toHaveLength(1);
});

test("tagStatements leaves the title of a document and a welcome ceremony out", () => {
  expect(read("双方共同发表《两国外长关于农业的联合声明》。")).toEqual([]);
  expect(read("张明为李娜举行欢迎仪式。")).toEqual([]);
});

test("tagStatements reads thanks conveyed through another", () => {
  expect(read("李娜请张明转达对国王的问候。")).toEqual(["indirect 李娜|请张明转达|对国王的问候"]);
});

test("tagStatements goes through a hostile text in time that grows with its length", () => {
  const text = "双方就，表示“".repeat(20_000);
  const started = performance.now();
  tagStatements({ text, paragraphs: [{ start: 0, end: text.length }], sentences: [{ start: 0, end: text.length }], names: [], labels: [] });
  expect(performance.now() - started).toBeLessThan(2000);
});

test("tagStatements reads proposals with their points, in one sentence and over paragraphs", () => {
  expect(read("张明提出三点建议：第一，扩大贸易。\n第二，办好论坛。")).toEqual([
    "mention 张明|提出|三点建议",
    "indirect →0 ||扩大贸易",
    "indirect →0 ||办好论坛",
  ]);
});

test("tagStatements reads two verbs with one subject", () => {
  expect(read("张明阐述了中方立场并表示，对话是出路。")).toEqual(["mention 张明|阐述了|中方立场", "indirect |表示|对话是出路"]);
  expect(read("李娜祝贺大会开幕，赞同扩大往来。")).toEqual(["indirect 李娜|祝贺|大会开幕", "indirect |赞同|扩大往来"]);
});

test("tagStatements goes on with a speech in the next paragraph, not with narration", () => {
  expect(read("张明指出，合作有三个特点。\n特点在于互信。我愿继续推动合作。\n当天，张明出席了晚宴。")).toEqual([
    "indirect 张明|指出|合作有三个特点",
    "indirect →0 ||特点在于互信",
    "indirect →0 ||我愿继续推动合作",
  ]);
});

test("tagStatements reads a letter's congratulation from who wrote it", () => {
  expect(read("3月2日，国家主席张明致电李娜，祝贺她当选总统。")).toEqual(["indirect 国家主席张明|祝贺|她当选总统"]);
});

test("tagStatements reads a source behind what it said, and one that is cited", () => {
  expect(read("谈判取得进展，白宫发言人李娜说。")).toEqual(["indirect 白宫发言人李娜|说|谈判取得进展"]);
  expect(read("某通讯社援引知情人士的话称，双方已接近达成协议。")).toEqual(["indirect 知情人士|援引…的话称|双方已接近达成协议"]);
});

test("tagStatements reads a topic whose verb stands in the next clause", () => {
  expect(read("双方围绕关税安排等议题，进行了坦诚的磋商。")).toEqual(["mention 双方|围绕…进行了坦诚的磋商|关税安排等议题"]);
});

test("tagStatements takes 慰问电 and 作出的决定 for no verbs", () => {
  expect(read("张明向李娜致慰问电。")).toEqual([]);
  expect(read("张明强调，会议作出扩员决定，这很重要。")).toEqual(["indirect 张明|强调|会议作出扩员决定，这很重要"]);
});

test("tagStatements reads points numbered 一、 as going on with their announcement", () => {
  expect(read("张明总理就扩大合作提出两项举措：\n一、中方愿设立基金。\n二、中方愿培训农民。")).toEqual([
    "mention 张明总理|就…提出两项举措|扩大合作",
    "indirect →0 ||中方愿设立基金",
    "indirect →0 ||中方愿培训农民",
  ]);
});

test("tagStatements nests what two settled and agreed inside a speech", () => {
  expect(read("张明总理强调，去年双方一致同意开放港口，并为渔民提供便利。")).toEqual([
    "indirect 张明总理|强调|去年双方一致同意开放港口，并为渔民提供便利",
    "indirect ^0 双方|一致同意|开放港口，并为渔民提供便利",
  ]);
});

test("tagStatements reads greetings, thanks to an answer and 报道说", () => {
  expect(read("李娜外长对此表示感谢，指出救援已经展开。")[0]).toBe("indirect 李娜外长|对…表示感谢|此");
  expect(read("两国元首还互致节日问候。")).toEqual(["indirect 两国元首|还互致|节日问候"]);
  expect(read("海港通讯社报道说，谈判已经结束。")).toEqual(["indirect 海港通讯社|报道|谈判已经结束"]);
});

test("tagStatements takes 就…致贺电 for a courtesy about its topic, without the addressee", () => {
  expect(read("张明就地震向李娜致慰问电。")).toEqual(["mention 张明|就…致慰问电|地震"]);
  expect(read("张明就建厂十周年分别向李娜、王强致贺信。")).toEqual(["mention 张明|就…致贺信|建厂十周年"]);
});

test("tagStatements lets the one who briefed also congratulate", () => {
  expect(read("张明介绍了立法情况，祝贺对方举办大会，表示愿加强合作。")).toEqual([
    "mention 张明|介绍了|立法情况",
    "indirect |祝贺|对方举办大会",
    "indirect |表示|愿加强合作",
  ]);
});

test("tagStatements takes 应…邀请 for no invitation, and 供应 for no 应", () => {
  expect(read("张明会见应某友党邀请访华的李安。")).toEqual([]);
  expect(read("张明邀请李安再次访华。")).toEqual(["indirect 张明|邀请|李安再次访华"]);
});

test("tagStatements reads what two leaders settled inside a content, and not what the relation came to", () => {
  expect(read("张明说，林山总统同周海总统一致决定将两国关系提升为战略伙伴，两国关系进入了新阶段。")).toEqual([
    "indirect 张明|说|林山总统同周海总统一致决定将两国关系提升为战略伙伴，两国关系进入了新阶段",
    "indirect ^0 林山总统同周海总统|一致决定|将两国关系提升为战略伙伴",
  ]);
  expect(read("张明说，去年林山总统同周海总统两次会晤，就扩大通航达成重要共识。")[1]).toBe(
    "mention ^0 林山总统同周海总统|就…达成重要共识|扩大通航",
  );
});

test("tagStatements takes what two write to each other for words of both, and 庆祝 elsewhere for a deed", () => {
  expect(read("林山主席同周海总统互致贺电，祝贺两国建交十周年。")).toEqual(["indirect 林山主席同周海总统|祝贺|两国建交十周年"]);
  expect(read("林山主席同周海总统互致贺电，庆祝两国建交十周年。")).toEqual(["indirect 林山主席同周海总统|庆祝|两国建交十周年"]);
  expect(read("林山主席致电周海总统，祝贺他就任。")).toEqual(["indirect 林山主席|祝贺|他就任"]);
  expect(read("各地举行活动，庆祝两国建交十周年。")).toEqual([]);
  expect(read("两国共同庆祝建交十周年。")).toEqual([]);
});
