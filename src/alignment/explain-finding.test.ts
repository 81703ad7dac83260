import { expect, test } from "vitest";
import type { DraftFinding } from "./draft-finding.ts";
import { explainedRules } from "./explain-difference.ts";
import { explainFinding } from "./explain-finding.ts";

const span = (account: string, quote: string) => ({ account, start: 0, end: quote.length, quote });

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

const whole = new Set(["cn.txt", "us.txt"]);

test("explainFinding tells who says it, with the words, and what was searched", () => {
  expect(explainFinding(omission, "en", whole)).toBe(
    "Climate: only US speaks of it (“methane must fall by a third”); the topic stands nowhere in the text of CN (held whole).",
  );
  const chinese = explainFinding(omission, "zh", whole);
  expect(chinese).toContain("气候：仅 US 提及（“methane must fall by a third”）");
  expect(chinese).toContain("其中 1 份全文在手");
});

test("explainFinding says that silence of a text not held whole proves nothing", () => {
  expect(explainFinding({ ...omission, firm: false }, "en", new Set())).toContain("proves nothing");
  expect(explainFinding({ ...omission, firm: false }, "zh", new Set())).toContain("其中 0 份全文在手");
});

test("explainFinding counts the texts of a silent side and how many are whole", () => {
  const several = { ...omission, silentAccounts: ["cn.txt", "part.txt"] };
  expect(explainFinding(several, "en", whole)).toContain("the 2 texts of CN (1 of them held whole)");
});

test("explainFinding names both firmnesses and both amounts", () => {
  const spans = [span("us.txt", "will buy oil"), span("cn.txt", "正在考虑购买石油")];
  const firmness: DraftFinding = { ...omission, kind: "wording", rule: "firmness-differs", spans, values: ["will", "considering"] };
  const english = explainFinding(firmness, "en", whole);
  expect(english).toContain("will in “will buy oil”");
  expect(english).toContain("considering in “正在考虑购买石油”");
  const amounts: DraftFinding = { ...firmness, rule: "amounts-differ", values: ["12 million tons", "2000万吨"] };
  expect(explainFinding(amounts, "en", whole)).toContain("“12 million tons” and “2000万吨”");
  expect(explainFinding(amounts, "zh", whole)).toContain("数额不同：“12 million tons”、“2000万吨”");
});

test("explainFinding shortens long words with a mark and never breaks a character in two", () => {
  const long = { ...omission, spans: [span("us.txt", `${"x".repeat(159)}😀 and more`)] };
  const explanation = explainFinding(long, "en", whole);
  expect(explanation).toContain(`${"x".repeat(159)}…`);
  expect(explanation).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
});

test("explainFinding puts no control characters of a text before a reader", () => {
  const hostile = { ...omission, spans: [span("us.txt", "methane\u001b[31m must\u202efall")] };
  const explanation = explainFinding(hostile, "en", whole);
  for (const hidden of ["\u001b", "\u202e"]) expect(explanation).not.toContain(hidden);
});

test("explainFinding calls the press the press where nobody at the table says it", () => {
  expect(explainFinding({ ...omission, saidBy: [] }, "en", whole)).toContain("only the press speaks of it");
  expect(explainFinding({ ...omission, saidBy: [] }, "zh", whole)).toContain("仅 媒体 提及");
});

test("explainFinding warns where an altered quotation is held against a re-telling", () => {
  const altered: DraftFinding = {
    ...omission,
    kind: "quotation-altered",
    spans: [span("press.txt", "methane has to fall"), span("us.txt", "methane must fall")],
    rule: "not-the-retold-words",
  };
  expect(explainFinding(altered, "en", whole)).toContain("US’s own text has “methane must fall” (held as a re-telling");
  expect(explainFinding({ ...altered, rule: "not-the-own-words" }, "en", whole)).not.toContain("re-telling");
});

test("explainFinding agrees in number with one text that does not say who asked", () => {
  expect(explainFinding({ ...omission, topic: null, rule: "initiator-told-by-one" }, "en", whole)).toContain("(held whole) does not.");
});

const differing = (rule: string, values: readonly [string, string], kind: "wording" | "conflict" = "wording"): DraftFinding => ({
  kind,
  point: null,
  topic: "trade/tariffs",
  saidBy: ["CN", "US"],
  silent: [],
  silentAccounts: [],
  firm: false,
  spans: [
    { account: "a.txt", start: 0, end: 13, quote: "the first one" },
    { account: "b.txt", start: 0, end: 14, quote: "the second one" },
  ],
  rule,
  confidence: 0.6,
  worth: 0.5,
  values,
});

test.each(explainedRules)("explainFinding names what differs by %s in a sentence of its own, in both languages", (rule) => {
  for (const language of ["en", "zh"] as const) {
    const told = explainFinding(differing(rule, ["up to 5", "5 more"]), language, new Set());
    expect(told).toMatch(language === "en" ? /^Tariffs: .+\.$/ : /^关税：.+。$/);
    expect(told).not.toMatch(/in other words|措辞不同/);
  }
});

test("explainFinding says of a conflict that both cannot be true, and of what one alone sets what the other has", () => {
  expect(explainFinding(differing("period-differs", ["next season", "next quarter"], "conflict"), "en", new Set())).toBe(
    "Tariffs: both cannot be true; the same figure for different periods: “next season” and “next quarter”.",
  );
  expect(explainFinding(differing("condition-by-one", ["", "if the truce holds"]), "en", new Set())).toBe(
    "Tariffs: only one account sets a condition (“if the truce holds”); the other has “the first one”.",
  );
  expect(explainFinding(differing("firmness-differs", ["considering", "agreed"]), "zh", new Set())).toContain("（考虑中）");
});
