import type { Span } from "../../domain/span.ts";
import type { ClauseBreaks } from "../../language/clause-breaks.ts";

/** A stretch of content without a break inside, and how deep the break behind it is. */
export interface Stretch extends Span {
  /** 0 behind the last one. */
  readonly breakBehind: number;
  /** Whether a conjunction of its own opens it ("and that"), so that it depends on what hands over the whole and not on the verb right before. */
  readonly anew: boolean;
}

/** How deep a break is: joining words, a comma, what ends or encloses a clause. */
const depth = { word: 1, comma: 2, stop: 3 };

/** Cuts content where another clause may begin. No stretch is empty; the order is that of the text. */
export function cutStretches(text: string, content: readonly Span[], breaks: ClauseBreaks): readonly Stretch[] {
  const stretches: { start: number; end: number; breakBehind: number; anew: boolean }[] = [];
  for (const span of content) {
    const words = text.slice(span.start, span.end);
    let from = 0;
    let anew = false;
    const add = (to: number, breakBehind: number): void => {
      if (/[\p{L}\p{N}]/u.test(words.slice(from, to)))
        stretches.push({ start: span.start + from, end: span.start + to, breakBehind, anew });
      else if (stretches.length > 0) deepen(stretches, breakBehind);
    };
    for (const { at, length, deep } of breaksIn(words, breaks)) {
      if (at < from) continue;
      add(at, deep);
      from = at + length;
      anew = deep === depth.word && /\s(?:that|что)$/iu.test(words.slice(at, from));
    }
    add(words.length, depth.stop);
  }
  const last = stretches.at(-1);
  if (last) last.breakBehind = 0;
  return stretches;
}

function deepen(stretches: { breakBehind: number }[], breakBehind: number): void {
  const last = stretches.at(-1);
  if (last) last.breakBehind = Math.max(last.breakBehind, breakBehind);
}

function breaksIn(words: string, { marks, words: joining }: ClauseBreaks): readonly { at: number; length: number; deep: number }[] {
  const found = [
    ...[...words.matchAll(marks)].map((match) => ({
      at: match.index,
      length: match[0].length,
      deep: /^[,，、]/.test(match[0]) ? depth.comma : depth.stop,
    })),
    ...[...words.matchAll(joining)].map((match) => ({ at: match.index, length: match[0].length, deep: depth.word })),
  ];
  return found.sort((a, b) => a.at - b.at || b.length - a.length);
}
