import { expect, test } from "vitest";
import { type AccountInput, extractStatements } from "../index.ts";

/** Words of the source (or of the cue, where it has none) beside party and told-for. */
function parties(text: string, fields: Partial<AccountInput>): readonly (readonly [string, string | null, string])[] {
  return extractStatements({ id: "one.txt", text, publishedAt: "2023-05-10", ...fields })
    .statements.filter(({ type, continues }) => type !== "own" && continues === null)
    .map(({ source, cue, speaker, toldFor }) => [
      (source.length > 0 ? source : cue).map((span) => text.slice(span.start, span.end)).join(" … "),
      speaker?.party ?? null,
      toldFor,
    ]);
}

test("two bare titles are the two who bear them", () => {
  const text =
    "President Biden spoke with Prime Minister Giorgia Meloni of Italy. The President and the Prime Minister discussed grain. She thanked the President for his support. The Prime Minister said that ports are open.";
  expect(parties(text, { side: "US" })).toEqual([
    ["The President and the Prime Minister", "US+IT", "joint"],
    ["She", "IT", "other"],
    ["The Prime Minister", "IT", "other"],
  ]);
});

test("a pronoun passes over unions and states that spoke within another's words", () => {
  const text =
    "President Biden met with Amir Tamim bin Hamad Al Thani of Qatar. The President welcomed the commitment of the GCC to send flour. He stressed that bakeries must work.";
  expect(parties(text, { side: "US" }).at(-1)).toEqual(["He", "US", "own"]);
});

test("whoever a readout does not name is there by office, and by the country in the title", () => {
  const text =
    "Foreign Minister Ada Neri met with Foreign Minister Carlo Brandt of Norway. The Norwegian Foreign Minister said that fish are fewer. Carlo Brandt noted that nets are too fine. The ministers agreed to count again.";
  const found = parties(text, { side: "IT", kind: "official-readout" });
  expect(found.slice(0, 2)).toEqual([
    ["The Norwegian Foreign Minister", "NO", "other"],
    ["Carlo Brandt", "NO", "other"],
  ]);
  expect(found[2]?.[1]?.split("+").sort()).toEqual(["IT", "NO"]);
});

test("those who are only spoken of did not meet", () => {
  const text =
    "President Biden spoke with Prime Minister Trudeau of Canada about the war of President Putin. The leaders agreed to speak again on Friday.";
  expect(parties(text, { side: "US" }).at(-1)).toEqual(["The leaders", "US+CA", "joint"]);
});

test("a post speaks for its author, “we agreed” for both", () => {
  const text = "I had a long call with President Xi of China. We agreed that ports stay open. I said that cranes must turn.";
  const found = parties(text, {
    side: "US",
    kind: "leader-post",
    publisher: "Example Social (@realDonaldTrump)",
    publishedAt: "2025-06-05",
  });
  expect(found).toContainEqual(["We", "US+CN", "joint"]);
  expect(found).toContainEqual(["I", "US", "own"]);
});

test("analysts and companies are of no side; a union whose member the account's side is speaks jointly", () => {
  expect(parties("Analysts said that prices will fall.", { side: "third-party" })).toEqual([["Analysts", "??", "third"]]);
  expect(parties("The G7 agreed that coal must go.", { side: "US", kind: "fact-sheet" })[0]?.slice(1)).toEqual(["G7", "joint"]);
  expect(parties("The GCC said that wells are deep.", { side: "US", kind: "official-readout" })[0]?.slice(1)).toEqual(["GCC", "other"]);
});

test("a name in Chinese has the party that stands before it where it first stands", () => {
  const text = "5月10日，李强总理在北京会见挪威渔业大臣、代表团团长布兰特。李强指出，渔业合作很重要。布兰特表示，海洋需要保护。";
  expect(parties(text, { side: "CN", language: "zh", kind: "state-media" })).toEqual([
    ["李强", "CN", "own"],
    ["布兰特", "NO", "other"],
  ]);
});

