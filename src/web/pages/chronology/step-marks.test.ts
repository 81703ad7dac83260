import { expect, test } from "vitest";
import type { Lane, Mark } from "./lay-out-time.ts";
import { nearestMark, stepMark } from "./step-marks.ts";

const mark = (id: string, from: number): Mark => ({ encounter: { id } as Mark["encounter"], stretch: { from, to: from + 1 }, day: true });
const lanes: readonly Lane[] = [
  { sides: ["CN", "US"], marks: [mark("a", 10), mark("b", 50), mark("c", 90)] },
  { sides: ["CN", "RU"], marks: [mark("d", 20), mark("e", 85)] },
];

test("arrows go along a lane and stop at its ends", () => {
  expect(stepMark(lanes, "a", "later")).toBe("b");
  expect(stepMark(lanes, "a", "earlier")).toBe("a");
  expect(stepMark(lanes, "c", "later")).toBe("c");
});

test("between lanes the nearest in time is next", () => {
  expect(stepMark(lanes, "c", "down")).toBe("e");
  expect(stepMark(lanes, "d", "up")).toBe("a");
  expect(stepMark(lanes, "d", "down")).toBe("d");
  expect(stepMark(lanes, null, "later")).toBe("c");
  expect(nearestMark(lanes[0]?.marks ?? [], 60)).toBe("b");
});
