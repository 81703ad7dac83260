import type { Span } from "../../../domain/span.ts";

/** What a word or a group of words may be: the name of a category and a value of its sort. */
export interface Category {
  readonly name: string;
  readonly value: unknown;
}

/** A word, a number, a sign, or what rules have made of several. */
export interface Element extends Span {
  /** Lower case. */
  readonly text: string;
  /** No space stands before it. */
  readonly glued: boolean;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  readonly categories: readonly Category[];
  /** A word that the grammar does not know follows at once. */
  followed?: boolean;
  /** What the categories' names come to, where it is known already. */
  readonly bits?: Bits;
  /** The strata in which a rule may begin with it, as bits, where it is known already: `Cascade.begins`. */
  readonly begins?: number;
}

/** Names of categories as bits, to see at once that an element has none that a place asks for. */
export type Bits = readonly [number, number, number];

const bitNumbers = new Map<string, number>();
/** Names beyond the bits share the last one: it only makes the test less sharp. */
const lastBit = 95;

function bitNumber(name: string): number {
  let found = bitNumbers.get(name);
  if (found === undefined) {
    found = Math.min(bitNumbers.size, lastBit);
    bitNumbers.set(name, found);
  }
  return found;
}

const bitsOfList = new WeakMap<readonly Category[], Bits>();

/** Lists that come again are remembered. */
export function bitsOf(categories: readonly Category[]): Bits {
  let known = bitsOfList.get(categories);
  if (!known) {
    known = bitsOfNames(categories.map(({ name }) => name));
    bitsOfList.set(categories, known);
  }
  return known;
}

function bitsOfNames(names: readonly string[]): Bits {
  const bits: [number, number, number] = [0, 0, 0];
  for (const name of names) addBit(bits, name);
  return bits;
}

function addBit(bits: [number, number, number], name: string): void {
  const number = bitNumber(name);
  const at = number >> 5;
  bits[at as 0 | 1 | 2] |= 1 << (number & 31);
}

const shareBits = (a: Bits, b: Bits): boolean => ((a[0] & b[0]) | (a[1] & b[1]) | (a[2] & b[2])) !== 0;

/** What a rule caught, by name. A name that an optional part did not catch is undefined. */
export type Captured<C> = Readonly<C>;

/** Words and categories in a row, and what they make. Null refuses them. */
export interface CascadeRule<C> {
  /** What is made is of these categories; a function where that hangs on the value. */
  readonly category: string | readonly string[] | ((value: never) => readonly string[]);
  readonly pattern: string;
  /** Asks about the elements right before and after, where they decide. */
  readonly when?: (before: Element | undefined, after: Element | undefined, last: Element) => boolean;
  readonly build: (captured: Captured<C>, matched: readonly Element[]) => unknown;
}

/** Rules that are tried together; the longest that fits wins, then the first. */
export type Stratum<C> = readonly CascadeRule<C>[];

type Atom =
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "category"; readonly category: string; readonly name: string }
  | { readonly kind: "glue" };

/**
 * Reads a pattern: words as they stand (lower case), `{category}` or `{category:name}`, `( a | b c )`, `?` after what may be missing, `~` where no
 * space may stand. `\` takes the next sign as a word. Gives every sequence that the pattern allows.
 */
export function expandPattern(pattern: string): readonly (readonly Atom[])[] {
  const tokens = pattern.match(/\\.|\{[^}]+\}|[()|?~]|[\p{L}\p{N}\p{M}]+|[^\s]/gu) ?? [];
  let at = 0;
  const alternatives = (): Atom[][] => {
    const all = sequence();
    while (tokens[at] === "|") {
      at++;
      all.push(...sequence());
    }
    return all;
  };
  const sequence = (): Atom[][] => {
    let rows: Atom[][] = [[]];
    while (at < tokens.length && tokens[at] !== "|" && tokens[at] !== ")") {
      let options = single(tokens[at++] ?? "");
      if (tokens[at] === "?") {
        at++;
        options = [...options, []];
      }
      rows = rows.flatMap((row) => options.map((option) => [...row, ...option]));
    }
    return rows;
  };
  const single = (token: string): Atom[][] => {
    if (token === "(") {
      const inner = alternatives();
      if (tokens[at++] !== ")") throw new Error(`pattern without its closing bracket: ${pattern}`);
      return inner;
    }
    if (token === "~") return [[{ kind: "glue" }]];
    if (token.startsWith("{")) {
      const [category = "", name = category] = token.slice(1, -1).split(":");
      return [[{ kind: "category", category, name }]];
    }
    return [[{ kind: "word", text: token.startsWith("\\") ? token.slice(1) : token }]];
  };
  const rows = alternatives();
  if (at < tokens.length) throw new Error(`pattern with a stray bracket: ${pattern}`);
  return rows;
}

