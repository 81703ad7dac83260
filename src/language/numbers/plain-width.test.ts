import { expect, test } from "vitest";
import { plainWidth } from "./plain-width.ts";

test("plainWidth makes full-width figures plain and keeps lengths", () => {
  expect(plainWidth("共１２，５００台，占４．５％，ＵＳＤ７")).toBe("共12,500台，占4.5%，USD7");
  expect(plainWidth("约5，6人")).toBe("约5，6人");
  const long = "０".repeat(20_001);
  expect(plainWidth(long)).toBe("0".repeat(20_001));
});
