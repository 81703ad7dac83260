import type { Span } from "../../domain/span.ts";
import type { Statement } from "../../domain/statement.ts";
import { sidesOf } from "../../extraction/principals.ts";
import { splitParagraphs } from "../../text/paragraphs.ts";
import { segmentSentences } from "../../text/sentences.ts";
import { trimSpan } from "../../text/trim-span.ts";
import type { ReadAccount } from "../read-account.ts";
import type { Claim } from "./claim.ts";
import { featuresWithin } from "./features-within.ts";
import { type PlacedFeature, readFeatures } from "./read-features.ts";

/** Shorter stretches say nothing, in UTF-16 units. */
const shortest = { spaced: 20, han: 8 };

/**
 * What an account says outside its statements ("Trade was likewise discussed by the two"), a stretch of a sentence each. It makes no point and nobody's words, but
 * a side that has it is not silent on it. What is asked in transcripts and briefings is nobody's, so of those nothing is taken.
 */
export function readUnclaimed(read: ReadAccount, parties: ReadonlySet<string>): readonly Claim[] {
  const { account, pack, extraction } = read;
  if (account.kind === "transcript" || account.kind === "press-briefing") return [];
  const least = pack.spaced ? shortest.spaced : shortest.han;
  const held = extraction.statements.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]);
  const stretches = gapsIn(segmentSentences(account.text, splitParagraphs(account.text), pack.sentences), held)
    .map((gap) => trimSpan(account.text, gap))
    .filter(({ start, end }) => end - start >= least);
  if (stretches.length === 0) return [];
  const inside = featuresWithin(readFeatures(read, parties));
  return stretches.map((span) => toClaim(read, span, inside(span))).filter(({ topics }) => topics.length > 0);
}

/** The parts of sentences that none of the spans holds, in the order of the text. */
function gapsIn(sentences: readonly Span[], held: readonly Span[]): readonly Span[] {
  const gaps: Span[] = [];
  const inOrder = [...held].sort((a, b) => a.start - b.start);
  let next = 0;
  let reached = 0;
  for (const sentence of sentences) {
    reached = Math.max(reached, sentence.start);
    for (let span = inOrder[next]; span && span.start < sentence.end; span = inOrder[++next]) {
      if (span.start > reached) gaps.push({ start: reached, end: span.start });
      reached = Math.max(reached, span.end);
    }
    if (reached < sentence.end) gaps.push({ start: reached, end: sentence.end });
  }
  return gaps;
}

function toClaim(read: ReadAccount, span: Span, told: readonly PlacedFeature[]): Claim {
  return {
    source: read,
    statement: narration(span),
    span,
    topics: [...new Set(told.flatMap(({ key }) => (key.startsWith("p:") ? [key.slice(2)] : [])))],
    quantities: [],
    times: [],
    features: new Set(told.map(({ key }) => key)),
    voice: sidesOf(read.account.side),
    carried: false,
    narrating: true,
  };
}

const narration = (span: Span): Statement => ({
  id: "",
  type: "own",
  source: [],
  cue: [],
  content: [span],
  speaker: null,
  chain: [],
  continues: null,
  parent: null,
  toldFor: "own",
  act: "event",
  modality: null,
  force: "neutral",
  negated: false,
  condition: null,
  quantities: [],
  times: [],
  topics: [],
  confidence: 1,
});
