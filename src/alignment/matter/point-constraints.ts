import type { Claim } from "../claims/claim.ts";
import type { Weights } from "./likeness.ts";

/** A statement of one of the accounts that are compared. */
export interface StatementRef {
  readonly account: string;
  readonly statement: string;
}

/** A person's word on what belongs to one matter, about statements as they are now. */
export interface ResolvedPoint {
  readonly by: string;
  readonly statement: StatementRef;
  readonly together: readonly StatementRef[];
  readonly apart: readonly StatementRef[];
}

/** What people decided about groups of claims. */
export interface Constraints {
  /** Claims that stand in one group whatever their likeness; the newest word first. */
  readonly together: readonly (readonly [Claim, Claim])[];
  /** Whether a person keeps the statements of two claims apart. */
  apart(a: Claim, b: Claim): boolean;
  /** Who placed a claim, by claim. */
  readonly placedBy: ReadonlyMap<Claim, string>;
}

/** Reads decisions, the oldest first: of two about the same two statements the later one holds. */
export function readConstraints(points: readonly ResolvedPoint[], claims: readonly Claim[], weights: Weights): Constraints {
  const claimsOf = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = keyOfClaim(claim);
    const own = claimsOf.get(key);
    if (own) own.push(claim);
    else claimsOf.set(key, [claim]);
  }
  const latest = new Map<string, ResolvedPoint>();
  const apart = new Set<string>();
  for (const point of points) {
    for (const other of point.together) {
      latest.set(pairKey(keyOf(point.statement), keyOf(other)), point);
      apart.delete(pairKey(keyOf(point.statement), keyOf(other)));
    }
    for (const other of point.apart) {
      latest.set(pairKey(keyOf(point.statement), keyOf(other)), point);
      apart.add(pairKey(keyOf(point.statement), keyOf(other)));
    }
  }
  const together: (readonly [Claim, Claim])[] = [];
  const placedBy = new Map<Claim, string>();
  for (const point of [...points].reverse()) {
    const key = keyOf(point.statement);
    const own = claimsOf.get(key) ?? [];
    const stands = (other: StatementRef): boolean => latest.get(pairKey(key, keyOf(other))) === point;
    const others = point.together.filter(stands).flatMap((other) => {
      const theirs = claimsOf.get(keyOf(other));
      return theirs && keyOf(other) !== key ? [theirs] : [];
    });
    const pairs = pairUp(own, others, weights);
    together.push(...pairs);
    const placed = pairs.length > 0 ? pairs.map(([claim]) => claim) : point.apart.some(stands) ? own : [];
    for (const claim of placed) if (!placedBy.has(claim)) placedBy.set(claim, point.by);
  }
  return { together, apart: (a, b) => apart.size > 0 && apart.has(pairKey(keyOfClaim(a), keyOfClaim(b))), placedBy };
}

/**
 * A statement may hold several claims, each about a matter of its own: the one that goes together is the one that is most like the others; of each
 * other statement, the claim that is most like it and like the rest.
 */
function pairUp(own: readonly Claim[], others: readonly (readonly Claim[])[], weights: Weights): (readonly [Claim, Claim])[] {
  const closest = (claim: Claim, theirs: readonly Claim[]): number =>
    Math.max(0, ...theirs.map((other) => weights.likeness(claim, other).score));
  const moved = best(own, (claim) => others.reduce((sum, theirs) => sum + closest(claim, theirs), 0));
  if (!moved) return [];
  return others.flatMap((theirs): (readonly [Claim, Claim])[] => {
    const partner = best(theirs, (claim) =>
      others.reduce((sum, rest) => sum + (rest === theirs ? 0 : closest(claim, rest)), weights.likeness(moved, claim).score),
    );
    return partner ? [[moved, partner]] : [];
  });
}

/** The claim with the highest mark; of equal ones the first. */
function best(claims: readonly Claim[], mark: (claim: Claim) => number): Claim | undefined {
  let found: { claim: Claim; mark: number } | undefined;
  for (const claim of claims) {
    const own = mark(claim);
    if (!found || own > found.mark) found = { claim, mark: own };
  }
  return found?.claim;
}

const keyOf = ({ account, statement }: StatementRef): string => JSON.stringify([account, statement]);
const keyOfClaim = ({ source, statement }: Claim): string => keyOf({ account: source.account.id, statement: statement.id });
const pairKey = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);
