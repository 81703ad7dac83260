import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type DecidedStatement, type StatementsDecided, statementActions } from "../domain/decision.ts";
import type { Extraction } from "../domain/extraction.ts";
import type { Span } from "../domain/span.ts";
import type { Speaker, Statement } from "../domain/statement.ts";
import { toAccount } from "../workspace/account-input.ts";
import { choosePack } from "../workspace/choose-pack.ts";
import { applyDecisions } from "./apply-decisions.ts";
import type { Entered } from "./entered.ts";
import { extractStatements } from "./extract-statements.ts";
import { toDecided, toPlace, toTarget } from "./to-decision.ts";

const text = `President Trump met President Xi Jinping in Lima. President Xi said that China will buy 20 million tons of soybeans by June 2027 and that the tariffs will be cut. Both sides should keep talking. "We must never fight a nuclear war," President Trump said.`;
const account = toAccount({ id: "us.txt", side: "US", publishedAt: "2026-11-03", text });
const shaOf = (words: string): string => createHash("sha256").update(words).digest("hex");
const sha = shaOf(text);
const read = extractStatements(account, choosePack("en"));
const trump: Speaker = { id: "person:donald-trump", name: "Donald Trump", party: "US" };

const wordsOf = (statement: Statement | undefined, of = text): string =>
  (statement?.content ?? []).map((span) => of.slice(span.start, span.end)).join(" … ");
function holding(words: string, extraction: Extraction = read): Statement {
  const found = extraction.statements.find((statement) => wordsOf(statement, extraction.text).includes(words));
  if (!found) throw new Error(`nothing says ${words}`);
  return found;
}
function place(words: string, of = text): Span {
  const start = of.indexOf(words);
  return { start, end: start + words.length };
}
let last = 0;
function decide(
  action: StatementsDecided["action"],
  targets: readonly Pick<Statement, "content">[],
  statements: readonly Omit<Statement, "id">[],
): Entered<StatementsDecided> {
  last += 1;
  const decided = statements.map((statement): DecidedStatement => toDecided(statement, text));
  return {
    entry: last,
    at: "2026-11-04T08:00:00Z",
    by: "Ana",
    decision: {
      kind: "statements-decided",
      encounter: "e",
      action,
      targets: targets.map((t) => toTarget(t, account, sha)),
      statements: decided,
    },
  };
}
const apply = (decisions: readonly Entered<StatementsDecided>[], extraction = read) => applyDecisions(extraction, account, sha, decisions);
const ids = ({ statements }: Extraction): string[] => statements.map(({ id }) => id);

const promise = holding("soybeans");

test("applyDecisions without decisions gives the extraction as it is", () => {
  expect(apply([])).toEqual({ extraction: read, reviews: new Map(), stale: [], rejected: [] });
  expect(apply([]).extraction).toBe(read);
});

test("confirming changes nothing but how sure we are, and says who confirmed", () => {
  const { extraction, reviews } = apply([decide("confirmed", [promise], [promise])]);
  expect(extraction.statements).toEqual(read.statements.map((s) => (s.id === promise.id ? { ...s, confidence: 1 } : s)));
  expect(reviews.get(promise.id)).toMatchObject({ action: "confirmed", by: "Ana", engine: promise, engineDiffers: false });
  expect(reviews.size).toBe(1);
});

test("a fixed statement has its new boundary and speaker, and what stands in it is read anew", () => {
  const content = [place("China will buy 20 million tons of soybeans")];
  const { extraction, reviews } = apply([decide("fixed", [promise], [{ ...promise, content, speaker: trump, condition: null }])]);
  const fixed = extraction.statements.find(({ id }) => id === promise.id);
  expect(wordsOf(fixed)).toBe("China will buy 20 million tons of soybeans");
  expect(fixed).toMatchObject({ speaker: trump, toldFor: "own", times: [], confidence: 1 });
  expect(fixed?.quantities).toEqual(promise.quantities);
  expect(fixed?.topics).toContain("trade/agriculture/soybeans");
  expect(ids(extraction)).toEqual(ids(read));
  expect(reviews.get(promise.id)).toMatchObject({ action: "fixed", engine: promise, engineDiffers: false });
});

