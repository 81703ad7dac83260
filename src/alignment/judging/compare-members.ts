import type { Span } from "../../domain/span.ts";
import { mainTopic } from "../claims/claim.ts";
import { sharedParticulars } from "../matter/beyond-topic.ts";
import { type ComparedClaim, quoteAt } from "./compared-claim.ts";
import type { Comparer } from "./difference.ts";

/** A member is short: a name, a thing with a word before it. In UTF-16 units. */
const longest = { spaced: 44, han: 14 };

/** Members that both have, at least, and members of one alone, at most: else they are two lists. */
const inCommon = 2;
const mostOdd = 2;

interface Member extends Span {
  /** Ideas and names in it. */
  readonly keys: readonly string[];
}

/**
 * Two lists of one matter of which one lacks a member, or has another: three places here, two of them there. Both must be lists and share two
 * members, one of them particular.
 */
export const compareMembers: Comparer = ({ a, b, link }) => {
  const { shared } = link.likeness;
  const topic = mainTopic(a.claim);
  if (topic === null || topic !== mainTopic(b.claim) || sharedParticulars(a.claim, shared) === 0) return null;
  const [left, right] = [membersOf(a), membersOf(b)];
  if (left.length < 2 || right.length < 2) return null;
  const [onlyA, onlyB] = [without(left, right), without(right, left)];
  const met = left.length - onlyA.length;
  const odd = onlyA.length + onlyB.length;
  if (met < inCommon || odd === 0 || odd > mostOdd) return null;
  // What one names elsewhere in its sentence is not left out.
  if (onlyA.some((member) => namedIn(b, member)) || onlyB.some((member) => namedIn(a, member))) return null;
  const spans = [around(onlyA), around(onlyB)] as const;
  return {
    dimension: "scope",
    rule: "list-differs",
    values: [listed(a, onlyA), listed(b, onlyB)],
    spans,
    sure: 0.5,
    together: true,
  };
};

const meet = (x: Member, y: Member): boolean => x.keys.some((key) => y.keys.includes(key));

const without = (members: readonly Member[], others: readonly Member[]): readonly Member[] =>
  members.filter((member) => !others.some((other) => meet(member, other)));

const namedIn = (read: ComparedClaim, member: Member): boolean =>
  member.keys.some((key) => keysIn(read, read.claim.span).includes(key) || keysIn(read, read.sentence).includes(key));

const listed = (read: ComparedClaim, members: readonly Member[]): string => members.map((member) => quoteAt(read, member)).join(", ");

function around(members: readonly Member[]): Span | null {
  const [first, last] = [members[0], members.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The longest run of short neighbouring pieces that each hold an idea or a name; the first may have the sentence's head before it. */
function membersOf(read: ComparedClaim): readonly Member[] {
  const { claim } = read;
  const { pack, account } = claim.source;
  const text = account.text.slice(claim.span.start, claim.span.end);
  const cuts = [...text.matchAll(pack.comparison.listJoins)].map((found) => ({ start: found.index, end: found.index + found[0].length }));
  const most = pack.spaced ? longest.spaced : longest.han;
  const pieces = [...cuts, { start: text.length, end: text.length }].map((cut, at) => ({ start: cuts[at - 1]?.end ?? 0, end: cut.start }));
  let best: Member[] = [];
  let run: Member[] = [];
  for (const [at, piece] of pieces.entries()) {
    const first = run.length === 0;
    const start = first ? Math.max(piece.start, piece.end - most) : piece.start;
    const span = { start: claim.span.start + start, end: claim.span.start + piece.end };
    // The topic's own name is in every list of it.
    const keys = keysIn(read, span).filter((key) => key.startsWith("n:") || sharedParticulars(claim, [key]) > 0);
    if (keys.length > 0 && (first || piece.end - piece.start <= most)) run.push({ ...span, keys });
    else run = [];
    if (run.length > best.length) best = [...run];
    if (at === pieces.length - 1) break;
  }
  return best;
}

function keysIn({ claim, concepts }: ComparedClaim, { start, end }: Span): string[] {
  const inside = (at: Span): boolean => at.start >= start && at.end <= end;
  return [
    ...concepts.filter(inside).map(({ concept }) => `c:${concept}`),
    ...claim.source.extraction.mentions.filter((mention) => inside(mention)).map(({ entity }) => `n:${entity}`),
  ];
}
