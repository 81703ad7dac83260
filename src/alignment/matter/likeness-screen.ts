import type { Claim } from "../claims/claim.ts";
import type { Weights } from "./likeness.ts";

/** What the screen knows of a claim. */
interface Profile {
  /** Numbers of its features, in their order. */
  readonly features: Int32Array;
  /** Summed weight with the words of its language, and without. */
  readonly all: number;
  readonly wordless: number;
}

/**
 * The scores of `Weights.likeness` to the last bit, without the list of what is shared: of many thousand pairs of claims most are unlike, and making that list
 * for each of them is what costs. One claim is taken, then others are held against it.
 */
export class LikenessScreen {
  private readonly weights: Weights;
  private readonly numbers = new Map<string, number>();
  private readonly weightOf: number[] = [];
  private readonly profiles = new Map<Claim, Profile>();
  /** By feature: its place in the taken claim, from 1; 0 where it has it not. */
  private places: Int32Array<ArrayBufferLike> = new Int32Array(1024);
  private taken: { readonly claim: Claim; readonly profile: Profile } | null = null;
  private readonly shared: number[] = [];

  constructor(weights: Weights) {
    this.weights = weights;
  }

  take(claim: Claim): void {
    for (const number of this.taken?.profile.features ?? []) this.places[number] = 0;
    const profile = this.profile(claim);
    if (this.places.length < this.numbers.size) {
      this.places = new Int32Array(2 * this.numbers.size);
    }
    for (let at = 0; at < profile.features.length; at++) this.places[profile.features[at] ?? 0] = at + 1;
    this.taken = { claim, profile };
  }

  /** How alike the taken claim and another are, 0 to 1. */
  score(other: Claim): number {
    const { taken, shared } = this;
    if (!taken) return 0;
    const a = taken.profile;
    const b = this.profile(other);
    // Sums of fractions hang on their order: it is that of the claim with fewer features, of two equal ones that of the taken.
    let count = 0;
    const ordered = a.features.length > b.features.length;
    for (let at = 0; at < b.features.length; at++) {
      const number = b.features[at] ?? 0;
      const place = this.places[number] ?? 0;
      if (place === 0) continue;
      if (ordered) shared[count] = number;
      else insert(shared, count, place);
      count++;
    }
    if (count === 0) return 0;
    let weight = 0;
    for (let at = 0; at < count; at++) {
      const each = shared[at] ?? 0;
      weight += this.weightOf[ordered ? each : (a.features[each - 1] ?? 0)] ?? 0;
    }
    const words = taken.claim.source.pack.tag === other.source.pack.tag;
    const norm = Math.sqrt((words ? a.all : a.wordless) * (words ? b.all : b.wordless));
    return norm > 0 ? Math.min(1, weight / norm) : 0;
  }

  private profile(claim: Claim): Profile {
    let profile = this.profiles.get(claim);
    if (!profile) {
      const features = Int32Array.from([...claim.features], (key) => this.numberOf(key));
      profile = { features, all: this.weights.sum(claim, true), wordless: this.weights.sum(claim, false) };
      this.profiles.set(claim, profile);
    }
    return profile;
  }

  private numberOf(key: string): number {
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.weightOf.length;
      this.numbers.set(key, number);
      this.weightOf.push(this.weights.of(key));
    }
    return number;
  }
}

/** Into a short list of so many numbers that is kept in order. */
function insert(list: number[], count: number, value: number): void {
  let at = count;
  while (at > 0 && (list[at - 1] ?? 0) > value) {
    list[at] = list[at - 1] ?? 0;
    at--;
  }
  list[at] = value;
}
