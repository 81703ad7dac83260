import type { TimeReading } from "../../domain/time-expression.ts";
import type { TimeContext } from "./context.ts";
import type { ReadTime } from "./core/reader.ts";
import type { EarlierGrammar } from "./earlier-date.ts";

/** What a rule makes of the words it found. */
export interface ResolvedTime {
  readonly edtf: string;
  readonly basis: "stated" | "inferred";
  readonly readings?: readonly TimeReading[];
  /** The words name month and day without a year; the far end of a range may yet give it. */
  readonly lacksYear?: boolean;
  /** Takes no "by", "since", "early" from the words around it. */
  readonly closed?: boolean;
  /** Early, middle or late in something: two of them in a row may be one stretch. */
  readonly part?: boolean;
}

/** Words that are a time of one sort, and how to resolve them. */
export interface TimeRule {
  /** Flags `gu` or `giu`; bounded repetition only, since texts are hostile. */
  readonly pattern: RegExp;
  /** Pieces, one of which every match has, where they do better than those that the pattern tells of itself (`createPatternSet`). */
  readonly words?: readonly string[];
  readonly read: (found: RegExpExecArray, context: TimeContext) => ResolvedTime | null;
}

/** Words beside a time that change it: "by the end of", 底前, "к концу". */
export interface TimeModifier {
  readonly side: "before" | "after";
  /** Matched against the words right before (ends with `$`) or right after (begins with `^`). */
  readonly pattern: RegExp;
  readonly apply: (time: ResolvedTime, context: TimeContext, at: number) => ResolvedTime | null;
}

/** Words that make one interval of two times. */
export interface TimeJoin {
  /** Matched against all that stands between the two. */
  readonly gap: RegExp;
  /** Matched against the words before the first, where the gap alone is not enough ("between … and …"). */
  readonly before?: RegExp;
  /** Matched against the words after the second (…期间, …까지). */
  readonly after?: RegExp;
  /** One of the two is a length and the other the day it runs from: "30 days starting 18 March"; `within` lies after that day: "within 30 days of 18 March". */
  readonly runsFrom?: boolean | "within";
}

/** Words that show whether a month without a year lies behind or ahead. The nearest before the month decides. */
export interface TenseHints {
  readonly past: RegExp;
  readonly future: RegExp;
}

/** How one language speaks of times. */
export interface TimeGrammar {
  readonly rules: readonly TimeRule[];
  /** Times that a grammar of strata reads; the rules stand beside it for what hangs on more than the words of a time. */
  readonly values?: (text: string) => readonly ReadTime[];
  /** Whether a time that the strata read is one that an account tells of. */
  readonly tells?: (found: ReadTime, text: string) => boolean;
  /** Words that count from the date told before them. */
  readonly earlier?: EarlierGrammar;
  readonly modifiers: readonly TimeModifier[];
  readonly joins: readonly TimeJoin[];
  /** What may stand between "no earlier than March" and "no later than May" where the two are one interval. */
  readonly bothBounds?: RegExp;
  /** Words of now right before the end of what begins now, ends with `$`: "from now", 从现在起, 지금부터. */
  readonly fromNow?: RegExp;
  readonly tense: TenseHints;
  /** Labels of a page's header or footer that end right before a date; such a date counts once. */
  readonly labels: RegExp;
}
