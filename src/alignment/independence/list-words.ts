import type { Span } from "../../domain/span.ts";
import { foldText } from "../../text/folding.ts";
import { toSimplified } from "../../text/han-variants.ts";
import { tokenise } from "../../text/tokens.ts";
import type { ReadAccount } from "../read-account.ts";

/** A word (in Han text a character) as it is compared with the words of other accounts. */
export interface Word extends Span {
  /** Folded: small letters, plain marks, simplified characters. */
  readonly key: string;
  /** False for words that any text of the language has, and for names: sharing them shows nothing. */
  readonly telling: boolean;
}

const known = new WeakMap<ReadAccount, readonly Word[]>();

/** The words of an account in order, in the form in which texts of one language are held against one another; made once an account. */
export function listWords(read: ReadAccount): readonly Word[] {
  const before = known.get(read);
  if (before) return before;
  const { text, mentions } = read.extraction;
  const { pack } = read;
  let next = 0;
  const words = wordsIn(text).map((word): Word => {
    while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next++;
    const named = (mentions[next]?.start ?? Number.POSITIVE_INFINITY) < word.end;
    return { ...word, telling: !named && !pack.stopWords.has(word.key) && (!pack.spaced || word.key.length > 2) };
  });
  known.set(read, words);
  return words;
}

/** The folded words of any text, each with its place. */
export function wordsIn(text: string): readonly (Span & { readonly key: string })[] {
  const folded = toSimplified(foldText(text));
  return tokenise(folded, undefined, { joined: false }).map(({ start, end, text: key }) => ({ start, end, key }));
}
