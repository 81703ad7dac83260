import type { Comparison, Finding, Point } from "../domain/comparison.ts";
import type { Encounter } from "../domain/encounter.ts";
import { findTopic } from "../domain/topics.ts";
import { engine } from "../extraction/engine.ts";
import { sidesOf } from "../extraction/principals.ts";
import { alignClaims, type Group } from "./align-claims.ts";
import { type Claim, mainTopic, wordsOf } from "./claim.ts";
import type { DraftFinding } from "./draft-finding.ts";
import { drawMatrix } from "./draw-matrix.ts";
import { findDrift } from "./drift/find-drift.ts";
import { findIntensityDrift } from "./drift/find-intensity-drift.ts";
import { findRenderings } from "./drift/find-renderings.ts";
import { findScopeDrift } from "./drift/find-scope-drift.ts";
import { findStrengthDrift } from "./drift/find-strength-drift.ts";
import { readEncounterFacts } from "./encounter-facts.ts";
import { explainFinding, spansOf } from "./explain-finding.ts";
import { findAgreements } from "./find-agreements.ts";
import { findAlteredQuotations } from "./find-altered-quotations.ts";
import { findBothSilent } from "./find-both-silent.ts";
import { findCommonTopics, isMerelyTopic } from "./find-common-topics.ts";
import { findDateLine } from "./find-date-line.ts";
import { findEmphasis, withoutEmphasised } from "./find-emphasis.ts";
import { findExclusiveTalk } from "./find-exclusive-talk.ts";
import { findFactFindings } from "./find-fact-findings.ts";
import { findNotedConditions } from "./find-noted-conditions.ts";
import { findOmissions } from "./find-omissions.ts";
import { findPressOnly } from "./find-press-only.ts";
import { type EarlierTalk, findSilentAgainstHistory } from "./find-silent-against-history.ts";
import { findSums } from "./find-sums.ts";
import { findToldDenials } from "./find-told-denials.ts";
import { findToldForOther } from "./find-told-for-other.ts";
import { findUnlinkedDifferences } from "./find-unlinked-differences.ts";
import { findWeekdays } from "./find-weekdays.ts";
import { borneOut, withWitnesses } from "./independence/count-witnesses.ts";
import { describeAccount } from "./independence/describe-account.ts";
import { readIndependence } from "./independence/read-independence.ts";
import { joinListed } from "./join-listed.ts";
import { type Judgement, judgeGroup } from "./judge-group.ts";
import { Weights } from "./likeness.ts";
import { explainLink } from "./one-matter.ts";
import { type ResolvedPoint, readConstraints } from "./point-constraints.ts";
import { toCheckedQuotation } from "./quotations/check-quotations.ts";
import { rankFindings } from "./rank-findings.ts";
import { evidence, type ReadAccount } from "./read-account.ts";
import { readClaims } from "./read-claims.ts";
import { readUnclaimed } from "./read-unclaimed.ts";
import { isPress, listSides, thoseWhoTookPart } from "./sides.ts";
import { findVersions } from "./telling/find-versions.ts";
import { shorten } from "./telling/quote-words.ts";
import { namesOf } from "./telling/tellers.ts";
import { withoutTableTopics } from "./without-table-topics.ts";

/** Everything that comparing shows, save commitments (the ledger's) and diagnostics of reading. */
export type Alignment = Omit<Comparison, "commitments" | "diagnostics">;

/** What is known of a comparison beside the accounts: what people decided about it, and what came before. */
export interface DecidedComparison {
  /** In the order in which they were decided: of two about the same statements the later one holds. */
  readonly points?: readonly ResolvedPoint[];
  /** What the same sides raised in their last talks before this one, where that is known. */
  readonly earlier?: readonly EarlierTalk[];
}

/**
 * Compares accounts that have been read: who speaks of which topic, which statements are about one matter, and what follows.
 * The order in which accounts are given changes nothing. What a person decided about points holds, and stands under that person's name.
 */
