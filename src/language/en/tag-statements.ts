import type { Span } from "../../domain/span.ts";
import type { Force } from "../../domain/statement.ts";
import type { TaggedStatement, TextView } from "../language-pack.ts";
import { quotedShare } from "./content-extent.ts";
import { continuesFreely } from "./continuations.ts";
import { findQuotations, type Quotation } from "./find-quotations.ts";
import { pointedAt, pointsBack } from "./read-pointed.ts";
import { type Draft, readUnit, type Unit } from "./read-unit.ts";
import { readWords } from "./read-words.ts";
import { trimStop } from "./trim-stop.ts";
import { Turns } from "./turns.ts";

/**
 * Marks who is said to have said what, sentence by sentence. A quotation that runs over several sentences holds them together as one unit,
 * so that “…. …,” he said is one statement.
 */
export function tagStatements(view: TextView): readonly TaggedStatement[] {
  const statements: TaggedStatement[] = [];
  let sentence = 0;
  const turns = new Turns(view);
  let open: number | null = null;
  for (const paragraph of view.paragraphs) {
    const inside: Span[] = [];
    for (let next = view.sentences[sentence]; next !== undefined && next.start < paragraph.end; next = view.sentences[++sentence])
      inside.push(next);
    const told = turns.tag(inside, statements);
    open = tagParagraph(view.text, paragraph, told, open, statements);
  }
  return statements;
}

/** What one sentence leaves to the next. */
interface Carried {
  subject: Span | null;
  /** Index of the statement that a sentence without a cue may continue. */
  open: number | null;
  /** Whether that statement stands in the paragraph before: then only what ought to be continues it. */
  isFromBefore: boolean;
}

/** Gives back what the paragraph leaves open for the next. */
function tagParagraph(
  text: string,
  paragraph: Span,
  sentences: readonly Span[],
  open: number | null,
  statements: TaggedStatement[],
): number | null {
  if (sentences.length === 0) return null;
  const all = findQuotations(text, paragraph);
  const carried: Carried = { subject: null, open, isFromBefore: true };
  let before: { readonly span: Span; readonly first: number } | null = null;
  let quotation = 0;
  for (const unit of joinQuoted(sentences, all)) {
    while ((all[quotation]?.outer.end ?? Number.POSITIVE_INFINITY) <= unit.span.start) quotation++;
    let last = quotation;
    while ((all[last]?.outer.start ?? Number.POSITIVE_INFINITY) < unit.span.end) last++;
    const quotations = all.slice(quotation, last);
    const read = readUnit(text, unit, quotations);
    const told = before;
    const drafts = read.flatMap((draft) =>
      !pointsBack(text, draft) ? [draft] : told === null ? [] : [pointedAt(draft, trimStop(text, told.span))],
    );
    const first = statements.length;
    const isOnlyView =
      carried.open !== null &&
      !carried.isFromBefore &&
      drafts.length > 0 &&
      drafts.every((draft) => draft.isView) &&
      goesOn(text, unit.span, quotations);
    if (drafts.length > 0 && !isOnlyView) addDrafts(text, drafts, quotations, carried, statements);
    else addContinuation(text, unit.span, quotations, carried, statements);
    if (told !== null && drafts.some((draft, at) => draft !== read[at])) holdWithin(statements, told.first, first);
    before = { span: unit.span, first };
    carried.isFromBefore = false;
  }
  return carried.open;
}

/** What the sentence before told is now told within the statement at `outer`, which has that sentence as its content. */
function holdWithin(statements: TaggedStatement[], from: number, outer: number): void {
  for (let at = from; at < outer; at++) {
    const one = statements[at];
    if (one !== undefined && one.parent === null) statements[at] = { ...one, parent: outer };
  }
}

