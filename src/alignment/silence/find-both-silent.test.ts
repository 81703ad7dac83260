import { expect, test } from "vitest";
import { type AccountInput, type CompareInput, compareAccounts } from "../../index.ts";

const american: AccountInput = {
  id: "us.txt",
  side: "US",
  text: "President Trump and President Xi Jinping spoke. President Trump stressed fair trade.",
};
const chinese: AccountInput = { id: "cn.txt", side: "CN", text: "习近平同特朗普通电话。习近平强调，双方应扩大贸易。" };
const press = (id: string, text: string): AccountInput => ({ id, side: "third-party", kind: "independent-media", publisher: id, text });

const silent = (accounts: readonly AccountInput[], about: CompareInput = {}) =>
  compareAccounts(accounts, about).findings.filter(({ kind, rule }) => kind === "both-silent" && rule !== "initiator-untold");

const length = press("a.txt", "President Trump and President Xi spoke on Monday. The call lasted about two hours, officials said.");

test("findBothSilent tells a length that only the press gives", () => {
  const [finding, ...more] = silent([american, chinese, length]);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ rule: "length-told-by-press", saidBy: [], silent: ["CN", "US"], firm: true });
  expect(finding?.explanation).toBe(
    "Only the press says how long the talk took (“about two hours”); neither China nor the United States does.",
  );
  expect(silent([american, chinese, length], { language: "zh" })[0]?.explanation).toContain("仅媒体说明历时多久");
});

test("findBothSilent tells no length that a side gives, nor where a text is held in part", () => {
  const told: AccountInput = { ...american, text: `${american.text} The call lasted two hours.` };
  expect(silent([told, chinese, length])).toEqual([]);
  expect(silent([american, { ...chinese, complete: false }, length])).toEqual([]);
});

const fentanyl = "President Trump told President Xi that the flow of fentanyl must end, people familiar with the call said.";

const heard = "Officials in the room heard President Trump warn President Xi that fentanyl kills his people.";

test("findBothSilent tells a matter that two papers have come up and no side names", () => {
  const [finding] = silent([american, chinese, press("a.txt", fentanyl), press("b.txt", heard)]);
  expect(finding).toMatchObject({ rule: "told-by-press", topic: "counternarcotics", silent: ["CN", "US"] });
  expect(finding?.spans.map(({ account }) => account)).toEqual(["a.txt", "b.txt"]);
});

test("findBothSilent needs two papers, and tells nothing that a side names", () => {
  expect(silent([american, chinese, press("a.txt", fentanyl)])).toEqual([]);
  const named: AccountInput = { ...chinese, text: `${chinese.text}双方还谈及芬太尼。` };
  expect(silent([american, named, press("a.txt", fentanyl), press("b.txt", heard)])).toEqual([]);
});

test("findBothSilent counts papers that copy one another once", () => {
  const story = `WASHINGTON: The two presidents spoke for a while on Monday evening, according to two officials who were briefed on the exchange afterwards. ${fentanyl} The officials, who asked not to be named, described a friendly exchange that went through a long list of open questions and left most of them to the ministers.`;
  expect(silent([american, chinese, press("a.txt", story), press("b.txt", story)])).toEqual([]);
  expect(silent([american, chinese, press("a.txt", story), press("b.txt", heard)]).map(({ topic }) => topic)).toEqual(["counternarcotics"]);
});
