import { expect, test } from "vitest";
import { type AccountInput, extractStatements } from "../index.ts";

/** Speaker and party of each statement that bears a source, beside the words that name it. */
function speakers(text: string, fields: Partial<AccountInput> = {}): readonly (readonly [string, string | null, string | null])[] {
  return extractStatements({ id: "one.txt", text, ...fields })
    .statements.filter(({ source }) => source.length > 0)
    .map(({ source, speaker }) => [
      source.map((span) => text.slice(span.start, span.end)).join(" "),
      speaker?.name ?? null,
      speaker?.party ?? null,
    ]);
}

test("resolveSpeakers takes “The two leaders” and “They” for both who met, and “He” for who spoke last", () => {
  const text =
    "President Trump met President Xi Jinping of China. The two leaders discussed climate change. President Xi said that trade should be balanced. He added that tariffs hurt everyone. They agreed to meet again in April.";
  expect(speakers(text, { side: "US" })).toEqual([
    ["The two leaders", "Donald Trump and Xi Jinping", "US+CN"],
    ["President Xi", "Xi Jinping", "CN"],
    ["He", "Xi Jinping", "CN"],
    ["They", "Donald Trump and Xi Jinping", "US+CN"],
  ]);
});

test("resolveSpeakers takes 他 for who spoke last, 双方 and 两国元首 for both, the own side first", () => {
  const text =
    "国家主席习近平同美国总统特朗普举行会谈。习近平指出，中美应当相互尊重。他强调，台湾问题是核心利益。双方同意年内再次会晤。两国元首还讨论了气候变化。";
  expect(speakers(text, { side: "CN" })).toEqual([
    ["习近平", "Xi Jinping", "CN"],
    ["他", "Xi Jinping", "CN"],
    ["双方", "Xi Jinping and Donald Trump", "CN+US"],
    ["两国元首", "Xi Jinping and Donald Trump", "CN+US"],
  ]);
});

test("resolveSpeakers reads Russian and Korean pronouns and pairs", () => {
  const russian =
    "Владимир Путин провёл переговоры с Си Цзиньпином. Путин подчеркнул, что торговля растёт. Он отметил, что цены падают. Стороны договорились расширить сотрудничество.";
  expect(speakers(russian, { side: "RU" })).toEqual([
    ["Путин", "Vladimir Putin", "RU"],
    ["Он", "Vladimir Putin", "RU"],
    ["Стороны", "Vladimir Putin and Xi Jinping", "RU+CN"],
  ]);
  const korean =
    "이재명 대통령은 도널드 트럼프 미국 대통령과 통화했다. 이 대통령은 관세 협상이 타결되어야 한다고 강조했다. 양 정상은 조선 협력을 확대하기로 합의했다.";
  expect(speakers(korean, { side: "KR" })).toEqual([
    ["이 대통령", "Lee Jae Myung", "KR"],
    ["양 정상", "Lee Jae Myung and Donald Trump", "KR+US"],
  ]);
});

test("resolveSpeakers takes a bare title for the one whose name it stood before", () => {
  const text =
    "Prime Minister Narendra Modi met President Putin. The Prime Minister said that energy trade will grow. The Russian side said that supplies are safe.";
  expect(speakers(text, { side: "IN" })).toEqual([
    ["The Prime Minister", "Narendra Modi", "IN"],
    ["The Russian side", "Russia", "RU"],
  ]);
});

test("resolveSpeakers gives no side to somebody in the press whom nothing places", () => {
  const text = "A fisherman from the harbour said that the boats are back.";
  expect(speakers(text, { side: "third-party" })).toEqual([["A fisherman from the harbour", "A fisherman from the harbour", "??"]]);
});

test("resolveSpeakers gives passive talks of a readout to both sides", () => {
  const { statements } = extractStatements({
    id: "one.txt",
    side: "US",
    text: "President Trump met President Xi Jinping. Trade was discussed.",
  });
  expect(statements.find(({ topics }) => topics.includes("trade"))?.speaker?.party).toBe("US+CN");
});

test("toldFor follows who speaks and whose account it is", () => {
  const text =
    "President Trump met President Xi Jinping. President Xi said that trade should grow. President Trump said that tariffs will stay. The two leaders discussed Ukraine.";
  const toldFor = (side: string) =>
    extractStatements({ id: "one.txt", side, text })
      .statements.filter(({ source }) => source.length > 0)
      .map((statement) => statement.toldFor);
  expect(toldFor("US")).toEqual(["other", "own", "joint"]);
  expect(toldFor("CN")).toEqual(["own", "other", "joint"]);
  expect(toldFor("third-party")).toEqual(["third", "third", "third"]);
});

test("a teller between the account and the speaker stands in the chain", () => {
  const text = "Xinhua reported that President Xi said that trade must grow.";
  const { statements } = extractStatements({ id: "one.txt", side: "third-party", text });
  const inner = statements.find(({ speaker }) => speaker?.id === "person:xi-jinping");
  expect(inner?.chain).toEqual([{ name: "Xinhua", party: "CN" }]);
  expect(inner?.parent).toBe(statements.find(({ speaker }) => speaker?.name === "Xinhua")?.id);
});

