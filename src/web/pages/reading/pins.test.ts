import { expect, test } from "vitest";
import { gatherPins, pinsBetween } from "./pins.ts";

test("statements that begin on one line share a pin with the weightiest verdict", () => {
  const pins = gatherPins([
    { statement: "s3", top: 60, verdict: null },
    { statement: "s1", top: 10, verdict: "corroborated" },
    { statement: "s2", top: 10.5, verdict: "conflict" },
  ]);
  expect(pins).toEqual([
    { top: 10, verdict: "conflict", statements: ["s1", "s2"] },
    { top: 60, verdict: null, statements: ["s3"] },
  ]);
});

test("pins never touch, however close the lines stand", () => {
  const pins = gatherPins(Array.from({ length: 40 }, (_, at) => ({ statement: `s${at}`, top: at * 9, verdict: null })));
  for (const [at, pin] of pins.entries()) expect(pin.top - (pins[at - 1]?.top ?? -24)).toBeGreaterThanOrEqual(24);
  expect(pins.flatMap((pin) => pin.statements)).toHaveLength(40);
});

test("only pins within the stretch are drawn", () => {
  const pins = gatherPins([0, 100, 200, 300].map((top) => ({ statement: `s${top}`, top, verdict: null })));
  expect(pinsBetween(pins, 110, 210).map((pin) => pin.top)).toEqual([100, 200]);
});
