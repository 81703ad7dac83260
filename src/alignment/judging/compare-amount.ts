import type { Quantity } from "../../domain/quantity.ts";
import { sameAmount } from "../../language/quantities/same-amount.ts";
import { type Claim, tells } from "../claims/claim.ts";
import { sharedParticulars } from "../matter/beyond-topic.ts";
import { type ComparedClaim, contrastsOf, has, quoteAt } from "./compared-claim.ts";
import type { ComparedPair, Comparer, Difference } from "./difference.ts";
import { beyondDoubt } from "./thresholds.ts";

/** How far a plain number may lie from one told as "over", "nearly" or "up to" it: two hours and "more than two hours" are one length. */
const roundedTolerance = 0.05;

/** How much: amounts of one unit that do not agree; the same amount as a cap here and as a sum there, or on top of what there was. */
export const compareAmount: Comparer = (pair) => {
  const met = meeting(pair.a.claim, pair.b.claim);
  if (met) return capAgainstAmount(pair, met) ?? additionalByOne(pair, met);
  return amountsDiffer(pair);
};

type Amounts = readonly [Quantity, Quantity];

/** Two amounts that agree; null where none do. */
function meeting(a: Claim, b: Claim): Amounts | null {
  for (const x of a.quantities) for (const y of b.quantities) if (agree(x, y)) return [x, y];
  return null;
}

function agree(x: Quantity, y: Quantity): boolean {
  const relation = sameAmount(x, y);
  if (relation === "same") return true;
  // "At least 40" allows 750, but is hardly said of it.
  if (relation === "compatible") return !farApart(x, y);
  if (relation === "incomparable" || Array.isArray(x.value) || Array.isArray(y.value) || x.unit !== y.unit || x.unit === "%") return false;
  if (x.bound === "exact" && y.bound === "exact") return false;
  const [low, high] = [Number(x.value), Number(y.value)].sort((one, other) => one - other);
  return low !== undefined && high !== undefined && high - low <= roundedTolerance * high;
}

function farApart(x: Quantity, y: Quantity): boolean {
  if (Array.isArray(x.value) || Array.isArray(y.value)) return false;
  const [low, high] = [Number(x.value), Number(y.value)].sort((one, other) => one - other);
  return low !== undefined && high !== undefined && low > 0 && high / low > nearCounts;
}

/** Whether both tell amounts of one unit of which none agree: then they are hardly about one thing. */
export function amountsDisagree(a: Claim, b: Claim): boolean {
  if (meeting(a, b)) return false;
  return a.quantities.some((x) => b.quantities.some((y) => x.unit === y.unit && comparable(x, y)));
}

function amountsDiffer(pair: ComparedPair): Difference | null {
  const [x, y] = pair.a.claim.quantities.flatMap((one) =>
    pair.b.claim.quantities.flatMap((other) => (sameAmount(one, other) === "different" && comparable(one, other) ? [one, other] : [])),
  );
  if (!x || !y || !ofOneThing(pair, x, y)) return null;
  return {
    dimension: "amount",
    rule: "amounts-differ",
    values: [quoteAt(pair.a, x), quoteAt(pair.b, y)],
    spans: [x, y],
    sure: pair.certain ? 0.75 : 0.6,
    together: !contradicts(pair, x, y),
  };
}

/** Amounts of which one is more than so many times the other are of two things that have a kind in common. */
const mostTimes = 5;

/** Whether two amounts may be of one thing: not far apart, and a particular idea in common, not a topic alone. */
function ofOneThing({ a, b, link }: ComparedPair, x: Quantity, y: Quantity): boolean {
  if (Array.isArray(x.value) || Array.isArray(y.value)) return true;
  const [low, high] = [Number(x.value), Number(y.value)].sort((one, other) => one - other);
  if (low && high && low > 0 && high / low > mostTimes) return false;
  const { shared } = link.likeness;
  return (
    Math.max(sharedParticulars(a.claim, shared), sharedParticulars(b.claim, shared)) > 0 ||
    shared.filter((key) => key.startsWith("w:")).length > 2
  );
}

