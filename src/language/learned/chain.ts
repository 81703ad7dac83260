/**
 * A linear chain over `labels` labels: scores of each token's labels and of each pair of neighbours. The pairs' scores depend on a class of the
 * second token (a quotation mark opening, a comma), so that borders fall where marks let them.
 */
export interface Chain {
  readonly labels: number;
  /** [class][before][after], flat; -Infinity where the pair is forbidden. */
  readonly pairs: Float64Array;
  /** Scores of the first token's labels; -Infinity where it may not begin so. */
  readonly first: Float64Array;
}

/** The best labels of a stretch. `scores` [token][label], flat; `classes` one a token. */
export function decodeChain(chain: Chain, scores: Float64Array, classes: Uint8Array, length: number): Uint8Array {
  const { labels: n, pairs, first } = chain;
  const best = new Uint8Array(length);
  if (length === 0) return best;
  const back = new Uint8Array(length * n);
  let now = new Float64Array(n);
  let next = new Float64Array(n);
  for (let y = 0; y < n; y++) now[y] = (first[y] ?? 0) + (scores[y] ?? 0);
  for (let at = 1; at < length; at++) {
    const base = (classes[at] ?? 0) * n * n;
    for (let y = 0; y < n; y++) {
      let [top, from] = [-Infinity, 0];
      for (let x = 0; x < n; x++) {
        const score = (now[x] ?? 0) + (pairs[base + x * n + y] ?? 0);
        if (score > top) [top, from] = [score, x];
      }
      next[y] = top + (scores[at * n + y] ?? 0);
      back[at * n + y] = from;
    }
    [now, next] = [next, now];
  }
  let last = 0;
  for (let y = 1; y < n; y++) if ((now[y] ?? 0) > (now[last] ?? 0)) last = y;
  for (let at = length - 1; at >= 0; at--) {
    best[at] = last;
    last = back[at * n + last] ?? 0;
  }
  return best;
}

/** The best labels among those that use a wanted label at least once, and how much worse they are than the best that use none (negative: worse). */
export interface WantedDecoding {
  readonly labels: Uint8Array;
  readonly margin: number;
}

/** Decodes with the condition that a label from `wanted` on stands somewhere. */
export function decodeWanted(chain: Chain, scores: Float64Array, classes: Uint8Array, length: number, wanted: number): WantedDecoding {
  const { labels: n, pairs, first } = chain;
  const states = 2 * n; // A label before any wanted one; the same with one behind it or at it.
  const back = new Uint8Array(length * states);
  let now = new Float64Array(states).fill(-Infinity);
  let next = new Float64Array(states);
  for (let y = 0; y < n && length > 0; y++) now[y >= wanted ? y + n : y] = (first[y] ?? 0) + (scores[y] ?? 0);
  for (let at = 1; at < length; at++) {
    const base = (classes[at] ?? 0) * n * n;
    for (let state = 0; state < states; state++) {
      const y = state % n;
      let [top, from] = [-Infinity, 0];
      // Without a wanted one so far: from the same; with one: from the same, or from before where this label is the first wanted one.
      const [low, high] = state < n ? [0, y >= wanted ? 0 : n] : [y >= wanted ? 0 : n, states];
      for (let before = low; before < high; before++) {
        const score = (now[before] ?? 0) + (pairs[base + (before % n) * n + y] ?? 0);
        if (score > top) [top, from] = [score, before];
      }
      next[state] = top + (scores[at * n + y] ?? 0);
      back[at * states + state] = from;
    }
    [now, next] = [next, now];
  }
  let [without, last] = [0, n];
  for (let y = 1; y < n; y++) {
    if ((now[y] ?? 0) > (now[without] ?? 0)) without = y;
    if ((now[n + y] ?? 0) > (now[last] ?? 0)) last = n + y;
  }
  const margin = (now[last] ?? 0) - (now[without] ?? 0);
  const labels = new Uint8Array(length);
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = last % n;
    last = back[at * states + last] ?? 0;
  }
  return { labels, margin };
}

/** Forward and backward sums in log space, for training and for how sure a label is. */
export interface ChainSums {
  readonly logZ: number;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
}

export function sumChain(chain: Chain, scores: Float64Array, classes: Uint8Array, length: number): ChainSums {
  const { labels: n, pairs, first } = chain;
  const forward = new Float64Array(length * n);
  const backward = new Float64Array(length * n);
  const terms = new Float64Array(n);
  for (let y = 0; y < n; y++) forward[y] = (first[y] ?? 0) + (scores[y] ?? 0);
  for (let at = 1; at < length; at++) {
    const base = (classes[at] ?? 0) * n * n;
    for (let y = 0; y < n; y++) {
      for (let x = 0; x < n; x++) terms[x] = (forward[(at - 1) * n + x] ?? 0) + (pairs[base + x * n + y] ?? 0);
      forward[at * n + y] = logSum(terms) + (scores[at * n + y] ?? 0);
    }
  }
  for (let at = length - 2; at >= 0; at--) {
    const base = (classes[at + 1] ?? 0) * n * n;
    for (let x = 0; x < n; x++) {
      for (let y = 0; y < n; y++)
        terms[y] = (pairs[base + x * n + y] ?? 0) + (scores[(at + 1) * n + y] ?? 0) + (backward[(at + 1) * n + y] ?? 0);
      backward[at * n + x] = logSum(terms);
    }
  }
  for (let y = 0; y < n; y++) terms[y] = forward[(length - 1) * n + y] ?? 0;
  return { logZ: length > 0 ? logSum(terms) : 0, forward, backward };
}

function logSum(terms: Float64Array): number {
  let top = -Infinity;
  for (const term of terms) if (term > top) top = term;
  if (top === -Infinity) return top;
  let sum = 0;
  for (const term of terms) if (term > top - 30) sum += Math.exp(term - top);
  return top + Math.log(sum);
}
