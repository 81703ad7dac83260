import { expect, test } from "vitest";
import { type AccountInput, extractStatements } from "../index.ts";

/** Source, speaker, party and how it was resolved, of each statement with a source. */
function resolved(
  text: string,
  fields: Partial<AccountInput> = {},
): readonly (readonly [string, string | null, string | null, string | null])[] {
  return extractStatements({ id: "one.txt", text, publishedAt: "2025-11-10", ...fields })
    .statements.filter(({ source }) => source.length > 0)
    .map(({ source, speaker, resolved = null }) => [
      source.map((span) => text.slice(span.start, span.end)).join(" "),
      speaker?.name ?? null,
      speaker?.party ?? null,
      resolved,
    ]);
}

test("somebody beyond the table is one person in title and name, in short and as pronoun", () => {
  const text =
    "Secretary Rubio met with Norwegian Foreign Minister Kari Lund in Oslo. Foreign Minister Lund said that exports would grow. Lund added that talks go on. She stressed that prices fell. The Secretary said that tariffs stay.";
  expect(resolved(text, { side: "US" })).toEqual([
    ["Foreign Minister Lund", "Kari Lund", "NO", "title"],
    ["Lund", "Kari Lund", "NO", "short-form"],
    ["She", "Kari Lund", "NO", "pronoun"],
    ["The Secretary", "Marco Rubio", "US", "title"],
  ]);
  const { people } = extractStatements({ id: "one.txt", text, publishedAt: "2025-11-10", side: "US" });
  expect(people?.map(({ name, party, titles }) => [name, party, titles])).toEqual([["Kari Lund", "NO", ["Foreign Minister"]]]);
  expect(people?.[0]?.places.map(({ start, end }) => text.slice(start, end))).toEqual(["Kari Lund", "Lund"]);
});

test("a bare title is whoever the text names with it, before the holder of a like office", () => {
  const text =
    "Secretary of State Marco Rubio spoke with Foreign Minister Antonio Neri of Italy. The Foreign Minister said that Italy agrees.";
  expect(resolved(text, { side: "US" })).toEqual([["The Foreign Minister", "Antonio Neri", "IT", "title"]]);
});

test("Chinese, Russian and Korean short forms mean the person named in full", () => {
  expect(resolved("挪威渔业大臣卡丽·隆德表示，配额将上升。隆德说，价格下降。隆德大臣还称，会谈顺利。")).toEqual([
    ["挪威渔业大臣卡丽·隆德", "卡丽·隆德", "NO", "title"],
    ["隆德", "卡丽·隆德", "NO", "short-form"],
    ["隆德大臣", "卡丽·隆德", "NO", "short-form"],
  ]);
  expect(
    resolved(
      "Министр рыболовства Норвегии Кари Лунд заявила, что квоты вырастут. Лунд отметила, что цены упали. Министр добавила, что переговоры идут.",
    ),
  ).toEqual([
    ["Министр рыболовства Норвегии Кари Лунд", "Кари Лунд", "NO", "title"],
    ["Лунд", "Кари Лунд", "NO", "short-form"],
    ["Министр", "Кари Лунд", "NO", "title"],
  ]);
  expect(
    resolved("카리 룬드 노르웨이 외교장관은 수출이 늘 것이라고 말했다. 룬드 장관은 대화가 계속된다고 덧붙였다.").map(([, ...rest]) => rest),
  ).toEqual([
    ["카리 룬드", "NO", "title"],
    ["카리 룬드", "NO", "title"],
  ]);
});

test("two who share a family name are told apart by given name and title, and alone by nothing", () => {
  const text =
    "Norwegian Trade Minister Jan Berg and Danish Energy Minister Ole Berg met. Berg added that nets are fine. Jan Berg said that fish are fewer.";
  const found = resolved(text);
  expect(found[0]?.slice(1)).not.toContain("Jan Berg");
  expect(found[0]?.slice(1)).not.toContain("Ole Berg");
  expect(found[1]?.slice(1, 3)).toEqual(["Jan Berg", "NO"]);
});

test("somebody of a named person is another", () => {
  expect(resolved("Defense Minister Jan Berg left. Minister Berg's spokesman said that talks go on.")).toEqual([
    ["Minister Berg's spokesman", "Minister Berg's spokesman", "??", null],
  ]);
});

