import { expect, test } from "vitest";
import { type AccountInput, compareAccounts } from "../../index.ts";

const us = (text: string): AccountInput => ({ id: "us.txt", side: "US", kind: "official-readout", text });
const russian = (text: string): AccountInput => ({ id: "ru.txt", side: "RU", kind: "official-readout", text });
const noted = (one: string, other: string) =>
  compareAccounts([us(one), russian(other)]).findings.filter(
    ({ rule, spans }) => rule === "condition-by-one" && spans[0]?.account === "ru.txt",
  );

const plain = "The United States and Russia have agreed to open the ports of the Baltic Sea for grain ships.";
const points =
  "1. Россия и США условились открыть порты Балтийского моря для судов с зерном. 2. Россия и США продолжат консультации. Примечание: Пункты 1 и 2 вступают в силу после снятия санкций с банков.";

test("findNotedConditions tells a note that makes points hang on something which the other side does not name", () => {
  const [finding, ...more] = noted(plain, points);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ kind: "wording", saidBy: ["RU", "US"] });
  expect(finding?.spans[0]?.quote).toMatch(/^Пункты 1 и 2 вступают в силу после снятия санкций/);
});

test.each([
  // The other side has the condition too.
  [`${plain} This will take effect only after the banks are free of sanctions.`, points],
  // No note.
  [plain, "1. Россия и США условились открыть порты Балтийского моря для судов с зерном. 2. Россия и США продолжат консультации."],
  // The note governs what it does not stand behind, and nothing that both have.
  ["The sides spoke about fish.", points],
])("findNotedConditions makes nothing of: %s | %s", (one, other) => {
  expect(noted(one, other)).toEqual([]);
});
