/** A short word on what was done. One at a time; the next takes the place of the last. */
export interface Toast {
  readonly id: number;
  readonly told: string;
  readonly kind: "done" | "error";
  /** Takes it back. */
  readonly undo: (() => void) | null;
}

let current: Toast | null = null;
let last = 0;
const listeners = new Set<() => void>();

export const getToast = (): Toast | null => current;

export function onToast(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Shows a toast. */
export function showToast(told: string, options: { readonly undo?: () => void; readonly kind?: Toast["kind"] } = {}): void {
  last += 1;
  current = { id: last, told, kind: options.kind ?? "done", undo: options.undo ?? null };
  for (const listener of listeners) listener();
}

/** Takes a toast away, if it is still the one that stands. */
export function hideToast(id: number): void {
  if (current?.id !== id) return;
  current = null;
  for (const listener of listeners) listener();
}
