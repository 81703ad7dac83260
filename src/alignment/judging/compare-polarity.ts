import { contrastsOf, quoteAt } from "./compared-claim.ts";
import type { Comparer } from "./difference.ts";
import { inOrder, wordList } from "./same-words.ts";
import { nearEqual } from "./thresholds.ts";
import { isWholeStatement } from "./whole-statement.ts";

/**
 * Whether the same sentence is affirmed here and negated there. A word like "not" may deny another part of the sentence, and "will not impose duties" is
 * "will maintain zero duties": only sentences of one language that differ in nothing but the "not" contradict one another.
 */
export const comparePolarity: Comparer = ({ a, b, link, sameLanguage }) => {
  if (a.claim.statement.negated === b.claim.statement.negated || !sameLanguage || link.likeness.score < nearEqual) return null;
  if (!isWholeStatement(a.claim) || !isWholeStatement(b.claim)) return null;
  const [notA, notB] = [contrastsOf(a, "truth").at(0), contrastsOf(b, "truth").at(0)];
  if ((notA && notB) || (!notA && !notB)) return null;
  const [x, y] = [wordList(a.words), wordList(b.words)];
  const pairs = inOrder(x, y);
  const [metX, metY] = [new Set(pairs.map(([at]) => at)), new Set(pairs.map(([, at]) => at))];
  // One language: what goes with a "not" there goes with it here.
  const { besideNot } = a.claim.source.pack.comparison;
  if (x.some((word, at) => !metX.has(at) && !besideNot.test(word)) || y.some((word, at) => !metY.has(at) && !besideNot.test(word)))
    return null;
  return {
    dimension: "polarity",
    rule: "negated-by-one",
    values: [notA ? quoteAt(a, notA) : "", notB ? quoteAt(b, notB) : ""],
    spans: [notA ?? null, notB ?? null],
    sure: 0.7,
    together: false,
  };
};
