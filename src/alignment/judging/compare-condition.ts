import type { Span } from "../../domain/span.ts";
import type { Modality } from "../../domain/statement.ts";
import { type ComparedClaim, contrastsOf, foldedWords, quoteAt } from "./compared-claim.ts";
import type { Comparer } from "./difference.ts";

/** What is promised or planned can be made to hang on something. */
const promised: ReadonlySet<Modality | null> = new Set<Modality>(["considering", "intends", "will", "agreed", "signed"]);

/** Words by which a sentence may set a condition that was not read as one: then nothing is said. */
const conditional =
  /\b(?:if|unless|should|once|when|until|after|provided|contingent|pending|in case|in the event)\b|если|в случае|после|при условии|如果|若|一旦|前提|除非|只要|之后|경우|하면/u;

/** "Goods subject to tariffs" are no condition; "subject to approval" is. */
const noCondition = /^subject to (?!.*(?:approv|agree|condition|ratif|consent|conclu|complet|review))/iu;

/** Under what condition: one sets it ("only if", "takes effect after"), the other promises the same thing without. */
export const compareCondition: Comparer = ({ a, b, shared, certain }) => {
  const ideas = [...shared].filter((key) => /^[cnq]:/.test(key)).length;
  if (!certain || ideas < 2) return null;
  const [x, y] = [conditionOf(a), conditionOf(b)];
  if (!x === !y) return null;
  const plain = x ? b : a;
  if (![a, b].every(({ claim }) => !claim.narrating && promised.has(claim.statement.modality))) return null;
  if (conditional.test(foldedWords(plain.claim.source, plain.sentence))) return null;
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
    !noCondition.test(quoteAt(read, condition))
  )
    return condition;
  const [found] = contrastsOf(read, "condition", "sentence");
  return found ? { start: found.start, end: Math.min(read.sentence.end, found.end + 60) } : null;
}
