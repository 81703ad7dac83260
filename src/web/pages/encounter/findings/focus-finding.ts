/** Where a finding stands in the page. */
export const findingAnchor = (id: string): string => `finding-${id}`;

/** Moves to a finding; it is chosen by having the focus. */
export function focusFinding(id: string): void {
  document.getElementById(findingAnchor(id))?.focus();
}

/** Id of the finding in which the focus is. */
export function focusedFinding(): string | undefined {
  return document.activeElement?.closest<HTMLElement>(".finding")?.dataset.finding;
}
