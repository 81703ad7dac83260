import { expect, test } from "vitest";
import type { RecordedEncounter } from "../domain/record.ts";
import { derivedKey } from "./derived-key.ts";
import { listEarlier } from "./list-earlier.ts";

function talk(id: string, date: string | null, sides: readonly string[], published: readonly string[] = sides): RecordedEncounter {
  const about = { title: id, kind: "call", place: null, madeAt: "2031-01-01T00:00:00Z", changedAt: "2031-01-01T00:00:00Z" } as const;
  const accounts = published.map((side) => ({
    id: `${side}.txt`,
    side,
    kind: "official-readout" as const,
    publisher: null,
    url: null,
    publishedAt: null,
    language: "en",
    complete: true,
    textStatus: "verbatim" as const,
    note: null,
    proposed: [],
    versions: [{ number: 1, text: `${id}-${side}`, capture: "", rule: "plain-text/1", capturedAt: "2031-01-01T00:00:00Z", name: "" }],
  }));
  return { ...about, id, date, participants: sides.map((side) => ({ name: side, role: null, side })), accounts };
}

const now = talk("now", "2030-06-01", ["US", "CN"]);
const days = ["2030-01-06", "2030-01-02", "2030-01-05", "2030-01-01", "2030-01-04", "2030-01-03"];
const all = [
  now,
  ...days.map((date) => talk(date, date, ["CN", "US"])),
  talk("later", "2030-07-01", ["US", "CN"]),
  talk("same-day", "2030-06-01", ["US", "CN"]),
  talk("other-pair", "2030-05-01", ["US", "RU"]),
  talk("with-a-third", "2030-05-01", ["US", "CN", "RU"]),
  talk("untold-by-one", "2030-05-01", ["US", "CN"], ["US"]),
  talk("undated", null, ["US", "CN"]),
];
const encounters = new Map(all.map((encounter) => [encounter.id, encounter]));

test("listEarlier gives the last five talks of the same sides, oldest first", () => {
  const ids = listEarlier(now, encounters).map(({ id }) => id);
  expect(ids).toEqual(["2030-01-02", "2030-01-03", "2030-01-04", "2030-01-05", "2030-01-06"]);
  expect(listEarlier(talk("undated", null, ["US", "CN"]), encounters)).toEqual([]);
  expect(listEarlier(talk("one-sided", "2030-06-01", ["US"]), encounters)).toEqual([]);
});

test("an encounter is derived anew where an earlier talk has another text, and not where it has another title", () => {
  const earlier = listEarlier(now, encounters);
  const key = derivedKey(now, [], earlier);
  expect(key).not.toBe(derivedKey(now, []));
  expect(derivedKey(now, [], [])).toBe(derivedKey(now, []));
  const [first, ...others] = earlier;
  if (!first) throw new Error("no earlier talk");
  expect(derivedKey(now, [], [{ ...first, title: "Another" }, ...others])).toBe(key);
  const [account, ...rest] = first.accounts;
  if (!account?.versions[0]) throw new Error("no account");
  const changed = { ...account, versions: [...account.versions, { ...account.versions[0], number: 2, text: "other" }] };
  expect(derivedKey(now, [], [{ ...first, accounts: [changed, ...rest] }, ...others])).not.toBe(key);
});
