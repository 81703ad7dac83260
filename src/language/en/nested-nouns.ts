import { contentSpans } from "./content-extent.ts";
import { cueNouns } from "./cues.ts";
import type { Draft } from "./read-unit.ts";
import type { Word } from "./read-words.ts";
import { coordinators, isCapitalised } from "./word-classes.ts";

/** "welcomed **Ruritania's pledge** to …": the words of another party inside a statement that answers them. */
export function nestedNouns(words: readonly Word[], outer: Draft): readonly Draft[] {
  const [cue, whole] = [outer.cue[0], outer.content[0]];
  if (cue === undefined || whole === undefined || outer.topic || outer.isClause) return [];
  const answered = words.some((word) => word.start >= cue.start && word.end <= cue.end && answers.has(word.lower));
  if (!answered) return [];
  const from = words.findIndex((word) => word.start >= whole.start);
  for (let at = from; at < words.length && at < from + 12; at++) {
    const word = words[at];
    // "the ministers’ pledge": the mark of a plural owner is a word of its own.
    const isPlural = /^['’]$/u.test(words[at - 1]?.text ?? "");
    const owner = words[isPlural ? at - 2 : at - 1];
    if (
      word === undefined ||
      owner === undefined ||
      at === from ||
      word.end > whole.end ||
      (!cueNouns.has(word.lower.replace(/s$/, "")) && !cueNouns.has(word.lower))
    )
      continue;
    if (!isPlural && !/['’]s?$/u.test(owner.text)) continue;
    const head = words[from];
    const next = words[at + 1];
    if (head === undefined || next === undefined || !words.slice(from, at).some(isCapitalised)) continue;
    const content = contentSpans(
      words,
      /^(?:that|of|about|for|on)$/.test(next.lower) ? at + 2 : at + 1,
      words.findLastIndex((one) => one.end <= whole.end) + 1,
      true,
    );
    const begin = coordinators.has(head.lower) ? owner : head;
    const bare = isPlural ? owner.end : owner.end - (/['’]s$/u.test(owner.text) ? 2 : 1);
    const end = next.lower === "of" || next.lower === "about" ? next.end : word.end;
    if (content.length === 0 || bare <= begin.start) continue;
    return [
      {
        source: [{ start: begin.start, end: bare }],
        cue: [{ start: word.start, end }],
        content,
        further: [],
        topic: false,
        isClause: false,
        parent: outer,
        carries: "nobody",
        carrier: null,
        force: "neutral",
        confidence: 0.6,
      },
    ];
  }
  return [];
}

const answers = new Set(
  "welcomed welcomes welcome appreciation appreciated appreciates acknowledged acknowledges praised commended applauded hailed condemned rejected gratitude".split(
    " ",
  ),
);
