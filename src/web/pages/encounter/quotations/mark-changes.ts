import type { CheckedQuotation } from "../../../../domain/comparison.ts";

/** A stretch of words; `changed` where the other text has others in their stead, or none. */
export interface MarkedPart {
  readonly text: string;
  readonly changed: boolean;
}

export interface MarkedChanges {
  readonly own: readonly MarkedPart[];
  readonly printed: readonly MarkedPart[];
}

/**
 * Puts the changes of a quotation at their places in both texts. The changes come in order and without places, so of several places where the same words
 * stand the one is taken that has the same word before it in both; a change whose words are not found is left out. What is only trimmed has no changes:
 * there the own words are marked that are not printed.
 */
export function markChanges({
  changes,
  printed,
  against,
  status,
}: Pick<CheckedQuotation, "changes" | "printed" | "against" | "status">): MarkedChanges {
  const own = against?.quote ?? "";
  if (status === "trimmed" && changes.length === 0)
    return { own: cut(own, findLeftOut(own, printed.quote)), printed: cut(printed.quote, []) };
  const ownPlaces: [number, number][] = [];
  const printedPlaces: [number, number][] = [];
  let [ownFrom, printedFrom] = [0, 0];
  for (const change of changes) {
    const here = placesOf(own, change.own, ownFrom);
    const there = placesOf(printed.quote, change.printed, printedFrom);
    const [at, place] = matchingPlaces(here, there, own, printed.quote) ?? [here[0], there[0]];
    if (at !== undefined) {
      ownFrom = at + change.own.length;
      ownPlaces.push([at, ownFrom]);
    }
    if (place !== undefined) {
      printedFrom = place + change.printed.length;
      printedPlaces.push([place, printedFrom]);
    }
  }
  const tail = changes.at(-1);
  // Words put in at the end stand in the stead of those that end the own sentence.
  if (tail?.own === "" && endsAt(printed.quote, printedPlaces.at(-1))) {
    const before = wordBefore(printed.quote, printedPlaces.at(-1)?.[0] ?? 0);
    const at = before === "" ? -1 : own.toLowerCase().lastIndexOf(before);
    const rest = /^[\p{L}\p{N}]*[^\p{L}\p{N}]*/u.exec(own.slice(at))?.[0].length ?? 0;
    if (at >= ownFrom && at + rest < own.length) ownPlaces.push([at + rest, own.length]);
  }
  return { own: cut(own, ownPlaces), printed: cut(printed.quote, printedPlaces) };
}

const endsAt = (text: string, place: readonly [number, number] | undefined): boolean =>
  place !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(place[1]));

/** Largest product of two lengths, in words, that are laid beside each other word for word. */
const mostSteps = 400_000;

/** Stretches of the own words that are not among the printed ones, which stand in it in their order; none where most of those are not found at all. */
function findLeftOut(own: string, printed: string): readonly [number, number][] {
  const [a, b] = [wordsIn(own), wordsIn(printed)];
  if (b.length === 0 || a.length * b.length > mostSteps) return [];
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i * width + j] = a[i]?.key === b[j]?.key ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  if (at(0, 0) < 0.9 * b.length) return [];
  const out: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length; i++) {
    const word = a[i];
    if (word === undefined) continue;
    if (j < b.length && word.key === b[j]?.key && at(i, j) === at(i + 1, j + 1) + 1) {
      j++;
      continue;
    }
    const last = out.at(-1);
    if (last && i > 0 && last[1] === a[i - 1]?.end) last[1] = word.end;
    else out.push([word.start, word.end]);
  }
  return out;
}

/** Words, in Han text characters. */
function wordsIn(text: string): readonly { readonly start: number; readonly end: number; readonly key: string }[] {
  return [...text.matchAll(/\p{Script=Han}|[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Hangul}\p{N}\p{M}]+/gu)].map(
    ({ index, 0: word }) => ({
      start: index,
      end: index + word.length,
      key: word.toLowerCase(),
    }),
  );
}

const wordCharacter = /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]/u;

/** Where whole words stand, from a place on. */
function placesOf(text: string, words: string, from: number): readonly number[] {
  const places: number[] = [];
  if (words === "") return places;
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const within = (before: number) => wordCharacter.test(text.charAt(before)) && wordCharacter.test(text.charAt(before + 1));
    if (!(at > 0 && within(at - 1)) && !within(at + words.length - 1)) places.push(at);
  }
  return places;
}

/** The first two places that have the same word before them. */
function matchingPlaces(
  here: readonly number[],
  there: readonly number[],
  own: string,
  printed: string,
): readonly [number, number] | undefined {
  for (const at of here) {
    const place = there.find((each) => wordBefore(printed, each) === wordBefore(own, at));
    if (place !== undefined) return [at, place];
  }
  return undefined;
}

function wordBefore(text: string, at: number): string {
  return /([\p{L}\p{N}]{0,24})[^\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, at - 48), at))?.[1]?.toLowerCase() ?? "";
}

function cut(text: string, places: readonly (readonly [number, number])[]): readonly MarkedPart[] {
  const parts: MarkedPart[] = [];
  let done = 0;
  for (const [start, end] of places) {
    if (start > done) parts.push({ text: text.slice(done, start), changed: false });
    parts.push({ text: text.slice(start, end), changed: true });
    done = end;
  }
  if (done < text.length) parts.push({ text: text.slice(done), changed: false });
  return parts;
}
