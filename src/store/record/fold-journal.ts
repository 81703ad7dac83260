import type { Decision, JournalEntry } from "../../domain/decision.ts";
import type { RecordedAccount, RecordedAccountFields, RecordedEncounter } from "../../domain/record.ts";
import type { Looked, OpenImport, RecordState, StandingDecision } from "./record-state.ts";

/** What the journal comes to: its entries from the first to the last, those taken back left out. */
export function foldJournal(entries: readonly JournalEntry[]): RecordState {
  return foldOnto(null, entries);
}

/** The state after further entries; the one before stays as it is. Only an undoing makes it read everything again. */
export function foldOnto(state: RecordState | null, entries: readonly JournalEntry[]): RecordState {
  const before = state instanceof Fold ? state : new Fold([]);
  const undoes = entries.some(({ decision }) => decision.kind === "undone");
  if (undoes) return new Fold([...before.journal, ...entries], null);
  return new Fold(entries, before);
}

type UndoEntry = JournalEntry & { readonly decision: { readonly kind: "undone" } };
type Effect = "done" | "without effect";

/**
 * Undoing is folding without what was undone: right by construction, whatever the entry was. An entry that makes no sense any more,
 * because its encounter or account went with what was undone, is passed over; it works again when that comes back.
 */
class Fold implements RecordState {
  readonly journal: readonly JournalEntry[];
  readonly encounters: Map<string, RecordedEncounter>;
  readonly imports: Map<string, OpenImport>;
  readonly undone: Set<number>;
  readonly #decisions: Map<string, readonly StandingDecision[]>;
  readonly #looked: Map<string, Looked>;
  /** Entries that stand and change nothing. */
  readonly #idle: Set<number>;
  /** Every encounter id ever used, its accounts, and the highest number of a version of each. */
  readonly #used: Map<string, ReadonlyMap<string, number>>;
  readonly #usedImports: Set<string>;

  constructor(entries: readonly JournalEntry[], before: Fold | null = null) {
    this.journal = before ? [...before.journal, ...entries] : entries;
    this.encounters = new Map(before?.encounters);
    this.imports = new Map(before?.imports);
    this.undone = before ? new Set(before.undone) : findUndone(entries);
    this.#decisions = new Map(before?.decisions);
    this.#looked = new Map(before?.looked);
    this.#idle = new Set(before?.idle);
    this.#used = new Map(before?.used);
    this.#usedImports = new Set(before?.usedImports);
    for (const entry of entries) this.#fold(entry);
  }

  get entries(): number {
    return this.journal.length;
  }
  get decisions(): ReadonlyMap<string, readonly StandingDecision[]> {
    return this.#decisions;
  }
  get looked(): ReadonlyMap<string, Looked> {
    return this.#looked;
  }
  get idle(): ReadonlySet<number> {
    return this.#idle;
  }
  get used(): ReadonlyMap<string, ReadonlyMap<string, number>> {
    return this.#used;
  }
  get usedImports(): ReadonlySet<string> {
    return this.#usedImports;
  }

  decisionsOf(encounter: string): readonly StandingDecision[] {
    return this.#decisions.get(encounter) ?? [];
  }

  lookedAt(encounter: string): Looked | null {
    return this.#looked.get(encounter) ?? null;
  }

  encounterOf(entry: number): string | null {
    const { base } = this.#baseOf(entry);
    return base && "encounter" in base.decision ? base.decision.encounter : null;
  }

  hasUsed(encounter: string, account?: string): boolean {
    const accounts = this.#used.get(encounter);
    return accounts !== undefined && (account === undefined || accounts.has(account));
  }

  hasUsedImport(id: string): boolean {
    return this.#usedImports.has(id);
  }

