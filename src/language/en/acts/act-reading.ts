import type { Act, Modality } from "../../../domain/statement.ts";
import type { ClauseWord } from "./clause-words.ts";
import type { SubjectKind } from "./read-subject.ts";

/** Act and modality of some words, and whether they are negated as a whole. */
export interface ActReading {
  readonly act: Act;
  readonly modality: Modality | null;
  readonly negated: boolean;
}

/** How the words are handed over. */
export interface ActSetting {
  /** It is the account's own voice. */
  readonly own: boolean;
  /** The cue stresses: a bare view is a position then. */
  readonly emphatic: boolean;
  /** The cue only notes: what another supports is then remarked upon. */
  readonly weak?: boolean;
  /** The cue announces or lays down ("the order provides that"): what will be, is undertaken. */
  readonly binding: boolean;
}

/** What is found before negation is looked at. */
export type Found = Omit<ActReading, "negated">;

/** A bare view: a position where the cue stresses it. */
export const view = (setting: ActSetting): Found => ({ act: setting.emphatic ? "position" : "assessment", modality: null });
/** Position, as the words stand. */
export const position: Found = { act: "position", modality: null };
/** Assessment, as the words stand. */
export const assessment: Found = { act: "assessment", modality: null };
/** Intends, as the words stand. */
export const intends: Found = { act: "commitment", modality: "intends" };
/** Will, as the words stand. */
export const will: Found = { act: "commitment", modality: "will" };
/** Considering, as the words stand. */
export const considering: Found = { act: "commitment", modality: "considering" };

/** Whether such a subject can bind itself. */
export const binds = (kind: SubjectKind): boolean => kind === "self" || kind === "agent" || kind === "person" || kind === "none";

/** Verbs of thinking something over. */
export const weighing = new Set("consider explore study examine weigh review evaluate assess contemplate discuss mull".split(" "));

/** The word at `at`, in lower case. */
export const first = (words: readonly ClauseWord[], at = 0): string => words[at]?.lower ?? "";

/** The first words as one string. */
export const textOf = (words: readonly ClauseWord[], count = 8): string =>
  words
    .slice(0, count)
    .map((word) => word.lower)
    .join(" ");

/** "ready to help", "ready for talks": held out to others. */
export const helpfully = (behind: string): boolean =>
  /^(?:ready|willing|prepared|open|happy|glad|pleased)(?: to (?:[a-z]+ly )?(?:help|assist|mediate|facilitate|host|offer|provide|support|share|contribute|lend)\b| for\b)/.test(
    behind,
  );

/** "forward to working with you": what one looks forward to is one's own doing. */
export const looksForwardToDo =
  /^forward to (?:[a-z]+ly |further |jointly )?(?:working|hosting|welcoming|meeting|visiting|travell?ing|continuing|building|deepening|strengthening|receiving|returning|holding|cooperating|collaborating|engaging|advancing|convening|implementing|joining|attending|expanding|hearing|discussing|talking|speaking)\b/;
