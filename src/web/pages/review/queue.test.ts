import { expect, test } from "vitest";
import type { ReviewItem } from "../../../domain/view.ts";
import { afterDecision, findInQueue, moveInQueue } from "./queue.ts";

const item = (statement: string, quote: string, account = "a.txt"): ReviewItem => ({
  encounter: "e",
  encounterTitle: null,
  account,
  side: "US",
  language: "en",
  statement,
  quote,
  doubt: 0.5,
  doubts: [],
  demonstration: false,
});
const items = [item("s1", "one"), item("s2", "two"), item("s3", "three"), item("s1", "one", "b.txt")];
const place = (statement: string, quote: string | null, account = "a.txt") => ({ encounter: "e", account, statement, quote });

test("a statement is found by its words when a split has renumbered it", () => {
  const after = [item("s1", "one"), item("s3", "two"), item("s4", "three")];
  expect(findInQueue(after, place("s2", "two"))).toBe(1);
  expect(findInQueue(after, place("s3", "three"))).toBe(2);
});

test("the same id in another account is another statement", () => {
  expect(findInQueue(items, place("s1", "one", "b.txt"))).toBe(3);
  expect(findInQueue(items, place("s2", null, "b.txt"))).toBe(-1);
});

test("moving stays at the ends, and from outside goes to the most doubtful", () => {
  expect(moveInQueue(items, place("s1", "one"), -1)?.statement).toBe("s1");
  expect(moveInQueue(items, place("s2", "two"), 1)?.statement).toBe("s3");
  expect(moveInQueue(items, place("s9", "nine"), 1)).toBe(items[0]);
  expect(moveInQueue([], null, 1)).toBeNull();
});

test("after a decision comes the next one, after the last the one before", () => {
  expect(afterDecision(items, place("s2", "two"), ["s2"])?.quote).toBe("three");
  expect(afterDecision(items, place("s1", "one", "b.txt"), ["s1"])?.quote).toBe("three");
  expect(afterDecision(items.slice(0, 1), place("s1", "one"), ["s1"])).toBeNull();
  expect(afterDecision(items, place("s9", "nine"), ["s9"])).toBe(items[0]);
});

test("a statement that was joined to another is not the next one", () => {
  expect(afterDecision(items, place("s2", "two"), ["s2", "s3"])?.account).toBe("b.txt");
  expect(afterDecision(items.slice(0, 3), place("s2", "two"), ["s2", "s3"])?.statement).toBe("s1");
});
