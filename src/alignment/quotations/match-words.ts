import type { Span } from "../../domain/span.ts";

/** A word under which it is looked for, and under which near forms of it meet. */
export interface MatchWord extends Span {
  readonly key: string;
  readonly stem: string;
  /** Carries matter: no "the", no "of". */
  readonly full: boolean;
}

/** Words that stand in one text only, between words that both have; either side may be empty. Indices into the lists of words, `end` exclusive. */
export interface Change {
  readonly own: readonly [number, number];
  readonly printed: readonly [number, number];
}

/** Where the own text comes nearest to printed words. */
export interface Match {
  /** Indices into the own words, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Share of the printed words that stand there in their order. */
  readonly share: number;
  /** Of them, how many carry matter. */
  readonly full: number;
  /** Longest run without a change. */
  readonly longest: number;
  readonly changes: readonly Change[];
}

/** The first place where all the words stand one after the other; -1 where there is none. */
export function findExact(printed: readonly MatchWord[], own: readonly MatchWord[], from = 0): number {
  const [first] = printed;
  if (!first) return -1;
  for (let at = from; at + printed.length <= own.length; at++) {
    if (own[at]?.key !== first.key) continue;
    let length = 1;
    while (length < printed.length && own[at + length]?.key === printed[length]?.key) length++;
    if (length === printed.length) return at;
  }
  return -1;
}

/** How many stretches of the own text are held against printed words in full: those that share most words with them. */
const stretches = 3;

/** The stretch of the own text in which most of the printed words stand in their order; null where none shares a word of matter. */
export function findNearest(printed: readonly MatchWord[], own: OwnWords): Match | null {
  let best: Match | null = null;
  for (const start of own.likelyPlaces(printed)) {
    const from = Math.max(0, start - Math.ceil(printed.length / 3) - 4);
    const to = Math.min(own.words.length, start + Math.ceil(printed.length * 1.5) + 12);
    const match = alignWords(printed, own.words, from, to);
    if (match && (!best || match.share > best.share || (match.share === best.share && match.end - match.start < best.end - best.start)))
      best = match;
  }
  return best;
}

/** Words of own texts with the places of each, so that only likely stretches are compared. */
export class OwnWords {
  readonly words: readonly MatchWord[];
  private readonly places = new Map<string, number[]>();

  constructor(words: readonly MatchWord[]) {
    this.words = words;
    for (const [at, word] of words.entries()) {
      if (!word.full) continue;
      const places = this.places.get(word.stem);
      if (places) places.push(at);
      else this.places.set(word.stem, [at]);
    }
  }

  /** Places where the printed words would begin, by the diagonals on which they meet most; rare words count for more. */
  likelyPlaces(printed: readonly MatchWord[]): readonly number[] {
    const votes = new Map<number, number>();
    for (const [n, word] of printed.entries()) {
      const places = word.full ? (this.places.get(word.stem) ?? []) : [];
      for (const at of places) {
        const bucket = Math.floor((at - n) / 8);
        votes.set(bucket, (votes.get(bucket) ?? 0) + 1 / places.length);
      }
    }
    return [...votes]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, stretches)
      .map(([bucket]) => Math.max(0, bucket * 8));
  }
}

/** Longest common list of words in order (by stem) between printed words and a stretch of the own ones, and what changes between. */
function alignWords(printed: readonly MatchWord[], own: readonly MatchWord[], from: number, to: number): Match | null {
  const width = to - from + 1;
  const table = new Uint16Array((printed.length + 1) * width);
  for (let i = printed.length - 1; i >= 0; i--) {
    for (let j = to - from - 1; j >= 0; j--) {
      table[i * width + j] =
        printed[i]?.stem === own[from + j]?.stem
          ? (table[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < printed.length && j < to - from; ) {
    if (printed[i]?.stem === own[from + j]?.stem) pairs.push([i++, from + j++]);
    else if ((table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return describe(withoutStragglers(drawnTogether(pairs, own), own), printed, own);
}

/** Each word moved as near to the next as it stands: of two places where "China" is said, the one beside the rest is meant. */
function drawnTogether(pairs: readonly [number, number][], own: readonly MatchWord[]): readonly [number, number][] {
  const out: [number, number][] = [];
  let limit = Number.POSITIVE_INFINITY;
  for (let at = pairs.length - 1; at >= 0; at--) {
    const [i, j] = pairs[at] ?? [0, 0];
    let place = Math.min(limit - 1, own.length - 1);
    if (limit === Number.POSITIVE_INFINITY) place = j;
    while (place > j && own[place]?.stem !== own[j]?.stem) place--;
    out.unshift([i, place]);
    limit = place;
  }
  return out;
}

/** Own words left out between two that meet, beyond those printed there, from which a few words at either end are taken to have met by chance. */
const far = 6;
const few = 3;

/** Without the few words at either end that stand far from the rest: they do not belong to the place. */
function withoutStragglers(pairs: readonly [number, number][], own: readonly MatchWord[]): readonly [number, number][] {
  let [first, last] = [0, pairs.length];
  const step = (at: number, text: 0 | 1) => (pairs[at]?.[text] ?? 0) - (pairs[at - 1]?.[text] ?? 0);
  const gap = (at: number) => step(at, 1) - step(at, 0);
  const light = (at: number) => own[pairs[at]?.[1] ?? -1]?.full !== true;
  for (let at = first + 1; at < last && at - first <= few; at++) if (gap(at) > far) first = at;
  for (let at = last - 1; at > first && last - at <= few; at--) if (gap(at) > far) last = at;
  while (last - first > 1 && light(last - 1) && gap(last - 1) > 2) last--;
  while (last - first > 1 && light(first) && gap(first + 1) > 2) first++;
  return pairs.slice(first, last);
}

function describe(pairs: readonly [number, number][], printed: readonly MatchWord[], own: readonly MatchWord[]): Match | null {
  const [head, tail] = [pairs[0], pairs.at(-1)];
  if (!head || !tail) return null;
  const changes: Change[] = [];
  const note = (o: readonly [number, number], p: readonly [number, number]) => {
    if (o[1] > o[0] || p[1] > p[0]) changes.push({ own: o, printed: p });
  };
  note([head[1], head[1]], [0, head[0]]);
  let run = 0;
  let longest = 0;
  let full = 0;
  for (const [n, [i, j]] of pairs.entries()) {
    const before = pairs[n - 1];
    const same = printed[i]?.key === own[j]?.key;
    if (before) note([before[1] + 1, j], [before[0] + 1, i]);
    run = before && before[0] + 1 === i && before[1] + 1 === j ? run + 1 : 1;
    longest = Math.max(longest, run);
    if (printed[i]?.full) full++;
    if (!same) note([j, j + 1], [i, i + 1]);
  }
  note([tail[1] + 1, tail[1] + 1], [tail[0] + 1, printed.length]);
  return { start: head[1], end: tail[1] + 1, share: pairs.length / printed.length, full, longest, changes: joined(changes) };
}

/** Changes that touch are one. */
function joined(changes: readonly Change[]): readonly Change[] {
  const out: Change[] = [];
  for (const change of changes) {
    const last = out.at(-1);
    if (last && last.own[1] === change.own[0] && last.printed[1] === change.printed[0])
      out[out.length - 1] = { own: [last.own[0], change.own[1]], printed: [last.printed[0], change.printed[1]] };
    else out.push(change);
  }
  return out;
}
