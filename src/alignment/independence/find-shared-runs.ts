import type { ReadAccount } from "../read-account.ts";
import { listWords, type Word } from "./list-words.ts";

/** A run of words that stands in two accounts of one language; places count words of `listWords`, `end` is exclusive. */
export interface SharedRun {
  /** The account that has the run first, in the order given. */
  readonly origin: ReadAccount;
  readonly at: number;
  readonly from: number;
  readonly end: number;
}

/** Shortest run in words, and how many of them must be telling; in Han text, characters. Shorter ones meet by chance: "the two sides agreed to". */
const least = { spaced: { words: 5, telling: 3 }, han: { words: 8, telling: 6 } };

/**
 * The runs that each account shares with those before it. Every shingle is remembered under the first account that has it, so the work grows with the
 * words of all accounts, not with their pairs, and words that a paper takes from an official text are not laid to another paper that took them too.
 */
export function findSharedRuns(accounts: readonly ReadAccount[]): ReadonlyMap<ReadAccount, readonly SharedRun[]> {
  const shingles = new Map<string, Map<number, Place>>();
  const ids = new Map<string, number>();
  const found = new Map<ReadAccount, readonly SharedRun[]>();
  for (const read of accounts) {
    const size = read.pack.spaced ? least.spaced.words : least.han.words;
    const places = shingles.get(read.pack.tag) ?? new Map<number, Place>();
    shingles.set(read.pack.tag, places);
    const words = listWords(read);
    const hashes = hashShingles(words, size, ids);
    found.set(read, readRuns(read, words, hashes, size, places));
    for (const [at, hash] of hashes.entries()) if (!places.has(hash)) places.set(hash, { read, words, at });
  }
  return found;
}

/** Where a shingle stands first. */
interface Place {
  readonly read: ReadAccount;
  readonly words: readonly Word[];
  readonly at: number;
}

function readRuns(
  read: ReadAccount,
  words: readonly Word[],
  hashes: readonly number[],
  size: number,
  places: ReadonlyMap<number, Place>,
): readonly SharedRun[] {
  const runs: SharedRun[] = [];
  const telling = read.pack.spaced ? least.spaced.telling : least.han.telling;
  let at = 0;
  while (at < hashes.length) {
    const place = places.get(hashes[at] ?? 0);
    const length = place ? commonLength(words, at, place) : 0;
    if (!place || length < size) {
      at++;
      continue;
    }
    if (words.slice(at, at + length).filter((word) => word.telling).length >= telling)
      runs.push({ origin: place.read, at: place.at, from: at, end: at + length });
    at += length;
  }
  return runs;
}

/** Compared word by word: two shingles may have one hash. */
function commonLength(words: readonly Word[], at: number, place: Place): number {
  let length = 0;
  while (words[at + length] && words[at + length]?.key === place.words[place.at + length]?.key) length++;
  return length;
}

/** One number a shingle, by the place where it begins. */
function hashShingles(words: readonly Word[], size: number, ids: Map<string, number>): readonly number[] {
  const numbers = words.map(({ key }) => {
    const id = ids.get(key) ?? ids.size + 1;
    ids.set(key, id);
    return id;
  });
  const hashes: number[] = [];
  for (let at = 0; at + size <= numbers.length; at++) {
    let hash = 17;
    for (let n = 0; n < size; n++) hash = (Math.imul(hash, 0x01000193) ^ (numbers[at + n] ?? 0)) | 0;
    hashes.push(hash);
  }
  return hashes;
}