test("resolveSpeakers takes “He” after a narrating sentence for its subject, not for the last name in it", () => {
  const text = "President Trump met President Xi Jinping of China. He stressed that the ceasefire must hold.";
  expect(speakers(text, { side: "US" })).toEqual([["He", "Donald Trump", "US"]]);
});

test("resolveSpeakers takes “The two countries” of a joint text without names for both its sides", () => {
  const text = "The two countries agreed to cooperate on climate.";
  expect(speakers(text, { side: "US+CN", kind: "joint-statement" })[0]?.[2]).toBe("US+CN");
});

test("resolveSpeakers takes “I” of a leader's post for its author, where only the other is named", () => {
  const text = "I told President Xi that fentanyl must stop.";
  expect(speakers(text, { side: "US", kind: "leader-post", publisher: "Donald Trump" })[0]?.[2]).toBe("US");
});

test("resolveSpeakers keeps the party that a name was introduced with", () => {
  const text = "Foreign Minister Antonio Neri of Italy met Secretary Rubio. Minister Neri said that Italy will send grain to Sudan.";
  expect(speakers(text, { side: "US" })).toEqual([["Minister Neri", "Antonio Neri", "IT"]]);
});

test.fails("resolveSpeakers does not take a matter that is spoken of for one who speaks", () => {
  const text = "双方没有讨论台湾问题。";
  expect(speakers(text, { side: "CN" })[0]?.[2]).not.toContain("TW");
});

test("resolveSpeakers tells a person from the body he works for, and whom an embassy stands in", () => {
  const text =
    "Deputy Head of the Office of the President of Ukraine Petro Lysenko met with the US Defense Attaché and discussed the port. He stressed the need for haste. The representatives of the US Embassy in Ukraine noted the need for care.";
  expect(speakers(text, { side: "UA" })).toEqual([
    ["Deputy Head of the Office of the President of Ukraine Petro Lysenko", "Petro Lysenko", "UA"],
    ["He", "Petro Lysenko", "UA"],
    ["The representatives of the US Embassy in Ukraine", "United States", "US"],
  ]);
});

test("resolveSpeakers counts “other leaders” beside one who met them", () => {
  const text = "President Macron met Chancellor Merz in Paris. The President and other leaders reaffirmed the treaty.";
  expect(speakers(text, { side: "FR", publishedAt: "2025-09-01" }).at(-1)?.[2]).toBe("FR+DE");
});

test("resolveSpeakers takes the head of an office for nobody else, and “he” for no one who says “I”", () => {
  const office =
    "President Zelenskyy met Chancellor Merz. The Head of the Office of the President spoke about grain. The Deputy Head of the President's Office noted the need for care. The Head of the President's Office and the Ambassadors of the G7 discussed the port.";
  expect(speakers(office, { side: "UA", publishedAt: "2025-09-01" })).toEqual([
    ["The Head of the Office of the President", "Andriy Yermak", "UA"],
    ["The Deputy Head of the President's Office", "The Deputy Head of the President's Office", "UA"],
    ["The Head of the President's Office and the Ambassadors of the G7", "Andriy Yermak and G7", "UA+G7"],
  ]);
  const own = "President Zelenskyy reached out to me tonight. I condemned the attack. He asked me to speak out.";
  expect(speakers(own, { side: "US", publishedAt: "2022-02-24" }).at(-1)).toEqual(["He", "Volodymyr Zelenskyy", "UA"]);
});

test("resolveSpeakers finds the parties of a pair outside the table by the words around their names", () => {
  const text =
    "Norwegian Deputy Minister Kari Solheim met with Finnish Ambassador Aino Virta. Kari Solheim and Aino Virta discussed the ferry.";
  expect(speakers(text, { side: "NO" }).at(-1)?.[2]).toBe("NO+FI");
});

test("resolveSpeakers takes an ambassador for who sent her, and no deputy for a guest", () => {
  const text =
    "Deputy Head of the Office of the President of Ukraine Petro Lysenko and Ambassador of the United Kingdom to Ukraine Ada Holt discussed the port. The Deputy Head of the Office of the President noted the need for care. Ada Holt noted the need for haste.";
  expect(speakers(text, { side: "UA", publishedAt: "2025-09-01" }).map(([, , party]) => party?.split("+").sort().join("+"))).toEqual([
    "GB+UA",
    "UA",
    "GB",
  ]);
  const visit =
    "Mr. Sullivan expressed appreciation for Prime Minister Kishida's visit to India, where he reaffirmed the vision of open seas.";
  expect(speakers(visit, { side: "US", publishedAt: "2023-03-27" }).at(-1)).toEqual(["he", "Fumio Kishida", "JP"]);
});

test("what a meeting was to discuss is of both, also behind what one alone came to affirm", () => {
  const parties = (text: string) =>
    extractStatements({ id: "one.txt", side: "US", kind: "official-readout", text }).statements.map(({ speaker }) => speaker?.party);
  const met = "President Biden met today with President Macron of France to affirm the alliance";
  expect(parties(`${met}, as well as to discuss the ferry.`)).toEqual(["US", "US+FR"]);
  expect(parties(`${met} and to thank him for the boats.`)).toEqual(["US", "US"]);
});
