import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import type { PointDecided } from "../../domain/decision.ts";
import type { Encounter } from "../../domain/encounter.ts";
import type { Entered } from "../../extraction/entered.ts";
import { extractStatements } from "../../extraction/extract-statements.ts";
import { toTarget } from "../../extraction/to-decision.ts";
import { toAccount } from "../../workspace/account-input.ts";
import { choosePack } from "../../workspace/choose-pack.ts";
import { compareAccounts, type DecidedComparison } from "../compare-accounts.ts";
import type { StatementRef } from "./point-constraints.ts";
import { resolvePointDecisions } from "./resolve-point-decisions.ts";

const american = toAccount({
  id: "us.txt",
  side: "US",
  kind: "official-readout",
  text: "President Trump met President Xi Jinping. President Xi said that China will buy 20 million tons of soybeans. President Trump urged China to release the detained crew of the ferry. President Trump said that TikTok will be sold.",
});
const chinese = toAccount({
  id: "cn.txt",
  side: "CN",
  kind: "official-readout",
  text: "国家主席习近平会见美国总统特朗普。习近平表示，中方将采购2000万吨大豆。习近平指出，人道主义个案应当依法处理。",
});
const encounter: Encounter = {
  id: "e",
  title: null,
  kind: "meeting",
  date: null,
  place: null,
  participants: [],
  accounts: [american, chinese],
};
const read = encounter.accounts.map((account) => {
  const pack = choosePack(account.language);
  return { account, pack, extraction: extractStatements(account, pack) };
});
const compare = (decided?: DecidedComparison) => compareAccounts(encounter, read, "en", decided);

function ref(words: string): StatementRef {
  for (const { account, extraction } of read) {
    const found = extraction.statements.find(({ content }) => content.some((s) => account.text.slice(s.start, s.end).includes(words)));
    if (found) return { account: account.id, statement: found.id };
  }
  throw new Error(`nobody says ${words}`);
}
const [crew, cases, beans, dadou, app] = [ref("the ferry"), ref("人道主义"), ref("soybeans"), ref("大豆"), ref("TikTok")];
const pointOf = (comparison: ReturnType<typeof compare>, { account, statement }: StatementRef) =>
  comparison.points.find(({ statements }) => statements.some((s) => s.account === account && s.statement === statement));
const membersOf = (comparison: ReturnType<typeof compare>, one: StatementRef) =>
  pointOf(comparison, one)?.statements.map(({ account, statement }) => ({ account, statement }));

test("compareAccounts without decisions is as before, and nobody decided anything", () => {
  expect(JSON.stringify(compare({ points: [] }))).toBe(JSON.stringify(compare()));
  expect(compare().points.every(({ decidedBy }) => decidedBy === null)).toBe(true);
});

test("what a person puts together stands in one point under that person's name, however unlike", () => {
  expect(membersOf(compare(), crew)).toEqual([crew]);
  const comparison = compare({ points: [{ by: "Ana", statement: crew, together: [cases], apart: [] }] });
  expect(membersOf(comparison, crew)).toEqual([cases, crew]);
  expect(pointOf(comparison, crew)?.decidedBy).toBe("Ana");
  expect(pointOf(comparison, crew)?.verdict).not.toBe("one-sided");
  expect(pointOf(comparison, beans)?.decidedBy).toBeNull();
  expect(membersOf(comparison, beans)).toEqual([dadou, beans]);
  expect(comparison.findings.some(({ point, kind }) => kind === "omission" && point === pointOf(comparison, crew)?.id)).toBe(false);
});

test("what a person keeps apart stands in two points, and each side is then alone", () => {
  expect(membersOf(compare(), beans)).toEqual([dadou, beans]);
  const comparison = compare({ points: [{ by: "Ana", statement: beans, together: [], apart: [dadou] }] });
  expect(membersOf(comparison, beans)).toEqual([beans]);
  expect(membersOf(comparison, dadou)).toEqual([dadou]);
  expect(pointOf(comparison, beans)?.decidedBy).toBe("Ana");
});

