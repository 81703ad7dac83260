import { expect, test } from "vitest";
import type { Statement } from "../domain/statement.ts";
import { type AccountInput, toAccount } from "../workspace/account-input.ts";
import { choosePack } from "../workspace/choose-pack.ts";
import { calibrateConfidence } from "./calibrate-confidence.ts";
import { extractStatements } from "./extract-statements.ts";
import { leastSure, readDoubt, worthALook } from "./read-doubt.ts";

const text =
  "President Trump met President Xi Jinping in Lima. President Xi urged the United States to lift the tariffs on steel and on aluminum. President Trump said that the two countries would open a new consulate in the north. The two leaders discussed fisheries.";

function read(input: Partial<AccountInput> = {}) {
  const account = toAccount({ id: "any.txt", side: "US", kind: "official-readout", text, ...input });
  const pack = choosePack(account.language);
  return { account, pack, statements: extractStatements(account, pack).statements };
}

function holding(words: string, { statements, account }: ReturnType<typeof read>): Statement {
  const found = statements.find(({ content }) => content.some((span) => account.text.slice(span.start, span.end).includes(words)));
  if (!found) throw new Error(`nothing says ${words}`);
  return found;
}

const readout = read();
const sure = { ...holding("tariffs on steel", readout), id: "s1", confidence: 0.9 };
const context = { account: readout.account, pack: readout.pack, fromOutside: false };
const calibrate = (...changes: readonly Partial<Statement>[]) =>
  calibrateConfidence(
    changes.map((change) => ({ ...sure, ...change })),
    context,
  ).map(({ confidence }) => confidence);

test("calibrateConfidence is surer of plain reports than of topics, unknown and elided speakers, quotations, nested words and guesses", () => {
  const [plain = 0, ...others] = calibrate(
    {},
    { type: "mention" },
    { speaker: null },
    { speaker: { id: null, name: "A visitor", party: null } },
    { source: [] },
    { type: "direct" },
    { parent: "s0" },
    { content: [{ start: 60, end: 70 }] },
    { confidence: 0.6 },
    { confidence: 0.7 },
  );
  expect(plain).toBeGreaterThan(0.94);
  for (const other of others) expect(other).toBeLessThan(plain);
});

test("calibrateConfidence gives the same share to what differs in nothing that counts", () => {
  expect(calibrate({}, { confidence: 0.8 }, { act: "warning", modality: null, force: "emphatic" })).toEqual([0.97, 0.97, 0.97]);
});

test("calibrateConfidence holds a known speaker of no side for known", () => {
  const [plain, unplaced] = calibrate({}, { speaker: { id: null, name: "Analysts", party: "??" } });
  expect(unplaced).toBe(plain);
});

test("calibrateConfidence is less sure of the press and of texts that run many voices together than of a readout", () => {
  const said = (input: Partial<AccountInput>) => holding("tariffs on steel", read(input)).confidence;
  const official = holding("tariffs on steel", readout).confidence;
  expect(said({ side: "third-party", kind: "independent-media" })).toBeLessThan(official);
  expect(said({ kind: "leader-post" })).toBeLessThan(official);
});

test("calibrateConfidence is surest in Chinese, where readouts have one form, and least sure without rules of the language", () => {
  const chinese = read({ side: "CN", text: "习近平强调，中方愿同美方继续就海洋渔业问题保持密切沟通，推动两国关系稳定发展。" });
  const french = read({ language: "fr", text: "“Nous continuerons de parler avec nos voisins du nord et du sud,” said President Macron." });
  const of = ({ statements }: typeof chinese) => statements.find(({ type }) => type !== "own")?.confidence ?? 0;
  expect(of(chinese)).toBeGreaterThan(holding("tariffs on steel", readout).confidence);
  expect(of(french)).toBeLessThan(leastSure);
  expect(of(french)).toBeGreaterThan(0);
});

test("calibrateConfidence is never surer of what continues or is nested than of its head, in whatever order they stand", () => {
  const head = { id: "head", speaker: null };
  const going = { id: "going", continues: "head" };
  const within = { id: "within", parent: "going" };
  const [low = 0] = calibrate(head);
  expect(low).toBeLessThan(0.85);
  for (const order of [
    [head, going, within],
    [within, going, head],
    [going, head, within],
  ])
    for (const confidence of calibrate(...order)) expect(confidence).toBeLessThanOrEqual(low);
});

test("calibrateConfidence takes links of any depth, in a ring or to nowhere", () => {
  const deep = Array.from({ length: 50_000 }, (_, at) => ({ id: `s${at}`, parent: `s${at + 1}` }));
  expect(new Set(calibrate(...deep)).size).toBe(1);
  const [one, other] = calibrate({ id: "one", parent: "other" }, { id: "other", parent: "one", speaker: null });
  expect(one).toBe(other);
});

test("calibrateConfidence keeps 1 for what a person decided", () => {
  for (const confidence of calibrate({}, { confidence: 1 }, { type: "own" })) expect(confidence).toBeLessThan(1);
});

test("what is less sure than the least reaches the review queue, and is not dropped", () => {
  const { account, pack } = readout;
  const doubtAt = (confidence: number) => readDoubt({ ...sure, confidence }, { account, pack, argued: false }).doubt;
  expect(doubtAt(leastSure - 0.01)).toBeGreaterThanOrEqual(worthALook);
  expect(doubtAt(leastSure)).toBeLessThan(worthALook);
});
