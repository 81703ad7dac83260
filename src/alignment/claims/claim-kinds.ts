import { type Claim, isNaming, wordsOf } from "./claim.ts";

/** Claims of one account that say the same in the same words: one comparison speaks for all of them. */
export interface ClaimKind {
  readonly first: Claim;
  /** In the order of the text. */
  readonly members: readonly PlacedClaim[];
}

/** A claim with its place among the claims of its account, from 0. */
interface PlacedClaim {
  readonly claim: Claim;
  readonly place: number;
}

/**
 * Claims of one account by what they are compared by. A text that says one thing a thousand times then costs one comparison and not a thousand; where
 * nothing is repeated, each claim is a kind of its own.
 */
export function kindsOf(claims: readonly Claim[]): readonly ClaimKind[] {
  const kinds = new Map<string, { readonly first: Claim; readonly members: PlacedClaim[] }>();
  for (const [place, claim] of claims.entries()) {
    const key = comparedBy(claim);
    const kind = kinds.get(key);
    if (kind) kind.members.push({ claim, place });
    else kinds.set(key, { first: claim, members: [{ claim, place }] });
  }
  return [...kinds.values()];
}

/** All that comparing for a link looks at. Features in their order: weights are added in it, and sums of fractions hang on the order. */
function comparedBy(claim: Claim): string {
  const marks = `${claim.narrating ? "n" : ""}${isNaming(claim) ? "b" : ""}`;
  return [marks, [...claim.topics].join("\u0001"), [...claim.features].join("\u0001"), wordsOf(claim)].join("\u0002");
}

/** The first of each claims that are alike in all that others are held against: what a text repeats answers no more than what it says once. */
export function distinctClaims(claims: readonly Claim[]): readonly Claim[] {
  const first = new Map<string, Claim>();
  for (const claim of claims) {
    const { statement, quantities, times, source } = claim;
    const figures = quantities.map(({ unit, value, bound, kind }) => [unit, value, bound, kind].join(" "));
    const told = [source.pack.tag, source.account.side, statement.type, statement.act, statement.modality, statement.speaker?.party];
    const key = [comparedBy(claim), ...told, ...figures, ...times.map(({ edtf }) => edtf)].join("\u0002");
    if (!first.has(key)) first.set(key, claim);
  }
  return [...first.values()];
}

/** Two kinds that are linked, and how strongly. */
export interface KindPair {
  readonly a: ClaimKind;
  readonly b: ClaimKind;
  readonly strength: number;
}

/**
 * Pairs of members, strongest first, and of equally strong ones in the order of the texts; each member has at most so many partners. The same pairs
 * as a list of every two members in that order would give, without making the list.
 */
export function* pairMembers<P extends KindPair>(pairs: readonly P[], most: number): Generator<readonly [P, Claim, Claim]> {
  const openOf = new Map<ClaimKind, Open[]>();
  const open = (kind: ClaimKind): Open[] => {
    let known = openOf.get(kind);
    if (!known) {
      known = kind.members.map(({ claim, place }) => ({ claim, place, partners: 0 }));
      openOf.set(kind, known);
    }
    return known;
  };
  const take = (kind: ClaimKind, member: Open): void => {
    member.partners++;
    const list = open(kind);
    if (member.partners === most) list.splice(list.indexOf(member), 1);
  };
  for (const equal of runsOfStrength(pairs)) {
    const [only] = equal;
    if (only && equal.length === 1 && only.a.members.length === 1 && only.b.members.length === 1) {
      const a = open(only.a)[0];
      const b = open(only.b)[0];
      if (!a || !b) continue;
      take(only.a, a);
      take(only.b, b);
      yield [only, a.claim, b.claim];
      continue;
    }
    const partnersOf = new Map<ClaimKind, P[]>();
    for (const pair of equal) {
      const known = partnersOf.get(pair.a);
      if (known) known.push(pair);
      else partnersOf.set(pair.a, [pair]);
    }
    const left = [...partnersOf].flatMap(([kind, own]) => open(kind).map((member) => ({ member, kind, own })));
    left.sort((x, y) => x.member.place - y.member.place);
    for (const { member, kind, own } of left) {
      const room = most - member.partners;
      const right = own.flatMap((pair) =>
        open(pair.b)
          .slice(0, room)
          .map((other) => ({ pair, other })),
      );
      right.sort((x, y) => x.other.place - y.other.place);
      for (const { pair, other } of right.slice(0, room)) {
        take(kind, member);
        take(pair.b, other);
        yield [pair, member.claim, other.claim];
      }
    }
  }
}

/** A member that may have more partners. */
interface Open extends PlacedClaim {
  partners: number;
}

/** Pairs of one strength together, the strongest first. */
function* runsOfStrength<P extends KindPair>(pairs: readonly P[]): Generator<readonly P[]> {
  const sorted = [...pairs].sort((x, y) => y.strength - x.strength);
  for (let from = 0; from < sorted.length; ) {
    let to = from + 1;
    while (to < sorted.length && sorted[to]?.strength === sorted[from]?.strength) to++;
    yield sorted.slice(from, to);
    from = to;
  }
}
