import { expect, test } from "vitest";
import { type AccountInput, type CompareInput, compareAccounts } from "../../index.ts";

const american = (text: string): AccountInput => ({ id: "us.txt", side: "US", text: `President Trump met President Xi Jinping. ${text}` });
const chinese = (text: string): AccountInput => ({ id: "cn.txt", side: "CN", text: `国家主席习近平会见美国总统特朗普。${text}` });
const chineseInEnglish = (text: string, id = "cn.txt"): AccountInput => ({
  id,
  side: "CN",
  language: "en",
  text: `President Xi Jinping met President Trump. ${text}`,
});
const press = (text: string): AccountInput => ({ id: "press.txt", side: "third-party", kind: "independent-media", text });

const findings = (accounts: readonly AccountInput[], about: CompareInput = {}) => compareAccounts(accounts, about).findings;

test("findAgreements tells amounts of one matter that differ, as each text writes them", () => {
  const accounts = [
    american("President Xi said that China will buy 12 million tons of soybeans from the United States."),
    chinese("习近平表示，中方将从美国购买2000万吨大豆。"),
  ];
  const finding = findings(accounts).find(({ rule }) => rule === "amounts-differ");
  expect(finding).toMatchObject({ kind: "wording", saidBy: ["CN", "US"], silent: [], topic: "trade/agriculture/soybeans" });
  expect(finding?.explanation).toBe("Soybeans: the amounts differ: China has “2000万吨”, the United States “12 million tons”.");
  expect(finding?.spans.map(({ account }) => account)).toEqual(["cn.txt", "us.txt"]);
  const told = findings(accounts, { language: "zh" }).find(({ rule }) => rule === "amounts-differ");
  expect(told?.explanation).toBe("大豆：数额不同：中方为“2000万吨”，美方为“12 million tons”。");
});

test("findAgreements finds one amount in two ways of writing to agree", () => {
  const all = findings([
    american("President Xi said that China will buy 20 million tons of soybeans from the United States."),
    chinese("习近平表示，中方将从美国购买2000万吨大豆。"),
  ]);
  expect(all.some(({ rule }) => rule === "amounts-differ")).toBe(false);
  const agreed = all.find(({ topic, kind }) => topic === "trade/agriculture/soybeans" && kind === "corroborated");
  expect(agreed).toMatchObject({ rule: "same-matter", saidBy: ["CN", "US"] });
  expect(agreed?.spans.map(({ quote }) => quote)).toEqual([
    "中方将从美国购买2000万吨大豆",
    "China will buy 20 million tons of soybeans from the United States",
  ]);
});

test("findAgreements tells one matter at two steps of firmness, and names both", () => {
  const accounts = [
    american("President Xi said that China will buy 20 million tons of soybeans from the United States."),
    chinese("习近平表示，中方正在考虑从美国购买2000万吨大豆。"),
  ];
  const { points, findings: all } = compareAccounts(accounts);
  const finding = all.find(({ rule }) => rule === "firmness-differs");
  expect(finding?.kind).toBe("wording");
  expect(finding?.explanation).toContain("China has it as under consideration (“中方正在考虑从美国购买2000万吨大豆”)");
  expect(finding?.explanation).toContain("the United States as something that will be done (“China will buy 20 million tons");
  expect(points.find(({ id }) => id === finding?.point)?.verdict).toBe("degree");
});

test("findAgreements tells near-equal sentences of which one is negated as a conflict", () => {
  const accounts = [
    american("President Trump said that China will stop buying Iranian oil this year."),
    chineseInEnglish("President Xi said that China will not stop buying Iranian oil this year."),
  ];
  const finding = findings(accounts).find(({ kind }) => kind === "conflict");
  expect(finding).toMatchObject({ rule: "negated-by-one", saidBy: ["CN", "US"] });
  expect(finding?.explanation).toContain("Both cannot be true.");
  expect(findings(accounts, { language: "zh" }).find(({ kind }) => kind === "conflict")?.explanation).toContain("两者不能同时成立");
});

test("findAgreements agrees that a topic came up where both only name it", () => {
  const finding = findings([american("The two leaders discussed Ukraine."), chinese("两国元首讨论了乌克兰危机。")]).find(
    ({ topic }) => topic === "ukraine",
  );
  expect(finding).toMatchObject({ kind: "corroborated", rule: "named-by-both", saidBy: ["CN", "US"] });
  expect(finding?.spans.map(({ quote }) => quote)).toEqual(["两国元首讨论了乌克兰危机", "The two leaders discussed Ukraine"]);
});