test("a continuation follows the speaker that a person gave its head", () => {
  const going = holding("keep talking");
  expect(going).toMatchObject({ continues: promise.id, speaker: promise.speaker, toldFor: "other" });
  const { extraction } = apply([decide("fixed", [promise], [{ ...promise, speaker: trump }])]);
  expect(holding("keep talking", extraction)).toMatchObject({ id: going.id, speaker: trump, toldFor: "own", confidence: going.confidence });
});

test("a rejected statement is gone, kept aside, and nothing refers to it", () => {
  const { extraction, rejected, reviews } = apply([decide("rejected", [promise], [])]);
  expect(ids(extraction)).toEqual(ids(read).filter((id) => id !== promise.id));
  expect(rejected).toEqual([promise]);
  expect(reviews.get(promise.id)?.action).toBe("rejected");
  expect(holding("keep talking", extraction).continues).toBeNull();
});

test("a split statement leaves its id to the first part, the others number on, and parts without a cue continue the first", () => {
  const first = { ...promise, content: [place("China will buy 20 million tons of soybeans by June 2027")] };
  const second = { ...promise, source: [], cue: [], content: [place("the tariffs will be cut")] };
  const split = decide("split", [promise], [first, second]);
  const { extraction, reviews } = apply([split]);
  const parts = extraction.statements.filter(({ id }) => id.startsWith(promise.id));
  expect(parts.map((part) => [part.id, wordsOf(part), part.continues])).toEqual([
    [promise.id, "China will buy 20 million tons of soybeans by June 2027", null],
    [`${promise.id}.2`, "the tariffs will be cut", promise.id],
  ]);
  expect([...reviews.values()].every(({ engine }) => engine?.id === promise.id)).toBe(true);

  const joined = apply([split, decide("joined", parts, [promise])]);
  expect(joined.extraction.statements).toEqual(read.statements.map((s) => (s.id === promise.id ? { ...s, confidence: 1 } : s)));
  expect(joined.reviews.get(promise.id)).toMatchObject({ action: "joined", engine: promise, engineDiffers: false });
});

test("joined statements keep the first's id, and what continued the second continues the first", () => {
  const going = holding("keep talking");
  const joined = decide("joined", [promise, going], [{ ...promise, content: [...promise.content, ...going.content] }]);
  const { extraction } = apply([joined]);
  expect(ids(extraction)).toEqual(ids(read).filter((id) => id !== going.id));
  expect(wordsOf(extraction.statements.find(({ id }) => id === promise.id))).toContain("keep talking");
});

test("an added statement is named for its entry, and stands in the statement around it", () => {
  const inner = { ...promise, source: [], cue: [], content: [place("the tariffs will be cut")], chain: [], condition: null };
  const added = decide("added", [], [inner]);
  const { extraction, reviews } = apply([added]);
  expect(extraction.statements.filter(({ id }) => !id.startsWith("a"))).toEqual(read.statements);
  const found = extraction.statements.find(({ id }) => id === `a${added.entry}`);
  expect(found).toMatchObject({ parent: promise.id, confidence: 1 });
  expect(reviews.get(`a${added.entry}`)).toMatchObject({ action: "added", engineDiffers: false });
});

test("a later decision finds what an earlier one made, and the review still tells what the engine had", () => {
  const fixed = { ...promise, content: [place("the tariffs will be cut")], condition: null };
  const fix = decide("fixed", [promise], [fixed]);
  const { extraction, reviews } = apply([fix, decide("confirmed", [fixed], [fixed])]);
  expect(wordsOf(extraction.statements.find(({ id }) => id === promise.id))).toBe("the tariffs will be cut");
  expect(reviews.get(promise.id)).toMatchObject({ action: "confirmed", engine: promise, engineDiffers: false });
});

