import { expect, test } from "vitest";
import { type AccountInput, compareAccounts } from "../../index.ts";

const press = (text: string): AccountInput => ({ id: "p.txt", side: "third-party", kind: "independent-media", text });
const us: AccountInput = {
  id: "us.txt",
  side: "US",
  text: "President Smith spoke today with President Zelenskyy. The President underscored his support.",
};
const denied = (text: string, language: "en" | "zh" = "en") =>
  compareAccounts([us, press(text)], { language }).findings.filter(({ rule }) => rule === "denied-in-press");

test("findToldDenials tells what a paper has from one source and denied by another", () => {
  const text =
    "A senior Ukrainian official said that the talk about the border had gone very badly. The White House spokesman John Doe denied it.";
  const [finding, ...more] = denied(text);
  expect(more).toEqual([]);
  expect(finding?.kind).toBe("conflict");
  expect(finding?.spans.map(({ quote }) => quote).at(-1)).toContain("denied it");
  expect(finding?.explanation).toContain("another denies (");
  expect(denied(text, "zh")[0]?.explanation).toContain("予以否认");
});

test.each([
  "A senior Ukrainian official said that the talk about the border had gone very well. The White House spokesman John Doe confirmed it.",
  "The White House spokesman John Doe denied that fish came up. A senior Ukrainian official said that the talk had gone well.",
  "It was cold. The White House spokesman John Doe denied it.",
])("findToldDenials makes nothing of: %s", (text) => {
  expect(denied(text)).toEqual([]);
});

test("findToldDenials leaves a side's own account alone: there a denial answers the press", () => {
  const own: AccountInput = {
    ...us,
    text: "A senior Ukrainian official said that the talk had gone very badly. The White House spokesman John Doe denied it.",
  };
  expect(compareAccounts([own]).findings.filter(({ rule }) => rule === "denied-in-press")).toEqual([]);
});
