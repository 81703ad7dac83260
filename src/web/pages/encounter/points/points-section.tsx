import { useState } from "react";
import type { Point, Verdict as VerdictCode } from "../../../../domain/comparison.ts";
import { Button, Verdict } from "../../../parts/parts.ts";
import { topicLabel } from "../../../words/domain-words.ts";
import { useEncounterPage } from "../encounter-context.ts";
import { usePrinting } from "../use-printing.ts";
import { PointItem } from "./point-item.tsx";

/** Gravest first: what needs a look stands above what is settled. */
const gravity: readonly VerdictCode[] = ["conflict", "substance", "told-for-other", "degree", "one-sided", "corroborated"];
/** So many of a verdict stand at first. */
const firstShown = 8;

/** The matters on which accounts can be held against each other, by verdict. */
export function PointsSection() {
  const { view, words, language } = useEncounterPage();
  const [hidden, setHidden] = useState<readonly VerdictCode[]>([]);
  const [topic, setTopic] = useState("");
  const topics = [...new Set(view.points.flatMap((point) => point.topic ?? []))];
  const points = view.points.filter((point) => topic === "" || point.topic === topic);
  const present = gravity.filter((verdict) => view.points.some((point) => point.verdict === verdict));
  return (
    <section className="section points-section" aria-labelledby="h-points">
      <div className="section-head">
        <h2 id="h-points">{words.points}</h2>
        {view.points.length > 0 && <span className="meta">{words.pointsNote(view.points.length)}</span>}
        {topics.length > 1 && (
          <div className="end no-print">
            <span className="select">
              <select className="input" aria-label={words.topicOf} value={topic} onChange={(event) => setTopic(event.target.value)}>
                <option value="">{words.everyTopic}</option>
                {topics.map((code) => (
                  <option key={code} value={code}>
                    {topicLabel(code, language)}
                  </option>
                ))}
              </select>
            </span>
          </div>
        )}
      </div>
      {view.points.length === 0 && <p className="meta">{words.noPoints}</p>}
      {present.length > 1 && (
        <fieldset className="legend verdicts no-print" aria-label={words.showVerdicts}>
          {present.map((verdict) => (
            <button
              key={verdict}
              type="button"
              className="legend-b"
              aria-pressed={!hidden.includes(verdict)}
              onClick={() => setHidden(hidden.includes(verdict) ? hidden.filter((each) => each !== verdict) : [...hidden, verdict])}
            >
              <Verdict kind={verdict} count={view.points.filter((point) => point.verdict === verdict).length} />
            </button>
          ))}
        </fieldset>
      )}
      {present
        .filter((verdict) => !hidden.includes(verdict))
        .map((verdict) => (
          <VerdictGroup key={verdict} verdict={verdict} points={points.filter((point) => point.verdict === verdict)} />
        ))}
    </section>
  );
}

function VerdictGroup({ verdict, points }: { readonly verdict: VerdictCode; readonly points: readonly Point[] }) {
  const { words } = useEncounterPage();
  const printing = usePrinting();
  const [asked, setAsked] = useState(firstShown);
  if (points.length === 0) return null;
  const shown = printing ? points : points.slice(0, asked);
  return (
    <div className="verdict-group">
      <h3>
        <Verdict kind={verdict} count={points.length} />
      </h3>
      <ul>
        {shown.map((point) => (
          <PointItem key={point.id} point={point} printing={printing} />
        ))}
      </ul>
      {shown.length < points.length && (
        <Button onClick={() => setAsked(asked + 40)}>{words.more(Math.min(40, points.length - shown.length))}</Button>
      )}
    </div>
  );
}
