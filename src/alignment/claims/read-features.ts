import type { Mention } from "../../domain/mention.ts";
import type { Quantity } from "../../domain/quantity.ts";
import type { Span } from "../../domain/span.ts";
import { findConcepts } from "../../extraction/find-topics.ts";
import { toSimplified } from "../../text/han-variants.ts";
import { isHan, tokenise } from "../../text/tokens.ts";
import type { ReadAccount } from "../read-account.ts";

/** A feature and where it stands. Keys: `c:` concept, `p:` topic, `n:` name, `q:` amount, `t:` time, `w:` word of one language. */
export interface PlacedFeature extends Span {
  readonly key: string;
}

/**
 * Everything in a text that two claims can have in common, in the order of the text. Names of the parties at the table are left out: every claim
 * has them. Words carry their language, so that only texts of one language meet by words.
 */
export function readFeatures(read: ReadAccount, parties: ReadonlySet<string>): readonly PlacedFeature[] {
  const { extraction, pack } = read;
  const { text } = extraction;
  const features: PlacedFeature[] = [];
  for (const concept of findConcepts(text, pack)) features.push({ key: `c:${concept.concept}`, start: concept.start, end: concept.end });
  for (const topic of extraction.topics) features.push({ key: `p:${topic.topic}`, start: topic.start, end: topic.end });
  for (const mention of extraction.mentions)
    if (!atTable(mention, parties)) features.push({ key: `n:${mention.entity}`, start: mention.start, end: mention.end });
  for (const q of extraction.quantities) features.push({ key: amountKey(q), start: q.start, end: q.end });
  for (const t of extraction.times) if (t.edtf) features.push({ key: `t:${t.edtf}`, start: t.start, end: t.end });
  // One by one: a text of megabytes has more words than a call may have arguments.
  for (const word of pack.spaced ? spacedWords(read) : hanPairs(text)) features.push(word);
  return features.sort((a, b) => a.start - b.start || a.end - b.end || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

/** The key of an amount: one value in one unit. */
export const amountKey = ({ unit, value }: Pick<Quantity, "unit" | "value">): string =>
  `q:${unit}:${Array.isArray(value) ? value.join("-") : value}`;

function atTable(mention: Mention, parties: ReadonlySet<string>): boolean {
  return mention.kind === "party" ? parties.has(mention.entity) : parties.has(mention.entity);
}

function spacedWords({ extraction, pack }: ReadAccount): PlacedFeature[] {
  const words: PlacedFeature[] = [];
  for (const token of tokenise(extraction.text)) {
    const word = token.text.toLowerCase();
    if (word.length < 3 || pack.stopWords.has(word) || /^\d/.test(word)) continue;
    words.push({ key: `w:${pack.tag}:${pack.stem(word)}`, start: token.start, end: token.end });
  }
  return words;
}

/** Pairs of neighbouring Han characters stand for words, so that nothing hangs on a word segmenter. */
function hanPairs(original: string): PlacedFeature[] {
  const text = toSimplified(original);
  const pairs: PlacedFeature[] = [];
  for (let at = 0; at + 1 < text.length; at++) {
    if (isHan(text.charAt(at)) && isHan(text.charAt(at + 1))) pairs.push({ key: `w:zh:${text.slice(at, at + 2)}`, start: at, end: at + 2 });
  }
  return pairs;
}
