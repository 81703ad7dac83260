import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Decision } from "../../src/domain/decision.ts";
import type { JobView, TextsView } from "../../src/domain/view.ts";
import { WorkspaceRecord } from "../../src/store/record/record.ts";
import { verifyRecord } from "../../src/store/record/verify-record.ts";
import { initWorkspace } from "../../src/workspace/open-workspace.ts";
import { makeChinese, makeEnglish, pick, seeded } from "./made-texts.ts";
import { parley, type Server, startOn, startServer } from "./parley-process.ts";

/** What came of killing. */
export interface KillSummary {
  readonly kills: Readonly<Record<Round, number>>;
  /** Answers that told an entry's number, or that files were taken in. */
  readonly acknowledged: number;
  /** Those of them that stand in the journal as they were asked for. */
  readonly found: number;
  readonly entries: number;
  readonly imports: number;
  readonly files: number;
  /** Longest time that a start took after a kill, in milliseconds. */
  readonly slowestStart: number;
  /** One line for each thing that is lost or wrong. */
  readonly problems: readonly string[];
}

type Round = "serving" | "starting" | "adding" | "rebuilding";

/** Something that Parley answered to have kept. */
interface Acknowledged {
  readonly what: string;
  readonly entry: number | null;
  /** Whether an entry is the one that was asked for. */
  fits(decision: Decision): boolean;
}

interface Word {
  readonly encounter: string;
  readonly account: string;
  readonly statement: string;
  readonly action: string;
  readonly entry: number;
  /** Taken back, or perhaps: the answer to the undoing did not come. */
  undone: "no" | "perhaps" | "yes";
}

