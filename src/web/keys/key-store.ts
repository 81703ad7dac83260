import { recall, remember } from "../words/remember.ts";
import { sameKey } from "./match-key.ts";

/** A key and what it does. */
export interface KeyBinding {
  /** `j`, `?`, `Enter`, `Ctrl+k`, `Shift+ArrowLeft`, `[`. Ctrl stands for the Mac's command key as well. */
  readonly key: string;
  /** What it does, in a few words of the interface's language. */
  readonly told: string;
  /** Head under which the list of keys shows it. */
  readonly group?: string;
  run(event: KeyboardEvent): void;
  /** False where it does nothing now; it is then not listed either. */
  readonly when?: boolean;
}

/** What components have registered, the latest mounted last. */
const layers: { bindings: readonly KeyBinding[] }[] = [];
const listeners = new Set<() => void>();
let listed: readonly KeyBinding[] = [];
let singleLetters = recall("single-letter-keys") !== "off";

/** Registers keys; the answer takes them back. Later layers go before earlier ones, and the shell's (`everywhere`) behind all. */
export function addKeys(
  bindings: readonly KeyBinding[],
  everywhere: boolean,
): { update(next: readonly KeyBinding[]): void; remove(): void } {
  const layer = { bindings };
  if (everywhere) layers.unshift(layer);
  else layers.push(layer);
  tell();
  return {
    update(next) {
      const same = next.length === layer.bindings.length && next.every((binding, at) => alike(binding, layer.bindings[at]));
      layer.bindings = next;
      // Only what the lists show is worth telling: handlers change with every render.
      if (!same) tell();
    },
    remove() {
      layers.splice(layers.indexOf(layer), 1);
      tell();
    },
  };
}

const alike = (one: KeyBinding, other: KeyBinding | undefined): boolean =>
  other !== undefined && one.key === other.key && one.told === other.told && one.group === other.group && one.when === other.when;

function tell(): void {
  const all = [...layers].reverse().flatMap((layer) => layer.bindings.filter((binding) => binding.when !== false));
  listed = all.filter((binding, at) => all.findIndex((other) => other.key === binding.key) === at);
  for (const listener of listeners) listener();
}

/** Everything that a key does now, the page's own first. */
export const listKeys = (): readonly KeyBinding[] => listed;

export function onKeysChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether single letters are keys: a person who speaks to the computer may want them off (WCAG 2.1.4). */
export const haveSingleLetters = (): boolean => singleLetters;

export function setSingleLetters(on: boolean): void {
  singleLetters = on;
  remember("single-letter-keys", on ? null : "off");
  tell();
}

/** Runs what the key is bound to, if anything. */
export function handleKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const commanded = event.ctrlKey || event.metaKey;
  if (!commanded && (inField(event.target) || (event.key === "Enter" && onControl(event.target)))) return;
  if (document.querySelector("dialog[open]") !== null) return;
  if (!commanded && !singleLetters && event.key.length === 1) return;
  for (const layer of [...layers].reverse()) {
    const found = layer.bindings.find((binding) => binding.when !== false && sameKey(binding.key, event));
    if (found === undefined) continue;
    event.preventDefault();
    found.run(event);
    return;
  }
}

function inField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !["checkbox", "radio", "button", "submit", "file"].includes(target.type);
}

/** Enter on a link or a button is that control's own. */
const onControl = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest("a[href], button, summary, input") !== null;
