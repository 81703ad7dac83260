import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  startTransition,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import type { RowView } from "../../../../domain/view.ts";
import { usePrinting } from "../use-printing.ts";
import { stretchTo } from "./column-window.ts";
import { MatrixHead, type MatrixHeadProps } from "./matrix-head.tsx";
import { MatrixRow } from "./matrix-row.tsx";
import { roles } from "./roles.ts";
import { type GridPlace, stepInGrid } from "./step-in-grid.ts";
import { useColumnWindow } from "./use-column-window.ts";

export interface MatrixProps extends Omit<MatrixHeadProps, "rows" | "activeColumn"> {
  readonly rows: readonly RowView[];
  readonly labelledBy: string;
  readonly phone: boolean;
  /** The selected cell; row −1 is the head of its column. */
  readonly active: GridPlace;
  onActive(place: GridPlace): void;
  /** Enter or a double click on a cell. */
  onOpen(place: GridPlace): void;
}

/** Above this many rows only those in sight are in the page. */
const manyRows = 30;
/** Up to this many cells the rows out of sight follow, a few at a time: the browser's own search finds what stands in the page. More of them could not be painted within a frame. */
const mostCells = 600;
/** Rows beside those in sight, and how many join them at once. */
const beside = 3;
/** Above this many columns the matrix scrolls sideways in a box of its own. */
const manyColumns = 6;

/** Topics by accounts: a grid with one tab stop. Arrows, Home, End, Page keys move; Enter opens. */
export function Matrix(props: MatrixProps) {
  const { rows, columns, active, onActive, onOpen, labelledBy, phone, words, language, ...head } = props;
  const box = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);
  const printing = usePrinting();
  const tall = rows.length > manyRows;
  const overscan = useGrowing(beside, tall && rows.length * columns.length <= mostCells ? rows.length : beside);
  const virtual = tall && !printing;
  const wide = columns.length > manyColumns && !phone;
  const virtualizer = useVirtualizer({
    count: virtual ? rows.length : 0,
    getScrollElement: () => box.current,
    estimateSize: () => (phone ? 74 : 34),
    overscan,
    initialRect: { width: 1280, height: 720 },
    useFlushSync: false,
    // The selected row stays in the page, so that the focus is not lost by scrolling.
    rangeExtractor: useCallback(
      (range: Range) =>
        [...new Set([...defaultRangeExtractor(range), ...(active.row >= 0 && active.row < range.count ? [active.row] : [])])].sort(
          (a, b) => a - b,
        ),
      [active.row],
    ),
  });

  const move = (place: GridPlace) => {
    wantsFocus.current = true;
    if (virtual && place.row >= 0) virtualizer.scrollToIndex(place.row, { align: "auto" });
    onActive(place);
  };
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    focusPlace(box.current, active);
  });

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const at = placeOf(event.target);
    if (at === null || event.altKey || event.shiftKey) return;
    if (event.key === "Enter" && at.row >= 0 && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      onOpen(at);
      return;
    }
    const to = stepInGrid(event.key, event.ctrlKey || event.metaKey, at, rows.length, columns.length + 1, 10);
    if (to === null) return;
    event.preventDefault();
    move(to.row < 0 && columns[to.column]?.kind !== "account" ? { ...to, row: at.row } : to);
  };
  const onClick = (event: MouseEvent) => {
    const at = placeOf(event.target);
    if (at === null || at.row < 0) return;
    wantsFocus.current = true;
    onActive(at);
  };
  const onDoubleClick = (event: MouseEvent) => {
    const at = placeOf(event.target);
    if (at !== null && at.row >= 0) onOpen(at);
  };

  const sight = useColumnWindow(box, wide && !printing, columns.length);
  const drawRow = (place: number) => {
    const row = rows[place];
    const activeColumn = active.row === place ? active.column : null;
    const { from, to } = stretchTo(sight, activeColumn, columns.length);
    return row === undefined ? null : (
      <MatrixRow
        key={row.topic}
        row={row}
        place={place}
        columns={columns}
        activeColumn={activeColumn}
        from={from}
        to={to}
        words={words}
        language={language}
      />
    );
  };
  const items = virtualizer.getVirtualItems();
  const drawn = virtual
    ? items.map(({ index, start }, at) => ({ place: index, before: start - (items[at - 1]?.end ?? 0) }))
    : rows.map((_, place) => ({ place, before: 0 }));
  return (
    <div
      className="matrix-wrap"
      ref={box}
      data-boxed={tall || wide ? "" : undefined}
      data-tall={tall ? "" : undefined}
      data-wide={wide ? "" : undefined}
    >
      <table
        className="matrix"
        {...roles.grid}
        aria-labelledby={labelledBy}
        aria-rowcount={rows.length + 2}
        aria-colcount={columns.length + 2}
        data-many={columns.length > manyColumns ? "" : undefined}
        data-rows={tall ? "many" : undefined}
        style={{ "--columns": columns.length, "--rows": rows.length } as CSSProperties}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onDoubleClick={onDoubleClick}
      >
        <colgroup>
          <col className="c-topic" />
          {columns.map(({ key, kind }) => (
            <col key={key} className={kind === "side" ? "c-side" : "c-account"} />
          ))}
          <col className="c-between" />
        </colgroup>
        <MatrixHead
          {...head}
          rows={rows.length}
          columns={columns}
          words={words}
          language={language}
          activeColumn={active.row < 0 ? active.column : null}
        />
        <tbody>
          {drawn.flatMap(({ place, before }) => [
            before < 1 ? null : <Gap key={`before ${rows[place]?.topic}`} height={before} />,
            drawRow(place),
          ])}
          {virtual && <Gap height={virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)} />}
        </tbody>
      </table>
    </div>
  );
}

/** A number that grows to `most` a few at a time, with rests between, so that none of its steps is felt. */
function useGrowing(from: number, most: number): number {
  const [grown, setGrown] = useState(from);
  useEffect(() => {
    if (grown >= most) return;
    const timer = setTimeout(() => startTransition(() => setGrown(grown + from)), 120);
    return () => clearTimeout(timer);
  }, [grown, from, most]);
  return Math.min(grown, most);
}

/** Stands for rows that are not in the page. */
function Gap({ height }: { readonly height: number }) {
  return height < 1 ? null : <tr className="gap" {...roles.gap} style={{ height }} />;
}

function placeOf(target: EventTarget): GridPlace | null {
  if (!(target instanceof HTMLElement || target instanceof SVGElement)) return null;
  const head = target.closest<HTMLElement>("[data-head]");
  if (head !== null) return { row: -1, column: Number(head.dataset["head"]) };
  const cell = target.closest<HTMLElement>("td[data-column]");
  const row = cell?.closest<HTMLElement>("tr[data-row]");
  if (cell === null || row === null || row === undefined) return null;
  return { row: Number(row.dataset["row"]), column: Number(cell.dataset["column"]) };
}

function focusPlace(box: HTMLElement | null, { row, column }: GridPlace): void {
  const found =
    row < 0
      ? box?.querySelector<HTMLElement>(`[data-head="${column}"]`)
      : box?.querySelector<HTMLElement>(`tr[data-row="${row}"] > td[data-column="${column}"]`);
  found?.focus();
}

/** Puts the focus on the selected cell of the matrix on this page. */
export function focusMatrix(): void {
  document.querySelector<HTMLElement>('.matrix [tabindex="0"]')?.focus();
}
