import { UserError } from "../domain/user-error.ts";
import type { JobView } from "../domain/view.ts";
import { printable } from "../text/printable.ts";
import type { Progress } from "./workspace.ts";

/** What a job does. It looks at the signal between its steps and leaves a state from which it can be begun again. */
export interface JobWork {
  readonly kind: JobView["kind"];
  readonly id: string;
  readonly what: string;
  readonly total: number;
  run(progress: JobProgress): Promise<void>;
  /** Whether a cancelled or failed job can be taken up again. */
  readonly canResume: boolean;
}

/** How a job tells of itself. */
export interface JobProgress extends Progress {
  remark(words: string): void;
  touched(encounter: string): void;
}

interface Job {
  work: JobWork;
  view: JobView;
  stop: AbortController;
  ended: Promise<void>;
}

/** Ended jobs that are still told of: enough for a page to see how its own went. */
const kept = 20;

/** The work that goes on in the background, one job after the other: two at once would only share the same core and the same database. */
export class Jobs {
  readonly #jobs = new Map<string, Job>();
  readonly #now: () => Date;
  #last: Promise<void> = Promise.resolve();

  constructor(now: () => Date) {
    this.#now = now;
  }

  list(): readonly JobView[] {
    return [...this.#jobs.values()].map((job) => job.view);
  }

  find(id: string): JobView | null {
    return this.#jobs.get(id)?.view ?? null;
  }

  /** Begins a job once the ones before it have ended. */
  start(work: JobWork): JobView {
    const stop = new AbortController();
    const view: JobView = {
      id: work.id,
      kind: work.kind,
      state: "waiting",
      what: work.what,
      done: 0,
      total: work.total,
      startedAt: this.#now().toISOString(),
      remarks: [],
      error: null,
      encounters: [],
      canCancel: true,
      canResume: false,
    };
    const job: Job = { work, view, stop, ended: Promise.resolve() };
    this.#jobs.delete(work.id);
    this.#jobs.set(work.id, job);
    job.ended = this.#last.then(() => this.#run(job));
    this.#last = job.ended;
    this.#forget();
    return view;
  }

  /** Tells of a job that an earlier process left unfinished. */
  addStopped(work: JobWork, done: number): void {
    const view: JobView = {
      id: work.id,
      kind: work.kind,
      state: "stopped",
      what: work.what,
      done,
      total: work.total,
      startedAt: this.#now().toISOString(),
      remarks: [],
      error: null,
      encounters: [],
      canCancel: false,
      canResume: true,
    };
    this.#jobs.set(work.id, { work, view, stop: new AbortController(), ended: Promise.resolve() });
  }

  cancel(id: string): JobView {
    const job = this.#get(id);
    if (!job.view.canCancel) return job.view;
    job.stop.abort();
    if (job.view.state === "waiting") this.#change(job, { state: "cancelled", canCancel: false, canResume: job.work.canResume });
    return job.view;
  }

  resume(id: string): JobView {
    const job = this.#get(id);
    if (!job.view.canResume)
      throw new UserError("cannot-resume", `The job ${printable(id)} is ${job.view.state}; there is nothing to resume.`);
    return this.start(job.work);
  }

  remove(id: string): JobView {
    const job = this.#get(id);
    job.stop.abort();
    this.#jobs.delete(id);
    return { ...job.view, state: "cancelled", canCancel: false, canResume: false };
  }

  /** Stops all and waits until nothing runs. */
  async close(): Promise<void> {
    for (const job of this.#jobs.values()) job.stop.abort();
    await this.#last;
  }

  async #run(job: Job): Promise<void> {
    if (job.stop.signal.aborted) return;
    this.#change(job, { state: "running" });
    const progress: JobProgress = {
      signal: job.stop.signal,
      report: (what, done, total) => this.#change(job, { what: what === "" ? job.view.what : what, done, total }),
      remark: (words) => this.#change(job, { remarks: [...job.view.remarks, words].slice(-200) }),
      touched: (encounter) => {
        if (!job.view.encounters.includes(encounter)) this.#change(job, { encounters: [...job.view.encounters, encounter] });
      },
    };
    try {
      await job.work.run(progress);
      const stopped = job.stop.signal.aborted && job.view.done < job.view.total;
      this.#change(job, { state: stopped ? "cancelled" : "done", canCancel: false, canResume: stopped && job.work.canResume });
    } catch (error) {
      const cancelled = job.stop.signal.aborted;
      const words = error instanceof Error ? error.message : String(error);
      this.#change(job, {
        state: cancelled ? "cancelled" : "failed",
        error: cancelled ? null : words,
        canCancel: false,
        canResume: job.work.canResume,
      });
    }
  }

  #change(job: Job, changes: Partial<JobView>): void {
    job.view = { ...job.view, ...changes };
  }

  #get(id: string): Job {
    const job = this.#jobs.get(id);
    if (!job)
      throw new UserError("no-such-job", `There is no job ${printable(id)}; it may have ended before the program was started again.`);
    return job;
  }

  #forget(): void {
    const ended = [...this.#jobs.values()].filter(
      ({ view }) => view.state === "done" || view.state === "cancelled" || view.state === "failed",
    );
    for (const job of ended.slice(0, Math.max(0, ended.length - kept))) this.#jobs.delete(job.view.id);
  }
}
