import { expect, test } from "vitest";
import { type AccountInput, type CompareInput, compareAccounts } from "../../index.ts";

const about: CompareInput = {
  date: "2026-03-02",
  kind: "call",
  participants: [
    { name: "Donald J. Trump", role: "President of the United States", side: "US" },
    { name: "Xi Jinping", role: "President of China", side: "CN" },
  ],
};
const press = (id: string, text: string, fields: Partial<AccountInput> = {}): AccountInput => ({
  id,
  side: "third-party",
  kind: "independent-media",
  text,
  ...fields,
});
const post: AccountInput = {
  id: "us.txt",
  side: "US",
  kind: "leader-post",
  publishedAt: "2026-03-02",
  text: "I just had a very good talk with President Xi of China. They are considering the purchase of 4 million tons of barley this season. Our talk was almost entirely about FENTANYL.",
};
const chinese: AccountInput = {
  id: "cn-zh.txt",
  side: "CN",
  publishedAt: "2026-03-02",
  text: "习近平同特朗普通电话。习近平强调，美国应当慎重处理对台军售问题。",
};
const wording = (accounts: readonly AccountInput[], rule: string, language: "en" | "zh" = "en") =>
  compareAccounts(accounts, { ...about, language }).findings.filter((finding) => finding.kind === "wording" && finding.rule === rule);

const later = press("a-late.txt", "Trump said that China has agreed to the purchase of 4 million tons of barley this season.", {
  publishedAt: "2026-03-08",
});
const early = press("b-early.txt", "Trump said that China will go ahead with the purchase of 4 million tons of barley this season.", {
  publishedAt: "2026-03-03",
});

test("findStrengthDrift shows a thought that is handed on as settled, through the papers in the order of time", () => {
  const [finding, ...more] = wording([post, chinese, later, early], "press-firmer");
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ saidBy: ["US"], silent: [], scope: "press" });
  expect(finding?.spans.map(({ account }) => account)).toEqual(["us.txt", "b-early.txt", "a-late.txt"]);
  expect(finding?.spans[0]?.quote).toContain("considering the purchase of 4 million tons of barley");
  expect(finding?.explanation).toContain("The United States has “considering” (“");
  expect(wording([post, chinese, later], "press-firmer", "zh")[0]?.explanation).toContain("美方自己的说法为“considering”");
});

test("findStrengthDrift makes nothing of a paper that keeps the thought a thought, or tells it in nobody's name", () => {
  const kept = press("p.txt", "Trump said that China is considering the purchase of 4 million tons of barley this season.");
  const own = press("q.txt", "China will go ahead with the purchase of 4 million tons of barley this season.");
  expect(wording([post, chinese, kept, own], "press-firmer")).toEqual([]);
});

test("findStrengthDrift reads 不可能 as no mere possibility", () => {
  const firm: AccountInput = { ...chinese, text: "习近平同特朗普通电话。习近平强调，中方不可能允许台湾从中国分裂出去，必须维护国家主权。" };
  const told = press(
    "p.txt",
    "Xi said that China will never allow Taiwan to be split from China and must defend its national sovereignty.",
  );
  expect(wording([post, firm, told], "press-firmer")).toEqual([]);
});

test("findStrengthDrift shows a should of one version that is a must in another, within one side", () => {
  const english: AccountInput = {
    id: "cn-en.txt",
    side: "CN",
    publishedAt: "2026-03-03",
    text: "Xi Jinping spoke with Donald Trump by phone. Xi stressed that the United States must handle arms sales to Taiwan with prudence.",
  };
  const [finding, ...more] = wording([post, chinese, english], "obligation-differs");
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ saidBy: ["CN"], scope: "one-side" });
  expect(finding?.explanation).toContain("within China’s texts, China’s Chinese text says “应当”");
  const same = { ...english, text: english.text?.replace("must", "should") } as AccountInput;
  expect(wording([post, chinese, same], "obligation-differs")).toEqual([]);
});

test("findScopeDrift shows what is mostly so handed on as only so", () => {
  const paper = press("p.txt", "Trump said that they talked exclusively about fentanyl.");
  const [finding] = wording([post, chinese, paper], "scope-differs");
  expect(finding).toMatchObject({ saidBy: ["US"], topic: "counternarcotics", scope: "press" });
  expect(finding?.spans.map(({ quote }) => quote)).toEqual([
    "talk was almost entirely about FENTANYL",
    "they talked exclusively about fentanyl",
  ]);
  const rightly = press("p.txt", "Trump said that they talked almost exclusively about fentanyl.");
  const ofItself = press("q.txt", "The two talked exclusively about fentanyl.");
  expect(wording([post, chinese, rightly, ofItself], "scope-differs")).toEqual([]);
});

test("findRenderings shows two official renderings of one sentence beside the original, and no part for a rendering", () => {
  const original: AccountInput = {
    ...chinese,
    text: "习近平同特朗普通电话。习近平强调，双方要扩大大豆贸易，加强禁毒合作，妥善管控分歧。",
  };
  const one: AccountInput = {
    id: "cn-en-1.txt",
    side: "CN",
    language: "en",
    text: "Xi Jinping spoke with Donald Trump. Xi stressed that the two sides need to expand soybean trade, step up drug control cooperation and properly manage differences.",
  };
  const other: AccountInput = {
    id: "cn-en-2.txt",
    side: "CN",
    language: "en",
    text: "Xi Jinping spoke with Donald Trump. Xi stressed that both countries should do more soybean trade, strengthen cooperation against drugs and handle differences well.",
  };
  const [finding] = wording([post, original, one, other], "two-renderings");
  expect(finding).toMatchObject({ saidBy: ["CN"], scope: "one-side" });
  expect(finding?.spans.map(({ account }) => account).slice(0, 2)).toEqual(["cn-en-1.txt", "cn-en-2.txt"]);
  expect(wording([post, original, one, { ...one, id: "cn-en-3.txt" }], "two-renderings")).toEqual([]);
});

const urged: AccountInput = {
  ...chinese,
  id: "cn-en.txt",
  language: "en",
  text: "President Xi spoke by phone with President Trump. Xi said that the United States must handle arms sales to Taiwan with prudence.",
};
const asked = (id: string, how: string): AccountInput =>
  press(id, `Xi said that the United States must handle arms sales to Taiwan with ${how}, Xinhua reported.`);

test("findIntensityDrift shows one demand in three degrees as one finding", () => {
  const [finding, ...more] = wording([urged, asked("p.txt", "great prudence"), asked("q.txt", "extreme caution")], "intensity-differs");
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ saidBy: ["CN"], scope: "press" });
  expect(finding?.spans.map(({ account }) => account)).toEqual(["cn-en.txt", "p.txt", "q.txt"]);
  expect(finding?.explanation).toContain("hands it on as “great prudence / extreme caution”");
});

test("findIntensityDrift makes nothing of the same degree in other words, or of another demand", () => {
  expect(wording([urged, asked("p.txt", "caution")], "intensity-differs")).toEqual([]);
  const fish = press("p.txt", "Xi said that the price of fish should be set with extreme caution, Xinhua reported.");
  expect(wording([urged, fish], "intensity-differs")).toEqual([]);
});
