import fc from "fast-check";
import { expect, test } from "vitest";
import type { MatrixRow } from "../../domain/comparison.ts";
import type { RecordedAccount } from "../../domain/record.ts";
import { findChanges } from "./find-changes.ts";
import { listSeen } from "./list-seen.ts";
import { joinFields, splitFields } from "./seen-fields.ts";

function recorded(id: string, side: string | null, change: Partial<RecordedAccount> = {}): RecordedAccount {
  return {
    id,
    side,
    kind: "official-readout",
    publisher: null,
    url: null,
    publishedAt: null,
    language: "en",
    complete: true,
    textStatus: "verbatim",
    note: null,
    proposed: [],
    versions: [{ number: 1, text: "aa", capture: "bb", rule: "plain-text/1", capturedAt: "2026-11-03T08:00:00Z", name: id }],
    ...change,
  };
}
const secondVersion = (account: RecordedAccount): RecordedAccount => ({
  ...account,
  versions: account.versions.flatMap((version) => [version, { ...version, number: 2, text: "cc" }]),
});

type Levels = Readonly<Record<string, MatrixRow["cells"][number]["level"]>>;
function seen(accounts: readonly RecordedAccount[], matrix: Readonly<Record<string, Levels>>, keys: readonly string[] = []) {
  const rows = Object.entries(matrix).map(([topic, levels]) => ({
    topic,
    label: topic,
    cells: Object.entries(levels).map(([account, level]) => ({ account, level, spans: [], share: 0, rank: null })),
  }));
  return listSeen(
    { accounts, matrix: rows },
    accounts,
    keys.map((key) => ({ key })),
  );
}

const [us, cn, press] = [recorded("us.txt", "US"), recorded("cn.txt", "CN"), recorded("wire.txt", null)];
const context = { accounts: [us, cn, press] };
const changes = (before: readonly string[], now: readonly string[], language: "en" | "zh" = "en") =>
  findChanges(before, now, context, language).map(({ kind, sentence }) => `${kind}: ${sentence}`);

test("listSeen is readable, sorted, and folds the texts of a side into its strongest level", () => {
  const second = recorded("us-2.txt", "US");
  const lines = seen([us, second, press], { taiwan: { "us.txt": "silent", "us-2.txt": "mentioned", "wire.txt": "quoted" } }, [
    "omission|taiwan|US||rule|0a0a0a0a",
  ]);
  expect(lines).toEqual([
    expect.stringMatching(/^account\|us-2\.txt\|v1\|[0-9a-f]{8}$/),
    expect.stringMatching(/^account\|us\.txt\|v1\|[0-9a-f]{8}$/),
    expect.stringMatching(/^account\|wire\.txt\|v1\|[0-9a-f]{8}$/),
    "cell|taiwan|account:wire.txt|quoted",
    "cell|taiwan|side:US|mentioned",
    "finding|omission|taiwan|US||rule|0a0a0a0a",
  ]);
});

test("nothing has changed between a list and itself", () => {
  const now = seen([us, cn], { taiwan: { "us.txt": "silent", "cn.txt": "quoted" } });
  expect(changes(now, now)).toEqual([]);
});

test("an account that comes, goes, changes or has a new version is told by its name", () => {
  const before = seen([us, cn], {});
  expect(changes(before, seen([us, cn, press], {}))).toEqual(["account-added: A text was added: wire.txt."]);
  expect(changes(before, seen([us], {}))).toEqual(["account-removed: A text was taken out: cn.txt (CN)."]);
  expect(changes(before, seen([us, { ...cn, publisher: "Xinhua" }], {}))).toEqual([
    "account-changed: What is known of cn.txt (CN) was changed.",
  ]);
  expect(changes(before, seen([secondVersion(us), cn], {}))).toEqual(["version-added: us.txt (US) has a new version, number 2."]);
  expect(changes(before, seen([{ ...us, proposed: ["side"] }, cn], {}))).toEqual([]);
});

test("a silence that ended names the side and the topic, in both languages", () => {
  const before = seen([us, cn], { taiwan: { "us.txt": "silent", "cn.txt": "quoted" } });
  const now = seen([secondVersion(us), cn], { taiwan: { "us.txt": "mentioned", "cn.txt": "quoted" } });
  expect(changes(before, now)).toEqual([
    "silence-ended: The United States is no longer silent on Taiwan: it now only names it.",
    "version-added: us.txt (US) has a new version, number 2.",
  ]);
  expect(changes(before, now, "zh")[0]).toBe("silence-ended: 美方不再沉默：现已提到“台湾”（仅提及）。");
  expect(changes(now, before)).toContain("silence-new: The United States is now silent on Taiwan; before, it spoke of it.");
});

test("other levels that change are told too; a row that comes with another's words says nothing of a side that is in none of it", () => {
  const before = seen([us, cn], { taiwan: { "us.txt": "unknown", "cn.txt": "quoted" } });
  const now = seen([us, cn], { taiwan: { "us.txt": "mentioned", "cn.txt": "quoted" }, iran: { "us.txt": "quoted", "cn.txt": "silent" } });
  expect(changes(before, now)).toEqual([
    "level-changed: The United States on Iran: it now gives content; before, it stood in no text.",
    "level-changed: The United States on Taiwan: it now only names it; before, it was unknown.",
  ]);
  expect(changes(before, seen([us, cn, press], { taiwan: { "us.txt": "unknown", "cn.txt": "quoted", "wire.txt": "quoted" } }))).toEqual([
    "account-added: A text was added: wire.txt.",
  ]);
});

test("findings that are new, gone or in other words are told, conflicts first", () => {
  const [omission, reworded, conflict] = [
    "omission|taiwan|CN|US|topic-absent|00000001",
    "omission|taiwan|CN|US|topic-absent|00000002",
    "conflict|trade|CN+US||denied-by-one|00000003",
  ];
  expect(changes(seen([us], {}, [omission]), seen([us], {}, [reworded, conflict]))).toEqual([
    "finding-new: New: a conflict on Trade (China, United States).",
    "finding-new: In other words now: an omission on Taiwan (China, United States).",
  ]);
  expect(changes(seen([us], {}, [omission]), seen([us], {}))).toEqual([
    "finding-gone: No longer found: an omission on Taiwan (China, United States).",
  ]);
  const findings = [{ id: "f7", key: conflict, explanation: "Trade: both cannot be true." }];
  expect(findChanges(seen([us], {}), seen([us], {}, [conflict]), { ...context, findings }, "en")).toEqual([
    { kind: "finding-new", account: null, topic: "trade", finding: "f7", sentence: "New: Trade: both cannot be true." },
  ]);
});

test("lines that an older release wrote, or nobody wrote, are passed over", () => {
  expect(changes(["cell|taiwan|side:US|loud", "finding|x", "note|hello", ""], seen([], {}))).toEqual([]);
});

test("fields come back as they were, whatever stands in them", () => {
  const field = fc.string({ unit: "binary", maxLength: 12 });
  fc.assert(
    fc.property(fc.array(field, { minLength: 1 }), (fields) => {
      expect(splitFields(joinFields(fields))).toEqual(fields);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1 }), (id) => {
      const odd = recorded(id, null);
      const found = findChanges([], seen([odd], { taiwan: { [id]: "quoted" } }), { accounts: [odd] }, "en");
      expect(found.map(({ kind, account }) => [kind, account])).toEqual([["account-added", id]]);
    }),
  );
});
