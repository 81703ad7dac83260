import { type Labelled, tokenLabels } from "./label-stretch.ts";

/** A run of tokens that may be a cue; indexes of tokens, the end exclusive. */
export interface FoundCue {
  readonly from: number;
  readonly to: number;
  /** How likely its likeliest token is part of a cue. */
  readonly share: number;
}

/** From this share on a token may be part of a cue, though the labels of the whole stretch call it something else. */
const leastShare = 0.15;

/** The cues of a labelled stretch, and beside them runs of tokens that are likely enough to be one. */
export function findCues({ labels, cueShare }: Pick<Labelled, "labels" | "cueShare">): readonly FoundCue[] {
  const found: FoundCue[] = [];
  const isCue = (at: number): boolean => labels[at] === tokenLabels.cue || labels[at] === tokenLabels.cue + 1;
  for (let at = 0; at < labels.length; ) {
    const labelledSo = isCue(at);
    if (!labelledSo && (cueShare[at] ?? 0) <= leastShare) {
      at++;
      continue;
    }
    let to = at + 1;
    if (labelledSo) while (to < labels.length && labels[to] === tokenLabels.cue + 1) to++;
    else while (to < labels.length && !isCue(to) && (cueShare[to] ?? 0) > leastShare) to++;
    let share = 0;
    for (let token = at; token < to; token++) share = Math.max(share, cueShare[token] ?? 0);
    found.push({ from: at, to, share });
    at = to;
  }
  return found;
}