export function compareAccounts(
  encounter: Encounter,
  given: readonly ReadAccount[],
  language: "en" | "zh",
  { points = [], earlier = [] }: DecidedComparison = {},
): Alignment {
  const accounts = [...given].sort((a, b) => (a.account.id < b.account.id ? -1 : 1));
  const parties = entitiesAtTable(encounter, accounts);
  const published = new Set(accounts.flatMap((read) => sidesOf(read.account.side)));
  const unheld = new Set(encounter.participants.map(({ side }) => side).filter((side) => !published.has(side)));
  const claimsOf = new Map(accounts.map((read) => [read.account.id, readClaims(read, parties, unheld)]));
  const claims = accounts.flatMap((read) => claimsOf.get(read.account.id) ?? []);
  const weights = new Weights(claims);
  // What a side says outside its statements makes no point, yet breaks its silence.
  const searched = [...claims, ...accounts.filter((read) => !isPress(read)).flatMap((read) => readUnclaimed(read, parties))];
  const decided = points.length > 0 ? readConstraints(points, claims, weights) : null;
  const { groups, links } = alignClaims(claims, weights, decided);
  const telling = groups.filter((group) => group.claims.some((claim) => !claim.narrating));
  const judged = new Map(telling.map((group) => [group, judgeGroup(group)]));
  const pointOf = new Map(telling.map((group, at) => [group, `p${at + 1}`]));
  const publishing = listSides(accounts);
  const sides = thoseWhoTookPart(publishing, encounter);
  const facts = readEncounterFacts(accounts, encounter);
  const { checks, derivations, outliers, witnesses } = readIndependence(accounts, claimsOf, links, publishing, unheld);

  const tellers = namesOf(accounts, language);
  const versionOf = findVersions(links, language);
  const groupOf = new Map(telling.map((group) => [pointOf.get(group) ?? "", group]));
  const agreements = findAgreements(judged, pointOf);
  const emphasis = findEmphasis(claims, sides);
  const bothSilent = findBothSilent(claims, facts.duration, accounts, sides, witnesses);
  const found = withoutTableTopics(
    [
      ...joinListed([...agreements, ...findCommonTopics(claims, sides, agreements, weights)], accounts).filter(
        // A topic in common is told once, by the two claims that come nearest, unless it is part of a list.
        (finding) => !(isMerelyTopic(finding) && agreements.includes(finding)),
      ),
      ...findUnlinkedDifferences(claims, groups, agreements, weights, witnesses),
      ...findDrift(telling, pointOf),
      ...findRenderings(links),
      ...findStrengthDrift(links, witnesses),
      ...findIntensityDrift(links, witnesses),
      ...findScopeDrift(accounts, witnesses),
      ...findAlteredQuotations(checks, claims),
      ...findToldForOther(telling, pointOf, sides, searched, weights, encounter.participants),
      ...withoutEmphasised(findOmissions(telling, pointOf, sides, searched, weights, decided?.placedBy), emphasis),
      ...emphasis,
      ...findExclusiveTalk(claims, sides),
      ...findPressOnly(links, witnesses),
      ...bothSilent,
      ...findSilentAgainstHistory(earlier, sides, bothSilent),
      ...findDateLine(sides, encounter.date),
      ...findWeekdays(accounts, encounter.date, witnesses),
      ...findSums(claims, weights),
      ...findNotedConditions(accounts, links),
      ...findToldDenials(accounts, witnesses),
      ...findFactFindings(borneOut(facts, accounts, witnesses), accounts, sides, encounter.kind),
    ],
    new Set([...encounter.participants.map(({ side }) => side), ...sides.map(({ code }) => code)]),
  );
  const findings = rankFindings(found)
    .map((draft) => withWitnesses(draft, groupOf.get(draft.point ?? ""), accounts, witnesses))
    .map((draft) => withSecondHand(draft, unheld))
    .map((draft, at): Finding => {
      const { worth: _worth, values: _values, ...finding } = draft;
      const spans = spansOf(draft, tellers, versionOf);
      return { id: `f${at + 1}`, ...finding, spans, explanation: explainFinding(draft, tellers, versionOf) };
    });
  return {
    schema: "parley.comparison/1",
    engine,
    encounter: {
      id: encounter.id,
      title: encounter.title,
      kind: encounter.kind,
      date: encounter.date,
      participants: encounter.participants,
    },
    accounts: accounts.map((read) => describeAccount(read, derivations, outliers, witnesses)),
    matrix: drawMatrix(accounts, claimsOf, language),
    points: telling.map((group): Point => {
      const lead = leadOf(group, weights);
      return {
        id: pointOf.get(group) ?? "",
        label: labelOf(lead, language),
        topic: lead ? mainTopic(lead) : null,
        verdict: judged.get(group)?.verdict ?? "one-sided",
        ...differencesOf(judged.get(group)),
        ...linkOf(judged.get(group)),
        statements: group.claims.map((claim) => ({
          account: claim.source.account.id,
          statement: claim.statement.id,
          spans: [evidence(claim.source.account, claim.span)],
        })),
        decidedBy: group.claims.map((claim) => decided?.placedBy.get(claim) ?? null).find((name) => name !== null) ?? null,
        witnesses: witnesses.ofClaims(group.claims),
      };
    }),
    findings,
    quotations: checks.map(toCheckedQuotation),
    encounterFacts: facts,
  };
}

