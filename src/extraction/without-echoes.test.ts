import { expect, test } from "vitest";
import { extractStatements } from "../index.ts";

const cues = (text: string, side: string) =>
  extractStatements({ id: "one.txt", text, side }).statements.map(
    ({ cue, parent }) => `${cue.map((span) => text.slice(span.start, span.end)).join(" ")}${parent === null ? "" : ` <${parent}`}`,
  );

test("what a side says of itself is told once", () => {
  expect(cues("President Macron noted France's readiness to host the talks.", "FR")).toEqual(["noted"]);
});

test("the readiness of another side is a statement of its own", () => {
  expect(cues("President Macron noted Japan's readiness to host the talks.", "FR")).toEqual(["noted", "readiness <s1"]);
});
