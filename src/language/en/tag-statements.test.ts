import { expect, test } from "vitest";
import type { Span } from "../../domain/span.ts";
import type { SpeakerLabel } from "../language-pack.ts";
import { tagStatements } from "./tag-statements.ts";

/** The statements of a paragraph, as words: source | cue | content. */
function read(...sentences: string[]) {
  return tag(sentences).map((one) => `${one.source} | ${one.cue} | ${one.content}`);
}

function tag(sentences: readonly string[], label: string | null = null) {
  const text = sentences.join(" ");
  const spans: Span[] = [];
  let at = 0;
  for (const sentence of sentences) {
    spans.push({ start: at, end: at + sentence.length });
    at += sentence.length + 1;
  }
  const labels: SpeakerLabel[] =
    label === null ? [] : [{ name: { start: 0, end: label.length }, colon: { start: label.length, end: label.length + 1 } }];
  const words = (list: readonly Span[]) => list.map((span) => text.slice(span.start, span.end)).join(" … ");
  return tagStatements({ text, paragraphs: [{ start: 0, end: text.length }], sentences: spans, names: [], labels }).map((one) => ({
    ...one,
    source: words(one.source),
    cue: words(one.cue),
    content: words(one.content),
    carried: one.carriedSource === null ? null : text.slice(one.carriedSource.start, one.carriedSource.end),
  }));
}

test("tagStatements reads subject, cue and a that-clause", () => {
  expect(read("President Arden also stressed that both harbours must stay open.")).toEqual([
    "President Arden | also stressed | both harbours must stay open",
  ]);
});

test("tagStatements leaves adverbs of place and time before the subject out of the source", () => {
  expect(read("During the call, the Prime Minister noted the progress made on fisheries.")).toEqual([
    "the Prime Minister | noted | the progress made on fisheries",
  ]);
  expect(read("On Tuesday the two ministers discussed the ferry line.")).toEqual(["the two ministers | discussed | the ferry line"]);
});

test("tagStatements gives the later of two joined verbs an empty source and carries the subject over", () => {
  const found = tag(["The Chancellor welcomed the new rail link and reaffirmed her support for open borders."]);
  expect(found.map((one) => [one.source, one.cue, one.content])).toEqual([
    ["The Chancellor", "welcomed", "the new rail link"],
    ["", "reaffirmed", "her support for open borders"],
  ]);
  expect(found[1]?.carried).toBe("The Chancellor");
});

test("tagStatements reads a participle behind a comma and one at the head", () => {
  expect(read("They discussed the flood in Varna, underscoring that aid must arrive soon.")).toEqual([
    "They | discussed | the flood in Varna",
    " | underscoring | aid must arrive soon",
  ]);
  const found = tag(["Noting the long winter, the leaders agreed to share grain stocks."]);
  expect(found[0]?.cue).toBe("Noting");
  expect(found[0]?.carried).toBe("the leaders");
  expect(found[1]?.content).toBe("to share grain stocks");
});

test("tagStatements leaves the addressee of thanks, congratulations and news outside", () => {
  expect(read("Secretary Holm thanked Minister Okoye for his work on visas.")).toEqual(["Secretary Holm | thanked | his work on visas"]);
  expect(read("The King congratulated Mr. Adeyemi on his election.")).toEqual(["The King | congratulated | his election"]);
  expect(read("The President informed her counterpart about the start of the drill.")).toEqual([
    "The President | informed | the start of the drill",
  ]);
  expect(read("I told him that we will keep our word.")).toEqual(["I | told | we will keep our word"]);
});

test("tagStatements keeps the one who is asked within the content", () => {
  expect(read("He urged the Prime Minister to reopen the border.")).toEqual(["He | urged | the Prime Minister to reopen the border"]);
  expect(read("The Minister called on Ruritania to release the crew.")).toEqual([
    "The Minister | called on | Ruritania to release the crew",
  ]);
  expect(read("The President invited the Chancellor to visit Oslo in May.")).toEqual([
    "The President | invited | the Chancellor to visit Oslo in May",
  ]);
});

test("tagStatements takes light verbs with their noun, full verbs without", () => {
  expect(read("She expressed deep concern about the shelling of the port.")).toEqual([
    "She | expressed deep concern about | the shelling of the port",
  ]);
  expect(read("The envoy conveyed his intent to return in spring.")).toEqual(["The envoy | conveyed his intent | to return in spring"]);
  expect(read("The envoys reiterated their commitment to a lasting truce.")).toEqual([
    "The envoys | reiterated | their commitment to a lasting truce",
  ]);
  expect(read("He expressed his condolences for the victims and his gratitude to the rescuers.")).toEqual([
    "He | expressed | his condolences for the victims and his gratitude to the rescuers",
  ]);
});

test("tagStatements reads the purpose of a meeting, but no other purpose", () => {
  expect(read("Vice President Lund met with Minister Sato to discuss the fishing quota.")).toEqual([
    "Vice President Lund … Minister Sato | to discuss | the fishing quota",
  ]);
  expect(read("The sides adopted a plan to review prices.")).toEqual([]);
});

test("tagStatements makes the subject of a passive the content", () => {
  expect(read("Prospects for wind power were discussed.")).toEqual([" | were discussed | Prospects for wind power"]);
  expect(read("It was also noted that the bridge will open in June.")).toEqual([" | was also noted | the bridge will open in June"]);
  expect(read("Special attention was paid to the drought.")).toEqual([" | Special attention was paid to | the drought"]);
});