  nextVersion(encounter: string, account: string): number {
    return (this.#used.get(encounter)?.get(account) ?? 0) + 1;
  }

  canUndo(entry: number): string | null {
    if (this.journal[entry - 1] === undefined) return `There is no entry ${entry}.`;
    if (this.undone.has(entry)) return `Entry ${entry} is already undone.`;
    if (this.#idle.has(entry)) return `Entry ${entry} has no effect now.`;
    const { base, steps } = this.#baseOf(entry);
    if (base === null) return `Entry ${entry} takes back nothing that is there.`;
    const { decision } = base;
    if (!("encounter" in decision)) return `Entry ${entry} is about an import, which is ended, not undone.`;
    if (decision.kind === "encounter-looked") return `Entry ${entry} only says what was seen.`;
    // Undoing an undoing does the entry again. What it is about must be there, save for what it would bring back.
    const again = steps % 2 === 1;
    const encounter = this.encounters.get(decision.encounter);
    if (!encounter && decision.kind !== (again ? "encounter-made" : "encounter-removed"))
      return `The encounter "${decision.encounter}" of entry ${entry} is not there now.`;
    const account = "account" in decision ? decision.account : null;
    const id = typeof account === "string" ? account : account?.id;
    if (id !== undefined && decision.kind !== (again ? "account-attached" : "account-detached") && !hasAccount(encounter, id))
      return `The account "${id}" of entry ${entry} is not there now.`;
    return null;
  }

  lastUndoable(): number | null {
    for (let seq = this.journal.length; seq > 0; seq--) {
      if (this.journal[seq - 1]?.decision.kind !== "undone" && this.canUndo(seq) === null) return this.#makingOf(seq);
    }
    return null;
  }

  /** An encounter is made together with its accounts: who takes that back means all of it, not the account that came last. */
  #makingOf(seq: number): number {
    const last = this.journal[seq - 1];
    if (last?.decision.kind !== "account-attached") return seq;
    for (let first = seq - 1; first > 0; first--) {
      const entry = this.journal[first - 1];
      if (entry === undefined || entry.at !== last.at || entry.by !== last.by || this.encounterOf(first) !== last.decision.encounter) break;
      if (entry.decision.kind === "encounter-made") return first;
    }
    return seq;
  }

  /** What an entry is about in the end: an undoing is about what it takes back, so many steps away. */
  #baseOf(seq: number): { readonly base: JournalEntry | null; readonly steps: number } {
    let entry = this.journal[seq - 1];
    let steps = 0;
    for (; entry !== undefined && isUndo(entry); steps++) {
      // An undoing can only look back; a journal from elsewhere could send us round for ever.
      entry = entry.decision.entry < entry.seq ? this.journal[entry.decision.entry - 1] : undefined;
    }
    return { base: entry ?? null, steps };
  }

  #fold(entry: JournalEntry): void {
    this.#noteIds(entry.decision);
    if (isUndo(entry)) this.#touch(this.encounterOf(entry.seq), entry.at);
    else if (!this.undone.has(entry.seq) && this.#apply(entry) === "without effect") this.#idle.add(entry.seq);
  }

  #noteIds(decision: Decision): void {
    if (decision.kind === "import-begun") this.#usedImports.add(decision.import);
    if (decision.kind === "encounter-made" && !this.#used.has(decision.encounter)) this.#used.set(decision.encounter, new Map());
    if (decision.kind === "account-attached") this.#noteVersion(decision.encounter, decision.account.id, decision.account.versions);
    if (decision.kind === "version-added") this.#noteVersion(decision.encounter, decision.account, [decision.version]);
  }

  #noteVersion(encounter: string, account: string, versions: readonly { readonly number: number }[]): void {
    const accounts = new Map(this.#used.get(encounter));
    accounts.set(account, Math.max(accounts.get(account) ?? 0, ...versions.map(({ number }) => number)));
    this.#used.set(encounter, accounts);
  }

