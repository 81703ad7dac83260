import { vectorOf } from "../../language/vectors/load-vectors.ts";
import { cosine } from "../../language/vectors/vector-table.ts";
import { type Claim, wordsOf } from "../claims/claim.ts";

/** How much a kind of feature says about the matter, before its rarity. A shared figure says more than a shared word. */
const kindWeights: Readonly<Record<string, number>> = { c: 1.2, p: 1, n: 0.8, q: 2, t: 0.8, w: 0.5 };

/** How alike two claims are, and what they share. */
export interface Likeness {
  /** 0 to 1. */
  readonly score: number;
  /** Keys in both, heaviest first. */
  readonly shared: readonly string[];
  /** Summed weight of what they share. */
  readonly weight: number;
}

/**
 * Weighs features by how rare they are among the claims of one encounter: what everyone says binds nobody. Needs no corpus, so that the
 * same accounts give the same result everywhere.
 */
export class Weights {
  private readonly counts = new Map<string, number>();
  private readonly total: number;
  private readonly weights = new Map<string, number>();
  private readonly vectors = new WeakMap<Claim, Float32Array>();
  private readonly sums = new WeakMap<Claim, { all: number; wordless: number }>();

  /** Claims that speak of the same as others of their language, by a number for what they speak of. */
  private readonly repeated: ReadonlyMap<Claim, number>;
  private readonly known = new Map<number, Likeness>();

  constructor(claims: readonly Claim[]) {
    this.total = claims.length;
    this.repeated = numberRepeated(claims);
    for (const claim of claims) for (const key of claim.features) this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  of(key: string): number {
    let weight = this.weights.get(key);
    if (weight === undefined) {
      const kind = kindWeights[key.charAt(0)] ?? 0.5;
      weight = kind * Math.log(1 + this.total / (this.counts.get(key) ?? 1));
      this.weights.set(key, weight);
    }
    return weight;
  }

  /** Summed weight of a claim's features, with or without the words of its language. */
  sum(claim: Claim, words: boolean): number {
    let sums = this.sums.get(claim);
    if (!sums) {
      let all = 0;
      let wordless = 0;
      for (const key of claim.features) {
        const weight = this.of(key);
        all += weight;
        if (!key.startsWith("w:")) wordless += weight;
      }
      sums = { all, wordless };
      this.sums.set(claim, sums);
    }
    return words ? sums.all : sums.wordless;
  }

  likeness(a: Claim, b: Claim): Likeness {
    const left = this.repeated.get(a);
    const right = left === undefined ? undefined : this.repeated.get(b);
    if (left === undefined || right === undefined) return this.compare(a, b);
    // What one text says a thousand times is compared once with what another says a thousand times.
    const key = left * this.total + right;
    let likeness = this.known.get(key);
    if (!likeness) {
      likeness = this.compare(a, b);
      this.known.set(key, likeness);
    }
    return likeness;
  }

  private compare(a: Claim, b: Claim): Likeness {
    const sameLanguage = a.source.pack.tag === b.source.pack.tag;
    const [small, large] = a.features.size <= b.features.size ? [a, b] : [b, a];
    let weight = 0;
    const shared: [string, number][] = [];
    for (const key of small.features) {
      if (!large.features.has(key)) continue;
      const w = this.of(key);
      weight += w;
      shared.push([key, w]);
    }
    const norm = Math.sqrt(this.sum(a, sameLanguage) * this.sum(b, sameLanguage));
    shared.sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
    return { score: norm > 0 ? Math.min(1, weight / norm) : 0, shared: shared.map(([key]) => key), weight };
  }

  /** How near two claims are in meaning, whatever their languages: -1 to 1. Blind to "not", amounts and who does what; it finds, it never decides. */
  nearness(a: Claim, b: Claim): number {
    return cosine(this.vector(a), this.vector(b));
  }

  private vector(claim: Claim): Float32Array {
    let vector = this.vectors.get(claim);
    if (!vector) {
      vector = vectorOf(wordsOf(claim));
      this.vectors.set(claim, vector);
    }
    return vector;
  }
}

/** Numbers claims that have all their features, in their order, in common with another claim; others have none, so that looking them up costs little. */
function numberRepeated(claims: readonly Claim[]): ReadonlyMap<Claim, number> {
  const alike = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = [claim.source.pack.tag, ...claim.features].join("\u0001");
    const known = alike.get(key);
    if (known) known.push(claim);
    else alike.set(key, [claim]);
  }
  const groups = [...alike.values()].filter((group) => group.length > 1);
  return new Map(groups.flatMap((group, at) => group.map((claim) => [claim, at] as const)));
}
