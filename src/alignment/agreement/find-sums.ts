import type { Quantity } from "../../domain/quantity.ts";
import { type Claim, mainTopic } from "../claims/claim.ts";
import type { DraftFinding } from "../draft-finding.ts";
import { acrossSides } from "../matter/judge-group.ts";
import type { Weights } from "../matter/likeness.ts";
import { evidence } from "../read-account.ts";
import { sidesBehind } from "./find-agreements.ts";

/** Fewest units from which a sum is no chance: small numbers add up to one another everywhere. */
const least = { money: 1e8, other: 1000 };

/** How far apart in one text the parts may stand, in UTF-16 units. */
const reach = 900;

/** Sums that are looked at. */
const mostLooked = 400;

/** Findings of this kind an encounter. */
const most = 1;

const currencies: ReadonlySet<string> = new Set(["USD", "EUR", "CNY", "GBP", "RUB", "JPY", "KRW", "UAH"]);

interface Part {
  readonly claim: Claim;
  readonly quantity: Quantity;
}

/**
 * One amount that the other side tells in two parts: 350 here, 150 and 200 there. It is one matter in other words: what the parts are for is often other than what the
 * sum was said to be. Only amounts of one unit, of which the sum is large and told by one side alone.
 */
export function findSums(claims: readonly Claim[], weights: Weights): DraftFinding[] {
  const parts = claims.flatMap((claim) =>
    claim.narrating ? [] : claim.quantities.filter(isLarge).map((quantity): Part => ({ claim, quantity })),
  );
  const found: DraftFinding[] = [];
  for (const sum of parts.slice(0, mostLooked)) {
    if (found.length === most) break;
    const others = parts.filter(
      ({ claim, quantity }) => quantity.unit === sum.quantity.unit && claim.source !== sum.claim.source && acrossSides(claim, sum.claim),
    );
    if (others.some(({ quantity }) => amountOf(quantity) === amountOf(sum.quantity))) continue;
    const pair = pairOf(sum, others, weights);
    if (pair) found.push(toFinding(sum, pair));
  }
  return found;
}

/** Two amounts of one text that stand near one another and add up to the sum; what is looked for is looked up, so that a text of a thousand sums is no trap. */
function pairOf(sum: Part, others: readonly Part[], weights: Weights): readonly [Part, Part] | null {
  const byAmount = new Map<string, Part[]>();
  for (const part of others) {
    const key = keyOf(part, amountOf(part.quantity));
    byAmount.set(key, [...(byAmount.get(key) ?? []).slice(0, mostAlike - 1), part]);
  }
  for (const one of others) {
    for (const other of byAmount.get(keyOf(one, amountOf(sum.quantity) - amountOf(one.quantity))) ?? []) {
      const apart = other.quantity.start - one.quantity.start;
      if (apart <= 0 || apart > reach || !shareIdea(one.claim, other.claim, weights, true)) continue;
      if ([one, other].every(({ claim }) => shareIdea(claim, sum.claim, weights))) return [one, other];
    }
  }
  return null;
}

/** Equal amounts of one text that are looked at. */
const mostAlike = 4;

const keyOf = ({ claim }: Part, amount: number): string => `${claim.source.account.id} ${amount}`;

/** That it is money says nothing of what the money is for. */
const ofAmounts = "c:investment-amount";

const shareIdea = (a: Claim, b: Claim, weights: Weights, particular = false): boolean =>
  weights.likeness(a, b).shared.some((key) => (key.startsWith("c:") || key.startsWith("p:")) && !(particular && key === ofAmounts));

const amountOf = ({ value }: Quantity): number => Number(value);

function isLarge(quantity: Quantity): boolean {
  if (Array.isArray(quantity.value) || quantity.bound !== "exact" || quantity.unit === "s") return false;
  return amountOf(quantity) >= (currencies.has(quantity.unit) ? least.money : least.other) && quantity.unit !== "%";
}

function toFinding(sum: Part, [one, other]: readonly [Part, Part]): DraftFinding {
  const words = ({ claim, quantity }: Part): string => claim.source.account.text.slice(quantity.start, quantity.end).replace(/\s+/g, " ");
  return {
    kind: "wording",
    point: null,
    topic: mainTopic(one.claim) ?? mainTopic(sum.claim),
    saidBy: sidesBehind([sum.claim, one.claim]),
    silent: [],
    silentAccounts: [],
    firm: false,
    spans: [sum, one, other].map(({ claim }) => evidence(claim.source.account, claim.span)),
    rule: "sum-of-parts",
    confidence: 0.6,
    worth: 0.8,
    values: [words(sum), `${words(one)} + ${words(other)}`],
  };
}
