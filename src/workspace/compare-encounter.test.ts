import { expect, test } from "vitest";
import { toAccount, toAccounts } from "./account-input.ts";
import { compareEncounter, extractAccount } from "./compare-encounter.ts";

const accounts = toAccounts([
  { id: "us.txt", side: "US", text: "The two leaders discussed climate change. They will meet again in April." },
  { id: "fr.txt", side: "FR", language: "fr", text: "Le président a rappelé que les pourparlers continueront." },
]);
const encounter = {
  id: "talks",
  title: "Talks",
  kind: "call",
  date: "2026-11-02",
  place: null,
  participants: [
    { name: "Donald Trump", role: "President", side: "US" },
    { name: "Emmanuel Macron", role: "President", side: "FR" },
  ],
  accounts,
} as const;

test("compareEncounter lets what is known of the encounter speak where a text names nobody", () => {
  const read = compareEncounter(encounter).accounts.find(({ id }) => id === "us.txt")?.extraction;
  expect(read?.statements[0]?.speaker).toMatchObject({ name: "Donald Trump and Emmanuel Macron", party: "US+FR" });
  expect(read?.times.find(({ edtf }) => edtf?.startsWith("2027-04"))).toBeDefined();
});

test("compareEncounter says of which account each diagnostic of reading is", () => {
  const { diagnostics } = compareEncounter(encounter);
  expect(diagnostics.map(({ rule, account }) => [rule, account])).toEqual([["no-language-pack", "fr.txt"]]);
});

test("compareEncounter hands on what is known of the encounter", () => {
  const { encounter: told, schema } = compareEncounter(encounter);
  expect(schema).toBe("parley.comparison/1");
  expect(told).toEqual({ id: "talks", title: "Talks", kind: "call", date: "2026-11-02", participants: encounter.participants });
});

test("compareEncounter labels topics in the language asked for, English where none is", () => {
  const label = (language?: "zh") =>
    compareEncounter(encounter, language ? { language } : {}).matrix.find(({ topic }) => topic === "climate")?.label;
  expect([label(), label("zh")]).toEqual(["Climate", "气候"]);
});

test("extractAccount reads one account without an encounter", () => {
  const account = toAccount({ id: "us.txt", side: "US", text: "President Trump said that tariffs will stay." });
  expect(extractAccount(account).statements).toMatchObject([{ type: "indirect", speaker: { id: "person:donald-trump" } }]);
});
