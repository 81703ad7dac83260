import { expect, test } from "vitest";
import { type AccountInput, compareAccounts } from "../../index.ts";

const us = (text: string): AccountInput => ({ id: "us.txt", side: "US", kind: "leader-post", publishedAt: "2026-03-20", text });
const other = (side: string, text: string): AccountInput => ({
  id: "other.txt",
  side,
  kind: "official-readout",
  publishedAt: "2026-03-20",
  text,
});
const press = (text: string): AccountInput => ({ id: "press.txt", side: "third-party", kind: "independent-media", text });
const participants = [
  { name: "John Smith", role: "President", side: "US" },
  { name: "Xi Jinping", role: "President", side: "CN" },
];
const found = (rule: string, accounts: readonly AccountInput[], who: typeof participants = []) =>
  compareAccounts([...accounts], { participants: who }).findings.filter((finding) => finding.rule === rule && finding.scope === undefined);

test.each<readonly [rule: string, kind: string, one: string, accounts: AccountInput]>([
  [
    "one-time-two-ways",
    "wording",
    "The call came after the very useful meeting I had with President Xi in Japan three weeks ago. We also spoke about corn.",
    other("CN", "习近平指出，上个月我们在日本大阪举行会晤，为两国关系指明方向。习近平强调，台湾问题是中国内政。"),
  ],
  [
    "grade-differs",
    "wording",
    "Our relationship with China is extremely strong! We talked about corn and about ships.",
    other("CN", "习近平指出，中美关系总体稳定。习近平强调，双方应落实共识。"),
  ],
  [
    "denied-by-one",
    "conflict",
    "I was asked about it after the call. Military aid was not discussed at all. We spoke about corn.",
    other("RU", "Владимир Путин подчеркнул, что ключевым условием является прекращение иностранной военной помощи Киеву."),
  ],
  [
    "named-otherwise",
    "wording",
    "The President proposed a separate channel on ransomware. The President raised the price of corn.",
    other("RU", "Владимир Путин заявил о готовности продолжить сотрудничество в борьбе с киберпреступностью."),
  ],
])("findUnlinkedDifferences tells %s as %s", (rule, kind, one, account) => {
  const [finding, ...more] = found(rule, [us(one), account]);
  expect(finding).toMatchObject({ kind });
  expect(new Set(finding?.spans.map((span) => span.account))).toEqual(new Set(["us.txt", "other.txt"]));
  expect(more).toEqual([]);
});

test("findUnlinkedDifferences takes the words of a side that has no account from the press", () => {
  const quoted = press(
    'President Xi said that "matters of Xinjiang and Tibet are internal affairs of China, and nobody should interfere".',
  );
  const accounts = [us("President Smith raised concerns about abuses in Xinjiang and Tibet. He also spoke about corn."), quoted];
  expect(found("stance-opposed", accounts, participants)[0]).toMatchObject({ kind: "conflict", saidBy: ["CN", "US"] });
  // Where the side has an account of its own, that account decides.
  const own = other("CN", "习近平指出，双方应加强禁毒合作。");
  expect(found("stance-opposed", [...accounts, own], participants)).toEqual([]);
});

test.each<readonly [rule: string, one: string, accounts: AccountInput]>([
  // Another meeting.
  [
    "one-time-two-ways",
    "The call came after the useful meeting I had in Japan three weeks ago. We also spoke about corn.",
    other("CN", "习近平指出，去年我们在法国巴黎举行会晤。习近平强调，台湾问题是中国内政。"),
  ],
  // A wish is no praise of what is.
  [
    "grade-differs",
    "Our relationship with China is extremely strong! We talked about corn and about ships.",
    other("CN", "习近平强调，双方要让中美关系保持总体稳定。习近平表示，双方应落实共识。"),
  ],
  // Sanctions on one state are not those on another.
  [
    "plan-differs",
    "The President spoke of the sanctions on Iran announced last week. He also spoke about corn.",
    other("UA", "President Zelenskyy spoke about preparations for a package of sanctions against Belarus."),
  ],
  // Two gatherings.
  [
    "named-otherwise",
    "The President recalled the useful NATO Summit. He also spoke about corn and ships.",
    other("CN", "习近平指出，双方应落实“旧金山愿景”。习近平强调，台湾问题是中国内政。"),
  ],
  // Another matter is denied.
  [
    "denied-by-one",
    "I was asked about it after the call. The price of fish was not discussed at all.",
    other("RU", "Владимир Путин подчеркнул, что ключевым условием является прекращение иностранной военной помощи Киеву."),
  ],
])("findUnlinkedDifferences makes no %s of other matters", (rule, one, account) => {
  expect(found(rule, [us(one), account])).toEqual([]);
});
