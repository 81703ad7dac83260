import { type Claim, isNaming, mainTopic } from "../claims/claim.ts";
import { type ClaimKind, type KindPair, kindsOf, pairMembers } from "../claims/claim-kinds.ts";
import type { ReadAccount } from "../read-account.ts";
import type { Likeness, Weights } from "./likeness.ts";
import { LikenessScreen } from "./likeness-screen.ts";
import type { Constraints } from "./point-constraints.ts";

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
export const meaningWeight = 0.5;

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
  const accounts = [...byAccount.values()].map(kindsOf);
  const screen = new LikenessScreen(weights);
  for (const [i, left] of accounts.entries()) {
    for (const right of accounts.slice(i + 1)) for (const link of linksBetween(left, right, weights, screen)) found.push(link);
  }
  const order = new Map(claims.map((claim, at) => [claim, at]));
  return found.sort(
    (x, y) => y.strength - x.strength || (order.get(x.a) ?? 0) - (order.get(y.a) ?? 0) || (order.get(x.b) ?? 0) - (order.get(y.b) ?? 0),
  );
}

function linksBetween(left: readonly ClaimKind[], right: readonly ClaimKind[], weights: Weights, screen: LikenessScreen): Link[] {
  // Numbers rather than objects: of two texts that say one thing in a thousand variations there are millions.
  const found = { left: [] as number[], right: [] as number[], strength: [] as number[] };
  const [bestLeft, bestRight] = [new Float64Array(left.length), new Float64Array(right.length)];
  for (let i = 0; i < left.length; i++) {
    const a = left[i];
    if (!a) continue;
    screen.take(a.first);
    for (let j = 0; j < right.length; j++) {
      const b = right[j];
      if (!b) continue;
      const score = screen.score(b.first);
      const strength = score < least.withMeaning ? 0 : linkStrength(a.first, b.first, score, weights);
      if (strength === 0) continue;
      found.left.push(i);
      found.right.push(j);
      found.strength.push(strength);
      bestLeft[i] = Math.max(bestLeft[i] ?? 0, strength);
      bestRight[j] = Math.max(bestRight[j] ?? 0, strength);
    }
  }
  const pairs: (KindPair & { readonly best: number })[] = [];
  for (let at = 0; at < found.strength.length; at++) {
    const strength = found.strength[at] ?? 0;
    const a = left[found.left[at] ?? 0];
    const b = right[found.right[at] ?? 0];
    const ofA = bestLeft[found.left[at] ?? 0] ?? 0;
    const ofB = bestRight[found.right[at] ?? 0] ?? 0;
    // What is far from the best of both comes behind all that can stand, and takes no partner from it.
    if (a && b && strength >= bestShare * Math.min(ofA, ofB)) pairs.push({ a, b, strength, best: Math.max(ofA, ofB) });
  }
  const links: Link[] = [];
  for (const [{ strength, best }, a, b] of pairMembers(pairs, mostPartners)) {
    if (strength >= bestShare * best) links.push(weigh(a, b, weights.likeness(a, b), weights));
  }
  return links;
}

/** Strength of a link where two claims are about one matter: alike in what they share, or somewhat alike and near in meaning; 0 otherwise. */
function linkStrength(a: Claim, b: Claim, score: number, weights: Weights): number {
  const nearness = nearnessOf(a, b, weights);
  const strength = strengthOf(score, nearness);
  const floor = a.source.pack.tag === b.source.pack.tag ? least.sameLanguage : least.acrossLanguages;
  if (score >= floor && sharesMatter(a, b, weights.likeness(a, b))) return strength;
  // That they spoke is near to much of what is told of the talk.
  const telling = !a.narrating && !b.narrating;
  return telling && strength >= least.strength && nearness >= least.nearness ? strength : 0;
}

function weigh(a: Claim, b: Claim, likeness: Likeness, weights: Weights): Link {
  const nearness = nearnessOf(a, b, weights);
  return { a, b, likeness, nearness, strength: strengthOf(likeness.score, nearness) };
}

const nearnessOf = (a: Claim, b: Claim, weights: Weights): number => Math.max(0, weights.nearness(a, b));

const strengthOf = (score: number, nearness: number): number => score + meaningWeight * nearness;

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