test("decisions about another account are passed over", () => {
  const other = decide("rejected", [promise], []);
  const targets = other.decision.targets.map((target) => ({ ...target, account: "cn.txt" }));
  expect(apply([{ ...other, decision: { ...other.decision, targets } }]).extraction).toBe(read);
});

/** The extraction as another engine might give it: these statements in place of those at the same words. */
function otherwise(statements: readonly Statement[]): Extraction {
  return { ...read, statements: statements.map((statement, at) => ({ ...statement, id: `s${at + 1}` })) };
}

test("a person's statement stands where a newer engine splits it, and the review says that the engine differs", () => {
  const halves = [place("China will buy 20 million tons of soybeans"), place("by June 2027 and that the tariffs will be cut")];
  const newer = otherwise(
    read.statements.flatMap((s) => (s.id === promise.id ? halves.map((half) => ({ ...s, content: [half], condition: null })) : [s])),
  );
  const { extraction, reviews } = apply([decide("confirmed", [promise], [promise])], newer);
  expect(extraction.statements).toHaveLength(read.statements.length);
  const kept = holding("soybeans", extraction);
  expect(kept).toMatchObject({ content: promise.content, confidence: 1, id: holding("soybeans", newer).id });
  expect(reviews.get(kept.id)).toMatchObject({ engineDiffers: true, engine: { content: [halves[1]] } });
});

test("a newer engine that reads a person's statement and more as one keeps only the rest", () => {
  const first = { ...promise, content: [place("China will buy 20 million tons of soybeans by June 2027")] };
  const older = otherwise([first]);
  const decided = decide("confirmed", [first], [first]);
  const wide = {
    ...promise,
    content: [
      place("China will buy 20 million tons of soybeans by June 2027 and that the tariffs will be cut. Both sides should keep talking"),
    ],
  };
  const { extraction } = apply([decided], otherwise([wide]));
  expect(apply([decided], older).extraction.statements.map((s) => wordsOf(s))).toEqual([wordsOf(first)]);
  expect(extraction.statements.map((s) => wordsOf(s))).toEqual([
    "China will buy 20 million tons of soybeans by June 2027",
    "and that the tariffs will be cut. Both sides should keep talking",
  ]);
});

test("a statement nested in a person's stays when a newer engine reads it", () => {
  const inner = { ...promise, content: [place("the tariffs will be cut")], parent: "s2" };
  const outer = { ...promise, content: [{ start: promise.content[0]?.start ?? 0, end: (promise.content[0]?.end ?? 0) - 1 }] };
  const { extraction } = apply([decide("confirmed", [promise], [promise])], otherwise([holding("nuclear"), outer, inner]));
  expect(extraction.statements.map((s) => [wordsOf(s), s.parent])).toEqual([
    [wordsOf(promise), null],
    ["the tariffs will be cut", "s2"],
    [wordsOf(holding("nuclear")), null],
  ]);
});

test("a newer engine that reads what a person fixed leaves one statement, and a rejected one stays away when read a little otherwise", () => {
  const content = [place("China will buy 20 million tons of soybeans by June 2027")];
  const fix = decide("fixed", [promise], [{ ...promise, content }]);
  expect(apply([fix], otherwise([{ ...promise, content }])).extraction.statements.map((s) => wordsOf(s))).toEqual([
    "China will buy 20 million tons of soybeans by June 2027",
  ]);
  expect(apply([decide("rejected", [promise], [])], otherwise([{ ...promise, content }])).extraction.statements).toEqual([]);
});

test("a person's statement stands where a newer engine reads nothing", () => {
  const decided = decide("confirmed", [promise], [promise]);
  const { extraction, reviews } = apply([decided], otherwise([]));
  expect(extraction.statements.map((s) => [s.id, wordsOf(s)])).toEqual([[`a${decided.entry}`, wordsOf(promise)]]);
  expect(reviews.get(`a${decided.entry}`)).toMatchObject({ engine: null, engineDiffers: true });
});

