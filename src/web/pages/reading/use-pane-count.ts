import { useSyncExternalStore } from "react";
import { mostPanes } from "./shown-accounts.ts";

/** How many texts have room side by side: one on a phone, two on a tablet. */
export function usePaneCount(): number {
  return useSyncExternalStore(listen, count);
}

const phone = "(max-width: 40rem)";
const tablet = "(max-width: 60rem)";

function count(): number {
  if (matchMedia(phone).matches) return 1;
  return matchMedia(tablet).matches ? 2 : mostPanes;
}

function listen(changed: () => void): () => void {
  const lists = [matchMedia(phone), matchMedia(tablet)];
  for (const list of lists) list.addEventListener("change", changed);
  return () => {
    for (const list of lists) list.removeEventListener("change", changed);
  };
}
