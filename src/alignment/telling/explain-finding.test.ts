import { expect, test } from "vitest";
import type { Account } from "../../domain/account.ts";
import type { TopicMention } from "../../domain/mention.ts";
import type { EvidenceSpan } from "../../domain/span.ts";
import type { DraftFinding } from "../draft-finding.ts";
import type { ReadAccount } from "../read-account.ts";
import { explainedRules } from "./explain-difference.ts";
import { explainFinding } from "./explain-finding.ts";
import { namesOf } from "./tellers.ts";

const span = (account: string, quote: string): EvidenceSpan => ({ account, start: 0, end: quote.length, quote });

/** An account as the sentences see it, with the topics that its first words name. */
function read(id: string, fields: Partial<Account>, ...topics: readonly string[]): ReadAccount {
  const account = { id, side: null, kind: null, publisher: null, language: "en", complete: true, textStatus: "verbatim", ...fields };
  const mentions = topics.map((topic): TopicMention => ({ topic, start: 0, end: 7 }));
  return { account, extraction: { topics: mentions } } as unknown as ReadAccount;
}

const accounts = [
  read(
    "us.txt",
    { side: "US", kind: "official-readout", publisher: "The White House, Press Secretary" },
    "climate",
    "trade/tariffs",
    "europe",
  ),
  read("cn.txt", { side: "CN", kind: "official-readout", publisher: "Xinhua", language: "zh" }),
  read("part.txt", { side: "CN", kind: "state-media", publisher: "CGTN", complete: false }),
  read("eu.txt", { side: "EU", complete: false }),
  read("joint.txt", { side: "US+CN", kind: "joint-statement", publisher: "The White House" }),
  read("press.txt", { side: "third-party", kind: "independent-media", publisher: "Harbour Times (reprint)" }),
  read("wire.txt", { side: "third-party", kind: "independent-media", publisher: "Reuters via The Star" }),
];
const explain = (finding: DraftFinding, language: "en" | "zh") => explainFinding(finding, namesOf(accounts, language));

const omission: DraftFinding = {
  kind: "omission",
  point: "p1",
  topic: "climate",
  saidBy: ["US"],
  silent: ["CN"],
  silentAccounts: ["cn.txt"],
  firm: true,
  spans: [span("us.txt", "methane must fall by a third")],
  rule: "topic-absent",
  confidence: 0.9,
  worth: 1,
  values: null,
};

test("explainFinding tells who says it, with the words, and what was searched", () => {
  expect(explain(omission, "en")).toBe(
    "Climate: only the United States speaks of it (“methane must fall by a third”); China’s text, held whole, does not touch on it.",
  );
  expect(explain(omission, "zh")).toBe("气候：仅美方提及（“methane must fall by a third”），中方文本（全文）未涉及。");
});

test("explainFinding names the topic only where the words shown do", () => {
  const elsewhere = { ...omission, spans: [{ account: "us.txt", start: 40, end: 59, quote: "it must fall by half" }] };
  expect(explain(elsewhere, "en")).toBe(
    "Only the United States has “it must fall by half”; China’s text, held whole, does not touch on the subject.",
  );
  expect(explain(elsewhere, "zh")).toBe("仅美方写有“it must fall by half”，中方文本（全文）未涉及此事。");
});

test("explainFinding does not head a sentence with a party that speaks in it", () => {
  const europe = { ...omission, topic: "europe", silent: ["EU"], silentAccounts: ["eu.txt"], rule: "matter-absent" };
  expect(explain(europe, "en")).toMatch(/^Only the United States has/);
  expect(explain({ ...europe, silent: ["CN"], silentAccounts: ["cn.txt"] }, "en")).toMatch(/^Europe: only/);
});

test("explainFinding says that silence of a text not held whole proves little", () => {
  const partial = { ...omission, firm: false, silentAccounts: ["part.txt"] };
  expect(explain(partial, "en")).toContain("China’s text, held only in part, does not touch on it, which proves little.");
  expect(explain(partial, "zh")).toContain("中方文本（并非全文，不足为凭）未涉及");
});

