import type { Span } from "../domain/span.ts";
import { everyMatch } from "../text/every-match.ts";
import { foldText, lowerSameLength } from "./fold-text.ts";

/** Forms that stand for one code: a topic, a concept, a set phrase. */
export interface WordGroup {
  readonly code: string;
  readonly forms: readonly (string | RegExp)[];
}

/** A place where a text has a form of the code. */
export interface FoundWord extends Span {
  readonly code: string;
}

/** Word groups made ready for search. */
export interface WordMatcher {
  readonly codes: readonly string[];
  /** Forms without capitals: they meet any case. */
  readonly anyCase: Forms;
  /** Forms with a capital ("AI", "WHO"): they meet only themselves. */
  readonly exactCase: Forms;
  readonly patterns: readonly { readonly group: number; readonly pattern: RegExp }[];
}

/** Forms by their characters, and with which UTF-16 units any of them begins (1): most places of a text are passed by at once. */
interface Forms {
  readonly root: Node;
  readonly begins: Uint8Array;
}

interface Node {
  /** By UTF-16 unit. */
  readonly next: Map<number, Node>;
  /** Where the form goes on after the rest of a word has been passed over. */
  star: Node | null;
  /** Groups whose form ends here; `~group` where the form is one that forbids. */
  readonly ends: number[];
}

/**
 * Makes word groups ready for search. How a form is written:
 *
 * - `trade war`: as it stands in running text. A space also meets a hyphen, and a line break inside a paragraph.
 * - `тариф*`, `ядерн* оружи*`: the star stands for any rest of a word, none included.
 * - `AI`: a form with a capital letter meets only that case; a form without capitals meets any.
 * - `!gulf of mexico`: what would be found inside this form does not count for its group.
 * - a regular expression: run over the lower-cased, folded text; it looks after its own word boundaries.
 *
 * Latin and Cyrillic forms begin and end at word boundaries; Hangul forms begin at the head of an eojeol and may be followed by particles;
 * Han forms stand anywhere.
 */
export function compileWords(groups: readonly WordGroup[]): WordMatcher {
  const anyCase = newNode();
  const exactCase = newNode();
  const patterns: { group: number; pattern: RegExp }[] = [];
  groups.forEach(({ forms }, group) => {
    for (const form of forms) {
      if (typeof form !== "string") {
        patterns.push({ group, pattern: new RegExp(form.source, "gu") });
        continue;
      }
      const forbids = form.startsWith("!");
      const written = foldText(forbids ? form.slice(1) : form);
      const root = written === written.toLowerCase() ? anyCase : exactCase;
      addForm(root, written, forbids ? ~group : group);
    }
  });
  return { codes: groups.map(({ code }) => code), anyCase: formsOf(anyCase), exactCase: formsOf(exactCase), patterns };
}

/** Every place of every group, in the order of the text. Within one code the longest match wins; places of different codes may overlap. */
export function findWords(text: string, matcher: WordMatcher): FoundWord[] {
  const folded = foldText(text);
  const lower = lowerSameLength(folded);
  const hits: Hit[] = [];
  const { anyCase, exactCase } = matcher;
  for (let at = 0; at < folded.length; at++) {
    const any = anyCase.begins[lower.charCodeAt(at)] === 1;
    const exact = exactCase.begins[folded.charCodeAt(at)] === 1;
    if (!(any || exact) || !mayBegin(folded, at)) continue;
    if (any) walk(anyCase.root, lower, at, at, hits);
    if (exact) walk(exactCase.root, folded, at, at, hits);
  }
  for (const { group, pattern } of matcher.patterns) {
    for (const match of everyMatch(pattern, lower)) hits.push({ group, start: match.index, end: match.index + match[0].length });
  }
  return choose(hits, matcher.codes);
}

/** 不支持“台独”, “mutual respect”: marks of quotation set a word off without parting it from its neighbours; soft hyphens are not seen at all. */
const passedOver: ReadonlySet<number> = new Set([...'\u00ad\u200b“”"«»「」『』'].map((mark) => mark.charCodeAt(0)));

interface Hit extends Span {
  readonly group: number;
}

function newNode(): Node {
  return { next: new Map(), star: null, ends: [] };
}

