import type { Link } from "../matter/align-claims.ts";
import { compareAct } from "./compare-act.ts";
import { compareAmount } from "./compare-amount.ts";
import { compareCertainty } from "./compare-certainty.ts";
import { compareCondition } from "./compare-condition.ts";
import { compareDemand } from "./compare-demand.ts";
import { compareDoer } from "./compare-doer.ts";
import { compareFirmness } from "./compare-firmness.ts";
import { compareGrade } from "./compare-grade.ts";
import { compareMembers } from "./compare-members.ts";
import { compareMotion } from "./compare-motion.ts";
import { compareName } from "./compare-name.ts";
import { compareNumber } from "./compare-number.ts";
import { comparePeriod } from "./compare-period.ts";
import { comparePlace } from "./compare-place.ts";
import { comparePolarity } from "./compare-polarity.ts";
import { compareRecipient } from "./compare-recipient.ts";
import { compareScope } from "./compare-scope.ts";
import { compareSpoken } from "./compare-spoken.ts";
import { compareStance } from "./compare-stance.ts";
import { compareTime } from "./compare-time.ts";
import { compareWords } from "./compare-words.ts";
import { readComparedClaim } from "./compared-claim.ts";
import type { ComparedPair, Comparer, Difference } from "./difference.ts";
import { beyondDoubt } from "./thresholds.ts";

/** What an analyst would report first stands first. */
const comparers: readonly Comparer[] = [
  compareSpoken,
  comparePolarity,
  compareAmount,
  comparePeriod,
  compareFirmness,
  compareAct,
  compareScope,
  compareNumber,
  comparePlace,
  compareRecipient,
  compareDoer,
  compareCondition,
  compareDemand,
  compareCertainty,
  compareMotion,
  compareStance,
  compareName,
  compareGrade,
  compareTime,
  compareMembers,
  compareWords,
];

/** A link is asked for as part of its group and again as words on their way to the press. */
const known = new WeakMap<Link, readonly Difference[]>();

/** Everything that differs between the two claims of a link, the most telling first. */
export function compareClaims(link: Link): readonly Difference[] {
  const before = known.get(link);
  if (before) return before;
  const pair = readPair(link);
  const differences = comparers.flatMap((compare) => compare(pair) ?? []);
  known.set(link, differences);
  return differences;
}

function readPair(link: Link): ComparedPair {
  const { a, b, likeness } = link;
  const shared = new Set(likeness.shared.filter((key) => !key.startsWith("w:")));
  const ideas = [...shared].filter((key) => /^[cnq]:/.test(key)).length;
  return {
    a: readComparedClaim(a),
    b: readComparedClaim(b),
    link,
    shared,
    sameLanguage: a.source.pack.tag === b.source.pack.tag,
    certain: likeness.score >= beyondDoubt.alone || (likeness.score >= beyondDoubt.withIdeas && ideas >= beyondDoubt.ideas),
  };
}
