import { expect, test } from "vitest";
import type { Claim } from "./claim.ts";
import { type ClaimKind, distinctClaims, kindsOf, pairMembers } from "./claim-kinds.ts";

/** A claim as far as kinds look at it: its words and what it speaks of. */
function claim(words: string, features: readonly string[] = [`w:${words}`], topics: readonly string[] = []): Claim {
  const parts = { topics, quantities: [], times: [], features: new Set(features), narrating: false };
  const source = { account: { text: words }, pack: { spaced: true } };
  return { ...parts, source, statement: { type: "indirect", act: null }, span: { start: 0, end: words.length } } as unknown as Claim;
}

test("kindsOf puts claims together only where all that they are compared by is the same", () => {
  const same = [claim("Rye is dear"), claim("Oats are dear"), claim("Rye is dear")];
  const kinds = kindsOf([...same, claim("Rye is dear", ["w:Rye is dear", "c:price"]), claim("Rye is dear", undefined, ["trade"])]);
  expect(kinds.map(({ members }) => members.map(({ place }) => place))).toEqual([[0, 2], [1], [3], [4]]);
});

test("pairMembers gives the pairs that a list of every two members gives, strongest first and at most so many a member", () => {
  // A small generator of its own, so that a failure is the same on every run.
  let state = 7;
  const draw = (below: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  for (let round = 0; round < 60; round++) {
    const [left, right] = [12, 15].map((most) => Array.from({ length: 1 + draw(most) }, () => claim("abcd".charAt(draw(4)))));
    if (!left || !right) throw new Error("two lists");
    const strengths = new Map<string, number>();
    for (const a of "abcd") for (const b of "abcd") if (draw(3) > 0) strengths.set(a + b, draw(4) / 4);
    const strengthOf = (a: Claim, b: Claim) => strengths.get(a.source.account.text + b.source.account.text);

    const kinds = { left: kindsOf(left), right: kindsOf(right) };
    const pairs = kinds.left.flatMap((a) =>
      kinds.right.flatMap((b): { a: ClaimKind; b: ClaimKind; strength: number }[] => {
        const strength = strengthOf(a.first, b.first);
        return strength === undefined ? [] : [{ a, b, strength }];
      }),
    );
    const found = [...pairMembers(pairs, 2)].map(([, a, b]) => [left.indexOf(a), right.indexOf(b)]);

    const every = left.flatMap((a, i) => right.map((b, j) => ({ i, j, strength: strengthOf(a, b) ?? -1 })));
    const partners = new Map<string, number>();
    const expected = every
      .filter(({ strength }) => strength >= 0)
      .sort((x, y) => y.strength - x.strength)
      .filter(({ i, j }) => {
        const [a, b] = [partners.get(`a${i}`) ?? 0, partners.get(`b${j}`) ?? 0];
        if (a >= 2 || b >= 2) return false;
        partners.set(`a${i}`, a + 1).set(`b${j}`, b + 1);
        return true;
      })
      .map(({ i, j }) => [i, j]);
    expect(found).toEqual(expected);
  }
});

test("distinctClaims keeps the first of those alike, and those that differ in a figure or in how firmly they are put", () => {
  const plain = claim("Rye is dear");
  const denied = { ...plain, statement: { ...plain.statement, modality: "denied" as const } };
  const figured = { ...plain, quantities: [{ unit: "t", value: 3, bound: "exact", kind: "total" }] } as unknown as Claim;
  expect(distinctClaims([plain, claim("Rye is dear"), denied, figured, denied])).toEqual([plain, denied, figured]);
});