test("a body is meant by its last word and by “it”", () => {
  expect(resolved("Norway's Grain Council announced a plan. The council said that stocks are low. It added that prices fell.")).toEqual([
    ["Norway's Grain Council", "Norway's Grain Council", "NO", "table"],
    ["The council", "Norway's Grain Council", "NO", "described"],
    ["It", "Norway's Grain Council", "NO", "pronoun"],
  ]);
});

test("the whole account says how: table, joint, account", () => {
  const text = "President Trump met President Xi Jinping. Trump said that trade grows. The two leaders agreed to meet.";
  const { statements, mentions } = extractStatements({
    id: "one.txt",
    text,
    publishedAt: "2025-11-10",
    side: "US",
    kind: "official-readout",
  });
  expect(statements.map(({ type, resolved }) => [type, resolved])).toEqual([
    ["own", "account"],
    ["indirect", "table"],
    ["indirect", "joint"],
  ]);
  expect(new Set(mentions.map(({ resolved }) => resolved))).toEqual(new Set(["table"]));
  const shared = "Chinese Foreign Minister Wang spoke with Wang Yi's staff.";
  expect(
    extractStatements({ id: "one.txt", text: shared, publishedAt: "2025-11-10" }).mentions.find(({ kind }) => kind === "person")?.resolved,
  ).toBe("title");
});

test("a body of a state is not the whole state, and is meant by its last word", () => {
  expect(resolved("The Ministry of Lighthouses of Norway said that quotas rose. The ministry added that stocks are low.")).toEqual([
    ["The Ministry of Lighthouses of Norway", "Ministry of Lighthouses of Norway", "NO", "described"],
    ["The ministry", "Ministry of Lighthouses of Norway", "NO", "described"],
  ]);
  expect(resolved("挪威灯塔部表示，配额将上升。")).toEqual([["挪威灯塔部", "挪威灯塔部", "NO", "described"]]);
  expect(resolved("Министерство маяков Норвегии заявило, что квоты вырастут.")[0]?.slice(1)).toEqual([
    "Министерство маяков Норвегии",
    "NO",
    "described",
  ]);
});

test("a ministry is one body in every language", () => {
  const named = (text: string): unknown =>
    extractStatements({ id: "one.txt", text }).statements.find(({ source }) => source.length > 0)?.speaker;
  const body = { id: "body:no-fisheries-ministry", name: "Norway Fisheries Ministry", party: "NO" };
  expect(named("The Ministry of Fisheries of Norway said that quotas rose.")).toEqual(body);
  expect(named("挪威渔业部表示，配额将上升。")).toEqual(body);
  expect(named("Министерство рыболовства Норвегии заявило, что квоты вырастут.")).toEqual(body);
  expect(named("노르웨이 해양수산부는 할당량이 늘 것이라고 밝혔다.")).toEqual(body);
});

test("a Korean family name with a title is the one person of the text who bears it, and names that end like a subject stay whole", () => {
  const text =
    "조현 외교부 장관은 카리 룬드 노르웨이 외교장관과 회담을 가졌다. 조 장관은 교역이 늘고 있다고 말했다. 왕이 외교부장은 협력이 중요하다고 밝혔다.";
  expect(resolved(text, { side: "KR" })).toEqual([
    ["조 장관", "Cho Hyun", "KR", "short-form"],
    ["왕이 외교부장", "Wang Yi", "CN", "table"],
  ]);
  expect(resolved("비가 온다고 김 장관은 말했다.")[0]?.[3] ?? null).toBeNull();
});

test("a name goes before its state, behind its title between commas, or behind its owner", () => {
  expect(resolved("Fisheries Minister Kari Lund of Norway added that quotas rise. Norway's Lund said that fish are fewer.")).toEqual([
    ["Fisheries Minister Kari Lund of Norway", "Kari Lund", "NO", "title"],
    ["Norway's Lund", "Kari Lund", "NO", "short-form"],
  ]);
  expect(resolved("The spokesperson for the ministry, Wang Lili, said that soybeans would be bought.")[0]?.[1]).toBe("Wang Lili");
  expect(resolved("丹麦外交大臣索伦森表示，会谈顺利。这位大臣说，价格下降。")[1]?.[1]).toBe("索伦森");
});

