import { type RefObject, useEffect, useMemo, useState } from "react";
import type { PaneHandle } from "./pane.tsx";
import type { NamePlace } from "./people-in-text.ts";

/** Parts of a pane's height between which a chosen name is in sight, and where it is put that was not. */
const sight = { from: 0.06, to: 0.9, put: 0.4 };

/** The name that is chosen, and the one pointed at. */
export function useNames(placesOf: ReadonlyMap<string, readonly NamePlace[]>, handles: RefObject<ReadonlyMap<string, PaneHandle>>) {
  const [chosenPlace, setChosen] = useState<NamePlace | null>(null);
  const [pointed, setPointed] = useState<NamePlace | null>(null);
  // People are asked anew after every decision: the same place may then be another object, or nobody's.
  const chosen = useMemo(() => findSame(placesOf, chosenPlace), [placesOf, chosenPlace]);
  useEffect(() => {
    if (chosen === null) return;
    // The statement around is brought level first.
    const timer = setTimeout(() => bringIntoSight(handles.current.get(chosen.place.account), chosen.place.start), 60);
    return () => clearTimeout(timer);
  }, [chosen, handles]);
  return { chosen, shown: pointed ?? chosen, choose: setChosen, point: setPointed };
}

function findSame(placesOf: ReadonlyMap<string, readonly NamePlace[]>, wanted: NamePlace | null): NamePlace | null {
  if (wanted === null) return null;
  const { account, start, end } = wanted.place;
  return placesOf.get(account)?.find(({ place }) => place.start === start && place.end === end) ?? null;
}

function bringIntoSight(pane: PaneHandle | undefined, offset: number): void {
  const top = pane?.topOf(offset) ?? null;
  if (pane === undefined || top === null) return;
  const box = pane.scroller.getBoundingClientRect();
  const within = (top - box.top) / box.height;
  if (within < sight.from || within > sight.to) pane.scroller.scrollTop += top - (box.top + box.height * sight.put);
}
