import { expect, test } from "vitest";
import { extractStatements } from "../../index.ts";

/** Act, modality, negation and condition of the first statement of a sentence. */
function read(text: string, kind: "official-readout" | "fact-sheet"): string {
  const { statements } = extractStatements({ id: "en.txt", side: "US", kind, language: "en", publishedAt: "2026-03-01", text });
  const one = kind === "fact-sheet" ? statements[0] : statements.find(({ type }) => type !== "own");
  if (!one) return "nothing";
  const condition = one.condition && text.slice(one.condition.start, one.condition.end);
  return [one.act, one.modality, one.negated ? "not" : null, condition ? `if ${condition}` : null].filter(Boolean).join(" ");
}

/** How strongly the verb hands over. */
function force(text: string): string | undefined {
  return extractStatements({ id: "en.txt", side: "US", language: "en", publishedAt: "2026-03-01", text }).statements.find(
    ({ cue }) => cue.length > 0,
  )?.force;
}

type Pair = readonly [string, string, string, string];

const future: readonly Pair[] = [
  [
    "The minister said Norland will reopen the port.",
    "commitment will",
    "The minister said Norland will not reopen the port.",
    "commitment will not",
  ],
  ["She said they would send medics.", "commitment will", "She said they wouldn’t send medics.", "commitment will not"],
  [
    "The envoy stressed that Norland will withdraw its troops.",
    "commitment will",
    "The envoy stressed that Norland should withdraw its troops.",
    "position",
  ],
  ["He said Norland will raise the duty.", "commitment will", "He said Norland may raise the duty.", "commitment considering"],
  ["He said Norland will join the pact.", "commitment will", "He said Norland would consider joining the pact.", "commitment considering"],
  ["He said Norland will join the talks.", "commitment will", "He said Norland hopes to join the talks.", "position"],
  ["He said Norland is going to build a dam.", "commitment will", "He said Norland is not going to build a dam.", "commitment will not"],
  ["He said Norland will try to reach a deal.", "commitment intends", "He said Norland will reach a deal.", "commitment will"],
  ["He said Norland will no longer buy gas.", "commitment will not", "He said Norland will still buy gas.", "commitment will"],
  [
    "He said Norland will never recognize the annexation.",
    "commitment will not",
    "He said Norland will always recognize the border.",
    "commitment will",
  ],
  [
    "He said that under no circumstances will Norland deploy mines.",
    "commitment will not",
    "He said that in those circumstances Norland will deploy mines.",
    "commitment will",
  ],
  ["He said the deal will help farmers.", "assessment", "He said Norland will help farmers.", "commitment will"],
  ["He said prices will probably rise.", "assessment", "He said Norland will raise prices.", "commitment will"],
  ["He said the bridge will be reopened in May.", "commitment will", "He said the bridge should be reopened in May.", "position"],
  [
    "The spokesman said Norland will not only lift the ban but also pay damages.",
    "commitment will",
    "The spokesman said Norland will not lift the ban.",
    "commitment will not",
  ],
];

const agreeing: readonly Pair[] = [
  [
    "The two sides agreed to reopen the border.",
    "commitment agreed",
    "The two sides did not agree to reopen the border.",
    "denial denied not",
  ],
  ["The leaders agreed to meet again.", "commitment agreed", "The leaders would not agree to meet again.", "denial denied not"],
  ["The leaders agreed that the truce must hold.", "agreement agreed", "The leaders agreed to keep the truce.", "commitment agreed"],
  ["He said Norland has agreed to lower the tax.", "event agreed", "He said Norland has not agreed to lower the tax.", "event denied not"],
  ["He said Norland has yet to agree to the plan.", "event denied not", "He said Norland has already agreed to the plan.", "event agreed"],
  ["He said Norland agreed to share data.", "event agreed", "He said Norland refused to share data.", "event denied"],
  ["He said they have agreed to share data.", "commitment agreed", "He said they are willing to share data.", "offer intends"],
  ["He said an agreement was reached on fishing.", "agreement agreed", "He said no agreement was reached on fishing.", "denial denied not"],
  [
    "The president accepted the invitation to visit Norland.",
    "commitment agreed",
    "The president declined to visit Norland.",
    "denial denied not",
  ],
  ["Norland refused to extend the truce.", "denial denied not", "Norland agreed to extend the truce.", "commitment agreed"],
  ["He said neither side agreed to a pause.", "event denied not", "He said both sides agreed to a pause.", "event agreed"],
];

