import { createHash } from "node:crypto";
import type { ComparedAccount, Comparison, Level, MatrixCell } from "../../src/domain/comparison.ts";
import type { Extraction } from "../../src/domain/extraction.ts";
import type { EvidenceSpan, Span } from "../../src/domain/span.ts";
import type { Statement } from "../../src/domain/statement.ts";

/*
 * A small but whole comparison, made by hand: an English post, a Chinese readout and its English, a Korean newspaper and
 * a cut wire report, about a meeting that never was. It has every level, every kind of finding and both kinds of doubt.
 */

const post =
  "I had a very good talk with President Arai in Ostia today. They are considering a purchase of 3 million tons of our wheat. We did not discuss fishing at all. I will visit in September!";
const readout =
  "新井总统今日同对方领导人举行会谈。新井强调，岛屿问题是两国关系中最重要的问题，对方务必慎重。双方同意恢复渔业磋商。对方领导人表示，高度重视我方对岛屿问题的关切。";
const readoutEnglish =
  "President Arai held talks with his counterpart today. Arai stressed that the islands are the most important question between the two countries, and that the other side should be careful. The two sides agreed to resume talks on fisheries.";
const newspaper =
  "양국 정상은 두 시간 동안 회담했다. 상대 지도자는 “그들이 밀 300만 톤을 사기로 결정했다”고 밝혔다. 섬 문제는 언급되지 않았다.";
const wire = "The two leaders met in Ostia for about an hour and a half.";

const texts: Readonly<Record<string, string>> = {
  "accounts/post.en.txt": post,
  "accounts/readout.zh.txt": readout,
  "accounts/readout.en.txt": readoutEnglish,
  "accounts/newspaper.ko.txt": newspaper,
  "accounts/wire.en.txt": wire,
};

/** The words of an account as a span of it. */
export function spanOf(account: string, words: string): EvidenceSpan {
  const start = (texts[account] ?? "").indexOf(words);
  if (start < 0) throw new Error(`${account} does not say ${words}`);
  return { account, start, end: start + words.length, quote: words };
}

function place(account: string, words: string): Span {
  const { start, end } = spanOf(account, words);
  return { start, end };
}

function statement(id: string, content: Span, rest: Partial<Statement> = {}): Statement {
  return {
    id,
    type: "indirect",
    source: [],
    cue: [],
    content: [content],
    speaker: null,
    chain: [],
    continues: null,
    parent: null,
    toldFor: "own",
    act: "position",
    modality: null,
    force: "neutral",
    negated: false,
    condition: null,
    quantities: [],
    times: [],
    topics: [],
    confidence: 0.9,
    ...rest,
  };
}

const engine = { version: "0.1.0", models: { "statements-en": `sha256:${"a".repeat(64)}` } };

function account(
  id: string,
  rest: Pick<ComparedAccount, "side" | "kind" | "publisher" | "language"> & Partial<ComparedAccount>,
  statements: readonly Statement[],
  read: Partial<Extraction> = {},
): ComparedAccount {
  const text = texts[id] ?? "";
  const extraction: Extraction = {
    schema: "parley.extraction/1",
    engine,
    account: {
      id,
      side: rest.side,
      kind: rest.kind,
      language: rest.language,
      publishedAt: "2026-06-02",
      sha256: createHash("sha256").update(text).digest("hex"),
    },
    text,
    statements,
    quantities: [],
    times: [],
    mentions: [],
    topics: [],
    diagnostics: [],
    ...read,
  };
  return {
    id,
    url: null,
    publishedAt: "2026-06-02",
    complete: true,
    textStatus: "example",
    text,
    extraction,
    characters: text.length,
    statements: statements.length,
    derivedFrom: [],
    derivations: [],
    witness: "",
    outlier: false,
    ...rest,
  };
}

const us = "accounts/post.en.txt";
const zh = "accounts/readout.zh.txt";
const en = "accounts/readout.en.txt";
const ko = "accounts/newspaper.ko.txt";
const cut = "accounts/wire.en.txt";

const wheat = {
  ...place(us, "3 million tons"),
  id: "q1",
  value: 3_000_000,
  unit: "t",
  bound: "exact",
  kind: "total",
  of: "wheat",
} as const;
const september = { ...place(us, "September"), id: "t1", edtf: "2026-09", basis: "inferred", readings: [] } as const;

