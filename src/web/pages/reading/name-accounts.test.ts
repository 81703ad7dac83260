import { expect, test } from "vitest";
import { nameAccounts } from "./name-accounts.ts";

const account = (id: string, side: string, kind: "official-readout" | "independent-media", language: string, publisher: string | null) => ({
  id,
  side,
  kind,
  language,
  publisher,
});
const kindOf = (kind: string | null) => (kind === "official-readout" ? "Readout" : "Media");

test("a kind is name enough until a second of the same side has it", () => {
  const names = nameAccounts(
    [
      account("us", "US", "official-readout", "en", "White House"),
      account("cn-zh", "CN", "official-readout", "zh", "Ministry"),
      account("cn-en", "CN", "official-readout", "en", "Ministry"),
      account("p1", "third-party", "independent-media", "en", "Wire A"),
      account("p2", "third-party", "independent-media", "en", "Paper B"),
    ],
    kindOf,
    (tag) => tag.toUpperCase(),
  );
  expect([...names.values()]).toEqual(["Readout", "Readout, ZH", "Readout, EN", "Wire A", "Paper B"]);
});

test("accounts alike in everything are told apart by their ids", () => {
  const names = nameAccounts(
    [account("a.txt", "US", "official-readout", "en", null), account("b.txt", "US", "official-readout", "en", null)],
    kindOf,
    (tag) => tag,
  );
  expect([...new Set(names.values())]).toHaveLength(2);
});
