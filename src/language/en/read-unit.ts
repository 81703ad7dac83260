import type { Span } from "../../domain/span.ts";
import type { Force } from "../../domain/statement.ts";
import { contentSpans } from "./content-extent.ts";
import type { Quotation } from "./find-quotations.ts";
import { nestedNouns } from "./nested-nouns.ts";
import { type Hit, readHits } from "./read-hits.ts";
import { readWords, type Word } from "./read-words.ts";
import { readSetForms } from "./set-forms.ts";
import { coordinators, isAdverbOfTime } from "./word-classes.ts";

/** Sentences that one quotation runs through. */
export interface Unit {
  readonly span: Span;
  readonly sentences: readonly Span[];
}

/** A statement of one sentence before it has its place in the text's list. */
export interface Draft {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Sentences of the same quotation behind the first. */
  readonly further: readonly Span[];
  readonly topic: boolean;
  readonly isClause: boolean;
  readonly parent: Draft | null;
  /** Where its source is empty, whose words they are: the last subject, the one that follows ("Noting …, the leaders agreed"), or nobody named. */
  readonly carries: "last" | "next" | "nobody";
  readonly force: Force;
  readonly confidence: number;
}

/** In characters: no sentence of an account is longer, and reading a hostile one would take its time. */
const longestUnit = 5000;

/** Reads the statements of one sentence, or of the sentences that a quotation joins. */
export function readUnit(text: string, unit: Unit, quotations: readonly Quotation[]): readonly Draft[] {
  if (unit.span.end - unit.span.start > longestUnit) return [];
  const inner = quotations.map((one) => one.inner);
  const words = readWords(text, unit.span, inner);
  const formed = readSetForms(words, text);
  // What stands behind a closing ", according to X" is no part of what X says.
  const closing = formed.find((one) => one.isClause && one.content.length === 1 && (one.content[0]?.start ?? 0) < (one.cue[0]?.start ?? 0));
  const told = closing === undefined ? words : words.filter((word) => word.end <= (closing.content[0]?.end ?? 0));
  const hits = readHits(text, told);
  // A verb that a set form has taken as its cue hands nothing over a second time.
  const taken = (found: HitDraft): boolean =>
    formed.some(
      (one) => !one.isClause && one.cue.some((cue) => found.draft.cue.some((span) => span.start >= cue.start && span.end <= cue.end)),
    );
  const drafts = hits
    .map((_, at) => draftOf(told, hits, at, unit))
    .filter((draft) => draft !== null)
    .filter((draft) => !taken(draft));
  const linked = linkParents(hits, drafts, formed);
  const all = [...linked, ...linked.flatMap((draft) => nestedNouns(words, draft))];
  return all.sort((a, b) => startOf(a) - startOf(b));
}

function startOf(draft: Draft): number {
  return draft.cue[0]?.start ?? draft.content[0]?.start ?? 0;
}

interface HitDraft {
  readonly hit: Hit;
  readonly draft: Draft;
}

function draftOf(words: readonly Word[], hits: readonly Hit[], at: number, unit: Unit): HitDraft | null {
  const hit = hits[at];
  if (hit === undefined) return null;
  const content = contentOf(words, hits, at);
  if (content.length === 0) return null;
  const further = typeof hit.content === "string" ? [] : splitQuoted(words, content, unit);
  const agent = hit.content === "passive" ? findAgent(words, hit.group.to) : null;
  const source = hit.content === "passive" ? (agent === null ? [] : [spanOf(words, agent[0], agent[1])]) : sourceOf(words, hit);
  return {
    hit,
    draft: {
      source: source.filter((span) => span !== null),
      cue: cueOf(words, hit, agent !== null),
      content: further.length > 0 ? further.slice(0, 1) : content,
      further: further.slice(1),
      topic: hit.group.takes.has("topic") && !(hit.group.lemma === "raise" && hit.group.governed !== null),
      isClause: typeof hit.content !== "string" && hit.content.kind === "clause",
      parent: null,
      carries: carriesOf(hit),
      force: hit.group.force,
      confidence: confidenceOf(hit),
    },
  };
}

function carriesOf(hit: Hit): Draft["carries"] {
  if (hit.group.shape === "passive" || hit.subject !== null) return "nobody";
  return hit.group.shape === "participle" && hit.group.from === 0 ? "next" : "last";
}