const accounts: readonly ComparedAccount[] = [
  account(
    us,
    { side: "US", kind: "leader-post", publisher: "The leader's own page", language: "en", url: "https://example.org/posts/17" },
    [
      statement("s1", place(us, "They are considering a purchase of 3 million tons of our wheat."), {
        type: "own",
        act: "commitment",
        modality: "considering",
        quantities: ["q1"],
        topics: ["trade/agriculture"],
        speaker: { id: null, name: "The leader", party: "US" },
      }),
      statement("s2", place(us, "I will visit in September!"), { type: "own", act: "commitment", modality: "will", times: ["t1"] }),
    ],
    { quantities: [wheat], times: [september] },
  ),
  account(
    cut,
    { side: "third-party", kind: "independent-media", publisher: "A wire", language: "en", complete: false, textStatus: "digest" },
    [],
  ),
  account(zh, { side: "JP", kind: "official-readout", publisher: "外交部门网站", language: "zh" }, [
    statement("s1", place(zh, "岛屿问题是两国关系中最重要的问题，对方务必慎重"), {
      source: [place(zh, "新井")],
      cue: [place(zh, "强调")],
      force: "emphatic",
      act: "warning",
      topics: ["maritime"],
      speaker: { id: null, name: "新井", party: "JP" },
    }),
    statement("s2", place(zh, "高度重视我方对岛屿问题的关切"), {
      source: [{ start: readout.lastIndexOf("对方领导人"), end: readout.lastIndexOf("对方领导人") + 5 }],
      cue: [place(zh, "表示")],
      toldFor: "other",
      topics: ["maritime"],
      speaker: { id: null, name: "对方领导人", party: "US" },
    }),
  ]),
  account(
    en,
    {
      side: "JP",
      kind: "official-readout",
      publisher: "Foreign ministry, English pages",
      language: "en",
      derivedFrom: [zh],
      derivations: [
        {
          from: zh,
          how: "translates",
          share: 0.82,
          stated: true,
          spans: [spanOf(en, "The two sides agreed to resume talks on fisheries"), spanOf(zh, "双方同意恢复渔业磋商")],
        },
      ],
      textStatus: "retold",
    },
    [
      statement("s1", place(en, "the islands are the most important question between the two countries"), {
        topics: ["maritime"],
        force: "emphatic",
      }),
    ],
  ),
  account(ko, { side: "third-party", kind: "independent-media", publisher: "한 일간지", language: "ko", publishedAt: "2026-06-03" }, [
    statement("s1", place(ko, "그들이 밀 300만 톤을 사기로 결정했다"), {
      type: "direct",
      cue: [place(ko, "밝혔다")],
      topics: ["trade/agriculture"],
    }),
  ]),
];

function cell(accountId: string, level: Level, words: readonly string[] = [], share = 0, rank: number | null = null): MatrixCell {
  return { account: accountId, level, spans: words.map((each) => spanOf(accountId, each)), share, rank };
}

