import { expect, test } from "vitest";
import { type AccountInput, type CompareInput, compareAccounts } from "../../index.ts";

const participants = [
  { name: "Donald Trump", role: "President", side: "US" },
  { name: "Xi Jinping", role: "President", side: "CN" },
];
const emphasis = (accounts: readonly AccountInput[], about: CompareInput = {}) =>
  compareAccounts(accounts, { participants, ...about }).findings.filter(({ kind }) => kind === "emphasis");

const american = (text: string, more: Partial<AccountInput> = {}): AccountInput => ({
  id: "us.txt",
  side: "US",
  kind: "official-readout",
  text,
  ...more,
});
const chinese = (text: string, more: Partial<AccountInput> = {}): AccountInput => ({
  id: "cn.txt",
  side: "CN",
  kind: "official-readout",
  text,
  ...more,
});

const onVenezuela =
  "President Trump warned that foreign bases in Venezuela would be met with sanctions. He stressed that Venezuela must release its political prisoners without delay.";

test("findEmphasis tells a matter on which one side dwells and which the other only names", () => {
  const accounts = [
    american(`President Trump spoke with President Xi. ${onVenezuela}`),
    chinese("习近平同特朗普通电话。双方还谈及中东、委内瑞拉等问题。习近平强调，中方愿扩大贸易。"),
  ];
  const [finding, ...more] = emphasis(accounts).filter(({ topic }) => topic === "latin-america");
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ saidBy: ["US"], silent: [], rule: "named-only" });
  expect(finding?.spans[0]?.quote).toContain("bases in Venezuela");
  expect(finding?.spans.at(-1)?.quote).toContain("委内瑞拉");
  expect(finding?.explanation).toContain("China only names it");
  expect(emphasis(accounts, { language: "zh" }).find(({ topic }) => topic === "latin-america")?.explanation).toContain("中方仅点到");
});

test("findEmphasis tells nothing where both dwell, or where the short text is held in part", () => {
  const both = [
    american(onVenezuela),
    chinese(
      "习近平强调，委内瑞拉问题应由委内瑞拉人民自己决定，任何制裁都不能解决问题。习近平指出，中方反对对委内瑞拉的封锁，支持委内瑞拉维护主权。",
    ),
  ];
  expect(emphasis(both).filter(({ topic }) => topic === "latin-america")).toEqual([]);
  const part = [american(onVenezuela), chinese("双方还谈及中东、委内瑞拉等问题。", { complete: false })];
  expect(emphasis(part).filter(({ topic }) => topic === "latin-america")).toEqual([]);
});

test("findEmphasis counts what goes on about a matter named before", () => {
  const accounts = [
    chinese(
      "习近平同特朗普通电话。两国元首还谈及乌克兰问题。习近平强调，中方赞成凡能带来和平的做法，盼各方克制，尽快谈成一份公平、持久的协议。",
    ),
    american("Great call with President Xi. We discussed Ukraine, tariffs and the farm deal.", { kind: "leader-post" }),
  ];
  const finding = emphasis(accounts).find(({ topic }) => topic === "ukraine");
  expect(finding).toMatchObject({ saidBy: ["CN"] });
  expect(finding?.spans.some(({ quote }) => quote.includes("凡能带来和平的做法"))).toBe(true);
});

test.each([
  ["Climate change topped the agenda of the talks.", "climate"],
  ["The talks focused mainly on fentanyl and its precursors.", "counternarcotics"],
])("findEmphasis tells what one side calls foremost: %s", (words, topic) => {
  const accounts = [
    american(`President Trump met President Xi. ${words}`),
    chinese("习近平会见特朗普。双方讨论了气候变化、芬太尼和贸易。"),
  ];
  const finding = emphasis(accounts).find(({ rule }) => rule === "called-foremost");
  expect(finding).toMatchObject({ topic, saidBy: ["US"], silent: [] });
  expect(finding?.spans.map(({ quote }) => quote)).toEqual([words]);
  expect(finding?.explanation).toContain("puts it above all else");
});

