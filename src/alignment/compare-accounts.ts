import type { Comparison, Finding } from "../domain/comparison.ts";
import type { Encounter } from "../domain/encounter.ts";
import { engine } from "../extraction/engine.ts";
import { alignEncounter } from "./aligned-encounter.ts";
import { findFindings } from "./find-findings.ts";
import { describeAccount } from "./independence/describe-account.ts";
import { listPoints } from "./list-points.ts";
import { drawMatrix } from "./matrix/draw-matrix.ts";
import type { ResolvedPoint } from "./matter/point-constraints.ts";
import { toCheckedQuotation } from "./quotations/check-quotations.ts";
import type { ReadAccount } from "./read-account.ts";
import type { EarlierTalk } from "./silence/find-silent-against-history.ts";
import { explainFinding, spansOf } from "./telling/explain-finding.ts";
import { findVersions } from "./telling/find-versions.ts";
import { namesOf } from "./telling/tellers.ts";

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
  const aligned = alignEncounter(encounter, given, points);
  const { accounts, claimsOf, checks, derivations, outliers, witnesses, facts } = aligned;
  const tellers = namesOf(accounts, language);
  const versionOf = findVersions(aligned.links, language);
  const findings = findFindings(aligned, earlier).map((draft, at): Finding => {
    const { worth: _worth, values: _values, inOthersMouth: _mouth, ...finding } = draft;
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
    points: listPoints(aligned, language),
    findings,
    quotations: checks.map(toCheckedQuotation),
    encounterFacts: facts,
  };
}
