import { expect, test } from "vitest";
import type { Span } from "../../domain/span.ts";
import { comparisonWords as en } from "../../language/en/comparison-words.ts";
import { comparisonWords as zh } from "../../language/zh/comparison-words.ts";
import { splitContent } from "./split-content.ts";

const english = { spaced: true, pieces: en.pieces };
const chinese = { spaced: false, pieces: zh.pieces };

/** A topic is any of these words, wherever it stands. */
const topicsOf = (text: string, words: readonly string[]) => (span: Span) =>
  words.filter((word) => text.slice(span.start, span.end).includes(word));

function pieces(text: string, spaced: boolean, words: readonly string[]): readonly string[] {
  return splitContent(text, { start: 0, end: text.length }, spaced ? english : chinese, topicsOf(text, words)).map(({ start, end }) =>
    text.slice(start, end),
  );
}

test("splitContent cuts a list where a new topic begins, and drops the commas", () => {
  expect(pieces("the war in Ukraine, the price of oil, and visas for students", true, ["Ukraine", "oil", "visas"])).toEqual([
    "the war in Ukraine",
    "the price of oil",
    "visas for students",
  ]);
});

test("splitContent keeps clauses of one topic together", () => {
  const text = "oil must flow, and oil must be cheap";
  expect(pieces(text, true, ["oil"])).toEqual([text]);
});

test("splitContent joins a clause without a topic to its neighbour", () => {
  expect(pieces("台湾问题是红线，不容触碰，能源合作前景广阔", false, ["台湾", "能源"])).toEqual([
    "台湾问题是红线，不容触碰",
    "能源合作前景广阔",
  ]);
});

test("splitContent cuts a stretch that is too long to be evidence, even on one topic", () => {
  const clause = "the two sides will widen their work on rail, road and sea transport between the ports";
  const text = [clause, clause, clause].join("; ");
  const cut = pieces(text, true, ["transport"]);
  expect(cut.length).toBeGreaterThan(1);
  expect(Math.max(...cut.map((piece) => piece.length))).toBeLessThanOrEqual(180);
});

test("splitContent does not cut inside a figure", () => {
  expect(pieces("to buy 1,200,000 tons", true, [])).toEqual(["to buy 1,200,000 tons"]);
});

test("splitContent gives nothing for marks alone", () => {
  expect(pieces("，。", false, [])).toEqual([]);
});

test("splitContent stays cheap on a long run of commas", () => {
  const from = performance.now();
  pieces(", ".repeat(200_000), true, []);
  expect(performance.now() - from).toBeLessThan(2_000);
});

test("splitContent does not cut behind an initial, nor through the name of a topic", () => {
  const text =
    "The two sides agreed on purchases of U.S. aircraft worth ten billion dollars in all, the sale of oil and gas from the northern fields to both ports";
  expect(pieces(text, true, ["aircraft", "oil and gas"])).toEqual([
    "The two sides agreed on purchases of U.S. aircraft worth ten billion dollars in all",
    "the sale of oil and gas from the northern fields to both ports",
  ]);
});

test("splitContent takes two names that share a verb for one subject, and two clauses for two", () => {
  expect(pieces("the war that Russia and Ukraine are fighting", true, ["Russia", "Ukraine"])).toEqual([
    "the war that Russia and Ukraine are fighting",
  ]);
  expect(pieces("Russia is at war and Ukraine is at war", true, ["Russia", "Ukraine"])).toHaveLength(2);
});

test("splitContent keeps two adjectives before their noun together, and what belongs to the one before", () => {
  expect(
    pieces("concern over the harbour and its effect on eastern and northern fisheries, and on tolls", true, [
      "harbour",
      "fisheries",
      "tolls",
    ]),
  ).toEqual(["concern over the harbour and its effect on eastern and northern fisheries", "on tolls"]);
  expect(pieces("the ferry and lighthouse agreements, wool and timber", true, ["ferry", "wool", "timber"])).toEqual([
    "the ferry and lighthouse agreements",
    "wool",
    "timber",
  ]);
});

test("splitContent gives the first item of a Chinese list without the words that open the list", () => {
  expect(pieces("双方将在渔业、灯塔、旅游等领域开展合作", false, ["渔业", "灯塔", "旅游"])).toEqual(["渔业", "灯塔", "旅游等领域开展合作"]);
  expect(pieces("在渔业、渔业等领域开展合作", false, ["渔业"])).toEqual(["在渔业、渔业等领域开展合作"]);
});

test("splitContent keeps the full stop of short forms and no mark before an item", () => {
  expect(pieces("(!), trade with the U.S., and wool", true, ["trade", "wool"])).toEqual(["trade with the U.S.", "wool"]);
});

test("splitContent drops words that join a piece to what stood before", () => {
  expect(pieces("the ferry, as well as wool, including through timber, 渔业", true, ["ferry", "wool", "timber"])).toEqual([
    "the ferry",
    "wool",
    "timber, 渔业",
  ]);
  expect(pieces("渔业合作，以及灯塔，并肩修建码头", false, ["渔业", "灯塔", "码头"])).toEqual(["渔业合作", "灯塔", "并肩修建码头"]);
});
