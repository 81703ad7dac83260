/** Columns that are drawn: from the first to before the last. */
export interface ColumnWindow {
  readonly from: number;
  readonly to: number;
}

/** So many columns beside those in sight are drawn too, so that a scroll finds them there. */
const beside = 2;

/** The columns in sight with some on either side. `left` and `width` are of the box, in the same measure as `column`. */
export function findColumnWindow(left: number, width: number, column: number, count: number): ColumnWindow {
  if (column <= 0) return { from: 0, to: count };
  const first = Math.floor(left / column) - beside;
  const last = Math.ceil((left + width) / column) + beside;
  return { from: Math.max(0, Math.min(first, count)), to: Math.min(count, Math.max(last, 0)) };
}

/** The window stretched so that a column stands in it: the one with the focus must not leave the page. */
export function stretchTo(window: ColumnWindow, column: number | null, count: number): ColumnWindow {
  if (column === null || column >= count) return window;
  return { from: Math.min(window.from, column), to: Math.max(window.to, column + 1) };
}