interface Ending<C> {
  readonly rule: CascadeRule<C>;
  /** The categories of what is made, where they do not hang on its value. */
  readonly made: { readonly names: readonly string[]; readonly bits: Bits; begins: number } | null;
  readonly order: number;
  readonly names: readonly string[];
}

interface Node<C> {
  readonly words: Map<string, Node<C>>;
  readonly categories: Map<string, Node<C>>;
  readonly bits: [number, number, number];
  glued: Node<C> | null;
  readonly endings: Ending<C>[];
}

const emptyNode = <C>(): Node<C> => ({ words: new Map(), categories: new Map(), bits: [0, 0, 0], glued: null, endings: [] });

function childOf<C>(children: Map<string, Node<C>>, key: string): Node<C> {
  let child = children.get(key);
  if (!child) {
    child = emptyNode();
    children.set(key, child);
  }
  return child;
}

interface Match<C> {
  readonly ending: Ending<C>;
  readonly end: number;
  readonly values: readonly unknown[];
}

/** The strata of a grammar, each as one tree of all its patterns, so that a place is compared with all rules at once. */
export interface Cascade {
  /** Every word that a pattern names. */
  readonly words: ReadonlySet<string>;
  /** The strata in which a rule may begin with a word or a thing of these categories, as bits; beyond the 32nd they share them. */
  begins(text: string, categories: readonly string[]): number;
  /** Puts what the rules make in the place of the words; the work grows with the number of elements. */
  apply(elements: readonly Element[]): readonly Element[];
}

/** How often what was made may grow again at the same place in one stratum. */
const growth = 4;

export function createCascade<C>(strata: readonly Stratum<C>[]): Cascade {
  const words = new Set<string>();
  const trees = strata.map((rules) => {
    const root = emptyNode<C>();
    rules.forEach((rule, order) => {
      for (const atoms of expandPattern(rule.pattern)) {
        let node = root;
        const names: string[] = [];
        for (const atom of atoms) {
          if (atom.kind === "glue") {
            node.glued ??= emptyNode();
            node = node.glued;
          } else if (atom.kind === "word") {
            words.add(atom.text);
            node = childOf(node.words, atom.text);
          } else {
            names.push(atom.name);
            addBit(node.bits, atom.category);
            node = childOf(node.categories, atom.category);
          }
        }
        node.endings.push({ rule, made: fixedCategories(rule), order, names });
      }
    });
    return root;
  });
  const begins = (text: string, categories: readonly string[]): number =>
    trees.reduce(
      (bits, { glued, words: first, categories: known }, at) =>
        glued || (text !== "" && first.has(text)) || categories.some((name) => known.has(name)) ? bits | (1 << at) : bits,
      0,
    );
  for (const tree of trees) setBegins(tree, begins);
  return {
    words,
    begins,
    apply: (elements) => {
      const row = elements.slice();
      let any = 0;
      for (const element of row) any |= beginsOf(element, begins);
      return trees.reduce((before, tree, at) => {
        if ((any & (1 << at)) === 0) return before;
        const after = applyStratum(tree, 1 << at, before, begins);
        for (const element of after) any |= beginsOf(element, begins);
        return after;
      }, row);
    },
  };
}

type Begins = Cascade["begins"];

const beginsOf = ({ begins, text, categories }: Element, of: Begins): number =>
  begins ??
  of(
    text,
    categories.map(({ name }) => name),
  );

/** Tells the rules of a tree where what they make may begin others. */
function setBegins<C>(node: Node<C>, begins: Begins): void {
  for (const { made } of node.endings) if (made) made.begins = begins("", made.names);
  for (const child of [...node.words.values(), ...node.categories.values(), ...(node.glued ? [node.glued] : [])]) setBegins(child, begins);
}