function confidenceOf(hit: Hit): number {
  if (hit.subject === null) return hit.group.shape === "finite" ? 0.8 : 0.75;
  return hit.group.doubtful ? 0.75 : hit.content === "passive" ? 0.7 : 0.9;
}

function sourceOf(words: readonly Word[], hit: Hit): readonly (Span | null)[] {
  const { subject, partner } = hit;
  if (subject === null) return [];
  if (isOccasion(words, hit)) {
    const owner = words[subject.from];
    return subject.to - subject.from === 2 && /^(?:their|his|her|our)$/.test(owner?.lower ?? "") && owner !== undefined ? [owner] : [];
  }
  const spans = [spanOf(words, subject.from, subject.to)];
  if (partner !== null) spans.push(spanOf(words, partner[0], partner[1]));
  return spans;
}

/** "Their talks focused on …": the occasion is part of the cue, not a source. */
function isOccasion(words: readonly Word[], hit: Hit): boolean {
  const { subject, group } = hit;
  return (
    subject !== null &&
    group.takes.has("topic") &&
    /^(?:call|talks?|meetings?|discussions?|conversations?|visit|agenda|exchanges?|consultations?|negotiations?|dialogue)$/.test(
      words[subject.to - 1]?.lower ?? "",
    )
  );
}

function cueOf(words: readonly Word[], hit: Hit, withAgent: boolean): readonly Span[] {
  const { group, subject } = hit;
  const from = isOccasion(words, hit) && subject !== null ? subject.to - 1 : group.from;
  // The infinitive's "to" belongs to the cue ("met to discuss"), a passive's "by" too.
  const spans = [spanOf(words, from, withAgent ? group.to + 1 : group.to)];
  if (typeof hit.content !== "string" && hit.content.link !== null) spans.push(spanOf(words, hit.content.link, hit.content.link + 1));
  return spans.filter((span) => span !== null);
}

function findAgent(words: readonly Word[], at: number): readonly [number, number] | null {
  if (words[at]?.lower !== "by") return null;
  let to = at + 1;
  while (
    to < words.length &&
    to < at + 12 &&
    !/^[.,;:!?()—–]$/u.test(words[to]?.text ?? "") &&
    !/^(?:in|on|at|during|that|who|which|as)$/.test(words[to]?.lower ?? "")
  )
    to++;
  return to > at + 1 ? [at + 1, to] : null;
}

function contentOf(words: readonly Word[], hits: readonly Hit[], at: number): readonly Span[] {
  const hit = hits[at];
  if (hit === undefined) return [];
  const { content, subject, group } = hit;
  if (content === "passive") {
    if (subject === null) return [];
    return [...contentSpans(words, subject.from, subject.to, true), ...alsoPassive(words, group.to, boundary(words, hits, at))];
  }
  if (content === "before") return aroundComment(words, hits, at);
  return contentSpans(words, content.from, beforeBracket(words, content.from, boundary(words, hits, at)), content.kind !== "clause");
}

/** Where a bracket that was opened before the content closes, the content ends. */
function beforeBracket(words: readonly Word[], from: number, to: number): number {
  let depth = 0;
  for (let at = from; at < to; at++) {
    if (words[at]?.text === "(") depth++;
    else if (words[at]?.text === ")" && --depth < 0) return at;
  }
  return to;
}

/** "X was noted, as well as Y": the rest of the subject behind the verb. */
function alsoPassive(words: readonly Word[], from: number, to: number): readonly Span[] {
  if (words[from]?.text !== "," || words[from + 1]?.lower !== "as" || words[from + 2]?.lower !== "well") return [];
  return contentSpans(words, from + 4, to, true);
}

/** Behind which word the content of a hit must end: where the next hit of the same or a higher level begins. */
function boundary(words: readonly Word[], hits: readonly Hit[], at: number): number {
  const own = hits[at];
  for (let next = at + 1; next < hits.length; next++) {
    const hit = hits[next];
    if (hit === undefined || isInside(hits, hit, at)) continue;
    let end = hit.from;
    while (end > 0 && isLinkWord(words[end - 1])) end--;
    return own === undefined ? end : Math.max(end, own.group.to);
  }
  return words.length;
}

