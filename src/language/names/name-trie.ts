import { foldText, foldUnit, isSpacedUnit } from "./fold-character.ts";
import type { NameEntity, NameForm } from "./name-rows.ts";

/** A form in the trie, with whom it names; `entity` null for words that only look like a name (South China Sea, 发展中国家). */
export interface TrieEntry {
  readonly entity: NameEntity | null;
  readonly form: NameForm;
}

/** A node of the trie of folded units. `ending` is reached past any Cyrillic case ending. */
interface TrieNode {
  readonly next: Map<number, TrieNode>;
  ending: TrieNode | null;
  entries: TrieEntry[] | null;
}

/** A stretch of text that reads as one or more listed forms. */
export interface TrieHit {
  readonly end: number;
  readonly entries: readonly TrieEntry[];
}

/** Looks up listed forms at a place of a text, whatever their case, marks or Cyrillic endings. */
export interface NameTrie {
  /** Whether any form may begin with these two (unfolded) units; never wrongly false. `next` is NaN at the end of the text. */
  mayBegin(unit: number, next: number): boolean;
  /** Every form that reads from `start`, the longest first. */
  findAt(text: string, start: number): readonly TrieHit[];
}

/** Endings of Russian and Ukrainian nouns, names and adjectives, after the stem. */
const endings = new Set(
  "|а|я|у|ю|ом|ем|ой|ей|ою|ею|ью|е|и|ы|ь|й|о|і|ї|є|ям|ам|ами|ями|ях|ах|ов|ев|ів|ым|им|ых|их|ого|его|ому|ему|ий|ый|ій|ая|яя|ую|юю|ое|ее|ие|ые|ыми|ими|ої|ою|ові|еві|єю|єм|ією|ією|ією|ів|а|ін|ськ".split(
    "|",
  ),
);
const longestEnding = 4;
const endingMark = "\u0001";

/** Builds the trie of some forms. */
export function buildTrie(entries: Iterable<TrieEntry>): NameTrie {
  const root = newNode();
  for (const entry of entries) addForm(root, entry);
  // By the first unit: 0 none, 1 asks the second, 2 whatever follows. Pairs share places, so that some are let through for nothing.
  const first = new Uint8Array(0x10000);
  const pairs = new Uint8Array(0x10000);
  for (let unit = 0; unit < first.length; unit += 1) {
    const node = root.next.get(foldUnit(unit));
    if (node !== undefined) first[unit] = node.entries !== null || node.ending !== null ? 2 : 1;
  }
  for (const [unit, node] of root.next) for (const next of node.next.keys()) pairs[placeOfPair(unit, next)] = 1;
  return {
    mayBegin: (unit, next) => {
      const begins = first[unit] ?? 0;
      return begins === 2 || (begins === 1 && pairs[placeOfPair(foldUnit(unit), foldUnit(next))] === 1);
    },
    findAt: (text, start) => findAt(root, text, start),
  };
}

const placeOfPair = (unit: number, next: number): number => (unit * 31 + next * 7) & 0xffff;

function newNode(): TrieNode {
  return { next: new Map(), ending: null, entries: null };
}

function addForm(root: TrieNode, entry: TrieEntry): void {
  let node = root;
  const key = entry.form.script === "cyrillic" ? entry.form.text.split(" ").map(toStem).join(" ") : foldText(entry.form.text);
  for (let at = 0; at < key.length; at += 1) {
    if (key.charAt(at) === endingMark) {
      node.ending ??= newNode();
      node = node.ending;
      continue;
    }
    const unit = foldUnit(key.charCodeAt(at));
    let child = node.next.get(unit);
    if (child === undefined) {
      child = newNode();
      node.next.set(unit, child);
    }
    node = child;
  }
  node.entries ??= [];
  if (!node.entries.some((other) => other.entity === entry.entity && other.form.text === entry.form.text)) node.entries.push(entry);
}

/** The part of a Cyrillic word that its cases share, with the mark; the whole word where it does not decline (США, Токио, «российско»). */
function toStem(word: string): string {
  if (word === word.toUpperCase() || (/[оеэуюіи]$/.test(word) && !/.{3}[ыио]е$/.test(word))) return foldText(word);
  const stem = word.replace(/(?:ий|ый|ій|ая|ые|ие|ое|[аяйьы])$/, "");
  return foldText(stem) + endingMark;
}

function findAt(root: TrieNode, text: string, start: number): readonly TrieHit[] {
  const hits: TrieHit[] = [];
  walk(root, text, start, hits);
  if (hits.length < 2) return hits;
  return hits.sort((a, b) => b.end - a.end);
}

function walk(from: TrieNode, text: string, start: number, hits: TrieHit[]): void {
  let node: TrieNode | undefined = from;
  let at = start;
  while (node !== undefined) {
    if (node.entries !== null) hits.push({ end: at, entries: node.entries });
    if (node.ending !== null) {
      const end = endOfWord(text, at);
      if (end !== null) walk(node.ending, text, end, hits);
    }
    if (at >= text.length) return;
    node = node.next.get(foldUnit(text.charCodeAt(at)));
    at += 1;
  }
}

/** Where the word ends, if what is left of it is a case ending. */
function endOfWord(text: string, at: number): number | null {
  let end = at;
  while (end < text.length && isSpacedUnit(text.charCodeAt(end))) {
    end += 1;
    if (end - at > longestEnding) return null;
  }
  return end === at || endings.has(text.slice(at, end).toLowerCase()) ? end : null;
}
