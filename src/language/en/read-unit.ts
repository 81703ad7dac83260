import type { Span } from "../../domain/span.ts";
import type { Force } from "../../domain/statement.ts";
import type { Quotation } from "./find-quotations.ts";
import type { Subject } from "./find-source.ts";
import type { Hit } from "./hit.ts";
import { hitContent } from "./hit-content.ts";
import { hitCue, hitSource } from "./hit-words.ts";
import { nestedNouns } from "./nested-nouns.ts";
import { freedWords, tellsOfWords } from "./nested-quotes.ts";
import { isView } from "./read-finite.ts";
import { readHits } from "./read-hits.ts";
import { readWords, type Word } from "./read-words.ts";
import { readSetForms } from "./set-forms.ts";
import { splitQuoted } from "./split-quoted.ts";
import { isPeople } from "./subject-kinds.ts";
import { isCapitalised, prepositions } from "./word-classes.ts";
import { spanOf } from "./word-spans.ts";

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
  /** "Ruritania supports …": a view in the present, which may as well be what the speaker before goes on to say. */
  readonly isView: boolean;
  readonly parent: Draft | null;
  /** Where its source is empty, whose words they are: the last subject, the one that follows ("Noting …, the leaders agreed"), or nobody named. */
  readonly carries: "last" | "next" | "nobody";
  /** The subject of the sentence, where no statement has it as its source: "**She** opened the talks by thanking …". */
  readonly carrier: Span | null;
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
  const all = [
    ...linked,
    ...linked.flatMap((draft) => nestedNouns(words, draft)),
    ...linked.flatMap((draft) => toldInside(words, draft, unit, quotations)),
  ];
  return withoutTwins(all).sort((a, b) => startOf(a) - startOf(b));
}

/** A noun found in the content of two statements stands in the inner one. */
function withoutTwins(all: readonly Draft[]): Draft[] {
  return all.filter((one, at) => {
    if (one.parent === null) return true;
    const { parent } = one;
    return !all.some(
      (other, place) =>
        place !== at &&
        other.parent !== null &&
        other.parent !== parent &&
        startOf(other) === startOf(one) &&
        startOf(other.parent) > startOf(parent),
    );
  });
}

/** “We agreed that …,” she said: what the quoted words tell of words spoken. */
function toldInside(words: readonly Word[], outer: Draft, unit: Unit, quotations: readonly Quotation[]): readonly Draft[] {
  if (!outer.isClause) return [];
  return outer.content.flatMap((span) =>
    unit.sentences.flatMap((sentence) => {
      const freed = freedWords(words, quotations, Math.max(span.start, sentence.start), Math.min(span.end, sentence.end));
      if (freed.length === 0) return [];
      const hits = readHits("", freed);
      return hits.flatMap((hit, at) => {
        const found = tellsOfWords(freed, hit) ? draftOf(freed, hits, at, unit) : null;
        return found === null ? [] : [{ ...found.draft, further: [], parent: outer }];
      });
    }),
  );
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
  const content = hitContent(words, hits, at);
  if (content.length === 0 || isBarePreposition(words, content)) return null;
  const further = typeof hit.content === "string" ? [] : splitQuoted(words, content, unit.sentences);
  return {
    hit,
    draft: {
      source: hitSource(words, hit),
      cue: hitCue(words, hit),
      content: further.length > 0 ? further.slice(0, 1) : content,
      further: further.slice(1),
      topic: namesTopic(hit),
      isClause: hit.content === "before" || (hit.content !== "passive" && hit.content.kind === "clause"),
      isView: hit.group.shape === "finite" && isView(hit.group) && hit.subject !== null && !isSpeaker(words, hit),
      parent: null,
      carries: carriesOf(hit),
      carrier: hit.carrier === undefined ? null : spanOf(words, hit.carrier.from, hit.carrier.to),
      force: hit.group.force,
      confidence: confidenceOf(hit),
    },
  };
}

