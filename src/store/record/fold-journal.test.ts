import fc from "fast-check";
import { expect, test } from "vitest";
import { attached, confirmed, made, sampleVersion, targetOf } from "../../../test/store/record-samples.ts";
import type { Decision, JournalEntry } from "../../domain/decision.ts";
import { checkDecision } from "./check-decision.ts";
import { foldJournal, foldOnto } from "./fold-journal.ts";
import type { RecordState } from "./record-state.ts";

/** Entries of a day, a minute apart. Folding looks at no hash. */
function entriesOf(decisions: readonly Decision[]): readonly JournalEntry[] {
  return decisions.map((decision, index) => entryOf(decision, index + 1));
}

function entryOf(decision: Decision, seq: number): JournalEntry {
  return { seq, at: minute(seq), by: "Ana", decision, before: "", hash: "" };
}

const minute = (seq: number): string => new Date(Date.UTC(2026, 0, 1, 0, seq)).toISOString();
const fold = (...decisions: readonly Decision[]): RecordState => foldJournal(entriesOf(decisions));
const undo = (entry: number): Decision => ({ kind: "undone", entry });
const changed = (encounter: string, title: string): Decision => ({ kind: "encounter-changed", encounter, changes: { title } });

/** Everything that a state says, in a form to compare. */
function tell(state: RecordState): unknown {
  return {
    encounters: [...state.encounters],
    imports: [...state.imports],
    undone: [...state.undone].sort((a, b) => a - b),
    entries: state.entries,
    decisions: [...state.encounters.keys()].map((id) => [state.decisionsOf(id), state.lookedAt(id)]),
    undoable: Array.from({ length: state.entries }, (_, index) => state.canUndo(index + 1)),
    last: state.lastUndoable(),
  };
}

/** The same without what an undoing leaves behind: its own number and the time of the last change. */
function tellContent(state: RecordState): unknown {
  return [...state.encounters.values()].map(({ changedAt: _, ...encounter }) => [
    encounter,
    state.decisionsOf(encounter.id),
    state.lookedAt(encounter.id),
  ]);
}

test("an encounter is what its decisions made of it", () => {
  const state = fold(
    made("e"),
    attached("e", "a"),
    changed("e", "Second title"),
    { kind: "account-changed", encounter: "e", account: "a", changes: { side: "CN" } },
    { kind: "version-added", encounter: "e", account: "a", version: sampleVersion(2, "Another text.") },
  );
  expect(state.encounters.get("e")).toMatchObject({
    id: "e",
    title: "Second title",
    kind: "call",
    madeAt: minute(1),
    changedAt: minute(5),
    accounts: [{ id: "a", side: "CN", publisher: "The ministry", proposed: ["language"], versions: [{ number: 1 }, { number: 2 }] }],
  });
  expect(state.nextVersion("e", "a")).toBe(3);
});

test("decisions on statements stand in their order until they are undone", () => {
  const overruled: Decision = {
    kind: "finding-decided",
    encounter: "e",
    action: "overruled",
    finding: "key",
    sentence: "Only one side says it.",
    reason: null,
  };
  const point: Decision = { kind: "point-decided", encounter: "e", statement: targetOf("a"), together: [], apart: [] };
  const all = [made("e"), attached("e", "a"), confirmed("e", "a"), overruled, point];
  expect(
    fold(...all)
      .decisionsOf("e")
      .map(({ entry }) => entry),
  ).toEqual([3, 4, 5]);
  expect(fold(...all).decisionsOf("e")[1]).toEqual({ entry: 4, at: minute(4), by: "Ana", decision: overruled });
  expect(
    fold(...all, undo(4))
      .decisionsOf("e")
      .map(({ entry }) => entry),
  ).toEqual([3, 5]);
  expect(
    fold(...all, undo(4), undo(6))
      .decisionsOf("e")
      .map(({ entry }) => entry),
  ).toEqual([3, 4, 5]);
});

test("undoing takes back, undoing the undoing does it again", () => {
  const all = [made("e"), attached("e", "a"), changed("e", "Second title")];
  expect(fold(...all, undo(3)).encounters.get("e")).toMatchObject({ title: "A call: e", changedAt: minute(4) });
  expect([...fold(...all, undo(3)).undone]).toEqual([3]);
  const again = fold(...all, undo(3), undo(4));
  expect(again.encounters.get("e")).toMatchObject({ title: "Second title", changedAt: minute(5) });
  expect([...again.undone]).toEqual([4]);
  expect(fold(...all, undo(3), undo(4), undo(5)).encounters.get("e")?.title).toBe("A call: e");
});

