import type { Span } from "../../../domain/span.ts";
import type { TaggedStatement, TextView } from "../../language-pack.ts";
import { quotedShare } from "../content-extent.ts";
import { verbReadings } from "../cues.ts";
import { findQuotations, type Quotation } from "../find-quotations.ts";
import type { Attribution } from "./read-attributions.ts";

/** Attributions as statements, their edges drawn as the text's guideline has it. */
export function toStatements(view: TextView, attributions: readonly Attribution[]): readonly TaggedStatement[] {
  const { text, paragraphs } = view;
  let at = 0;
  let quotations: readonly Quotation[] = [];
  let read = -1;
  return attributions.flatMap((found): readonly TaggedStatement[] => {
    const first = found.content[0];
    if (first === undefined) return [];
    while (at + 1 < paragraphs.length && (paragraphs[at]?.end ?? 0) <= first.start) at++;
    const paragraph = paragraphs[at];
    if (read !== at && paragraph !== undefined) {
      quotations = findQuotations(text, paragraph);
      read = at;
    }
    const content =
      view.edges === "polnear" ? found.content : found.content.map((span) => drawEdges(text, span)).filter(({ start, end }) => end > start);
    if (content.length === 0) return [];
    const share = quotedShare(text, content, quotations);
    return [
      {
        type: share === "all" ? "direct" : share === "some" ? "mixed" : "indirect",
        source: found.source.map((span) => drawSource(text, span)).filter(({ start, end }) => end > start),
        cue: found.cue,
        content,
        continues: null,
        parent: null,
        carriedSource: null,
        force: forceOf(text, found.cue),
        confidence: Math.round(found.confidence * 1000) / 1000,
      },
    ];
  });
}

/** Without "that", quotation marks and the closing stop: the edges of our own guideline. */
function drawEdges(text: string, span: Span): Span {
  const trimmed = trimMarks(text, span);
  const link = /^that\s+(?=\S)/.exec(text.slice(trimmed.start, Math.min(trimmed.end, trimmed.start + 12)));
  return link === null ? trimmed : trimMarks(text, { start: trimmed.start + link[0].length, end: trimmed.end });
}

/** A source without marks and without the adverb of the cue behind it ("the two reportedly"). */
function drawSource(text: string, span: Span): Span {
  const trimmed = trimMarks(text, span);
  const adverb = /\s+\p{Ll}+ly$/u.exec(text.slice(Math.max(trimmed.start, trimmed.end - 40), trimmed.end));
  return adverb === null ? trimmed : { start: trimmed.start, end: trimmed.end - adverb[0].length };
}

const mark = /[\s"“”'‘’«»,.;:!?…—–-]/u;

function trimMarks(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && mark.test(text.charAt(from))) from++;
  while (to > from && mark.test(text.charAt(to - 1)) && !/[\p{L}]\.[\p{L}]\.$/u.test(text.slice(Math.max(from, to - 4), to))) to--;
  return { start: from, end: to };
}

/** The force of the first word of a cue that the pack knows as a verb of reporting. */
function forceOf(text: string, cue: readonly Span[]): TaggedStatement["force"] {
  for (const { start, end } of cue)
    for (const word of text
      .slice(start, end)
      .toLowerCase()
      .match(/[a-z]+/g) ?? []) {
      const verb = verbReadings.get(word)?.find((reading) => reading.verb !== null)?.verb;
      if (verb) return verb.force;
    }
  return "neutral";
}
