import { type Claim, isNaming, mainTopic } from "./claim.ts";
import { type ClaimKind, type KindPair, kindsOf, pairMembers } from "./claim-kinds.ts";
import type { Likeness, Weights } from "./likeness.ts";
import type { Constraints } from "./point-constraints.ts";
import type { ReadAccount } from "./read-account.ts";

/** Two claims of different accounts about the same matter, and why. */
export interface Link {
  readonly a: Claim;
  readonly b: Claim;
  readonly likeness: Likeness;
  /** How near they are in meaning, 0 to 1. */
  readonly nearness: number;
  /** Likeness and nearness together, 0 to 1.5: the order of links. */
  readonly strength: number;
}

/** Claims of several accounts about one matter, in the order of accounts and text. */
export interface Group {
  readonly claims: readonly Claim[];
  readonly links: readonly Link[];
}

/**
 * What a link takes: this likeness by itself, or both a nearness of meaning and a strength (likeness and half the nearness) with a little likeness
 * beside: meaning alone would join all that is of one tone.
 */
const least = { sameLanguage: 0.27, acrossLanguages: 0.3, withMeaning: 0.1, nearness: 0.35, strength: 0.4 };

/** How much nearness of meaning counts beside likeness: what retrieves best in four languages (see the card of the vectors). */
const meaningWeight = 0.5;

/** A link stands where neither claim has a partner in the other's account that is stronger by more than this share. */
const bestShare = 0.8;

/** A group holds at most this many claims of one account: one matter is seldom told in more places. */
const perAccount = 2;

/** Mean likeness between the members of two groups below which they are not joined: keeps a chain of press pieces from making one matter of a topic. */
const leastMean = 0.16;

/**
 * Aligns claims into groups, strongest links first. A link needs something specific in common: a topic, a figure, or two other ideas;
 * and neither claim may have a clearly better partner in the other's account. What a person put together or kept apart comes before all that.
 */
export function alignClaims(
  claims: readonly Claim[],
  weights: Weights,
  decided: Constraints | null = null,
): { groups: readonly Group[]; links: readonly Link[] } {
  const links = findLinks(claims, weights);
  const groupOf = new Map<Claim, Growing>(claims.map((claim) => [claim, { claims: [claim], links: [] }]));
  const order = new Map(claims.map((claim, at) => [claim, at]));
  const place = (claim: Claim): number => order.get(claim) ?? 0;
  if (decided) joinDecided(decided, groupOf, weights, place);
  const own = (group: Growing): readonly Claim[] => withoutPlaced(group.claims, decided);
  for (const link of links) {
    const a = groupOf.get(link.a);
    const b = groupOf.get(link.b);
    if (!a || !b) continue;
    if (a === b) {
      a.links.push(link);
      continue;
    }
    if (!mayJoin(a.claims, b.claims) || meanLikeness(own(a), own(b), weights) < leastMean) continue;
    if (decided && keptApart(a.claims, b.claims, decided)) continue;
    const joined = { claims: [...a.claims, ...b.claims], links: [...a.links, ...b.links, link] };
    for (const claim of joined.claims) groupOf.set(claim, joined);
  }
  const groups = [...new Set(groupOf.values())].map(
    (group): Group => ({ claims: [...group.claims].sort((a, b) => place(a) - place(b)), links: group.links }),
  );
  return { groups: groups.sort((a, b) => firstPlace(a, place) - firstPlace(b, place)), links };
}

/** A group while it grows. */
interface Growing {
  readonly claims: Claim[];
  readonly links: Link[];
}

/** Puts together what people put together, unless people keep any two of it apart; claims of two accounts are then linked, however unlike. */
function joinDecided(decided: Constraints, groupOf: Map<Claim, Growing>, weights: Weights, place: (claim: Claim) => number): void {
  for (const pair of decided.together) {
    const [a, b] = pair.map((claim) => groupOf.get(claim));
    const [first, second] = [...pair].sort((x, y) => place(x) - place(y));
    if (!a || !b || !first || !second || (a !== b && keptApart(a.claims, b.claims, decided))) continue;
    const known = [...a.links, ...b.links].some((link) => link.a === first && link.b === second);
    const link = first.source === second.source || known ? [] : [weigh(first, second, weights.likeness(first, second), weights)];
    if (a === b) {
      a.links.push(...link);
      continue;
    }
    const joined = { claims: [...a.claims, ...b.claims], links: [...a.links, ...b.links, ...link] };
    for (const claim of joined.claims) groupOf.set(claim, joined);
  }
}

function keptApart(a: readonly Claim[], b: readonly Claim[], decided: Constraints): boolean {
  return a.some((one) => b.some((other) => decided.apart(one, other)));
}

/** A claim that a person placed may be unlike its group: it must not keep from the group what belongs there. */
function withoutPlaced(claims: readonly Claim[], decided: Constraints | null): readonly Claim[] {
  if (!decided) return claims;
  const rest = claims.filter((claim) => !decided.placedBy.has(claim));
  return rest.length > 0 ? rest : claims;
}

function firstPlace(group: Group, place: (claim: Claim) => number): number {
  const [first] = group.claims;
  return first ? place(first) : 0;
}

