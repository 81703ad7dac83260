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
  ["Ms. Berg expressed the Union’s grave concern about the dam.", ["Ms. Berg | expressed the Union’s grave concern about | the dam"]],
  ["She conveyed the United States’ firm support for the truce.", ["She | conveyed the United States’ firm support for | the truce"]],
  // A person's own feeling is handed over with its owner.
  ["She conveyed President Berg’s support for the truce.", ["She | conveyed | President Berg’s support for the truce"]],
])("whose feeling a light verb takes along: %s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  [
    "The Queen conveyed her best wishes to the people of Norway on the occasion of the harvest feast.",
    ["The Queen | conveyed her best wishes … on the occasion of | the harvest feast"],
  ],
  ["He offered condolences to the families of the miners over the accident.", ["He | offered condolences … over | the accident"]],
  ["The Queen sent a message of greetings to the people of Norway on Harvest Day.", []],
  [
    "The Speaker conveyed greetings from the people of Norway to the Queen.",
    ["The Speaker | conveyed | greetings from the people of Norway to the Queen"],
  ],
  [
    "The presidents exchanged harvest greetings and discussed trade.",
    ["The presidents | exchanged | harvest greetings", " | discussed | trade M"],
  ],
])("greetings with who is greeted between: %s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ["He informed the Ambassador of Norway about the floods.", ["He | informed | the floods"]],
  ["He informed the Ambassador of Norway that the road is closed.", ["He | informed | the road is closed"]],
  ["He informed her of the completion of the dam.", ["He | informed | the completion of the dam"]],
  ["Mr. Holm shared his assessments of the drought.", ["Mr. Holm | shared his assessments of | the drought"]],
])("what someone is told about: %s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  [
    "President Holm met Prime Minister Sato and her team today in Oslo for a thorough discussion of fishing quotas.",
    ["President Holm … Prime Minister Sato and her team | for a thorough discussion of | fishing quotas M"],
  ],
  ["Ms. Dahl met with Mr. Sato for talks on the ferry.", ["Ms. Dahl … Mr. Sato | for talks on | the ferry M"]],
  ["She thanked him for a discussion of the ferry.", ["She | thanked | a discussion of the ferry"]],
  ["The two held a frank conversation covering many matters.", ["The two | held a frank conversation covering | many matters M"]],
  ["Mr. Sato initiated the discussion of the ferry.", ["Mr. Sato | initiated the discussion of | the ferry M"]],
  ["There was a special focus on the ferry.", [" | There was a special focus on | the ferry M"]],
  [
    "Matters of trade, energy, science and technology, and culture will be discussed.",
    [" | will be discussed | Matters of trade, energy, science and technology, and culture M"],
  ],
  [
    "During the talks, questions of farming, fishing and water were discussed.",
    [" | were discussed | questions of farming, fishing and water M"],
  ],
  ["In Oslo, Bern, and Rome, fishing was discussed.", [" | was discussed | fishing M"]],
  [
    "A plan for the port was discussed and measures for the coming year were proposed.",
    [" | was discussed | A plan for the port M", " | were proposed | measures for the coming year"],
  ],
])("topics that were missed: %s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ["Emphasis was placed on the fact that the dam is safe.", [" | Emphasis was placed on the fact | the dam is safe"]],
  ["He drew attention to the fact that the dam is safe.", ["He | drew attention to the fact | the dam is safe"]],
  ["In particular, according to her, the dam should be closed.", ["her | according to | the dam should be closed"]],
  ["At noon, according to her, the dam broke.", ["her | according to | At noon … the dam broke"]],
  [
    "According to her, Norway appreciates the offer and looks forward to the visit.",
    ["her | According to | Norway appreciates the offer and looks forward to the visit"],
  ],
  ["The sides spoke about cooperation in promising fields.", ["The sides | spoke about | cooperation in promising fields M"]],
  ["During the talks with Chancellor Weber Jan Berg voiced regret over the delay.", ["Jan Berg | voiced regret over | the delay"]],
  ["The guests honored the fallen with a minute of silence.", []],
  ["The guests honored the work of the rescuers.", ["The guests | honored | the work of the rescuers"]],
  [
    "She welcomed the decision by the River Agency (RA) to open the lock.",
    ["She | welcomed | the decision by the River Agency (RA) to open the lock", "the River Agency (RA) | decision | to open the lock <0"],
  ],
])("edges of cue and content: %s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test("a sentence in the present goes on with the speaker over a participle and a connective", () => {
  expect(
    read(
      "She stressed that the truce must hold. First of all, this applies to the port. Attempts made by force to open it are a matter of concern. The visit was held in May.",
    ),
  ).toEqual([
    "She | stressed | the truce must hold",
    " |  | First of all, this applies to the port ~0",
    " |  | Attempts made by force to open it are a matter of concern ~0",
  ]);
});

