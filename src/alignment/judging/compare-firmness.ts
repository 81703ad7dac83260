import type { Act, Modality } from "../../domain/statement.ts";
import type { ContrastMention } from "../../extraction/find-topics.ts";
import { sidesOf } from "../../extraction/principals.ts";
import { type Claim, isNaming } from "../claims/claim.ts";
import { sharedParticulars } from "../matter/beyond-topic.ts";
import type { Likeness } from "../matter/likeness.ts";
import { amountsDisagree } from "./compare-amount.ts";
import { type ComparedClaim, contrastsOf, quoteAt } from "./compared-claim.ts";
import type { Comparer } from "./difference.ts";
import { contained } from "./same-words.ts";
import { isWholeStatement } from "./whole-statement.ts";

/** From weak to strong; `ongoing` and `agreed` stand with `will`, as firmness goes. What is denied or was not discussed stands on no step. */
const steps: Readonly<Partial<Record<Modality, number>>> = {
  considering: 1,
  intends: 2,
  will: 3,
  ongoing: 3,
  agreed: 3,
  signed: 4,
  done: 5,
};

/** The same steps by the words of a plan, where no modality was read. */
const planSteps: Readonly<Record<string, number>> = {
  "plan:considered": 1,
  "plan:prepared": 1,
  "plan:meant": 2,
  "plan:advanced": 2.5,
  "plan:settled": 3,
  "plan:announced": 5,
};

/** How firm the same thing is: considered, meant, agreed, signed, done. */
export const compareFirmness: Comparer = ({ a, b, shared, certain, sameLanguage, link }) => {
  if (amountsDisagree(a.claim, b.claim)) return null;
  // The same words in another cut: the firmness is that of the words around them.
  if (sameLanguage && ofOneSide(a.claim, b.claim) && contained(a.words, b.words)) return null;
  const figure = [...shared].some((key) => key.startsWith("q:"));
  const topic = [...shared].some((key) => key.startsWith("p:"));
  const promised = [a, b].every(({ claim: { statement } }) => promising.has(statement.act));
  const ofOneDeed = figure || meetInDeed(a, b, link.likeness);
  return (ofOneDeed && (certain || figure || (topic && promised)) ? byModality(a, b, figure) : null) ?? byPlanWords(a, b);
};

/** Likeness from which pieces of two statements that share a particular idea are one undertaking. */
const ofPieces = 0.3;

/**
 * Whether two claims tell of one deed, so that their firmness is that of the deed. An item of a list has the firmness of its statement, not one of its own:
 * "semiconductors" among what is promised and "semiconductors" among what is spoken of are two matters.
 */
function meetInDeed(a: ComparedClaim, b: ComparedClaim, { shared, score }: Likeness): boolean {
  const [x, y] = [a.claim, b.claim];
  if (isNaming(x) || isNaming(y) || [a, b].some(({ claim, words }) => claim.source.pack.comparison.purpose.test(words))) return false;
  if (Math.max(sharedParticulars(x, shared), sharedParticulars(y, shared)) === 0 && !sameDealing(a, b)) return false;
  return score >= ofPieces || (isWholeStatement(x) && isWholeStatement(y));
}

/** Words for one dealing: to buy and to procure. */
const dealings: readonly (readonly string[])[] = [
  ["purchase", "procurement", "import"],
  ["sell", "export"],
];

const sameDealing = (a: ComparedClaim, b: ComparedClaim): boolean =>
  dealings.some((dealing) => [a, b].every((read) => read.concepts.some(({ concept }) => dealing.includes(concept))));

function ofOneSide(a: Claim, b: Claim): boolean {
  const sides = sidesOf(b.source.account.side);
  return sidesOf(a.source.account.side).some((side) => sides.includes(side));
}

const promising: ReadonlySet<Act> = new Set<Act>(["commitment", "agreement", "offer"]);

function byModality(a: ComparedClaim, b: ComparedClaim, figure: boolean): ReturnType<Comparer> {
  const [x, y] = [a.claim.statement.modality, b.claim.statement.modality];
  const [low, high] = [x && steps[x], y && steps[y]];
  if (!x || !y || !low || !high || low === high) return null;
  // A story tells as done what it is about; that is no firmness of the matter.
  if (a.claim.narrating || b.claim.narrating) return null;
  // What both make hang on something is done by neither yet.
  if (a.claim.statement.condition && b.claim.statement.condition && !figure) return null;
  // That something goes on and that it has been done is said of one and the same work.
  if ((x === "ongoing" && high > 3) || (y === "ongoing" && low > 3)) return null;
  // What goes on is also meant to go on: only of one figure is it news that one text has begun and the other means to.
  if (!figure && (x === "ongoing" || y === "ongoing")) return null;
  const whole = isWholeStatement(a.claim) && isWholeStatement(b.claim);
  return { dimension: "firmness", rule: "firmness-differs", values: [x, y], spans: [null, null], sure: whole ? 0.7 : 0.6, together: true };
}

function byPlanWords(a: ComparedClaim, b: ComparedClaim): ReturnType<Comparer> {
  // Where both modalities were read they decide.
  if (a.claim.statement.modality !== null && b.claim.statement.modality !== null) return null;
  const [left, right] = [plansOf(a), plansOf(b)];
  const [x, y] = [weakest(left), weakest(right)];
  // Who tells of two plans, one of them as firm as the other's, tells the same.
  if (left.some((one) => right.some((other) => one.contrast === other.contrast))) return null;
  if (!x || !y || Math.abs((planSteps[x.contrast] ?? 0) - (planSteps[y.contrast] ?? 0)) < 1) return null;
  return { dimension: "firmness", rule: "plan-differs", values: [quoteAt(a, x), quoteAt(b, y)], spans: [x, y], sure: 0.5, together: true };
}

/** "Is willing to consider": the weaker word holds the other back. */
const weakest = (plans: readonly ContrastMention[]): ContrastMention | undefined =>
  [...plans].sort((p, q) => (planSteps[p.contrast] ?? 0) - (planSteps[q.contrast] ?? 0))[0];

/** How far before a bare name the word of its plan may stand, in UTF-16 units. */
const planReach = { spaced: 40, han: 12 };

/** The plan's words in the claim; of a bare name ("visa-free travel") those right before it or before its list ("progress on"). */
function plansOf(read: ComparedClaim): readonly ContrastMention[] {
  const { claim } = read;
  if (!isNaming(claim)) return contrastsOf(read, "plan");
  const { text } = claim.source.account;
  const far = claim.source.pack.spaced ? planReach.spaced : planReach.han;
  return contrastsOf(read, "plan", "sentence").filter(
    ({ start, end }) =>
      (start >= claim.span.start && end <= claim.span.end) ||
      (end <= claim.span.start && claim.span.start - end <= far && !/[;:；：]/u.test(text.slice(end, claim.span.start))),
  );
}
