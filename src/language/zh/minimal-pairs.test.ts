import { expect, test } from "vitest";
import { extractStatements } from "../../index.ts";

/** Act, modality, negation and condition of the last statement of a sentence. */
function read(text: string): string {
  const { statements } = extractStatements({
    id: "zh.txt",
    side: "CN",
    kind: "state-media",
    language: "zh",
    publishedAt: "2026-03-01",
    text,
  });
  const one = statements.filter(({ type }) => type !== "own").at(-1);
  if (!one) return "nothing";
  const condition = one.condition && text.slice(one.condition.start, one.condition.end);
  return [one.act, one.modality, one.negated ? "not" : null, condition ? `if ${condition}` : null].filter(Boolean).join(" ");
}

/** How strongly the verb hands over. */
function force(text: string): string | undefined {
  return extractStatements({ id: "zh.txt", side: "CN", language: "zh", publishedAt: "2026-03-01", text }).statements.find(
    ({ cue }) => cue.length > 0,
  )?.force;
}

type Pair = readonly [string, string, string, string];

const agreeing: readonly Pair[] = [
  ["双方同意恢复直航。", "commitment agreed", "双方不同意恢复直航。", "denial denied not"],
  ["双方同意设立热线。", "commitment agreed", "双方未同意设立热线。", "denial denied not"],
  ["双方商定明年再谈。", "commitment agreed", "双方没有商定明年再谈。", "denial denied not"],
  ["双方决定重开口岸。", "commitment agreed", "双方尚未决定重开口岸。", "denial denied not"],
  ["双方一致认为，对话有益。", "agreement agreed", "张明认为，对话有益。", "assessment"],
  ["双方就渔业问题达成共识。", "agreement agreed", "双方未就渔业问题达成共识。", "denial denied not"],
  ["双方就停火达成一致。", "agreement agreed", "双方没有就停火达成一致。", "denial denied not"],
  ["张明表示，中方同意停火。", "commitment agreed", "张明表示，中方没有同意停火。", "denial denied not"],
  ["张明表示，中方已承诺减排。", "commitment will", "张明表示，中方从未承诺减排。", "denial denied not"],
  ["张明表示，中方已决定派代表团。", "commitment will", "张明表示，中方尚未决定派代表团。", "denial denied not"],
  ["中方承诺不征收新税。", "commitment will", "中方没有承诺不征收新税。", "denial denied not"],
  ["张明接受了邀请，表示会尽快成行。", "commitment will", "张明拒绝接受邀请。", "denial denied not"],
  ["双方同意建立热线。", "commitment agreed", "双方拒绝建立热线。", "denial denied not"],
];

const willing: readonly Pair[] = [
  ["张明表示，中方愿同贵方加强合作。", "commitment intends", "张明表示，中方不愿同贵方加强合作。", "position not"],
  ["张明表示，我愿再次访问贵国。", "commitment intends", "张明表示，这是人民的共同心愿。", "assessment"],
  ["张明表示，中方愿意出资。", "commitment intends", "张明表示，中方不愿意出资。", "position not"],
  ["张明表示，中方有意购买大豆。", "commitment intends", "张明表示，中方无意购买大豆。", "position not"],
  ["张明表示，中方打算增派船只。", "commitment intends", "张明表示，中方不打算增派船只。", "position not"],
  ["张明表示，中方准备同各方接触。", "commitment intends", "张明表示，中方没有准备同各方接触。", "position not"],
  ["张明表示，中方致力于和平解决争端。", "commitment intends", "张明表示，中方一贯主张和平解决争端。", "position"],
  ["张明表示，中方愿考虑这一提议。", "commitment considering", "张明表示，中方愿接受这一提议。", "commitment intends"],
  ["张明表示，中方将继续努力，愿提供帮助。", "commitment intends", "张明表示，中方将继续努力，提供帮助。", "commitment will"],
  ["张明表示，感谢贵方支持，中方愿扩大进口。", "commitment intends", "张明表示，感谢贵方支持。", "thanks"],
  ["张明表示，中方高度重视两国关系，愿同贵方密切往来。", "commitment intends", "张明表示，中方高度重视两国关系。", "position"],
  ["张明表示，中方力争年内谈成协议。", "commitment intends", "张明表示，中方年内将完成谈判。", "commitment will"],
];

