import { expect, test } from "vitest";
import { type AccountInput, compareAccounts } from "../../index.ts";

const american = (text: string): AccountInput => ({ id: "us.txt", side: "US", text: `President Trump met President Xi Jinping. ${text}` });
const chinese = (text: string): AccountInput => ({ id: "cn.txt", side: "CN", text: `国家主席习近平会见美国总统特朗普。${text}` });

const common = (accounts: readonly AccountInput[]) => compareAccounts(accounts).findings.filter(({ rule }) => rule === "topic-in-both");

const tariffs: readonly AccountInput[] = [
  {
    id: "kr.txt",
    side: "KR",
    text: "이재명 대통령은 도널드 트럼프 미국 대통령과 전화 통화를 했다. 이 대통령은 관세 협상이 조속히 타결되어야 한다고 강조했다.",
  },
  {
    id: "us.txt",
    side: "US",
    text: "President Trump spoke with President Lee Jae-myung of the Republic of Korea. President Trump said that tariffs would stay.",
  },
];

test("findCommonTopics tells a topic that both sides speak of, whatever they say of it", () => {
  const finding = common(tariffs).find(({ topic }) => topic === "trade/tariffs");
  expect(finding).toMatchObject({ kind: "corroborated", saidBy: ["KR", "US"], silent: [], point: null, firm: false });
  expect(finding?.spans.map(({ quote }) => quote)).toEqual([
    "관세 협상이 조속히 타결되어야 한다",
    "President Trump said that tariffs would stay",
  ]);
  expect(finding?.explanation).toBe(
    "Tariffs: South Korea and the United States both speak of it: “관세 협상이 조속히 타결되어야 한다” and “President Trump said that tariffs would stay”.",
  );
});

test("findCommonTopics passes over what every account speaks of", () => {
  const accounts = [american("President Trump said that trade must be fair."), chinese("习近平表示，经贸合作的本质是互利共赢。")];
  expect(common(accounts).map(({ topic }) => topic)).not.toContain("trade");
});

test("findCommonTopics tells no topic twice that a finding has already met", () => {
  const { findings } = compareAccounts([american("The two leaders discussed Ukraine."), chinese("两国元首讨论了乌克兰危机。")]);
  expect(findings.filter(({ kind, topic }) => kind === "corroborated" && topic === "ukraine")).toHaveLength(1);
});

test("findCommonTopics does not count the press as a side", () => {
  const press: AccountInput = {
    id: "press.txt",
    side: "third-party",
    kind: "independent-media",
    text: "President Trump said that TikTok will be sold.",
  };
  const [own] = tariffs;
  expect(own && common([own, press])).toEqual([]);
});

test("findCommonTopics does not count the words that a topic was not discussed", () => {
  const accounts: AccountInput[] = [
    american("Sanctions were not discussed."),
    {
      id: "ru.txt",
      side: "RU",
      text: "Владимир Путин провёл телефонный разговор. Владимир Путин подчеркнул, что санкции против России должны быть сняты.",
    },
  ];
  expect(common(accounts).map(({ topic }) => topic)).not.toContain("sanctions");
});