test("findDrift tells a press piece that is firmer than the side's own text", () => {
  const accounts = [
    american("President Trump raised fentanyl."),
    chineseInEnglish("President Xi said China is considering buying 20 million tons of American soybeans."),
    press("President Xi said China has agreed to buy 20 million tons of American soybeans, a newspaper reported."),
  ];
  const finding = findings(accounts).find(({ rule }) => rule === "firmness-differs");
  expect(finding).toMatchObject({ kind: "wording", saidBy: ["CN"], silent: [], silentAccounts: [], firm: false });
  expect(finding?.spans.map(({ account }) => account)).toEqual(["cn.txt", "press.txt"]);
  expect(finding?.explanation).toMatch(/China has it as under consideration \(“.*”\); a press report hands it on as agreed \(/);
});

test("findDrift makes nothing of a press piece that keeps the firmness", () => {
  const words = "President Xi said China is considering buying 20 million tons of American soybeans.";
  const accounts = [american("President Trump raised fentanyl."), chineseInEnglish(words), press(words)];
  expect(findings(accounts).filter(({ kind }) => kind === "wording")).toEqual([]);
});

test("findDrift tells a press figure that the side's own text does not give", () => {
  const accounts = [
    american("President Trump raised fentanyl."),
    chineseInEnglish("President Xi said that China will buy 12 million tons of American soybeans."),
    press("President Xi said that China will buy 25 million tons of American soybeans."),
  ];
  const finding = findings(accounts).find(({ rule }) => rule === "amounts-differ");
  expect(finding).toMatchObject({ kind: "wording", saidBy: ["CN"] });
  expect(finding?.explanation).toContain("a press report hands it on as “25 million tons”");
});

const russian: AccountInput = { id: "ru.txt", side: "RU", text: "Владимир Путин встретился с Си Цзиньпином. Стороны обсудили энергетику." };

test("findDrift tells two official renderings of one sentence within one side", () => {
  const accounts = [
    chineseInEnglish("President Xi said that artificial intelligence needs joint rules under the United Nations.", "cn-a.txt"),
    chineseInEnglish("President Xi said that artificial intelligence must have common rules made under the United Nations.", "cn-b.txt"),
    russian,
  ];
  const finding = findings(accounts).find(({ rule }) => rule === "two-renderings");
  expect(finding).toMatchObject({ kind: "wording", saidBy: ["CN"], silent: [] });
  expect(finding?.spans.map(({ quote }) => quote)).toEqual([
    "artificial intelligence needs joint rules under the United Nations",
    "artificial intelligence must have common rules made under the United Nations",
  ]);
  expect(finding?.explanation).toContain("within China’s texts, one text puts it as “");
  const told = findings(accounts, { language: "zh" }).find(({ rule }) => rule === "two-renderings");
  expect(told?.explanation).toContain("中方文本之间，一份文本作“");
});

test("findDrift makes nothing of two copies of one sentence within one side", () => {
  const words = "President Xi said that artificial intelligence needs joint rules under the United Nations.";
  const all = findings([chineseInEnglish(words, "cn-a.txt"), chineseInEnglish(words, "cn-b.txt"), russian]);
  expect(all.some(({ rule }) => rule === "two-renderings")).toBe(false);
});

test("findAgreements does not call a topic spoken of by both where one says it was not discussed", () => {
  const all = findings([american("The two leaders discussed Taiwan."), chinese("双方没有讨论台湾问题。")]);
  expect(all.filter(({ kind, topic }) => kind === "corroborated" && topic === "taiwan")).toEqual([]);
});

test("findAgreements does not call a rise and an abolition of one tariff the same matter told by both", () => {
  const all = findings([
    american("President Trump said that tariffs on steel will rise to 50 percent."),
    chinese("习近平强调，钢铁关税应当取消。"),
  ]);
  expect(all.filter(({ rule, topic }) => rule === "same-matter" && topic === "trade/tariffs")).toEqual([]);
});

test("findAgreements does not call two different demands on one country the same matter", () => {
  const all = findings([
    american("President Trump called for the complete denuclearization of North Korea."),
    chinese("习近平表示，中方支持朝鲜发展经济、改善民生。"),
  ]);
  expect(all.filter(({ rule, topic }) => rule === "same-matter" && topic === "north-korea")).toEqual([]);
});

test("findAgreements does not call it one matter where two claims share but their topic", () => {
  const accounts: AccountInput[] = [
    { id: "us.txt", side: "US", text: "The President raised concerns about forced labor in Xinjiang and about human rights more broadly." },
    { id: "cn.txt", side: "CN", text: "习近平指出，人权与民主人人向往，中国政府历来看重。" },
  ];
  expect(compareAccounts(accounts).findings.filter(({ rule, topic }) => rule === "same-matter" && topic === "human-rights")).toEqual([]);
});
