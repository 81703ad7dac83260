import { expect, test } from "vitest";
import { toldForOf } from "./told-for.ts";

test("toldFor follows who speaks and whose account it is", () => {
  expect(toldForOf("US", "US")).toBe("own");
  expect(toldForOf("US", "CN")).toBe("other");
  expect(toldForOf("US+CN", "CN")).toBe("joint");
  expect(toldForOf("US", "US+CN")).toBe("joint");
  expect(toldForOf("US", "third-party")).toBe("third");
  expect(toldForOf(null, "US")).toBe("own");
  expect(toldForOf("US", null)).toBe("third");
});