test("an encounter whose making is undone is gone with all that follows, and comes back with all of it", () => {
  const all = [made("e"), attached("e", "a"), confirmed("e", "a")];
  const gone = fold(...all, undo(1));
  expect(gone.encounters.size).toBe(0);
  expect(gone.decisionsOf("e")).toEqual([]);
  expect(gone.canUndo(2)).toContain("no effect");
  expect(tellContent(fold(...all, undo(1), undo(4)))).toEqual(tellContent(fold(...all)));
});

test("a removed encounter comes back with everything", () => {
  const all: Decision[] = [made("e"), attached("e", "a"), confirmed("e", "a"), { kind: "encounter-looked", encounter: "e", seen: ["x"] }];
  const removed = fold(...all, { kind: "encounter-removed", encounter: "e" });
  expect(removed.encounters.has("e")).toBe(false);
  expect(removed.lookedAt("e")).toBeNull();
  expect(removed.canUndo(3)).toBe('The encounter "e" of entry 3 is not there now.');
  expect(removed.lastUndoable()).toBe(5);
  const back = fold(...all, { kind: "encounter-removed", encounter: "e" }, undo(5));
  expect(tellContent(back)).toEqual(tellContent(fold(...all)));
  expect(back.lookedAt("e")).toEqual({ at: minute(4), seen: ["x"] });
});

test("a detached account comes back where it was", () => {
  const all = [made("e"), attached("e", "a"), attached("e", "b"), confirmed("e", "a")];
  const detached: Decision = { kind: "account-detached", encounter: "e", account: "a" };
  expect(
    fold(...all, detached)
      .encounters.get("e")
      ?.accounts.map(({ id }) => id),
  ).toEqual(["b"]);
  expect(fold(...all, detached).canUndo(2)).toBe('The account "a" of entry 2 is not there now.');
  expect(fold(...all, detached).canUndo(5)).toBeNull();
  expect(tellContent(fold(...all, detached, undo(5)))).toEqual(tellContent(fold(...all)));
});

test("canUndo says why not", () => {
  const state = fold(
    made("e"),
    { kind: "encounter-looked", encounter: "e", seen: [] },
    { kind: "import-begun", import: "i", files: [] },
    changed("e", "x"),
    undo(4),
  );
  expect(state.canUndo(9)).toBe("There is no entry 9.");
  expect(state.canUndo(0)).toBe("There is no entry 0.");
  expect(state.canUndo(4)).toBe("Entry 4 is already undone.");
  expect(state.canUndo(2)).toBe("Entry 2 only says what was seen.");
  expect(state.canUndo(3)).toContain("import");
  expect(state.canUndo(5)).toBeNull();
  expect(state.lastUndoable()).toBe(1);
});

test("the last thing to undo is the encounter, where its accounts came with it", () => {
  const together = [made("e"), attached("e", "a"), attached("e", "b")].map((decision, index) => ({
    ...entryOf(decision, index + 1),
    at: minute(0),
  }));
  expect(foldJournal(together).lastUndoable()).toBe(1);
  const later = entryOf(attached("e", "c"), 4);
  expect(foldJournal([...together, later]).lastUndoable()).toBe(4);
});

test("imports are open until they end, and ids once used stay used", () => {
  const begun: Decision = { kind: "import-begun", import: "i", files: [{ path: "a/b.txt", capture: "0".repeat(64) }] };
  const state = fold(begun, made("e"), attached("e", "a"), { kind: "encounter-removed", encounter: "e" });
  expect(state.imports.get("i")).toMatchObject({ entry: 1, at: minute(1), by: "Ana", files: [{ path: "a/b.txt" }] });
  expect(fold(begun, { kind: "import-ended", import: "i", outcome: "done" }).imports.size).toBe(0);
  expect([state.hasUsed("e"), state.hasUsed("e", "a"), state.hasUsed("e", "b"), state.hasUsed("f")]).toEqual([true, true, false, false]);
  expect([state.hasUsedImport("i"), state.hasUsedImport("j")]).toEqual([true, false]);
});

test("ids that mean something to JavaScript are ids", () => {
  const state = fold(made("__proto__"), attached("__proto__", "constructor"), confirmed("__proto__", "constructor"));
  expect(state.encounters.get("__proto__")?.accounts[0]?.id).toBe("constructor");
  expect(state.decisionsOf("__proto__").length).toBe(1);
  expect(fold().encounters.get("constructor")).toBeUndefined();
  expect(fold().hasUsed("__proto__")).toBe(false);
});

test("a journal from elsewhere that undoes itself, the future or nothing goes round no ring", () => {
  const state = fold(made("e"), undo(2), undo(9), undo(5), undo(4));
  expect(state.encounters.size).toBe(1);
  expect(tell(state)).toBeDefined();
});

