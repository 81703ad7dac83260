import type { Span } from "../../../domain/span.ts";
import { decodeWanted } from "../../learned/chain.ts";
import { FeatureList } from "../../learned/feature-list.ts";
import { addCueFeatures, type CueContext } from "./cue-features.ts";
import { type CueWindow, windowOf } from "./cue-window.ts";
import { findCueSource } from "./find-cue-source.ts";
import { type FoundCue, findCues } from "./find-cues.ts";
import { cueLabels, labelStretch, scoreTokens } from "./label-stretch.ts";
import { cutTokens, type Laid, layTokens } from "./lay-tokens.ts";
import { findHeads, nameRelations } from "./parse-sentence.ts";
import type { StatementModel } from "./statement-model.ts";
import { tagStretch } from "./tag-stretch.ts";
import { borderClasses } from "./token-classes.ts";
import { readSurroundings } from "./token-features.ts";
import { readTrees } from "./tree-features.ts";

/** Who is said to have said what, as learned: one cue with its source and its content. */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** 0 to 1. */
  readonly confidence: number;
}

/** Log odds below which a relation is left out; set on PolNeAR's dev half where precision and recall balance. */
const leastLikely = -0.5;
/** In tokens. Longer paragraphs are read in pieces. */
const longestStretch = 1200;
/** In tokens: so much is read at once, step by step. */
const batch = 2000;

/** Reads the attributions of a text, paragraph by paragraph. */
export function readAttributions(
  text: string,
  paragraphs: readonly Span[],
  sentences: readonly Span[],
  model: StatementModel,
): readonly Attribution[] {
  const found: Attribution[] = [];
  let stretches: Laid[] = [];
  let tokens = 0;
  const readBatch = (): void => {
    found.push(...readStretches(text, stretches, model));
    stretches = [];
    tokens = 0;
  };
  let first = 0;
  for (const paragraph of paragraphs) {
    while (first < sentences.length && (sentences[first]?.end ?? 0) <= paragraph.start) first++;
    let last = first;
    while (last < sentences.length && (sentences[last]?.start ?? 0) < paragraph.end) last++;
    const spans = cutTokens(text, paragraph);
    for (let at = 0; at < spans.length; at += longestStretch) {
      const laid = layTokens(text, spans.slice(at, at + longestStretch), sentences.slice(first, last), model.lexicon);
      stretches.push(laid);
      tokens += laid.length;
      if (tokens >= batch) readBatch();
    }
    first = last;
  }
  readBatch();
  return found;
}

/**
 * Each step goes over all stretches before the next one begins: a step has a table of its own, and the parts of it that a text asks for fit the
 * processor's near memory where those of all tables do not.
 */
function readStretches(text: string, stretches: readonly Laid[], model: StatementModel): readonly Attribution[] {
  const { lexicon } = model;
  const tagged = stretches.map((laid) => ({ laid, tags: tagStretch(laid, lexicon, model.tags) }));
  const attached = tagged.map((one) => ({ ...one, head: findHeads(one.laid, one.tags, lexicon, model.arcs) }));
  const parsed = attached.map((one) => {
    const relation = nameRelations(one.laid, one.tags, lexicon, one.head, model.names);
    return { ...one, parse: { head: one.head, relation } };
  });
  const labelled = parsed.map(({ laid, tags, parse }) => {
    const around = readSurroundings(laid, model.grades, tags);
    const trees = readTrees(laid, parse, around.grade);
    const classes = borderClasses(text, laid);
    return { laid, around, parse, lexicon, classes, labelled: labelStretch(laid, around, parse, trees, classes, model) };
  });
  return labelled.flatMap(({ classes, ...context }) =>
    findCues(context.labelled).flatMap((cue) => readCue(context, cue, classes, model) ?? []),
  );
}

const list = new FeatureList();

function readCue(context: CueContext, cue: FoundCue, classes: Uint8Array, model: StatementModel): Attribution | null {
  const { laid } = context;
  const window = windowOf(laid, context.around, cue.from, cue.to);
  list.clear();
  addCueFeatures(list, context, window);
  const scores = scoreTokens(list, model.cues);
  const length = window.to - window.from;
  const borders = classes.subarray(window.from, window.to);
  const { labels, margin } = decodeWanted(model.cues.chain, scores, borders, length, cueLabels.content);
  const likely = margin + Math.log((cue.share + 1e-4) / (1.0002 - cue.share));
  const content = runsOf(labels, cueLabels.content, laid, window.from);
  if (content.length === 0 || likely < leastLikely) return null;
  return {
    source: sourceOf(context, cue, window, labels),
    cue: [{ start: laid.start[cue.from] ?? 0, end: laid.end[cue.to - 1] ?? 0 }],
    content,
    confidence: 1 / (1 + Math.exp(-likely)),
  };
}

function sourceOf(context: CueContext, cue: FoundCue, window: CueWindow, labels: Uint8Array): readonly Span[] {
  const { laid } = context;
  const found = runsOf(labels, cueLabels.source, laid, window.from);
  if (found.length > 0) return found;
  const content = new Set<number>();
  labels.forEach((label, at) => {
    if (label >= cueLabels.content) content.add(at + window.from);
  });
  const source = findCueSource(context, cue, content);
  return source === null ? [] : [{ start: laid.start[source[0]] ?? 0, end: laid.end[source[1] - 1] ?? 0 }];
}

/** The spans whose tokens bear a label or its further form. */
function runsOf(labels: Uint8Array, label: number, laid: Laid, offset: number): Span[] {
  const runs: Span[] = [];
  for (let at = 0; at < labels.length; at++) {
    if (labels[at] !== label && labels[at] !== label + 1) continue;
    let to = at + 1;
    while (to < labels.length && labels[to] === label + 1) to++;
    runs.push({ start: laid.start[offset + at] ?? 0, end: laid.end[offset + to - 1] ?? 0 });
    at = to - 1;
  }
  return runs;
}
