import type { Span } from "../../domain/span.ts";
import { contentSpans } from "./content-extent.ts";
import { clauseDraft } from "./form-draft.ts";
import type { Draft } from "./read-unit.ts";
import type { Word } from "./read-words.ts";
import { actsAsVerb, beginsPhrase, isPunctuation } from "./word-classes.ts";
import { spanOf } from "./word-spans.ts";

/** "according to X, …", "in the words of X, …", "in X's view, …", "as X put it, …": who is named hands over the rest of the sentence. */
export function readAccording(words: readonly Word[]): readonly Draft[] {
  for (let at = 0; at < words.length; at++) {
    if (words[at]?.quoted || !(at === 0 || isPunctuation(words[at - 1]))) continue;
    const found = behindMarker(words, at) ?? withOwner(words, at) ?? asPut(words, at);
    if (found === null) continue;
    const [cue, source] = [spanOf(words, found.cue[0], found.cue[1]), bare(words, found.source)];
    const content = [
      ...(isConnective(words, at) ? [] : contentSpans(words, 0, at, false)),
      ...contentSpans(words, found.to, words.length, false),
    ];
    if (cue !== null && source !== null && content.length > 0) return [clauseDraft([source], [cue], content, 0.85)];
  }
  return [];
}

/** "**In particular**, according to her, …": what only links the sentence to the one before is no content. */
function isConnective(words: readonly Word[], to: number): boolean {
  return /^(?:in (?:particular|addition|general|turn|this regard)|moreover|furthermore|besides|also|however|at the same time|thus|therefore) ,$/.test(
    words
      .slice(0, to)
      .map((word) => word.lower)
      .join(" "),
  );
}

/** Without the mark of an owner: "the Kremlin" of "the Kremlin's view". */
function bare(words: readonly Word[], [from, to]: readonly [number, number]): Span | null {
  const span = spanOf(words, from, to);
  const last = words[to - 1];
  if (span === null || last === undefined) return null;
  return { start: span.start, end: span.end - (/['’]s$/u.test(last.text) ? 2 : /^.+['’]$/u.test(last.text) ? 1 : 0) };
}

interface Found {
  readonly cue: readonly [number, number];
  readonly source: readonly [number, number];
  /** Where the sentence goes on. */
  readonly to: number;
}

const markers = [
  ["according", "to"],
  ["as", "per"],
  ["per"],
  ["in", "the", "words", "of"],
  ["in", "the", "view", "of"],
  ["in", "the", "opinion", "of"],
  ["in", "the", "assessment", "of"],
];

function behindMarker(words: readonly Word[], at: number): Found | null {
  const marker = markers.find((one) => one.every((part, offset) => words[at + offset]?.lower === part));
  if (marker === undefined) return null;
  const from = at + marker.length;
  let to = from;
  while (to < words.length && !isPunctuation(words[to]) && !/^(?:who|which|that)$/.test(words[to]?.lower ?? "")) to++;
  if (to <= from) return null;
  // A relative clause about the source is no content.
  let behind = to;
  if (
    /^(?:who|which|that)$/.test(words[to]?.lower ?? "") ||
    (words[to]?.text === "," && /^(?:who|which)$/.test(words[to + 1]?.lower ?? ""))
  ) {
    behind++;
    while (behind < words.length && words[behind]?.text !== ",") behind++;
  }
  return { cue: [at, from], source: [from, to], to: at === 0 ? behindApposition(words, behind) : behind };
}

/** "According to Varna Press, **the state agency**, …": who the source is, is no content. */
function behindApposition(words: readonly Word[], comma: number): number {
  if (words[comma]?.text !== "," || !/^(?:the|a|an|which)$/.test(words[comma + 1]?.lower ?? "")) return comma;
  for (let at = comma + 2; at < Math.min(words.length, comma + 12); at++) {
    if (actsAsVerb(words, at)) return comma;
    if (words[at]?.text === ",") return beginsPhrase(words[at + 1]) ? at : comma;
  }
  return comma;
}

/** "In the Kremlin's view, …", "by his account, …": the owner is the source, what he owns the cue. */
function withOwner(words: readonly Word[], at: number): Found | null {
  if (!/^(?:in|by)$/.test(words[at]?.lower ?? "")) return null;
  for (let noun = at + 2; noun < Math.min(words.length, at + 10); noun++) {
    const word = words[noun];
    if (word === undefined || isPunctuation(word)) return null;
    if (!/^(?:view|opinion|words|account|telling|description|assessment|reading|estimation|estimate)$/.test(word.lower)) continue;
    if (words[noun + 1]?.text !== ",") return null;
    const owner = words[noun - 1];
    if (owner === undefined) return null;
    const isPronoun = noun - at === 2 && /^(?:his|her|their|its|my|our)$/.test(owner.lower);
    if (isPronoun) return { cue: [noun, noun + 1], source: [at + 1, noun], to: noun + 1 };
    return /['’]s?$/u.test(owner.text) ? { cue: [noun, noun + 1], source: [at + 1, noun], to: noun + 1 } : null;
  }
  return null;
}

/** "As the Minister put it, …". */
function asPut(words: readonly Word[], at: number): Found | null {
  if (words[at]?.lower !== "as") return null;
  for (let verb = at + 2; verb < Math.min(words.length, at + 9); verb++) {
    if (isPunctuation(words[verb])) return null;
    if (
      /^puts?$/.test(words[verb]?.lower ?? "") &&
      words[verb + 1]?.lower === "it" &&
      (words[verb + 2] === undefined || isPunctuation(words[verb + 2]))
    )
      return { cue: [verb, verb + 2], source: [at + 1, verb], to: verb + 2 };
  }
  return null;
}