function republished(words: string, decisions: readonly Entered<StatementsDecided>[], known = true) {
  const again = { ...account, text: words };
  const extraction = extractStatements(again, choosePack("en"));
  return applyDecisions(extraction, again, shaOf(words), decisions, (hash) => (known && hash === sha ? text : undefined));
}

test("a decision is found again in another version by the same words", () => {
  const fixed = decide("fixed", [promise], [{ ...promise, speaker: trump }]);
  const { extraction, stale } = republished(`Statement of the press office.\n\n${text}`, [fixed]);
  expect(stale).toEqual([]);
  expect(holding("soybeans", extraction)).toMatchObject({ speaker: trump, confidence: 1 });
  expect(wordsOf(holding("soybeans", extraction), extraction.text)).toBe(wordsOf(promise));
});

test("a decision whose words are gone is stale: a changed figure is another statement", () => {
  const fixed = decide("fixed", [promise], [{ ...promise, speaker: trump }]);
  const { extraction, stale } = republished(text.replace("20 million", "12 million"), [fixed]);
  expect(stale).toEqual([{ entry: fixed.entry, action: "fixed", quote: wordsOf(promise) }]);
  expect(holding("soybeans", extraction).speaker).not.toEqual(trump);
  const shorter = { ...promise, content: [place("20 million tons of soybeans")], condition: null };
  expect(republished(text.replace("20 million", "120 million"), [decide("confirmed", [shorter], [shorter])]).stale).toHaveLength(1);
});

test("words that stand twice in a new version are told apart by what stands around them, else the decision is stale", () => {
  const decided = decide("confirmed", [promise], [promise]);
  const again = `${wordsOf(promise)}. So said the press before the talks.\n\n${text}`;
  const found = republished(again, [decided]);
  expect(found.stale).toEqual([]);
  const confirmed = found.extraction.statements.find(({ confidence }) => confidence === 1);
  expect(confirmed?.content[0]?.start).toBe(again.lastIndexOf("China will buy"));
  expect(republished(`${text}\n\n${text}`, [decided], false).stale).toEqual([]);
  expect(republished(`One more time.\n\n${text}\n\n${text}`, [decided], false).stale).toHaveLength(1);
});

test("an added statement names its account and text by a place without words", () => {
  const inner = { ...promise, source: [], cue: [], content: [place("the tariffs will be cut")], chain: [], condition: null };
  const { decision, ...entered } = decide("added", [], [inner]);
  const added = { ...entered, decision: { ...decision, targets: [toPlace(account, sha)] } };
  const { extraction } = republished(`The tariffs matter.\n\n${text}`, [added]);
  expect(
    wordsOf(
      extraction.statements.find(({ id }) => id === `a${added.entry}`),
      extraction.text,
    ),
  ).toBe("the tariffs will be cut");
});

const pieces = [
  "President Xi said that China will wait. ",
  "President Trump stressed that talks go on. ",
  "习近平表示，中方愿同美方合作。",
  "They discussed trade and Taiwan. ",
  "Both sides should act. ",
  "“We agree,” Xi said. ",
];
const anyText = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(""));

function readAny(words: string) {
  const any = { ...account, text: words };
  return { any, extraction: extractStatements(any, choosePack("en")), hash: shaOf(words) };
}