/** The comparison that the renderers are tested with. */
export const comparisonFixture: Comparison = {
  schema: "parley.comparison/1",
  engine,
  encounter: {
    id: "2026-06-02-ostia",
    title: "Talks at Ostia, 2 June 2026 (example)",
    kind: "talks",
    date: "2026-06-02",
    participants: [
      { name: "The leader", role: "President", side: "US" },
      { name: "Arai Shin", role: "President", side: "JP" },
    ],
  },
  accounts,
  matrix: [
    {
      topic: "maritime",
      label: "Seas and navigation",
      cells: [
        cell(us, "silent"),
        cell(cut, "unknown"),
        cell(zh, "quoted", ["岛屿问题是两国关系中最重要的问题，对方务必慎重", "高度重视我方对岛屿问题的关切"], 0.41, 1),
        cell(en, "quoted", ["the islands are the most important question between the two countries"], 0.3, 1),
        cell(ko, "denied", ["섬 문제는 언급되지 않았다"], 0.2, 2),
      ],
    },
    {
      topic: "trade/agriculture",
      label: "Farm goods",
      cells: [
        cell(us, "quoted", ["They are considering a purchase of 3 million tons of our wheat."], 0.33, 1),
        cell(cut, "unknown"),
        cell(zh, "silent"),
        cell(en, "silent"),
        cell(ko, "quoted", ["그들이 밀 300만 톤을 사기로 결정했다"], 0.4, 1),
      ],
    },
    {
      topic: "food-security",
      label: "Fisheries",
      cells: [
        cell(us, "denied", ["We did not discuss fishing at all"], 0.1, 2),
        cell(cut, "unknown"),
        cell(zh, "mentioned", ["渔业磋商"], 0.05, 2),
        cell(en, "mentioned", ["talks on fisheries"], 0.07, 2),
        cell(ko, "silent"),
      ],
    },
  ],
  points: [
    {
      id: "p1",
      label: "A purchase of 3 million tons of wheat",
      topic: "trade/agriculture",
      verdict: "one-sided",
      statements: [
        { account: us, statement: "s1", spans: [spanOf(us, "They are considering a purchase of 3 million tons of our wheat.")] },
        { account: ko, statement: "s1", spans: [spanOf(ko, "그들이 밀 300만 톤을 사기로 결정했다")] },
      ],
      decidedBy: null,
      witnesses: [],
    },
  ],
  findings: [
    {
      id: "f1",
      kind: "conflict",
      point: null,
      topic: "food-security",
      saidBy: ["JP", "US"],
      silent: [],
      silentAccounts: [],
      firm: true,
      spans: [spanOf(us, "We did not discuss fishing at all"), spanOf(zh, "双方同意恢复渔业磋商")],
      rule: "denied-against-agreed",
      explanation: "One side says fisheries were not discussed; the other that both agreed to resume talks on them.",
      confidence: 0.93,
    },
    {
      id: "f2",
      kind: "omission",
      point: "p1",
      topic: "trade/agriculture",
      saidBy: ["US"],
      silent: ["JP"],
      silentAccounts: [zh, en],
      firm: true,
      spans: [spanOf(us, "considering a purchase of 3 million tons of our wheat")],
      rule: "topic-absent",
      explanation: "The wheat, 3 million tons, stands in the post alone.",
      confidence: 0.95,
    },
    {
      id: "f3",
      kind: "quotation-altered",
      point: "p1",
      topic: "trade/agriculture",
      saidBy: ["US"],
      silent: [],
      silentAccounts: [],
      firm: false,
      spans: [spanOf(us, "considering"), spanOf(ko, "결정했다")],
      rule: "modality-raised",
      explanation: "The newspaper has “결정했다” (decided) where the post has “considering”.",
      confidence: 0.88,
    },
    {
      id: "f4",
      kind: "told-for-other",
      point: null,
      topic: "maritime",
      saidBy: ["JP"],
      silent: ["US"],
      silentAccounts: [us],
      firm: true,
      spans: [spanOf(zh, "高度重视我方对岛屿问题的关切")],
      rule: "own-side-silent",
      explanation: "Only the Chinese-language readout has the other leader take the concern seriously.",
      confidence: 0.8,
    },
    ...(["corroborated", "wording", "emphasis", "both-silent"] as const).map((kind, index) => ({
      id: `f${5 + index}`,
      kind,
      point: null,
      topic: "maritime",
      saidBy: ["JP"],
      silent: [],
      silentAccounts: [],
      firm: false,
      spans: kind === "both-silent" ? [] : [spanOf(en, "the most important question"), spanOf(zh, "最重要的问题")],
      rule: `rule-${kind}`,
      explanation: `A sentence on ${kind} that is rather long, so that it has to be broken into two or more lines on every terminal of ordinary width, whatever its language.`,
      confidence: 0.6 - index / 10,
      ...(kind === "corroborated" ? { witnesses: ["JP", ko] } : {}),
      ...(kind === "wording" ? { scope: "one-side" as const } : {}),
    })),
  ],
  quotations: [
    { printed: spanOf(cut, "met in Ostia"), speaker: "JP", status: "not-found", against: null, changes: [] },
    {
      printed: spanOf(ko, "그들이 밀 300만 톤을 사기로 결정했다"),
      speaker: "US",
      status: "altered",
      against: spanOf(us, "They are considering a purchase of 3 million tons of our wheat"),
      changes: [
        { own: "considering", printed: "결정했다" },
        { own: "of our wheat", printed: "" },
      ],
    },
  ],
  commitments: [
    {
      id: "c1",
      by: "JP",
      to: "US",
      what: "a purchase of wheat",
      quantity: wheat,
      time: null,
      modality: "considering",
      condition: null,
      claimedBy: ["US"],
      acknowledgedBy: [],
      deniedBy: [],
      spans: [spanOf(us, "considering a purchase of 3 million tons of our wheat")],
    },
    {
      id: "c2",
      by: "US",
      to: null,
      what: "a visit",
      quantity: null,
      time: september,
      modality: "will",
      condition: "the weather holds",
      claimedBy: ["US"],
      acknowledgedBy: ["JP"],
      deniedBy: [],
      spans: [spanOf(us, "I will visit in September")],
    },
  ],
  encounterFacts: {
    initiator: [],
    duration: [
      { account: ko, value: "7200", party: null, spans: [spanOf(ko, "두 시간")] },
      { account: cut, value: "5400", party: null, spans: [spanOf(cut, "about an hour and a half")] },
    ],
    tone: [{ account: us, value: "very good", party: null, spans: [spanOf(us, "very good")] }],
    form: [],
    place: [],
    present: [],
  },
  diagnostics: [
    { account: ko, rule: "basic-language-pack", start: 0, end: 0, message: "Korean is read with the basic pack." },
    { account: null, rule: "account-not-read", start: 0, end: 0, message: "accounts/broken.txt could not be read." },
  ],
};

