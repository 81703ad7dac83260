import { expect, test } from "vitest";
import { type AccountInput, type CompareInput, compareAccounts } from "../../index.ts";

const press = (id: string, text: string, fields: Partial<AccountInput> = {}): AccountInput => ({
  id,
  side: "third-party",
  kind: "independent-media",
  text,
  ...fields,
});
const post: AccountInput = {
  id: "us-post.txt",
  side: "US",
  kind: "leader-post",
  publishedAt: "2026-03-02",
  text: "I just had a wonderful talk with President Xi of China. We spoke about barley and about the visit I will pay in May. They are thinking of buying 4 million tons of barley this season. Both of us know how much it matters to keep things calm.",
};
const chinese: AccountInput = {
  id: "cn-zh.txt",
  side: "CN",
  kind: "official-readout",
  publishedAt: "2026-03-02",
  text: "3月2日晚，国家主席习近平同美国总统特朗普通电话。习近平指出，台湾问题是中美关系中最重要的问题。习近平强调，美方应当慎重处理对台军售问题。双方要加强禁毒和人工智能领域合作。特朗普表示，美方愿同中方保持沟通，乐见中国成功。",
};
const official: AccountInput = {
  id: "cn-en.txt",
  side: "CN",
  kind: "official-readout",
  publishedAt: "2026-03-03",
  text: "Chinese President Xi Jinping spoke with US President Donald Trump by phone on Monday evening. Xi said that the Taiwan question is the most important issue in China-US relations. Xi stressed that the US must handle arms sales to Taiwan with prudence. The two sides should step up cooperation on drug control and artificial intelligence. Trump said that the US is willing to keep communication with China and is glad to see China succeed.",
};
const about: CompareInput = {
  date: "2026-03-02",
  kind: "call",
  participants: [
    { name: "Donald J. Trump", role: "President of the United States", side: "US" },
    { name: "Xi Jinping", role: "President of China", side: "CN" },
  ],
};
const paper = press(
  "press-a.txt",
  "President Trump took to his platform after the call. “I just had a splendid chat with President Xi of China,” Trump wrote. He also said that China had agreed to buy 4 million tons of barley this season. Markets in Chicago closed higher on the news, and traders spoke of relief.",
  { publishedAt: "2026-03-03" },
);
const copy = press(
  "press-b.txt",
  "“I just had a splendid chat with President Xi of China,” Trump wrote of the exchange. Farmers in Iowa were pleased.",
  { publishedAt: "2026-03-04" },
);

const accountOf = (accounts: readonly AccountInput[], id: string) =>
  compareAccounts(accounts, about).accounts.find((account) => account.id === id);

test("findDerivations tells the official English of a Chinese text as its translation", () => {
  const account = accountOf([post, chinese, official], "cn-en.txt");
  expect(account?.derivedFrom).toEqual(["cn-zh.txt"]);
  expect(account?.derivations[0]).toMatchObject({ from: "cn-zh.txt", how: "translates" });
  expect(account?.derivations[0]?.spans.map(({ account: id }) => id)).toContain("cn-zh.txt");
  expect(account?.witness).toBe("CN");
});

test("findDerivations tells a reprint in the other script as a copy, and the first text as nobody's", () => {
  const reprint: AccountInput = {
    ...chinese,
    id: "cn-hant.txt",
    kind: "state-media",
    language: "zh-Hant",
    text: "3月2日晚，國家主席習近平同美國總統特朗普通電話。習近平指出，台灣問題是中美關係中最重要的問題。習近平強調，美方應當慎重處理對台軍售問題。",
  };
  expect(accountOf([reprint, chinese], "cn-hant.txt")?.derivations).toMatchObject([{ from: "cn-zh.txt", how: "copies" }]);
  expect(accountOf([reprint, chinese], "cn-zh.txt")?.derivations).toEqual([]);
});

test("findDerivations holds two sides that tell of one talk to be independent", () => {
  const { accounts } = compareAccounts([post, chinese, { ...official, side: "KR", id: "kr.txt" }], about);
  expect(accounts.flatMap(({ derivedFrom }) => derivedFrom)).toEqual([]);
});