/** Says of whom words stand in the press alone. */
function withSecondHand(draft: DraftFinding, unheld: ReadonlySet<string>): DraftFinding {
  const secondHand = draft.saidBy.filter((side) => unheld.has(side));
  return secondHand.length > 0 ? { ...draft, secondHand } : draft;
}

/** What decided the verdict, where something did that can be named. */
function differencesOf(judgement: Judgement | undefined): Pick<Point, "differences"> {
  const { pair, differences } = judgement ?? { pair: null, differences: [] };
  if (!pair || differences.length === 0) return {};
  const spans = [pair.a, pair.b].map((claim) => evidence(claim.source.account, claim.span));
  return { differences: differences.map(({ rule, values, sure }) => ({ rule, values, spans, confidence: sure })) };
}

/** What joins the pair that decided. */
function linkOf(judgement: Judgement | undefined): Pick<Point, "link"> {
  return judgement?.pair ? { link: explainLink(judgement.pair) } : {};
}

/** Persons and parties that every claim of the encounter is about, so that naming them tells nothing. */
function entitiesAtTable(encounter: Encounter, accounts: readonly ReadAccount[]): ReadonlySet<string> {
  const sides = new Set([...encounter.participants.map((p) => p.side), ...listSides(accounts).map((side) => side.code)]);
  const entities = new Set([...sides].map((side) => `party:${side}`));
  for (const { extraction } of accounts) {
    for (const { speaker, toldFor } of extraction.statements) {
      if (speaker?.id && speaker.party && sides.has(speaker.party) && toldFor !== "third") entities.add(speaker.id);
    }
  }
  return entities;
}

/** The claim that tells the matter best: the one that says most. */
function leadOf(group: Group, weights: Weights): Claim | undefined {
  return [...group.claims].sort((a, b) => Number(a.narrating) - Number(b.narrating) || weights.sum(b, false) - weights.sum(a, false))[0];
}

/** Longest label, in UTF-16 units. */
const labelRoom = 90;

function labelOf(lead: Claim | undefined, language: "en" | "zh"): string {
  if (!lead) return "";
  const short = shorten(wordsOf(lead).replace(/\s+/g, " "), labelRoom);
  const topic = mainTopic(lead);
  return topic ? `${findTopic(topic)?.label[language] ?? topic}: ${short}` : short;
}