test("findEmphasis tells nothing foremost that both sides call so", () => {
  const accounts = [
    american("President Trump met President Xi. Climate change topped the agenda."),
    chinese("习近平会见特朗普。双方重点就气候变化交换意见。"),
  ];
  expect(emphasis(accounts).filter(({ rule }) => rule === "called-foremost")).toEqual([]);
});

test("findEmphasis holds lengths against one another across scripts", () => {
  const long = "习近平强调，双方应加强经贸往来。".repeat(12);
  const accounts = [american("President Trump spoke with President Xi. They discussed trade."), chinese(long)];
  const finding = emphasis(accounts).find(({ rule }) => rule === "text-length");
  expect(finding).toMatchObject({ saidBy: ["CN"], silent: [] });
  expect(finding?.spans.map(({ account }) => account)).toEqual(["cn.txt", "us.txt"]);
  expect(finding?.explanation).toContain("China’s text is about nine times as long as the US text");
  // A transcript is as long as the talk.
  const spoken = [american("President Trump spoke with President Xi. They discussed trade."), chinese(long, { kind: "transcript" })];
  expect(emphasis(spoken).filter(({ rule }) => rule === "text-length")).toEqual([]);
});

test("findEmphasis tells two accounts of one side that put another matter first", () => {
  const accounts = [
    chinese("习近平强调，双方应合作禁毒。习近平指出，气候变化是共同挑战。习近平强调，中方在台湾问题上立场一贯。", { id: "cn-a.txt" }),
    chinese("习近平强调，中方在台湾问题上立场一贯。习近平强调，双方应合作禁毒。习近平指出，气候变化是共同挑战。", { id: "cn-b.txt" }),
  ];
  const finding = emphasis(accounts).find(({ rule }) => rule === "other-order");
  expect(finding).toMatchObject({ topic: "taiwan", saidBy: ["CN"] });
  expect(finding?.spans.map(({ account }) => account)).toEqual(["cn-b.txt", "cn-a.txt"]);
  expect(finding?.explanation).toContain("third of three in another");
});

test("findEmphasis tells thanks that are not returned, not those for a host", () => {
  const plain =
    "The call covered the release of prisoners, the price of wheat, the transit of gas and the insurance of ships in the northern ports. The two presidents will speak again soon, and their teams will meet in Oslo in the spring to work out a list of prisoners, prices of wheat, and terms for gas and for ships in port.";
  const thanks = american(
    `President Trump spoke with President Xi. President Trump thanked President Xi for his efforts for peace. ${plain}`,
  );
  const silent = chinese("习近平同特朗普通电话。习近平强调，双方应继续对话。");
  expect(emphasis([thanks, silent]).find(({ rule }) => rule === "thanks-unreturned")).toMatchObject({ saidBy: ["US"], silent: ["CN"] });
  const returned = chinese("习近平同特朗普通电话。习近平感谢特朗普为和平所作的努力。");
  expect(emphasis([thanks, returned]).filter(({ rule }) => rule === "thanks-unreturned")).toEqual([]);
  const host = american(`President Trump met President Xi. President Trump thanked Norway for hosting the talks. ${plain}`);
  expect(emphasis([host, silent]).filter(({ rule }) => rule === "thanks-unreturned")).toEqual([]);
});

test("findEmphasis keeps to three findings", () => {
  const topics = ["Venezuela", "Japan", "Iran", "Gaza", "fentanyl", "climate change"];
  const long = topics
    .map((topic) => `President Trump stressed that the problems of ${topic} need a firm answer by the end of this year.`)
    .join(" ");
  const accounts = [american(long), chinese("双方还谈及委内瑞拉、日本、伊朗、加沙、芬太尼、气候变化等问题。")];
  expect(emphasis(accounts).length).toBeLessThanOrEqual(3);
});
