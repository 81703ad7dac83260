import { describe, expect, test } from "vitest";
import { extractStatements } from "../../extraction/extract-statements.ts";
import { type AccountInput, toAccount } from "../../workspace/account-input.ts";
import { choosePack } from "../../workspace/choose-pack.ts";
import type { Claim } from "../claims/claim.ts";
import { readClaims } from "../claims/read-claims.ts";
import { judgePair } from "../matter/judge-group.ts";
import { Weights } from "../matter/likeness.ts";

const table = new Set(["party:US", "party:CN", "party:RU", "party:KR", "party:EU", "person:xi-jinping"]);

function claimsOf(input: AccountInput): readonly Claim[] {
  const account = toAccount(input);
  const pack = choosePack(account.language);
  return readClaims({ account, pack, extraction: extractStatements(account, pack) }, table);
}

const longest = (claims: readonly Claim[]): Claim | undefined =>
  [...claims].sort((x, y) => y.span.end - y.span.start - (x.span.end - x.span.start))[0];

/** Judges two sentences as two posts of two sides, linked as surely as `score` says. */
function judge(one: string, other: string, score = 0.5) {
  const [left, right] = [
    claimsOf({ id: "a.txt", side: "US", kind: "leader-post", publishedAt: "2026-02-04", text: one }),
    claimsOf({ id: "b.txt", side: "CN", kind: "leader-post", publishedAt: "2026-02-04", text: other }),
  ];
  const [a, b] = [longest(left), longest(right)];
  if (!a || !b) throw new Error("no claim");
  return judgePair({ a, b, likeness: { ...new Weights([...left, ...right]).likeness(a, b), score }, nearness: 0, strength: score });
}

/** Rule expected; two sentences; "conflict" where both cannot stand; likeness where it matters. */
type Case = readonly [rule: string, one: string, other: string, conflict?: "conflict" | undefined, score?: number];

