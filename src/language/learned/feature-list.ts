import { mix } from "./mix.ts";

/** Features of a run of tokens as hashes, token after token. Grows as needed and is reused from one run to the next. */
export class FeatureList {
  hashes = new Int32Array(1 << 14);
  /** Where each token's features begin; one more than there are tokens. */
  starts = new Int32Array(1 << 10);
  length = 0;
  tokens = 0;

  clear(): void {
    this.length = 0;
    this.tokens = 0;
    this.starts[0] = 0;
  }

  /** Adds a feature of the current token: a template's number and up to three values. */
  add1(template: number, a: number): void {
    this.push(mix(template, a));
  }

  add2(template: number, a: number, b: number): void {
    this.push(mix(mix(template, a), b));
  }

  add3(template: number, a: number, b: number, c: number): void {
    this.push(mix(mix(mix(template, a), b), c));
  }

  /** Ends the current token. */
  next(): void {
    this.tokens++;
    if (this.tokens + 1 > this.starts.length) this.starts = grown(this.starts);
    this.starts[this.tokens] = this.length;
  }

  private push(hash: number): void {
    if (this.length === this.hashes.length) this.hashes = grown(this.hashes);
    this.hashes[this.length++] = hash;
  }
}

function grown(list: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(list.length * 2);
  more.set(list);
  return more;
}