test("tagStatements tells a finite verb from a participle behind its noun", () => {
  expect(read("The measures announced in Geneva took effect.")).toEqual([]);
  expect(read("The ministry announced new measures in Geneva.")).toEqual(["The ministry | announced | new measures in Geneva"]);
  expect(read("The United States will open two consulates.")).toEqual([]);
});

test("tagStatements reads narration as no statement", () => {
  expect(read("The two presidents met today in Lisbon.", "Ms. Berg was joined by the ambassador.")).toEqual([]);
});

test("tagStatements reads a quotation before its speaker as one statement", () => {
  const found = tag(["“We have no quarrel.", "We want peace,” the Foreign Minister said after the talks."]);
  expect(found.map((one) => [one.type, one.source, one.cue, one.content])).toEqual([
    ["direct", "the Foreign Minister", "said", "We have no quarrel. We want peace"],
  ]);
});

test("tagStatements reads a quotation behind its cue sentence by sentence", () => {
  const found = tag(["The letter said: “Our ties are old.", "They will last.”"]);
  expect(found.map((one) => [one.source, one.content, one.continues])).toEqual([
    ["The letter", "Our ties are old", null],
    ["", "They will last", 0],
  ]);
});

test("tagStatements reads an inverted attribution and a comment clause", () => {
  expect(read("“The door stays open,” said Premier Li.")).toEqual(["Premier Li | said | The door stays open"]);
  expect(read("The tariff, the ministry said, will be cut in March.")).toEqual(["the ministry | said | The tariff … will be cut in March"]);
  expect(read("According to the Kremlin, the talks lasted two hours.")).toEqual([
    "the Kremlin | According to | the talks lasted two hours",
  ]);
});

test("tagStatements nests what another speaker says inside a content", () => {
  const found = tag(["The agency reports that Minister Wu said that the pipeline is safe."]);
  expect(found.map((one) => [one.source, one.content, one.parent])).toEqual([
    ["The agency", "Minister Wu said that the pipeline is safe", null],
    ["Minister Wu", "the pipeline is safe", 0],
  ]);
});

test("tagStatements nests the pledge of another party inside the answer to it", () => {
  const found = tag(["The President welcomed Ruritania's pledge to close the plant."]);
  expect(found.map((one) => [one.source, one.cue, one.content, one.parent])).toEqual([
    ["The President", "welcomed", "Ruritania's pledge to close the plant", null],
    ["Ruritania", "pledge", "to close the plant", 0],
  ]);
});

test("tagStatements does not nest a speaker's own thought", () => {
  expect(read("The President said he looks forward to the next round.")).toEqual([
    "The President | said | he looks forward to the next round",
  ]);
});

test("tagStatements goes on in the speaker's voice where a sentence says what ought to be", () => {
  const found = tag([
    "President Wen stressed that trust is the basis of trade.",
    "The two sides should respect each other.",
    "The talks ended at noon.",
  ]);
  expect(found.map((one) => [one.content, one.cue, one.continues])).toEqual([
    ["trust is the basis of trade", "stressed", null],
    ["The two sides should respect each other", "", 0],
  ]);
});

test("tagStatements keeps negation in the cue", () => {
  expect(read("The ministers did not discuss the islands.")).toEqual(["The ministers | did not discuss | the islands"]);
  expect(read("The ministers did not agree to lift the ban.")).toEqual(["The ministers | did not agree | to lift the ban"]);
});

test("tagStatements cuts the narrator's tail off a noun phrase, not off a clause", () => {
  expect(read("They condemned the raid, which killed four fishermen.")).toEqual(["They | condemned | the raid"]);
  expect(read("They noted that the raid was planned, which made it worse.")).toEqual([
    "They | noted | the raid was planned, which made it worse",
  ]);
});

test("tagStatements ends a content where a coordinated clause brings another speaker", () => {
  expect(read("The Minister raised the detained sailors, and the Prime Minister agreed to look into their case.")).toEqual([
    "The Minister | raised | the detained sailors",
    "the Prime Minister | agreed | to look into their case",
  ]);
});

test("tagStatements takes the occasion into the cue where talks focus on something", () => {
  expect(read("Their talks focused on water rights.")).toEqual(["Their | talks focused on | water rights"]);
});

test("tagStatements reads the turns of a transcript", () => {
  const found = tag(["MR. DAHL: We made headway.", "More is to come."], "MR. DAHL");
  expect(found.map((one) => [one.type, one.source, one.cue, one.content, one.continues])).toEqual([
    ["direct", "MR. DAHL", ":", "We made headway", null],
    ["direct", "", "", "More is to come", 0],
  ]);
});

test("tagStatements marks a partly quoted content as mixed", () => {
  expect(tag(["Mr. Ito called the talks “frank and friendly” and said they would go on."]).map((one) => one.type)).toEqual([
    "mixed",
    "indirect",
  ]);
});

test("tagStatements stays quick on a hostile text", () => {
  const text = "the minister said that he agreed to and noted, ".repeat(4000);
  const spans = [{ start: 0, end: text.length }];
  const before = performance.now();
  tagStatements({ text, paragraphs: spans, sentences: spans, names: [], labels: [] });
  expect(performance.now() - before).toBeLessThan(1000);
});

test("tagStatements passes over the bare formulas of a conversation, and takes the first real sentence as the turn", () => {
  const found = tag(["NOVAK: Okay.", "Madam President, it is good to see you.", "Thank you.", "Thank you for the boats."], "NOVAK");
  expect(found.map((one) => [one.source, one.cue, one.content, one.continues])).toEqual([
    ["NOVAK", ":", "Madam President, it is good to see you", null],
    ["", "", "Thank you for the boats", 0],
  ]);
});
