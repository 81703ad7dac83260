import type { Derivation } from "../../domain/comparison.ts";
import { noSide } from "../../domain/statement.ts";
import { sidesOf } from "../../extraction/principals.ts";
import type { Claim } from "../claims/claim.ts";
import type { ReadAccount } from "../read-account.ts";
import { isPress } from "../sides.ts";

/**
 * Who vouches for what is told. A side vouches for what its accounts say, a joint text is vouched for by both; a paper hands on the words of whoever it names, and
 * vouches itself only for what it tells of its own knowledge. Accounts that copy one another are one witness; an outlier is none.
 */
export class Witnesses {
  private readonly roots = new Map<string, string>();
  private readonly outliers: ReadonlySet<ReadAccount>;
  private readonly sides: ReadonlySet<string>;

  constructor(
    accounts: readonly ReadAccount[],
    derivations: ReadonlyMap<ReadAccount, readonly Derivation[]>,
    outliers: ReadonlySet<ReadAccount>,
    /** Parties of which no account is held, and whose words stand in the press alone. */
    unheld: ReadonlySet<string> = new Set(),
  ) {
    this.outliers = outliers;
    this.sides = new Set([...accounts.flatMap(({ account }) => sidesOf(account.side)), ...unheld]);
    const press = new Map(accounts.filter(isPress).map((read) => [read.account.id, read]));
    for (const read of accounts) {
      const seen = new Set<string>();
      let root = read.account.id;
      // Followed through papers only: what a paper adds to a side's words is still its own.
      for (let next: string | undefined = root; next !== undefined && !seen.has(next); ) {
        seen.add(next);
        root = next;
        const at = press.get(next);
        next = at && (derivations.get(at) ?? []).find(({ how, from }) => how !== "quotes" && press.has(from))?.from;
      }
      this.roots.set(read.account.id, isPress(read) ? root : (read.account.side ?? root));
    }
  }

  isOutlier(read: ReadAccount): boolean {
    return this.outliers.has(read);
  }

  /** The witness that an account is for itself. */
  ofAccount(read: ReadAccount): string {
    return this.roots.get(read.account.id) ?? read.account.id;
  }

  /** Who vouches for one claim: none, one, or the parties of a joint text. */
  ofClaim({ source, statement }: Pick<Claim, "source" | "statement">): readonly string[] {
    if (this.outliers.has(source)) return [];
    const sides = sidesOf(source.account.side);
    if (sides.length > 0)
      return sides.length > 1 && statement.speaker?.party && sides.includes(statement.speaker.party) ? [statement.speaker.party] : sides;
    const [teller] = statement.chain.map(({ party }) => party).filter((party) => party !== null && party !== noSide);
    const party = teller ?? statement.speaker?.party;
    if (statement.type !== "own" && party && this.sides.has(party)) return [party];
    return [this.ofAccount(source)];
  }

  /** Witnesses of several claims, each once, in the order of their names. */
  ofClaims(claims: readonly Pick<Claim, "source" | "statement">[]): readonly string[] {
    return [...new Set(claims.flatMap((claim) => this.ofClaim(claim)))].sort();
  }
}
