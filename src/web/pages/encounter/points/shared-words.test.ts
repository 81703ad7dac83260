import { expect, test } from "vitest";
import { sharedWords } from "./shared-words.ts";

const link = (...shared: readonly string[]) => ({ accounts: ["a", "b"] as const, chance: 0.8, likeness: 0.5, nearness: 0.4, shared });

test("sharedWords names topics by their labels, amounts with their unit, and ideas and names by their codes", () => {
  const one = link("q:USD:1.5", "p:trade/tariffs", "c:trade-truce", "n:person:xi-jinping", "t:2025-04");
  expect(sharedWords(one, "en")).toEqual(["1.5 USD", "Tariffs", "trade truce", "xi jinping", "2025-04"]);
  expect(sharedWords(one, "zh")[1]).toBe("关税");
});

test("sharedWords names each once, the heaviest five", () => {
  expect(sharedWords(link("c:a", "n:party:a", "c:b", "c:c", "c:d", "c:e", "c:f"), "en")).toEqual(["a", "b", "c", "d", "e"]);
});
