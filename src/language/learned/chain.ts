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
  let next = new Float64Array(states).fill(-Infinity);
  for (let y = 0; y < n && length > 0; y++) now[y >= wanted ? y + n : y] = (first[y] as number) + (scores[y] as number);
  for (let at = 1; at < length; at++) {
    const base = (classes[at] as number) * n * n;
    for (let y = 0; y < n; y++) {
      const own = scores[at * n + y] as number;
      // Without a wanted one so far: from the same. (A wanted label is never without.)
      let [top, from] = [-Infinity, 0];
      for (let x = 0; x < wanted; x++) {
        const score = (now[x] as number) + (pairs[base + x * n + y] as number);
        if (score > top) {
          top = score;
          from = x;
        }
      }
      if (y < wanted) {
        next[y] = top + own;
        back[at * states + y] = from;
        top = -Infinity;
        from = 0;
      }
      // With one: from the same, or from before where this label is the first wanted one.
      for (let x = 0; x < n; x++) {
        const score = (now[n + x] as number) + (pairs[base + x * n + y] as number);
        if (score > top) {
          top = score;
          from = n + x;
        }
      }
      next[n + y] = top + own;
      back[at * states + n + y] = from;
    }
    [now, next] = [next, now];
  }
  let [without, last] = [0, n];
  for (let y = 1; y < n; y++) {
    if ((now[y] as number) > (now[without] as number)) without = y;
    if ((now[n + y] as number) > (now[last] as number)) last = n + y;
  }
  const margin = (now[last] as number) - (now[without] as number);
  const labels = new Uint8Array(length);
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = last < n ? last : last - n;
    last = back[at * states + last] as number;
  }
  return { labels, margin };
}

/**
 * How likely each token bears each label, whatever the others bear: [token][label], flat, 0 to 1. The sums of `sumChain` without logarithms: each
 * token's are scaled to one instead, which takes an exponential a label and not one a pair of labels.
 */
export function labelShares(chain: Chain, scores: Float64Array, classes: Uint8Array, length: number): Float64Array {
  const { labels: n, first } = chain;
  const pairs = pairWeights(chain);
  const shares = new Float64Array(length * n);
  const own = new Float64Array(length * n);
  for (let at = 0; at < length * n; at += n) {
    let top = -Infinity;
    for (let y = 0; y < n; y++) top = Math.max(top, scores[at + y] as number);
    for (let y = 0; y < n; y++) own[at + y] = Math.exp((scores[at + y] as number) - top);
  }
  for (let y = 0; y < n && length > 0; y++) shares[y] = Math.exp(first[y] as number) * (own[y] as number);
  scaleToOne(shares, 0, n);
  for (let at = 1; at < length; at++) {
    const base = (classes[at] as number) * n * n;
    for (let y = 0; y < n; y++) {
      let sum = 0;
      for (let x = 0; x < n; x++) sum += (shares[(at - 1) * n + x] as number) * (pairs[base + x * n + y] as number);
      shares[at * n + y] = sum * (own[at * n + y] as number);
    }
    scaleToOne(shares, at * n, n);
  }
  // From behind: what the tokens that follow make of each label. It is multiplied into the shares on the way.
  let behind = new Float64Array(n).fill(1);
  let here = new Float64Array(n);
  for (let at = length - 2; at >= 0; at--) {
    const base = (classes[at + 1] as number) * n * n;
    for (let y = 0; y < n; y++) behind[y] = (behind[y] as number) * (own[(at + 1) * n + y] as number);
    for (let x = 0; x < n; x++) {
      let sum = 0;
      for (let y = 0; y < n; y++) sum += (pairs[base + x * n + y] as number) * (behind[y] as number);
      here[x] = sum;
    }
    scaleToOne(here, 0, n);
    for (let x = 0; x < n; x++) shares[at * n + x] = (shares[at * n + x] as number) * (here[x] as number);
    scaleToOne(shares, at * n, n);
    [behind, here] = [here, behind];
  }
  return shares;
}

const keptWeights = new WeakMap<Chain, Float64Array>();

/** The exponentials of a chain's pairs, taken once. */
function pairWeights(chain: Chain): Float64Array {
  const kept = keptWeights.get(chain) ?? chain.pairs.map(Math.exp);
  keptWeights.set(chain, kept);
  return kept;
}

function scaleToOne(values: Float64Array, from: number, count: number): void {
  let sum = 0;
  for (let at = from; at < from + count; at++) sum += values[at] as number;
  for (let at = from; at < from + count; at++) values[at] = (values[at] as number) / sum;
}

/** Forward and backward sums in log space, for training. */
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