const willDo: readonly Pair[] = [
  ["张明表示，中方将提供粮食。", "commitment will", "张明表示，中方将不提供粮食。", "commitment will not"],
  ["张明表示，中方将继续提供粮食。", "commitment will", "张明表示，中方将不再提供粮食。", "commitment will not"],
  ["张明表示，中方会履行诺言。", "commitment will", "张明表示，中方不会履行这一要求。", "commitment will not"],
  ["张明表示，我们一定会采取行动。", "commitment will", "张明表示，我们绝不会采取行动。", "commitment will not"],
  ["张明表示，中方将对等加税。", "commitment will", "张明表示，中方不会对等加税。", "commitment will not"],
  ["张明表示，贵方将从中受益。", "commitment will", "张明表示，相信贵方将从中受益。", "assessment"],
  ["张明表示，中方将一如既往支持贵方。", "commitment will", "张明表示，中方一如既往支持贵方。", "position"],
  ["张明表示，中方将派人出席。", "commitment will", "张明表示，中方已派人出席。", "event done"],
  ["张明表示，中方将取消关税。", "commitment will", "张明表示，中方已取消关税。", "event done"],
  ["张明表示，中方已恢复航班。", "event done", "张明表示，中方尚未恢复航班。", "event denied not"],
  ["张明表示，中方已完成检查。", "event done", "张明表示，中方没有完成检查。", "event denied not"],
  ["张明表示，中方正在落实共识。", "commitment ongoing", "张明表示，中方将落实共识。", "commitment will"],
  ["张明表示，这项工程将带动就业。", "assessment", "张明表示，我们将带动就业。", "commitment will"],
  ["张明表示，两国总理将在年底会晤。", "event will", "张明表示，两国总理去年年底举行会晤。", "event done"],
  ["张明表示，今年是两国建交三十周年。", "event", "张明表示，明年中方将主办峰会。", "event will"],
  ["张明表示，去年两国签署了农业协定。", "event signed", "张明表示，去年两国没有签署农业协定。", "denial denied not"],
  ["张明表示，去年双方举行了三轮会谈。", "event done", "张明表示，去年双方没有举行会谈。", "event denied not"],
  ["张明表示，中方将对华关系置于优先地位。", "position", "张明表示，中方将对贵方开放市场。", "commitment will"],
];

const considering: readonly Pair[] = [
  ["张明表示，中方正考虑扩大采购。", "commitment considering", "张明表示，中方已决定扩大采购。", "commitment will"],
  ["张明表示，中方将考虑延长免签。", "commitment considering", "张明表示，中方将延长免签。", "commitment will"],
  ["张明表示，中方正在研究是否参加。", "commitment considering", "张明表示，中方将参加。", "commitment will"],
  ["张明表示，中方不排除采取新措施。", "position considering not", "张明表示，中方排除了采取新措施的可能。", "denial denied"],
  ["中方不排除推迟会议。", "position considering not", "中方排除推迟会议。", "denial denied"],
  ["张明表示，中方考虑恢复会谈。", "commitment considering", "张明表示，中方不考虑恢复会谈。", "denial denied not"],
  ["张明表示，他们正考虑多买小麦，并已承诺明年再买。", "commitment considering", "张明表示，他们已承诺明年再买小麦。", "commitment agreed"],
];

const discussing: readonly Pair[] = [
  ["双方讨论了渔业问题。", "mention", "双方没有讨论渔业问题。", "mention not-discussed not"],
  ["双方谈及边界问题。", "mention", "双方未谈及边界问题。", "mention not-discussed not"],
  ["双方就渔业问题交换意见。", "mention", "双方未就渔业问题交换意见。", "mention not-discussed not"],
  ["双方就关税进行了磋商。", "mention", "双方没有就关税进行磋商。", "mention not-discussed not"],
  ["声明提到人权问题。", "mention", "声明没有提到人权问题。", "mention not"],
  ["张明阐述了中方立场。", "mention", "张明强调中方立场不变。", "position"],
  ["张明介绍了改革情况。", "mention", "张明表示，改革取得成效。", "assessment"],
  ["双方就两岸问题交换了看法。", "mention", "双方就两岸问题达成谅解。", "agreement agreed"],
];

const asking: readonly Pair[] = [
  ["张明表示，希望贵方放宽限制。", "request", "张明表示，我们希望学习贵方经验。", "position"],
  ["张明强调，美方应停止挑衅。", "request", "张明强调，各国都应遵守国际法。", "position"],
  ["张明强调，美方应取消制裁。", "request", "张明强调，美方不应取消制裁。", "request not"],
  ["张明强调，双方要增加往来。", "request", "张明强调，双方不要扩大分歧。", "request not"],
  ["张明强调，美方务必慎重处理。", "request", "张明强调，美方已慎重处理。", "event done"],
  ["张明敦促各方停火。", "request", "张明赞扬各方停火。", "assessment"],
  ["中方呼吁有关国家保持克制。", "request", "中方支持有关国家保持克制。", "position"],
  ["张明要求对方道歉。", "request", "张明没有要求对方道歉。", "denial denied not"],
  ["张明表示，请美方认真对待。", "request", "张明表示，美方认真对待。", "assessment"],
  ["张明表示，贵方必须遵守承诺。", "request", "张明表示，贵方遵守承诺。", "position"],
  ["张明表示，双方可以加强合作。", "position", "张明表示，双方应加强合作。", "request"],
  ["张明表示，中方期待同贵方加强合作。", "position", "张明表示，希望同贵方加强合作。", "request"],
  ["张明表示，中方相应取消了关税。", "event done", "张明表示，中方应取消关税。", "request"],
  ["张明表示，这是“四个应该”的由来。", "assessment", "张明表示，这四件事应该由贵方来做。", "position"],
  ["张明建议双方设立工作组。", "request", "张明表示双方设立了工作组。", "event done"],
  ["张明表示，贵方理解这个问题对于我们的重要性。", "position", "张明表示，贵方要理解这个问题。", "request"],
];