function fixedCategories<C>({ category }: CascadeRule<C>): Ending<C>["made"] {
  if (typeof category === "function") return null;
  const names = typeof category === "string" ? [category] : category;
  return { names, bits: bitsOfNames(names), begins: 0 };
}

function applyStratum<C>(root: Node<C>, bit: number, row: Element[], begins: Begins): Element[] {
  const done: Element[] = [];
  let at = 0;
  let grown = 0;
  while (at < row.length) {
    const element = row[at] as Element;
    const made = (beginsOf(element, begins) & bit) === 0 ? null : longest(root, row, at, done[done.length - 1], begins);
    if (made) {
      // Set in the place of the last element that it was made of, so that nothing is moved.
      at = made.end - 1;
      row[at] = made.element;
      if (++grown < growth) continue;
    }
    grown = 0;
    done.push(row[at] as Element);
    at++;
  }
  return done;
}

function longest<C>(
  root: Node<C>,
  row: readonly Element[],
  from: number,
  before: Element | undefined,
  begins: Begins,
): { readonly element: Element; readonly end: number } | null {
  const matches: Match<C>[] = [];
  walk(root, row, from, [], matches);
  if (matches.length === 0) return null;
  if (matches.length > 1) matches.sort((a, b) => b.end - a.end || a.ending.order - b.ending.order);
  const first = row[from];
  for (const { ending, end, values } of matches) {
    const last = row[end - 1];
    if (!first || !last) continue;
    if (ending.rule.when && !ending.rule.when(before, row[end], last)) continue;
    const captured: Record<string, unknown> = {};
    for (let at = 0; at < ending.names.length; at++) captured[ending.names[at] as string] = values[at];
    const value = ending.rule.build(captured as Captured<C>, row.slice(from, end));
    if (value === null) continue;
    return { element: madeElement(first, last, ending, value, begins), end };
  }
  return null;
}

function madeElement<C>(first: Element, last: Element, { rule, made }: Ending<C>, value: unknown, begins: Begins): Element {
  const { category } = rule;
  const names = made ? made.names : typeof category === "function" ? category(value as never) : [];
  const bits = made ? made.bits : bitsOfNames(names);
  const categories = names.map((name) => ({ name, value }));
  return {
    start: first.start,
    end: last.end,
    text: "",
    glued: first.glued,
    capital: first.capital,
    categories,
    bits,
    begins: made ? made.begins : begins("", names),
    followed: last.followed ?? false,
  };
}

const noValues: readonly unknown[] = [];

function walk<C>(node: Node<C>, row: readonly Element[], at: number, values: unknown[], matches: Match<C>[]): void {
  const { endings } = node;
  if (endings.length > 0) {
    const caught = values.length > 0 ? values.slice() : noValues;
    for (let i = 0; i < endings.length; i++) matches.push({ ending: endings[i] as Ending<C>, end: at, values: caught });
  }
  const element = row[at];
  if (!element) return;
  const { text, categories } = element;
  const after = row[at + 1];
  if (node.glued && element.glued) walk(node.glued, row, at, values, matches);
  const word = text !== "" && node.words.size > 0 ? node.words.get(text) : undefined;
  if (word && mayGoOn(word, after)) walk(word, row, at + 1, values, matches);
  if (categories.length === 0 || !shareBits(node.bits, element.bits ?? bitsOf(categories))) return;
  for (let i = 0; i < categories.length; i++) {
    const { name, value } = categories[i] as Category;
    const next = node.categories.get(name);
    if (!next || !mayGoOn(next, after)) continue;
    values.push(value);
    walk(next, row, at + 1, values, matches);
    values.pop();
  }
}

/** Whether a rule ends here or may go on with what follows. */
function mayGoOn<C>({ endings, glued, words, bits }: Node<C>, after: Element | undefined): boolean {
  if (endings.length > 0) return true;
  if (!after) return false;
  if (glued && after.glued) return true;
  const { text, categories } = after;
  if (categories.length > 0 && shareBits(bits, after.bits ?? bitsOf(categories))) return true;
  return text !== "" && words.size > 0 && words.has(text);
}
