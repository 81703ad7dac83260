import { expect, test } from "vitest";
import { type AccountInput, type CompareInput, compareAccounts } from "../../index.ts";

const own: AccountInput = {
  id: "cn.txt",
  side: "CN",
  language: "en",
  text: "President Xi Jinping spoke with President Trump by phone. President Xi said that Taiwan is the first red line that must not be crossed in relations.",
};
const press = (text: string, fields: Partial<AccountInput> = {}): AccountInput => ({
  id: "press.txt",
  side: "third-party",
  kind: "independent-media",
  text,
  ...fields,
});
const changed = press('President Xi told Mr Trump that "Taiwan is the first red line which nobody may cross in relations".');

const altered = (accounts: readonly AccountInput[], about: CompareInput = {}) =>
  compareAccounts(accounts, about).findings.filter(({ kind }) => kind === "quotation-altered");

test("findAlteredQuotations shows the printed words beside the side's own", () => {
  const [finding, ...more] = altered([own, changed]);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ rule: "not-the-own-words", saidBy: ["CN"], silent: [], firm: false, topic: "taiwan" });
  expect(finding?.spans).toMatchObject([
    { account: "press.txt", quote: "Taiwan is the first red line which nobody may cross in relations" },
    { account: "cn.txt", quote: "Taiwan is the first red line that must not be crossed in relations" },
  ]);
  expect(finding?.explanation).toContain("China’s text itself has “Taiwan is the first red line that must not be crossed");
  expect(altered([own, changed], { language: "zh" })[0]?.explanation).toContain("台湾：一家媒体作为中方原话刊出");
});

test.each([
  ["word for word", '"Taiwan is the first red line that must not be crossed in relations".'],
  ["with its stop and other capitals", "“taiwan is the First Red Line that must not be crossed in relations.”"],
  ["in part", "“the first red line that must not be crossed”."],
])("findAlteredQuotations makes nothing of a quotation printed %s", (_, quotation) => {
  expect(altered([own, press(`President Xi told Mr Trump that ${quotation}`)])).toEqual([]);
});

test.each([
  ["of which only a part is held", { complete: false }],
  ["that is a digest", { textStatus: "digest" }],
] as const)("findAlteredQuotations judges nothing by a text %s", (_, fields) => {
  expect(altered([{ ...own, ...fields }, changed])).toEqual([]);
});

test("findAlteredQuotations says that a re-telling proves little", () => {
  const [finding] = altered([{ ...own, textStatus: "retold" }, changed]);
  expect(finding?.rule).toBe("not-the-retold-words");
  expect(finding?.explanation).toContain("proves little");
});

test("findAlteredQuotations judges no translation", () => {
  const chinese: AccountInput = { id: "cn.txt", side: "CN", text: "习近平同特朗普通电话。习近平表示，台湾问题是第一条不可逾越的红线。" };
  expect(altered([chinese, changed])).toEqual([]);
});

test("findAlteredQuotations leaves alone what stands nowhere near the own text, and words too few to tell", () => {
  expect(altered([own, press('President Xi said that "rare earths shall flow to every friendly market again".')])).toEqual([]);
  expect(altered([own, press('President Xi called Taiwan "a red line".')])).toEqual([]);
});

test("findAlteredQuotations holds words against the side that is said to have said them", () => {
  const american: AccountInput = { id: "us.txt", side: "US", text: "President Trump spoke with President Xi Jinping about trade." };
  const wrongMouth = press('President Trump said that "Taiwan is the first red line which nobody may cross in relations".');
  expect(altered([own, american, wrongMouth])).toEqual([]);
});

test("findAlteredQuotations works in Chinese", () => {
  const accounts: AccountInput[] = [
    { id: "cn.txt", side: "CN", text: "习近平会见特朗普。习近平强调，台湾问题是中美关系中第一条不可逾越的红线。" },
    press("习近平强调：“台湾问题是中美关系中谁也不能碰的红线。”", { language: "zh" }),
  ];
  const [finding] = altered(accounts);
  expect(finding?.spans[0]?.quote).toContain("谁也不能碰的红线");
  expect(finding?.spans[1]?.quote).toContain("第一条不可逾越的红线");
});

test("findAlteredQuotations shows the altered quotations of one sentence together, with the words that changed", () => {
  const readout: AccountInput = {
    id: "us.txt",
    side: "US",
    text: "President Biden spoke with President Xi Jinping. President Biden underscored his deep concerns about coercive and unfair fishing practices, arrests in the islands, and press restrictions in the capital.",
  };
  const paper = press(
    "President Biden, the White House said, spoke of his “deep concerns” over “coercive and unfair practices,” the “arrests” there and “reported press restrictions in the capital”.",
  );
  const [finding, ...more] = altered([own, readout, paper]);
  expect(more).toEqual([]);
  expect(finding?.spans[0]?.quote).toBe(
    "coercive and unfair practices,” the “arrests” there and “reported press restrictions in the capital",
  );
  expect(finding?.spans[1]?.quote).toBe(
    "coercive and unfair fishing practices, arrests in the islands, and press restrictions in the capital",
  );
  expect(finding?.explanation).toContain("“fishing” became “reported”");
});

test("findAlteredQuotations tells a slip that two papers share once, with both places", () => {
  const [finding, ...more] = altered([own, changed, { ...changed, id: "press2.txt" }]);
  expect(more).toEqual([]);
  expect(finding?.spans.map(({ account }) => account)).toEqual(["press.txt", "cn.txt", "press2.txt"]);
});
