import { expect, test } from "vitest";
import { formatTime } from "./format-time.ts";

test.each([
  ["2026-02-04", "4 February 2026", "2026年2月4日"],
  ["2026-04", "April 2026", "2026年4月"],
  ["2025-09/2026-08", "September 2025 – August 2026", "2025年9月至2026年8月"],
  ["../2027", "by 2027", "2027年前"],
  ["2002/..", "from 2002 on", "2002年起"],
  ["199X", "the 1990s", "1990年代"],
  ["2021-24", "winter 2021", "2021年冬"],
  ["2025-11-03~", "about 3 November 2025", "约2025年11月3日"],
  ["P1Y", "1 year", "1年"],
  ["XXXX-05-09", "9 May", "5月9日"],
  ["a/b/c", "a/b/c", "a/b/c"],
])("formatTime tells %s in words", (edtf, english, chinese) => {
  expect(formatTime(edtf)).toBe(english);
  expect(formatTime(edtf, "zh")).toBe(chinese);
});
