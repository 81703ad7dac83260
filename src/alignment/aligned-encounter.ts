import type { Comparison } from "../domain/comparison.ts";
import type { Encounter } from "../domain/encounter.ts";
import { sidesOf } from "../extraction/principals.ts";
import type { Claim } from "./claims/claim.ts";
import { readClaims } from "./claims/read-claims.ts";
import { readUnclaimed } from "./claims/read-unclaimed.ts";
import { readEncounterFacts } from "./facts/encounter-facts.ts";
import { type Independence, readIndependence } from "./independence/read-independence.ts";
import { alignClaims, type Group, type Link } from "./matter/align-claims.ts";
import { type GroupJudgement, judgeGroup } from "./matter/judge-group.ts";
import { Weights } from "./matter/likeness.ts";
import { type Constraints, type ResolvedPoint, readConstraints } from "./matter/point-constraints.ts";
import type { ReadAccount } from "./read-account.ts";
import { isPress, listSides, type Side, thoseWhoTookPart } from "./sides.ts";

/** The accounts of one encounter, their claims put together by matter: what findings are made from. */
export interface AlignedEncounter extends Independence {
  readonly encounter: Encounter;
  /** In the order of their ids. */
  readonly accounts: readonly ReadAccount[];
  readonly claimsOf: ReadonlyMap<string, readonly Claim[]>;
  readonly claims: readonly Claim[];
  /** The claims, and what a side says outside its statements: that makes no point, yet breaks its silence. */
  readonly searched: readonly Claim[];
  readonly weights: Weights;
  readonly links: readonly Link[];
  readonly groups: readonly Group[];
  /** The groups that make a point, and the name of each. */
  readonly telling: readonly Group[];
  readonly pointOf: ReadonlyMap<Group, string>;
  readonly judged: ReadonlyMap<Group, GroupJudgement>;
  readonly decided: Constraints | null;
  /** The sides that took part and published something of their own. */
  readonly sides: readonly Side[];
  /** The sides that took part and of which no account is held. */
  readonly unheld: ReadonlySet<string>;
  readonly facts: Comparison["encounterFacts"];
}

/** Reads claims, puts them together by matter and judges each. The order in which accounts are given changes nothing. */
export function alignEncounter(encounter: Encounter, given: readonly ReadAccount[], points: readonly ResolvedPoint[]): AlignedEncounter {
  const accounts = [...given].sort((a, b) => (a.account.id < b.account.id ? -1 : 1));
  const parties = entitiesAtTable(encounter, accounts);
  const published = new Set(accounts.flatMap((read) => sidesOf(read.account.side)));
  const unheld = new Set(encounter.participants.map(({ side }) => side).filter((side) => !published.has(side)));
  const claimsOf = new Map(accounts.map((read) => [read.account.id, readClaims(read, parties, unheld)]));
  const claims = accounts.flatMap((read) => claimsOf.get(read.account.id) ?? []);
  const weights = new Weights(claims);
  const decided = points.length > 0 ? readConstraints(points, claims, weights) : null;
  const { groups, links } = alignClaims(claims, weights, decided);
  const telling = groups.filter((group) => group.claims.some((claim) => !claim.narrating));
  const publishing = listSides(accounts);
  return {
    ...readIndependence(accounts, claimsOf, links, publishing, unheld),
    ...{ encounter, accounts, claimsOf, claims, weights, links, groups, telling, decided, unheld },
    searched: [...claims, ...accounts.filter((read) => !isPress(read)).flatMap((read) => readUnclaimed(read, parties))],
    pointOf: new Map(telling.map((group, at) => [group, `p${at + 1}`])),
    judged: new Map(telling.map((group) => [group, judgeGroup(group)])),
    sides: thoseWhoTookPart(publishing, encounter),
    facts: readEncounterFacts(accounts, encounter),
  };
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
