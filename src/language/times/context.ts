import type { AnchorDate, TimeAnchor } from "../../domain/time-expression.ts";
import { everyMatch } from "../../text/every-match.ts";
import { type CivilDate, isDay } from "./calendar.ts";
import { countryAt } from "./countries-of-years.ts";
import type { TenseHints } from "./grammar.ts";
import { type Crop, type CropYear, crops as cropTable } from "./marketing-years.ts";
import { type TermOfOffice, termsOfOffice } from "./terms-of-office.ts";

/** The day that relative times count from; `day` is null where only the month is known. */
export interface Anchor {
  readonly year: number;
  readonly month: number;
  readonly day: number | null;
  readonly of: AnchorDate["of"];
}

export type Tense = "past" | "future";

/** What a rule may ask about the text around the words it found. */
export interface TimeContext {
  readonly text: string;
  /** How often it was asked what hangs on a place in the text: what was made without asking is the same at any place. */
  readonly asked: number;
  readonly anchor: Anchor | null;
  /** The anchor where it is a full day. */
  readonly today: CivilDate | null;
  /** Whether the words before this place speak of what was or of what will be. */
  tenseAt(offset: number): Tense | null;
  /** The crop named nearest to this place, and near enough to be meant, of the country that the words name beside it; else of the United States. */
  cropNear(offset: number): CropYear | null;
  /** The country named right before a fiscal year, or right after it. */
  countryAt(start: number, end: number): string | null;
  /** The office-holder named last before this place, else next after it, with the term the anchor falls in. */
  termNear(offset: number): TermOfOffice | null;
  /** The term, at the anchor, of the holder of an office by country. */
  termOf(holder: string): TermOfOffice | null;
}

/** Words for a tense further away than this belong to another thought. */
const tenseWindow = 70;
const sentenceBreak = /\n|[.!?] |[。；！？]/u;
/** A crop named further away than about two sentences is not what "this season" is about. */
const cropWindow = 400;

function readAnchorDate(iso: string | null, of: AnchorDate["of"]): Anchor | null {
  const found = iso === null ? null : /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(iso);
  if (!found) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]), found[3] === undefined ? null : Number(found[3])];
  if (day !== null && !isDay(year, month, day)) return null;
  return month >= 1 && month <= 12 ? { year, month, day, of } : null;
}

/** The day of publication; the day of the encounter where publication is unknown or known only by its month. */
export function readAnchor(anchor: TimeAnchor): Anchor | null {
  const published = readAnchorDate(anchor.publishedAt, "publication");
  const encounter = readAnchorDate(anchor.encounterDate, "encounter");
  if (published && published.day !== null) return published;
  const sameMonth = !published || (encounter?.year === published.year && encounter.month === published.month);
  return encounter && sameMonth ? encounter : published;
}

interface NamedPlace<T> {
  readonly offset: number;
  readonly end?: number;
  readonly value: T;
}

/** The names of a table, ready to be looked for. */
interface NameIndex<T> {
  readonly pattern: RegExp;
  readonly rows: ReadonlyMap<string, T>;
}

function indexNames<T extends { readonly names: readonly string[] }>(table: readonly T[]): NameIndex<T> {
  const byName = new Map<string, T>();
  for (const row of table) for (const name of row.names) if (!byName.has(name)) byName.set(name, row);
  const names = [...byName.keys()].sort((a, b) => b.length - a.length);
  return {
    pattern: new RegExp(`(?<![a-zа-яё])(${names.join("|")})s?(?![a-z])`, "giu"),
    rows: new Map([...byName].map(([name, row]) => [name.toLowerCase(), row])),
  };
}

const cropIndex = indexNames(cropTable);
const holderIndex = indexNames(termsOfOffice);

/** Where each name of a table stands in the text, in order. */
function findPlaces<T>(text: string, { pattern, rows: folded }: NameIndex<T>): NamedPlace<T>[] {
  const places: NamedPlace<T>[] = [];
  for (const found of everyMatch(pattern, text)) {
    const value = folded.get((found[1] ?? "").toLowerCase());
    if (value) places.push({ offset: found.index, end: found.index + found[0].length, value });
  }
  return places;
}

/** Index of the first place at or after the offset. */
function firstAfter(places: readonly NamedPlace<unknown>[], offset: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.offset ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Builds what the rules of one grammar may ask of one text. Names are looked up once, and only where a rule asks. */
export function createContext(
  text: string,
  timeAnchor: TimeAnchor,
  tense: { readonly past: RegExp; readonly future: RegExp },
): TimeContext {
  const anchor = readAnchor(timeAnchor);
  const today = anchor && anchor.day !== null ? { year: anchor.year, month: anchor.month, day: anchor.day } : null;
  const anchorIso = anchor && `${anchor.year}-${String(anchor.month).padStart(2, "0")}-${String(anchor.day ?? 1).padStart(2, "0")}`;
  let crops: NamedPlace<Crop>[] | null = null;
  let holders: NamedPlace<TermOfOffice>[] | null = null;
  let hints: NamedPlace<Tense>[] | null = null;
  let asked = 0;

  const termOf = (holder: string, name?: string): TermOfOffice | null =>
    termsOfOffice.find(
      (term) =>
        term.holder === holder &&
        (name === undefined || term.names.includes(name)) &&
        anchorIso !== null &&
        term.from <= anchorIso &&
        anchorIso < term.to,
    ) ?? null;

  return {
    get text() {
      asked++;
      return text;
    },
    get asked() {
      return asked;
    },
    anchor,
    today,
    tenseAt(offset) {
      hints ??= findHints(text, tense);
      if (hints.length === 0) return null;
      asked++;
      const hint = hints[firstAfter(hints, offset) - 1];
      if (!hint || offset - hint.offset > tenseWindow) return null;
      return sentenceBreak.test(text.slice(hint.offset, offset)) ? null : hint.value;
    },
    cropNear(offset) {
      asked++;
      crops ??= findPlaces(text, cropIndex);
      const at = firstAfter(crops, offset);
      const [before, after] = [crops[at - 1], crops[at]];
      const distance = (place: NamedPlace<Crop> | undefined): number => (place ? Math.abs(place.offset - offset) : Infinity);
      const nearest = distance(before) <= distance(after) ? before : after;
      if (!nearest || distance(nearest) > cropWindow) return null;
      const { crop, seasons } = nearest.value;
      const origin = countryAt(text, nearest.offset, nearest.end ?? nearest.offset);
      const own = origin === null ? undefined : seasons[origin];
      return own && origin !== null ? { crop, origin, ...own } : { crop, origin: "US", ...seasons.US };
    },
    countryAt(start, end) {
      asked++;
      return countryAt(text, start, end);
    },
    termNear(offset) {
      asked++;
      holders ??= findPlaces(text, holderIndex);
      const at = firstAfter(holders, offset);
      const named = holders[at - 1] ?? holders[at];
      return named ? termOf(named.value.holder, named.value.names[0]) : null;
    },
    termOf,
  };
}

/** Every word of the text that shows a tense, in order. */
function findHints(text: string, tense: TenseHints): NamedPlace<Tense>[] {
  const hints: NamedPlace<Tense>[] = [];
  for (const found of everyMatch(tense.past, text)) hints.push({ offset: found.index, value: "past" });
  for (const found of everyMatch(tense.future, text)) hints.push({ offset: found.index, value: "future" });
  return hints.sort((a, b) => a.offset - b.offset);
}
