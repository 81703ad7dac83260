import type { Span } from "../../../domain/span.ts";
import type { NameMention } from "../find-names.ts";

/** Somebody whom the table of names lacks, named beside a title: "Trade Minister **Kari Lund**", 渔业大臣**卡丽·隆德**, **카리 룬드** 장관. */
export interface TitledName {
  /** The words of the title, without the state: "Trade Minister", 渔业大臣. */
  readonly title: Span;
  /** The words of the name, as they stand. */
  readonly place: Span;
  /** The name, in the nominative where the language declines names. */
  readonly name: string;
  /** The part that stands alone later: the family name, or the whole name where none can be told. */
  readonly family: string;
  /** Other parts by which the same person is called: the given name of an Arabic name, the second family name of a Spanish one. */
  readonly also?: readonly string[];
  /** Whether the title tells a woman or a man; null where it tells neither. */
  readonly isWoman: boolean | null;
  /** Whether the name stands between commas behind the title: "the trade minister, **Kari Lund**, said". */
  readonly apposed?: boolean;
}

/** Finds the people of a text that stand beside a title and overlap no name of the table; in order. */
export type ReadPeople = (text: string, names: readonly NameMention[]) => readonly TitledName[];

/** The first of ordered names that ends behind a place; found by halving. */
export function nameBehind(names: readonly NameMention[], place: number): NameMention | undefined {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.end ?? place) <= place) low = middle + 1;
    else high = middle;
  }
  return names[low];
}

/** Whether any of ordered names shares a letter with a stretch. */
export function overlapsName(names: readonly NameMention[], start: number, end: number): boolean {
  const next = nameBehind(names, start);
  return next !== undefined && next.start < end;
}
