import { expect, test } from "vitest";
import { listSideChoices } from "./sides.ts";

test("sides of the texts come first, with their joint text", () => {
  const { near } = listSideChoices(["US", "CN", "third-party", null], "en");
  expect(near.slice(0, 3).map((choice) => choice.code)).toEqual(["US", "CN", "US+CN"]);
  expect(near[0]?.label).toBe("US · United States");
  expect(near.filter((choice) => choice.code === "third-party").length).toBe(1);
});

test("every country of today can be chosen once, and nothing that is none", () => {
  const { near, countries } = listSideChoices(["US"], "zh");
  const codes = [...near, ...countries].map((choice) => choice.code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of ["BR", "ZA", "VN", "XK", "TW"]) expect(codes).toContain(code);
  for (const code of ["DD", "SU", "ZZ", "XA", "QO"]) expect(codes).not.toContain(code);
});
