import { expect, test } from "vitest";
import { type AccountInput, type CompareInput, compareAccounts } from "../../index.ts";

const participants = [
  { name: "Donald Trump", role: "President", side: "US" },
  { name: "Xi Jinping", role: "President", side: "CN" },
];
const american = (text: string): AccountInput => ({
  id: "us.txt",
  side: "US",
  text: `President Trump and President Xi Jinping spoke. ${text}`,
});
const chinese = (text: string): AccountInput => ({ id: "cn.txt", side: "CN", text });

const rule = (name: string, accounts: readonly AccountInput[], about: CompareInput = {}) =>
  compareAccounts(accounts, { participants, ...about }).findings.find((finding) => finding.rule === name);

test("findFactFindings lets “about two hours” and 2小时10分钟 agree", () => {
  const accounts = [american("The call lasted about two hours."), chinese("习近平同特朗普通电话。通话持续2小时10分钟。")];
  const finding = rule("same-length", accounts);
  expect(finding).toMatchObject({ kind: "corroborated", saidBy: ["CN", "US"], silent: [] });
  expect(finding?.explanation).toBe(
    "The accounts agree on how long the talk took: China has “2小时10分钟”, the United States “about two hours”.",
  );
  expect(rule("other-length", accounts)).toBeUndefined();
  expect(rule("same-length", accounts, { language: "zh" })?.explanation).toBe(
    "对会谈时长说法一致：中方为“2小时10分钟”，美方为“about two hours”。",
  );
});

test("findFactFindings tells lengths that cannot both be right", () => {
  const finding = rule("other-length", [american("The call lasted 45 minutes."), chinese("习近平同特朗普通电话。通话持续了两个小时。")]);
  expect(finding).toMatchObject({ kind: "conflict", saidBy: ["CN", "US"] });
  expect(finding?.explanation).toBe(
    "The accounts disagree on how long the talk took: China has “两个小时”, the United States “45 minutes”.",
  );
});

test("findFactFindings lets “more than one hour” stand beside two hours, and not beside forty minutes", () => {
  const more = american("The call lasted more than one hour.");
  expect(rule("other-length", [more, chinese("习近平同特朗普通电话。通话持续了两个小时。")])).toBeUndefined();
  expect(rule("other-length", [more, chinese("习近平同特朗普通电话。通话持续了四十分钟。")])).toMatchObject({ kind: "conflict" });
});

const asked = chinese("习近平主席应约与特朗普总统通了电话。双方就经贸问题交换意见。");

test("findFactFindings tells 应约 as an omission where the other whole text does not say who asked", () => {
  const finding = rule("initiator-told-by-one", [american("They discussed trade."), asked]);
  expect(finding).toMatchObject({ kind: "omission", saidBy: ["CN"], silent: ["US"], silentAccounts: ["us.txt"], firm: true });
  expect(finding?.spans[0]?.quote).toBe("应约与特朗普总统通了电话");
  expect(finding?.explanation).toContain("Only China says who asked for the talk");
  const told = rule("initiator-told-by-one", [american("They discussed trade."), asked], { language: "zh" });
  expect(told?.explanation).toContain("仅中方说明由谁提出（“应约与特朗普总统通了电话”）");
});

test("findFactFindings is not firm on who asked where the silent text is partial", () => {
  const finding = rule("initiator-told-by-one", [{ ...american("They discussed trade."), complete: false }, asked]);
  expect(finding).toMatchObject({ silent: ["US"], firm: false });
});

test("findFactFindings tells two accounts that name different askers as a conflict", () => {
  const accounts: AccountInput[] = [
    { id: "us.txt", side: "US", text: "President Trump spoke by phone with President Putin at the request of President Putin." },
    {
      id: "ru.txt",
      side: "RU",
      text: "По инициативе американской стороны состоялся телефонный разговор Владимира Путина с Дональдом Трампом.",
    },
  ];
  const finding = compareAccounts(accounts).findings.find((each) => each.rule === "other-initiator");
  expect(finding).toMatchObject({ kind: "conflict", saidBy: ["RU", "US"] });
  expect(finding?.explanation).toBe(
    "The accounts disagree on who asked for the talk: Russia names the United States, the United States names Russia.",
  );
});

