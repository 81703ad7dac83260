import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from "react";
import { addKeys, haveSingleLetters, type KeyBinding, listKeys, onKeysChange } from "./key-store.ts";

export type { KeyBinding } from "./key-store.ts";

/**
 * Binds keys while the component stands. The newest component goes first; those that hold everywhere go last, so that a page may take one of them.
 */
export function useKeys(bindings: readonly KeyBinding[], scope: "page" | "everywhere" = "page"): void {
  const layer = useRef<ReturnType<typeof addKeys> | null>(null);
  const latest = useRef(bindings);
  latest.current = bindings;
  useEffect(() => {
    const added = addKeys(latest.current, scope === "everywhere");
    layer.current = added;
    return () => {
      added.remove();
      layer.current = null;
    };
  }, [scope]);
  useLayoutEffect(() => layer.current?.update(bindings));
}

/** Everything that a key does now. */
export function useListedKeys(): readonly KeyBinding[] {
  return useSyncExternalStore(onKeysChange, listKeys);
}

/** Whether single letters are keys. */
export function useSingleLetters(): boolean {
  return useSyncExternalStore(onKeysChange, haveSingleLetters);
}
