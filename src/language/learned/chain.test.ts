import fc from "fast-check";
import { expect, test } from "vitest";
import { type Chain, decodeChain, decodeWanted, labelShares, sumChain } from "./chain.ts";

const labels = 3;
const number = fc.double({ min: -3, max: 3, noNaN: true });
const problem = fc.integer({ min: 1, max: 5 }).chain((length) =>
  fc.record({
    length: fc.constant(length),
    scores: fc.array(number, { minLength: length * labels, maxLength: length * labels }),
    pairs: fc.array(number, { minLength: 2 * labels * labels, maxLength: 2 * labels * labels }),
    first: fc.array(number, { minLength: labels, maxLength: labels }),
    classes: fc.array(fc.integer({ min: 0, max: 1 }), { minLength: length, maxLength: length }),
  }),
);

/** Every labelling of a length, with its score. */
function all(chain: Chain, scores: Float64Array, classes: Uint8Array, length: number): { path: number[]; score: number }[] {
  let paths: { path: number[]; score: number }[] = [{ path: [], score: 0 }];
  for (let at = 0; at < length; at++)
    paths = paths.flatMap(({ path, score }) =>
      Array.from({ length: labels }, (_, y) => {
        const before = path.at(-1);
        const link = before === undefined ? (chain.first[y] ?? 0) : (chain.pairs[((classes[at] ?? 0) * labels + before) * labels + y] ?? 0);
        return { path: [...path, y], score: score + link + (scores[at * labels + y] ?? 0) };
      }),
    );
  return paths;
}

test("decoding, decoding with a wanted label and the sums agree with trying every labelling", () => {
  fc.assert(
    fc.property(problem, ({ length, scores, pairs, first, classes }) => {
      const chain = { labels, pairs: Float64Array.from(pairs), first: Float64Array.from(first) };
      const [flat, borders] = [Float64Array.from(scores), Uint8Array.from(classes)];
      const paths = all(chain, flat, borders, length);
      const scoreOf = (path: Uint8Array): number => paths.find((one) => one.path.every((y, at) => y === path[at]))?.score ?? Number.NaN;
      const best = Math.max(...paths.map(({ score }) => score));
      expect(scoreOf(decodeChain(chain, flat, borders, length))).toBeCloseTo(best, 9);

      const wanted = paths.filter(({ path }) => path.includes(2));
      const without = paths.filter(({ path }) => !path.includes(2));
      const [most, rest] = [wanted, without].map((list) => Math.max(...list.map(({ score }) => score)));
      const found = decodeWanted(chain, flat, borders, length, 2);
      expect(scoreOf(found.labels)).toBeCloseTo(most ?? 0, 9);
      expect(found.margin).toBeCloseTo((most ?? 0) - (rest ?? 0), 9);

      const z = paths.reduce((sum, { score }) => sum + Math.exp(score), 0);
      const { logZ, forward, backward } = sumChain(chain, flat, borders, length);
      expect(logZ).toBeCloseTo(Math.log(z), 9);
      const share = paths.filter(({ path }) => path[0] === 1).reduce((sum, { score }) => sum + Math.exp(score), 0) / z;
      expect(Math.exp((forward[1] ?? 0) + (backward[1] ?? 0) - logZ)).toBeCloseTo(share, 9);
      labelShares(chain, flat, borders, length).forEach((one, at) => {
        expect(one).toBeCloseTo(Math.exp((forward[at] ?? 0) + (backward[at] ?? 0) - logZ), 12);
      });
    }),
  );
});

test("shares stay shares where scores lie far apart and pairs are forbidden", () => {
  const chain = { labels, pairs: Float64Array.from([0, 0, -Infinity, 0, 0, 0, 0, 0, 0]), first: Float64Array.from([0, 0, -Infinity]) };
  const length = 400;
  const scores = Float64Array.from({ length: length * labels }, (_, at) => (at % labels === 2 ? 200 : at % labels));
  const shares = labelShares(chain, scores, new Uint8Array(length), length);
  expect(shares[2]).toBe(0);
  for (let at = 0; at < length; at++) {
    const [a, b, c] = shares.subarray(at * labels, (at + 1) * labels);
    expect((a ?? Number.NaN) + (b ?? Number.NaN) + (c ?? Number.NaN)).toBeCloseTo(1, 12);
  }
  expect(shares[(length - 1) * labels + 2]).toBeCloseTo(1, 12);
});
