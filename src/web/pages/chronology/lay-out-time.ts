import type { EncounterSummary } from "../../../domain/view.ts";
import { listSides } from "../encounters/arrange-encounters.ts";

/** Days since 1970, as far as a value says: the first and the day after the last that it may mean. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** An encounter at its place in time. */
export interface Mark {
  readonly encounter: EncounterSummary;
  readonly stretch: Stretch;
  /** Whether the day is known. */
  readonly day: boolean;
}

/** Encounters of the same sides. */
export interface Lane {
  readonly sides: readonly string[];
  /** By time. */
  readonly marks: readonly Mark[];
}

const msPerDay = 86_400_000;

/** What days a date means: `2026-02` all of February. Null where it is none. */
export function readStretch(date: string | null): Stretch | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date ?? "") ?? [];
  if (year === undefined) return null;
  const from = Date.UTC(Number(year), month === undefined ? 0 : Number(month) - 1, Number(day ?? "1"));
  const to =
    day !== undefined ? from + msPerDay : month !== undefined ? Date.UTC(Number(year), Number(month), 1) : Date.UTC(Number(year) + 1, 0, 1);
  return { from: from / msPerDay, to: to / msPerDay };
}

/** One lane for each set of sides, the fullest first; within it by time. What has no date is not here. */
export function layOutLanes(encounters: readonly EncounterSummary[]): Lane[] {
  const lanes = new Map<string, { sides: string[]; marks: Mark[] }>();
  for (const encounter of encounters) {
    const stretch = readStretch(encounter.date);
    if (stretch === null) continue;
    const sides = sidesThatMet(encounter);
    const key = sides.join("+");
    const lane = lanes.get(key) ?? { sides, marks: [] };
    lane.marks.push({ encounter, stretch, day: stretch.to - stretch.from === 1 });
    lanes.set(key, lane);
  }
  for (const { marks } of lanes.values())
    marks.sort((one, other) => one.stretch.from - other.stretch.from || order(one.encounter.id, other.encounter.id));
  return [...lanes].sort(([a, one], [b, other]) => other.marks.length - one.marks.length || order(a, b)).map(([, lane]) => lane);
}

/** Sides of who took part; where nobody is named, of the accounts, without third parties. */
export function sidesThatMet(encounter: Pick<EncounterSummary, "accounts" | "participants">): string[] {
  const took = encounter.participants.map(({ side }) => side);
  const sides = took.length > 0 ? listSides({ participants: encounter.participants, accounts: [] }) : listSides(encounter);
  return sides.filter((side) => side !== "third-party").sort();
}

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** A place on the axis with what stands there. */
export interface Tick {
  readonly day: number;
  readonly label: string;
  /** The first of a year. */
  readonly year: boolean;
}

/** Starts of years, quarters or months, as close as their labels have room. */
export function listTicks({ from, to }: Stretch, pixelsPerDay: number, monthName: (month: number) => string): Tick[] {
  const step = pixelsPerDay * 30 >= 34 ? 1 : pixelsPerDay * 91 >= 40 ? 3 : 12;
  const ticks: Tick[] = [];
  const first = new Date(from * msPerDay);
  for (let month = first.getUTCFullYear() * 12; ; month += step) {
    const at = Date.UTC(Math.floor(month / 12), month % 12, 1) / msPerDay;
    if (at >= to) return ticks;
    if (at < from) continue;
    const year = month % 12 === 0;
    ticks.push({ day: at, year, label: year ? String(month / 12) : monthName(month % 12) });
  }
}

/** Which of several labels, each with its middle and width, can stand without touching one before it; earlier ones go first. */
export function placeLabels(labels: readonly { readonly x: number; readonly width: number }[], gap = 8): boolean[] {
  let end = Number.NEGATIVE_INFINITY;
  return labels.map(({ x, width }) => {
    if (x - width / 2 < end + gap) return false;
    end = x + width / 2;
    return true;
  });
}

/** Rows for marks in the order of their places, so that none lies on another; as few as there can be. */
export function stackMarks(places: readonly number[], gap = 24): number[] {
  const ends: number[] = [];
  return places.map((x) => {
    const free = ends.findIndex((end) => x - end >= gap);
    const row = free === -1 ? ends.length : free;
    ends[row] = x;
    return row;
  });
}