test("whatever is decided, places stay inside the text, ids stay unique and references lead somewhere", () => {
  const actions = fc.array(fc.tuple(fc.constantFrom(...statementActions), fc.nat(20), fc.nat(20)), { maxLength: 6 });
  fc.assert(
    fc.property(anyText, actions, (words, wanted) => {
      const { any, extraction, hash } = readAny(words);
      const entries: Entered<StatementsDecided>[] = [];
      for (const [action, at, cut] of wanted) {
        const { statements } = applyDecisions(extraction, any, hash, entries).extraction;
        const first = statements[at % Math.max(1, statements.length)];
        const second = statements[(at + 1) % Math.max(1, statements.length)];
        const span = first?.content[0];
        if (!first || !second || !span) continue;
        const middle = span.start + 1 + (cut % Math.max(1, span.end - span.start - 1));
        const shorter = { ...first, content: [{ start: span.start, end: middle }], condition: null };
        const rest = { ...first, cue: [], content: [{ start: middle, end: Math.max(middle + 1, span.end) }], condition: null };
        const both = { ...first, content: [...first.content, ...second.content], condition: null };
        const moves: Record<StatementsDecided["action"], readonly [readonly Statement[], readonly Statement[]]> = {
          confirmed: [[first], [first]],
          fixed: [[first], [shorter]],
          rejected: [[first], []],
          split: [[first], [shorter, rest]],
          joined: [[first, second], [both]],
          added: [[], [rest]],
        };
        const [targets, made] = moves[action];
        if (action === "joined" && first === second) continue;
        const decision: StatementsDecided = {
          kind: "statements-decided",
          encounter: "e",
          action,
          targets: targets.map((t) => toTarget(t, any, hash)),
          statements: made.map((s) => toDecided(s, words)),
        };
        entries.push({ entry: entries.length + 1, at: "2026-11-04T08:00:00Z", by: "Ana", decision });
      }
      const { extraction: after, stale, reviews, rejected } = applyDecisions(extraction, any, hash, entries);
      expect(stale).toEqual([]);
      const known = new Set(ids(after));
      expect(known.size).toBe(after.statements.length);
      for (const s of after.statements) {
        for (const span of [...s.source, ...s.cue, ...s.content]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(words.length);
        }
        for (const id of [s.parent, s.continues]) if (id !== null) expect(known).toContain(id);
        expect([s.parent, s.continues]).not.toContain(s.id);
      }
      for (const id of reviews.keys()) expect(known.has(id) || rejected.some((s) => s.id === id)).toBe(true);
      const untouched = extraction.statements.filter((s) => !reviews.has(s.id) && known.has(s.id));
      for (const s of untouched) expect(after.statements.find(({ id }) => id === s.id)?.content).toEqual(s.content);
    }),
    { numRuns: 150 },
  );
});

test("a confirmed statement stands word for word, whatever way another engine cuts the text", () => {
  fc.assert(
    fc.property(anyText, fc.nat(20), fc.array(fc.nat(300), { maxLength: 8 }), (words, at, cuts) => {
      const { any, extraction, hash } = readAny(words);
      const chosen = extraction.statements[at % Math.max(1, extraction.statements.length)];
      const model = extraction.statements[0];
      if (!chosen || !model) return;
      const bounds = [...new Set([0, words.length, ...cuts.map((cut) => cut % words.length)])].sort((a, b) => a - b);
      const statements = bounds.slice(1).map((end, index) => ({
        ...model,
        id: `s${index + 1}`,
        content: [{ start: bounds[index] ?? 0, end }],
        continues: null,
        parent: null,
      }));
      const decided = toDecided(chosen, words);
      const decision: StatementsDecided = {
        kind: "statements-decided",
        encounter: "e",
        action: "confirmed",
        targets: [toTarget(chosen, any, hash)],
        statements: [decided],
      };
      const entered = { entry: 7, at: "2026-11-04T08:00:00Z", by: "Ana", decision };
      const after = applyDecisions({ ...extraction, statements }, any, hash, [entered]);
      const kept = after.extraction.statements.filter(({ id }) => after.reviews.has(id));
      expect(kept).toHaveLength(1);
      expect(kept.map((s) => toDecided(s, words))).toEqual([decided]);
      for (const s of after.extraction.statements) {
        expect(s.content.length).toBeGreaterThan(0);
        if (chosen.chain.length > 0 || s === kept[0]) continue;
        for (const span of s.content) for (const own of chosen.content) expect(span.end <= own.start || span.start >= own.end).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});