const promising: readonly Pair[] = [
  ["Norland pledged to send grain.", "commitment will", "Norland did not pledge to send grain.", "denial denied not"],
  ["Norland promised to look at the request.", "commitment considering", "Norland promised to grant the request.", "commitment will"],
  ["Norland vowed to retaliate.", "commitment will", "Norland vowed not to retaliate.", "commitment will not"],
  ["He reaffirmed Norland’s commitment to the treaty.", "commitment will", "He reaffirmed Norland’s support for the treaty.", "position"],
  ["He reaffirmed his resolve to end the war.", "commitment intends", "He reaffirmed the need to end the war.", "position"],
  [
    "He noted the readiness of Norland to mediate.",
    "commitment intends",
    "He noted the commitment of Norland to mediate.",
    "commitment will",
  ],
  [
    "He said Norland remains committed to the pact.",
    "commitment will",
    "He said Norland is no longer committed to the pact.",
    "denial denied not",
  ],
  ["He said Norland has pledged new funds.", "event will", "He said Norland has paid new funds.", "event done"],
  ["He said Norland has committed to cut emissions.", "event will", "He said Norland has committed grave crimes.", "event done"],
  ["The premier decided to recall the envoy.", "commitment will", "The premier has not decided to recall the envoy.", "denial denied not"],
];

const wanting: readonly Pair[] = [
  [
    "He said Norland intends to buy trains.",
    "commitment intends",
    "He said Norland does not intend to buy trains.",
    "commitment intends not",
  ],
  ["He said Norland plans to build a port.", "commitment intends", "He said Norland has built a port.", "event done"],
  ["He said Norland wants to build a port.", "position", "He said Norland is building a port.", "event ongoing"],
  [
    "He said Norland is considering new sanctions.",
    "commitment considering",
    "He said Norland has decided to impose new sanctions.",
    "event will",
  ],
  ["He said Norland is considering a ban.", "commitment considering", "He said Norland is not considering a ban.", "denial denied not"],
  [
    "He said Norland is ready to sign the treaty.",
    "commitment intends",
    "He said Norland is not ready to sign the treaty.",
    "position not",
  ],
  ["He said Norland is ready to help the refugees.", "offer intends", "He said Norland is helping the refugees.", "event ongoing"],
  ["He said Norland is working to free the crew.", "event ongoing", "He said Norland has freed the crew.", "event done"],
  [
    "The minister looked forward to hosting the envoy.",
    "commitment intends",
    "The minister looked forward to a fruitful summit.",
    "position",
  ],
  ["He said Norland aims to halve its imports.", "commitment intends", "He said Norland has halved its imports.", "event done"],
  ["He said they might close the strait.", "commitment considering", "He said they must close the strait.", "position"],
  [
    "He said Norland has no plans to close the strait.",
    "commitment intends not",
    "He said Norland has plans to close the strait.",
    "commitment intends",
  ],
];

const ruling: readonly Pair[] = [
  ["The minister ruled out new talks.", "denial denied", "The minister did not rule out new talks.", "position considering not"],
  [
    "The minister denied that troops had crossed the river.",
    "denial",
    "The minister confirmed that troops had crossed the river.",
    "event done",
  ],
  ["Norland rejected the proposal.", "position", "Norland accepted the proposal.", "commitment agreed"],
  ["The leaders discussed the islands.", "mention", "The leaders did not discuss the islands.", "mention not-discussed not"],
  ["He warned that the dam may break.", "warning", "He said that the dam may break.", "assessment"],
  ["He urged Norland to free the crew.", "request", "He thanked Norland for freeing the crew.", "thanks"],
  ["He welcomed the release of the crew.", "assessment", "He demanded the release of the crew.", "request"],
  ["He expressed hope that Norland would release the crew.", "request", "He expressed hope that the talks would be fruitful.", "position"],
  ["He invited the king to visit Norland.", "offer", "He urged the king to visit Norland.", "request"],
  ["He condemned the attack.", "position", "He praised the truce.", "assessment"],
  ["He expressed concern about the blockade.", "position", "He expressed condolences over the crash.", "thanks"],
  ["He said Norland does not support the boycott.", "position not", "He said Norland supports the boycott.", "position"],
];

const telling: readonly Pair[] = [
  ["He said Norland has signed the treaty.", "event signed", "He said Norland has not signed the treaty.", "event denied not"],
  ["He said Norland signed the treaty.", "event signed", "He said Norland will sign the treaty.", "commitment will"],
  ["He said the crew was released.", "event done", "He said the crew was not released.", "event denied not"],
  ["He said Norland did not fire the missile.", "event done not", "He said Norland fired the missile.", "event done"],
  ["He said relations with Norland are excellent.", "characterisation", "He said roads in Norland are excellent.", "assessment"],
  ["He said the talks were frank.", "characterisation", "He said the talks have begun.", "event done"],
  ["He said it is important to keep the channel open.", "position", "He said it is hard to keep the channel open.", "assessment"],
  ["He stressed the importance of open straits.", "position", "He noted the closing of the straits.", "assessment"],
  ["He said Norland must pay.", "position", "He said Norland has paid.", "event done"],
  ["He said Norland cannot accept the plan.", "position not", "He said Norland can accept the plan.", "assessment"],
];

