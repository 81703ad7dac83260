import type { CueContext } from "./cue-features.ts";
import type { FoundCue } from "./find-cues.ts";
import { tokenLabels } from "./label-stretch.ts";
import { relations } from "./parse-features.ts";

const numberOf = (name: (typeof relations)[number]): number => relations.indexOf(name);
const subject = numberOf("nsubj");
/** By these a verb shares the subject of the one it hangs from. */
const shares: ReadonlySet<number> = new Set([numberOf("conj"), numberOf("xcomp")]);
const clause = numberOf("advcl");
/** In tokens. */
const longest = 25;
const nearest = 6;

/**
 * The source of a cue for which its own tagger found none: the subject of its verb, or of the verb that it is joined to, else the nearest span that
 * the tagger of the whole stretch took for a source. As [from, to) of tokens; null where there is none.
 */
export function findCueSource(context: CueContext, cue: FoundCue, content: ReadonlySet<number>): readonly [number, number] | null {
  const { laid, parse, around, labelled } = context;
  const sources = spansOf(labelled.labels, tokenLabels.source);
  const isFree = (at: number): boolean => !content.has(at) && (at < cue.from || at >= cue.to);
  let verb = headOf(context, cue);
  for (let steps = 0; steps < 4 && verb >= 0; steps++) {
    const from = around.sentenceFrom[verb] ?? 0;
    const to = around.sentenceTo[verb] ?? laid.length;
    for (let at = from; at < to; at++) {
      if (parse.head[at] !== verb || parse.relation[at] !== subject || !isFree(at)) continue;
      const labelledSo = sources.find(([first, end]) => first <= at && at < end);
      if (labelledSo) return labelledSo;
      const [first, end] = branchOf(parse.head, at, from, to);
      if (end - first < longest && (end <= cue.from || first >= cue.to)) return [first, end];
    }
    const relation = parse.relation[verb] ?? 0;
    if (!shares.has(relation) && !(steps === 0 && relation === clause)) break;
    verb = parse.head[verb] ?? -1;
  }
  return nearestSource(context, cue, sources, isFree);
}

function nearestSource(
  { laid, labelled }: CueContext,
  cue: FoundCue,
  sources: readonly (readonly [number, number])[],
  isFree: (at: number) => boolean,
): readonly [number, number] | null {
  const cues = spansOf(labelled.labels, tokenLabels.cue);
  let [best, least]: [readonly [number, number] | null, number] = [null, nearest + 1];
  for (const [from, to] of sources) {
    if (laid.sentence[from] !== laid.sentence[cue.from] || !allFree(from, to, isFree)) continue;
    const distance = to <= cue.from ? cue.from - to : from >= cue.to ? from - cue.to : least;
    const [low, high] = to <= cue.from ? [to, cue.from] : [cue.to, from];
    if (distance < least && !cues.some(([first, end]) => first >= low && end <= high)) [best, least] = [[from, to], distance];
  }
  return best;
}

function allFree(from: number, to: number, isFree: (at: number) => boolean): boolean {
  for (let at = from; at < to; at++) if (!isFree(at)) return false;
  return true;
}

/** The verb of a cue that hangs from outside it; else its first token. */
function headOf({ parse, around }: CueContext, { from, to }: FoundCue): number {
  for (let at = from; at < to; at++) {
    const head = parse.head[at] ?? -1;
    const tag = around.tag[at] ?? 0;
    if ((head < from || head >= to) && tag >= 14 && tag <= 19) return at;
  }
  return from;
}

/** Spans of a label and its further form, as [from, to). */
function spansOf(labels: Int32Array, label: number): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  for (let at = 0; at < labels.length; at++) {
    if (labels[at] !== label) continue;
    let to = at + 1;
    while (to < labels.length && labels[to] === label + 1) to++;
    spans.push([at, to]);
  }
  return spans;
}

/** The unbroken run of tokens around one that hang from it, within a sentence. */
function branchOf(head: Int32Array, root: number, from: number, to: number): readonly [number, number] {
  const hangs = (at: number): boolean => {
    let above = at;
    for (let steps = 0; above >= 0 && steps < 80; steps++) {
      if (above === root) return true;
      above = head[above] ?? -1;
    }
    return false;
  };
  let [first, end] = [root, root + 1];
  while (first > from && hangs(first - 1)) first--;
  while (end < to && hangs(end)) end++;
  return [first, end];
}
