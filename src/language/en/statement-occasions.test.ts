import { expect, test } from "vitest";
import type { Span } from "../../domain/span.ts";
import { segmentSentences } from "../../text/sentences.ts";
import { sentenceRules } from "./sentence-rules.ts";
import { tagStatements } from "./tag-statements.ts";

/** The statements of a paragraph: source | cue | content, with "M" for a mention, "<" and the parent, "~" and what it continues. */
function read(text: string): readonly string[] {
  const paragraphs: Span[] = [{ start: 0, end: text.length }];
  const sentences = segmentSentences(text, paragraphs, sentenceRules);
  const words = (list: readonly Span[]) => list.map((span) => text.slice(span.start, span.end)).join(" … ");
  return tagStatements({ text, paragraphs, sentences, names: [], labels: [] }).map((one) => {
    const links = `${one.parent === null ? "" : ` <${one.parent}`}${one.continues === null ? "" : ` ~${one.continues}`}`;
    return `${words(one.source)} | ${words(one.cue)} | ${words(one.content)}${one.type === "mention" ? " M" : ""}${links}`;
  });
}

test.each([
  [
    "Recognizing that open seas require constant patrols, the two leaders discussed fishing rights.",
    [" | Recognizing | open seas require constant patrols", "the two leaders | discussed | fishing rights M"],
  ],
  [
    "As Minister Berg recognizes our ports must cooperate, Ruritania proposed launching a Port Dialogue.",
    ["Minister Berg | recognizes | our ports must cooperate", "Ruritania | proposed | launching a Port Dialogue"],
  ],
  ["Noting the long drought, the delegation went home early.", [" | Noting | the long drought"]],
])("the main clause behind what opens the sentence: %s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  [
    "The Minister met with the Governor to affirm the treaty, as well as to discuss fishing and ports.",
    ["The Minister | to affirm | the treaty", " | to discuss | fishing and ports M"],
  ],
  [
    "Berg met with Prime Minister Sato, the head of the delegation, and senior naval officers to discuss the fleet.",
    ["Berg … Prime Minister Sato, the head of the delegation, and senior naval officers | to discuss | the fleet M"],
  ],
  [
    "Berg met with Governor Jon Dahl to discuss tariffs and with Foreign Minister Olga Lind to review the ports.",
    ["Berg … Governor Jon Dahl | to discuss | tariffs M", "Foreign Minister Olga Lind | to review | the ports M"],
  ],
  [
    "The Minister met with Sato to reaffirm U.S. commitment to Norway and consult on regional ports.",
    ["The Minister | to reaffirm | U.S. commitment to Norway", " | consult on | regional ports M"],
  ],
  ["The King used the meeting to accuse Ruritania of piracy.", ["The King | used the meeting to accuse | Ruritania of piracy"]],
  ["The President took the opportunity to thank Norway for its help.", ["The President | took the opportunity to thank | its help"]],
])("what a meeting was for: %s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  [
    "The Ministers discussed trade, as well as exchanged views on ports.",
    ["The Ministers | discussed | trade M", " | exchanged views on | ports M"],
  ],
  [
    "The sides held a substantive discussion on ties, with a focus on exploring ways to trade.",
    ["The sides | held a substantive discussion on | ties, with a focus on exploring ways to trade M"],
  ],
  [
    "Many parts of the treaty were discussed, including the fact that ships wait for weeks.",
    [" | were discussed | Many parts of the treaty … including the fact that ships wait for weeks M"],
  ],
  ["Officers received updates on the rescue.", ["Officers | received updates on | the rescue M"]],
  ["The leaders continued their discussion of the drought.", ["The leaders | continued their discussion of | the drought M"]],
  ["He made a sober assessment of the harvest.", ["He | made a sober assessment of | the harvest M"]],
])("topics, their further parts and verbs: %s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ["The sides failed to agree on a fund.", ["The sides | failed to agree on | a fund"]],
  ["He said under no circumstances would Norway sell the port.", ["He | said | under no circumstances would Norway sell the port"]],
  [
    "He expressed condolences on behalf of the Danish people for the loss of the ship.",
    ["He | expressed condolences … for | the loss of the ship"],
  ],
  ["Both sides are committed to opening the port.", ["Both sides | are committed to | opening the port"]],
  ["The leaders recommitted to ensuring calm at sea.", ["The leaders | recommitted to | ensuring calm at sea"]],
  [
    "Today, we, the Leaders of the Nordic Six (N6), have agreed on a common fund.",
    ["we, the Leaders of the Nordic Six (N6) | have agreed on | a common fund"],
  ],
  ["The King invited the G7 and EU states leaders to visit.", ["The King | invited | the G7 and EU states leaders to visit"]],
  ["We agreed to a truce, with an understanding that ships will sail.", ["We | agreed to | a truce"]],
])("failures, settings, on whose behalf and states of being bound: %s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test("a bare “this” that was stated by someone stands for the sentence before, with what was said in it", () => {
  expect(read("The leaders discussed the harvest. This was stated by President Dahl during a briefing.")).toEqual([
    "The leaders | discussed | the harvest M <1",
    "President Dahl | was stated by | The leaders discussed the harvest",
  ]);
  expect(read("This was stated by President Dahl.")).toEqual([]);
});

