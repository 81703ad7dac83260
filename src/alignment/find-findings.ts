import { findAgreements } from "./agreement/find-agreements.ts";
import { findCommonTopics, isMerelyTopic } from "./agreement/find-common-topics.ts";
import { findNotedConditions } from "./agreement/find-noted-conditions.ts";
import { findPressOnly } from "./agreement/find-press-only.ts";
import { findSums } from "./agreement/find-sums.ts";
import { findToldDenials } from "./agreement/find-told-denials.ts";
import { findUnlinkedDifferences } from "./agreement/find-unlinked-differences.ts";
import { joinListed } from "./agreement/join-listed.ts";
import type { AlignedEncounter } from "./aligned-encounter.ts";
import type { DraftFinding } from "./draft-finding.ts";
import { findDrift } from "./drift/find-drift.ts";
import { findIntensityDrift } from "./drift/find-intensity-drift.ts";
import { findRenderings } from "./drift/find-renderings.ts";
import { findScopeDrift } from "./drift/find-scope-drift.ts";
import { findStrengthDrift } from "./drift/find-strength-drift.ts";
import { findEmphasis, withoutEmphasised } from "./emphasis/find-emphasis.ts";
import { findExclusiveTalk } from "./emphasis/find-exclusive-talk.ts";
import { findDateLine } from "./facts/find-date-line.ts";
import { findFactFindings } from "./facts/find-fact-findings.ts";
import { findWeekdays } from "./facts/find-weekdays.ts";
import { borneOut, withWitnesses } from "./independence/count-witnesses.ts";
import { findAlteredQuotations } from "./quotations/find-altered-quotations.ts";
import { rankFindings } from "./rank-findings.ts";
import { findBothSilent } from "./silence/find-both-silent.ts";
import { findOmissions } from "./silence/find-omissions.ts";
import { type EarlierTalk, findSilentAgainstHistory } from "./silence/find-silent-against-history.ts";
import { findToldForOther } from "./silence/find-told-for-other.ts";
import { withoutTableTopics } from "./without-table-topics.ts";

/** Everything that comparing finds, as an analyst would report it: the most telling first. `earlier` are the last talks of the same sides. */
export function findFindings(aligned: AlignedEncounter, earlier: readonly EarlierTalk[]): readonly DraftFinding[] {
  const { accounts, encounter, pointOf, sides, telling, unheld, witnesses } = aligned;
  const parties = new Set([...encounter.participants.map(({ side }) => side), ...sides.map(({ code }) => code)]);
  const groupOf = new Map(telling.map((group) => [pointOf.get(group) ?? "", group]));
  const found = [
    ...findMet(aligned, parties),
    ...findOnTheWay(aligned),
    ...findLeftOut(aligned, earlier),
    ...findWeekdays(accounts, encounter.date, witnesses),
    ...findDateLine(sides, encounter.date),
    ...findFactFindings(borneOut(aligned.facts, accounts, witnesses), accounts, sides, encounter.kind),
  ];
  return rankFindings(withoutTableTopics(found, parties))
    .map((draft) => withWitnesses(draft, groupOf.get(draft.point ?? ""), accounts, witnesses))
    .map((draft) => withSecondHand(draft, unheld));
}

/** What two tell of one matter: alike, otherwise, or against one another. */
function findMet(
  { accounts, claims, groups, judged, links, pointOf, sides, weights, witnesses }: AlignedEncounter,
  parties: ReadonlySet<string>,
): DraftFinding[] {
  const agreements = withoutTableTopics(findAgreements(judged, pointOf), parties);
  const topics = withoutTableTopics(findCommonTopics(claims, sides, agreements, weights), parties);
  return [
    ...joinListed([...agreements, ...topics], accounts).filter(
      // A topic in common is told once, by the two claims that come nearest, unless it is part of a list.
      (finding) => !(isMerelyTopic(finding) && agreements.includes(finding)),
    ),
    ...findUnlinkedDifferences(claims, groups, agreements, weights, witnesses),
    ...findExclusiveTalk(claims, sides),
    ...findPressOnly(links, witnesses),
    ...findSums(claims, weights),
    ...findNotedConditions(accounts, links),
    ...findToldDenials(accounts, witnesses),
  ];
}

/** What becomes of words between the accounts of one side, and on their way into the press. */
function findOnTheWay({ accounts, checks, claims, links, pointOf, telling, witnesses }: AlignedEncounter): DraftFinding[] {
  return [
    ...findDrift(telling, pointOf),
    ...findRenderings(links),
    ...findStrengthDrift(links, witnesses),
    ...findIntensityDrift(links, witnesses),
    ...findScopeDrift(accounts, witnesses),
    ...findAlteredQuotations(checks, claims),
  ];
}

/** What one side says and another does not, or hardly. */
function findLeftOut(aligned: AlignedEncounter, earlier: readonly EarlierTalk[]): DraftFinding[] {
  const { accounts, claims, decided, encounter, facts, pointOf, searched, sides, telling, weights, witnesses } = aligned;
  const emphasis = findEmphasis(claims, sides);
  const bothSilent = findBothSilent(claims, facts.duration, accounts, sides, witnesses);
  return [
    ...findToldForOther(telling, pointOf, sides, searched, weights, encounter.participants),
    ...withoutEmphasised(findOmissions(telling, pointOf, sides, searched, weights, decided?.placedBy), emphasis),
    ...emphasis,
    ...bothSilent,
    ...findSilentAgainstHistory(earlier, sides, bothSilent),
  ];
}

/** Says of whom words stand in the press alone. */
function withSecondHand(draft: DraftFinding, unheld: ReadonlySet<string>): DraftFinding {
  const secondHand = draft.saidBy.filter((side) => unheld.has(side));
  return secondHand.length > 0 ? { ...draft, secondHand } : draft;
}
