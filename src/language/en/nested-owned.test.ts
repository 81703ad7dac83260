import { expect, test } from "vitest";
import { extractStatements } from "../../index.ts";

const nested = (text: string) =>
  extractStatements({ id: "one.txt", side: "US", kind: "official-readout", publisher: "White House", text })
    .statements.filter(({ parent }) => parent !== null)
    .map(({ source, cue, content }) =>
      [source, cue, content].map((spans) => spans.map(({ start, end }) => text.slice(start, end)).join(" … ")).join(" | "),
    );

test("an office-holder's goal or commitment is told inside the words of others", () => {
  expect(nested("The two leaders discussed the President’s goal of opening the northern strait.")).toEqual([
    "the President | goal of | opening the northern strait",
  ]);
  expect(nested("Mr. Novak emphasized the Chancellor’s steadfast commitment to keep the ports open until spring.")).toEqual([
    "the Chancellor | steadfast commitment | to keep the ports open until spring",
  ]);
});

test("a commitment to a thing or to doing takes its preposition, one to do does not", () => {
  expect(nested("The President welcomed Norland’s commitment to a fair fishing season.")).toEqual([
    "Norland | commitment to | a fair fishing season",
  ]);
  expect(nested("The President welcomed Norland’s commitment to open the strait.")).toEqual(["Norland | commitment | to open the strait"]);
});

test("another's proposal that one is asked to support is theirs", () => {
  expect(nested("The President called on Norland to support the Harbour Commission's proposal to lower the fees.")).toEqual([
    "the Harbour Commission | proposal | to lower the fees",
  ]);
});

test("one's own side's commitment is no statement within the statement", () => {
  expect(nested("The President reaffirmed the United States’ commitment to the ports of Norland.")).toEqual([]);
  expect(nested("The leaders discussed the storms in the north after Norland’s decision to close the port.")).toEqual([]);
});
