import type { Span } from "../domain/span.ts";

/** How one language ends its sentences. */
export interface SentenceRules {
  /** Lower-cased abbreviations, without the closing full stop, after which a sentence never ends: "mr", "u.s", "т.е". */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations that may also end a sentence: they do where the next word starts like one. "p.m", "inc", "г". */
  readonly softAbbreviations: ReadonlySet<string>;
  /** True where 。！？ end a sentence without a following space. */
  readonly han: boolean;
}

/** Splits each paragraph into sentences: trimmed spans in order, closing quotation marks and brackets kept with their sentence. */
export function segmentSentences(_text: string, _paragraphs: readonly Span[], _rules: SentenceRules): Span[] {
  throw new Error("segmentSentences: being written");
}