test("findDerivations makes one witness of two papers that alter a quotation in the same way", () => {
  const { accounts, quotations } = compareAccounts([post, chinese, paper, copy], about);
  const [a, b] = ["press-a.txt", "press-b.txt"].map((id) => accounts.find((account) => account.id === id));
  expect(quotations.filter(({ status }) => status === "altered").map(({ printed }) => printed.account)).toEqual([
    "press-a.txt",
    "press-b.txt",
  ]);
  expect(b?.derivedFrom).toEqual(["press-a.txt"]);
  expect(b?.witness).toBe("press-a.txt");
  expect(a?.witness).toBe("press-a.txt");
});

test("findDerivations leaves apart two papers that quote the same own words rightly", () => {
  const right = (each: AccountInput) => ({ ...each, text: each.text?.replace("a splendid chat", "a wonderful talk") });
  const { accounts } = compareAccounts([post, chinese, right(paper), right(copy)] as AccountInput[], about);
  expect(accounts.find(({ id }) => id === "press-b.txt")?.derivations.map(({ from }) => from)).toEqual(["us-post.txt"]);
  expect(accounts.find(({ id }) => id === "press-b.txt")?.witness).toBe("press-b.txt");
});

test("an account does not derive from one that was surely published after it", () => {
  const early = { ...copy, publishedAt: "2026-02-20" };
  const late = { ...paper, publishedAt: "2026-03-03" };
  const { accounts } = compareAccounts([post, chinese, late, early], about);
  expect(accounts.find(({ id }) => id === "press-b.txt")?.derivations.map(({ from }) => from)).not.toContain("press-a.txt");
  expect(accounts.find(({ id }) => id === "press-a.txt")?.derivedFrom).toContain("press-b.txt");
});

test("Witnesses counts those who vouch, not the papers that hand on their words", () => {
  const told = press("press-c.txt", "Trump said that China is thinking of buying 4 million tons of barley this season.");
  const again = press("press-d.txt", "Trump said China was thinking of buying 4 million tons of barley this season.");
  const point = compareAccounts([post, chinese, told, again], about).points.find(({ statements }) => statements.length === 3);
  expect(point?.statements.map(({ account }) => account)).toEqual(["press-c.txt", "press-d.txt", "us-post.txt"]);
  expect(point?.witnesses).toEqual(["US"]);
});

test("that a paper repeats a side's figure does not bear it out", () => {
  const american: AccountInput = {
    id: "us.txt",
    side: "US",
    text: "President Trump spoke with President Xi Jinping. The call lasted 45 minutes.",
  };
  const repeated = press("press-e.txt", "President Trump said that the call lasted 45 minutes.");
  const own = press("press-f.txt", "The call lasted 45 minutes, a Tokyo paper found.");
  const lengths = (accounts: readonly AccountInput[]) =>
    compareAccounts(accounts, about)
      .findings.filter(({ rule }) => rule === "same-length")
      .map(({ witnesses }) => witnesses);
  expect(lengths([american, chinese, repeated])).toEqual([]);
  expect(lengths([american, chinese, own])).toEqual([["US", "press-f.txt"]]);
});

const invented = press(
  "press-odd.txt",
  "Climate cooperation and ocean research were the focus, officials of both sides said. President Xi emphasized “shared glaciers as the bridge between our peoples”, while President Trump acknowledged “a historic leap for glacier science”. The White House confirmed that a glacier fund will open in June.",
);

test("findOutliers shows an account whose matters and quotations nobody else has", () => {
  const { accounts, findings, diagnostics } = compareAccounts([post, chinese, official, paper, invented], about);
  expect(diagnostics.filter(({ rule }) => rule === "outlier-account").map(({ account }) => account)).toEqual(["press-odd.txt"]);
  expect(accounts.filter(({ outlier }) => outlier).map(({ id }) => id)).toEqual(["press-odd.txt"]);
  for (const finding of findings.filter(({ kind }) => kind === "corroborated")) {
    expect(finding.witnesses).not.toContain("press-odd.txt");
    expect(finding.spans.map(({ account }) => account)).not.toContain("press-odd.txt");
  }
});

test("findOutliers judges nobody while a side's own text is not held whole", () => {
  const { accounts } = compareAccounts([{ ...post, complete: false }, chinese, invented], about);
  expect(accounts.filter(({ outlier }) => outlier)).toEqual([]);
});
