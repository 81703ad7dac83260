import type { Span } from "../../domain/span.ts";
import { tokenise } from "../../text/tokens.ts";
import { type ComparedClaim, foldedWords, quoteAt } from "./compared-claim.ts";
import type { Comparer } from "./difference.ts";
import { inOrder } from "./same-words.ts";

/** Share of the shorter sentence's words that must stand in the other, in their order. */
const leastShare = 0.7;

/** Most words, in all, that one has and the other has not. */
const mostWords = 3;

/** Fewest words of a sentence worth holding against another. */
const leastWords = 6;

/** Which words one has that the other left out, put in or changed, where the two are otherwise one sentence of one language. */
export const compareWords: Comparer = ({ a, b, sameLanguage }) => {
  if (!sameLanguage || !a.claim.source.pack.spaced) return null;
  const [left, right] = [tokensOf(a), tokensOf(b)];
  // Putting in order is the dear part: most pairs have too few words in common at all.
  const words = new Set(right.map(({ word }) => word));
  const least = leastShare * Math.min(left.length, right.length);
  if (left.filter(({ word }) => words.has(word)).length < least) return null;
  const pairs = inOrder(
    left.map(({ word }) => word),
    right.map(({ word }) => word),
  );
  const shorter = Math.min(left.length, right.length);
  if (shorter < leastWords || pairs.length < leastShare * shorter) return null;
  const { stopWords } = a.claim.source.pack;
  const content = (tokens: readonly Token[]) => tokens.filter(({ word }) => !stopWords.has(word) && word.length > 2);
  // Gaps between neighbouring words in common; what stands before the first or behind the last is another cut of the sentence.
  const gaps = pairs.slice(1).flatMap(([toA, toB], at) => {
    const [fromA, fromB] = pairs[at] ?? [toA, toB];
    const gap = [content(left.slice(fromA + 1, toA)), content(right.slice(fromB + 1, toB))] as const;
    return gap[0].length + gap[1].length > 0 ? [gap] : [];
  });
  const [gap] = gaps;
  // One place where they differ: several make another sentence.
  if (!gap || gaps.length > 1 || gap[0].length + gap[1].length > mostWords) return null;
  const [onlyA, onlyB] = gap;
  // A party in place of a word is another sentence, not another wording.
  if (onlyA.length > 0 && onlyB.length > 0 && (names(a, onlyA) || names(b, onlyB))) return null;
  // "Will not impose" and "will maintain zero" say one thing: where a negation stands on one side alone, the words are no change by themselves.
  if (negates(a) !== negates(b)) return null;
  const spans = [around(onlyA), around(onlyB)] as const;
  return {
    dimension: "words",
    rule: onlyA.length === 0 || onlyB.length === 0 ? "word-added" : "word-changed",
    values: [spans[0] ? quoteAt(a, spans[0]) : "", spans[1] ? quoteAt(b, spans[1]) : ""],
    spans,
    sure: 0.6,
    together: true,
  };
};

interface Token extends Span {
  readonly word: string;
}

const known = new WeakMap<ComparedClaim, readonly Token[]>();

/** Words of the sentence that belong to what is handed over, so that "he underscored" in its midst is not counted; read once a claim. */
function tokensOf(read: ComparedClaim): readonly Token[] {
  const before = known.get(read);
  if (before) return before;
  const { claim, sentence } = read;
  const tokens = tokenise(foldedWords(claim.source, sentence)).flatMap((token): Token[] => {
    if (!/[\p{L}\p{N}]/u.test(token.text)) return [];
    const [start, end] = [sentence.start + token.start, sentence.start + token.end];
    const inside = claim.statement.content.some((span) => start >= span.start && end <= span.end);
    return inside ? [{ word: claim.source.pack.stem(token.text), start, end }] : [];
  });
  known.set(read, tokens);
  return tokens;
}

const names = ({ claim }: ComparedClaim, tokens: readonly Token[]): boolean =>
  claim.source.extraction.mentions.some((mention) => tokens.some(({ start, end }) => mention.start < end && mention.end > start));

const negates = ({ contrasts }: ComparedClaim): boolean => contrasts.some(({ contrast }) => contrast === "truth:not");

function around(tokens: readonly Token[]): Span | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}
