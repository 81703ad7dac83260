import type { Comparison, Finding, Point } from "../domain/comparison.ts";
import type { Encounter } from "../domain/encounter.ts";
import { findTopic } from "../domain/topics.ts";
import { engine } from "../extraction/engine.ts";
import { alignClaims, type Group } from "./align-claims.ts";
import { type Claim, mainTopic, wordsOf } from "./claim.ts";
import { drawMatrix } from "./draw-matrix.ts";
import { findDrift } from "./drift/find-drift.ts";
import { findRenderings } from "./drift/find-renderings.ts";
import { findScopeDrift } from "./drift/find-scope-drift.ts";
import { findStrengthDrift } from "./drift/find-strength-drift.ts";
import { readEncounterFacts } from "./encounter-facts.ts";
import { explainFinding, spansOf } from "./explain-finding.ts";
import { findAgreements } from "./find-agreements.ts";
import { findAlteredQuotations } from "./find-altered-quotations.ts";
import { findBothSilent } from "./find-both-silent.ts";
import { findCommonTopics } from "./find-common-topics.ts";
import { findDateLine } from "./find-date-line.ts";
import { findEmphasis, withoutEmphasised } from "./find-emphasis.ts";
import { findExclusiveTalk } from "./find-exclusive-talk.ts";
import { findFactFindings } from "./find-fact-findings.ts";
import { findOmissions } from "./find-omissions.ts";
import { findToldForOther } from "./find-told-for-other.ts";
import { borneOut, withWitnesses } from "./independence/count-witnesses.ts";
import { describeAccount } from "./independence/describe-account.ts";
import { readIndependence } from "./independence/read-independence.ts";
import { type Judgement, judgeGroup } from "./judge-group.ts";
import { Weights } from "./likeness.ts";
import { type ResolvedPoint, readConstraints } from "./point-constraints.ts";
import { toCheckedQuotation } from "./quotations/check-quotations.ts";
import { rankFindings } from "./rank-findings.ts";
import { evidence, type ReadAccount } from "./read-account.ts";
import { readClaims } from "./read-claims.ts";
import { listSides } from "./sides.ts";
import { findVersions } from "./telling/find-versions.ts";
import { shorten } from "./telling/quote-words.ts";
import { namesOf } from "./telling/tellers.ts";

/** Everything that comparing shows, save commitments (the ledger's) and diagnostics of reading. */
export type Alignment = Omit<Comparison, "commitments" | "diagnostics">;

/** What people decided about a comparison. */
export interface DecidedComparison {
  /** In the order in which they were decided: of two about the same statements the later one holds. */
  readonly points?: readonly ResolvedPoint[];
}

/**
 * Compares accounts that have been read: who speaks of which topic, which statements are about one matter, and what follows.
 * The order in which accounts are given changes nothing. What a person decided about points holds, and stands under that person's name.
 */
export function compareAccounts(
  encounter: Encounter,
  given: readonly ReadAccount[],
  language: "en" | "zh",
  { points = [] }: DecidedComparison = {},
): Alignment {
  const accounts = [...given].sort((a, b) => (a.account.id < b.account.id ? -1 : 1));
  const parties = entitiesAtTable(encounter, accounts);
  const claimsOf = new Map(accounts.map((read) => [read.account.id, readClaims(read, parties)]));
  const claims = accounts.flatMap((read) => claimsOf.get(read.account.id) ?? []);
  const weights = new Weights(claims);
  const decided = points.length > 0 ? readConstraints(points, claims, weights) : null;
  const { groups, links } = alignClaims(claims, weights, decided);
  const telling = groups.filter((group) => group.claims.some((claim) => !claim.narrating));
  const judged = new Map(telling.map((group) => [group, judgeGroup(group)]));
  const pointOf = new Map(telling.map((group, at) => [group, `p${at + 1}`]));
  const sides = listSides(accounts);
  const facts = readEncounterFacts(accounts, encounter);
  const { checks, derivations, outliers, witnesses } = readIndependence(accounts, claimsOf, links, sides);

  const tellers = namesOf(accounts, language);
  const versionOf = findVersions(links, language);
  const groupOf = new Map(telling.map((group) => [pointOf.get(group) ?? "", group]));
  const agreements = findAgreements(judged, pointOf);
  const emphasis = findEmphasis(claims, sides);
  const findings = rankFindings([
    ...agreements,
    ...findDrift(telling, pointOf),
    ...findRenderings(links),
    ...findStrengthDrift(links, witnesses),
    ...findScopeDrift(accounts, witnesses),
    ...findAlteredQuotations(checks, claims),
    ...findCommonTopics(claims, sides, agreements),
    ...findToldForOther(telling, pointOf, sides),
    ...withoutEmphasised(findOmissions(telling, pointOf, sides, claims, weights, decided?.placedBy), emphasis),
    ...emphasis,
    ...findExclusiveTalk(claims, sides),
    ...findBothSilent(claims, facts.duration, accounts, sides),
    ...findDateLine(sides, encounter.date),
    ...findFactFindings(borneOut(facts, accounts, witnesses), accounts, sides, encounter.kind),
  ])
    .map((draft) => withWitnesses(draft, groupOf.get(draft.point ?? ""), accounts, witnesses))
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

/** What decided the verdict, where something did that can be named. */
function differencesOf(judgement: Judgement | undefined): Pick<Point, "differences"> {
  const { pair, differences } = judgement ?? { pair: null, differences: [] };
  if (!pair || differences.length === 0) return {};
  const spans = [pair.a, pair.b].map((claim) => evidence(claim.source.account, claim.span));
  return { differences: differences.map(({ rule, values, sure }) => ({ rule, values, spans, confidence: sure })) };
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
