import { expect, test } from "vitest";
import type { Claim } from "../claims/claim.ts";
import { Weights } from "./likeness.ts";
import { LikenessScreen } from "./likeness-screen.ts";

/** A claim as far as likeness looks at it. */
const claim = (language: string, features: readonly string[]): Claim =>
  ({ source: { pack: { tag: language } }, features: new Set(features) }) as unknown as Claim;

test("LikenessScreen scores as Weights.likeness does, to the last bit and in whatever order claims are taken", () => {
  // A small generator of its own, so that a failure is the same on every run.
  let state = 11;
  const draw = (below: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  const keys = Array.from({ length: 40 }, (_, at) => `${"cpnqtw".charAt(at % 6)}:${at}`);
  const drawn = Array.from({ length: 60 }, (_, at) =>
    claim(at % 3 === 0 ? "zh" : "en", [...Array.from({ length: draw(14) }, () => keys[draw(keys.length)] ?? "c:0")]),
  );
  const weights = new Weights(drawn);
  const screen = new LikenessScreen(weights);
  let alike = 0;
  for (const a of drawn) {
    screen.take(a);
    for (const b of drawn) {
      const { score } = weights.likeness(a, b);
      expect(screen.score(b)).toBe(score);
      if (score > 0) alike++;
    }
  }
  expect(alike).toBeGreaterThan(1000);
});