function formsOf(root: Node): Forms {
  const begins = new Uint8Array(0x10000);
  if (root.star) begins.fill(1);
  else for (let unit = 0; unit < begins.length; unit++) if (step(root, unit)) begins[unit] = 1;
  return { root, begins };
}

function addForm(root: Node, form: string, group: number): void {
  let node = root;
  for (let at = 0; at < form.length; at++) {
    if (form.charAt(at) === "*") {
      node.star ??= newNode();
      node = node.star;
      continue;
    }
    const unit = form.charCodeAt(at);
    let next = node.next.get(unit);
    if (!next) {
      next = newNode();
      node.next.set(unit, next);
    }
    node = next;
  }
  node.ends.push(group);
}

function walk(root: Node, text: string, start: number, from: number, hits: Hit[]): void {
  let node: Node = root;
  let at = from;
  for (;;) {
    if (node.ends.length > 0 && at > start && mayEnd(text, at)) for (const group of node.ends) hits.push({ group, start, end: at });
    if (node.star) walk(node.star, text, start, endOfWord(text, at), hits);
    let unit = text.charCodeAt(at);
    let next = step(node, unit);
    if (!next && at > start && passedOver.has(unit)) {
      unit = text.charCodeAt(++at);
      next = step(node, unit);
    }
    if (!next) return;
    node = next;
    at++;
    if (unit === space || unit === lineBreak) at = passSpace(text, at);
  }
}

/** A space in a form also meets a hyphen and a line break. */
function step(node: Node, unit: number): Node | undefined {
  return node.next.get(unit) ?? (unit === hyphen || unit === lineBreak ? node.next.get(space) : undefined);
}

const space = 0x20;
const hyphen = 0x2d;
const lineBreak = 0x0a;

/** A second space, or the indent after a line break, is no new word; an empty line ends the paragraph and so the form. */
function passSpace(text: string, from: number): number {
  let at = from;
  while (at < from + 4 && text.charAt(at) === " ") at++;
  return at;
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && isLetter(text.charCodeAt(at))) at++;
  return at;
}

function mayBegin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (at === 0 || isHan(code)) return true;
  const before = text.charCodeAt(at - 1);
  if (isHangul(code)) return !isHangul(before) && !isDigit(before);
  return !(isLetter(before) || isDigit(before)) || !(isLetter(code) || isDigit(code));
}

function mayEnd(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  if (isHan(last) || isHangul(last)) return true;
  const after = text.charCodeAt(end);
  return !(isLetter(after) || isDigit(after)) || !(isLetter(last) || isDigit(last));
}

/** Latin and Cyrillic letters with their accents: the scripts whose words are set apart. */
function isLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    code === 0xad || // the soft hyphen stands inside words
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x400 && code <= 0x52f)
  );
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isHan(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);
}

function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}

/** The leftmost and longest of each code, less what stands inside a form that forbids. */
function choose(hits: readonly Hit[], codes: readonly string[]): FoundWord[] {
  const forbidden = new Map<string, Span[]>();
  const found: FoundWord[] = [];
  for (const { group, start, end } of hits) {
    const code = codes[group < 0 ? ~group : group] ?? "";
    if (group >= 0) {
      found.push({ code, start, end });
      continue;
    }
    const spans = forbidden.get(code);
    if (spans) spans.push({ start, end });
    else forbidden.set(code, [{ start, end }]);
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  const reached = new Map<string, number>();
  const sweep = new Map([...forbidden].map(([code, spans]) => [code, coverOf(spans)]));
  return found.filter(({ code, start, end }) => {
    if (start < (reached.get(code) ?? 0) || sweep.get(code)?.(start, end)) return false;
    reached.set(code, end);
    return true;
  });
}

/** Tells whether a stretch stands inside one of the spans; to be asked in the order of the text. */
function coverOf(spans: readonly Span[]): (start: number, end: number) => boolean {
  const ordered = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  let at = 0;
  let widest = -1;
  return (start, end) => {
    for (let span = ordered[at]; span && span.start <= start; span = ordered[++at]) widest = Math.max(widest, span.end);
    return end <= widest;
  };
}
