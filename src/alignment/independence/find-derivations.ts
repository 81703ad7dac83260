import type { Derivation, Descent } from "../../domain/comparison.ts";
import type { EvidenceSpan, Span } from "../../domain/span.ts";
import { sidesOf } from "../../extraction/principals.ts";
import type { Claim } from "../claims/claim.ts";
import type { Link } from "../matter/align-claims.ts";
import type { QuotationCheck } from "../quotations/check-quotations.ts";
import { evidence, type ReadAccount } from "../read-account.ts";
import { isPress } from "../sides.ts";
import { findSharedRuns, type SharedRun } from "./find-shared-runs.ts";
import { findSharedSlips } from "./find-shared-slips.ts";
import { listWords } from "./list-words.ts";
import { isSurelyBefore, orderByDescent } from "./order-accounts.ts";
import { namesAsSource } from "./stated-sources.ts";

/** Share of an account's matter from which it counts as a copy, a translation or a rewriting of another; below, it only quotes it. Versions of one side need less. */
const least = { copies: 0.6, translates: 0.5, rewrites: 0.5, versions: 0.3 };

/** An account most of which comes from others is made of them, though no one of them has the most. */
const leastOfSeveral = { all: 0.7, each: 0.25 };

/** Likeness of two claims from which one is taken to say the other again, in one language and across two. */
const sameMatter = { sameLanguage: 0.45, acrossLanguages: 0.36 };

/** Fewest claims that must meet, in one order, for a translation or a rewriting. */
const leastClaims = 3;
const leastOrder = 0.65;

/** Pairs of places shown for each derivation. */
const shown = 2;

/**
 * Which account took what from which: by wording in one language, by matter and its order across languages, by slips that two share, and by what an account says
 * of its sources. An account is only held to derive from one before it in `orderByDescent`; each stretch is laid to the first account that has it.
 */
export function findDerivations(
  accounts: readonly ReadAccount[],
  claimsOf: ReadonlyMap<string, readonly Claim[]>,
  links: readonly Link[],
  checks: readonly QuotationCheck[],
): ReadonlyMap<ReadAccount, readonly Derivation[]> {
  const ordered = orderByDescent(accounts);
  const place = new Map(ordered.map((read, at) => [read, at]));
  const runs = findSharedRuns(ordered);
  const slips = findSharedSlips(ordered, checks);
  const linked = linksToEarlier(links, place);
  return new Map(
    ordered.map((read) => {
      const claims = (claimsOf.get(read.account.id) ?? []).filter(({ span }) => span.end > span.start);
      const origins = new Map<ReadAccount, Shared>();
      const of = (origin: ReadAccount): Shared => {
        const known = origins.get(origin) ?? { words: 0, claims: [], pairs: [], slips: false };
        origins.set(origin, known);
        return known;
      };
      for (const run of runs.get(read) ?? []) addRun(of(run.origin), read, run);
      for (const [claim, link] of linked.get(read) ?? []) {
        const other = link.a === claim ? link.b : link.a;
        of(other.source).claims.push([claim, other]);
      }
      for (const slip of slips.get(read) ?? []) {
        const shared = of(slip.origin);
        shared.slips = true;
        shared.pairs.unshift([evidence(read.account, slip.here), evidence(slip.origin.account, slip.there)]);
      }
      return [read, judge(read, claims, origins)] as const;
    }),
  );
}

/** What an account shares with one before it. */
interface Shared {
  /** Words of shared runs. */
  words: number;
  readonly claims: (readonly [here: Claim, there: Claim])[];
  readonly pairs: (readonly [here: EvidenceSpan, there: EvidenceSpan])[];
  /** Whether they share words that the speaker never used. */
  slips: boolean;
}

function addRun(shared: Shared, read: ReadAccount, run: SharedRun): void {
  shared.words += run.end - run.from;
  const here = spanOfWords(read, run.from, run.end);
  const there = spanOfWords(run.origin, run.at, run.at + run.end - run.from);
  if (here && there) shared.pairs.push([evidence(read.account, here), evidence(run.origin.account, there)]);
}

