import { expect, test } from "vitest";
import type { Derivation } from "../../../../domain/comparison.ts";
import type { IndependenceView } from "../../../../domain/view.ts";
import { groupDescent } from "./group-descent.ts";

const from = (id: string, how: Derivation["how"], share: number): Derivation => ({ from: id, how, share, stated: false, spans: [] });
const text = (account: string, witness: string, derivations: readonly Derivation[] = [], outlier = false): IndependenceView => ({
  account,
  witness,
  derivations,
  outlier,
});

test("groupDescent lays texts under those from which they have their words, copies before quotations", () => {
  const { groups, alone, outliers, witnesses } = groupDescent([
    text("no", "NO"),
    text("no-en", "NO", [from("no", "translates", 0.8)]),
    text("se", "SE"),
    text("daily", "daily", [from("no", "quotes", 0.3), from("se", "quotes", 0.2)]),
    text("post", "daily", [from("daily", "copies", 0.9), from("no", "quotes", 0.4)]),
    text("quiet", "quiet"),
    text("strange", "strange", [], true),
  ]);
  expect(groups.map(({ source, followers }) => [source, followers.map(({ account, sameWitness }) => `${account} ${sameWitness}`)])).toEqual(
    [
      ["no", ["no-en true", "post false", "daily false"]],
      ["daily", ["post true"]],
      ["se", ["daily false"]],
    ],
  );
  expect(alone).toEqual(["quiet"]);
  expect(outliers).toEqual(["strange"]);
  // NO, SE, the paper with its copy, and the quiet one.
  expect(witnesses).toBe(4);
});
