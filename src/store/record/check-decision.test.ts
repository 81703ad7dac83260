import { expect, test } from "vitest";
import {
  anchorOf,
  attached,
  confirmed,
  decided,
  made,
  sampleAccount,
  sampleVersion,
  targetOf,
} from "../../../test/store/record-samples.ts";
import type { Decision } from "../../domain/decision.ts";
import { UserError } from "../../domain/user-error.ts";
import { checkDecision } from "./check-decision.ts";
import { foldJournal } from "./fold-journal.ts";

const state = foldJournal(
  [
    made("spring call"),
    attached("spring call", "a.txt"),
    attached("spring call", "b.txt"),
    { kind: "import-begun", import: "i", files: [] } as const,
    made("gone"),
    { kind: "encounter-removed", encounter: "gone" } as const,
  ].map((decision, index) => ({ seq: index + 1, at: "2026-01-01T00:00:00Z", by: "Ana", decision, before: "", hash: "" })),
);

/** Code and message of what is refused; null for what passes. */
function refusal(decision: unknown): string | null {
  try {
    expect(checkDecision(decision as Decision, state)).toEqual(decision);
    return null;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return `${error.code}: ${error.message}`;
  }
}

const good = confirmed("spring call", "a.txt") as Extract<Decision, { kind: "statements-decided" }>;

test("decisions of every kind pass", () => {
  const target = targetOf("a.txt");
  const passing: Decision[] = [
    made("new"),
    { kind: "encounter-changed", encounter: "spring call", changes: { title: null, participants: [] } },
    { kind: "encounter-removed", encounter: "spring call" },
    attached("spring call", "c.txt"),
    { kind: "account-changed", encounter: "spring call", account: "a.txt", changes: { kind: "leader-post" } },
    { kind: "version-added", encounter: "spring call", account: "a.txt", version: sampleVersion(2, "New words.") },
    { kind: "account-detached", encounter: "spring call", account: "a.txt" },
    good,
    { ...good, action: "fixed" },
    { ...good, action: "rejected", statements: [] },
    { ...good, action: "split", statements: [decided("both sides"), decided("will meet again")] },
    { ...good, action: "joined", targets: [targetOf("a.txt", "both sides"), targetOf("a.txt", "will meet again")] },
    { ...good, action: "added", targets: [{ ...target, content: [] }] },
    { kind: "point-decided", encounter: "spring call", statement: target, together: [targetOf("b.txt")], apart: [] },
    { kind: "finding-decided", encounter: "spring call", action: "overruled", finding: "k", sentence: "s", reason: "because" },
    { kind: "encounter-looked", encounter: "spring call", seen: ["x"] },
    { kind: "import-begun", import: "j", files: [{ path: "x/y.txt", capture: "0".repeat(64) }] },
    { kind: "import-ended", import: "i", outcome: "discarded" },
    { kind: "undone", entry: 3 },
  ];
  expect(passing.map(refusal)).toEqual(passing.map(() => null));
  expect(new Set(passing.map(({ kind }) => kind)).size).toBe(14);
});

test("what is not there is named", () => {
  expect(refusal(changedTitle("winter call"))).toBe(
    'no-such-encounter: No encounter "winter call". The list of encounters shows the ones in this workspace.',
  );
  expect(refusal(changedTitle("gone"))).toContain("no-such-encounter");
  expect(refusal({ kind: "account-detached", encounter: "spring call", account: "c.txt" })).toBe(
    'no-such-account: No account "c.txt" in the encounter "spring call", which has "a.txt", "b.txt".',
  );
  expect(refusal({ ...good, targets: [{ ...targetOf("a.txt"), text: "0".repeat(64) }] })).toContain("no-such-text");
  expect(refusal({ kind: "import-ended", import: "j", outcome: "done" })).toContain('no-such-import: No import "j" is open.');
  expect(refusal({ kind: "undone", entry: 5 })).toContain('cannot-undo: The encounter "gone" of entry 5 is not there now.');
});

test("an id is given once", () => {
  expect(refusal(made("spring call"))).toContain("id-taken");
  expect(refusal(made("gone"))).toContain('id-taken: An encounter "gone" is in the journal already');
  expect(refusal(attached("spring call", "a.txt"))).toContain("id-taken");
  expect(refusal({ kind: "import-begun", import: "i", files: [] })).toContain("id-taken");
});

test("versions are counted without gaps", () => {
  const version = (number: number): Decision => ({
    kind: "version-added",
    encounter: "spring call",
    account: "a.txt",
    version: sampleVersion(number),
  });
  expect(refusal(version(3))).toContain("is number 2, not 3");
  expect(refusal(version(1))).toContain("is number 2, not 1");
  expect(refusal(attached("spring call", "c", { versions: [sampleVersion(2)] }))).toContain("is number 1, not 2");
});

test("spans that cannot be are refused", () => {
  const withAnchor = (changes: object): unknown => ({
    ...good,
    targets: [{ ...targetOf("a.txt"), content: [{ ...anchorOf("both sides"), ...changes }] }],
  });
  expect(refusal(withAnchor({}))).toBeNull();
  expect(refusal(withAnchor({ end: 5, start: 5, quote: "" }))).toContain("bad-decision");
  expect(refusal(withAnchor({ start: -1 }))).toContain("bad-decision");
  expect(refusal(withAnchor({ start: 0.5 }))).toContain("bad-decision");
  expect(refusal(withAnchor({ quote: "both" }))).toContain("targets.0.content.0: has a quote that is not as long as its span");
  expect(refusal(withAnchor({ start: 0, end: 1, quote: "\ud83d" }))).toContain("cuts a character in half");
});

test("an action takes as many statements as it can mean", () => {
  const [target] = good.targets;
  for (const wrong of [
    { ...good, targets: [] },
    { ...good, statements: [] },
    { ...good, action: "rejected" },
    { ...good, action: "split" },
    { ...good, action: "joined" },
    { ...good, action: "added" },
    { ...good, action: "added", targets: [] },
    { ...good, targets: [{ ...target, content: [] }] },
    { ...good, action: "joined", targets: [targetOf("a.txt"), targetOf("b.txt")] },
  ])
    expect(refusal(wrong)).toContain("bad-decision");
});

test("other shapes, lists and fields are refused", () => {
  for (const wrong of [
    null,
    [],
    "encounter-made",
    { kind: "encounter-made", encounter: "x" },
    { kind: "encounter-unmade", encounter: "spring call" },
    { ...made("x"), more: 1 },
    { ...made(""), encounter: "" },
    { ...changedTitle("spring call"), changes: { title: undefined } },
    { ...changedTitle("spring call"), changes: { id: "other" } },
    { kind: "account-attached", encounter: "spring call", account: { ...sampleAccount("c"), versions: [] } },
    { kind: "account-attached", encounter: "spring call", account: { ...sampleAccount("c"), proposed: ["versions"] } },
    {
      kind: "account-attached",
      encounter: "spring call",
      account: sampleAccount("c", { versions: [{ ...sampleVersion(), text: "../x" }] }),
    },
    { ...good, statements: [{ ...decided(), modality: "maybe" }] },
    { ...good, statements: [{ ...decided(), speaker: { id: null, name: "x" } }] },
    { kind: "finding-decided", encounter: "spring call", action: "denied", finding: "k", sentence: "s", reason: null },
    { kind: "import-ended", import: "i", outcome: "lost" },
  ])
    expect(refusal(wrong)).toContain("bad-decision");
});

function changedTitle(encounter: string): Decision {
  return { kind: "encounter-changed", encounter, changes: { title: "Other" } };
}
