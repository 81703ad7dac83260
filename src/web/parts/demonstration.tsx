import { useEffect, useSyncExternalStore } from "react";
import { useWords } from "../words/use-words.ts";
import { partWords } from "./words.ts";

let shown = 0;
const listeners = new Set<() => void>();
const listen = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Asks the shell for the banner while the page shows any demonstration text. */
export function useDemonstration(demonstration: boolean): void {
  useEffect(() => {
    if (!demonstration) return;
    shown += 1;
    for (const listener of listeners) listener();
    return () => {
      shown -= 1;
      for (const listener of listeners) listener();
    };
  }, [demonstration]);
}

/** Says that the texts shown are nobody's real words; on paper too. */
export function DemonstrationBanner() {
  const words = useWords(partWords);
  const wanted = useSyncExternalStore(listen, () => shown > 0);
  if (!wanted) return null;
  return (
    <aside className="demo" aria-label={words.demonstration}>
      <strong>{words.demonstration}</strong>{" "}
      <span>
        <span className="hide-s">{words.written} </span>
        {words.notTheirs}
      </span>
    </aside>
  );
}
