import { expect, test } from "vitest";
import { chooseSpeaker, listKnownSpeakers } from "./choose-speaker.ts";

const known = listKnownSpeakers(
  [
    { id: null, name: "Anna Berg", party: "DE" },
    { id: "party:DE", name: "Germany", party: "DE" },
  ],
  [
    { id: "person:anna-berg", name: "Anna Berg", party: "DE" },
    { id: null, name: "A spokesman", party: null },
  ],
);

test("a name stands once, with the id of whichever knows it", () => {
  expect(known.map(({ name }) => name)).toEqual(["Anna Berg", "Germany", "A spokesman"]);
  expect(known[0]?.id).toBe("person:anna-berg");
});

test("a name of the list brings its id and party, whatever the case", () => {
  expect(chooseSpeaker(" germany ", known, "FR")).toEqual({ id: "party:DE", name: "Germany", party: "DE" });
});

test("any other name is kept as typed, with the party chosen beside it", () => {
  expect(chooseSpeaker("Pierre Blanc", known, "FR")).toEqual({ id: null, name: "Pierre Blanc", party: "FR" });
  expect(chooseSpeaker("A spokesman", known, "FR")).toEqual({ id: null, name: "A spokesman", party: "FR" });
});

test("an emptied field is nobody", () => {
  expect(chooseSpeaker("  ", known, "FR")).toBeNull();
});
