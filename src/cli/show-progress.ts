import { cleanLine } from "../report/clean.ts";
import { cutLine } from "../report/columns.ts";
import type { Door } from "./door.ts";

/** Tells how far work is, on standard error: a bar in a terminal, else a line now and then once it has taken over a second. */
export interface ProgressLine {
  report(what: string, done: number, total: number): void;
  /** Takes the bar away. */
  end(): Promise<void>;
}

const barWidth = 20;
/** Milliseconds between two drawings of the bar, and between two lines where there is no terminal. */
const barPause = 80;
const linePause = 5_000;
/** What is done within a second needs no line. */
const firstLine = 1_000;

/** `now` is in milliseconds. */
export function showProgress(door: Pick<Door, "warn" | "isTerminal" | "columns">, now: () => number = Date.now): ProgressLine {
  const begun = now();
  let next = door.isTerminal ? begun : begun + firstLine;
  let drawn = false;
  return {
    report: (what, done, total) => {
      const at = now();
      if (at < next) return;
      next = at + (door.isTerminal ? barPause : linePause);
      drawn = true;
      const line = progressLine(what, done, total, door.isTerminal ? door.columns - 1 : 200, door.isTerminal);
      void door.warn(door.isTerminal ? `\r${line}\u001b[K` : `${line}\n`);
    },
    end: async () => {
      if (drawn && door.isTerminal) await door.warn("\r\u001b[K");
      drawn = false;
    },
  };
}

/** `[█████░░░░░] 12/40 Reading talks/us.txt`, no wider than `columns`. */
export function progressLine(what: string, done: number, total: number, columns: number, bar: boolean): string {
  const share = total > 0 ? Math.min(1, done / total) : 0;
  const full = Math.round(share * barWidth);
  const drawn = bar ? `[${"█".repeat(full)}${"░".repeat(barWidth - full)}] ` : "";
  const counted = total > 0 ? `${done}/${total} ` : "";
  return cutLine(`${drawn}${counted}${cleanLine(what)}`, columns);
}
