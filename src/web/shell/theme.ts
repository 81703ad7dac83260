import { useSyncExternalStore } from "react";
import { recall, remember } from "../words/remember.ts";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

const listeners = new Set<() => void>();
const recalled = recall("theme");
let current: Theme = recalled === "light" || recalled === "dark" ? recalled : "system";

export function useTheme(): Theme {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}

/** Sets the theme, for this visit and the next. */
export function setTheme(theme: Theme): void {
  current = theme;
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  remember("theme", theme === "system" ? null : theme);
  for (const listener of listeners) listener();
}

/** Goes on to the next of the three. */
export function nextTheme(): void {
  setTheme(themes[(themes.indexOf(current) + 1) % themes.length] ?? "system");
}
