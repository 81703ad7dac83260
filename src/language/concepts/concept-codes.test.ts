import { expect, test } from "vitest";
import { conceptWords as english } from "../en/concepts.ts";
import { conceptWords as korean } from "../ko/concepts.ts";
import { conceptWords as russian } from "../ru/concepts.ts";
import { conceptWords as chinese } from "../zh/concepts.ts";
import { conceptCodes } from "./concept-codes.ts";

const packs = { english, chinese, russian, korean };
const listed = new Set(conceptCodes);

test("concept codes are listed once and written in kebab case", () => {
  expect(listed.size).toBe(conceptCodes.length);
  for (const code of conceptCodes) expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

test("packs use only listed concepts, each once and with words", () => {
  for (const words of Object.values(packs)) {
    const codes = words.map(({ concept }) => concept);
    expect(codes.filter((code) => !listed.has(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { forms } of words) expect(forms.length).toBeGreaterThan(0);
  }
});

test("English and Chinese have words for every concept", () => {
  for (const words of [english, chinese]) {
    const codes = new Set(words.map(({ concept }) => concept));
    expect(conceptCodes.filter((code) => !codes.has(code))).toEqual([]);
  }
});
