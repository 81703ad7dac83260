import { randomUUID } from "node:crypto";
import { open, readdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Decision, JournalEntry } from "../../domain/decision.ts";
import { UserError } from "../../domain/user-error.ts";
import { printable } from "../../text/printable.ts";
import { checkDecision } from "./check-decision.ts";
import { ContentStore } from "./content-store.ts";
import { diskCode, explainDiskError, onDisk } from "./disk-error.ts";
import { foldJournal, foldOnto } from "./fold-journal.ts";
import { Journal } from "./journal.ts";
import { makeFolder } from "./make-folder.ts";
import { namedContent } from "./named-content.ts";
import type { RecordState } from "./record-state.ts";
import { makeSerialQueue } from "./serial-queue.ts";
import { isWellFormed } from "./well-formed.ts";
import { readWorkspaceFile, type WorkspaceFile, writeWorkspaceFile } from "./workspace-file.ts";
import { syncFolder } from "./write-durably.ts";

export interface RecordOptions {
  readonly now: () => Date;
  /** Looks only: nothing is written or mended, a damaged journal opens as far as it holds, and nobody needs to hold the lock. */
  readonly readOnly?: boolean;
}

/**
 * The record of a workspace folder: captures, frozen texts and the journal. Everything else of a workspace follows from it.
 * Who writes must hold the folder's lock (`store/lock/`).
 */
export class WorkspaceRecord {
  readonly folder: string;
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
  readonly #journal: Journal;
  readonly #captures: ContentStore;
  readonly #texts: ContentStore;
  readonly #now: () => Date;
  readonly #queue = makeSerialQueue();
  #state: RecordState;

  private constructor(folder: string, file: WorkspaceFile, journal: Journal, now: () => Date) {
    this.folder = folder;
    this.id = file.id;
    this.name = file.name;
    this.createdAt = file.createdAt;
    this.#journal = journal;
    this.#captures = new ContentStore(join(folder, "captures"), "capture");
    this.#texts = new ContentStore(join(folder, "texts"), "text");
    this.#now = now;
    this.#state = foldJournal(journal.entries);
  }

  /** Makes a workspace in a new or empty folder. Until its last step the folder is none, so that a crash leaves no half of one. */
  static async init(
    folder: string,
    { name, now, id = randomUUID() }: { readonly name: string; readonly now: () => Date; readonly id?: string },
  ): Promise<WorkspaceRecord> {
    const place = resolve(folder);
    await onDisk(place, () => makeFolder(place));
    await checkEmpty(place);
    for (const part of ["captures", "texts"]) await onDisk(place, () => makeFolder(join(place, part)));
    await Journal.create(join(place, "journal.jsonl"));
    await writeWorkspaceFile(place, { id, name, createdAt: now().toISOString() });
    await onDisk(place, () => syncFolder(dirname(place)));
    return WorkspaceRecord.open(place, { now });
  }

  /** Opens a workspace and checks its journal. For writing, a damaged journal is refused: `readOnly` shows what holds. */
  static async open(folder: string, { now, readOnly = false }: RecordOptions): Promise<WorkspaceRecord> {
    const place = resolve(folder);
    const file = await readWorkspaceFile(place);
    const journal = await Journal.open(join(place, "journal.jsonl"), file.id, { readOnly });
    const record = new WorkspaceRecord(place, file, journal, now);
    if (readOnly) return record;
    try {
      if (journal.damage !== null)
        throw new UserError(
          "journal-damaged",
          `${printable(journal.damage)} \`parley verify\` tells what still holds; bring the workspace back from a copy or an export.`,
        );
      for (const part of ["captures", "texts"]) await onDisk(place, () => makeFolder(join(place, part)));
      await record.#captures.clean();
      await record.#texts.clean();
      return record;
    } catch (cause) {
      await journal.close();
      throw cause;
    }
  }

  /** What the journal comes to now: a snapshot, so ask anew after each decision. */
  get state(): RecordState {
    return this.#state;
  }

  get entries(): readonly JournalEntry[] {
    return this.#journal.entries;
  }

  /** What was mended when it was opened, one sentence each. */
  get remarks(): readonly string[] {
    return this.#journal.remarks;
  }

  /** What is wrong with the journal, where something is: `entries` end before it. */
  get damage(): string | null {
    return this.#journal.damage;
  }

  /** Bytes of `journal.jsonl` that hold the entries. */
  get journalLength(): number {
    return this.#journal.length;
  }