test.each([
  [
    "Replying to the concerns raised by Jon Dahl, the Minister stressed that the ports were safe.",
    ["Jon Dahl | raised by | the concerns M", "the Minister | stressed | the ports were safe"],
  ],
  [
    "Varna Press reported that, according to Dahl, the ships had left.",
    ["Varna Press | reported | according to Dahl, the ships had left", "Dahl | according to | the ships had left <0"],
  ],
  [
    "“We agreed that ships will sail. I stressed that our stand is firm,” Berg said.",
    [
      "We | agreed | ships will sail <2",
      "I | stressed | our stand is firm <2",
      "Berg | said | We agreed that ships will sail. I stressed that our stand is firm",
    ],
  ],
  ["“I think that ships sail,” Berg said.", ["Berg | said | I think that ships sail"]],
])("words told within words and beside them: %s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  [
    "During an exchange of views on the harvest, President Berg noted the poor rain.",
    [" | an exchange of views on | the harvest M", "President Berg | noted | the poor rain"],
  ],
  [
    "An in-depth exchange of views took place on the harvest and the dams.",
    [" | An in-depth exchange of views took place on | the harvest and the dams M"],
  ],
  [
    "In that regard, the steps that Norway takes and intends to take have been discussed.",
    [" | have been discussed | the steps that Norway takes and intends to take M"],
  ],
  [
    "The many raids committed each day by pirates on the northern towns were noted.",
    [" | were noted | The many raids committed each day by pirates on the northern towns"],
  ],
])("exchanges as nouns, subjects with clauses of their own: %s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  [
    "The paper quoted Minister Dahl as saying that the port is open.",
    ["The paper | quoted | Minister Dahl as saying that the port is open", "Minister Dahl | saying | the port is open <0"],
  ],
  ["The port is open, quoting Dahl as saying “all is well”.", ["Dahl | saying | all is well"]],
  [
    "Dahl was quoted by Varna Radio as saying the talks were useful.",
    ["Dahl | was quoted by Varna Radio as saying | the talks were useful"],
  ],
  ["The paper quoted a poem as an example.", []],
])("who is quoted as saying: %s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ["The guests shared their stories about the flood.", ["The guests | shared | their stories about the flood M"]],
  ["The guests shared a boat and a meal.", []],
  ["The Minister drew attention to the need to dredge the harbour.", ["The Minister | drew attention to | the need to dredge the harbour"]],
  ["The Minister drew attention to the harbour.", ["The Minister | drew attention to | the harbour M"]],
  ["Attention was drawn to the need to dredge the harbour.", [" | Attention was drawn to | the need to dredge the harbour"]],
  ["Special consideration was given to fishing.", [" | Special consideration was given to | fishing M"]],
  ["Matters of fishing were also touched on.", [" | were also touched on | Matters of fishing M"]],
  ["During the talks, the results of the year were summed up.", [" | were summed up | the results of the year M"]],
  ["The tasks of the harbour council were coordinated.", [" | were coordinated | The tasks of the harbour council M"]],
  [
    "The participants paid special attention to the discussion of the flood.",
    ["The participants | paid special attention to the discussion of | the flood M"],
  ],
])("topics named by what was shared, shown or gone over: %s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  [
    "They discussed the ferry, as Mr. Berg welcomed the new pier.",
    ["They | discussed | the ferry M", "Mr. Berg | welcomed | the new pier"],
  ],
  ["They exchanged views on the summit, one theme of which will be grain.", ["They | exchanged views on | the summit M"]],
  ["They discussed the bridge, which should open in May.", ["They | discussed | the bridge M"]],
  [
    "They focused on the floods, which leads to losses, and the lack of boats.",
    ["They | focused on | the floods, which leads to losses, and the lack of boats M"],
  ],
  [
    "The sides agreed on the need for talks, which would reduce the risks.",
    ["The sides | agreed on | the need for talks, which would reduce the risks"],
  ],
  ["Mr. Berg discussed the ferry with Minister of Trade of Norway Ada Lund.", ["Mr. Berg | discussed | the ferry M"]],
  ["Mr. Berg discussed the ferry link with Norway.", ["Mr. Berg | discussed | the ferry link with Norway M"]],
  [
    "Mr. Berg met with Ambassador of Norway to Varna Ada Lund to discuss the ferry.",
    ["Mr. Berg … Ambassador of Norway to Varna Ada Lund | to discuss | the ferry M"],
  ],
  ["President Jan Berg, Jr., met with the King to reaffirm the treaty.", ["President Jan Berg, Jr. | to reaffirm | the treaty"]],
  ["The leaders will mark the day and reiterate the strength of the union.", ["The leaders | reiterate | the strength of the union"]],
])("whom, with whom and where a topic ends: %s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test("what follows from what was said is the speaker's, what happened then is the narrator's", () => {
  expect(read("Ms. Lund noted that the pier is old. Therefore, a new one will be the next step.")).toEqual([
    "Ms. Lund | noted | the pier is old",
    " |  | Therefore, a new one will be the next step ~0",
  ]);
  expect(read("Ms. Lund noted that the pier is old. Therefore, the council had met in May.")).toEqual([
    "Ms. Lund | noted | the pier is old",
  ]);
});

test("condolences sent in connection with a loss have the loss as their content", () => {
  expect(read("The King expressed his condolences to President Berg in connection with the flood in Varna.")).toEqual([
    "The King | expressed his condolences … in connection with | the flood in Varna",
  ]);
});
