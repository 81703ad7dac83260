import type { Span } from "../domain/span.ts";
import type { LanguagePack, TaggedStatement } from "../language/language-pack.ts";
import type { ListWords } from "../language/list-words.ts";
import type { OwnVoiceRules } from "../language/own-voice-rules.ts";
import { trimSentence } from "../text/trim-sentence.ts";

/** What a sentence of an account says beside its own clause, each with a place and a firmness of its own. */
export interface OwnParts {
  /** The sentence without them. */
  readonly rest: readonly Span[];
  /** Items of its lists that tell an undertaking: "…, the trip that I will make in May, …". */
  readonly items: readonly Span[];
  /** Clauses in brackets that stand for themselves: "(For next year they have committed to nine!)". */
  readonly asides: readonly Span[];
}

/** Longer sentences are lists in lines, cut before. In UTF-16 units. */
const longest = 3000;
/** One thing behind "including" is no list. */
const fewest = 3;

/** Takes out of one sentence, or what of it is the account's own, what is said there by itself. Null where nothing is. */
export function partsWithin(text: string, content: readonly Span[], pack: LanguagePack): OwnParts | null {
  const asides = content.flatMap((span) => findAsides(text, span, pack.ownVoice));
  const outside = without(content, asides);
  const items = findItems(text, outside, pack);
  if (asides.length + items.length === 0) return null;
  const rest = without(
    outside,
    items.map((item) => ({ start: item.start, end: item.end })),
  )
    .map((span) => trimPart(text, span))
    .filter((span) => /\p{L}/u.test(text.slice(span.start, span.end)));
  return { rest, items, asides: asides.map((aside) => trimPart(text, aside)) };
}

/** Statements that name what was spoken of without what stands there by itself, and that, each for itself. */
export function liftParts(
  text: string,
  tagged: readonly TaggedStatement[],
  pack: LanguagePack,
): { readonly tagged: readonly TaggedStatement[]; readonly lifted: readonly Span[] } {
  const lifted: Span[] = [];
  const left = tagged.map((statement) => {
    const parts = statement.type === "mention" ? partsWithin(text, statement.content, pack) : null;
    if (!parts || parts.rest.length === 0) return statement;
    lifted.push(...parts.items, ...parts.asides);
    return { ...statement, content: parts.rest };
  });
  return { tagged: left, lifted };
}

const brackets = /[(（][^()（）]*[)）]/gu;

/** Brackets around a sentence: what opens like one and has a verb of its own; not a short form, a reference or a date. */
function findAsides(text: string, span: Span, rules: OwnVoiceRules): readonly Span[] {
  if (span.end - span.start > longest) return [];
  return [...text.slice(span.start, span.end).matchAll(brackets)].flatMap((match) => {
    const start = span.start + match.index;
    const inner = match[0].slice(1, -1).trim();
    // A sentence that is all brackets is what it is.
    const apart = start > span.start && rules.opensAside(inner) && rules.hasVerb(inner);
    return apart ? [{ start, end: start + match[0].length }] : [];
  });
}

/** Items of lists whose own words tell an undertaking; what is only named stays with its list. */
function findItems(text: string, content: readonly Span[], pack: LanguagePack): readonly Span[] {
  const lists = pack.ownVoice.lists;
  const from = lists && listStart(text, content, lists);
  if (!lists || from === null) return [];
  const items: { start: number; end: number }[] = [];
  let pieces = 0;
  for (const span of content) {
    if (span.end <= from || span.end - span.start > longest) continue;
    const start = Math.max(span.start, from);
    let last: { start: number; end: number } | undefined;
    for (const piece of cutAt(text.slice(start, span.end), lists.parts)) {
      const words = text.slice(start + piece.start, start + piece.end);
      const joined = lists.joins.exec(words)?.[0].length ?? 0;
      const item = { start: start + piece.start + joined, end: start + piece.end };
      if (last && lists.hangsOn.test(words.slice(joined))) last.end = item.end;
      else {
        pieces++;
        last = item;
        items.push(item);
      }
    }
  }
  if (pieces < fewest) return [];
  return items
    .map((item) => trimPart(text, item))
    .filter((item) => item.end > item.start && undertakes(pack.readFirmness(text, [], [item], "own")));
}

const undertakes = ({ act, modality }: ReturnType<LanguagePack["readFirmness"]>): boolean => act === "commitment" && modality !== null;

/** Where the first list begins, behind its opening words; null where none does. */
function listStart(text: string, content: readonly Span[], lists: ListWords): number | null {
  for (const { start, end } of content) {
    if (end - start > longest) continue;
    const [opening] = text.slice(start, end).matchAll(lists.opens);
    if (opening) return start + opening.index + opening[0].length;
  }
  return null;
}

function cutAt(words: string, marks: RegExp): readonly Span[] {
  const pieces: Span[] = [];
  let from = 0;
  for (const match of words.matchAll(marks)) {
    pieces.push({ start: from, end: match.index });
    from = match.index + match[0].length;
  }
  pieces.push({ start: from, end: words.length });
  return pieces;
}

/** Spans without what is taken out of them; all in the order of the text. */
function without(content: readonly Span[], out: readonly Span[]): readonly Span[] {
  return content.flatMap((span) => {
    const kept: Span[] = [];
    let from = span.start;
    for (const part of out) {
      if (part.end <= span.start || part.start >= span.end) continue;
      if (part.start > from) kept.push({ start: from, end: part.start });
      from = part.end;
    }
    if (from < span.end) kept.push({ start: from, end: span.end });
    return kept;
  });
}

/** Without marks around it, and without the bracket that held it. */
function trimPart(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s,;，；、)(）（]/u.test(text.charAt(start))) start++;
  while (end > start && /[\s,;，；、(（]/u.test(text.charAt(end - 1))) end--;
  if (/[)）]/.test(text.charAt(end - 1)) && !/[(（]/.test(text.slice(start, end))) end--;
  return trimSentence(text, { start, end });
}
