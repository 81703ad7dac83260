import fc from "fast-check";
import { expect, test } from "vitest";
import type { Comparison } from "../src/domain/comparison.ts";
import type { Extraction } from "../src/domain/extraction.ts";
import { compareAccounts, extractStatements } from "../src/index.ts";
import { comparisonSchema } from "../src/workspace/schemas/comparison.ts";
import { extractionSchema } from "../src/workspace/schemas/extraction.ts";

/** Pieces that set the machinery going, mixed with any characters at all. */
const pieces = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "President Xi stressed that ",
      "The two leaders agreed to ",
      "习近平强调，",
      "双方同意",
      "台湾问题",
      "Путин отметил, что ",
      "트럼프 대통령은 ",
      "“",
      "”",
      "「",
      "«",
      '"',
      "(",
      ")",
      "20 million tons of soybeans",
      "2000万吨大豆",
      "$11 billion",
      "by the end of 2027",
      "4月",
      "in April",
      "next season",
      "did not ",
      "不",
      ". ",
      "。",
      "\n\n",
      "\r\n",
      ": ",
      "：",
      "Q: ",
      "MR. SMITH: ",
      "he said",
      "밝혔다",
      "\u202e",
      "\u0000",
      "\ud83d",
      "😀",
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
);
const anyText = fc.oneof(
  fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 80 }),
);
const language = fc.constantFrom("en", "zh", "zh-Hant", "ru", "ko", "und", "fr");

function spansOf(extraction: Extraction): { start: number; end: number }[] {
  return [
    ...extraction.statements.flatMap((s) => [...s.source, ...s.cue, ...s.content, ...(s.condition ? [s.condition] : [])]),
    ...extraction.quantities,
    ...extraction.times,
    ...extraction.mentions,
    ...extraction.topics,
    ...extraction.diagnostics,
  ];
}

test("extraction never throws on any string, its spans lie inside the text, and twice gives the same bytes", () => {
  fc.assert(
    fc.property(anyText, language, (text, tag) => {
      const input = { id: "a", text, language: tag, side: "US", publishedAt: "2026-02-04" };
      const extraction = extractStatements(input);
      expect(extraction.text).toBe(text);
      for (const { start, end } of spansOf(extraction)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
      for (const statement of extraction.statements) expect(statement.content.every((span) => span.end > span.start)).toBe(true);
      extractionSchema.parse(extraction);
      expect(JSON.stringify(extractStatements(input))).toBe(JSON.stringify(extraction));
    }),
    { numRuns: 400 },
  );
});

function evidenceOf(comparison: Comparison) {
  return [
    ...comparison.matrix.flatMap((row) => row.cells.flatMap((cell) => cell.spans)),
    ...comparison.points.flatMap((point) => point.statements.flatMap((s) => s.spans)),
    ...comparison.findings.flatMap((finding) => finding.spans),
    ...comparison.commitments.flatMap((commitment) => commitment.spans),
    ...Object.values(comparison.encounterFacts).flatMap((facts) => facts.flatMap((fact) => fact.spans)),
  ];
}

test("every span of a comparison slices to the words it claims, whatever the accounts say", () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (us, cn, press) => {
      const comparison = compareAccounts(
        [
          { id: "us", side: "US", kind: "leader-post", language: "en", text: us },
          { id: "cn", side: "CN", kind: "official-readout", language: "zh", text: cn },
          { id: "press", side: "third-party", kind: "independent-media", text: press },
        ],
        { date: "2026-02-04" },
      );
      const texts = new Map(comparison.accounts.map((account) => [account.id, account.text]));
      for (const span of evidenceOf(comparison)) expect(texts.get(span.account)?.slice(span.start, span.end)).toBe(span.quote);
      for (const finding of comparison.findings) {
        expect([...finding.saidBy, ...finding.silent]).not.toContain("third-party");
        expect(finding.saidBy.filter((side) => finding.silent.includes(side))).toEqual([]);
      }
      comparisonSchema.parse(comparison);
    }),
    { numRuns: 200 },
  );
});

const us =
  "I had a very good call with President Xi. China will buy 20 million tons of soybeans this season. We talked about Taiwan and Iran, and I will travel to Beijing in April.";
const cn = "习近平强调，台湾问题在中美关系中最为重要，美方务必慎重处理对台军售。特朗普表示，他重视中方在台湾问题上的关切。";
const press = "The two presidents spoke for about two hours, according to officials. Xi said that Taiwan was the most important issue.";

test("the order of accounts does not change findings", () => {
  const accounts = [
    { id: "us", side: "US", kind: "leader-post" as const, text: us, publishedAt: "2026-02-04" },
    { id: "cn", side: "CN", kind: "official-readout" as const, text: cn, publishedAt: "2026-02-04" },
    { id: "press", side: "third-party", kind: "independent-media" as const, text: press, publishedAt: "2026-02-05" },
  ];
  const about = {
    date: "2026-02-04",
    participants: [
      { name: "Donald Trump", role: "President", side: "US" },
      { name: "Xi Jinping", role: "President", side: "CN" },
    ],
  };
  const first = JSON.stringify(compareAccounts(accounts, about));
  fc.assert(
    fc.property(fc.shuffledSubarray(accounts, { minLength: 3, maxLength: 3 }), (shuffled) => {
      expect(JSON.stringify(compareAccounts(shuffled, about))).toBe(first);
    }),
    { numRuns: 12 },
  );
  expect(JSON.parse(first).findings.length).toBeGreaterThan(3);
});

test("hostile texts of a megabyte are read in seconds, not minutes", { timeout: 120_000 }, () => {
  const size = 1 << 20;
  for (const piece of [
    "(",
    "“",
    "said that ",
    "1,",
    "习近平强调，",
    "the leaders agreed to ",
    "\n",
    "a.b.",
    "2026-",
    "«",
    "U.S.-",
    "президент ",
    "대통령은 ",
  ]) {
    const text = piece.repeat(Math.ceil(size / piece.length));
    const from = performance.now();
    extractStatements({ id: "hostile", text, side: "US" });
    expect(performance.now() - from, `a text of ${JSON.stringify(piece)}`).toBeLessThan(20_000);
  }
});
