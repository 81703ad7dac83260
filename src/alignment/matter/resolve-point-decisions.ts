import type { Account } from "../../domain/account.ts";
import type { PointDecided, StatementTarget } from "../../domain/decision.ts";
import type { Extraction } from "../../domain/extraction.ts";
import type { RecordedVersion } from "../../domain/record.ts";
import type { Entered } from "../../extraction/entered.ts";
import { findAnchors } from "../../extraction/find-anchors.ts";
import { findStatement } from "../../extraction/find-statement.ts";
import type { ResolvedPoint, StatementRef } from "./point-constraints.ts";

/** An account as it stands now: after a person's decisions on its statements. */
export interface HeldAccount {
  readonly account: Pick<Account, "id" | "text">;
  /** The version in use, by the SHA-256 of its text. */
  readonly version: Pick<RecordedVersion, "text">;
  readonly extraction: Pick<Extraction, "statements">;
}

/** A decision about a point whose words are gone. */
export interface StalePoint {
  readonly entry: number;
  /** The words of the statement that was put somewhere. */
  readonly quote: string;
}

/**
 * Finds the statements again that decisions about points speak of: by the same words, and where the engine reads them otherwise now, the statement that
 * shares most of them. A decision is stale where its own statement is gone, or all that it was put with or kept from.
 */
export function resolvePointDecisions(
  decisions: readonly Entered<PointDecided>[],
  accounts: readonly HeldAccount[],
  textOf?: (sha: string) => string | undefined,
): { readonly points: readonly ResolvedPoint[]; readonly stale: readonly StalePoint[] } {
  const byId = new Map(accounts.map((held) => [held.account.id, held]));
  const find = (target: StatementTarget): StatementRef | null => {
    const held = byId.get(target.account);
    if (!held) return null;
    const spans = findAnchors(target.content, target.text, {
      text: held.account.text,
      sha: held.version.text,
      ...(textOf ? { textOf } : {}),
    });
    const statement = spans && findStatement(spans, held.extraction.statements);
    return statement ? { account: target.account, statement: statement.id } : null;
  };
  const findAll = (targets: readonly StatementTarget[]): readonly StatementRef[] =>
    targets.flatMap((target) => {
      const found = find(target);
      return found ? [found] : [];
    });
  const points: ResolvedPoint[] = [];
  const stale: StalePoint[] = [];
  for (const { entry, by, decision } of decisions) {
    const statement = find(decision.statement);
    const [together, apart] = [findAll(decision.together), findAll(decision.apart)];
    if (statement && together.length + apart.length > 0) points.push({ by, statement, together, apart });
    else stale.push({ entry, quote: decision.statement.content.map(({ quote }) => quote).join(" … ") });
  }
  return { points, stale };
}
