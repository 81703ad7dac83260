import type { Act } from "../../domain/statement.ts";
import { type Claim, isNaming } from "../claims/claim.ts";
import { sharedParticulars } from "../matter/beyond-topic.ts";
import { type ComparedClaim, quoteAt } from "./compared-claim.ts";
import type { Comparer, Difference } from "./difference.ts";

/** Acts of which the second goes further than the first: what was asked, offered or only meant is told as settled, or thanked for as given. */
const further: readonly (readonly [rule: string, first: readonly Act[], second: readonly Act[]])[] = [
  ["asked-or-agreed", ["request"], ["agreement", "commitment"]],
  ["offered-or-agreed", ["offer"], ["agreement"]],
  ["promised-or-thanked-for", ["commitment", "offer"], ["thanks"]],
];

/** What was done with the same thing: agreed, asked for, offered, thanked for. */
export const compareAct: Comparer = ({ a, b, shared, certain, link }) => {
  const figure = [...shared].some((key) => key.startsWith("q:"));
  if (!figure && (!certain || link.likeness.score < ofOneMatter || !ofOneThing(a.claim, b.claim, link.likeness.shared))) return null;
  const [x, y] = [a.claim.statement.act, b.claim.statement.act];
  for (const [rule, first, second] of further) {
    if (second.includes("thanks") && !figure) continue;
    if ((first.includes(x) && second.includes(y)) || (first.includes(y) && second.includes(x))) return differing(rule, a, b, figure);
  }
  return null;
};

/** Likeness from which an exhortation and an agreement are of one matter: "should work together" is said of everything. */
const ofOneMatter = 0.45;

/** Whether both say something of one thing in particular: what is asked of a topic and what is agreed on it are two matters. */
const ofOneThing = (a: Claim, b: Claim, shared: readonly string[]): boolean =>
  !isNaming(a) && !isNaming(b) && Math.max(sharedParticulars(a, shared), sharedParticulars(b, shared)) > 0;

function differing(rule: string, a: ComparedClaim, b: ComparedClaim, figure: boolean): Difference {
  return { dimension: "act", rule, values: [actOf(a), actOf(b)], spans: [null, null], sure: figure ? 0.75 : 0.55, together: true };
}

/** The words by which the account hands the statement over; the act where it has none. */
function actOf(read: ComparedClaim): string {
  const [cue] = read.claim.statement.cue;
  return cue ? quoteAt(read, cue) : read.claim.statement.act;
}
