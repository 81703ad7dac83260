/**
 * The UTF-16 units of which every match of a pattern has at least one, the smallest such choice; null where none can be told. A text without
 * any of them is spared the search, which is what most rules of a long list cost. Reads what our rules use: literals, classes, groups,
 * look-arounds and quantifiers. A pattern that ignores case tells nothing.
 */
export function neededCharacters(pattern: RegExp): readonly number[] | null {
  if (pattern.ignoreCase) return null;
  const needed = new NeedReader(pattern.source).readAlternatives();
  return needed === null ? null : [...needed].sort((a, b) => a - b);
}

/** Which units a text has: a bit for each. */
export type UnitSet = Uint8Array;

/** The units of a text. */
export function unitsOf(text: string): UnitSet {
  const units = new Uint8Array(0x2000);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    units[unit >> 3] = (units[unit >> 3] ?? 0) | (1 << (unit & 7));
  }
  return units;
}

/** Whether a pattern with these needs can match in a text with these units. */
export function mayMatch(needed: readonly number[] | null, units: UnitSet): boolean {
  if (needed === null) return true;
  for (const unit of needed) if (((units[unit >> 3] ?? 0) & (1 << (unit & 7))) !== 0) return true;
  return false;
}

/** A class with more members than this says too little to be worth asking. */
const largest = 80;

type Need = ReadonlySet<number> | null;

class NeedReader {
  private readonly source: string;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  /** Any of the branches may be the one that matches. */
  readAlternatives(): Need {
    const branches: Need[] = [];
    for (;;) {
      branches.push(this.readSequence());
      if (this.source.charAt(this.at) !== "|") break;
      this.at++;
    }
    const all = new Set<number>();
    for (const branch of branches) {
      if (branch === null) return null;
      for (const unit of branch) all.add(unit);
    }
    return all.size > largest ? null : all;
  }

  /** Every item of a sequence must match: the one with the fewest characters says most. */
  private readSequence(): Need {
    let best: Need = null;
    while (this.at < this.source.length && !/[|)]/u.test(this.source.charAt(this.at))) {
      const need = this.readItem();
      if (need !== null && (best === null || need.size < best.size)) best = need;
    }
    return best;
  }

  private readItem(): Need {
    const need = this.readAtom();
    const quantifier = /^(?:[?*]|\{\d+(?:,\d*)?\}|\+)\??/u.exec(this.source.slice(this.at, this.at + 12))?.[0] ?? "";
    this.at += quantifier.length;
    return /^(?:[?*]|\{0)/u.test(quantifier) ? null : need;
  }

  private readAtom(): Need {
    const mark = this.source.charAt(this.at);
    if (mark === "(") return this.readGroup();
    if (mark === "[") return this.readClass();
    if (mark === "\\") return this.readEscape();
    this.at++;
    return /[\^$.]/u.test(mark) || isSurrogate(mark.charCodeAt(0)) ? null : new Set([mark.charCodeAt(0)]);
  }

  private readGroup(): Need {
    const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/u.exec(this.source.slice(this.at, this.at + 24))?.[0] ?? "(";
    this.at += opening.length;
    const inside = this.readAlternatives();
    this.at++;
    // What must not stand there says nothing; what only must stand beside the match stands in the text all the same.
    return opening.endsWith("!") ? null : inside;
  }

  private readEscape(): Need {
    const escaped =
      /^\\(?:u[0-9a-f]{4}|x[0-9a-f]{2}|[pP]\{[^}]*\}|k<\w+>|u\{[0-9a-f]+\}|\d+|.)/iu.exec(this.source.slice(this.at, this.at + 40))?.[0] ??
      "\\";
    this.at += escaped.length;
    return unitsOfEscape(escaped);
  }

  private readClass(): Need {
    let at = this.at + 1;
    const negated = this.source.charAt(at) === "^";
    const members = new Set<number>();
    let known = !negated;
    let last = -1;
    while (at < this.source.length && this.source.charAt(at) !== "]") {
      const piece =
        /^(?:\\(?:u[0-9a-f]{4}|x[0-9a-f]{2}|[pP]\{[^}]*\}|u\{[0-9a-f]+\}|.)|[\s\S])/iu.exec(this.source.slice(at, at + 40))?.[0] ?? "";
      at += Math.max(1, piece.length);
      if (piece === "-" && last >= 0 && this.source.charAt(at) !== "]") {
        const end = /^(?:\\(?:u[0-9a-f]{4}|x[0-9a-f]{2})|\\.|[\s\S])/iu.exec(this.source.slice(at, at + 8))?.[0] ?? "";
        at += Math.max(1, end.length);
        const to = [...(unitsOfMember(end) ?? [])];
        if (to.length !== 1 || (to[0] ?? 0) - last > largest) known = false;
        else for (let unit = last; unit <= (to[0] ?? 0); unit++) members.add(unit);
        last = -1;
        continue;
      }
      const units = unitsOfMember(piece);
      if (units === null) {
        known = false;
        last = -1;
        continue;
      }
      for (const unit of units) members.add(unit);
      last = units.size === 1 ? ([...units][0] ?? -1) : -1;
    }
    this.at = at + 1;
    return known && members.size > 0 && members.size <= largest ? members : null;
  }
}

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

function unitsOfMember(piece: string): Need {
  if (piece.startsWith("\\")) return unitsOfEscape(piece);
  return piece === "" || isSurrogate(piece.charCodeAt(0)) ? null : new Set([piece.charCodeAt(0)]);
}

/** The units of an escape; null for one that names a class that is large, or a place. */
function unitsOfEscape(escaped: string): Need {
  const hexadecimal = /^\\(?:u([0-9a-f]{4})|x([0-9a-f]{2}))$/iu.exec(escaped);
  if (hexadecimal) return new Set([Number.parseInt(hexadecimal[1] ?? hexadecimal[2] ?? "", 16)]);
  if (escaped === "\\d") return new Set([..."0123456789"].map((digit) => digit.charCodeAt(0)));
  const plain = /^\\([^\p{L}\p{N}])$/u.exec(escaped)?.[1];
  return plain === undefined ? null : new Set([plain.charCodeAt(0)]);
}