function isLinkWord(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.text === "," || coordinators.has(word.lower) || /^(?:while|who|which|as|where)$/.test(word.lower) || isAdverbOfTime(word))
  );
}

function isInside(hits: readonly Hit[], hit: Hit, of: number): boolean {
  for (let parent = hit.parent; parent !== null; parent = hits[parent]?.parent ?? null) if (parent === of) return true;
  return false;
}

/** The words before "he said", and those behind it where it interrupts. */
function aroundComment(words: readonly Word[], hits: readonly Hit[], at: number): readonly Span[] {
  const hit = hits[at];
  if (hit === undefined) return [];
  const { subject, group } = hit;
  const inverted = subject !== null && subject.from >= group.to;
  const begins = inverted ? group.from : (subject?.from ?? group.from);
  const ends = inverted ? subject.to : group.to;
  const earlier = hits.slice(0, at).findLast((one) => one.parent === null);
  const isQuote =
    words[begins - 1]?.text !== "," ? true : (words[begins - 2]?.quoted ?? false) || /^["”»’']$/u.test(words[begins - 2]?.text ?? "");
  const floor = earlier !== undefined && words[earlier.group.to]?.text !== "," ? earlier.group.to : 0;
  let from = isQuote && floor === 0 ? 0 : floor;
  if (floor > 0) while (from < begins && !words[from]?.quoted) from++;
  const spans = [...contentSpans(words, from, words[begins - 1]?.lower === "as" ? begins - 1 : begins, false)];
  let more = ends;
  while (more < words.length && /^[,:]$/u.test(words[more]?.text ?? "")) more++;
  const goesOn = more > ends && (words[more + 1]?.quoted === true || (!isQuote && more < words.length && words[more]?.text !== "."));
  if (goesOn) spans.push(...contentSpans(words, more, words.length, false));
  return spans;
}

/** A quotation of several sentences behind its cue is one statement a sentence. */
function splitQuoted(words: readonly Word[], content: readonly Span[], unit: Unit): readonly Span[] {
  const whole = content[0];
  if (unit.sentences.length < 2 || whole === undefined || content.length > 1) return [];
  const pieces: Span[] = [];
  for (const sentence of unit.sentences) {
    const inside = words
      .map((word, at) => ({ word, at }))
      .filter(({ word }) => word.start >= Math.max(sentence.start, whole.start) && word.end <= Math.min(sentence.end, whole.end));
    const [first, last] = [inside[0], inside.at(-1)];
    if (first !== undefined && last !== undefined) pieces.push(...contentSpans(words, first.at, last.at + 1, false));
  }
  return pieces.length > 1 ? pieces : [];
}

function spanOf(words: readonly Word[], from: number, to: number): Span | null {
  const [first, last] = [words[from], words[to - 1]];
  return first === undefined || last === undefined || to <= from ? null : { start: first.start, end: last.end };
}

/** Gives the drafts their parents and puts those of set forms ("according to X") among them, in the order of the text. */
function linkParents(hits: readonly Hit[], drafts: readonly HitDraft[], formed: readonly Draft[]): readonly Draft[] {
  const made = new Map<Hit, Draft>();
  const outer = formed.find((one) => one.isClause) ?? null;
  const comment = drafts.find(({ hit }) => hit.content === "before");
  const result: Draft[] = [...formed];
  for (const { hit, draft } of [...(comment === undefined ? [] : [comment]), ...drafts.filter((one) => one !== comment)]) {
    const parentHit = hit.parent === null ? undefined : hits[hit.parent];
    const own = parentHit === undefined ? undefined : made.get(parentHit);
    const whole =
      comment !== undefined && comment.hit !== hit && isWithin(draft, made.get(comment.hit)) ? made.get(comment.hit) : undefined;
    const linked: Draft = { ...draft, parent: own ?? whole ?? outer };
    made.set(hit, linked);
    result.push(linked);
  }
  return result;
}

/** Whether a draft's cue stands within the content of another. */
function isWithin(draft: Draft, outer: Draft | undefined): boolean {
  const cue = draft.cue[0];
  return cue !== undefined && (outer?.content.some((span) => span.start <= cue.start && cue.end <= span.end) ?? false);
}