/** "Two leaders" and "200 students" are counts of different things; how long a talk took is a fact of the encounter. */
function comparable(x: Quantity, y: Quantity): boolean {
  return tells(x) && tells(y);
}

/** Amounts of which one is more than so many times the other are of different things. */
const nearCounts = 2;

/**
 * Amounts of what is meant or promised can both be true: one is the first part, or the sum. Only a thing that has one size, told as a fact, contradicts
 * itself: how many came.
 */
function contradicts({ a, b, shared, link }: ComparedPair, x: Quantity, y: Quantity): boolean {
  if (x.unit !== "people" || x.kind !== "total" || y.kind !== "total") return false;
  const ideas = [...shared].filter((key) => /^[cn]:/.test(key)).length;
  if (ideas < 2 || link.likeness.score < beyondDoubt.withIdeas) return false;
  const [low, high] = [Number(x.value), Number(y.value)].sort((one, other) => one - other);
  if (!low || !high || high / low > nearCounts) return false;
  return [a, b].every(
    (read) =>
      !isPlan(read) &&
      contrastsOf(read, "adding").length === 0 &&
      !has(read, "extent:partial") &&
      read.claim.quantities.filter((q) => q.unit === x.unit).length === 1,
  );
}

const isPlan = ({ claim: { statement } }: ComparedClaim): boolean =>
  statement.modality !== null && statement.modality !== "done" && statement.modality !== "ongoing";

const isCap = (q: Quantity): boolean => q.kind === "cap" || q.bound === "at-most" || q.bound === "less-than";

function capAgainstAmount({ a, b }: ComparedPair, [x, y]: Amounts): Difference | null {
  if (isCap(x) === isCap(y) || sameValue(x, y) === false) return null;
  // The other text has the ceiling too, in another sentence.
  const other = isCap(x) ? b : a;
  if (other.claim.source.extraction.quantities.some((q) => isCap(q) && sameValue(q, x))) return null;
  return {
    dimension: "amount",
    rule: "cap-against-amount",
    values: [withBound(a, x), withBound(b, y)],
    spans: [x, y],
    sure: 0.6,
    together: true,
  };
}

function additionalByOne({ a, b }: ComparedPair, [x, y]: Amounts): Difference | null {
  const [added, other] = [additionalBefore(a, x), additionalBefore(b, y)];
  if (added === other || !sameValue(x, y)) return null;
  return {
    dimension: "amount",
    rule: "additional-by-one",
    values: [withBound(a, x), withBound(b, y)],
    spans: [x, y],
    sure: 0.65,
    together: true,
  };
}

const sameValue = (x: Quantity, y: Quantity): boolean => String(x.value) === String(y.value) && x.unit === y.unit;

/** How far before an amount the word that sets it on top of another may stand, in UTF-16 units. */
const wordReach = 24;

function additionalBefore(read: ComparedClaim, q: Quantity): boolean {
  return read.around.some(
    ({ contrast, start, end }) => contrast === "adding:additional" && start >= q.start - wordReach && end <= numberIn(read, q),
  );
}

/** Where the number itself begins: the span of an amount may have its bound in front. */
function numberIn(read: ComparedClaim, q: Quantity): number {
  const digit = read.claim.source.account.text.slice(q.start, q.end).search(/\p{N}/u);
  return q.start + Math.max(0, digit);
}

/** The amount with the words right before it that bound it or set it on top. */
function withBound(read: ComparedClaim, q: Quantity): string {
  const added = read.around.find(
    ({ contrast, start, end }) =>
      contrast === "adding:additional" && start >= q.start - wordReach && end <= numberIn(read, q) && start >= read.sentence.start,
  );
  return quoteAt(read, { start: Math.min(added?.start ?? q.start, q.start), end: q.end });
}
