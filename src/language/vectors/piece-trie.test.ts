import { expect, test } from "vitest";
import { PieceTrie } from "./piece-trie.ts";

const pieces = ["▁cease", "fire", "▁c", "ease", "停", "火", "停火", "协议", "a"];
const trie = new PieceTrie(pieces, [5, 5, 4, 4, 3, 3, 4, 4, 9], 40);
const cut = (run: string): string[] => trie.cut(run).map((index) => pieces[index] ?? "?");

test("cut takes the likeliest pieces, not the longest first nor the shortest", () => {
  expect(cut("▁ceasefire")).toEqual(["▁cease", "fire"]);
  expect(cut("停火协议")).toEqual(["停火", "协议"]);
});

test("cut drops characters that no piece holds and keeps the rest", () => {
  expect(cut("龘停火")).toEqual(["停火"]);
  expect(cut("龘")).toEqual([]);
});

test("cut reads a run longer than any before", () => {
  expect(cut("停火".repeat(200))).toHaveLength(200);
});
