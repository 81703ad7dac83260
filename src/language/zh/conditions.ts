import type { Span } from "../../domain/span.ts";

const conditional =
  /(?:如果|倘若|假如|若是|若(?=[\u4e00-\u9fff]{2})|只要|除非|一旦|要是|前提是|如(?=[\u4e00-\u9fff]{1,3}(?:不|能|愿|未|继续)))[^，,。；]{2,60}|在[^，,。；]{2,30}(?:前提|条件)下/u;
const noCondition = /^(?:若干|若无其事|如果说)|(?:时代|历史|形势|新|复杂|现有|气候|自然)条件下$/u;

/** The condition that a content sets, as a span of the text. Null where it sets none. `words` are the contents, simplified, joined by one character. */
export function findCondition(words: string, content: readonly Span[]): Span | null {
  const found = conditional.exec(words);
  if (!found || noCondition.test(found[0])) return null;
  let at = 0;
  for (const span of content) {
    const length = span.end - span.start;
    if (found.index < at + length) {
      const start = span.start + found.index - at;
      return { start, end: Math.min(span.end, start + found[0].length) };
    }
    at += length + 1;
  }
  return null;
}
