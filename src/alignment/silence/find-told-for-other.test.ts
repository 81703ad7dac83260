import { expect, test } from "vitest";
import { type AccountInput, type CompareInput, compareAccounts } from "../../index.ts";

const american: AccountInput = {
  id: "us.txt",
  side: "US",
  text: "President Trump met President Xi Jinping of China in Busan. President Xi told the President that China would release the frozen shipments of rare earths within thirty days.",
};
const chinese: AccountInput = {
  id: "cn.txt",
  side: "CN",
  text: "国家主席习近平在釜山会见美国总统特朗普。习近平表示，两国应当加强人工智能治理方面的对话。",
};

const told = (accounts: readonly AccountInput[], about: CompareInput = {}) =>
  compareAccounts(accounts, about).findings.filter(({ kind }) => kind === "told-for-other");

test("findToldForOther tells words given to the other side that its own text does not print", () => {
  const [finding, ...more] = told([american, chinese]);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({
    rule: "not-printed-by-own-side",
    saidBy: ["US"],
    silent: ["CN"],
    silentAccounts: ["cn.txt"],
    firm: true,
    topic: "critical-minerals",
  });
  expect(finding?.spans.map(({ quote }) => quote)).toEqual(["China would release the frozen shipments of rare earths within thirty days"]);
  expect(finding?.explanation).toContain("the US text attributes to China “");
  expect(finding?.explanation).toContain("China’s text, held whole, does not print this");
});

test("findToldForOther explains in Chinese, with the words as they stand", () => {
  const [finding] = told([american, chinese], { language: "zh" });
  expect(finding?.explanation).toContain("关键矿产：据美方文本，中方表示“China would release");
  expect(finding?.explanation).toContain("中方文本（全文）没有刊出");
});

test("findToldForOther is silent where the own side prints the matter", () => {
  const printed: AccountInput = { ...chinese, text: `${chinese.text}习近平指出，中方将在30天内放行稀土货物。` };
  expect(told([american, printed])).toEqual([]);
  const point = compareAccounts([american, printed]).points.find(({ topic }) => topic === "critical-minerals");
  expect(point?.verdict).toBe("corroborated");
  expect(point?.statements.map(({ spans }) => spans[0]?.quote)).toEqual([
    "中方将在30天内放行稀土货物",
    "China would release the frozen shipments of rare earths within thirty days",
  ]);
});

test("findToldForOther is not firm where the other's text is partial or a digest", () => {
  expect(told([american, { ...chinese, complete: false }])[0]).toMatchObject({ rule: "not-printed-by-own-side", firm: false });
  expect(told([american, { ...chinese, textStatus: "digest" }])[0]?.firm).toBe(false);
});

test("findToldForOther says so where the other side has no account, and calls nobody silent", () => {
  const [finding] = told([american]);
  expect(finding).toMatchObject({ rule: "no-account-of-own-side", saidBy: ["US"], silent: [], silentAccounts: [], firm: false });
  expect(finding?.explanation).toContain("no text of that side’s own is held");
});

test("findToldForOther works the other way round, from Chinese", () => {
  const teller: AccountInput = { ...chinese, text: `${chinese.text}特朗普表示，美方愿同中方扩大农产品贸易。` };
  const finding = told([american, teller]).find(({ saidBy }) => saidBy.includes("CN"));
  expect(finding).toMatchObject({ silent: ["US"], silentAccounts: ["us.txt"], topic: "trade/agriculture" });
  expect(finding?.spans[0]?.quote).toBe("美方愿同中方扩大农产品贸易");
});

test("findToldForOther makes nothing of what the press gives to a side", () => {
  const press: AccountInput = {
    id: "press.txt",
    side: "third-party",
    kind: "independent-media",
    text: "President Xi Jinping said that China would release the frozen shipments of rare earths within thirty days.",
  };
  expect(told([press, chinese])).toEqual([]);
});

test("a point told only for the other side has that verdict", () => {
  const { points } = compareAccounts([american, chinese]);
  expect(points.find(({ topic }) => topic === "critical-minerals")?.verdict).toBe("told-for-other");
});
