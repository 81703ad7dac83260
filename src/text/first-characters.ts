/**
 * The characters with which a match of a pattern can begin, as the inside of a character class: a long alternation is tried only where one of
 * them stands, which makes it several times as fast. Reads what our word lists use: literals, classes, groups, look-arounds and quantifiers.
 * Null where a match can be empty or begin with anything.
 */
export function firstCharacters(source: string): string | null {
  return firstClasses(source)?.join("") ?? null;
}

/** As `firstCharacters`, each class by itself: a dash at the edge of one would make a range with the next. */
export function firstClasses(source: string): readonly string[] | null {
  const reader = new PatternReader(source);
  const first = reader.readAlternatives();
  return first.empty ? null : [...first.characters];
}

interface First {
  /** Characters and ranges, as a class has them. */
  readonly characters: Set<string>;
  /** A match can be empty, so that what follows begins it. */
  readonly empty: boolean;
}

class PatternReader {
  private readonly source: string;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  readAlternatives(): First {
    const characters = new Set<string>();
    let empty = false;
    for (;;) {
      const branch = this.readSequence();
      for (const one of branch.characters) characters.add(one);
      empty ||= branch.empty;
      if (this.source.charAt(this.at) !== "|") return { characters, empty };
      this.at++;
    }
  }

  private readSequence(): First {
    const characters = new Set<string>();
    let empty = true;
    while (this.at < this.source.length && !/[|)]/u.test(this.source.charAt(this.at))) {
      const item = this.readItem();
      if (empty) for (const one of item.characters) characters.add(one);
      empty &&= item.empty;
    }
    return { characters, empty };
  }

  private readItem(): First {
    const item = this.readAtom();
    const quantifier = /^(?:[?*]|\{0,\d*\}|\+|\{\d+(?:,\d*)?\})\??/u.exec(this.source.slice(this.at, this.at + 12))?.[0] ?? "";
    this.at += quantifier.length;
    return /^[?*]|^\{0,/u.test(quantifier) ? { ...item, empty: true } : item;
  }

  private readAtom(): First {
    const mark = this.source.charAt(this.at);
    if (mark === "(") return this.readGroup();
    if (mark === "[") return this.readClass();
    if (mark === "\\") {
      const escaped = /^\\(?:u[0-9a-f]{4}|p\{[^}]{1,20}\}|.)/iu.exec(this.source.slice(this.at, this.at + 24))?.[0] ?? mark;
      this.at += escaped.length;
      return { characters: new Set([escaped]), empty: false };
    }
    this.at++;
    // ^ and $ take no room.
    return mark === "^" || mark === "$" ? { characters: new Set(), empty: true } : { characters: new Set([mark]), empty: false };
  }

  private readGroup(): First {
    const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/u.exec(this.source.slice(this.at, this.at + 20))?.[0] ?? "(";
    this.at += opening.length;
    const inside = this.readAlternatives();
    this.at++;
    return /[=!]$/u.test(opening) ? { characters: new Set(), empty: true } : inside;
  }

  private readClass(): First {
    const end = this.source.indexOf("]", this.at);
    const inside = this.source.slice(this.at + 1, end);
    this.at = end + 1;
    // What a negated class allows is nearly everything.
    return inside.startsWith("^") ? { characters: new Set(["\\s\\S"]), empty: false } : { characters: new Set([inside]), empty: false };
  }
}
