import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import type { JobView } from "../../../domain/view.ts";
import { refresh, tellError, useJobs } from "../../api/queries.ts";
import { postJson } from "../../api/request.ts";
import { Progress } from "../../parts/parts.ts";
import { useWords } from "../../words/use-words.ts";
import { startWords } from "./words.ts";

/** Imports that run, were stopped, or have just ended: how far they are, and what can be done. */
export function ImportsSection() {
  const words = useWords(startWords);
  const client = useQueryClient();
  const jobs = (useJobs().data ?? []).filter((job) => job.kind === "import" || job.state === "running");
  useRefreshAtEnd(jobs);
  if (jobs.length === 0) return null;
  const act = (job: JobView, action: "cancel" | "resume" | "discard"): void => {
    postJson<JobView>(`/api/jobs/${encodeURIComponent(job.id)}/${action}`)
      .then(() => client.invalidateQueries({ queryKey: ["jobs"] }))
      .catch(tellError);
  };
  return (
    <div className="imports">
      <h3 className="vh">{words.importHead}</h3>
      {jobs.map((job) => (
        <div key={job.id} className="import">
          <Progress
            job={job}
            onCancel={() => act(job, "cancel")}
            onResume={() => act(job, "resume")}
            onDiscard={() => act(job, "discard")}
          />
          {job.encounters.length > 0 && <MadeLink encounters={job.encounters} />}
        </div>
      ))}
    </div>
  );
}

function MadeLink({ encounters }: { readonly encounters: readonly string[] }) {
  const words = useWords(startWords);
  const [first] = encounters;
  if (encounters.length > 1 || first === undefined)
    return (
      <Link className="btn" to="/encounters">
        {words.openMade(encounters.length)}
      </Link>
    );
  return (
    <Link className="btn" to="/encounters/$encounter" params={{ encounter: first }}>
      {words.openMade(1)}
    </Link>
  );
}

/** What an import has made is asked for when it ends. */
function useRefreshAtEnd(jobs: readonly JobView[]): void {
  const client = useQueryClient();
  const running = jobs.filter((job) => job.state === "running" || job.state === "waiting").length;
  const before = useRef(running);
  useEffect(() => {
    if (before.current > running) void refresh(client);
    before.current = running;
  }, [running, client]);
}
