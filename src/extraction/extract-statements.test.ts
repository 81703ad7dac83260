import fc from "fast-check";
import { expect, test } from "vitest";
import { type AccountInput, extractStatements } from "../index.ts";

const text = `President Trump met President Xi Jinping in Busan. President Xi said that China will buy 20 million tons of soybeans by June 2027 if tariffs fall. "We must never fight a nuclear war," President Trump said. The two leaders discussed Ukraine and did not discuss Taiwan.`;
const account: AccountInput = { id: "us.txt", side: "US", publishedAt: "2026-11-03", text };

test("extractStatements names the account and keeps its text as it came", () => {
  const extraction = extractStatements(account);
  expect(extraction).toMatchObject({ schema: "parley.extraction/1", account: { id: "us.txt", side: "US", language: "en" }, text });
});

test("extractStatements ties quantities, times, topics and the condition to the statement that holds them", () => {
  const { statements, quantities, times } = extractStatements(account);
  const bought = statements.find(({ topics }) => topics.includes("trade/agriculture/soybeans"));
  expect(bought).toMatchObject({ type: "indirect", act: "commitment", modality: "will", toldFor: "other" });
  expect(quantities.find(({ id }) => bought?.quantities.includes(id))).toMatchObject({ value: 20_000_000, unit: "t" });
  expect(times.find(({ id }) => bought?.times.includes(id))?.edtf).toContain("2027-06");
  expect(bought?.condition && text.slice(bought.condition.start, bought.condition.end)).toBe("if tariffs fall");
});

test("extractStatements tells a quotation from a report and a naming", () => {
  const { statements } = extractStatements(account);
  const quoted = statements.find(({ type }) => type === "direct");
  expect(quoted?.content.map((span) => text.slice(span.start, span.end)).join(" ")).toContain("We must never fight a nuclear war");
  expect(quoted?.speaker?.id).toBe("person:donald-trump");
  const named = statements.filter(({ type }) => type === "mention");
  expect(named.map(({ topics }) => topics)).toEqual(expect.arrayContaining([["ukraine"], ["taiwan"]]));
  expect(named.find(({ topics }) => topics.includes("taiwan"))).toMatchObject({ modality: "not-discussed", negated: true });
});

test("extractStatements numbers statements in the order of the text and gives the same result twice", () => {
  const extraction = extractStatements(account);
  expect(extraction.statements.map(({ id }) => id)).toEqual(extraction.statements.map((_, at) => `s${at + 1}`));
  expect(extractStatements(account)).toEqual(extraction);
});

test("extractStatements says where a language has no rules of its own", () => {
  const { diagnostics } = extractStatements({
    id: "fr.txt",
    language: "fr",
    text: "Le président a rappelé que les pourparlers continueront.",
  });
  expect(diagnostics.map(({ rule }) => rule)).toContain("no-language-pack");
  expect(extractStatements(account).diagnostics).toEqual([]);
});

test("extractStatements reads nothing from nothing", () => {
  expect(extractStatements({ id: "empty.txt", text: "" }).statements).toEqual([]);
});

test("extractStatements never throws and keeps every span inside any text", () => {
  const piece = fc.constantFrom(
    "President Xi said that ",
    "习近平表示，",
    "“",
    "”",
    "。",
    ". ",
    "2000万吨",
    "\ud800",
    "他强调",
    "\n\n",
    "Q: ",
    "The two sides agreed to ",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 20 }), (pieces) => {
      const words = pieces.join("");
      for (const { source, cue, content } of extractStatements({ id: "any.txt", side: "CN", text: words }).statements) {
        expect(content.length).toBeGreaterThan(0);
        for (const span of [...source, ...cue, ...content]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(words.length);
          expect(span.start).toBeLessThan(span.end);
        }
      }
    }),
    { numRuns: 60 },
  );
});
