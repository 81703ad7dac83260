/**
 * Roles of the grid's parts, said outright: a phone draws rows as CSS grids, and browsers then forget what the elements of a table mean.
 * A cell that can be operated is a `gridcell`.
 */
export const roles = {
  grid: { role: "grid" },
  row: { role: "row" },
  cell: { role: "gridcell" },
  rowHead: { role: "rowheader" },
  columnHead: { role: "columnheader" },
  gap: { role: "presentation" },
} as const;

/** A cell of the grid that may be the selected one. */
export function cellRole(selected: boolean): { readonly role: "gridcell"; readonly "aria-selected": boolean } {
  return { ...roles.cell, "aria-selected": selected };
}