const differing: Readonly<Record<string, readonly Case[]>> = {
  members: [
    [
      "list-differs",
      "President Smith raised concerns about Xinjiang, Tibet, and Hong Kong.",
      "President Smith raised Xinjiang and Hong Kong.",
    ],
    ["list-differs", "The President raised concerns about Xinjiang, Tibet, and Hong Kong.", "美方对新疆、香港等问题表示关切。"],
  ],
  place: [
    ["place-differs", "The frigates will be built in Norfolk by American yards.", "The frigates will be built in Ulsan by Korean yards."],
    ["place-differs", "The next consultations on rare earths will be held in Geneva.", "下一轮稀土磋商将在伦敦举行。"],
    ["place-differs", "Переговоры о зерне состоятся в Стамбуле.", "The talks on grain will take place in Riyadh."],
    ["place-differs", "Nuclear submarines will be built in the United States.", "핵추진 잠수함은 한국에서 건조될 것이다.", "conflict"],
  ],
  recipient: [
    ["recipient-differs", "The United States will provide $2 billion to Ukraine for drones.", "美方将向波兰提供20亿美元用于无人机。"],
    ["recipient-differs", "Norland will supply 40 drones to Poland.", "Norland will supply 40 drones to Ukraine."],
    ["recipient-differs", "США поставят Украине 40 самолётов.", "The United States will deliver 40 aircraft to Poland."],
  ],
  firmness: [
    ["firmness-differs", "China is considering buying 12 million tons of corn.", "China has agreed to buy 12 million tons of corn."],
    ["firmness-differs", "The company will invest $40 billion in shipyards.", "The company intends to invest $40 billion in shipyards."],
    ["firmness-differs", "Norland will open 3 consulates this year.", "诺兰正在考虑今年开设3个领事馆。"],
    ["firmness-differs", "中方将采购300万吨大豆。", "China is considering the purchase of 3 million tons of soybeans."],
    ["firmness-differs", "Россия рассматривает возможность закупить 2 млн тонн зерна.", "Russia will buy 2 million tons of grain."],
  ],
  spoken: [
    ["denied-by-one", "Arms sales were not discussed.", "President Xi raised arms sales to Taiwan.", "conflict"],
    ["denied-by-one", "Sanctions were not discussed at all.", "Стороны обсудили отмену санкций.", "conflict"],
    ["denied-by-one", "双方没有讨论台湾问题。", "The leaders discussed Taiwan.", "conflict"],
    ["denied-by-one", "Санкции не обсуждались.", "The sides discussed sanctions relief.", "conflict"],
  ],
  polarity: [
    [
      "negated-by-one",
      "China will stop buying Iranian oil this year.",
      "China will not stop buying Iranian oil this year.",
      "conflict",
      0.8,
    ],
    ["negated-by-one", "The tariff will apply to steel from Norland.", "The tariff will not apply to steel from Norland.", "conflict", 0.8],
  ],
  amount: [
    ["amounts-differ", "China will buy 12 million tons of corn.", "中方将采购2000万吨玉米。"],
    ["amounts-differ", "The tariff on cars will be 25 percent.", "汽车关税将为15%。"],
    ["amounts-differ", "Norland will invest $600 billion in factories.", "Norland will invest $150 billion in factories."],
    ["amounts-differ", "A delegation of 35 business people came along on the visit.", "工商界代表40人随团访问。", "conflict", 0.5],
    [
      "cap-against-amount",
      "Norland will admit 20,000 cars a year without duty.",
      "Norland will admit up to 20,000 cars a year without duty.",
    ],
    ["cap-against-amount", "The rate on medicines does not exceed 15 percent.", "The rate on medicines will be 15 percent."],
    ["additional-by-one", "The fund will spend $500 million on housing.", "The fund will spend an additional $500 million on housing."],
    ["additional-by-one", "欧方将投资6000亿美元。", "The EU will invest an additional $600 billion."],
  ],
  period: [
    [
      "period-differs",
      "China will buy 8 million tons of wheat next season.",
      "China will buy 8 million tons of wheat next quarter.",
      "conflict",
    ],
    ["period-differs", "中方下季度将采购800万吨小麦。", "China will buy 8 million tons of wheat next season.", "conflict"],
    [
      "period-differs",
      "Китай купит 8 млн тонн пшеницы в следующем сезоне.",
      "China will buy 8 million tons of wheat next quarter.",
      "conflict",
    ],
  ],
  time: [
    [
      "one-time-two-ways",
      "The ministers met in Oslo two weeks ago and set up a working group.",
      "The ministers met in Oslo last month and set up a working group.",
    ],
    ["deadline-by-one", "Norland will buy $40 billion of gas by the end of 2028.", "Norland will buy $40 billion of gas."],
  ],
  condition: [
    [
      "condition-by-one",
      "Norland will lift its sanctions on the banks if the ceasefire holds.",
      "Norland will lift its sanctions on the banks.",
    ],
    ["condition-by-one", "如果停火得到遵守，诺兰将取消对银行的制裁。", "Norland will lift the sanctions on the banks."],
  ],
  scope: [
    [
      "joined-or-compound",
      "Russia agreed to a halt of attacks on energy and infrastructure.",
      "Россия согласилась прекратить удары по объектам энергетической инфраструктуры.",
      "conflict",
    ],
    ["joined-or-compound", "The ceasefire covers attacks on energy infrastructure.", "停火涵盖对能源和基础设施的袭击。", "conflict"],
    ["mostly-or-only", "The talk was almost entirely about trade.", "The talk was solely about trade."],
    ["mostly-or-only", "会谈主要围绕贸易问题。", "The talks dealt exclusively with trade."],
    ["part-or-whole", "The sides agreed on the partial withdrawal of troops.", "The sides agreed on the complete withdrawal of troops."],
    ["part-or-whole", "双方同意部分撤军。", "The sides agreed on a full withdrawal of troops."],
    ["strict-by-one", "The sides agreed on an unconditional ceasefire.", "The sides agreed on a ceasefire."],
    ["one-or-several", "The US gave approval to build a nuclear power plant.", "The US gave approval to build nuclear power plants."],
    [
      "included-or-besides",
      "Norland will pay $80 billion, including military aid.",
      "Norland will pay $80 billion in addition to military aid.",
    ],
  ],
  doer: [
    ["doer-differs", "The EU will invest $70 billion in shipyards.", "European companies will invest $70 billion in shipyards."],
    ["doer-differs", "中国将投资700亿美元。", "Chinese companies will invest $70 billion."],
  ],
  act: [
    [
      "promised-or-thanked-for",
      "The US intends to provide $300 million in aid.",
      "The President thanked the United States for $300 million in aid.",
    ],
  ],
  name: [
    ["named-otherwise", "They discussed Russia's war against Ukraine.", "双方谈及乌克兰危机。"],
    ["named-otherwise", "The US keeps to its one China policy on Taiwan.", "美方坚持一个中国原则，不支持台湾独立。"],
    ["named-otherwise", "The trade deal that we made in Oslo will be carried out.", "双方将落实奥斯陆经贸共识。"],
    ["named-otherwise", "They spoke of the invasion of Ukraine.", "Стороны обсудили украинский кризис."],
    ["named-otherwise", "They talked about a dialogue on ransomware.", "They talked about a dialogue on information security."],
  ],
  grade: [
    ["grade-differs", "Our relationship is extremely strong.", "两国关系总体稳定。"],
    ["grade-differs", "Our relationship is extremely good.", "Our relationship is good overall."],
  ],
  demand: [
    ["demand-differs", "美国应当慎重处理对台军售。", "The United States must handle arms sales to Taiwan with prudence."],
    ["demand-differs", "The two sides should respect the border.", "The two sides must respect the border."],
    ["demand-differs", "Сторонам следует соблюдать перемирие.", "The sides must observe the truce."],
    ["intensity-differs", "China asked for prudence on arms sales to Taiwan.", "China asked for extreme caution on arms sales to Taiwan."],
    ["intensity-differs", "美方务必慎重处理对台军售。", "The US is asked to treat arms sales to Taiwan with prudence."],
  ],
  certainty: [
    ["certainty-differs", "An invasion of Norland is possible.", "An invasion of Norland is virtually certain."],
    ["certainty-differs", "他愿意批准这笔交易。", "He would most likely approve the deal."],
  ],
  motion: [
    ["for-now-or-for-good", "The tariffs will be suspended for now.", "The tariffs will be abolished once and for all."],
    ["opposed", "Norland supports the accession of Sudland to the union.", "Norland opposes the accession of Sudland to the union."],
    ["kept-or-ended", "The tariff on steel will remain in force.", "The tariff on steel will be replaced by a quota."],
  ],
  stance: [
    ["stance-opposed", "The President raised concerns about human rights abuses in Xinjiang.", "涉疆问题是中国内政，不容外部干涉。"],
  ],
  words: [
    [
      "word-added",
      "The claim of Sudland to the islands forms the very core of the treaty of 1952.",
      "The claim of Sudland to the northern islands forms the very core of the treaty of 1952.",
    ],
    [
      "word-changed",
      "The bridge of trade shall stand firmly through frost and thaw this winter.",
      "The bridge of trade shall stand firmly through frost and floods this winter.",
    ],
  ],
};