const sha256 = (bytes: string | Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/**
 * Works in a workspace through its server and its commands, kills the process at random moments with SIGKILL, starts again, and compares what was
 * acknowledged with what is there. The same seed asks for the same things; when the kills come is up to the machine as well.
 */
export async function runKills(folder: string, kills: number, seed: number, tell: (line: string) => void): Promise<KillSummary> {
  const random = seeded(seed);
  // Drawn apart: how much work is asked for before a kill hangs on the machine, what is killed must not.
  const drawRound = seeded(seed + 1);
  const workspace = join(folder, "workspace");
  await initWorkspace(workspace, { now: () => new Date() });
  const desk = new KillDesk(workspace, join(folder, "handed"), random);
  const counts: Record<Round, number> = { serving: 0, starting: 0, adding: 0, rebuilding: 0 };
  for (let kill = 1; kill <= kills; kill++) {
    const chance = drawRound();
    const round: Round = kill === 1 || chance < 0.6 ? "serving" : chance < 0.72 ? "starting" : chance < 0.86 ? "adding" : "rebuilding";
    const before = desk.acknowledged.length;
    await desk.killDuring(round);
    counts[round]++;
    await desk.check(`kill ${kill} (${round})`);
    tell(`kill ${kill} of ${kills} while ${round}: ${desk.acknowledged.length - before} acknowledged, ${desk.problems.length} problems`);
  }
  await desk.finish();
  return {
    kills: counts,
    acknowledged: desk.acknowledged.length,
    found: desk.found,
    entries: desk.entries,
    imports: desk.imports,
    files: desk.files.size,
    slowestStart: Math.round(desk.slowestStart),
    problems: desk.problems,
  };
}

class KillDesk {
  readonly acknowledged: Acknowledged[] = [];
  readonly problems: string[] = [];
  /** Files of imports and `add` that were acknowledged, by name: the hash of their bytes. */
  readonly files = new Map<string, string>();
  found = 0;
  entries = 0;
  imports = 0;
  slowestStart = 0;
  readonly #workspace: string;
  readonly #handed: string;
  readonly #random: () => number;
  readonly #words: Word[] = [];
  readonly #texts = new Map<string, string>();
  readonly #added: string[] = [];
  /** Hashes of the journal's entries as they were last read. */
  #chain: readonly string[] = [];
  #serial = 0;

  constructor(workspace: string, handed: string, random: () => number) {
    this.#workspace = workspace;
    this.#handed = handed;
    this.#random = random;
  }

  async killDuring(round: Round): Promise<void> {
    if (round === "serving") return this.#serveAndKill();
    if (round === "adding") return this.#addAndKill();
    const command = round === "starting" ? startOn(this.#workspace) : parley(["rebuild", "--workspace", this.#workspace]);
    await wait(this.#random() * (round === "starting" ? 1500 : 3000));
    await command.kill("SIGKILL");
  }

  /** Holds what was acknowledged against the journal, and checks the record. */
  async check(when: string): Promise<void> {
    const record = await WorkspaceRecord.open(this.#workspace, { now: () => new Date(), readOnly: true });
    if (record.damage !== null) this.problems.push(`${when}: ${record.damage}`);
    const { entries } = record;
    const moved = this.#chain.findIndex((hash, at) => entries[at]?.hash !== hash);
    if (moved !== -1) this.problems.push(`${when}: entry ${moved + 1} is another, or gone`);
    this.#chain = entries.map(({ hash }) => hash);
    this.entries = entries.length;
    this.found = 0;
    for (const each of this.acknowledged) {
      const kept =
        each.entry === null
          ? entries.some(({ decision }) => each.fits(decision))
          : entries.some((one) => one.seq === each.entry && each.fits(one.decision));
      if (kept) this.found++;
      else this.problems.push(`${when}: lost ${each.what} (entry ${each.entry})`);
    }
    for (const [sha, words] of this.#texts) {
      const text = await record.readText(sha).catch((error: unknown) => String(error));
      if (text !== words) this.problems.push(`${when}: the text ${sha} is not as it was handed in`);
    }
    const { problems } = await verifyRecord(record, { report: () => undefined, signal: new AbortController().signal });
    for (const problem of problems) this.problems.push(`${when}: ${problem}`);
    await record.close();
  }

  /** Takes up everything that was cut off, ends in order, and verifies. */
  async finish(): Promise<void> {
    const server = await this.#start();
    await this.#checkViews(server);
    for (const job of await this.#jobs(server)) if (job.canResume) await server.ask("POST", `/api/jobs/${job.id}/resume`, {});
    await this.#untilIdle(server);
    for (const folder of this.#added) {
      const { code, err } = await parley(["add", folder, "--workspace", this.#workspace]).ended;
      if (code !== 0) this.problems.push(`adding ${folder} again: ${err}`);
    }
    await this.#untilIdle(server);
    await this.#checkViews(server);
    await this.#checkFiles(server);
    const { code } = await server.kill("SIGTERM");
    if (code !== 0) this.problems.push(`the server ended with ${code}`);
    await this.check("at the end");
    const verified = await this.#run("verify");
    const rebuilt = await this.#run("rebuild");
    if (verified.digest !== rebuilt.digest) this.problems.push("rebuild makes another database than what the kills left");
  }

  async #run(command: string): Promise<{ readonly digest?: string }> {
    const { code, out, err } = await parley([command, "--json", "--workspace", this.#workspace]).ended;
    if (code !== 0) this.problems.push(`${command} ended with ${code}: ${err} ${out}`);
    return code === 0 ? JSON.parse(out) : {};
  }

  async #start(): Promise<Server> {
    const began = performance.now();
    const server = await startServer(this.#workspace);
    this.slowestStart = Math.max(this.slowestStart, performance.now() - began);
    return server;
  }

  async #serveAndKill(): Promise<void> {
    const server = await this.#start();
    await this.#checkViews(server);
    const killed = wait(this.#random() * 5000).then(() => server.kill("SIGKILL"));
    const over = { killed: false };
    void killed.then(() => {
      over.killed = true;
    });
    const untilKilled = async (step: () => Promise<void>): Promise<void> => {
      while (!over.killed) {
        try {
          await step();
        } catch (error) {
          // A connection that broke off is what a kill looks like from outside; anything else is ours or Parley's.
          if (!(error instanceof TypeError)) throw error;
          await wait(5);
        }
      }
    };
    await Promise.all([
      untilKilled(() => this.#review(server)),
      untilKilled(() => this.#makeEncounter(server)),
      untilKilled(() => this.#import(server)),
    ]);
    await killed;
  }

  async #makeEncounter(server: Server): Promise<void> {
    const serial = this.#next();
    const texts = [makeEnglish(serial, 6, this.#random), makeChinese(serial, 5, this.#random)];
    const title = `Call of paper ${serial}`;
    const { status, body } = await server.ask("POST", "/api/encounters", {
      fields: { title },
      texts: texts.map((text, at) => ({ name: `${serial}-${at}.txt`, text })),
    });
    if (!this.#answered("making an encounter", status, 201, body)) return;
    this.#acknowledge(
      `encounter ${serial}`,
      body.entry,
      (decision) => decision.kind === "encounter-made" && decision.fields.title === title,
    );
    for (const text of texts) {
      const sha = sha256(text);
      this.#texts.set(sha, text);
      this.acknowledged.push({
        what: `a text of encounter ${serial}`,
        entry: null,
        fits: (decision) =>
          decision.kind === "account-attached" && decision.encounter === body.encounter && decision.account.versions[0]?.text === sha,
      });
    }
    await wait(100 + this.#random() * 300);
  }

  async #review(server: Server): Promise<void> {
    const encounters = (await server.ask("GET", "/api/encounters")).body as readonly { readonly id: string }[];
    const chosen = pick(encounters, this.#random);
    if (!chosen) return wait(20);
    const path = `/api/encounters/${encodeURIComponent(chosen.id)}`;
    const { accounts } = (await server.ask("GET", `${path}/texts`)).body as TextsView;
    for (let turn = 0; turn < 12; turn++) {
      const account = pick(accounts, this.#random);
      const free = account?.statements.filter(
        ({ id, review }) =>
          review === null &&
          !this.#words.some((word) => word.encounter === chosen.id && word.account === account.id && word.statement === id),
      );
      const statement = pick(free ?? [], this.#random);
      const standing = this.#words.filter(({ undone }) => undone === "no");
      if (standing.length > 3 && this.#random() < 0.2) await this.#undo(server, pick(standing, this.#random));
      else if (account && statement) await this.#decide(server, chosen.id, account.id, account.text, statement);
    }
  }

  async #decide(
    server: Server,
    encounter: string,
    account: string,
    text: string,
    statement: TextsView["accounts"][number]["statements"][number],
  ): Promise<void> {
    const action = pick(["confirmed", "fixed", "rejected"] as const, this.#random) ?? "confirmed";
    const statements = action === "fixed" ? [{ modality: pick(["considering", "will", "done"], this.#random), negated: true }] : [];
    const { status, body } = await server.ask("POST", `/api/encounters/${encodeURIComponent(encounter)}/statements`, {
      account,
      action,
      targets: [statement.id],
      statements,
    });
    if (!this.#answered(`deciding ${action}`, status, 200, body)) return;
    const quotes = statement.content.map(({ start, end }) => text.slice(start, end));
    this.#acknowledge(`${action} ${statement.id} of ${encounter}`, body.entry, (decision) => {
      if (decision.kind !== "statements-decided" || decision.encounter !== encounter || decision.action !== action) return false;
      const [target] = decision.targets;
      return target?.account === account && target.content.every(({ quote }, at) => quote === quotes[at]);
    });
    this.#words.push({ encounter, account, statement: statement.id, action, entry: body.entry, undone: "no" });
  }

  async #undo(server: Server, word: Word | undefined): Promise<void> {
    if (!word) return;
    word.undone = "perhaps";
    const { status, body } = await server.ask("POST", "/api/undo", { entry: word.entry });
    if (!this.#answered("undoing", status, 200, body)) return;
    word.undone = "yes";
    this.#acknowledge(`undoing ${word.entry}`, body.entry, (decision) => decision.kind === "undone" && decision.entry === word.entry);
  }

  async #import(server: Server): Promise<void> {
    for (const job of await this.#jobs(server))
      if (job.kind === "import" && job.canResume && this.#random() < 0.5) await server.ask("POST", `/api/jobs/${job.id}/resume`, {});
    const files = this.#makeFiles(4, 3);
    const form = new FormData();
    for (const [name, text] of files) form.append("files", new Blob([text]), name);
    const { status, body } = await server.ask("POST", "/api/imports", form);
    if (this.#answered("importing", status, 202, body)) {
      this.imports++;
      this.acknowledged.push({
        what: `import ${body.id}`,
        entry: null,
        fits: (decision) => decision.kind === "import-begun" && decision.import === body.id && decision.files.length === files.size,
      });
      for (const [name, text] of files) this.files.set(name, sha256(text));
    }
    await wait(300 + this.#random() * 900);
  }

  async #addAndKill(): Promise<void> {
    const files = this.#makeFiles(3, 3);
    const folder = join(this.#handed, this.#next());
    for (const [name, text] of files) {
      const file = join(folder, name);
      mkdirSync(join(file, ".."), { recursive: true });
      writeFileSync(file, text);
    }
    this.#added.push(folder);
    const command = parley(["add", folder, "--json", "--workspace", this.#workspace]);
    await Promise.race([wait(300 + this.#random() * 2700), command.ended]);
    await command.kill("SIGKILL");
    // Whatever moment it was: adding again, at the end, must bring all of it, once.
    for (const [name, text] of files) this.files.set(name, sha256(text));
  }

  #makeFiles(folders: number, each: number): Map<string, string> {
    const files = new Map<string, string>();
    for (let at = 0; at < folders; at++) {
      const serial = this.#next();
      for (let text = 0; text < each; text++)
        files.set(
          `lot/${serial}/${serial}-${text}.txt`,
          text === 0 ? makeChinese(serial, 4, this.#random) : makeEnglish(`${serial}-${text}`, 4, this.#random),
        );
    }
    return files;
  }

  /** What people said must be seen in what is shown. */
  async #checkViews(server: Server): Promise<void> {
    const shown = new Map<string, TextsView>();
    for (const word of this.#words) {
      const view =
        shown.get(word.encounter) ??
        ((await server.ask("GET", `/api/encounters/${encodeURIComponent(word.encounter)}/texts`)).body as TextsView);
      shown.set(word.encounter, view);
      const statements = view.accounts?.find(({ id }) => id === word.account)?.statements ?? [];
      const found = statements.find(({ id }) => id === word.statement);
      const bears = statements.some(({ review }) => review?.entry === word.entry && review.action === word.action);
      const isShown = word.action === "rejected" ? !found : bears;
      if (word.undone === "no" && !isShown) this.problems.push(`entry ${word.entry} (${word.action}) is not seen in ${word.encounter}`);
      if (word.undone === "yes" && isShown) this.problems.push(`entry ${word.entry} was taken back and is still seen in ${word.encounter}`);
    }
  }

  /** Each file that was taken in is one account, and once only. */
  async #checkFiles(server: Server): Promise<void> {
    const held = new Map<string, number>();
    for (const { id } of (await server.ask("GET", "/api/encounters")).body as readonly { readonly id: string }[]) {
      const { accounts } = (await server.ask("GET", `/api/encounters/${encodeURIComponent(id)}`)).body;
      for (const { version } of accounts) held.set(version.capture, (held.get(version.capture) ?? 0) + 1);
    }
    for (const [name, sha] of this.files) {
      const times = held.get(sha) ?? 0;
      if (times !== 1) this.problems.push(`${name} was taken in and is there ${times} times`);
    }
  }

  async #jobs(server: Server): Promise<readonly JobView[]> {
    return (await server.ask("GET", "/api/jobs")).body;
  }

  async #untilIdle(server: Server): Promise<void> {
    for (;;) {
      const jobs = await this.#jobs(server);
      for (const job of jobs) if (job.state === "failed") this.problems.push(`${job.id} failed: ${job.error}`);
      if (!jobs.some(({ state }) => state === "running" || state === "waiting")) return;
      await wait(100);
    }
  }

  #acknowledge(what: string, entry: number, fits: (decision: Decision) => boolean): void {
    this.acknowledged.push({ what, entry, fits });
  }

  /** Whether something was done; an error that was answered is a problem of its own. */
  #answered(what: string, status: number, wanted: number, body: unknown): boolean {
    if (status === wanted) return true;
    this.problems.push(`${what} was answered with ${status}: ${JSON.stringify(body)}`);
    return false;
  }

  #next(): string {
    this.#serial++;
    return String(this.#serial).padStart(4, "0");
  }
}
