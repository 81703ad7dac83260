/** Whether the browser draws highlights without elements. */
export function canHighlight(): boolean {
  return typeof CSS !== "undefined" && "highlights" in CSS && typeof Highlight !== "undefined";
}

/** What lies on top where looks overlap; a look that is not named lies at the bottom. */
const priorities: Readonly<Record<string, number>> = { hovered: 1, partner: 2, found: 3, selected: 4, "name-chosen": 5 };

/** Adds ranges to the page's highlight of a name (several texts share it), and gives back how to take them out again. */
export function highlight(look: string, ranges: readonly Range[]): () => void {
  const group = CSS.highlights.get(look) ?? new Highlight();
  group.priority = priorities[look] ?? 0;
  for (const range of ranges) group.add(range);
  CSS.highlights.set(look, group);
  return () => {
    for (const range of ranges) group.delete(range);
    if (group.size === 0 && CSS.highlights.get(look) === group) CSS.highlights.delete(look);
  };
}
