import { useSyncExternalStore } from "react";
import { canHighlight } from "./highlight-registry.ts";

const key = "parley.plain-marks";
const changed = "parley:plain-marks";

/** Whether statements are drawn as elements: where the browser knows no highlights, or where a person asked for plain marks. */
export function usePlainMarks(): boolean {
  const wanted = useSyncExternalStore(subscribe, readWanted);
  return wanted || !canHighlight();
}

/** Keeps the preference "plain marks" of this browser: some screen readers and translators see elements only. */
export function setPlainMarks(wanted: boolean): void {
  try {
    if (wanted) localStorage.setItem(key, "1");
    else localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing keeps no preference either.
  }
  dispatchEvent(new Event(changed));
}

function readWanted(): boolean {
  try {
    return localStorage.getItem(key) === "1";
  } catch {
    return false;
  }
}

function subscribe(listener: () => void): () => void {
  addEventListener(changed, listener);
  addEventListener("storage", listener);
  return () => {
    removeEventListener(changed, listener);
    removeEventListener("storage", listener);
  };
}
