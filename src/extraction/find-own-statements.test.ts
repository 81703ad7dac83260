import { expect, test } from "vitest";
import { type AccountInput, extractStatements } from "../index.ts";

const read = (text: string, fields: Partial<AccountInput> = {}) => {
  const { statements } = extractStatements({ id: "one.txt", side: "US", kind: "fact-sheet", publisher: "White House", text, ...fields });
  const wordsOf = (content: readonly { start: number; end: number }[]) =>
    content.map(({ start, end }) => text.slice(start, end)).join(" … ");
  return statements.map((statement) => ({
    ...statement,
    words: wordsOf(statement.content),
    head: wordsOf(statements.find(({ id }) => id === statement.continues)?.content ?? []),
  }));
};
const own = (text: string, fields: Partial<AccountInput> = {}): string[] =>
  read(text, fields)
    .filter(({ type }) => type === "own")
    .map(({ words }) => words);

test("headings, dates of issue and marks of the page are no statements of a fact sheet", () => {
  const text = [
    "Oslo, Norway",
    "A Stronger Harbour Partnership",
    "The two ports have a long history. Their trade is growing.",
    "SAFER SHIPPING",
    "Deepening trust at sea. The navies will train together each spring.",
    "Read the full agreement here.",
    "###",
  ].join("\n\n");
  expect(own(text)).toEqual(["The two ports have a long history", "Their trade is growing", "The navies will train together each spring"]);
});

test("what stands before a colon as a title is left out, what stands there as a sentence is not", () => {
  expect(own("BUILDING A HARBOUR: The two ports will share a crane.")).toEqual(["The two ports will share a crane"]);
  expect(own("- Clean Fuel for Ferries: The ports will share a crane.")).toEqual(["The ports will share a crane"]);
  expect(own("Our aim is simple: The ports will share a crane.")).toEqual(["Our aim is simple: The ports will share a crane"]);
});

test("each item of a list that a clause announces goes on from it, with or without a line of its own", () => {
  const items = ["Sharing pilots in winter", "Training crews of both ports; and", "Quarterly maps of the ice"];
  for (const list of [items.map((item) => `- ${item}`).join("\n"), `- ${items.join("; - ")}.`]) {
    const found = read(`The ports will set up a working group focused on:\n\n${list}\n\nThe ferries are old.`);
    const [announcing, ...rest] = found.filter(({ type }) => type === "own");
    expect(announcing?.words).toBe("The ports will set up a working group focused on");
    expect(rest.map(({ head }) => head)).toEqual([announcing?.words, announcing?.words, announcing?.words, ""]);
    expect(rest[0]?.words).toBe("Sharing pilots in winter");
    // An item without a verb is as firm as the clause that announces it.
    expect(rest[0]).toMatchObject({ act: announcing?.act, modality: announcing?.modality });
    expect(rest.at(-1)?.words).toBe("The ferries are old");
  }
});

test("a link into the list is no part of the clause that announces it", () => {
  const [announcing] = own("The ports will open an office, which will:\n\n- Keep charts of the ice.\n\n- Answer captains.");
  expect(announcing).toBe("The ports will open an office");
});

test("items that somebody's words announce are those words going on", () => {
  const found = read(
    "President Biden announced the following:\n\n- The ports will share a crane.\n\n- Pilots will be trained each winter.",
  );
  const items = found.filter(({ head }) => head === "the following");
  expect(items.map(({ words }) => words)).toEqual(["The ports will share a crane", "Pilots will be trained each winter"]);
  for (const item of items) expect(item).toMatchObject({ type: "indirect", source: [], cue: [], speaker: { party: "US" } });
});

test("greetings, thanks and signatures of a post are left out", () => {
  const text = "Good morning everyone! The harbour is open again. Thank you for your attention to this matter! See you soon! President DJT";
  expect(own(text, { kind: "leader-post" })).toEqual(["The harbour is open again"]);
  expect(own("The harbour is open again.\n\nDONALD J. TRUMP,\nPRESIDENT OF THE UNITED STATES OF AMERICA", { kind: "leader-post" })).toEqual(
    ["The harbour is open again"],
  );
});

test("a post says things without a verb", () => {
  const text = "Just leaving Oslo, a lovely town. Thousands of ships saved. NO DELAYS!";
  expect(own(text, { kind: "leader-post" })).toEqual(["Just leaving Oslo, a lovely town", "Thousands of ships saved", "NO DELAYS"]);
});

