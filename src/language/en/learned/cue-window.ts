import { type Laid, quoteState } from "./lay-tokens.ts";
import type { Surroundings } from "./token-features.ts";

/** A cue and the tokens around it among which its source and its content are looked for; indexes of tokens, ends exclusive. */
export interface CueWindow {
  readonly from: number;
  readonly to: number;
  readonly cueFrom: number;
  readonly cueTo: number;
}

/** In tokens, on each side: what a cue hands over in one piece is seldom longer. */
const farthest = 220;

/** The cue's sentence and its neighbours, and on through a quotation that runs beyond them. */
export function windowOf(laid: Laid, around: Surroundings, cueFrom: number, cueTo: number): CueWindow {
  let from = around.sentenceFrom[cueFrom] ?? 0;
  if (from > 0) from = around.sentenceFrom[from - 1] ?? 0;
  while (from > 0 && cueFrom - from < farthest && isInside(laid, from) && isInside(laid, from - 1))
    from = around.sentenceFrom[from - 1] ?? 0;
  let to = around.sentenceTo[cueTo - 1] ?? laid.length;
  if (to < laid.length) to = around.sentenceTo[to] ?? laid.length;
  while (to < laid.length && to - cueTo < farthest && isInside(laid, to - 1) && isInside(laid, to))
    to = around.sentenceTo[to] ?? laid.length;
  return { from: Math.max(from, cueFrom - farthest), to: Math.min(to, cueTo + farthest), cueFrom, cueTo };
}

function isInside(laid: Laid, at: number): boolean {
  return laid.quote[at] === quoteState.inside || laid.quote[at] === quoteState.close;
}