function findLinks(claims: readonly Claim[], weights: Weights): Link[] {
  const found: Link[] = [];
  const byAccount = new Map<ReadAccount, Claim[]>();
  for (const claim of claims) {
    const own = byAccount.get(claim.source);
    if (own) own.push(claim);
    else byAccount.set(claim.source, [claim]);
  }
  const accounts = [...byAccount.keys()];
  for (let i = 0; i < accounts.length; i++) {
    for (let j = i + 1; j < accounts.length; j++) {
      const [left, right] = [accounts[i], accounts[j]];
      if (!left || !right) continue;
      for (const link of linksBetween(byAccount.get(left) ?? [], byAccount.get(right) ?? [], weights)) found.push(link);
    }
  }
  const order = new Map(claims.map((claim, at) => [claim, at]));
  return found.sort(
    (x, y) => y.strength - x.strength || (order.get(x.a) ?? 0) - (order.get(y.a) ?? 0) || (order.get(x.b) ?? 0) - (order.get(y.b) ?? 0),
  );
}

function linksBetween(left: readonly Claim[], right: readonly Claim[], weights: Weights): Link[] {
  const pairs: (KindPair & { readonly link: Link })[] = [];
  const best = new Map<ClaimKind, number>();
  const others = kindsOf(right);
  for (const a of kindsOf(left)) {
    for (const b of others) {
      const link = linkOf(a.first, b.first, weights);
      if (link === null) continue;
      const { strength } = link;
      pairs.push({ a, b, strength, link });
      best.set(a, Math.max(best.get(a) ?? 0, strength));
      best.set(b, Math.max(best.get(b) ?? 0, strength));
    }
  }
  const links: Link[] = [];
  for (const [pair, a, b] of pairMembers(pairs, mostPartners)) {
    if (pair.strength >= bestShare * Math.max(best.get(pair.a) ?? 0, best.get(pair.b) ?? 0)) links.push({ ...pair.link, a, b });
  }
  return links;
}

/** A link where two claims are about one matter: alike in what they share, or somewhat alike and near in meaning; null otherwise. */
function linkOf(a: Claim, b: Claim, weights: Weights): Link | null {
  const likeness = weights.likeness(a, b);
  if (likeness.score < least.withMeaning) return null;
  const link = weigh(a, b, likeness, weights);
  const floor = a.source.pack.tag === b.source.pack.tag ? least.sameLanguage : least.acrossLanguages;
  const alike = likeness.score >= floor && sharesMatter(a, b, likeness);
  if (alike) return link;
  // That they spoke is near to much of what is told of the talk.
  const telling = !a.narrating && !b.narrating;
  return telling && link.strength >= least.strength && link.nearness >= least.nearness ? link : null;
}

function weigh(a: Claim, b: Claim, likeness: Likeness, weights: Weights): Link {
  const nearness = Math.max(0, weights.nearness(a, b));
  return { a, b, likeness, nearness, strength: likeness.score + meaningWeight * nearness };
}

/** A claim has at most this many partners in one other account: a sentence repeated a hundred times would otherwise link with each of a hundred. */
const mostPartners = 4;

/**
 * Whether two claims have something specific in common. A topic alone is not enough: one matter is less than a topic. Two that only name the
 * topic ("discussed Iran") are alike all the same; one that names it does not answer one that gives content.
 */
function sharesMatter(a: Claim, b: Claim, { shared }: Likeness): boolean {
  if (shared.some((key) => key.startsWith("q:"))) return true;
  const topic = mainTopic(a);
  const other = mainTopic(b);
  const sharesTopic = shared.some((key) => key.startsWith("p:"));
  const ideas = shared.filter((key) => key.startsWith("c:") || key.startsWith("n:") || key.startsWith("t:")).length;
  // Two claims with topics of their own and none in common are about different matters, unless they share more than one idea.
  if (topic && other && !sharesTopic) return ideas >= 2;
  if (isNaming(a) !== isNaming(b)) return false;
  if (isNaming(a)) return sharesTopic && (topic === other || shared.length >= 2);
  const words = shared.filter((key) => key.startsWith("w:")).length;
  return ideas >= 2 || (sharesTopic && ideas >= 1) || words >= 3;
}

function meanLikeness(a: readonly Claim[], b: readonly Claim[], weights: Weights): number {
  let sum = 0;
  let count = 0;
  for (const x of a) {
    for (const y of b) {
      if (x.source === y.source) continue;
      sum += weights.likeness(x, y).score;
      count++;
    }
  }
  return count === 0 ? 1 : sum / count;
}

/** Whether no account would have too many claims in the joined group. What a person put together may be more already, and takes no more of that account. */
function mayJoin(a: readonly Claim[], b: readonly Claim[]): boolean {
  const [left, right] = [countByAccount(a), countByAccount(b)];
  return [...left].every(([id, count]) => !right.has(id) || count + (right.get(id) ?? 0) <= perAccount);
}

function countByAccount(claims: readonly Claim[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { source } of claims) counts.set(source.account.id, (counts.get(source.account.id) ?? 0) + 1);
  return counts;
}