test("the head of the account's own state is meant by the style of the office", () => {
  const text =
    "President of Ukraine Volodymyr Zelenskyy met with Prime Minister of Finland Sanna Marin. The Head of State said that roads are open. The Prime Minister of Finland said that the frost is over.";
  expect(parties(text, { side: "UA", publishedAt: "2022-05-26" })).toEqual([
    ["The Head of State", "UA", "own"],
    ["The Prime Minister of Finland", "FI", "other"],
  ]);
});

test("a bare title in the sentence of its own side's holder is not the other's, whose coming office is another", () => {
  const text =
    "On Monday Jake Sullivan will travel to Brasilia to see officials of President Bolsonaro. The trip follows President Biden’s call with President-elect Lula da Silva, where the President committed to keeping the ferries open.";
  expect(parties(text, { side: "US", kind: "official-readout", publishedAt: "2022-12-02" }).at(-1)).toEqual(["the President", "US", "own"]);
});

test("those who issue a joint text are its “we”, a group as one, also where the opening names its host beside it", () => {
  const group =
    "Today, we, the Leaders of the Group of Seven (G7), have reached a consensus on bridges. We welcome the work of the Finance Ministers. The Finance Ministers agreed to pay for the nails.";
  for (const [, party, told] of parties(group, { side: "US", kind: "joint-statement" })) expect([party, told]).toEqual(["G7", "joint"]);
  const several =
    "Today the European Commission, Germany, Greece, and the United States announce a ferry to Cyprus. We affirm that every port must stay open.";
  const [words, party] = parties(several, { side: "US", kind: "joint-statement" }).at(-1) ?? [];
  expect([words, party?.split("+").sort()]).toEqual(["We", ["DE", "EU", "GR", "US"]]);
});

test("those joined to “the presidents” are of those who met", () => {
  const text =
    "President Volodymyr Zelenskyy and President Andrzej Duda held a video conference. The presidents and representatives of their offices discussed the railways. The meeting participants exchanged views on bridges.";
  expect(parties(text, { side: "UA" }).map(([, party]) => party)).toEqual(["UA+PL", "UA+PL"]);
});

test("whoever stands in the sentence behind a country is not of it; what somebody is may stand between people and name", () => {
  const stop =
    "Deputy Head of the Office of the President of Ukraine Ivan Koval spoke with Minister Anna Gruber of Austria. Ivan Koval thanked Austria for the trams.";
  expect(parties(stop, { side: "UA", kind: "official-readout" }).at(-1)).toEqual(["Ivan Koval", "UA", "own"]);
  const guest = "President Biden met with the Norwegian businessman Carlo Brandt. Carlo Brandt said that fish are fewer.";
  expect(parties(guest, { side: "US" }).at(-1)).toEqual(["Carlo Brandt", "NO", "other"]);
  const both = guest.replace("the Norwegian businessman", "American-Norwegian businessman");
  expect(parties(both, { side: "US" }).at(-1)).toEqual(["Carlo Brandt", "US", "own"]);
});

test("titles and pronouns of a Russian text mean the same in every case", () => {
  const text =
    "Владимир Путин принял делегацию Евросоюза. По словам главы государства, мосты нужны всем. По словам президента, дороги тоже.";
  expect(parties(text, { side: "RU", language: "ru", publishedAt: "2005-04-07" }).map(([, party]) => party)).toEqual(["RU", "RU"]);
});

test("leaders of a continent are of no one side", () => {
  const text = "国家主席习近平出席中非领导人对话会。\n\n非方领导人表示，非洲需要更多铁路。";
  expect(parties(text, { side: "CN", language: "zh", kind: "state-media" }).at(-1)).toEqual(["非方领导人", "??", "other"]);
});

test("“was also noted” goes on with who spoke before; an invitation is accepted by the other; the rest was said by both", () => {
  const noted =
    "Vladimir Putin had a telephone conversation with Chancellor of Germany Angela Merkel. Vladimir Putin noted that bridges are old. The state of the railways was also noted.";
  const fields = { side: "RU", kind: "official-readout", publishedAt: "2021-11-12" } as const;
  expect(parties(noted, fields).at(-1)?.[1]).toBe("RU");
  expect(parties(noted.replace("was also noted", "was noted"), fields).at(-1)?.[1]).toBe("RU+DE");
});

