import { noSide } from "../../domain/statement.ts";
import { sidesOf } from "../../extraction/principals.ts";
import type { Claim } from "../claims/claim.ts";
import type { Link } from "../matter/align-claims.ts";
import type { QuotationCheck } from "../quotations/check-quotations.ts";
import { isWhole, type ReadAccount } from "../read-account.ts";
import { isPress, type Side } from "../sides.ts";

/** Fewest claims about the sides from which an account can be judged. */
const leastClaims = 3;

/** Likeness from which a quotation is surely a rendering of words of another language. */
const surely = 0.45;

/** Share of them that may meet something in other accounts. */
const mostMet = 0.34;

/**
 * Accounts of the press that put into the sides' mouths what stands in no other account, though an own text of every side is held whole: matters that nobody
 * else tells and quotations that nobody else has. Such an account is shown as one, and bears out nothing.
 */
export function findOutliers(
  accounts: readonly ReadAccount[],
  claimsOf: ReadonlyMap<string, readonly Claim[]>,
  links: readonly Link[],
  checks: readonly QuotationCheck[],
  sides: readonly Side[],
): ReadonlySet<ReadAccount> {
  const found = new Set<ReadAccount>();
  if (sides.length < 2 || !sides.every(({ whole }) => whole)) return found;
  const codes = new Set(sides.map(({ code }) => code));
  const met = new Set(links.flatMap(({ a, b }) => (isPress(a.source) && isPress(b.source) ? [] : [a, b])));
  const topics = new Map<string, Set<ReadAccount>>();
  for (const read of accounts)
    for (const { topic } of read.extraction.topics) topics.set(topic, (topics.get(topic) ?? new Set()).add(read));
  for (const read of accounts.filter(isPress)) {
    if (!codes.size || !isWholeEnough(read)) continue;
    const told = (claimsOf.get(read.account.id) ?? []).filter(
      ({ statement }) =>
        statement.type !== "own" &&
        statement.speaker?.party &&
        statement.speaker.party !== noSide &&
        sidesOf(statement.speaker.party).every((party) => codes.has(party)),
    );
    if (told.length < leastClaims || told.filter((claim) => met.has(claim)).length > mostMet * told.length) continue;
    const alone = told.some((claim) => claim.topics.some((topic) => topics.get(topic)?.size === 1));
    const quoted = checks.filter(({ printed }) => printed.read === read && printed.marked);
    const invented = quoted.some(({ status }) => status === "not-found" || status === "unchecked");
    const borne = quoted.some(
      ({ status, share }) => status === "same" || status === "trimmed" || (status === "translation" && share >= surely),
    );
    if (alone && invented && !borne) found.add(read);
  }
  return found;
}

/** A digest says only that something was said somewhere; it quotes nobody. */
const isWholeEnough = (read: ReadAccount): boolean => isWhole(read.account) || read.account.textStatus !== "digest";
