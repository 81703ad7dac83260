/** Cuts runs into the pieces of a table: the cut whose pieces are likeliest together (unigram language model, Viterbi). */
export class PieceTrie {
  /** Open addressing over (node, character); `children` is 0 where a place is free. */
  private readonly nodes: Int32Array;
  private readonly characters: Uint16Array;
  private readonly children: Int32Array;
  /** The piece that ends at a node, or -1. */
  private readonly ends: Int32Array;
  private readonly mask: number;
  private readonly costs: ArrayLike<number>;
  private readonly unknownCost: number;
  private size = 1;
  private best = new Float64Array(64);
  private from = new Int32Array(64);
  private piece = new Int32Array(64);

  /** `costs`: negative log-likelihoods; a character that no piece holds costs `unknownCost` and yields nothing. */
  constructor(pieces: readonly string[], costs: ArrayLike<number>, unknownCost: number) {
    this.costs = costs;
    this.unknownCost = unknownCost;
    let characters = 0;
    for (const piece of pieces) characters += piece.length;
    let places = 1 << 10;
    while (places < characters * 2) places *= 2;
    this.mask = places - 1;
    this.nodes = new Int32Array(places);
    this.characters = new Uint16Array(places);
    this.children = new Int32Array(places);
    this.ends = new Int32Array(characters + 1).fill(-1);
    for (let index = 0; index < pieces.length; index++) this.add(pieces[index] ?? "", index);
  }

  /** Indexes of the pieces of a run, in order. */
  cut(run: string): number[] {
    const whole = this.find(run);
    if (whole >= 0) return [whole];
    const { length } = run;
    if (length >= this.best.length) this.grow(length);
    const { best, from, piece } = this;
    best.fill(Number.POSITIVE_INFINITY, 0, length + 1);
    best[0] = 0;
    for (let start = 0; start < length; start++) {
      const cost = best[start] ?? 0;
      let node = 0;
      for (let at = start; at < length; at++) {
        node = this.child(node, run.charCodeAt(at));
        if (node === 0) break;
        const end = this.ends[node] ?? -1;
        if (end < 0) continue;
        const total = cost + (this.costs[end] ?? 0);
        if (total < (best[at + 1] ?? 0)) this.step(at + 1, total, start, end);
      }
      if (cost + this.unknownCost < (best[start + 1] ?? 0)) this.step(start + 1, cost + this.unknownCost, start, -1);
    }
    const found: number[] = [];
    for (let at = length; at > 0; at = from[at] ?? 0) {
      const end = piece[at] ?? -1;
      if (end >= 0) found.push(end);
    }
    return found.reverse();
  }

  private step(to: number, cost: number, start: number, end: number): void {
    this.best[to] = cost;
    this.from[to] = start;
    this.piece[to] = end;
  }

  private find(run: string): number {
    let node = 0;
    for (let at = 0; at < run.length; at++) {
      node = this.child(node, run.charCodeAt(at));
      if (node === 0) return -1;
    }
    return this.ends[node] ?? -1;
  }

  private add(piece: string, index: number): void {
    let node = 0;
    for (let at = 0; at < piece.length; at++) {
      const code = piece.charCodeAt(at);
      let next = this.child(node, code);
      if (next === 0) {
        next = this.size++;
        const place = this.place(node, code);
        this.nodes[place] = node;
        this.characters[place] = code;
        this.children[place] = next;
      }
      node = next;
    }
    if (node !== 0) this.ends[node] = index;
  }

  private child(node: number, code: number): number {
    return this.children[this.place(node, code)] ?? 0;
  }

  /** Where (node, character) lies, or the free place where it would. */
  private place(node: number, code: number): number {
    let place = Math.imul(Math.imul(node, 0x9e3779b1) ^ code, 0x85ebca6b);
    place = (place ^ (place >>> 15)) & this.mask;
    while (this.children[place] !== 0 && (this.nodes[place] !== node || this.characters[place] !== code)) place = (place + 1) & this.mask;
    return place;
  }

  private grow(length: number): void {
    const size = length * 2;
    this.best = new Float64Array(size);
    this.from = new Int32Array(size);
    this.piece = new Int32Array(size);
  }
}