const standing: readonly Pair[] = [
  ["张明表示，中方支持停火。", "position", "张明表示，中方不支持停火。", "position not"],
  ["张明表示，中方反对制裁。", "position", "张明表示，中方不反对制裁。", "position not"],
  ["张明表示，中方接受这一结果。", "position", "张明表示，中方不接受这一结果。", "position not"],
  ["中方支持这一倡议。", "position", "中方不支持这一倡议。", "position not"],
  ["中方欢迎这一进展。", "assessment", "中方不欢迎这一进展。", "position not"],
  ["张明表示，中方寻求霸权。", "assessment", "张明表示，中方不寻求霸权。", "position not"],
  ["张明表示，这一问题没有改变。", "position", "张明表示，这一问题已经改变。", "assessment"],
  ["张明表示，贸易战有赢家。", "assessment", "张明表示，贸易战没有赢家。", "position"],
  ["张明高度评价两国友谊。", "characterisation", "张明高度评价贵国成就。", "assessment"],
  ["张明表示，两国关系达到新高度。", "characterisation", "张明表示，贵国经济达到新高度。", "assessment"],
  ["张明表示，中方坚定奉行这一政策。", "position", "张明表示，中方将坚定奉行这一政策。", "commitment will"],
  ["张明表示，中方欢迎贵国企业来华投资。", "offer", "张明表示，中方欢迎贵国作出的决定。", "position"],
  ["张明邀请李娜访问北京。", "offer", "张明感谢李娜访问北京。", "thanks"],
  ["张明祝贺李娜就任。", "thanks", "张明警告李娜不要就任。", "warning"],
  ["张明否认参与此事。", "denial denied", "张明没有否认参与此事。", "position not"],
  ["张明强调，如果局势升级，双方将付出代价。", "warning if 如果局势升级", "张明强调，双方将付出努力。", "commitment will"],
  ["张明表示，中方对此表示遗憾。", "position", "张明表示，中方对此表示赞赏。", "thanks"],
];

const conditions: readonly Pair[] = [
  [
    "张明表示，如果局势缓和，中方愿恢复对话。",
    "commitment intends if 如果局势缓和",
    "张明表示，局势缓和后，中方愿恢复对话。",
    "commitment intends",
  ],
  ["张明表示，只要双方同意，中方将派船。", "commitment will if 只要双方同意", "张明表示，征得双方同意后，中方将派船。", "commitment will"],
  [
    "张明表示，若贵方停手，中方愿停止反制。",
    "commitment intends if 若贵方停手",
    "张明表示，贵方停手，中方愿停止反制。",
    "commitment intends",
  ],
  [
    "张明表示，除非取消关税，中方不会恢复采购。",
    "commitment will not if 除非取消关税",
    "张明表示，中方不会恢复采购。",
    "commitment will not",
  ],
  [
    "张明表示，在相互尊重的前提下，中方愿谈判。",
    "commitment intends if 在相互尊重的前提下",
    "张明表示，在相互尊重的基础上，中方愿谈判。",
    "commitment intends",
  ],
  [
    "张明表示，一旦达成协议，中方将撤回人员。",
    "commitment will if 一旦达成协议",
    "张明表示，达成协议之后，中方将撤回人员。",
    "commitment will",
  ],
  [
    "张明表示，无论形势如何变化，中方都将支持贵方。",
    "commitment will",
    "张明表示，如果形势变化，中方将支持贵方。",
    "commitment will if 如果形势变化",
  ],
];

const traditional: readonly Pair[] = [
  ["雙方同意恢復直航。", "commitment agreed", "雙方不同意恢復直航。", "denial denied not"],
  ["張明表示，中方願擴大採購。", "commitment intends", "張明表示，中方不願擴大採購。", "position not"],
  ["張明表示，中方將開放市場。", "commitment will", "張明表示，中方不會開放市場。", "commitment will not"],
  ["雙方討論了漁業問題。", "mention", "雙方沒有討論漁業問題。", "mention not-discussed not"],
  ["張明強調，美方應停止對台軍售。", "request", "張明強調，美方已停止對台軍售。", "event done"],
  ["雙方就停火達成共識。", "agreement agreed", "雙方未就停火達成共識。", "denial denied not"],
];

const groups = { agreeing, willing, willDo, considering, discussing, asking, standing, conditions, traditional };

for (const [name, pairs] of Object.entries(groups)) {
  test.each(pairs.map((pair) => [...pair] as const))(`${name}: %s (%s) · %s (%s)`, (one, asOne, other, asOther) => {
    expect([read(one), read(other)]).toEqual([asOne, asOther]);
  });
}

test("the verb tells how strongly something is handed over", () => {
  expect(force("张明指出，形势复杂。")).toBe("weak");
  expect(force("张明表示，形势复杂。")).toBe("neutral");
  expect(force("张明强调，形势复杂。")).toBe("emphatic");
  expect(force("张明警告，形势复杂。")).toBe("warning");
});