test("explainFinding counts the texts of a silent side and how many are whole, and agrees in number", () => {
  const several = { ...omission, silentAccounts: ["cn.txt", "part.txt"] };
  expect(explain(several, "en")).toContain("China’s two texts, one of them held whole, do not touch on it.");
  expect(explain(several, "zh")).toContain("中方2份文本（其中1份为全文）未涉及");
  const american = { ...omission, saidBy: ["CN", "EU"], silent: ["US"], silentAccounts: ["us.txt", "us.txt"], rule: "matter-absent" };
  expect(explain(american, "en")).toContain("only China and the European Union have “");
  expect(explain(american, "en")).toContain("the two US texts, both held whole, have nothing like it.");
  expect(explain({ ...omission, topic: null, rule: "initiator-told-by-one" }, "en")).toContain("held whole, does not.");
});

test("explainFinding puts firmness in words and says who has which", () => {
  const spans = [span("us.txt", "will buy oil"), span("cn.txt", "正在考虑购买石油")];
  const firmness: DraftFinding = {
    ...omission,
    topic: null,
    kind: "wording",
    rule: "firmness-differs",
    spans,
    values: ["agreed", "considering"],
  };
  expect(explain(firmness, "en")).toBe(
    "The United States has it as agreed (“will buy oil”), China as under consideration (“正在考虑购买石油”).",
  );
  expect(explain(firmness, "zh")).toBe("确定程度不同：美方称已经同意（“will buy oil”），中方称正在考虑（“正在考虑购买石油”）。");
  const amounts: DraftFinding = { ...firmness, rule: "amounts-differ", values: ["12 million tons", "2000万吨"] };
  expect(explain(amounts, "en")).toBe("The amounts differ: the United States has “12 million tons”, China “2000万吨”.");
  expect(explain(amounts, "zh")).toBe("数额不同：美方为“12 million tons”，中方为“2000万吨”。");
});

test("explainFinding names accounts, not sides, where two of one side differ or the press hands words on", () => {
  const within: DraftFinding = {
    ...omission,
    topic: null,
    kind: "wording",
    saidBy: ["CN"],
    rule: "two-renderings",
    scope: "one-side",
    spans: [span("cn.txt", "慎重处理"), span("part.txt", "handle with care")],
  };
  expect(explain(within, "en")).toBe(
    "Within China’s texts, the Xinhua readout puts it as “慎重处理”, the CGTN report as “handle with care”.",
  );
  expect(explain(within, "zh")).toBe("中方文本之间，新华社通报作“慎重处理”，央视报道作“handle with care”。");
  const press: DraftFinding = {
    ...within,
    saidBy: ["US"],
    rule: "plan-differs",
    scope: "press",
    spans: [span("press.txt", "plans to buy"), span("us.txt", "is considering it")],
    values: ["plans", "considering"],
  };
  expect(explain(press, "en")).toBe(
    "The United States has “considering” (“is considering it”); Harbour Times hands it on as “plans” (“plans to buy”).",
  );
  expect(explain(press, "zh")).toBe("美方自己的说法为“considering”（“is considering it”），Harbour Times转述为“plans”（“plans to buy”）。");
});

test("explainFinding does not count a paper among a side's own texts", () => {
  const chain: DraftFinding = {
    ...omission,
    topic: null,
    kind: "wording",
    saidBy: ["CN"],
    rule: "obligation-differs",
    scope: "one-side",
    spans: [span("cn.txt", "应当慎重"), span("part.txt", "must be prudent"), span("wire.txt", "must take care")],
    values: ["应当", "must"],
  };
  expect(explain(chain, "en")).toBe("China has “应当” (“应当慎重”); Reuters hands it on as “must” (“must take care”).");
  expect(explain({ ...chain, spans: chain.spans.slice(0, 2) }, "en")).toBe(
    "Within China’s texts, the Xinhua readout says “应当” (“应当慎重”), the CGTN report “must” (“must be prudent”).",
  );
});

