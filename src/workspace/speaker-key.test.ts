import { expect, test } from "vitest";
import { speakerKey } from "./speaker-key.ts";

const speaker = (name: string, id: string | null = null) => ({ id, name, party: null });

test("speakerKey is the id where there is one, and one for all ways to write a name of the table", () => {
  expect(speakerKey(speaker("Xi", "person:xi-jinping"))).toBe("person:xi-jinping");
  expect(["The United States", "the United States", "United States", "美国"].map((name) => speakerKey(speaker(name)))).toEqual(
    Array(4).fill("party:US"),
  );
});

test("speakerKey takes a name for nobody else's because a name stands in it", () => {
  expect(speakerKey(speaker("a spokesman for the United States"))).toBe("name:a spokesman for the United States");
  expect(speakerKey(speaker("the Daily Courier"))).toBe("name:Daily Courier");
});
