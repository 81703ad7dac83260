import { useSyncExternalStore } from "react";
import { useWords } from "../words/use-words.ts";
import { shellWords } from "./words.ts";

let lockedOut = false;
const listeners = new Set<() => void>();

/** The server does not know this browser. */
export function setLockedOut(): void {
  lockedOut = true;
  for (const listener of listeners) listener();
}

export function useLockedOut(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => lockedOut,
  );
}

/** Says how to get in. */
export function LockedOut() {
  const words = useWords(shellWords);
  return (
    <main id="content" className="page" tabIndex={-1}>
      <div className="masthead">
        <div>
          <h1>{words.lockedHead}</h1>
          <p className="standfirst">{words.locked}</p>
        </div>
      </div>
    </main>
  );
}
