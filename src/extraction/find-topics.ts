import type { TopicMention } from "../domain/mention.ts";
import type { Span } from "../domain/span.ts";
import type { LanguagePack } from "../language/language-pack.ts";
import { toSimplified } from "../text/han-variants.ts";
import { compileWords, type FoundWord, findWords, type WordMatcher } from "./find-words.ts";

/** A place where the text has words for a concept. */
export interface ConceptMention extends Span {
  readonly concept: string;
}

/** A place where the text has a word in which tellings of one matter differ: a code of `language/contrast-words.ts`. */
export interface ContrastMention extends Span {
  readonly contrast: string;
}

/** A place where the text has a set phrase. */
export interface PhraseMention extends Span {
  readonly phrase: string;
}

/** Every place where the text speaks of a topic, in order. One stretch may speak of several. */
export function findTopics(text: string, pack: LanguagePack): TopicMention[] {
  return search(text, pack, "topics").map(({ code, start, end }) => ({ topic: code, start, end }));
}

/** Every place where the text has words for a concept, in order. */
export function findConcepts(text: string, pack: LanguagePack): ConceptMention[] {
  return search(text, pack, "concepts").map(({ code, start, end }) => ({ concept: code, start, end }));
}

/** Every place where the text has words in which tellings of one matter differ, in order. */
export function findContrasts(text: string, pack: LanguagePack): ContrastMention[] {
  return search(text, pack, "contrasts").map(({ code, start, end }) => ({ contrast: code, start, end }));
}

/** Every place where the text has a diplomatic formula, in order. */
export function findPhrases(text: string, pack: LanguagePack): PhraseMention[] {
  return search(text, pack, "phrases").map(({ code, start, end }) => ({ phrase: code, start, end }));
}

type Lexicon = "topics" | "concepts" | "phrases" | "contrasts";

function search(text: string, pack: LanguagePack, lexicon: Lexicon): FoundWord[] {
  // Chinese packs are written in simplified characters; the conversion keeps every offset.
  return findWords(pack.tag === "zh" ? toSimplified(text) : text, matcherOf(pack, lexicon));
}

/** Compiling takes longer than searching one account, so each pack is compiled once. */
const compiled = new WeakMap<LanguagePack, Map<Lexicon, WordMatcher>>();

function matcherOf(pack: LanguagePack, lexicon: Lexicon): WordMatcher {
  const matchers = compiled.get(pack) ?? new Map<Lexicon, WordMatcher>();
  compiled.set(pack, matchers);
  const known = matchers.get(lexicon);
  if (known) return known;
  const matcher = compileWords(groupsOf(pack, lexicon));
  matchers.set(lexicon, matcher);
  return matcher;
}

function groupsOf(pack: LanguagePack, lexicon: Lexicon) {
  switch (lexicon) {
    case "topics":
      return pack.topics.map(({ topic, forms }) => ({ code: topic, forms }));
    case "concepts":
      return pack.concepts.map(({ concept, forms }) => ({ code: concept, forms }));
    case "contrasts":
      return pack.contrasts.map(({ contrast, forms }) => ({ code: contrast, forms }));
    case "phrases":
      return pack.phrases.map(({ phrase, forms }) => ({ code: phrase, forms }));
    default:
      return lexicon satisfies never;
  }
}
