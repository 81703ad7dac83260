import { expect, test } from "vitest";
import { keyCaps, sameKey } from "./match-key.ts";

const press = (key: string, held: Partial<Record<"ctrlKey" | "metaKey" | "altKey" | "shiftKey", boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

test("a sign is the key, however the keyboard reaches it", () => {
  expect(sameKey("?", press("?", { shiftKey: true }))).toBe(true);
  expect(sameKey("j", press("j"))).toBe(true);
  expect(sameKey("j", press("J", { shiftKey: true }))).toBe(false);
  expect(sameKey("+", press("+", { shiftKey: true }))).toBe(true);
});

test("command keys count as Ctrl, and nothing else is held", () => {
  expect(sameKey("Ctrl+k", press("k", { ctrlKey: true }))).toBe(true);
  expect(sameKey("Ctrl+k", press("k", { metaKey: true }))).toBe(true);
  expect(sameKey("k", press("k", { ctrlKey: true }))).toBe(false);
  expect(sameKey("Ctrl+Enter", press("Enter"))).toBe(false);
});

test("Shift tells a named key apart", () => {
  expect(sameKey("Shift+ArrowLeft", press("ArrowLeft", { shiftKey: true }))).toBe(true);
  expect(sameKey("ArrowLeft", press("ArrowLeft", { shiftKey: true }))).toBe(false);
});

test("caps are printed as people know them", () => {
  expect(keyCaps("Ctrl+Enter")).toEqual(["Ctrl", "Enter"]);
  expect(keyCaps("Shift+ArrowLeft")).toEqual(["Shift", "←"]);
  expect(keyCaps("+")).toEqual(["+"]);
});
