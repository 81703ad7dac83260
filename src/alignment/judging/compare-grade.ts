import type { Span } from "../../domain/span.ts";
import type { Modality } from "../../domain/statement.ts";
import type { ContrastMention } from "../../extraction/find-topics.ts";
import { type ComparedClaim, contrastsOf, quoteAt } from "./compared-claim.ts";
import type { Comparer } from "./difference.ts";

const steps: readonly string[] = ["grade:guarded", "grade:good", "grade:very", "grade:extreme"];

/** What is said to be good or steady. */
const praised = new Set([
  "relationship",
  "personal-rapport",
  "meeting",
  "call",
  "visit",
  "communication",
  "dialogue",
  "cooperation",
  "negotiation",
  "consultation",
  "partnership",
  "progress",
]);

const wished: ReadonlySet<Modality | null> = new Set<Modality>(["considering", "intends", "will", "agreed"]);

/** How far from what it praises a word of praise may stand, in UTF-16 units. */
const reach = { spaced: 45, han: 14 };

/** How good the same thing is: "extremely strong" here, "steady overall" there. Across languages one step is a matter of translation. */
export const compareGrade: Comparer = ({ a, b, sameLanguage }) => {
  // A wish that it be good praises nothing that is.
  if ([a, b].some(({ claim: { statement } }) => wished.has(statement.modality) || statement.act === "request")) return null;
  for (const { concept } of a.concepts) {
    if (!praised.has(concept) || !b.concepts.some((other) => other.concept === concept)) continue;
    const [x, y] = [gradeOf(a, concept), gradeOf(b, concept)];
    if (!x || !y || x.contrast === y.contrast) continue;
    const far = Math.abs(steps.indexOf(x.contrast) - steps.indexOf(y.contrast));
    if (far < 2 && !sameLanguage) continue;
    return {
      dimension: "grade",
      rule: "grade-differs",
      values: [quoteAt(a, x), quoteAt(b, y)],
      spans: [x, y],
      sure: far > 1 ? 0.65 : 0.5,
      together: true,
    };
  }
  return null;
};

/** A mark behind which another clause praises something else. */
const clauseEnd = /[,;，；。]/u;

const between = ({ claim, words }: ComparedClaim, a: Span, b: Span): string =>
  words.slice(Math.min(a.end, b.end) - claim.span.start, Math.max(a.start, b.start) - claim.span.start);

/** A guarded word ("overall") holds back what stands beside it; else the strongest word counts. */
function gradeOf(read: ComparedClaim, concept: string): ContrastMention | null {
  const far = read.claim.source.pack.spaced ? reach.spaced : reach.han;
  const near = contrastsOf(read, "grade").filter((found) =>
    read.concepts.some(
      (each) =>
        each.concept === concept &&
        found.start - each.end <= far &&
        each.start - found.end <= far &&
        !clauseEnd.test(between(read, each, found)),
    ),
  );
  const guarded = near.find(({ contrast }) => contrast === "grade:guarded");
  return guarded ?? [...near].sort((p, q) => steps.indexOf(q.contrast) - steps.indexOf(p.contrast))[0] ?? null;
}
