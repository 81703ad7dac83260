import type { Account } from "../domain/account.ts";
import type { Span } from "../domain/span.ts";
import type { LanguagePack, TaggedStatement, TextView } from "../language/language-pack.ts";
import type { OwnVoiceRules } from "../language/own-voice-rules.ts";
import { trimSentence } from "../text/trim-sentence.ts";
import { partsWithin } from "./own-parts.ts";
import { isTitleCase, type OwnUnit, ownUnits, wordsOfUnit } from "./own-units.ts";

/** Kinds of account whose own sentences say something to the other side, rather than tell a story. */
const speaking = new Set<Account["kind"]>(["leader-post", "fact-sheet", "remarks", "joint-statement"]);

/** Whether the account's own sentences are statements of its author (a post, a fact sheet) and not narration (a readout). */
export function speaksForItself(account: Pick<Account, "kind">): boolean {
  return speaking.has(account.kind);
}

/** One thing that an account says in its own voice. */
export interface OwnStatement {
  readonly content: readonly Span[];
  /** The statement that announced the list in which this one stands: one of this list, or one that a tagger found. */
  readonly announcedBy: { readonly own: number } | { readonly tagged: number } | null;
  /** Whether it has a verb of its own; an item without one is as firm as what announced it. */
  readonly whole: boolean;
}

/** What an account says in its own voice, in the order of the text, without the closing stops and without what only heads, greets or signs. */
export function findOwnStatements(
  view: TextView,
  tagged: readonly TaggedStatement[],
  pack: LanguagePack,
  kind: Account["kind"],
): readonly OwnStatement[] {
  const rules = pack.ownVoice;
  const speaks = speaking.has(kind);
  const labels = view.labels.map((label) => ({ start: label.name.start, end: label.colon.end }));
  const taken = merge([...tagged.flatMap((statement) => [...statement.source, ...statement.cue, ...statement.content]), ...labels]);
  const units = ownUnits(view);
  const own: OwnStatement[] = [];
  let list: OwnStatement["announcedBy"] = null;
  let at = 0;
  const signature = kind === "leader-post" ? signatureOf(view.text, units) : units.length;
  units.forEach((unit, index) => {
    while (at < taken.length && (taken[at]?.end ?? 0) <= unit.start) at++;
    const rest = outside(unit, taken, at);
    // A heading inside a list does not end it; whatever else is said outside its items does.
    const heads = speaks && rest === null && isHeading(view.text.slice(unit.start, unit.end), unit, kind, rules);
    if (heads) return;
    if (!unit.item) list = null;
    const announcedBy = list;
    const first = own.length;
    if (rest === null) {
      const content = wordsOfUnit(view.text, unit, rules);
      const words = view.text.slice(content.start, content.end);
      if (index < signature && /\p{L}/u.test(words) && !isLeftOut(words, rules)) {
        if (speaks) for (const said of divided(words, content.start, unit, announcedBy, rules)) addParted(own, said, view.text, pack);
        else own.push({ content: [content], announcedBy: null, whole: true });
      }
    } else if (speaks) {
      for (const said of partsOf(view.text, rest, announcedBy, rules)) addParted(own, said, view.text, pack);
    }
    if (speaks && unit.announces) list = own.length > first ? { own: first } : (announcer(view.text, unit, tagged, rules) ?? null);
  });
  return own;
}

