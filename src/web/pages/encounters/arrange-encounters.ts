import type { EncounterSummary } from "../../../domain/view.ts";

export const sorts = ["date", "title", "changed", "review", "changes"] as const;
export type Sort = (typeof sorts)[number];

/** What narrows and orders the list. */
export interface Arrangement {
  readonly words: string;
  readonly side: string | null;
  readonly sort: Sort;
}

/** Encounters that hold every word and have an account of the side or a participant of it, in the order asked for. */
export function arrangeEncounters(encounters: readonly EncounterSummary[], { words, side, sort }: Arrangement): EncounterSummary[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return encounters
    .filter((encounter) => side === null || listSides(encounter).includes(side))
    .filter((encounter) => {
      const told = wordsOf(encounter);
      return wanted.every((word) => told.includes(word));
    })
    .sort((one, other) => compareBy[sort](one, other) || compareBy.date(one, other) || compareWords(one.id, other.id));
}

/** Codes of the sides of an encounter: of its accounts and of who took part. */
export function listSides(encounter: Pick<EncounterSummary, "accounts" | "participants">): string[] {
  const given = [
    ...encounter.participants.map(({ side }) => side),
    ...encounter.accounts.flatMap(({ side }) => (side === null ? [] : [side])),
  ];
  return [...new Set(given.flatMap((side) => side.split("+")))];
}

function wordsOf(encounter: EncounterSummary): string {
  const people = encounter.participants.flatMap(({ name, role, side }) => [name, role ?? "", side]);
  const accounts = encounter.accounts.flatMap(({ publisher, side }) => [publisher ?? "", side ?? ""]);
  return [encounter.title ?? "", encounter.date ?? "", encounter.place ?? "", ...people, ...accounts].join(" ").toLowerCase();
}

const compareWords = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

type Comparer = (one: EncounterSummary, other: EncounterSummary) => number;
const compareBy: Readonly<Record<Sort, Comparer>> = {
  // The latest first; where no date is known, last.
  date: (one, other) => compareWords(other.date ?? "", one.date ?? ""),
  title: (one, other) => (one.title ?? "\uffff").localeCompare(other.title ?? "\uffff"),
  changed: (one, other) => compareWords(other.changedAt, one.changedAt),
  review: (one, other) => other.toReview - one.toReview,
  changes: (one, other) => (other.changes ?? 0) - (one.changes ?? 0),
};

/** A language, and how many texts are written in it. */
export interface LanguageCount {
  readonly tag: string;
  readonly count: number;
}

/** Accounts by side, in the order they come: a side and the languages of its texts, each once. */
export function groupBySide(
  accounts: EncounterSummary["accounts"],
): { readonly side: string | null; readonly languages: readonly LanguageCount[] }[] {
  const groups = new Map<string | null, Map<string, number>>();
  for (const { side, language } of accounts) {
    const counts = groups.get(side) ?? new Map<string, number>();
    groups.set(side, counts.set(language, (counts.get(language) ?? 0) + 1));
  }
  return [...groups].map(([side, counts]) => ({ side, languages: [...counts].map(([tag, count]) => ({ tag, count })) }));
}