function spanOfWords(read: ReadAccount, from: number, to: number): Span | null {
  const words = listWords(read);
  const [first, last] = [words[from], words[to - 1]];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The likest claim of each account before its own, for every claim of every account. */
function linksToEarlier(
  links: readonly Link[],
  place: ReadonlyMap<ReadAccount, number>,
): ReadonlyMap<ReadAccount, readonly (readonly [Claim, Link])[]> {
  const best = new Map<Claim, Map<ReadAccount, Link>>();
  for (const link of links) {
    const floor = link.a.source.pack.tag === link.b.source.pack.tag ? sameMatter.sameLanguage : sameMatter.acrossLanguages;
    if (link.likeness.score < floor) continue;
    if (!mayDescend(link)) continue;
    const [here, there] = (place.get(link.a.source) ?? 0) > (place.get(link.b.source) ?? 0) ? [link.a, link.b] : [link.b, link.a];
    const known = best.get(here) ?? new Map<ReadAccount, Link>();
    best.set(here, known);
    if ((known.get(there.source)?.likeness.score ?? -1) < link.likeness.score) known.set(there.source, link);
  }
  const found = new Map<ReadAccount, (readonly [Claim, Link])[]>();
  for (const [claim, byOrigin] of best) {
    // Laid to the first account that has it, unless a later one has it much more alike, as a copy has its model.
    const [lead] = [...byOrigin].sort(
      ([a, x], [b, y]) => Math.round(4 * (y.likeness.score - x.likeness.score)) || (place.get(a) ?? 0) - (place.get(b) ?? 0),
    );
    if (!lead) continue;
    const known = found.get(claim.source);
    if (known) known.push([claim, lead[1]]);
    else found.set(claim.source, [[claim, lead[1]]]);
  }
  return found;
}

/**
 * Whether likeness of matter can show descent: between the versions of one side, and from a side's own account to a paper that tells it in that side's name. Two
 * sides that tell of one talk, and two papers that tell of it, are alike without knowing one another.
 */
function mayDescend({ a, b }: Link): boolean {
  const [press, official] = isPress(a.source) ? [a, b] : [b, a];
  if (!isPress(press.source)) return a.source.account.side === b.source.account.side && a.source.pack.tag !== b.source.pack.tag;
  if (isPress(official.source)) return false;
  const sides = sidesOf(official.source.account.side);
  const { speaker, chain, type } = press.statement;
  const parties = [...(speaker?.party?.split("+") ?? []), ...chain.flatMap(({ party }) => (party === null ? [] : [party]))];
  return type !== "own" && parties.some((party) => sides.includes(party));
}

function judge(read: ReadAccount, claims: readonly Claim[], origins: ReadonlyMap<ReadAccount, Shared>): readonly Derivation[] {
  const total = listWords(read).length;
  const matter = claims.reduce((sum, claim) => sum + lengthOf(claim.span), 0);
  const found: (Derivation & { readonly origin: ReadAccount })[] = [];
  for (const [origin, shared] of origins) {
    if (isSurelyBefore(read, origin)) continue;
    const sameLanguage = origin.pack.tag === read.pack.tag;
    const inOrder = orderOf(shared.claims);
    const byWords = total > 0 ? shared.words / total : 0;
    const byClaims = matter > 0 ? shared.claims.reduce((sum, [claim]) => sum + lengthOf(claim.span), 0) / matter : 0;
    const enough = shared.claims.length >= Math.min(leastClaims, claims.length) && inOrder >= leastOrder;
    const share = Math.min(1, Math.max(byWords, byClaims));
    const stated = namesAsSource(read, origin);
    const oneSide = !isPress(read) && read.account.side === origin.account.side;
    const how = howOf(sameLanguage, oneSide, byWords, enough ? byClaims : 0, shared.slips);
    if (how === "quotes" && shared.words === 0 && shared.claims.length < (stated ? 1 : 2)) continue;
    const pairs = [...shared.pairs, ...shared.claims.map(([here, there]) => [toSpan(here), toSpan(there)] as const)];
    found.push({
      origin,
      from: origin.account.id,
      how,
      share: Math.round(100 * share) / 100,
      stated,
      spans: pairs.slice(0, shown).flat(),
    });
  }
  const ofSeveral = found.filter(({ share }) => share >= leastOfSeveral.each);
  const madeOfThem = ofSeveral.length > 1 && ofSeveral.reduce((sum, { share }) => sum + share, 0) >= leastOfSeveral.all;
  return found
    .map(({ origin, ...derivation }): Derivation => {
      if (derivation.how !== "quotes" || !madeOfThem || derivation.share < leastOfSeveral.each) return derivation;
      return { ...derivation, how: origin.pack.tag === read.pack.tag ? "rewrites" : "translates" };
    })
    .sort((a, b) => b.share - a.share || (a.from < b.from ? -1 : 1));
}

function howOf(sameLanguage: boolean, oneSide: boolean, byWords: number, byClaims: number, slips: boolean): Descent {
  if (byWords >= least.copies) return "copies";
  if (slips) return "rewrites";
  if (sameLanguage) return Math.max(byWords, byClaims) >= least.rewrites ? "rewrites" : "quotes";
  return byClaims >= (oneSide ? least.versions : least.translates) ? "translates" : "quotes";
}

/** Share of the pairs that stand in one order in both accounts, 0 to 1. */
function orderOf(pairs: readonly (readonly [Claim, Claim])[]): number {
  const sorted = [...pairs].sort(([a], [b]) => a.span.start - b.span.start);
  const ends: number[] = [];
  for (const [, { span }] of sorted) {
    const at = ends.findIndex((end) => end > span.start);
    if (at < 0) ends.push(span.start);
    else ends[at] = span.start;
  }
  return pairs.length === 0 ? 0 : ends.length / pairs.length;
}

const toSpan = (claim: Claim): EvidenceSpan => evidence(claim.source.account, claim.span);
const lengthOf = ({ start, end }: Span): number => end - start;
