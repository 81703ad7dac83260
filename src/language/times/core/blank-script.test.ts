import { expect, test } from "vitest";
import { foldScript } from "../../zh/time-values/fold.ts";
import { blankScript } from "./blank-script.ts";

test("blankScript puts spaces in the place of one script's characters", () => {
  const withoutHan = blankScript(/\p{Script=Han}/gu);
  expect(withoutHan("共$5")).toBe(" $5");
  expect(withoutHan("a年가，")).toBe("a 가，");
  expect(withoutHan("𠀀年5")).toBe("  5");
});

test("foldScript keeps every character in its place", () => {
  expect(foldScript("兩週後")).toBe("两周后");
  const long = "这周x\ud83d後".repeat(700);
  expect(foldScript(long)).toBe(long.replaceAll("後", "后"));
  expect(foldScript("")).toBe("");
});