test("explainFinding puts firmness in words where the press hands it on", () => {
  const press: DraftFinding = {
    ...omission,
    topic: null,
    kind: "wording",
    saidBy: ["US"],
    rule: "firmness-differs",
    scope: "press",
    spans: [span("us.txt", "may buy oil"), span("wire.txt", "agreed to buy oil")],
    values: ["considering", "agreed"],
  };
  expect(explain(press, "en")).toBe(
    "The United States has it as under consideration (“may buy oil”); Reuters hands it on as agreed (“agreed to buy oil”).",
  );
  expect(explain({ ...press, rule: "plan-differs", values: ["will", "agreed"] }, "en")).toContain("has “will” (“may buy oil”)");
});

test("explainFinding leaves a full stop to its own sentence, but not that of a short form", () => {
  expect(explain({ ...omission, spans: [span("us.txt", "methane must fall.")] }, "en")).toContain("(“methane must fall”)");
  expect(explain({ ...omission, spans: [span("us.txt", "methane in the U.S.")] }, "en")).toContain("(“methane in the U.S.”)");
});

test("explainFinding tells a joint text and three sides as what they are", () => {
  const both: DraftFinding = {
    ...omission,
    kind: "corroborated",
    topic: null,
    saidBy: ["CN", "US"],
    rule: "same-matter",
    spans: [span("joint.txt", "methane will fall"), span("us.txt", "less methane")],
  };
  expect(explain(both, "en")).toBe("The joint statement and the United States both say this: “methane will fall” and “less methane”.");
  expect(explain({ ...both, saidBy: ["CN", "EU", "US"] }, "en")).toContain("China, the European Union and the United States all say this");
  expect(explain({ ...both, saidBy: ["CN", "EU", "US"] }, "zh")).toContain("中方、欧方和美方说法一致：联合声明为");
  const same = { ...both, spans: [span("joint.txt", "methane will fall"), span("us.txt", "methane will fall")] };
  expect(explain(same, "en")).toBe("The joint statement and the United States both have “methane will fall”.");
});

test("explainFinding shows against one side the words of another, not a second account of its own", () => {
  const both: DraftFinding = {
    ...omission,
    kind: "corroborated",
    saidBy: ["CN", "US"],
    rule: "topic-in-both",
    spans: [span("cn.txt", "气候变化"), span("part.txt", "climate change"), span("us.txt", "climate")],
  };
  expect(explain(both, "en")).toContain("China and the United States both speak of it: “气候变化” and “climate”.");
});

test("explainFinding quotes a side in the language of the sentence where the side has it there", () => {
  const chinese: DraftFinding = {
    ...omission,
    topic: null,
    rule: "matter-absent",
    saidBy: ["CN"],
    spans: [span("cn.txt", "甲烷必须减少")],
  };
  const version = span("part.txt", "methane must fall");
  const told = explainFinding(chinese, namesOf(accounts, "en"), () => version);
  expect(told).toContain("Only China has “methane must fall”");
  const wording: DraftFinding = {
    ...chinese,
    kind: "wording",
    rule: "other-words",
    spans: [...chinese.spans, span("us.txt", "less methane")],
  };
  expect(explainFinding(wording, namesOf(accounts, "en"), () => version)).toContain("甲烷必须减少");
});

test("explainFinding ends long words at a word with a mark and never breaks a character in two", () => {
  const sentence = `${"methane must fall and ".repeat(8)}stay low`;
  expect(explain({ ...omission, spans: [span("us.txt", sentence)] }, "en")).toMatch(/and methane must fall…”/);
  const long = { ...omission, spans: [span("us.txt", `${"甲".repeat(159)}😀乙乙`)] };
  expect(explain(long, "en")).toContain(`${"甲".repeat(159)}…`);
  expect(explain(long, "en")).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
});

