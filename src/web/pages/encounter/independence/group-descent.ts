import type { Derivation } from "../../../../domain/comparison.ts";
import type { IndependenceView } from "../../../../domain/view.ts";

/** A text, and those that have words from it. */
export interface DescentGroup {
  readonly source: string;
  readonly followers: readonly Follower[];
}

export interface Follower {
  readonly account: string;
  readonly derivation: Derivation;
  /** Whether both count as one witness. */
  readonly sameWitness: boolean;
}

/** What texts take from one another. */
export interface DescentGroups {
  /** Those from which most is taken first. */
  readonly groups: readonly DescentGroup[];
  /** Accounts that neither take from another nor have anything taken, in the order given. */
  readonly alone: readonly string[];
  /** Accounts that bear out nothing. */
  readonly outliers: readonly string[];
  /** Number of independent witnesses: sides, and papers that follow no other paper. */
  readonly witnesses: number;
}

const order: readonly Derivation["how"][] = ["copies", "translates", "rewrites", "quotes"];

/** Groups accounts by the text from which they have their words; who has words of two texts stands under both. */
export function groupDescent(independence: readonly IndependenceView[]): DescentGroups {
  const witnessOf = new Map(independence.map(({ account, witness }) => [account, witness]));
  const followers = new Map<string, Follower[]>();
  for (const { account, witness, derivations } of independence) {
    for (const derivation of derivations) {
      const known = followers.get(derivation.from) ?? [];
      known.push({ account, derivation, sameWitness: witnessOf.get(derivation.from) === witness });
      followers.set(derivation.from, known);
    }
  }
  const groups = independence.flatMap(({ account }) => {
    const own = followers.get(account);
    return own === undefined ? [] : [{ source: account, followers: own.sort(byKind) }];
  });
  const counted = independence.filter(({ outlier }) => !outlier);
  return {
    groups: groups.sort((a, b) => weightOf(b) - weightOf(a) || b.followers.length - a.followers.length),
    alone: counted.filter(({ account, derivations }) => derivations.length === 0 && !followers.has(account)).map(({ account }) => account),
    outliers: independence.filter(({ outlier }) => outlier).map(({ account }) => account),
    witnesses: new Set(counted.map(({ witness }) => witness)).size,
  };
}

const byKind = (a: Follower, b: Follower): number =>
  order.indexOf(a.derivation.how) - order.indexOf(b.derivation.how) || b.derivation.share - a.derivation.share;

const weightOf = ({ followers }: DescentGroup): number => followers.reduce((sum, { derivation }) => sum + derivation.share, 0);