const whole = ([rule, one, other, conflict, score = 0.5]: Case): [string, string, string, boolean, number] => [
  rule,
  one,
  other,
  conflict !== undefined,
  score,
];

for (const [dimension, cases] of Object.entries(differing)) {
  describe(`compareClaims tells what differs in ${dimension}`, () => {
    test.each(cases.map(whole))("%s: %s | %s", (rule, one, other, conflict, score) => {
      const { differences, verdict } = judge(one, other, score);
      expect(differences.map((difference) => difference.rule)).toContain(rule);
      if (conflict) expect(verdict).toBe("conflict");
      else expect(differences.find((difference) => difference.rule === rule)?.together).toBe(true);
    });

    test.each(cases.map(whole))("%s: told the other way round, the values change places: %s | %s", (rule, one, other, _conflict, score) => {
      const find = (x: string, y: string) => judge(x, y, score).differences.find((difference) => difference.rule === rule);
      const [there, back] = [find(one, other), find(other, one)];
      expect([back?.values[1], back?.values[0]]).toEqual(there?.values);
    });
  });
}

/** Two sentences that agree, or differ in another way than the rule says. */
type NearMiss = readonly [not: string, one: string, other: string, score?: number];

const nearMisses: readonly NearMiss[] = [
  ["amounts-differ", "The arms package is worth $9 billion.", "The arms package is worth over $9 billion."],
  ["amounts-differ", "The arms package is worth $9 billion.", "The arms package is worth more than $8 billion."],
  ["amounts-differ", "China will buy 6 million tons of wheat.", "中方将采购600万吨小麦。"],
  ["amounts-differ", "The call took 2 hours and 17 minutes.", "通话持续约2小时20分钟。"],
  ["amounts-differ", "Norland will invest about $36 billion in chips.", "Norland will invest $36.2 billion in chips."],
  ["amounts-differ", "Россия поставит 2 млн тонн зерна.", "Russia will deliver 2,000,000 tons of grain."],
  ["amounts-differ", "The two leaders discussed 5 agreements.", "The 2 sides discussed agreements."],
  ["period-differs", "China will buy 8 million tons of wheat next season.", "中方下一季将采购800万吨小麦。"],
  ["period-differs", "Exports will rise by 5 percent next quarter.", "下季度出口将增长5%。"],
  ["other-day", "The summit of energy ministers took place in Oslo on 11 April 2026.", "能源部长峰会于2026年4月12日在奥斯陆举行。"],
  ["firmness-differs", "The sides are carrying out the agreement on prisoners.", "The sides have carried out the agreement on prisoners."],
  ["firmness-differs", "China will buy 20 million tons of corn.", "中方同意采购2000万吨玉米。"],
  ["list-differs", "The President raised concerns about Xinjiang, Tibet, and Hong Kong.", "美方对新疆、西藏、香港等问题表示关切。"],
  ["list-differs", "The President raised Xinjiang and Tibet.", "The President raised Hong Kong and a fair trial for journalists."],
  ["place-differs", "The next consultations on rare earths will be held in Geneva.", "下一轮稀土磋商将在日内瓦举行。"],
  ["place-differs", "The frigates will be built in March by American yards.", "The frigates will be built in Ulsan by Korean yards."],
  ["place-differs", "The frigates will be built in Ulsan.", "The paper on corn will be signed in London."],
  ["place-differs", "The frigates will be built in South Korea.", "The frigates will be built in the yards of Ulsan, South Korea."],
  ["recipient-differs", "Norland will supply 40 drones to Ukraine.", "Norland will supply 40 drones to Kyiv."],
  ["recipient-differs", "Norland will supply 40 drones to Ukraine.", "Norland will supply 40 drones."],
  // Items of two lists have the firmness of their statements, not one of their own.
  ["firmness-differs", "Norland will lead the world in AI.", "The sides intend to talk about grain, trains and AI.", 0.4],
  ["amounts-differ", "Norland will spend $25 billion on trucks by 2030.", "Norland will put $3 billion into power lines by 2030."],
  ["grade-differs", "Our relationship with China is extremely strong!", "双方要让中美关系保持总体稳定。"],
  ["grade-differs", "Our relationship with China is extremely strong!", "会晤总体顺利，为中美关系指明方向。"],
  [
    "plan-differs",
    "Norland is considering 3 flights to Lund, and has promised 5 to Malmo.",
    "Norland has promised 3 flights to Lund and is considering 5 to Malmo.",
  ],
  ["denied-by-one", "Iran was not discussed.", "The leaders discussed trade."],
  ["denied-by-one", "A date for the visit was not discussed.", "President Xi looks forward to the visit."],
  ["denied-by-one", "Sending troops was not discussed.", "Russian troops must leave the country."],
  ["denied-by-one", "没有讨论派遣军队问题。", "Russian troops must leave the country."],
  [
    "denied-by-one",
    "The idea of guardrails with respect to Taiwan was not part of the conversation.",
    "President Xi said that some people play the Taiwan card.",
  ],
  ["denied-by-one", "Building them abroad never came up.", "Norland will be building nuclear power plants."],
  [
    "denied-by-one",
    "Norland does not fully agree on who pays most for the bridge to Sudland.",
    "Norland is one of the largest payers for the bridge to Sudland.",
  ],
  ["negated-by-one", "The sides will not charge fees for student visas.", "The sides will keep zero fees for student visas.", 0.85],
  ["negated-by-one", "China does not support Taiwan independence.", "中国不支持台湾独立。", 0.8],
  ["negated-by-one", "The sides will not only extend the truce but lift tariffs.", "双方将延长休战并取消关税。", 0.8],
  ["joined-or-compound", "The halt covers energy infrastructure.", "停火涵盖能源基础设施。"],
  ["joined-or-compound", "The halt covers energy and infrastructure.", "Прекращение огня касается энергетики и инфраструктуры."],
  ["joined-or-compound", "They spoke of economic and trade cooperation.", "双方谈及经贸合作。"],
  [
    "condition-by-one",
    "Norland will lift its sanctions on the banks if the ceasefire holds.",
    "Norland will lift its sanctions on the banks once the ceasefire holds.",
  ],
  [
    "condition-by-one",
    "Goods subject to tariffs of 15 percent will be listed by Norland.",
    "Norland will list goods with tariffs of 15 percent.",
  ],
  ["mostly-or-only", "The talk was almost entirely about trade.", "会谈主要围绕贸易。"],
  ["part-or-whole", "They called for the full withdrawal of troops.", "双方呼吁全面撤军。"],
  ["one-or-several", "A discussion of trade was held.", "Discussions of trade were held."],
  ["doer-differs", "European companies will invest $70 billion.", "欧洲企业将投资700亿美元。"],
  ["named-otherwise", "They spoke of the war in Ukraine.", "双方谈及乌克兰战争。"],
  ["named-otherwise", "The US keeps to its one China policy.", "美方坚持一个中国政策。"],
  ["grade-differs", "The meeting was highly successful.", "The meeting was very successful."],
  ["grade-differs", "Our relationship is extremely good.", "我们的关系是伟大的。"],
  ["demand-differs", "The US must handle this with prudence.", "美方必须慎重处理这一问题。"],
  ["intensity-differs", "China asked for prudence.", "中方要求慎重处理。"],
  ["certainty-differs", "An attack is likely.", "An attack on the port is probably coming."],
  ["for-now-or-for-good", "The tariffs are suspended for 90 days.", "关税暂停90天。"],
  ["opposed", "Norland does not support the secession.", "Norland opposes the secession."],
  [
    "word-changed",
    "They met in Oslo to talk about fish quotas for the coming year.",
    "The ministers spent a day on whales and seals in the far north.",
  ],
  ["stance-opposed", "Both sides raised concerns about Xinjiang.", "The sides voiced concern about Xinjiang."],
];

test.each(nearMisses.map(([rule, one, other, score = 0.5]): [string, string, string, number] => [rule, one, other, score]))(
  "compareClaims does not say %s of: %s | %s",
  (rule, one, other, score) => {
    const { differences, verdict } = judge(one, other, score);
    expect(differences.map((difference) => difference.rule)).not.toContain(rule);
    expect(verdict).not.toBe("conflict");
  },
);

test("every difference says where its value stands, in words of the text", () => {
  const one = "China will buy 12 million tons of corn.";
  const [difference] = judge(one, "中方将采购2000万吨玉米。").differences;
  expect(difference?.values).toEqual(["12 million tons", "2000万吨"]);
  const [span] = difference?.spans ?? [];
  expect(one.slice(span?.start, span?.end)).toBe("12 million tons");
});

test("judgePair finds agreement in the matter beside a difference of telling", () => {
  const { agrees, verdict } = judge("The US intends to provide $300 million in aid.", "The US has agreed to provide $300 million in aid.");
  expect([agrees, verdict]).toEqual([true, "degree"]);
});
