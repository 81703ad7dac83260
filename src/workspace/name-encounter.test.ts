import { expect, test } from "vitest";
import { nameEncounter } from "./name-encounter.ts";

const person = (name: string, side: string) => ({ name, role: null, side });
const about = { kind: "call", date: "2026-11-20" } as const;

test("nameEncounter says who, what and when, in either language, family names in their own order", () => {
  const participants = [person("Donald J. Trump", "US"), person("Xi Jinping", "CN")];
  expect(nameEncounter({ ...about, participants }, "en")).toBe("Trump–Xi call, 20 November 2026");
  expect(nameEncounter({ ...about, participants }, "zh")).toBe("2026年11月20日特朗普—习近平通话");
});

test("nameEncounter keeps what belongs to a family name, and names whom the table does not know", () => {
  const participants = [person("Ursula von der Leyen", "EU"), person("Jane Q. Public", "US")];
  expect(nameEncounter({ kind: "meeting", date: null, participants }, "en")).toBe("von der Leyen–Public meeting");
});

test("nameEncounter is silent where fewer than two are known", () => {
  expect(nameEncounter({ ...about, participants: [person("Xi Jinping", "CN")] }, "en")).toBeNull();
});