function joinQuoted(sentences: readonly Span[], quotations: readonly Quotation[]): readonly Unit[] {
  const units: { span: Span; sentences: Span[] }[] = [];
  let quotation = 0;
  for (const sentence of sentences) {
    while ((quotations[quotation]?.outer.end ?? Number.POSITIVE_INFINITY) <= sentence.start) quotation++;
    const last = units.at(-1);
    const current = quotations[quotation];
    if (last !== undefined && current !== undefined && current.outer.start < last.span.end && current.outer.end > sentence.start) {
      last.sentences.push(sentence);
      last.span = { start: last.span.start, end: sentence.end };
    } else units.push({ span: sentence, sentences: [sentence] });
  }
  return units;
}

function addDrafts(
  text: string,
  drafts: readonly Draft[],
  quotations: readonly Quotation[],
  carried: Carried,
  statements: TaggedStatement[],
): void {
  const base = statements.length;
  const index = new Map<Draft, number>();
  carried.open = null;
  let place = base;
  for (const draft of drafts) {
    index.set(draft, place);
    place += 1 + draft.further.length;
  }
  for (const draft of drafts) {
    const parent = draft.parent === null ? null : (index.get(draft.parent) ?? null);
    const first = draft.source[0];
    if (first !== undefined && parent === null) carried.subject = first;
    const at = statements.length;
    statements.push({
      type: draft.topic ? "mention" : typeOf(text, draft.content, quotations),
      source: draft.source,
      cue: draft.cue,
      content: draft.content,
      continues: null,
      parent,
      carriedSource:
        first !== undefined || draft.carries === "nobody"
          ? null
          : draft.carrier !== null
            ? draft.carrier
            : draft.carries === "next"
              ? nextSubject(drafts, draft)
              : carried.subject,
      force: draft.force,
      confidence: draft.confidence,
    });
    for (const more of draft.further) statements.push(continuation(text, at, more, quotations, draft.force));
    if (parent === null) carried.open = draft.isClause ? at : null;
  }
  // Two voices in one sentence leave it open who would go on.
  if (statements.slice(base).filter((one) => one.parent === null && one.source.length > 0).length > 1) carried.open = null;
}

function nextSubject(drafts: readonly Draft[], draft: Draft): Span | null {
  return drafts.slice(drafts.indexOf(draft) + 1).find((one) => one.source.length > 0)?.source[0] ?? null;
}

function addContinuation(
  text: string,
  sentence: Span,
  quotations: readonly Quotation[],
  carried: Carried,
  statements: TaggedStatement[],
): void {
  const open = carried.open === null ? undefined : statements[carried.open];
  if (carried.open === null || open === undefined) return;
  const share = quotedShare(text, [sentence], quotations);
  if ((share !== "all" || carried.isFromBefore) && (open.type === "direct" || !goesOn(text, sentence, quotations, carried.isFromBefore))) {
    carried.open = null;
    return;
  }
  statements.push(continuation(text, carried.open, trimStop(text, sentence), quotations, open.force));
}

/** In characters: a longer sentence is read no further than this for its main verb. */
const readFor = 600;

function goesOn(text: string, sentence: Span, quotations: readonly Quotation[], onlyOught = false): boolean {
  const head = { start: sentence.start, end: Math.min(sentence.end, sentence.start + readFor) };
  return continuesFreely(
    readWords(
      text,
      head,
      quotations.map((one) => one.inner),
    ),
    onlyOught,
  );
}

function continuation(text: string, of: number, content: Span, quotations: readonly Quotation[], force: Force): TaggedStatement {
  return {
    type: typeOf(text, [content], quotations),
    source: [],
    cue: [],
    content: [content],
    continues: of,
    parent: null,
    carriedSource: null,
    force,
    confidence: 0.6,
  };
}

function typeOf(text: string, content: readonly Span[], quotations: readonly Quotation[]): "direct" | "indirect" | "mixed" {
  const share = quotedShare(text, content, quotations);
  return share === "all" ? "direct" : share === "some" ? "mixed" : "indirect";
}
