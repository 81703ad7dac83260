import type { Span } from "../../domain/span.ts";

const opening =
  /(?:^|[\s,(])((?:если|при условии|в случае|только после|лишь после|только если|лишь если|до тех пор, пока|до тех пор пока|пока не|при наличии|после того как|по достижении|при соблюдении|как только)(?=[\s,]))/u;
// "если говорить прямо", "в случае с …" put nothing under a condition.
const phrase =
  /^(?:если (?:сказать|говорить|можно|хотите|позволите|угодно|быть|коротко|честно|не ошибаюсь|смотреть|взять|иметь в виду)|в случае с |после того как (?!.*(?:будет|будут)))/u;
const link =
  /^(?:до тех пор, пока|при условии, что|в случае, если|в случае, когда|лишь при условии, что|только после того, как|лишь после того, как)/u;

/** The condition that a content is put under: "при условии, что …", "если …" up to the end of its clause. Null where there is none. */
export function findCondition(text: string, content: readonly Span[]): Span | null {
  for (const span of content) {
    const words = text.slice(span.start, span.end);
    const found = opening.exec(words);
    const marker = found?.[1];
    if (!found || !marker) continue;
    const at = found.index + found[0].length - marker.length;
    const rest = words.slice(at);
    if (phrase.test(rest.toLowerCase())) continue;
    const inside = link.exec(rest)?.[0].length ?? marker.length;
    const stop = /[,.;:!?)]|\s[–—]\s/u.exec(rest.slice(inside));
    const length = stop ? inside + stop.index : rest.length;
    if (length > marker.length + 3) return { start: span.start + at, end: span.start + at + length };
  }
  return null;
}
