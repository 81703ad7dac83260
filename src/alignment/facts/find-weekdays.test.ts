import { expect, test } from "vitest";
import { type AccountInput, compareAccounts } from "../../index.ts";

// 4 March 2026 is a Wednesday.
const about = { date: "2026-03-04", kind: "call" } as const;
const press = (day: string): AccountInput => ({
  id: "p.txt",
  side: "third-party",
  kind: "independent-media",
  publishedAt: "2026-03-04",
  text: `On ${day} President Trump spoke by phone with President Xi Jinping of China. They discussed corn.`,
});
const chinese = (words: string): AccountInput => ({
  id: "cn.txt",
  side: "CN",
  publishedAt: "2026-03-04",
  text: `On ${words} President Xi Jinping spoke by phone with U.S. President Donald Trump. The two sides should act on what was agreed.`,
});
const found = (...accounts: readonly AccountInput[]) =>
  compareAccounts([...accounts], about).findings.filter(({ rule }) => rule === "other-weekday");

test("findWeekdays holds the day before against an evening in the east", () => {
  const [finding] = found(press("Tuesday"), chinese("Wednesday evening"));
  expect(finding).toMatchObject({ kind: "conflict", saidBy: ["CN"] });
  expect(finding?.spans.map(({ quote }) => quote)[0]).toMatch(/^On Tuesday President Trump/);
  expect(finding?.explanation).toContain("(2026-03-03), China");
});

test("findWeekdays puts down to the date line what it explains", () => {
  expect(found(press("Tuesday"), chinese("Wednesday morning"))[0]).toMatchObject({ kind: "wording" });
});

test.each([
  ["Wednesday", "Wednesday evening"],
  ["Sunday", "Wednesday evening"],
  ["March 3", "Wednesday evening"],
])("findWeekdays makes nothing of %s beside %s", (one, other) => {
  expect(found(press(one), chinese(other))).toEqual([]);
});