const encounters = ["e", "f"];
const accounts = ["a", "b"];
const anyDecision: fc.Arbitrary<Decision> = fc.oneof(
  fc.constantFrom(...encounters).map(made),
  fc.tuple(fc.constantFrom(...encounters), fc.constantFrom("x", "y", "z")).map(([encounter, title]) => changed(encounter, title)),
  fc.constantFrom(...encounters).map((encounter): Decision => ({ kind: "encounter-removed", encounter })),
  fc.tuple(fc.constantFrom(...encounters), fc.constantFrom(...accounts)).map(([encounter, account]) => attached(encounter, account)),
  fc
    .tuple(fc.constantFrom(...encounters), fc.constantFrom(...accounts))
    .map(([encounter, account]): Decision => ({ kind: "account-detached", encounter, account })),
  fc
    .tuple(fc.constantFrom(...encounters), fc.constantFrom(...accounts), fc.constantFrom("US", "CN"))
    .map(([encounter, account, side]): Decision => ({ kind: "account-changed", encounter, account, changes: { side } })),
  fc.tuple(fc.constantFrom(...encounters), fc.constantFrom(...accounts)).map(([encounter, account]) => confirmed(encounter, account)),
  fc.constantFrom(...encounters).map((encounter): Decision => ({ kind: "encounter-looked", encounter, seen: ["s"] })),
  fc.integer({ min: 1, max: 20 }).map(undo),
);

/** Journals that could have come about: what the check refuses is left out. */
const anyJournal = fc.array(anyDecision, { maxLength: 30 }).map((wanted) => {
  let state = foldJournal([]);
  const entries: JournalEntry[] = [];
  for (const decision of wanted) {
    try {
      checkDecision(decision, state);
    } catch {
      continue;
    }
    const entry = entryOf(decision, entries.length + 1);
    entries.push(entry);
    state = foldOnto(state, [entry]);
  }
  return entries;
});

test("folding entry by entry comes to the same as folding them all, and changes no state before", () => {
  fc.assert(
    fc.property(anyJournal, (entries) => {
      const states: RecordState[] = [];
      for (const entry of entries) states.push(foldOnto(states.at(-1) ?? null, [entry]));
      states.forEach((state, index) => {
        expect(tell(state)).toEqual(tell(foldJournal(entries.slice(0, index + 1))));
      });
    }),
    { numRuns: 60 },
  );
});

test("an undone last entry leaves what was there before it, and undoing that leaves what was there after it", () => {
  fc.assert(
    fc.property(anyJournal, (entries) => {
      const state = foldJournal(entries);
      if (entries.length === 0 || state.canUndo(entries.length) !== null) return;
      const undone = foldOnto(state, [entryOf(undo(entries.length), entries.length + 1)]);
      expect(tellContent(undone)).toEqual(tellContent(foldJournal(entries.slice(0, -1))));
      expect(undone.canUndo(entries.length + 1)).toBeNull();
      const again = foldOnto(undone, [entryOf(undo(entries.length + 1), entries.length + 2)]);
      expect(tellContent(again)).toEqual(tellContent(state));
    }),
    { numRuns: 150 },
  );
});

test("an undone entry in the middle leaves what the others make alone", () => {
  fc.assert(
    fc.property(anyJournal, fc.nat(), (entries, choice) => {
      const state = foldJournal(entries);
      const plain = entries.filter(({ seq, decision }) => decision.kind !== "undone" && state.canUndo(seq) === null);
      const chosen = plain[choice % Math.max(plain.length, 1)];
      if (!chosen || entries.some(({ decision }) => decision.kind === "undone")) return;
      const without = foldJournal(
        entries.map((entry) => (entry === chosen ? entryOf({ kind: "import-ended", import: "none", outcome: "done" }, entry.seq) : entry)),
      );
      expect(tellContent(foldOnto(state, [entryOf(undo(chosen.seq), entries.length + 1)]))).toEqual(tellContent(without));
    }),
    { numRuns: 150 },
  );
});

test("ten thousand entries are folded in well under a second, one by one too", () => {
  const decisions: Decision[] = [];
  for (let n = 0; n < 250; n++) {
    decisions.push(made(`e${n}`), attached(`e${n}`, "a"), attached(`e${n}`, "b"));
    for (let m = 0; m < 37; m++) decisions.push(confirmed(`e${n}`, "a"));
  }
  const entries = entriesOf(decisions);
  expect(entries.length).toBe(10_000);
  const since = performance.now();
  const state = foldJournal(entries);
  expect(performance.now() - since).toBeLessThan(1000);
  expect(state.decisionsOf("e249").length).toBe(37);
  const next = performance.now();
  const undone = foldOnto(state, [entryOf(undo(10_000), 10_001)]);
  expect(performance.now() - next).toBeLessThan(1000);
  expect(undone.decisionsOf("e249").length).toBe(36);
});
