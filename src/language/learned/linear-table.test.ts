import fc from "fast-check";
import { expect, test } from "vitest";
import { byteOf, LinearTable, weightOf } from "./linear-table.ts";

test("a table adds the weights of the features that it knows and passes over the others", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(
        fc.integer().filter((hash) => hash !== 0),
        { maxLength: 200 },
      ),
      fc.array(fc.integer(), { maxLength: 50 }),
      (hashes, strangers) => {
        const labels = 5;
        const weights = Int8Array.from({ length: hashes.length * labels }, (_, at) => ((at * 37) % 255) - 127);
        const table = new LinearTable(labels, 2, Int32Array.from(hashes), weights);
        const asked = Int32Array.from([...hashes, ...strangers.filter((hash) => !hashes.includes(hash))]);
        const sums = new Int32Array(labels + 1);
        table.addTo(sums, 1, asked, 0, asked.length);
        for (let label = 0; label < labels; label++) {
          const sum = hashes.reduce((total, _, row) => total + weightOf(weights[row * labels + label] ?? 0, 2), 0);
          expect((sums[label + 1] ?? 0) * table.unit).toBeCloseTo(sum, 6);
        }
        expect(sums[0]).toBe(0);
      },
    ),
  );
});

test("a byte is finer for small weights than for large ones, and the largest weight is exact", () => {
  expect(weightOf(byteOf(1.5, 1.5), 1.5)).toBe(1.5);
  expect(weightOf(byteOf(-1.5, 1.5), 1.5)).toBe(-1.5);
  for (const weight of [0.001, -0.01, 0.1, -0.7])
    expect(Math.abs(weightOf(byteOf(weight, 1.5), 1.5) - weight)).toBeLessThan(Math.abs(weight) * 0.2);
});