/** The same comparison with every document-derived string replaced, to see what hostile input can do to a report. */
export function poisoned(comparison: Comparison, poison: string): Comparison {
  const poisonedSpan = (span: EvidenceSpan): EvidenceSpan => ({ ...span, quote: poison });
  const text = (id: string) => `${poison} ${id} ${poison}`;
  return {
    ...comparison,
    encounter: {
      ...comparison.encounter,
      title: poison,
      participants: [{ name: poison, role: poison, side: poison }],
    },
    accounts: comparison.accounts.map((each) => ({
      ...each,
      publisher: poison,
      language: poison,
      url: poison,
      publishedAt: poison,
      text: text(each.id),
      derivations: each.derivations.map((derivation) => ({ ...derivation, from: poison, spans: derivation.spans.map(poisonedSpan) })),
      extraction: {
        ...each.extraction,
        text: text(each.id),
        statements: each.extraction.statements.map((one) => ({ ...one, speaker: { id: poison, name: poison, party: poison } })),
      },
    })),
    matrix: comparison.matrix.map((row) => ({
      ...row,
      topic: poison,
      label: poison,
      cells: row.cells.map((each) => ({ ...each, spans: each.spans.map(poisonedSpan) })),
    })),
    findings: comparison.findings.map((each) => ({
      ...each,
      saidBy: [poison],
      silent: [poison],
      topic: poison,
      explanation: poison,
      spans: each.spans.map(poisonedSpan),
      ...(each.witnesses ? { witnesses: [poison] } : {}),
    })),
    quotations: comparison.quotations.map((each) => ({
      ...each,
      speaker: poison,
      printed: poisonedSpan(each.printed),
      against: each.against && poisonedSpan(each.against),
      changes: [{ own: poison, printed: poison }],
    })),
    commitments: comparison.commitments.map((each) => ({
      ...each,
      by: poison,
      to: poison,
      what: poison,
      condition: poison,
      claimedBy: [poison],
      spans: each.spans.map(poisonedSpan),
    })),
    encounterFacts: {
      initiator: [{ account: us, value: poison, party: poison, spans: [] }],
      duration: [{ account: us, value: poison, party: null, spans: [] }],
      tone: [{ account: us, value: poison, party: null, spans: [] }],
      form: [{ account: us, value: poison, party: null, spans: [] }],
      place: [{ account: us, value: poison, party: null, spans: [] }],
      present: [{ account: us, value: poison, party: null, spans: [] }],
    },
    diagnostics: [{ account: us, rule: poison, start: 0, end: 0, message: poison }],
  };
}