/** Adds what is said, and by themselves its asides and those of its items that tell an undertaking; an item goes on from what announced it. */
function addParted(own: OwnStatement[], said: OwnStatement, text: string, pack: LanguagePack): void {
  const parts = partsWithin(text, said.content, pack);
  const head = own.length;
  own.push(parts && parts.rest.length > 0 ? { ...said, content: parts.rest } : said);
  if (!parts || parts.rest.length === 0) return;
  const ends = new Map<number, number>();
  for (const item of parts.items) {
    ends.set(item.end, own.length);
    own.push({ content: [item], announcedBy: said.announcedBy ?? { own: head }, whole: true });
  }
  // Brackets right behind an item go on with it.
  for (const aside of parts.asides) {
    const before = [...ends].find(([end]) => end <= aside.start && /^\s*[(（]\s*$/u.test(text.slice(end, aside.start)));
    own.push({ content: [aside], announcedBy: { own: before?.[1] ?? head }, whole: true });
  }
}

/** What a unit says outside the words of others; null where nobody else's words stand in it. */
function outside(unit: Span, taken: readonly Span[], from: number): readonly Span[] | null {
  const rest: Span[] = [];
  let start = unit.start;
  let touched = false;
  for (let next = from; next < taken.length && (taken[next]?.start ?? 0) < unit.end; next++) {
    const span = taken[next];
    if (!span) break;
    touched = true;
    if (span.start > start) rest.push({ start, end: span.start });
    start = Math.max(start, span.end);
  }
  if (!touched) return null;
  if (start < unit.end) rest.push({ start, end: unit.end });
  return rest;
}

/** In UTF-16 units; greetings are short. */
const longestCourtesy = 160;

const isLeftOut = (words: string, rules: OwnVoiceRules): boolean =>
  words.length <= longestCourtesy && rules.leftOut.test(words.replace(/[\s!.,。！，]+$/u, ""));

/** Whether a unit heads what follows, or dates the text: words without a verb, or without a stop and with capitals throughout. */
function isHeading(words: string, unit: OwnUnit, kind: Account["kind"], rules: OwnVoiceRules): boolean {
  if (kind === "leader-post") return false;
  if (!/\p{L}/u.test(words)) return true;
  if (rules.hasVerb(words)) return !unit.stopped && !unit.item && !unit.announces && isTitleCase(words);
  if (unit.leads) return words.length <= (unit.item ? longestItemHead : longestHead);
  if (unit.item) return false;
  // Near the top a line by itself is a date line.
  return !unit.stopped || (unit.opens && unit.paragraph < 2 && words.length <= longestItemHead);
}

/** Longest words without a verb that head the sentences of their paragraph or item; longer ones say something. In UTF-16 units. */
const longestHead = 110;
const longestItemHead = 60;

/** Where the signature of a post begins: lines of names and offices without a stop at its very end, not all that it has. */
function signatureOf(text: string, units: readonly OwnUnit[]): number {
  let from = units.length;
  while (from > 1) {
    const unit = units[from - 1];
    const words = unit ? text.slice(unit.start, unit.end) : "";
    if (!unit || unit.stopped || words.length > longestSignature || !isTitleCase(words)) break;
    from--;
  }
  return from;
}

/** In UTF-16 units. */
const longestSignature = 60;

function divided(
  words: string,
  start: number,
  unit: OwnUnit,
  announcedBy: OwnStatement["announcedBy"],
  rules: OwnVoiceRules,
): OwnStatement[] {
  return rules.divide(words).map((part, index, all) => {
    const span = { start: start + part.start, end: start + part.end };
    const link =
      unit.announces && index === all.length - 1 ? rules.listLink.exec(words.slice(Math.max(part.start, part.end - 60), part.end)) : null;
    if (link) span.end -= link[0].length;
    return { content: [span], announcedBy, whole: announcedBy === null || rules.hasVerb(words.slice(part.start, part.end)) };
  });
}

/** A bracket that the words before another's words leave open, and one that the words behind them close. */
const opensBracket = /[（(][^）)]*$/u;
const closesBracket = /^[^（(]*?[)）][\s,，]*/u;

/** What is said around others' words. A sentence goes on behind the brackets in which they stand. */
function partsOf(text: string, rest: readonly Span[], announcedBy: OwnStatement["announcedBy"], rules: OwnVoiceRules): OwnStatement[] {
  const parts: { start: number; end: number }[][] = [];
  let around: { start: number; end: number }[] | null = null;
  for (const piece of rest) {
    const words = text.slice(piece.start, piece.end);
    const closing: number | null = around && (closesBracket.exec(words)?.[0].length ?? null);
    if (around && closing === null) continue;
    const clause = closing === null ? rules.clauseIn(words) : { start: closing, end: words.length };
    const held = opensBracket.exec(words)?.index;
    // What stands in the brackets before another's words goes with those.
    const end = Math.min(clause?.end ?? 0, held ?? words.length);
    const span = clause && trimSentence(text, { start: piece.start + clause.start, end: piece.start + Math.max(clause.start, end) });
    if (span && /\p{L}/u.test(text.slice(span.start, span.end))) {
      if (around) around.push(span);
      else
        parts.push(
          ...rules.divide(text.slice(span.start, span.end)).map((part) => [{ start: span.start + part.start, end: span.start + part.end }]),
        );
      around = held === undefined ? null : (around ?? parts.at(-1) ?? null);
    } else if (held === undefined || closing !== null) around = null;
  }
  return parts.map((content) => ({ content, announcedBy, whole: true }));
}

/** The statement of others whose content announces the list: "is also announcing the following:". */
function announcer(text: string, unit: Span, tagged: readonly TaggedStatement[], rules: OwnVoiceRules): { readonly tagged: number } | null {
  for (let index = tagged.length - 1; index >= 0; index--) {
    const content = tagged[index]?.content.at(-1);
    if (!content || content.end > unit.end || content.end < unit.end - 2 || content.start < unit.start) continue;
    if (rules.announces.test(text.slice(content.start, content.end))) return { tagged: tagged[index]?.continues ?? index };
  }
  return null;
}

/** Overlapping spans as one, in order. */
function merge(spans: readonly Span[]): readonly Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ start: span.start, end: span.end });
  }
  return merged;
}
