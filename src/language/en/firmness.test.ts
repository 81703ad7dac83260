import { expect, test } from "vitest";
import { readFirmness } from "./firmness.ts";

/** Act, modality and negation of "cue | content". */
function read(words: string) {
  const [cue = "", content = ""] = words.split(" | ");
  const text = `${cue} ${content}`.trimStart();
  const from = cue === "" ? 0 : cue.length + 1;
  const found = readFirmness(
    text,
    cue === "" ? [] : [{ start: 0, end: cue.length }],
    [{ start: from, end: text.length }],
    cue === "" ? "own" : "indirect",
  );
  return [found.act, found.modality, found.negated];
}

function conditionOf(content: string) {
  const { condition } = readFirmness(content, [], [{ start: 0, end: content.length }], "own");
  return condition === null ? null : content.slice(condition.start, condition.end);
}

test("readFirmness tells what is agreed from what is not", () => {
  expect(read("agreed | to reopen the consulate")).toEqual(["commitment", "agreed", false]);
  expect(read("did not agree | to reopen the consulate")).toEqual(["denial", "denied", true]);
  expect(read("agreed | the truce must hold")).toEqual(["agreement", "agreed", false]);
});

test("readFirmness grades considering, intending, deciding and signing", () => {
  expect(read("said | Norland is considering a new dam")).toEqual(["commitment", "considering", false]);
  expect(read("said | he intends to build a new dam")).toEqual(["commitment", "intends", false]);
  expect(read("said | he will build a new dam")).toEqual(["commitment", "will", false]);
  expect(read("has decided | to build a new dam")).toEqual(["commitment", "will", false]);
  expect(read(" | The two sides signed a treaty on dams")).toEqual(["event", "signed", false]);
});

test("readFirmness reads will not as negated", () => {
  expect(read("said | they will lift the duty")).toEqual(["commitment", "will", false]);
  expect(read("said | they will not lift the duty")).toEqual(["commitment", "will", true]);
});

test("readFirmness takes what is not ruled out as no more than considered", () => {
  expect(read("ruled out | new talks")).toEqual(["denial", "denied", false]);
  expect(read("did not rule out | new talks")).toEqual(["position", "considering", true]);
});

test("readFirmness gives a bare view no modality", () => {
  expect(read("stressed | the importance of open straits")).toEqual(["position", null, false]);
  expect(read("said | both countries should talk more often")).toEqual(["position", null, false]);
  expect(read("reaffirmed | their support for the mission")).toEqual(["position", null, false]);
});

test("readFirmness tells standing commitments from readiness", () => {
  expect(read("reaffirmed | their commitment to a free press")).toEqual(["commitment", "will", false]);
  expect(read("noted | the readiness of the bank to lend more")).toEqual(["commitment", "intends", false]);
});

test("readFirmness reads courtesy, requests, warnings and judgements from the cue", () => {
  expect(read("thanked | his help")).toEqual(["thanks", null, false]);
  expect(read("urged | the crew to leave")).toEqual(["request", null, false]);
  expect(read("warned | the dam may break")).toEqual(["warning", null, false]);
  expect(read("welcomed | the release of the crew")).toEqual(["assessment", null, false]);
});

test("readFirmness gives a named topic no modality, a denied one not-discussed", () => {
  const text = "did not discuss the islands";
  expect(readFirmness(text, [{ start: 0, end: 15 }], [{ start: 16, end: text.length }], "mention")).toMatchObject({
    act: "mention",
    modality: "not-discussed",
    negated: true,
  });
});

test("readFirmness reads past deeds and work under way in the account's own voice", () => {
  expect(read(" | The ministry has released the funds")).toEqual(["event", "done", false]);
  expect(read(" | Engineers are working on the second bridge")).toEqual(["event", "ongoing", false]);
  expect(read(" | Norland will buy forty trains")).toEqual(["commitment", "will", false]);
});

test("readFirmness finds the condition and only a real one", () => {
  expect(conditionOf("We will sign if the inspectors return")).toBe("if the inspectors return");
  expect(conditionOf("The loan will, subject to a vote, be paid in May")).toBe("subject to a vote");
  expect(conditionOf("The ministry provided tents")).toBeNull();
});

test("readFirmness reads what both will do, what goes on and what is asked of another", () => {
  expect(read("agreed | their teams would stay in close touch")).toEqual(["commitment", "agreed", false]);
  expect(read("agreed | the treaty would remain a model")).toEqual(["agreement", "agreed", false]);
  expect(read("also affirmed | the continued provision of clean water")).toEqual(["commitment", "will", false]);
  expect(read("said | he expects Norland to open its port")).toEqual(["request", null, false]);
  expect(read("said | he expects the port to open")).toEqual(["position", null, false]);
  expect(read("expects | the Union to open its ports")).toEqual(["request", null, false]);
  expect(read("confirmed | his participation in the summit")).toEqual(["commitment", "will", false]);
  expect(read("underscored | the importance of setting conditions now")).toEqual(["position", null, false]);
  expect(read("was appreciative of | the visit")).toEqual(["thanks", null, false]);
  expect(read("exchanged | harvest greetings")).toEqual(["thanks", null, false]);
});

test("readFirmness tells a guest's welcome from that of a pledge, and thanks from a request", () => {
  expect(read("welcomed | President Holm to the capital")).toEqual(["thanks", null, false]);
  expect(read("welcomed | President Holm's pledge to open the port")).toEqual(["assessment", null, false]);
  expect(read("said | I’m looking forward to working with you on the dam")).toEqual(["commitment", "intends", false]);
  expect(read("said | allow me, Madam President, to thank you for the welcome")).toEqual(["thanks", null, false]);
  expect(read("stressed | the talks needed to bring results")).toEqual(["position", null, false]);
});

test("readFirmness tells a matter that is only named from what is said of it", () => {
  const isNamed = (text: string, cue: string, content: string) => {
    const from = text.indexOf(content);
    const spans = [
      [{ start: text.indexOf(cue), end: text.indexOf(cue) + cue.length }],
      [{ start: from, end: from + content.length }],
    ] as const;
    return readFirmness(text, spans[0], spans[1], "indirect").onlyNamed === true;
  };
  expect(isNamed("informed her about the floods", "informed", "the floods")).toBe(true);
  expect(isNamed("informed her of the completion of the dam", "informed", "the completion of the dam")).toBe(false);
  expect(isNamed("informed her that the floods were discussed", "informed", "the floods were discussed")).toBe(false);
  expect(isNamed("told her of her concerns", "told", "her concerns")).toBe(false);
});

test("readFirmness tells a cause from a plan, and what is suggested from what is thought", () => {
  expect(read("said | the delays were due to the weather")).toEqual(["assessment", null, false]);
  expect(read("said | the ferry is due to sail in May")).toEqual(["commitment", "intends", false]);
  expect(read("suggested | discussing the plan by video")).toEqual(["offer", null, false]);
  expect(read("suggested | the plan is sound")).toEqual(["assessment", null, false]);
  expect(read("spoke against | further tolls")).toEqual(["position", null, false]);
  expect(read("spoke in favour of | open ports")).toEqual(["position", null, false]);
  expect(read("were supportive of | the treaty")).toEqual(["position", null, false]);
  expect(read("conveyed | his words of sincere sympathy to the families")).toEqual(["thanks", null, false]);
  expect(read("was agreed | the parties will maintain the necessary contacts")).toEqual(["commitment", "agreed", false]);
});
