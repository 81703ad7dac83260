/** What a regular expression is made of, as far as its length and its literal words go. */
export type PatternNode =
  /** One character: any of these, or null where they are too many to tell. */
  | { readonly kind: "character"; readonly of: readonly string[] | null }
  /** A place: the edge of the text or of a word. */
  | { readonly kind: "edge" }
  | { readonly kind: "sequence"; readonly parts: readonly PatternNode[] }
  | { readonly kind: "choice"; readonly options: readonly PatternNode[] }
  | { readonly kind: "repeat"; readonly part: PatternNode; readonly least: number; readonly most: number }
  | { readonly kind: "look"; readonly part: PatternNode; readonly refuses: boolean }
  /** What was caught before; of any length. */
  | { readonly kind: "reference" };

/** A class with more members than this says too little to be worth telling. */
const largest = 16;

/** Reads what our patterns use: literals, classes, groups, look-arounds, quantifiers. */
export function parsePattern({ source }: RegExp): PatternNode {
  return new PatternParser(source).choice();
}

class PatternParser {
  private readonly source: string;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  choice(): PatternNode {
    const options = [this.sequence()];
    while (this.source.charAt(this.at) === "|") {
      this.at++;
      options.push(this.sequence());
    }
    const [only] = options;
    return options.length === 1 && only ? only : { kind: "choice", options };
  }

  private sequence(): PatternNode {
    const parts: PatternNode[] = [];
    while (this.at < this.source.length && !/[|)]/u.test(this.source.charAt(this.at))) parts.push(this.quantified());
    return { kind: "sequence", parts };
  }

  private quantified(): PatternNode {
    const part = this.atom();
    const found = /^(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/u.exec(this.source.slice(this.at, this.at + 16));
    if (!found) return part;
    this.at += found[0].length;
    if (found[1]) return { kind: "repeat", part, least: found[1] === "+" ? 1 : 0, most: found[1] === "?" ? 1 : Number.POSITIVE_INFINITY };
    const least = Number(found[2]);
    const most = found[3] === "" ? least : found[4] ? Number(found[4]) : Number.POSITIVE_INFINITY;
    return { kind: "repeat", part, least, most };
  }

  private atom(): PatternNode {
    const character = String.fromCodePoint(this.source.codePointAt(this.at) ?? 0);
    if (character === "(") return this.group();
    if (character === "[") return this.characterClass();
    if (character === "\\") return this.escaped();
    this.at += character.length;
    if (character === "^" || character === "$") return { kind: "edge" };
    return { kind: "character", of: character === "." ? null : [character] };
  }

  private group(): PatternNode {
    const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/u.exec(this.source.slice(this.at, this.at + 24))?.[0] ?? "(";
    this.at += opening.length;
    const part = this.choice();
    this.at++;
    return /[=!]$/u.test(opening) ? { kind: "look", part, refuses: opening.endsWith("!") } : part;
  }

  private escaped(): PatternNode {
    const found = this.escape();
    if (/^\\[bB]$/u.test(found)) return { kind: "edge" };
    if (/^\\(?:k<|[1-9])/u.test(found)) return { kind: "reference" };
    return { kind: "character", of: membersOf(found) };
  }

  private escape(): string {
    const found = /^\\(?:u[0-9a-f]{4}|x[0-9a-f]{2}|[pP]\{[^}]*\}|k<\w+>|u\{[0-9a-f]+\}|[1-9]\d*|[\s\S])/iu.exec(
      this.source.slice(this.at, this.at + 40),
    );
    this.at += found?.[0].length ?? 1;
    return found?.[0] ?? "\\";
  }

  private characterClass(): PatternNode {
    this.at++;
    const negated = this.source.charAt(this.at) === "^";
    const members = new Set<string>();
    let known = !negated;
    let last: string | null = null;
    while (this.at < this.source.length && this.source.charAt(this.at) !== "]") {
      const member = this.classMember();
      if (member === "-" && last !== null && this.source.charAt(this.at) !== "]") {
        const from = last.codePointAt(0) ?? 0;
        const to = membersOf(this.classMember())?.[0]?.codePointAt(0) ?? Number.POSITIVE_INFINITY;
        if (to - from >= largest) known = false;
        else for (let code = from; code <= to; code++) members.add(String.fromCodePoint(code));
        last = null;
        continue;
      }
      const own = membersOf(member);
      if (own === null) known = false;
      for (const each of own ?? []) members.add(each);
      last = own?.length === 1 ? (own[0] ?? null) : null;
    }
    this.at++;
    return { kind: "character", of: known && members.size > 0 && members.size <= largest ? [...members] : null };
  }

  private classMember(): string {
    if (this.source.charAt(this.at) === "\\") return this.escape();
    const character = String.fromCodePoint(this.source.codePointAt(this.at) ?? 0);
    this.at += character.length;
    return character;
  }
}

/** The characters that a literal or an escape stands for; null for a class that is large. */
function membersOf(written: string): readonly string[] | null {
  if (!written.startsWith("\\")) return [written];
  const code = /^\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|u\{([0-9a-f]+)\})$/iu.exec(written);
  if (code) return [String.fromCodePoint(Number.parseInt(code[1] ?? code[2] ?? code[3] ?? "", 16))];
  if (written === "\\d") return [..."0123456789"];
  if (written === "\\n") return ["\n"];
  return /^\\[^\p{L}\p{N}]$/u.test(written) ? [written.slice(1)] : null;
}

/** The most UTF-16 units of a text that decide about one match: its own and those that it looks at beside it. */
export function extentOf(node: PatternNode): number {
  switch (node.kind) {
    case "character":
      // Of two units where it may be beyond the basic plane.
      return node.of ? Math.max(...node.of.map((each) => each.length)) : 2;
    case "edge":
      return 1;
    case "sequence":
      return node.parts.reduce((sum, part) => sum + extentOf(part), 0);
    case "choice":
      return Math.max(...node.options.map(extentOf));
    case "repeat":
      return node.most === 0 ? 0 : node.most * extentOf(node.part);
    case "look":
      return extentOf(node.part);
    case "reference":
      return Number.POSITIVE_INFINITY;
  }
}