test("remarks speak for whom the title names, in the first line or in the address", () => {
  const text = "We will mend every bridge. I thank the welders.";
  const fields = { side: "US", kind: "remarks", publisher: "The White House", publishedAt: "2023-05-10" } as const;
  const speaker = (input: Partial<AccountInput>) =>
    extractStatements({ id: "one.txt", text, ...fields, ...input }).statements.find((said) => said.speaker !== null)?.speaker?.name;
  expect(speaker({ url: "https://www.example.gov/news/remarks-by-vice-president-harris-at-a-bridge/" })).toBe("Kamala Harris");
  expect(speaker({ text: `Remarks by Vice President Harris at a Bridge\n\n${text}` })).toBe("Kamala Harris");
  expect(speaker({})).toBe("Joe Biden");
});

test("resolveSource reads a title with its country, and the head of the own state, by office and day", () => {
  const spoken = (text: string, publishedAt: string, side: string | null = "RU"): readonly (string | null)[] =>
    extractStatements({ id: "one.txt", text, language: "ru", side, publishedAt }).statements.flatMap(({ source, speaker }) =>
      source.length > 0 ? [speaker?.name ?? null] : [],
    );
  expect(spoken("Президент России поддержал план. Президент Сербии отметил важность торговли.", "2025-03-01")).toEqual([
    "Vladimir Putin",
    "Aleksandar Vucic",
  ]);
  expect(spoken("Глава Российского государства отметил рост торговли.", "2010-03-01")).toEqual(["Dmitry Medvedev"]);
  // The minister met, and the head of state is another.
  expect(
    spoken("Сергей Лавров принял посла. Он передал привет коллегам. Глава государства подчеркнул важность диалога.", "2025-03-01").at(-1),
  ).toBe("Vladimir Putin");
  expect(spoken("Глава Российского государства отметил рост торговли.", "2025-03-01", null)).toEqual(["Vladimir Putin"]);
});

test("resolveSource takes a family name behind another's given name for nobody of the table", () => {
  const [statement] = extractStatements({
    id: "one.txt",
    text: "Людмила Путина сказала, что ярмарка удалась.",
    language: "ru",
    side: "RU",
    publishedAt: "2003-10-01",
  }).statements.filter(({ source }) => source.length > 0);
  expect(statement?.speaker?.name).toBe("Людмила Путина");
});

test("resolveSource takes “он” for somebody outside the table who spoke last", () => {
  const text = "Владимир Путин встретился с рыбаками. Шумков выразил решимость строить флот. Он сказал, что верфь нужна.";
  const names = extractStatements({ id: "one.txt", text, language: "ru", side: "RU", publishedAt: "2025-03-01" }).statements.map(
    ({ speaker }) => speaker?.name,
  );
  expect(names.at(-1)).toBe("Шумков");
});

test("resolveSource joins a known person and one whom only the country names", () => {
  const text = "Владимир Путин и президент Южной Кореи Пак Сун Хо обсудили ремонт дорог.";
  const [statement] = extractStatements({ id: "one.txt", text, language: "ru", side: "RU", publishedAt: "2025-03-01" }).statements;
  expect(statement?.speaker?.party).toBe("RU+KR");
});

test("resolveSource finds the party of a name with a hyphen, behind an office over two matters, and of a bank of states", () => {
  const parties = (text: string) =>
    extractStatements({ id: "one.txt", text, side: "CN", language: "zh", kind: "state-media" })
      .statements.filter(({ source }) => source.length > 0)
      .map(({ speaker, toldFor }) => [speaker?.party, toldFor]);
  expect(parties("赵乐际同葡萄牙议长弗雷塔斯-布里托举行会谈。\n\n弗雷塔斯-布里托表示，我们愿深化合作。")).toEqual([["PT", "other"]]);
  expect(parties("丁薛祥会见印尼住房与区域发展部长阿贡、葡萄牙外长兰热尔。\n\n阿贡表示，我们愿深化合作。")).toEqual([["ID", "other"]]);
  expect(parties("习近平会见新开发银行行长桑塔雷利。\n\n桑塔雷利表示，合作前景广阔。")).toEqual([["NDB", "other"]]);
  expect(parties("国际社会积极评价习近平主席的访问。")).toEqual([["??", "other"]]);
});
