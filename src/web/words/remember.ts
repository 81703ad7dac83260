/** Keeps a choice of the reader for the next visit. Storage may be shut off: then it holds for this visit only. */
export function remember(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`parley.${name}`);
    else localStorage.setItem(`parley.${name}`, value);
  } catch {
    // Nothing to mend: the choice holds while the page is open.
  }
}

/** A choice of an earlier visit; null where there is none. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(`parley.${name}`);
  } catch {
    return null;
  }
}
