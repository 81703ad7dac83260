import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "./canonical-json.ts";

test("canonicalJson sorts keys and leaves out white space", () => {
  expect(canonicalJson({ b: [1, true, null], a: { 中: "é\n", "10": 1, "9": 2 } })).toBe(
    '{"a":{"10":1,"9":2,"中":"é\\n"},"b":[1,true,null]}',
  );
});

test("canonicalJson gives equal values the same words, and reads back as the value", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      const written = canonicalJson(value);
      const read: unknown = JSON.parse(written);
      expect(read).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(read)).toBe(written);
    }),
  );
});

test("canonicalJson refuses what JSON cannot hold, wherever it stands", () => {
  for (const value of [undefined, Number.NaN, Number.POSITIVE_INFINITY, 1n, () => 1, new Date(0), new Map(), Array(1)]) {
    expect(() => canonicalJson(value)).toThrow();
    expect(() => canonicalJson({ a: [value] })).toThrow();
  }
});

test("canonicalJson refuses what is nested without end", () => {
  const loop: unknown[] = [];
  loop.push(loop);
  expect(() => canonicalJson(loop)).toThrow("Nested more than 64 deep");
});
