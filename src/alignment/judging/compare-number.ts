import type { Span } from "../../domain/span.ts";
import type { NumberedNouns } from "../../language/comparison-words.ts";
import { type ComparedClaim, quoteAt } from "./compared-claim.ts";
import type { Comparer } from "./difference.ts";

/** One or several: one plant here, plants there. Only where a language tells it by the noun's ending. */
export const compareNumber: Comparer = ({ a, b, sameLanguage }) => {
  const { numbered } = a.claim.source.pack.comparison;
  if (!sameLanguage || !numbered) return null;
  const straight = oneAgainstSeveral(a, b, numbered);
  const turned = straight ? null : oneAgainstSeveral(b, a, numbered);
  const [x, y] = straight ?? (turned ? [turned[1], turned[0]] : []);
  if (!x || !y) return null;
  return { dimension: "scope", rule: "one-or-several", values: [quoteAt(a, x), quoteAt(b, y)], spans: [x, y], sure: 0.6, together: true };
};

function oneAgainstSeveral(
  single: ComparedClaim,
  plural: ComparedClaim,
  { one, several, general }: NumberedNouns,
): readonly [Span, Span] | null {
  for (const match of single.words.matchAll(one)) {
    const [whole, before = "", noun = ""] = match;
    if (general.test(noun) || noun.endsWith("s")) continue;
    // Only a thing that both are known to speak of.
    const end = single.claim.span.start + match.index + whole.length;
    const named = single.concepts.filter((each) => each.start < end && each.end >= end).map(({ concept }) => concept);
    if (!named.some((concept) => plural.concepts.some((each) => each.concept === concept))) continue;
    const narrowing = parts(before);
    const many = [...plural.words.matchAll(several(noun))].find(([, words = ""]) => alike(narrowing, parts(words)));
    if (!many) continue;
    // Who has the plural too, or the single there, tells both.
    if ([...single.words.matchAll(several(noun))].some(([, words = ""]) => alike(narrowing, parts(words)))) continue;
    if ([...plural.words.matchAll(one)].some(([, , other]) => other === noun)) continue;
    const skip = (many[1] ?? "")
      .split(" ")
      .slice(0, -1)
      .findIndex((word) => narrowing.includes(word.split("-")[0] ?? ""));
    const lead = (many[1] ?? "").split(" ").slice(0, Math.max(0, skip)).join(" ").length;
    const [at, to] = [single.claim.span.start, plural.claim.span.start];
    return [
      { start: at + match.index, end: at + match.index + whole.length },
      { start: to + many.index + lead + (lead > 0 ? 1 : 0), end: to + many.index + many[0].length },
    ];
  }
  return null;
}

const parts = (words: string): readonly string[] => words.split(/[ -]/).filter((word) => word.length > 2);

/** Named with nothing more, or with at least its first narrowing word in common. */
const alike = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === 0 || one.some((word, at) => at === 0 && other.includes(word));