test.each([
  [
    "Ms. Holm conveyed the commitment of the United States to peace in the valley.",
    ["Ms. Holm | conveyed the commitment of the United States to | peace in the valley"],
  ],
  ["Vice President Holm spoke today with Queen Astrid on the first anniversary of the flood.", []],
  [
    "Today the council rejected a resolution, proposed jointly by Norway and Japan, that would have called on all states to pay.",
    ["the council | rejected | a resolution, proposed jointly by Norway and Japan, that would have called on all states to pay"],
  ],
  ["The new dam would not only break the treaty, but would threaten the port.", []],
  [
    "Mr. Holm met with Minister Benjamin “Ben” Sato to discuss the ferry.",
    ["Mr. Holm … Minister Benjamin “Ben” Sato | to discuss | the ferry M"],
  ],
  [
    "Mr. Holm informed his hosts about the flood noting that the port is safe.",
    ["Mr. Holm | informed | the flood", " | noting | the port is safe"],
  ],
  ["As part of the ongoing dialogue, the parties continued to discuss the ferry.", ["the parties | continued to discuss | the ferry M"]],
  [
    "Noting the role of friends in resolving the matter, the Queen stressed that talks must go on.",
    [" | Noting | the role of friends in resolving the matter", "the Queen | stressed | talks must go on"],
  ],
  [
    "The road is open. This was announced by Adviser to the Head of the Council Jan Berg after the talks.",
    ["Adviser to the Head of the Council Jan Berg | was announced by | The road is open"],
  ],
  [
    "A number of matters, including the ferry, were reviewed during the call.",
    [" | were reviewed | A number of matters, including the ferry M"],
  ],
  ["The invitation was accepted with gratitude.", [" | was accepted with gratitude | The invitation"]],
  ["During the talks, an exchange of views took place on the ferry.", [" | an exchange of views took place on | the ferry M"]],
  ["Regarding the lake, the emphasis was on clean water.", [" | the emphasis was on | clean water M"]],
  [
    "Ms. Dahl offered heartfelt congratulations to To Lam on his election.",
    ["Ms. Dahl | offered heartfelt congratulations … on | his election"],
  ],
  [
    "The leaders discussed trade, confirming their mutual commitment to the treaty.",
    ["The leaders | discussed | trade M", " | confirming | their mutual commitment to the treaty"],
  ],
])("forms of readouts: %s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  [
    "The President will reaffirm the alliance and emphasize the commitment to the treaty.",
    ["The President | will reaffirm | the alliance", " | emphasize | the commitment to the treaty"],
  ],
  ["Ms. Holm met with Mr. Sato to deepen ties and discuss the ferry.", ["Ms. Holm … Mr. Sato | discuss | the ferry M"]],
  ["Ms. Holm plans to expand cooperation on fishing.", []],
  ["Ms. Holm also informed J. Sato about the flood.", ["Ms. Holm | also informed | the flood"]],
  [
    "The sides stated that views differ. This being so, it was necessary to go on with the talks. It was a fine day.",
    ["The sides | stated | views differ", " |  | This being so, it was necessary to go on with the talks ~0"],
  ],
])("further verbs and hearers: %s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  [
    "The Bay Leaders – Ms. Holm of Norway and Mr. Sato of Japan – convened to reaffirm their commitment to open seas.",
    ["The Bay Leaders | to reaffirm | their commitment to open seas"],
  ],
  [
    "She voiced the deep concerns of the United States and our northern allies about the dam.",
    ["She | voiced the deep concerns of the United States and our northern allies about | the dam"],
  ],
  ["He warned against escalation.", ["He | warned against | escalation"]],
  ["She cautioned against the risks of the plan.", ["She | cautioned against | the risks of the plan"]],
  ["She warned the Minister of the danger.", ["She | warned … of | the danger"]],
  ["The Queen was critical of the plan.", ["The Queen | was critical of | the plan"]],
  ["The officials spoke against further tolls.", ["The officials | spoke against | further tolls"]],
  ["Ms. Holm had a telephone conversation on January 3 with Mr. Sato.", []],
  ["All this undoubtedly underscores the need for haste.", []],
  ["Our meeting is a good opportunity to review the treaty.", []],
  ["The key attention during the meeting was paid to the ferry.", [" | The key attention during the meeting was paid to | the ferry M"]],
  [
    "The clear position of all partners, especially the smaller ones, on the dam was noted.",
    [" | was noted | The clear position of all partners, especially the smaller ones, on the dam"],
  ],
  ["He congratulated the Queen on the occasion of the harvest feast.", ["He | congratulated | the harvest feast"]],
])("further forms of readouts: %s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test("an exchange of assessments that took place names its topic", () => {
  expect(read("An exchange of assessments of the drought took place.")).toEqual([
    " | An exchange of assessments of … took place | the drought M",
  ]);
});