const own: readonly Pair[] = [
  ["China will buy forty aircraft.", "commitment will", "China will not buy the aircraft.", "commitment will not"],
  ["China will suspend its export controls.", "commitment will", "China has suspended its export controls.", "event done"],
  ["China intends to remove the duty.", "commitment intends", "China will remove the duty.", "commitment will"],
  ["The United States may lower the tariff.", "commitment considering", "The United States must lower the tariff.", "position"],
  [
    "The two countries signed a treaty on rivers.",
    "event signed",
    "The two countries have not signed a treaty on rivers.",
    "event denied not",
  ],
  ["The agreement will remove tariffs on grain.", "commitment will", "The agreement will strengthen the farm sector.", "assessment"],
  ["We are working on a second bridge.", "commitment ongoing", "We have finished the second bridge.", "event done"],
  ["The ministry is building a second bridge.", "event ongoing", "The ministry plans to build a second bridge.", "commitment intends"],
  ["Our teams will meet soon.", "commitment will", "Our teams met today.", "event done"],
  ["A working group will be established.", "commitment will", "A working group was established.", "event done"],
  ["No agreement was reached on tariffs.", "denial denied not", "An agreement was reached on tariffs.", "agreement agreed"],
  ["Taiwan was not discussed.", "mention not-discussed not", "Taiwan was discussed.", "mention"],
  ["We had a very good call.", "characterisation", "We had a very good harvest.", "assessment"],
  ["The measures are considered to be temporary.", "assessment", "The measures are being considered.", "commitment considering"],
  ["The relationship is stronger than ever.", "characterisation", "The army is stronger than ever.", "assessment"],
  ["President Biden will host the premier on Monday.", "event will", "President Biden will lift the tariff on Monday.", "commitment will"],
  ["Norland is committed to lifting the ban.", "commitment will", "Norland is determined to lift the ban.", "commitment intends"],
  ["Norland has yet to decide on the ban.", "denial denied not", "Norland has decided on the ban.", "commitment will"],
];

const conditions: readonly Pair[] = [
  [
    "He said Norland will withdraw if the shelling stops.",
    "commitment will if if the shelling stops",
    "He said Norland will withdraw even if the shelling goes on.",
    "commitment will",
  ],
  [
    "He said Norland will pay provided that the audit is public.",
    "commitment will if provided that the audit is public",
    "He said Norland will pay and provided a list.",
    "commitment will",
  ],
  [
    "He said Norland would free the crew on condition that the fleet leaves.",
    "commitment will if on condition that the fleet leaves",
    "He said Norland would free the crew before the fleet leaves.",
    "commitment will",
  ],
  [
    "He said Norland will not sign unless the text changes.",
    "commitment will not if unless the text changes",
    "He said Norland will not sign.",
    "commitment will not",
  ],
  [
    "Norland will, subject to a vote, pay half.",
    "commitment will if subject to a vote",
    "Norland will, after a vote, pay half.",
    "commitment will",
  ],
  [
    "Norland will lift the duty in exchange for grain.",
    "commitment will if in exchange for grain",
    "Norland will lift the duty on grain.",
    "commitment will",
  ],
  [
    "Norland will lend the money as long as the truce holds.",
    "commitment will if as long as the truce holds",
    "Norland will lend the money for as long as a year.",
    "commitment will",
  ],
  ["He asked Norland to say if it would sign.", "request", "He said Norland would sign if asked.", "commitment will if if asked"],
];

const all: readonly (readonly [string, "official-readout" | "fact-sheet", readonly Pair[]])[] = [
  ["will from will not, may and should", "official-readout", future],
  ["agreeing from not agreeing", "official-readout", agreeing],
  ["promising from not promising", "official-readout", promising],
  ["wanting, weighing and doing", "official-readout", wanting],
  ["ruling out, asking and judging", "official-readout", ruling],
  ["what was done from what was not", "official-readout", telling],
  ["the same in the account's own voice", "fact-sheet", own],
  ["what holds on a condition only", "official-readout", conditions.slice(0, 4)],
  ["what the account itself makes conditional", "fact-sheet", conditions.slice(4, 7)],
  ["a question from a condition", "official-readout", conditions.slice(7)],
];

for (const [name, kind, pairs] of all)
  test(`minimal pairs keep apart ${name}`, () => {
    const found = pairs.flatMap(([one, , other]) => [`${one} ${read(one, kind)}`, `${other} ${read(other, kind)}`]);
    expect(found).toEqual(pairs.flatMap(([one, oneAct, other, otherAct]) => [`${one} ${oneAct}`, `${other} ${otherAct}`]));
  });

test("minimal pairs keep apart the force of verbs", () => {
  expect(force("He noted that the border is open.")).toBe("weak");
  expect(force("He said that the border is open.")).toBe("neutral");
  expect(force("He stressed that the border is open.")).toBe("emphatic");
  expect(force("He reiterated that the border is open.")).toBe("emphatic");
  expect(force("He warned that the border is open.")).toBe("warning");
  expect(force("He acknowledged that the border is open.")).toBe("weak");
});