test("whom an envoy deals with does not send him", () => {
  expect(resolved("Special Envoy for Norway Jan Berg said that talks go on.")[0]?.slice(1)).toEqual(["Jan Berg", "??", "title"]);
});

test("Russian verbs tell women from men, and the ministry is no part of the name", () => {
  const text =
    "Министр торговли Дании Оле Фриис и министр торговли Норвегии Кари Лунд провели переговоры. Фриис заявил, что квоты вырастут. Она сказала, что цены упали.";
  expect(resolved(text).at(-1)).toEqual(["Она", "Кари Лунд", "NO", "pronoun"]);
  expect(resolved("Глава Минсельхоза Анна Лосева заявила, что урожай хороший.")[0]?.[1]).toBe("Анна Лосева");
});

/** Whom the last pronoun of a text means; null where it is left open. */
const pronounIn = (text: string): string | null => resolved(text, { kind: "independent-media", side: "third-party" }).at(-1)?.[1] ?? null;

test("a pronoun with two candidates stays open in every language", () => {
  for (const text of [
    "Norwegian Trade Minister Jan Berg and Danish Energy Minister Ole Dahl met in Oslo. He said that fish are fewer.",
    "挪威贸易大臣扬·贝里和丹麦能源大臣奥勒·达尔在奥斯陆会晤。他说，鱼减少了。",
    "Министр торговли Норвегии Йенс Берг и министр энергетики Дании Оле Даль встретились. Он заявил, что рыбы меньше.",
    "얀 베르그 노르웨이 통상장관과 올레 달 덴마크 에너지장관이 만났다. 그는 물고기가 줄었다고 말했다.",
    // Of the one who spoke last only the title is known.
    "Minister Ole Dahl waited. “Prices are wrong,” the envoy said. He added that nets are fine.",
  ])
    expect(pronounIn(text), text).toBe(null);
});

test("a pronoun never crosses into another's quotation", () => {
  for (const text of [
    "“Minister Jan Berg met us,” a statement said. He noted that prices fell.",
    "“挪威贸易大臣扬·贝里来访”，声明说。他指出，价格下降。",
    "«Министр торговли Йенс Берг приезжал», говорится в заявлении. Он отметил, что цены упали.",
    "“얀 베르그 장관이 왔다”고 성명은 밝혔다. 그는 가격이 내렸다고 지적했다.",
  ])
    expect(pronounIn(text), text).toBe(null);
  expect(pronounIn("Trade Minister Jan Berg of Norway said: “Minister Ole Dahl came.” He added that prices fell.")).toBe("Jan Berg");
  expect(pronounIn("挪威贸易大臣扬·贝里说：“丹麦能源大臣奥勒·达尔昨天来访。”他还说，价格下降。")).toBe("扬·贝里");
  expect(pronounIn("Министр торговли Норвегии Йенс Берг заявил: «Министр Оле Даль приезжал». Он добавил, что цены упали.")).toBe(
    "Йенс Берг",
  );
  expect(pronounIn("얀 베르그 노르웨이 통상장관은 “올레 달 덴마크 장관이 왔다”고 말했다. 그는 가격이 내렸다고 덧붙였다.")).toBe(
    "얀 베르그",
  );
});

test("a person is called by other parts of the name too, and goes on as “she” behind a short form", () => {
  const names = (text: string): readonly (string | null)[] => resolved(text).map(([, name]) => name);
  expect(
    names("Prince Rashid bin Omar Al Farsi of Jordan spoke. Prince Rashid said that talks go on. Al Farsi added that prices fell."),
  ).toEqual(["Rashid bin Omar Al Farsi", "Rashid bin Omar Al Farsi"]);
  expect(
    names("Minister María Jesús Robles Quintana of Spain spoke. Robles said that talks go on. Robles Quintana added that prices fell."),
  ).toEqual(["María Jesús Robles Quintana", "María Jesús Robles Quintana"]);
  expect(
    names("Minister Kari Lund of Norway came. Minister Ada Rossi came too. Lund said that nets are fine. She added that prices fell.").at(
      -1,
    ),
  ).toBe("Kari Lund");
});