test("an address, pictures and marks of quotation around a post are no words of it", () => {
  expect(own("🚢 The harbour is open again https://example.org/harbour-open", { kind: "leader-post" })).toEqual([
    "The harbour is open again",
  ]);
  expect(own("“The Harbour Opens After Nine Long Years of Work” https://example.org/x", { kind: "leader-post" })).toEqual([
    "The Harbour Opens After Nine Long Years of Work",
  ]);
});

test("beside others' words only what says something of its own is a statement", () => {
  const asked = "The minister said that the harbour is safe";
  expect(own(`In showing its care for sailors, the ministry is glad. As part of a plan, ${asked}.`)).toEqual([
    "In showing its care for sailors, the ministry is glad",
  ]);
  expect(own("While the treaty will help many captains, President Biden said that it is late.")).toEqual([
    "the treaty will help many captains",
  ]);
});

test("a deed and a promise in one sentence are two statements, two facts are one", () => {
  expect(own("The ports have trained forty pilots, and will train sixty more next year.")).toEqual([
    "The ports have trained forty pilots",
    "will train sixty more next year",
  ]);
  expect(own("We sent the ice breaker; in return, the harbour will lower its fees.")).toEqual([
    "We sent the ice breaker",
    "in return, the harbour will lower its fees",
  ]);
  expect(own("The bond of the ports is old, and they will always be friends.")).toHaveLength(1);
  expect(own("The plan is made to protect sailors; keep ferries running; and lower fees.")).toHaveLength(1);
});

test("a joint statement on one party's page speaks for all who issue it", () => {
  const text =
    "President Biden, Prime Minister Albanese, and Prime Minister Kishida met today in Bali. Sound networks are a need of our age.";
  const [first, second] = read(text, { kind: "joint-statement", publishedAt: "2022-11-15" }).filter(({ type }) => type === "own");
  for (const statement of [first, second]) {
    expect(statement?.speaker?.party?.split("+").sort()).toEqual(["AU", "JP", "US"]);
    expect(statement?.toldFor).toBe("joint");
  }
});

test("a joint statement's issuers are also those who sign it, and a group that speaks as one", () => {
  const signed =
    "It is time to open the harbour. No more delays are wanted.\n\nPresident of the United States Joe Biden\n\nPresident of the Arab Republic of Egypt Abdel Fattah el-Sisi";
  const [first, ...others] = read(signed, { kind: "joint-statement", publishedAt: "2024-08-08" });
  expect(first?.speaker?.party).toBe("US+EG");
  expect(others.map(({ words }) => words)).toEqual(["No more delays are wanted"]);
  const [group] = read("We, the leaders of the G7, met today in Hiroshima.", { kind: "joint-statement" });
  expect(group).toMatchObject({ speaker: { party: "G7" }, toldFor: "joint" });
});

test("a heading inside a list does not end it, a sentence does", () => {
  const found = read("Our plans include:\n\nCalmer Waters\n\n- A wall against the waves.\n\nThe wall is long.\n\n- It has a lamp.");
  expect(found.map(({ words, head }) => [words, head])).toEqual([
    ["Our plans include", ""],
    ["A wall against the waves", "Our plans include"],
    ["The wall is long", ""],
    ["It has a lamp", ""],
  ]);
});

test("a group's sheet speaks for the group, a sheet that names its own country for its issuer", () => {
  const [group] = read("Quad leaders will open a new office. We will meet each year.");
  expect(group?.speaker?.party).toBe("US+AU+IN+JP");
  const [issuer] = read("The United States will host Quad leaders. We will meet each year.");
  expect(issuer?.speaker?.party).toBe("US");
});

test("Chinese, Russian and Korean sheets leave out greetings and bullets too", () => {
  expect(own("各位来宾：\n\n一、双方将开通新航线。\n\n谢谢大家！", { side: "CN", kind: "remarks" })).toEqual(["双方将开通新航线"]);
  expect(own("— Порты откроют новую линию.\n\nСпасибо за внимание!", { side: "RU", kind: "remarks" })).toEqual([
    "Порты откроют новую линию",
  ]);
  expect(own("- 두 항만은 새 항로를 연다.\n\n감사합니다.", { side: "KR", kind: "remarks" })).toEqual(["두 항만은 새 항로를 연다"]);
});
