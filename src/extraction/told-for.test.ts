import { expect, test } from "vitest";
import { readToldFor } from "./told-for.ts";

const by = (party: string | null) => ({ id: null, name: "Somebody", party });

test("readToldFor tells own, other, joint and third apart", () => {
  expect(readToldFor(by("US"), "US")).toBe("own");
  expect(readToldFor(by("CN"), "US")).toBe("other");
  expect(readToldFor(by("US+CN"), "US")).toBe("joint");
  expect(readToldFor(by("US"), "US+CN")).toBe("joint");
  expect(readToldFor(by("US"), "third-party")).toBe("third");
  expect(readToldFor(by("US"), null)).toBe("third");
});

test("readToldFor counts several others as other, and a union as joint for its members", () => {
  expect(readToldFor(by("CH+LI"), "US")).toBe("other");
  expect(readToldFor(by("NATO"), "PL")).toBe("joint");
  expect(readToldFor(by("NATO"), "RU")).toBe("other");
  expect(readToldFor(by(null), "US")).toBe("own");
});
