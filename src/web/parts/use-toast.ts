import { showToast } from "./toast-store.ts";

/** Answers what shows a toast: `toast("Copied")`, `toast("Removed", { undo })`. */
export function useToast(): typeof showToast {
  return showToast;
}
