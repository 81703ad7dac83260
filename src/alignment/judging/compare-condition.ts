import type { Span } from "../../domain/span.ts";
import type { Modality } from "../../domain/statement.ts";
import { type ComparedClaim, contrastsOf, foldedWords, quoteAt } from "./compared-claim.ts";
import type { Comparer } from "./difference.ts";

/** What is promised or planned can be made to hang on something. */
const promised: ReadonlySet<Modality | null> = new Set<Modality>(["considering", "intends", "will", "agreed", "signed"]);

/** Under what condition: one sets it ("only if", "takes effect after"), the other promises the same thing without. */
export const compareCondition: Comparer = ({ a, b, shared, certain }) => {
  const ideas = [...shared].filter((key) => /^[cnq]:/.test(key)).length;
  if (!certain || ideas < 2) return null;
  const [x, y] = [conditionOf(a), conditionOf(b)];
  if (!x === !y) return null;
  const plain = x ? b : a;
  if (![a, b].every(({ claim }) => !claim.narrating && promised.has(claim.statement.modality))) return null;
  if (plain.claim.source.pack.comparison.conditional.test(foldedWords(plain.claim.source, plain.sentence))) return null;
  return {
    dimension: "condition",
    rule: "condition-by-one",
    values: [x ? quoteAt(a, x) : "", y ? quoteAt(b, y) : ""],
    spans: [x, y],
    sure: 0.6,
    together: true,
  };
};

/** The condition that the claim or its sentence sets; null where none. */
function conditionOf(read: ComparedClaim): Span | null {
  const { condition } = read.claim.statement;
  if (
    condition &&
    condition.start >= read.sentence.start &&
    condition.end <= read.sentence.end &&
    !read.claim.source.pack.comparison.noCondition?.test(quoteAt(read, condition))
  )
    return condition;
  const [found] = contrastsOf(read, "condition", "sentence");
  return found ? { start: found.start, end: Math.min(read.sentence.end, found.end + 60) } : null;
}