test("a moved statement leaves its old point, and the later of two decisions holds", () => {
  const moved = { by: "Ana", statement: beans, together: [cases], apart: [dadou] };
  const comparison = compare({ points: [moved] });
  expect(membersOf(comparison, beans)).toEqual([cases, beans]);
  expect(membersOf(comparison, dadou)).toEqual([dadou]);
  const back = compare({ points: [moved, { by: "Bo", statement: beans, together: [dadou], apart: [cases] }] });
  expect(membersOf(back, beans)).toEqual([dadou, beans]);
  expect(pointOf(back, beans)?.decidedBy).toBe("Bo");
});

test("a point takes more of one account than the engine would, but never what is kept apart", () => {
  const many = compare({
    points: [
      { by: "Ana", statement: app, together: [crew, beans], apart: [] },
      { by: "Ana", statement: cases, together: [app], apart: [dadou] },
    ],
  });
  expect(membersOf(many, app)).toEqual([cases, beans, crew, app]);
  expect(membersOf(many, dadou)).toEqual([dadou]);
});

test("the order in which accounts are given changes nothing about decided points", () => {
  const points = [{ by: "Ana", statement: crew, together: [cases, beans], apart: [dadou] }];
  const other = compareAccounts(encounter, [...read].reverse(), "en", { points });
  expect(JSON.stringify(other)).toBe(JSON.stringify(compare({ points })));
});

const shaOf = (text: string): string => createHash("sha256").update(text).digest("hex");
const held = read.map(({ account, extraction }) => ({ account, extraction, version: { text: shaOf(account.text) } }));
function targetOf({ account, statement }: StatementRef) {
  const own = held.find((each) => each.account.id === account);
  const found = own?.extraction.statements.find(({ id }) => id === statement);
  if (!own || !found) throw new Error("no such statement");
  return toTarget(found, own.account, own.version.text);
}
function decide(statement: StatementRef, together: readonly StatementRef[], apart: readonly StatementRef[]): Entered<PointDecided> {
  const decision: PointDecided = {
    kind: "point-decided",
    encounter: "e",
    statement: targetOf(statement),
    together: together.map(targetOf),
    apart: apart.map(targetOf),
  };
  return { entry: 4, at: "2026-11-04T08:00:00Z", by: "Ana", decision };
}

test("resolvePointDecisions finds the statements again", () => {
  expect(resolvePointDecisions([decide(crew, [cases], [beans])], held)).toEqual({
    points: [{ by: "Ana", statement: crew, together: [cases], apart: [beans] }],
    stale: [],
  });
});

test("resolvePointDecisions finds the statement that another engine reads there", () => {
  const wide = held.map((own) => ({
    ...own,
    extraction: {
      statements: own.extraction.statements
        .filter(({ id }) => own.account.id !== crew.account || id !== crew.statement)
        .concat(
          own.extraction.statements
            .filter(({ id }) => own.account.id === crew.account && id === crew.statement)
            .map((s) => ({ ...s, id: "s99", content: s.content.map(({ start, end }) => ({ start: start + 3, end })) })),
        ),
    },
  }));
  expect(resolvePointDecisions([decide(crew, [cases], [])], wide).points[0]?.statement).toEqual({ account: "us.txt", statement: "s99" });
});

test("resolvePointDecisions says which decisions have lost their words", () => {
  const gone = held.map((own) => ({
    ...own,
    account: { ...own.account, text: own.account.text.replace("ferry", "boat") },
    version: { text: "other" },
  }));
  const { points, stale } = resolvePointDecisions([decide(crew, [cases], []), decide(beans, [crew], [])], gone);
  expect(points).toEqual([]);
  expect(stale.map(({ quote }) => quote)).toEqual([expect.stringContaining("the ferry"), expect.stringContaining("soybeans")]);
  expect(resolvePointDecisions([decide(crew, [cases], [])], held.slice(0, 1)).stale).toHaveLength(1);
});
