import type { Verdict } from "../../../domain/comparison.ts";
import { weightier } from "./partners.ts";

/** Height of a pin: the smallest that a finger or a shaking hand can be asked to hit. */
export const pinHeight = 24;

/** A statement that begins at some height of its text. */
export interface PinnedStatement {
  readonly statement: string;
  readonly top: number;
  readonly verdict: Verdict | null;
}

/** One pin beside a line, for every statement that begins there. */
export interface Pin {
  readonly top: number;
  readonly verdict: Verdict | null;
  readonly statements: readonly string[];
}

/** Pins that do not touch one another, from the top: statements that begin on one line share theirs, with the weightiest verdict. */
export function gatherPins(statements: readonly PinnedStatement[]): readonly Pin[] {
  const pins: Pin[] = [];
  for (const { statement, top, verdict } of [...statements].sort((one, other) => one.top - other.top)) {
    const last = pins.at(-1);
    if (last !== undefined && top < last.top + pinHeight) {
      pins[pins.length - 1] = { top: last.top, verdict: weightier(last.verdict, verdict), statements: [...last.statements, statement] };
    } else pins.push({ top, verdict, statements: [statement] });
  }
  return pins;
}

/** Pins within a stretch of height, of pins in order. */
export function pinsBetween(pins: readonly Pin[], top: number, bottom: number): readonly Pin[] {
  return pins.filter((pin) => pin.top + pinHeight > top && pin.top < bottom);
}