test("explainFinding makes quotation marks inside a quotation single, and drops one whose partner is not quoted", () => {
  expect(explain({ ...omission, spans: [span("us.txt", "the “green” deal")] }, "en")).toContain("(“the ‘green’ deal”)");
  expect(explain({ ...omission, spans: [span("us.txt", "“green deal")] }, "zh")).toContain("（“green deal”）");
});

test("explainFinding puts no control characters of a text before a reader", () => {
  const hostile = { ...omission, spans: [span("us.txt", "methane\u001b[31m must\u202efall")] };
  for (const hidden of ["\u001b", "\u202e"]) expect(explain(hostile, "en")).not.toContain(hidden);
});

test("explainFinding calls the press the press where nobody at the table says it", () => {
  expect(explain({ ...omission, saidBy: [] }, "en")).toContain("only the press speaks of it");
  expect(explain({ ...omission, saidBy: [] }, "zh")).toContain("仅媒体提及");
});

test("explainFinding names who prints an altered quotation, and warns where it is held against a re-telling", () => {
  const altered: DraftFinding = {
    ...omission,
    topic: null,
    kind: "quotation-altered",
    spans: [span("wire.txt", "methane has to fall"), span("us.txt", "methane must fall")],
    rule: "not-the-retold-words",
    values: ["must", "has to"],
  };
  expect(explain(altered, "en")).toBe(
    "Reuters prints “methane has to fall” as the words of the United States; the US text itself has “methane must fall” (“must” became “has to”) (held only in a retelling, so this proves little).",
  );
  expect(explain({ ...altered, rule: "not-the-own-words" }, "en")).not.toContain("retelling");
  expect(explain({ ...altered, rule: "not-the-own-words" }, "zh")).toBe(
    "路透社作为美方原话刊出：“methane has to fall”；美方自己的文本为“methane must fall”（“must”改为“has to”）。",
  );
});

const differing = (rule: string, values: readonly [string, string], kind: "wording" | "conflict" = "wording"): DraftFinding => ({
  ...omission,
  kind,
  point: null,
  topic: "trade/tariffs",
  saidBy: ["CN", "US"],
  silent: [],
  silentAccounts: [],
  spans: [span("us.txt", "the first one"), span("cn.txt", "the second one")],
  rule,
  values,
});

test.each(explainedRules)("explainFinding names what differs by %s in a sentence of its own, in both languages", (rule) => {
  for (const language of ["en", "zh"] as const) {
    const told = explain(differing(rule, ["up to 5", "5 more"]), language);
    expect(told).toMatch(language === "en" ? /^Tariffs: .+\.$/ : /^关税：.+。$/);
    // Of what one paper has from two sources neither side is the teller.
    if (rule !== "denied-in-press") {
      expect(told).toContain(language === "en" ? "the United States" : "美方");
      expect(told).toContain(language === "en" ? "China" : "中方");
    }
    expect(told).not.toMatch(/\b(?:US|CN)\b|one account|一份文本|\p{Script=Han} |“ | \p{Script=Han}/u);
  }
});

test("explainFinding says of a conflict that both cannot be true, and of what one alone sets what the other has", () => {
  expect(explain(differing("period-differs", ["next season", "next quarter"], "conflict"), "en")).toBe(
    "Tariffs: the same figure is given for different periods: the United States has “next season”, China “next quarter”. Both cannot be true.",
  );
  expect(explain(differing("condition-by-one", ["", "if the truce holds"]), "en")).toBe(
    "Tariffs: only China sets a condition (“if the truce holds”); the United States has “the first one”.",
  );
});

test("explainFinding says who denies and who tells, whichever comes first", () => {
  expect(explain(differing("denied-by-one", ["will", "did not come up"], "conflict"), "en")).toBe(
    "Tariffs: China says that it was not spoken of (“the second one”); the United States has “the first one”. Both cannot be true.",
  );
  expect(explain(differing("denied-by-one", ["did not come up", "will"], "conflict"), "zh")).toBe(
    "关税：美方称并未谈及（“the first one”），中方则写有“the second one”。两者不能同时成立。",
  );
});
