/** What of a keyboard event tells which key it is. */
export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Whether a key as it is written (`Ctrl+k`, `Shift+ArrowLeft`, `?`) is the one pressed. Shift counts only where the key alone does not tell it. */
export function sameKey(written: string, pressed: Pressed): boolean {
  const parts = written === "+" ? ["+"] : written.split("+");
  const key = parts.at(-1) ?? "";
  const has = (name: string): boolean => parts.length > 1 && parts.slice(0, -1).includes(name);
  if (has("Ctrl") !== (pressed.ctrlKey || pressed.metaKey) || has("Alt") !== pressed.altKey) return false;
  const sign = key.length === 1;
  if (!sign || has("Ctrl")) {
    if (has("Shift") !== pressed.shiftKey) return false;
    return pressed.key.toLowerCase() === key.toLowerCase();
  }
  return pressed.key === key || (has("Shift") && pressed.shiftKey && pressed.key.toLowerCase() === key.toLowerCase());
}

/** The keys of a binding as caps to print: `Ctrl+Enter` as `Ctrl` and `Enter`, arrows as arrows. */
export function keyCaps(written: string): string[] {
  const caps: Readonly<Record<string, string>> = {
    ArrowLeft: "←",
    ArrowRight: "→",
    ArrowUp: "↑",
    ArrowDown: "↓",
    Escape: "Esc",
    " ": "Space",
  };
  return (written === "+" ? ["+"] : written.split("+")).map((part) => caps[part] ?? part);
}