  /** Keeps bytes as they came, and answers their SHA-256 once they are on the disk. */
  capture(bytes: Uint8Array): Promise<string> {
    return this.#captures.save(bytes);
  }

  /**
   * Freezes a text, and answers the SHA-256 of its UTF-8 bytes once it is on the disk. A text with half characters is refused, since
   * it would read back as another one: make it well-formed, with a remark, before anything points into it.
   */
  async saveText(text: string): Promise<string> {
    if (!isWellFormed(text))
      throw new UserError("ill-formed-text", "The text holds halves of characters, which have no bytes in UTF-8. Replace them first.");
    return this.#texts.save(Buffer.from(text, "utf8"));
  }

  readCapture(hash: string): Promise<Uint8Array> {
    return this.#captures.read(hash);
  }

  async readText(hash: string): Promise<string> {
    // A byte order mark is a character of the text: offsets count it.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await this.#texts.read(hash));
  }

  /** Everything that lies in the folders of captures and texts, named by the journal or not. */
  async listContent(): Promise<{
    readonly captures: readonly string[];
    readonly texts: readonly string[];
    readonly strays: readonly string[];
  }> {
    const [captures, texts] = [await this.#captures.list(), await this.#texts.list()];
    return { captures: captures.hashes, texts: texts.hashes, strays: [...captures.strays, ...texts.strays] };
  }

  /** The file of a capture or of a text. */
  contentPath(noun: "capture" | "text", hash: string): string {
    return (noun === "capture" ? this.#captures : this.#texts).path(hash);
  }

  /** Records decisions as one: checked, written and synced together or not at all. Each is checked as if those before it stood. */
  decide(decisions: readonly Decision[], by: string): Promise<readonly JournalEntry[]> {
    return this.#queue(async () => {
      if (by === "") throw new UserError("nobody", "A decision needs the name of who made it.");
      // What was checked is what is written: the caller may still hold the objects.
      let trial = this.#state;
      const checked: Decision[] = [];
      for (const decision of decisions) {
        const own = checkDecision(decision, trial);
        checked.push(own);
        const seq = trial.entries + 1;
        trial = foldOnto(trial, [{ seq, at: this.#now().toISOString(), by, decision: own, before: "", hash: "" }]);
      }
      await this.#checkContent(checked);
      const entries = await this.#journal.append(checked, by, this.#now());
      this.#state = foldOnto(this.#state, entries);
      return entries;
    });
  }

  /** Waits for decisions handed in, then lets go of the journal. */
  close(): Promise<void> {
    return this.#queue(() => this.#journal.close());
  }

  /** The journal never names what is not on the disk yet. */
  async #checkContent(decisions: readonly Decision[]): Promise<void> {
    const named = namedContent(decisions.map((decision) => ({ decision })));
    for (const hash of named.captures) await checkThere(this.#captures, "capture", hash);
    for (const hash of named.texts) await checkThere(this.#texts, "text", hash);
  }
}

async function checkThere(store: ContentStore, noun: string, hash: string): Promise<void> {
  if (!(await store.has(hash)))
    throw new UserError(`no-such-${noun}`, `The ${noun} ${hash} is not in the workspace. Save it before deciding on it.`);
}

/** What a crash within `init`, the lock, or a person's own tools may have put there. */
const harmless = /^(captures|texts|database|lock(\..+)?|journal\.jsonl|\..*)$/;

async function checkEmpty(folder: string): Promise<void> {
  const names = await onDisk(folder, () => readdir(folder));
  if (names.includes("workspace.json"))
    throw new UserError("already-a-workspace", `${printable(folder)} is a workspace already. Open it, or choose another folder.`);
  for (const name of names) {
    if (!harmless.test(name) || (/^(captures|texts|journal|database)/.test(name) && (await holdsAnything(join(folder, name)))))
      throw new UserError("not-empty", `${printable(folder)} holds other files, such as ${printable(name)}. Choose a new or empty folder.`);
  }
}

async function holdsAnything(path: string): Promise<boolean> {
  try {
    return (await readdir(path)).length > 0;
  } catch (cause) {
    if (diskCode(cause) !== "ENOTDIR") throw explainDiskError(cause, path);
    const file = await onDisk(path, () => open(path, "r"));
    try {
      return (await file.stat()).size > 0;
    } finally {
      await file.close();
    }
  }
}
