/** Columns that are drawn: from the first to before the last. */
export interface ColumnWindow {
  readonly from: number;
  readonly to: number;
}

/** Columns are taken in and left out by so many at once, so that scrolling seldom draws anew. */
const step = 4;

/** The columns in sight with some on either side. `left` and `width` are of the box, in the same measure as `column`. */
export function findColumnWindow(left: number, width: number, column: number, count: number): ColumnWindow {
  if (column <= 0) return { from: 0, to: count };
  const first = Math.floor(left / column / step) * step - step;
  const last = Math.ceil((left + width) / column / step) * step + step;
  return { from: Math.max(0, Math.min(first, count)), to: Math.min(count, Math.max(last, 0)) };
}

/** The window stretched so that a column stands in it: the one with the focus must not leave the page. */
export function stretchTo(window: ColumnWindow, column: number | null, count: number): ColumnWindow {
  if (column === null || column >= count) return window;
  return { from: Math.min(window.from, column), to: Math.max(window.to, column + 1) };
}

/** The window with a few more columns on either side. */
export function widen({ from, to }: ColumnWindow, count: number): ColumnWindow {
  return { from: Math.max(0, from - step), to: Math.min(count, to + step) };
}
