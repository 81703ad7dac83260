import { type Level, levels } from "../../domain/comparison.ts";
import type { ChangeView, FindingView, InterfaceLanguage } from "../../domain/view.ts";
import { type FindingKeyFields, readFindingKey, sameMatter } from "../finding-key.ts";
import { describeChange, type Named } from "./describe-change.ts";
import { splitFields } from "./seen-fields.ts";

/** What the sentences about changes need to know of the encounter as it is now. */
export interface ChangeContext extends Named {
  /** With them, a new finding is told in its own sentence and named by its id rather than by its key. */
  readonly findings?: readonly Pick<FindingView, "id" | "key" | "explanation">[];
}

/** One change, before it is told in a language. */
export type Change =
  | { readonly kind: "account-added" | "account-removed" | "account-changed"; readonly account: string }
  | { readonly kind: "version-added"; readonly account: string; readonly version: number }
  | {
      readonly kind: "silence-ended" | "silence-new" | "level-changed";
      readonly topic: string;
      readonly column: string;
      /** Null where no account at all spoke of the topic, or speaks of it. */
      readonly before: Level | null;
      readonly now: Level | null;
    }
  | { readonly kind: "finding-gone"; readonly key: string; readonly fields: FindingKeyFields }
  /** `reworded`: the finding was there, and now shows other words. */
  | { readonly kind: "finding-new"; readonly key: string; readonly fields: FindingKeyFields; readonly reworded: boolean };

/**
 * What is otherwise between two lists that `listSeen` made, the most telling first: conflicts and altered quotations, silences that ended, what one side says
 * of the other; then new versions and accounts; at the end what is no longer there.
 */
export function findChanges(
  before: readonly string[],
  now: readonly string[],
  context: ChangeContext,
  language: InterfaceLanguage,
): readonly ChangeView[] {
  const [old, current] = [readSeen(before), readSeen(now)];
  const changes = [...accountChanges(old, current), ...cellChanges(old, current), ...findingChanges(old, current)];
  return changes
    .map((change, at) => ({ change, at, rank: rankOf(change) }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ change }): ChangeView => {
      const finding = "key" in change ? context.findings?.find(({ key }) => key === change.key) : undefined;
      return {
        kind: change.kind,
        account: "account" in change ? change.account : null,
        topic: "topic" in change ? change.topic : "fields" in change ? change.fields.topic || null : null,
        finding: "key" in change ? (finding?.id ?? change.key) : null,
        sentence: describeChange(change, finding?.explanation ?? null, context, language),
      };
    });
}

interface Seen {
  readonly accounts: ReadonlyMap<string, { readonly version: number; readonly hash: string }>;
  /** Levels by topic, then by column. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, Level>>;
  readonly columns: ReadonlySet<string>;
  readonly findings: ReadonlyMap<string, FindingKeyFields>;
}

/** Lines that nobody can read any more are passed over: an older release may have written others. */
function readSeen(lines: readonly string[]): Seen {
  const accounts = new Map<string, { version: number; hash: string }>();
  const cells = new Map<string, Map<string, Level>>();
  const columns = new Set<string>();
  const findings = new Map<string, FindingKeyFields>();
  for (const line of [...lines].sort()) {
    const [what, a = "", b = "", c = ""] = splitFields(line);
    if (what === "account") accounts.set(a, { version: Number(b.slice(1)), hash: c });
    const level = levels.find((each) => each === c);
    if (what === "cell" && level) {
      const row = cells.get(a) ?? new Map<string, Level>();
      cells.set(a, row.set(b, level));
      columns.add(b);
    }
    if (what !== "finding") continue;
    const key = line.slice("finding|".length);
    const fields = readFindingKey(key);
    if (fields) findings.set(key, fields);
  }
  return { accounts, cells, columns, findings };
}

function accountChanges(old: Seen, now: Seen): Change[] {
  const changes: Change[] = [];
  for (const [account, { version, hash }] of now.accounts) {
    const was = old.accounts.get(account);
    if (!was) changes.push({ kind: "account-added", account });
    else {
      if (version > was.version) changes.push({ kind: "version-added", account, version });
      if (hash !== was.hash || version < was.version) changes.push({ kind: "account-changed", account });
    }
  }
  for (const account of old.accounts.keys()) if (!now.accounts.has(account)) changes.push({ kind: "account-removed", account });
  return changes;
}

/** Only columns that were there before and still are: what a new account says is told by its coming. */
function cellChanges(old: Seen, current: Seen): Change[] {
  const topics = [...new Set([...old.cells.keys(), ...current.cells.keys()])].sort();
  const columns = [...current.columns].filter((column) => old.columns.has(column)).sort();
  return topics.flatMap((topic) =>
    columns.flatMap((column): Change[] => {
      const before = old.cells.get(topic)?.get(column) ?? null;
      const now = current.cells.get(topic)?.get(column) ?? null;
      const kind = kindOf(before, now);
      return kind ? [{ kind, topic, column, before, now }] : [];
    }),
  );
}

const speaks = (level: Level | null): boolean => level === "quoted" || level === "mentioned";

function kindOf(before: Level | null, now: Level | null): "silence-ended" | "silence-new" | "level-changed" | null {
  if (before === now) return null;
  if (before === "silent" && speaks(now)) return "silence-ended";
  // A row that comes or goes with others' words says nothing about a side that is in none of it.
  if (before === null) return speaks(now) || now === "denied" ? "level-changed" : null;
  if (now === null) return speaks(before) || before === "denied" ? "silence-new" : null;
  return now === "silent" ? "silence-new" : "level-changed";
}

function findingChanges(old: Seen, now: Seen): Change[] {
  const gone = new Map([...old.findings].filter(([key]) => !now.findings.has(key)));
  const changes: Change[] = [];
  for (const [key, fields] of now.findings) {
    if (old.findings.has(key)) continue;
    const before = [...gone].find(([, was]) => sameMatter(fields, was, true))?.[0];
    if (before !== undefined) gone.delete(before);
    changes.push({ kind: "finding-new", key, fields, reworded: before !== undefined });
  }
  for (const [key, fields] of gone) changes.push({ kind: "finding-gone", key, fields });
  return changes;
}

/** The lower, the earlier it is told. */
function rankOf(change: Change): number {
  switch (change.kind) {
    case "finding-new":
      return (findingRanks[change.fields.kind] ?? 10) + (change.reworded ? 9 : 0);
    case "silence-ended":
      return 2;
    case "version-added":
      return 5;
    case "account-added":
      return 6;
    case "account-removed":
      return 7;
    case "silence-new":
      return 8;
    case "level-changed":
      return 9;
    case "account-changed":
      return 11;
    case "finding-gone":
      return 20;
    default:
      return change satisfies never;
  }
}

const findingRanks: Readonly<Record<string, number>> = {
  conflict: 0,
  "quotation-altered": 1,
  "told-for-other": 3,
  omission: 4,
  wording: 4,
};
