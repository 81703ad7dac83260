import { contentSpans } from "./content-extent.ts";
import { findSubject } from "./find-source.ts";
import { phraseDraft } from "./form-draft.ts";
import type { Draft } from "./read-unit.ts";
import type { Word } from "./read-words.ts";
import { beginsPhrase, isPunctuation } from "./word-classes.ts";
import { spanOf } from "./word-spans.ts";

/** In words: how long the name of the one who is quoted may be. */
const longestName = 12;

/** "The paper **quoted** the Minister **as saying** that …": the paper's report, and within it the words of the one it quotes. */
export function readQuotedAs(words: readonly Word[]): readonly Draft[] {
  const verb = words.findIndex((word) => !word.quoted && /^(?:quot|cit)(?:ed|es|ing)$/.test(word.lower));
  if (verb < 1 || !beginsPhrase(words[verb + 1]) || /^(?:is|are|was|were|been|being)$/.test(words[verb - 1]?.lower ?? "")) return [];
  let as = verb + 2;
  while (as < words.length && as < verb + longestName && words[as]?.lower !== "as" && !isPunctuation(words[as])) as++;
  if (
    words[as]?.lower !== "as" ||
    !/^(?:saying|telling|stating|noting|declaring|warning|adding|insisting)$/.test(words[as + 1]?.lower ?? "")
  )
    return [];
  const from = as + 2;
  const inner = contentSpans(words, words[from]?.lower === "that" ? from + 1 : from, words.length, false);
  const [source, saying] = [spanOf(words, verb + 1, as), spanOf(words, as + 1, as + 2)];
  if (inner.length === 0 || source === null || saying === null) return [];
  const teller = words[verb]?.lower.endsWith("ing") ? null : findSubject(words, verb, 0);
  const [who, cue] = [teller === null ? null : spanOf(words, teller.from, teller.to), spanOf(words, verb, verb + 1)];
  const told = phraseDraft([source], [saying], inner, 0.85);
  if (who === null || cue === null) return [told];
  const outer = phraseDraft([who], [cue], contentSpans(words, verb + 1, words.length, false), 0.85);
  return [outer, { ...told, parent: outer }];
}
