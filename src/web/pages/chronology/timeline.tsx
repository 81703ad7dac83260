import { useNavigate } from "@tanstack/react-router";
import { type RefObject, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { formatDay, sideCode, useDomainWords } from "../../words/domain-words.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import { type Lane, listTicks, type Mark, placeLabels, type Stretch, stackMarks } from "./lay-out-time.ts";
import { chronologyWords } from "./words.ts";

const laneHeight = 56;
const rowHeight = 24;
const top = 40;
const bottom = 18;

/** Encounters on a line of time, a lane for each set of sides. One mark has the focus; arrows go on from it. */
export function Timeline({
  lanes,
  stretch,
  zoom,
  today,
  selected,
  onSelect,
  scroller,
}: {
  readonly lanes: readonly Lane[];
  readonly stretch: Stretch;
  readonly zoom: number;
  /** Days since 1970. */
  readonly today: number;
  readonly selected: string | null;
  readonly onSelect: (encounter: string) => void;
  readonly scroller: RefObject<HTMLDivElement | null>;
}) {
  const words = useWords(chronologyWords);
  const language = useLanguage();
  const head = useId();
  const column = useWidth(scroller);
  const names = column < 560 ? 64 : 120;
  const width = Math.max(520, column - 4) * zoom;
  const perDay = (width - names - 48) / (stretch.to - stretch.from);
  const x = (day: number): number => names + 24 + (day - stretch.from) * perDay;
  const rows = lanes.map((lane) => stackMarks(lane.marks.map((mark) => x(middleDay(mark)))));
  const heights = rows.map((of) => laneHeight + Math.max(0, ...of) * rowHeight);
  const starts = heights.map((_, at) => top + heights.slice(0, at).reduce((sum, each) => sum + each, 0));
  const height = top + heights.reduce((sum, each) => sum + each, 0) + bottom;
  const monthName = (month: number): string =>
    new Intl.DateTimeFormat(language === "zh" ? "zh-Hans" : "en-GB", { month: "short", timeZone: "UTC" }).format(Date.UTC(2020, month, 1));
  const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
  const showsToday = today >= stretch.from && today < stretch.to;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must do so by keys.
    <section className="tl-wrap" ref={scroller} tabIndex={0} aria-label={words.scrolls}>
      {column > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a drawing that holds links.
        <svg className="chart tl" width={width} height={height} role="group" aria-labelledby={head}>
          <title id={head}>
            {words.lanes(lanes.length, formatDay(iso(stretch.from), language), formatDay(iso(stretch.to - 1), language))}
          </title>
          {listTicks(stretch, perDay, monthName).map((tick) => (
            <g key={tick.day}>
              <path className={tick.year ? "tl-year" : "grid"} d={`M${x(tick.day)} ${top - 8}V${height - bottom}`} />
              <text className={tick.year ? "strong" : undefined} x={x(tick.day) + 4} y={top - 14}>
                {tick.label}
              </text>
            </g>
          ))}
          {showsToday && (
            <g>
              <path className="tl-today" d={`M${x(today)} ${top - 8}V${height - bottom}`} />
              <text className="tl-today-word halo" x={x(today) - 4} y={height - 3} textAnchor="end">
                {words.today}
              </text>
            </g>
          )}
          {lanes.map((lane, at) => (
            <LaneMarks
              key={lane.sides.join("+")}
              lane={lane}
              y={starts[at] ?? top}
              height={heights[at] ?? laneHeight}
              rows={rows[at] ?? []}
              width={width}
              x={x}
              selected={selected}
              onSelect={onSelect}
            />
          ))}
        </svg>
      )}
    </section>
  );
}

function LaneMarks({
  lane,
  y,
  height,
  rows,
  width,
  x,
  selected,
  onSelect,
}: {
  readonly lane: Lane;
  readonly y: number;
  readonly height: number;
  /** Of each mark. */
  readonly rows: readonly number[];
  readonly width: number;
  readonly x: (day: number) => number;
  readonly selected: string | null;
  readonly onSelect: (encounter: string) => void;
}) {
  const words = useWords(chronologyWords);
  const domain = useDomainWords();
  const language = useLanguage();
  const navigate = useNavigate();
  const short = (mark: Mark): string => {
    const kind = mark.encounter.kind;
    const when = mark.encounter.date ?? "";
    return [kind === null ? null : domain.encounterKinds[kind], mark.day ? formatShort(when, language) : formatDay(when, language)]
      .filter((part) => part !== null)
      .join(language === "zh" ? "，" : ", ");
  };
  const middle = (mark: Mark): number => x(middleDay(mark));
  const places = lane.marks.map((mark) => {
    const label = short(mark);
    // A Han character fills its square, a Latin letter about half of it.
    const wide = [...label].reduce((sum, letter) => sum + (letter > "\u2e80" ? 12.5 : 6.6), 0);
    return { x: Math.min(middle(mark), width - wide / 2 - 4), width: wide, label };
  });
  const shown = placeLabels(places);
  const names = lane.sides.length === 0 ? words.unknownSides : lane.sides.map(sideCode).join(" – ");
  return (
    <g>
      <path className="grid" d={`M0 ${y + height}H${width}`} />
      <text className="strong tl-lane" x={0} y={y + 34}>
        {names}
      </text>
      {lane.marks.map((mark, at) => {
        const title = mark.encounter.title ?? words.untitled;
        const place = places[at];
        const row = y + (rows[at] ?? 0) * rowHeight;
        return (
          <a
            key={mark.encounter.id}
            href={`/encounters/${encodeURIComponent(mark.encounter.id)}`}
            data-mark={mark.encounter.id}
            tabIndex={mark.encounter.id === selected ? 0 : -1}
            aria-label={`${names}: ${title}, ${formatDay(mark.encounter.date ?? "", language)}`}
            onFocus={() => onSelect(mark.encounter.id)}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey) return;
              event.preventDefault();
              void navigate({ to: "/encounters/$encounter", params: { encounter: mark.encounter.id } });
            }}
          >
            <rect className="tl-target" x={middle(mark) - 12} y={row + 18} width={24} height={24} />
            {mark.day ? (
              <circle className="tl-day" cx={middle(mark)} cy={row + 30} r={5.5} />
            ) : (
              <rect
                className="tl-window"
                x={x(mark.stretch.from)}
                y={row + 24}
                width={Math.max(6, x(mark.stretch.to) - x(mark.stretch.from))}
                height={12}
                rx={2}
              />
            )}
            {place !== undefined && shown[at] === true && (
              <text className="halo strong" x={place.x} y={y + 16} textAnchor="middle">
                {place.label}
              </text>
            )}
          </a>
        );
      })}
    </g>
  );
}

const middleDay = (mark: Mark): number => (mark.stretch.from + mark.stretch.to) / 2;

/** Day and month: the year stands on the axis. */
function formatShort(iso: string, language: "en" | "zh"): string {
  return new Intl.DateTimeFormat(language === "zh" ? "zh-Hans" : "en-GB", {
    day: "numeric",
    month: language === "zh" ? "long" : "short",
    timeZone: "UTC",
  }).format(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`));
}

/** The width of an element, kept as the window changes. */
function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  const before = useRef(0);
  useLayoutEffect(() => {
    before.current = element.current?.clientWidth ?? 0;
    setWidth(before.current);
  }, [element]);
  useEffect(() => {
    const held = element.current;
    if (held === null) return;
    const observer = new ResizeObserver(() => setWidth(held.clientWidth));
    observer.observe(held);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