/** A person is told of by the narrator; a country's view is the speaker's. */
function isSpeaker(words: readonly Word[], { subject }: Hit): boolean {
  return subject !== null && isPeople(words, { ...subject, to: Math.min(subject.to, subject.from + 4) }) && !isBareName(words, subject);
}

function isBareName(words: readonly Word[], { from, to }: Subject): boolean {
  const rest = words.slice(words[from]?.lower === "the" ? from + 1 : from, to);
  return (
    rest.length <= 2 &&
    rest.every((word) => isCapitalised(word) && !/^(?:president|mr|ms|mrs|minister|secretary|chancellor|premier)\.?$/.test(word.lower))
  );
}

/** A topic, or what somebody "does not mention". */
function namesTopic({ group }: Hit): boolean {
  if (group.lemma === "mention" && group.negated) return true;
  return group.takes.has("topic") && !(group.lemma === "raise" && group.governed !== null);
}

/** "the deal we made, and agreed to": what was agreed stands elsewhere. */
function isBarePreposition(words: readonly Word[], content: readonly Span[]): boolean {
  const inside = words.filter((word) => content.some((span) => word.start >= span.start && word.end <= span.end));
  return inside.length === 1 && prepositions.has(inside[0]?.lower ?? "");
}

function carriesOf(hit: Hit): Draft["carries"] {
  if (hit.group.shape === "passive" || hit.subject !== null) return "nobody";
  return hit.group.shape === "participle" && hit.group.from === 0 ? "next" : "last";
}

function confidenceOf(hit: Hit): number {
  if (hit.subject === null) return hit.group.shape === "finite" ? 0.8 : 0.75;
  return hit.group.doubtful ? 0.75 : hit.content === "passive" ? 0.7 : 0.9;
}

/** Gives the drafts their parents and puts those of set forms ("according to X") among them, in the order of the text. */
function linkParents(hits: readonly Hit[], drafts: readonly HitDraft[], formed: readonly Draft[]): readonly Draft[] {
  const made = new Map<Hit, Draft>();
  const inner = formed.filter((one) => holderOf(one, drafts) !== undefined);
  const outer = formed.find((one) => one.isClause && !inner.includes(one)) ?? null;
  const comment = drafts.find(({ hit }) => hit.content === "before");
  const result: Draft[] = formed.filter((one) => !inner.includes(one));
  let isViewWithin = false;
  for (const { hit, draft } of [...(comment === undefined ? [] : [comment]), ...drafts.filter((one) => one !== comment)]) {
    const parentHit = hit.parent === null ? undefined : hits[hit.parent];
    const own = parentHit === undefined ? undefined : made.get(parentHit);
    const whole =
      comment !== undefined && comment.hit !== hit && isWithin(draft, made.get(comment.hit)) ? made.get(comment.hit) : undefined;
    // "According to her, Norland **supports** …": her view of it, told once.
    isViewWithin = own === undefined && whole === undefined && outer !== null && (draft.isView || (isViewWithin && hit.subject === null));
    if (isViewWithin) continue;
    const linked: Draft = { ...draft, parent: own ?? whole ?? outer };
    made.set(hit, linked);
    result.push(linked);
  }
  for (const one of inner) {
    const holder = holderOf(one, drafts);
    const begins = one.cue[0]?.start ?? 0;
    result.push({
      ...one,
      content: one.content.filter((span) => span.start > begins),
      parent: holder ? (made.get(holder.hit) ?? null) : null,
    });
  }
  return result;
}

/** "Varna Press wrote that, **according to Berg**, …": the statement right at the head of whose content a set form stands. */
function holderOf(formed: Draft, drafts: readonly HitDraft[]): HitDraft | undefined {
  const begins = formed.cue[0]?.start;
  return formed.isClause ? drafts.find(({ draft }) => draft.isClause && draft.content[0]?.start === begins) : undefined;
}

/** Whether a draft's cue stands within the content of another. */
function isWithin(draft: Draft, outer: Draft | undefined): boolean {
  const cue = draft.cue[0];
  return cue !== undefined && (outer?.content.some((span) => span.start <= cue.start && cue.end <= span.end) ?? false);
}
