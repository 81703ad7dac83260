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

test("extractStatements counts today by the clock of the account's side", () => {
  const told = (publishedAt: string, kind: AccountInput["kind"] = "official-readout") =>
    extractStatements({ ...account, kind, publishedAt, text: "Today the President spoke in Washington." }).times.map(({ edtf }) => edtf);
  expect(told("2026-11-04T02:30:00Z")).toEqual(["2026-11-03"]);
  expect(told("2026-11-04T02:30:00+08:00")).toEqual(["2026-11-04"]);
  // Where a leader was when they posted the stamp does not tell.
  expect(told("2026-11-04T02:30:00Z", "leader-post")).toEqual(["2026-11-04"]);
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

test.each([
  ["en", "Xinhua reported that President Xi said that the harbour will open.", ["Xinhua"], "the harbour will open"],
  [
    "en",
    "According to TASS, Dmitry Peskov said that President Putin noted that the harbour will open.",
    ["TASS", "Dmitry Peskov"],
    "the harbour will open",
  ],
  ["zh", "据新华社报道，习近平表示，港口将重新开放。", ["Xinhua"], "港口将重新开放"],
  ["ru", "ТАСС сообщает, что Дмитрий Песков заявил, что порт откроется.", ["TASS"], "порт откроется"],
])("extractStatements gives the tellers that a text in %s names, outermost first: %s", (language, words, tellers, content) => {
  const { statements } = extractStatements({ id: "one.txt", language, text: words });
  const inner = statements.findLast((statement) => statement.content.some(({ start, end }) => words.slice(start, end).includes(content)));
  expect(inner?.chain.map(({ name }) => name)).toEqual(tellers);
  expect(statements.find(({ id }) => id === inner?.parent)?.content.length).toBeGreaterThan(0);
});

test("extractStatements gives spans of a start and an end and of nothing else, in every language", () => {
  const texts = [
    ["en", text],
    [
      "en",
      "Q: Will the harbour open? MR. SULLIVAN: If it rains, we will agree to “share” pilots. The two sides stressed that, as Biden made clear, ice is near.",
    ],
    ["zh", "习近平强调，如果双方同意，“合作”将继续。双方就贸易交换意见。新华社称，一是开港，二是通航。"],
    ["ru", "По словам Лаврова, стороны «договорились» о порте, если условия будут выполнены. Было отмечено, что лёд тает."],
    ["ko", "이재명 대통령은 “항구를 열겠다”고 밝혔다. 양측은 협력하기로 했다."],
  ] as const;
  for (const [language, words] of texts) {
    const { statements } = extractStatements({ id: "one.txt", side: "US", language, text: words });
    expect(statements.length).toBeGreaterThan(0);
    for (const { source, cue, content, condition } of statements)
      for (const span of [...source, ...cue, ...content, ...(condition ? [condition] : [])])
        expect(Object.keys(span).sort()).toEqual(["end", "start"]);
  }
});
