import type { Derivation } from "../../domain/comparison.ts";
import type { Claim } from "../claims/claim.ts";
import type { Link } from "../matter/align-claims.ts";
import { checkQuotations, type QuotationCheck } from "../quotations/check-quotations.ts";
import type { ReadAccount } from "../read-account.ts";
import type { Side } from "../sides.ts";
import { findDerivations } from "./find-derivations.ts";
import { findOutliers } from "./find-outliers.ts";
import { Witnesses } from "./witnesses.ts";

/** Which accounts of an encounter stand on their own, and which only hand on what others say. */
export interface Independence {
  readonly checks: readonly QuotationCheck[];
  readonly derivations: ReadonlyMap<ReadAccount, readonly Derivation[]>;
  readonly outliers: ReadonlySet<ReadAccount>;
  readonly witnesses: Witnesses;
}

/** Quotations first, since shared slips show descent; then descent and outliers; then who vouches for what. */
export function readIndependence(
  accounts: readonly ReadAccount[],
  claimsOf: ReadonlyMap<string, readonly Claim[]>,
  links: readonly Link[],
  sides: readonly Side[],
  unheld: ReadonlySet<string>,
): Independence {
  const checks = checkQuotations(accounts, links);
  const derivations = findDerivations(accounts, claimsOf, links, checks);
  const outliers = findOutliers(accounts, claimsOf, links, checks, sides);
  return { checks, derivations, outliers, witnesses: new Witnesses(accounts, derivations, outliers, unheld) };
}
