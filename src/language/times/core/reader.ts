import type { Span } from "../../../domain/span.ts";
import type {
  Clock,
  ClockRange,
  DayPart,
  Duration,
  Moment,
  Period,
  Season,
  TimePart,
  TimeUnit,
  TimeValue,
  Which,
} from "../../../domain/time-value.ts";
import { type CascadeRule, type Category, createCascade, type Element, type Stratum } from "./cascade.ts";
import { createLexer, type Lexicon } from "./lex.ts";
import { createRunMemory, elementsOf, type Run } from "./run.ts";

/** What rules of time catch, by the names that the patterns give. */
export interface TimeCaptured {
  readonly num: number;
  readonly int: number;
  readonly ord: number;
  readonly nth: number;
  readonly month: number;
  readonly dom: number;
  readonly dom2: number;
  readonly d: number;
  readonly d2: number;
  readonly year: number;
  readonly yy: number;
  readonly wd: number;
  readonly which: Which;
  readonly unit: TimeUnit;
  readonly part: TimePart;
  readonly season: Season;
  readonly holiday: string;
  readonly hr: number;
  readonly hr2: number;
  readonly mm: number;
  readonly ss: number;
  readonly half: "am" | "pm";
  readonly p: Period;
  readonly from: Period;
  readonly to: Period;
  readonly dur: Duration;
  readonly clk: Clock;
  readonly clk2: Clock;
  readonly daypart: DayPart;
  readonly hours: ClockRange;
  readonly moment: Moment;
  readonly moment2: Moment;
  readonly value: TimeValue;
  readonly digits: string;
}

export type TimeRuleOf = CascadeRule<TimeCaptured>;
export type TimeStratum = Stratum<TimeCaptured>;

/** How a language speaks of times: what its words may be, and the strata of rules that put them together, the small before the large. */
export interface TimeLanguage {
  readonly lexicon: Lexicon;
  readonly number: (digits: string, before: string, after: string) => readonly Category[];
  readonly strata: readonly TimeStratum[];
  /** One spelling for several; every character keeps its place. */
  readonly fold?: (text: string) => string;
  /** Refuses what rules made where the words around it say that it is none. */
  readonly accept?: (found: ReadTime, text: string) => boolean;
}

/** A time found in a text, as the words give it. */
export interface ReadTime extends Span {
  readonly value: TimeValue;
}

/** Categories whose elements are no times by themselves. */
const silent = "silent";

/**
 * Makes the reader of a language: all times of a text in order, none within another. The work grows with the length of the text. The rules are put
 * together at the first text, since most uses read one language.
 */
export function createTimeValueReader(language: TimeLanguage): (text: string) => readonly ReadTime[] {
  let reader: ((text: string) => readonly ReadTime[]) | null = null;
  return (text) => {
    reader ??= buildReader(language);
    return reader(text);
  };
}

function buildReader(language: TimeLanguage): (text: string) => readonly ReadTime[] {
  const cascade = createCascade(language.strata);
  const { lexicon, number } = language;
  const lex = createLexer({ lexicon, number, words: cascade.words, begins: cascade.begins });
  const timesOf = createRunMemory((run) => placesOf(cascade.apply(elementsOf(run)), run));
  return (given) => {
    const text = language.fold?.(given) ?? given;
    const found: ReadTime[] = [];
    lex(text, (run) => {
      for (const { first, last, value } of timesOf(run)) {
        const time = { start: run.starts[first] ?? 0, end: run.ends[last] ?? 0, value };
        if (language.accept?.(time, text) !== false) found.push(time);
      }
    });
    return found;
  };
}

/** A time of a run, by the numbers of its first and its last word. */
interface TimeInRun {
  readonly first: number;
  readonly last: number;
  readonly value: TimeValue;
}

function placesOf(row: readonly Element[], { starts, ends, count }: Run): readonly TimeInRun[] {
  const found: TimeInRun[] = [];
  let at = 0;
  for (const element of row) {
    const value = timeOf(element);
    if (!value) continue;
    while (at < count && starts[at] !== element.start) at++;
    const first = at;
    while (at < count && ends[at] !== element.end) at++;
    found.push({ first, last: at, value });
  }
  return found;
}

function timeOf({ categories }: Element): TimeValue | null {
  if (categories.some(({ name }) => name === silent)) return null;
  const found = categories.find(({ value }) => typeof (value as { readonly sort?: unknown } | null)?.sort === "string");
  return found ? (found.value as TimeValue) : null;
}
