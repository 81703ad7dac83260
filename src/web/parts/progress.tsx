import type { JobView } from "../../domain/view.ts";
import { useWords } from "../words/use-words.ts";
import { Button } from "./button.tsx";
import { partWords } from "./words.ts";

/** Seconds left, from what the first part took; null where nothing can be told yet. */
export function secondsLeft(job: Pick<JobView, "done" | "total" | "startedAt">, now: number): number | null {
  const gone = (now - Date.parse(job.startedAt)) / 1000;
  if (!(gone > 2) || job.done === 0 || job.done >= job.total) return null;
  return (gone / job.done) * (job.total - job.done);
}

/** How far a piece of work is: what, how many, time left, remarks; and what can be done about it. */
export function Progress({
  job,
  onCancel,
  onResume,
  onDiscard,
}: {
  readonly job: JobView;
  readonly onCancel?: () => void;
  readonly onResume?: () => void;
  readonly onDiscard?: () => void;
}) {
  const words = useWords(partWords);
  const what = job.what === "" ? words.jobs[job.kind] : job.what;
  const left = job.state === "running" ? secondsLeft(job, Date.now()) : null;
  const notes = [
    words.of(job.done, job.total),
    job.state === "running" ? null : words.states[job.state],
    left === null ? null : words.left(left),
    job.remarks.length === 0 ? null : words.remarks(job.remarks.length),
  ].filter((note) => note !== null);
  return (
    <div className="job">
      <b>{what}</b>
      <progress value={job.done} max={Math.max(1, job.total)} aria-label={what} />
      <span className="meta num">{notes.join(" · ")}</span>
      {job.canCancel && onCancel !== undefined && <Button onClick={onCancel}>{words.cancel}</Button>}
      {job.canResume && onResume !== undefined && <Button onClick={onResume}>{words.resume}</Button>}
      {job.canResume && onDiscard !== undefined && <Button onClick={onDiscard}>{words.discard}</Button>}
      {job.error !== null && <span className="bad">{job.error}</span>}
      {job.remarks.length > 0 && (
        <details className="job-remarks">
          <summary>{words.remarks(job.remarks.length)}</summary>
          <ul className="meta">
            {job.remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
