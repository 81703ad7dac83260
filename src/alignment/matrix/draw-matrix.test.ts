import { expect, test } from "vitest";
import { type AccountInput, type CompareInput, compareAccounts } from "../../index.ts";

const american: AccountInput = {
  id: "us.txt",
  side: "US",
  text: "President Trump spoke with President Xi Jinping. President Trump said that the United States will raise tariffs on steel from March. The two leaders discussed Ukraine.",
};
const chinese: AccountInput = {
  id: "cn.txt",
  side: "CN",
  text: "国家主席习近平同美国总统特朗普通电话。双方没有讨论台湾问题。习近平强调，关税战没有赢家，中美应当通过对话解决经贸分歧。",
};

const rowOf = (topic: string, accounts: readonly AccountInput[], about: CompareInput = {}) =>
  compareAccounts(accounts, about).matrix.find((row) => row.topic === topic);

const levels = (topic: string, accounts: readonly AccountInput[]) =>
  Object.fromEntries((rowOf(topic, accounts)?.cells ?? []).map(({ account, level }) => [account, level]));

test("drawMatrix tells content from naming, and naming from silence", () => {
  expect(levels("trade/tariffs", [american, chinese])["us.txt"]).toBe("quoted");
  expect(levels("ukraine", [american, chinese])).toEqual({ "us.txt": "mentioned", "cn.txt": "silent" });
});

test.each([
  ["a partial text", { complete: false }],
  ["a digest", { textStatus: "digest" }],
] as const)("drawMatrix holds nothing for silent in %s", (_, fields) => {
  expect(levels("ukraine", [american, { ...chinese, ...fields }])["cn.txt"]).toBe("unknown");
  expect(levels("taiwan", [{ ...american, ...fields }, chinese])["us.txt"]).toBe("unknown");
});

test("drawMatrix holds a re-telling in full for silent", () => {
  expect(levels("ukraine", [american, { ...chinese, textStatus: "retold" }])["cn.txt"]).toBe("silent");
});

test.each([
  ["US", "President Trump met President Xi Jinping. The two leaders did not discuss Taiwan."],
  ["US", "President Trump met President Xi Jinping. Taiwan was not discussed."],
  ["CN", "国家主席习近平会见美国总统特朗普。双方没有讨论台湾问题。"],
  ["RU", "Владимир Путин встретился с Си Цзиньпином. Вопрос о Тайване не обсуждался."],
])("drawMatrix calls a topic denied that the text of %s says was not discussed: %s", (side, text) => {
  expect(levels("taiwan", [{ id: "one.txt", side, text }])).toEqual({ "one.txt": "denied" });
});

test("drawMatrix calls nothing denied that the account also speaks of", () => {
  const text =
    "President Trump met President Xi Jinping. Taiwan was not discussed. President Trump said that arms sales to Taiwan will go on.";
  expect(levels("taiwan", [{ id: "one.txt", side: "US", text }])["one.txt"]).not.toBe("denied");
});

test("drawMatrix gives every cell the words that show it, and none to silence", () => {
  const { matrix, accounts } = compareAccounts([american, chinese]);
  expect(matrix.length).toBeGreaterThan(2);
  for (const { cells } of matrix) {
    expect(cells.map(({ account }) => account)).toEqual(accounts.map(({ id }) => id));
    for (const { account, level, spans, share, rank } of cells) {
      const text = accounts.find(({ id }) => id === account)?.text;
      for (const span of spans) expect(text?.slice(span.start, span.end)).toBe(span.quote);
      expect(spans.length > 0).toBe(level !== "silent" && level !== "unknown");
      expect(rank === null).toBe(level === "silent" || level === "unknown");
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }
  }
});

test("drawMatrix counts a narrower topic for the wider one in whose row it stands", () => {
  const wider: AccountInput = { id: "wide.txt", side: "CN", text: "习近平会见特朗普。双方讨论了农产品贸易。" };
  const narrower: AccountInput = {
    id: "narrow.txt",
    side: "US",
    text: "President Trump met President Xi Jinping. President Trump said that soybeans must be bought.",
  };
  expect(levels("trade/agriculture", [wider, narrower])["narrow.txt"]).not.toBe("silent");
});

test("drawMatrix labels rows in the language asked for", () => {
  expect(rowOf("ukraine", [american])?.label).toBe("Ukraine");
  expect(rowOf("ukraine", [american], { language: "zh" })?.label).toBe("乌克兰");
});

test("drawMatrix ranks topics of an account by first mention", () => {
  const text = "President Trump met President Xi Jinping. The two leaders discussed climate change. The two leaders discussed Ukraine.";
  const accounts: AccountInput[] = [{ id: "one.txt", side: "US", text }];
  expect([rowOf("climate", accounts)?.cells[0]?.rank, rowOf("ukraine", accounts)?.cells[0]?.rank]).toEqual([1, 2]);
});

test("drawMatrix calls a topic denied on which nothing was discussed", () => {
  const text = "President Trump met President Xi Jinping. Nothing was discussed on Taiwan.";
  expect(levels("taiwan", [{ id: "one.txt", side: "US", text }])).toEqual({ "one.txt": "denied" });
});

test("drawMatrix calls a topic denied that a Korean text says was not discussed", () => {
  const text = "이재명 대통령은 도널드 트럼프 미국 대통령과 전화 통화를 했다. 양 정상은 북한 문제를 논의하지 않았다.";
  expect(levels("north-korea", [{ id: "one.txt", side: "KR", text }])).toEqual({ "one.txt": "denied" });
});

test("drawMatrix takes what goes on about a matter named before for its content", () => {
  const text = "习近平同特朗普通电话。两国元首还谈及乌克兰问题。习近平强调，中方赞成凡能带来和平的做法，盼各方克制，尽快谈成一份公平协议。";
  expect(levels("ukraine", [{ id: "cn.txt", side: "CN", text }])["cn.txt"]).toBe("quoted");
});

test("drawMatrix holds what a digest gives for mentioned: how much room the account gave is not known", () => {
  const digest: AccountInput = { ...american, textStatus: "digest" };
  expect(levels("trade/tariffs", [digest, chinese])["us.txt"]).toBe("mentioned");
});

test("drawMatrix does not give the whole of a list to each of its matters", () => {
  const filler = "President Trump said that the two countries have had a very good year together and that he is grateful for it. ".repeat(
    5,
  );
  const list: AccountInput = {
    id: "us.txt",
    side: "US",
    text: `${filler}President Trump said that the problems of soybeans, Ukraine, climate change and Japan must all be solved.`,
  };
  expect(levels("ukraine", [list])["us.txt"]).toBe("mentioned");
});
