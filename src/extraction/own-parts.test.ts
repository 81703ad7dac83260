import { expect, test } from "vitest";
import { type AccountInput, extractStatements } from "../index.ts";

const post = (text: string, fields: Partial<AccountInput> = {}) =>
  extractStatements({ id: "one.txt", side: "US", kind: "leader-post", publisher: "Truth Social", ...fields, text }).statements.map(
    ({ type, act, modality, content, continues }) => [
      `${type} ${act} ${modality ?? "-"}${continues === null ? "" : ` after ${continues}`}`,
      ...content.map((span) => text.slice(span.start, span.end)),
    ],
  );

test("items of a list that tell an undertaking stand by themselves, the others stay with what announces them", () => {
  expect(
    post("It was a long call covering many things, including fish, the trip to Norland that I will be making in May, and timber."),
  ).toEqual([
    ["own characterisation -", "It was a long call covering many things, including fish", "and timber"],
    ["own commitment will after s1", "the trip to Norland that I will be making in May"],
  ]);
});

test("a list of names stays whole, and one thing behind “including” is no list", () => {
  const list = "It was a long call covering many things, including fish, timber, corn, and grain";
  expect(post(`${list}.`)).toEqual([["own characterisation -", list]]);
  const one = "We will lower our duties, including the duty on corn that we will end in May";
  expect(post(`${one}.`)).toEqual([["own commitment will", one]]);
});

test("a sentence in brackets stands by itself and goes on with the item before it; a short form and a reference do not", () => {
  expect(
    post(
      "It covered many things, such as trade in cod, the consideration by Norland of more ferries (In June I will go there!), and timber.",
    ),
  ).toContainEqual(["own commitment will after s2", "In June I will go there"]);
  const plain = "We will renew the Fisheries Pact (FP) and its annex (see below)";
  expect(post(`${plain}.`)).toEqual([["own commitment will", plain]]);
});

test("others' words in brackets do not part the sentence around them", () => {
  const statements = post(
    "It covered many things, including fish, the trip to Norland that I will be making in May (I very much look forward to it!), timber, and corn.",
  );
  expect(statements.map(([kind]) => kind)).toEqual(["own assessment -", "own commitment will after s1", "indirect position -"]);
});

test("lists and brackets of any depth are read in time that grows with the text", () => {
  const start = process.cpuUsage().user;
  for (const part of ["including the trip that I will make, ", "(I will go) ", "((((", ")", "such as (We will go, "])
    post(part.repeat(4000));
  expect((process.cpuUsage().user - start) / 1000).toBeLessThan(20_000);
});
