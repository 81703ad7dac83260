import { Link } from "@tanstack/react-router";
import { useRef, useState } from "react";
import type { EncounterSummary } from "../../../domain/view.ts";
import { useEncounters } from "../../api/queries.ts";
import { useKeys } from "../../keys/use-keys.ts";
import { Button, Empty, ErrorNote, Loading, SideCode, useDemonstration } from "../../parts/parts.ts";
import { useTitle } from "../../shell/use-title.ts";
import { formatDay, useDomainWords } from "../../words/domain-words.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import { layOutLanes, readStretch, type Stretch, sidesThatMet } from "./lay-out-time.ts";
import { nearestMark, stepMark, type Way } from "./step-marks.ts";
import { Timeline } from "./timeline.tsx";
import { chronologyWords } from "./words.ts";
import "./chronology-page.css";

const views = ["both", "line", "list"] as const;
type View = (typeof views)[number];

/** The encounters in time. */
export function ChronologyPage() {
  const words = useWords(chronologyWords);
  useTitle(words.title);
  const { data, error, refetch } = useEncounters();
  const [view, setView] = useState<View>("both");
  useDemonstration(data?.some((encounter) => encounter.demonstration) ?? false);
  return (
    <div className="page chronology">
      <div className="masthead">
        <div>
          <h1>{words.title}</h1>
          <p className="standfirst">{words.standfirst}</p>
        </div>
        <div className="actions">
          {/* biome-ignore lint/a11y/useSemanticElements: a row of buttons, not fields of a form. */}
          <span className="group" role="group" aria-label={words.view}>
            {views.map((each) => (
              <Button key={each} aria-pressed={view === each} onClick={() => setView(each)}>
                {words.views[each]}
              </Button>
            ))}
          </span>
        </div>
      </div>
      {error !== null && <ErrorNote error={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <Loading />}
      {data?.length === 0 && (
        <Empty
          title={words.none}
          action={
            <Link className="btn" to="/">
              {words.toStart}
            </Link>
          }
        >
          {words.noneWhy}
        </Empty>
      )}
      {data !== undefined && data.length > 0 && <TimeAndList encounters={data} view={view} onView={setView} />}
    </div>
  );
}

function TimeAndList({
  encounters,
  view,
  onView,
}: {
  readonly encounters: readonly EncounterSummary[];
  readonly view: View;
  readonly onView: (view: View) => void;
}) {
  const words = useWords(chronologyWords);
  const [zoom, setZoom] = useState(1);
  const [selected, setSelected] = useState<string | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const lanes = layOutLanes(encounters);
  const today = Math.floor(Date.now() / 86_400_000);
  const stretch = wholeStretch(
    lanes.flatMap((lane) => lane.marks.map((mark) => mark.stretch)),
    today,
  );
  const hasLine = view !== "list" && stretch !== null;
  const known = selected ?? lanes[0]?.marks.at(-1)?.encounter.id ?? null;

  const focusMark = (id: string | null): void => {
    if (id === null) return;
    setSelected(id);
    const marks = scroller.current?.querySelectorAll<SVGAElement>("[data-mark]") ?? [];
    const mark = [...marks].find((each) => each.dataset.mark === id);
    mark?.focus();
    mark?.scrollIntoView({ block: "nearest", inline: "center" });
  };
  const step = (way: Way) => () => focusMark(stepMark(lanes, selected, way));
  const inChart = (): boolean => scroller.current?.contains(document.activeElement) === true;
  useKeys([
    { key: "ArrowLeft", told: words.alongKey, run: step("earlier"), when: hasLine },
    { key: "ArrowRight", told: words.alongKeyOn, run: step("later"), when: hasLine },
    {
      key: "ArrowUp",
      told: words.laneUp,
      run: () => (inChart() ? step("up")() : window.scrollBy(0, -60)),
      when: hasLine && lanes.length > 1,
    },
    {
      key: "ArrowDown",
      told: words.laneDown,
      run: () => (inChart() ? step("down")() : window.scrollBy(0, 60)),
      when: hasLine && lanes.length > 1,
    },
    { key: "v", told: words.viewKey, run: () => onView(views[(views.indexOf(view) + 1) % views.length] ?? "both") },
    { key: "+", told: words.closer, run: () => setZoom(Math.min(32, zoom * 1.5)), when: hasLine },
    { key: "-", told: words.wider, run: () => setZoom(Math.max(1, zoom / 1.5)), when: hasLine },
    {
      key: "n",
      told: words.todayKey,
      run: () =>
        focusMark(
          nearestMark(
            lanes.flatMap((lane) => lane.marks),
            today,
          ),
        ),
      when: hasLine,
    },
  ]);
  return (
    <>
      {view !== "list" && (
        <section className="section" aria-label={words.timeline}>
          {stretch === null ? (
            <Empty title={words.noDate} />
          ) : (
            <>
              <Timeline
                lanes={lanes}
                stretch={stretch}
                zoom={zoom}
                today={today}
                selected={known}
                onSelect={setSelected}
                scroller={scroller}
              />
              <div className="legend-tl meta">
                <span>
                  <svg className="g" viewBox="0 0 16 16" aria-hidden="true">
                    <circle cx="8" cy="8" r="5" fill="currentColor" stroke="none" />
                  </svg>
                  {words.day}
                </span>
                <span>
                  <svg className="g wide" viewBox="0 0 28 16" aria-hidden="true">
                    <path fill="var(--quiet-fill)" stroke="var(--edge)" d="M1 3h26v10H1z" />
                  </svg>
                  {words.window}
                </span>
                <span className="legend-end no-print">
                  <Button kbd="-" disabled={zoom <= 1} onClick={() => setZoom(Math.max(1, zoom / 1.5))}>
                    {words.zoomOut}
                  </Button>
                  <Button kbd="+" disabled={zoom >= 32} onClick={() => setZoom(Math.min(32, zoom * 1.5))}>
                    {words.zoomIn}
                  </Button>
                </span>
              </div>
            </>
          )}
        </section>
      )}
      {view !== "line" && <EncounterTimes encounters={encounters} selected={selected} />}
    </>
  );
}

function EncounterTimes({ encounters, selected }: { readonly encounters: readonly EncounterSummary[]; readonly selected: string | null }) {
  const words = useWords(chronologyWords);
  const domain = useDomainWords();
  const language = useLanguage();
  const start = (encounter: EncounterSummary): number => readStretch(encounter.date)?.from ?? Number.POSITIVE_INFINITY;
  const ordered = [...encounters].sort((one, other) => start(one) - start(other) || (one.id < other.id ? -1 : 1));
  return (
    <section className="section" aria-labelledby="chronology-list">
      <div className="section-head">
        <h2 id="chronology-list">{words.listHead}</h2>
        <span className="meta">{words.entries(ordered.length)}</span>
      </div>
      <ol>
        {ordered.map((encounter) => (
          <li key={encounter.id} className="ev" data-selected={encounter.id === selected ? "" : undefined}>
            <p className="when">
              <b>{encounter.date === null ? words.undated : formatDay(encounter.date, language)}</b>
              {encounter.date !== null && <span className="edtf">{encounter.date}</span>}
            </p>
            <div className="what">
              <h3>
                <Link to="/encounters/$encounter" params={{ encounter: encounter.id }}>
                  {encounter.title ?? words.untitled}
                </Link>
              </h3>
              <p className="meta">
                {[
                  encounter.kind === null ? null : domain.encounterKinds[encounter.kind],
                  encounter.place,
                  words.texts(encounter.accounts.length),
                ]
                  .filter((part) => part !== null)
                  .join(" · ")}
              </p>
            </div>
            <div className="how">
              <p>
                {sidesThatMet(encounter).map((side) => (
                  <span key={side}>
                    <SideCode side={side} />{" "}
                  </span>
                ))}
              </p>
              <p className="meta">{tellBefore(encounter, ordered, words)}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** How long after the last encounter of the same sides: only where both days are known. */
function tellBefore(
  encounter: EncounterSummary,
  ordered: readonly EncounterSummary[],
  words: { since(days: number, title: string): string; sameDay(title: string): string; readonly untitled: string },
): string {
  const sides = sidesThatMet(encounter).join("+");
  const isDay = (date: string | null): boolean => /^\d{4}-\d{2}-\d{2}/.test(date ?? "");
  const before = ordered
    .slice(0, ordered.indexOf(encounter))
    .findLast((other) => isDay(other.date) && sidesThatMet(other).join("+") === sides);
  const from = readStretch(before?.date ?? null);
  const to = readStretch(encounter.date);
  if (before === undefined || from === null || to === null || !isDay(encounter.date) || sides === "") return "";
  const title = before.title ?? words.untitled;
  return to.from === from.from ? words.sameDay(title) : words.since(to.from - from.from, title);
}

/** From the first to the last, and to today where that is near; with air at both ends, never less than about a quarter. */
function wholeStretch(stretches: readonly Stretch[], today: number): Stretch | null {
  if (stretches.length === 0) return null;
  const from = Math.min(...stretches.map((stretch) => stretch.from));
  const last = Math.max(...stretches.map((stretch) => stretch.to));
  const to = today - last < 365 ? Math.max(last, today) : last;
  const air = Math.max(10, (90 - (to - from)) / 2, (to - from) * 0.03);
  return { from: Math.floor(from - air), to: Math.ceil(to + air) };
}
