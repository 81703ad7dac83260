import { useSyncExternalStore } from "react";
import type { InterfaceLanguage } from "../../domain/view.ts";
import { remember } from "./remember.ts";

const listeners = new Set<() => void>();
/** Null until first asked for: the document has what the last visit chose. */
let current: InterfaceLanguage | null = null;

/** The language of the interface. */
export function useLanguage(): InterfaceLanguage {
  return useSyncExternalStore(listen, getLanguage);
}

/** The same, outside of components. */
export function getLanguage(): InterfaceLanguage {
  current ??= document.documentElement.lang.startsWith("zh") ? "zh" : "en";
  return current;
}

/** Switches the interface, for this visit and the next. */
export function setLanguage(language: InterfaceLanguage): void {
  current = language;
  document.documentElement.lang = documentLanguage(language);
  remember("language", language);
  for (const listener of listeners) listener();
}

/** The language as `lang` gives it. */
export const documentLanguage = (language: InterfaceLanguage): string => (language === "zh" ? "zh-Hans" : "en");

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
