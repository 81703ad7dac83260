import type { Span } from "../domain/span.ts";
import { splitParagraphs } from "../text/paragraphs.ts";
import { segmentSentences } from "../text/sentences.ts";
import type { ReadAccount } from "./read-account.ts";

const known = new WeakMap<ReadAccount, readonly Span[]>();

/** The sentences of an account in order; made once an account. */
export function sentenceSpans(read: ReadAccount): readonly Span[] {
  const before = known.get(read);
  if (before) return before;
  const { text } = read.account;
  const sentences = segmentSentences(text, splitParagraphs(text), read.pack.sentences);
  known.set(read, sentences);
  return sentences;
}