test("findFactFindings tells that nobody says who asked, firmly only with whole texts", () => {
  const quiet = chinese("习近平主席与特朗普总统通了电话。");
  const finding = rule("initiator-untold", [american("They discussed trade."), quiet]);
  expect(finding).toMatchObject({
    kind: "both-silent",
    saidBy: [],
    silent: ["CN", "US"],
    silentAccounts: ["cn.txt", "us.txt"],
    firm: true,
  });
  expect(finding?.explanation).toBe("Neither China nor the United States says who asked for the talk.");
  expect(rule("initiator-untold", [american("They discussed trade."), { ...quiet, complete: false }])?.firm).toBe(false);
  expect(rule("initiator-untold", [quiet])).toBeUndefined();
});

test("findFactFindings compares how the sides characterise the talk", () => {
  const candid = american("It was a candid and constructive phone call.");
  const alike = rule("tone", [candid, chinese("习近平同特朗普通电话。会谈坦诚、富有建设性。")]);
  expect(alike).toMatchObject({ kind: "corroborated", saidBy: ["CN", "US"] });
  const other = rule("tone", [candid, chinese("习近平主席与特朗普总统通了电话。双方进行了友好的会谈。")]);
  expect(other?.kind).toBe("wording");
  expect(other?.explanation).toContain("“友好的会谈”");
});

test.fails("findFactFindings tells the length of the talk once, not again as a matter that both tell", () => {
  const accounts = [
    american("President Trump said that fentanyl must stop. The call lasted about two hours."),
    chinese("国家主席习近平会见美国总统特朗普。习近平强调，台湾问题是中国核心利益中的核心。中方将购买2000万吨大豆。通话持续2小时10分钟。"),
  ];
  const { findings } = compareAccounts(accounts, { participants });
  expect(findings.filter(({ spans }) => spans.some(({ quote }) => quote.includes("2小时10分钟")))).toHaveLength(1);
});

test("findFactFindings tells the length as an omission where only one side gives it", () => {
  const accounts = [american("The call lasted about two hours."), chinese("习近平同特朗普通电话。双方谈到贸易。")];
  const finding = rule("length-told-by-one", accounts);
  expect(finding).toMatchObject({ kind: "omission", saidBy: ["US"], silent: ["CN"], firm: true });
  expect(finding?.explanation).toBe(
    "Only the United States says how long the talk took (“about two hours”); China’s text, held whole, does not.",
  );
  expect(rule("length-told-by-one", accounts, { language: "zh" })?.explanation).toContain("仅美方说明历时多久");
  expect(rule("length-told-by-one", [american("The call lasted about two hours."), chinese("通话持续两个小时。")])).toBeUndefined();
});

test("findFactFindings tells a deal from a consensus, where the sides name the outcome otherwise", () => {
  const accounts = [
    american("The deal we struck in Oslo is a very good one."),
    chinese("习近平同特朗普通电话。双方在奥斯陆达成重要共识。"),
  ];
  const finding = rule("outcome-name", accounts);
  expect(finding).toMatchObject({ kind: "wording", saidBy: ["CN", "US"] });
  expect(finding?.spans.map(({ quote }) => quote)).toEqual(["达成重要共识", "The deal we struck in Oslo is a very good one"]);
  expect(finding?.explanation).toContain("What the talks came to has two names: China has");
});

test.each([
  ["The agreement reached in Oslo must be carried out.", "双方在奥斯陆达成重要协议。"],
  ["This was no deal at all.", "双方在奥斯陆达成重要共识。"],
  ["It is a great deal of work.", "双方在奥斯陆达成重要共识。"],
])("findFactFindings tells nothing of an outcome named alike or not at all: %s", (us, cn) => {
  expect(rule("outcome-name", [american(us), chinese(`习近平同特朗普通电话。${cn}`)])).toBeUndefined();
});

test("findFactFindings tells press accounts that name different askers", () => {
  const press = (id: string, text: string): AccountInput => ({ id, side: "third-party", kind: "independent-media", text });
  const accounts = [
    american("They discussed trade."),
    chinese("习近平同特朗普通电话。双方谈到贸易。"),
    press("a.txt", "President Trump and President Xi spoke on Monday. The call was initiated by China, officials said."),
    press("b.txt", "President Trump and President Xi spoke on Monday. The call was requested by the United States, officials said."),
  ];
  expect(rule("other-initiator", accounts)).toMatchObject({ kind: "conflict", saidBy: [] });
});