  #apply(entry: JournalEntry): Effect {
    const { decision, at } = entry;
    switch (decision.kind) {
      case "encounter-made":
        if (this.encounters.has(decision.encounter)) return "without effect";
        this.encounters.set(decision.encounter, { id: decision.encounter, ...decision.fields, accounts: [], madeAt: at, changedAt: at });
        return "done";
      case "encounter-changed":
        return this.#change(decision.encounter, at, (encounter) => ({ ...encounter, ...decision.changes }));
      case "encounter-removed":
        this.#decisions.delete(decision.encounter);
        this.#looked.delete(decision.encounter);
        return this.encounters.delete(decision.encounter) ? "done" : "without effect";
      case "account-attached":
        return this.#change(decision.encounter, at, (encounter) => attach(encounter, decision.account));
      case "account-changed":
        return this.#changeAccount(decision, at, (account) => ({
          ...account,
          ...decision.changes,
          proposed: account.proposed.filter((field: keyof RecordedAccountFields) => !(field in decision.changes)),
        }));
      case "version-added":
        return this.#changeAccount(decision, at, (account) =>
          decision.version.number > (account.versions.at(-1)?.number ?? 0)
            ? { ...account, versions: [...account.versions, decision.version] }
            : null,
        );
      case "account-detached":
        return this.#change(decision.encounter, at, (encounter) => detach(encounter, decision.account));
      case "statements-decided":
        return this.#stand(
          { entry: entry.seq, at, by: entry.by, decision },
          decision.targets.map(({ account }) => account),
        );
      case "point-decided":
        return this.#stand({ entry: entry.seq, at, by: entry.by, decision }, [decision.statement.account]);
      case "finding-decided":
        return this.#stand({ entry: entry.seq, at, by: entry.by, decision }, []);
      case "encounter-looked":
        if (!this.encounters.has(decision.encounter)) return "without effect";
        this.#looked.set(decision.encounter, { at, seen: decision.seen });
        return "done";
      case "import-begun":
        if (this.imports.has(decision.import)) return "without effect";
        this.imports.set(decision.import, { import: decision.import, files: decision.files, entry: entry.seq, at, by: entry.by });
        return "done";
      case "import-ended":
        return this.imports.delete(decision.import) ? "done" : "without effect";
      case "undone":
        return "done";
      default:
        return decision satisfies never;
    }
  }

  #change(id: string, at: string, change: (encounter: RecordedEncounter) => RecordedEncounter | null): Effect {
    const encounter = this.encounters.get(id);
    const changed = encounter && change(encounter);
    if (!changed) return "without effect";
    this.encounters.set(id, { ...changed, changedAt: at });
    return "done";
  }

  #changeAccount(
    { encounter: id, account }: { readonly encounter: string; readonly account: string },
    at: string,
    change: (account: RecordedAccount) => RecordedAccount | null,
  ): Effect {
    return this.#change(id, at, (encounter) => {
      const found = encounter.accounts.find((each) => each.id === account);
      const changed = found && change(found);
      return changed ? { ...encounter, accounts: encounter.accounts.map((each) => (each === found ? changed : each)) } : null;
    });
  }

  #stand(decision: StandingDecision, accounts: readonly string[]): Effect {
    const id = decision.decision.encounter;
    const encounter = this.encounters.get(id);
    if (!encounter || !accounts.every((account) => hasAccount(encounter, account))) return "without effect";
    this.#decisions.set(id, [...this.decisionsOf(id), decision]);
    this.#touch(id, decision.at);
    return "done";
  }

  #touch(id: string | null, at: string): void {
    const encounter = id === null ? undefined : this.encounters.get(id);
    if (encounter) this.encounters.set(encounter.id, { ...encounter, changedAt: at });
  }
}

function isUndo(entry: JournalEntry): entry is UndoEntry {
  return entry.decision.kind === "undone";
}

/** Read from the end: an undoing counts only where no later one has taken it back. */
function findUndone(entries: readonly JournalEntry[]): Set<number> {
  const undone = new Set<number>();
  for (const entry of entries.toReversed()) {
    if (isUndo(entry) && entry.decision.entry < entry.seq && !undone.has(entry.seq)) undone.add(entry.decision.entry);
  }
  return undone;
}

function hasAccount(encounter: RecordedEncounter | undefined, account: string): boolean {
  return encounter?.accounts.some(({ id }) => id === account) ?? false;
}

function attach(encounter: RecordedEncounter, account: RecordedAccount): RecordedEncounter | null {
  if (hasAccount(encounter, account.id)) return null;
  return { ...encounter, accounts: [...encounter.accounts, account] };
}

function detach(encounter: RecordedEncounter, account: string): RecordedEncounter | null {
  const rest = encounter.accounts.filter(({ id }) => id !== account);
  return rest.length < encounter.accounts.length ? { ...encounter, accounts: rest } : null;
}
