import { expect, test } from "vitest";
import { type AccountInput, type CompareInput, compareAccounts } from "../../index.ts";

const american: AccountInput = {
  id: "us.txt",
  side: "US",
  text: "President Trump spoke by phone with President Xi Jinping. President Trump stressed the importance of releasing the three detained American citizens.",
};
const chinese: AccountInput = {
  id: "cn.txt",
  side: "CN",
  text: "习近平主席与特朗普总统通了电话。习近平强调，美方必须停止对台军售。",
};

const omissions = (accounts: readonly AccountInput[], about: CompareInput = {}) =>
  compareAccounts(accounts, about).findings.filter(({ kind, point }) => kind === "omission" && point !== null);

const topicIn = (accounts: readonly AccountInput[], topic: string, about: CompareInput = {}) =>
  omissions(accounts, about).find((finding) => finding.topic === topic);

test("findOmissions tells what each side says and the other's whole text does not, with the words", () => {
  const detained = topicIn([american, chinese], "detained-citizens");
  expect(detained).toMatchObject({ saidBy: ["US"], silent: ["CN"], silentAccounts: ["cn.txt"], firm: true, rule: "topic-absent" });
  expect(detained?.spans.map((span) => span.quote)).toEqual(["the importance of releasing the three detained American citizens"]);
  expect(detained?.explanation).toContain("China’s text, held whole, does not touch on it");
  const sales = topicIn([american, chinese], "military/arms-sales", { language: "zh" });
  expect(sales).toMatchObject({ saidBy: ["CN"], silent: ["US"], firm: true });
  expect(sales?.explanation).toContain("军售：仅中方提及（“美方必须停止对台军售”）");
});

test.each([
  ["a partial text", { complete: false }],
  ["a digest", { textStatus: "digest" }],
] as const)("findOmissions never calls the silence of %s firm", (_, fields) => {
  const sales = topicIn([{ ...american, ...fields }, chinese], "military/arms-sales");
  expect(sales).toMatchObject({ silent: ["US"], firm: false });
  expect(sales?.explanation).toContain("held only in part, does not touch on it, which proves little");
  // The other way round, the Chinese text is held whole: its silence stays firm.
  expect(topicIn([{ ...american, ...fields }, chinese], "detained-citizens")?.firm).toBe(true);
});

test("findOmissions holds a silence firm where one of a side's accounts is whole", () => {
  const part: AccountInput = { id: "cn-part.txt", side: "CN", text: "习近平同特朗普通电话。", complete: false };
  const detained = topicIn([american, chinese, part], "detained-citizens");
  expect(detained?.firm).toBe(true);
  expect(detained?.silentAccounts).toEqual(["cn-part.txt", "cn.txt"]);
  expect(detained?.explanation).toContain("China’s two texts, one of them held whole,");
});

test("findOmissions is broken by any account of the silent side", () => {
  const more: AccountInput = { id: "cn-briefing.txt", side: "CN", text: "习近平表示，中方将释放三名被拘押的美国公民。" };
  expect(topicIn([american, chinese, more], "detained-citizens")).toBeUndefined();
});

test("findOmissions makes nothing of a side that published nothing", () => {
  expect(omissions([american])).toEqual([]);
});

test("findOmissions never puts the press among those who say or are silent", () => {
  const press: AccountInput = {
    id: "press.txt",
    side: "third-party",
    kind: "independent-media",
    text: "President Trump said that TikTok will be sold to American owners within months.",
  };
  const { findings } = compareAccounts([american, chinese, press]);
  expect(findings.flatMap(({ saidBy, silent }) => [...saidBy, ...silent])).not.toContain("third-party");
  expect(findings.flatMap(({ silentAccounts }) => silentAccounts)).not.toContain("press.txt");
  expect(findings.some(({ kind, topic }) => kind === "omission" && topic === "technology/platforms")).toBe(false);
});

test("findOmissions is not broken by the press", () => {
  const press: AccountInput = {
    id: "press.txt",
    side: "third-party",
    kind: "independent-media",
    text: "President Xi Jinping said that China will release the three detained American citizens.",
  };
  expect(topicIn([american, chinese, press], "detained-citizens")).toMatchObject({ silent: ["CN"], firm: true });
});

const joint: AccountInput = {
  id: "joint.txt",
  side: "US+CN",
  kind: "joint-statement",
  text: "The two countries agreed to work for the release of detained American citizens.",
};

test("findOmissions takes a joint statement for the word of each side that signed it", () => {
  expect(topicIn([american, chinese, joint], "detained-citizens")?.silent ?? []).not.toContain("CN");
  const named: AccountInput = {
    ...joint,
    text: "President Donald Trump and President Xi Jinping met. The two leaders agreed to work for the release of detained American citizens.",
  };
  expect(topicIn([american, chinese, named], "detained-citizens")?.silent ?? []).not.toContain("CN");
});

test("findOmissions is not broken by what the other side's speaker says in a joint press conference", () => {
  const together: AccountInput = {
    id: "together.txt",
    side: "US+CN",
    kind: "transcript",
    text: "PRESIDENT TRUMP: We spoke about the release of detained American citizens.\n\nPRESIDENT XI: We spoke about trade.",
  };
  expect(topicIn([american, chinese, together], "detained-citizens")).toMatchObject({ saidBy: ["US"], silent: ["CN"], firm: true });
});

test("findOmissions never names a joint text as silent", () => {
  const silent = compareAccounts([american, chinese, joint]).findings.flatMap((finding) => [...finding.silentAccounts, ...finding.silent]);
  expect(silent).not.toContain("joint.txt");
  expect(silent.some((party) => party.includes("+"))).toBe(false);
});

const planes =
  "President Trump met President Xi Jinping. President Trump said the United States will sell 200 Boeing aircraft and engines to China.";

test("findOmissions tells a figure that only one side gives in a matter that both tell", () => {
  const accounts: AccountInput[] = [
    { id: "us.txt", side: "US", text: planes },
    { id: "cn.txt", side: "CN", text: "国家主席习近平会见美国总统特朗普。特朗普表示，美国将向中国出售波音飞机和发动机。" },
  ];
  const figure = topicIn(accounts, "trade/aviation");
  expect(figure).toMatchObject({ rule: "figure-absent", saidBy: ["US"], silent: ["CN"], firm: true });
  expect(figure?.spans[0]?.quote).toContain("200 Boeing aircraft");
  expect(figure?.explanation).toContain("only the United States gives a figure (“United States will sell 200 Boeing aircraft”)");
  expect(topicIn(accounts, "trade/aviation", { language: "zh" })?.explanation).toContain("仅美方给出数字");
});

test("findOmissions tells no missing figure where both sides give the same one, of things counted", () => {
  const accounts: AccountInput[] = [
    { id: "us.txt", side: "US", text: planes },
    { id: "cn.txt", side: "CN", text: "国家主席习近平会见美国总统特朗普。特朗普表示，美国将向中国出售200架波音飞机和发动机。" },
  ];
  expect(topicIn(accounts, "trade/aviation")).toBeUndefined();
});

test("findOmissions reads Russian and Korean silence as well", () => {
  const accounts: AccountInput[] = [
    {
      id: "ru.txt",
      side: "RU",
      text: "Владимир Путин принял президента Республики Корея Ли Чжэ Мёна. Владимир Путин заявил, что Россия будет поставлять нефть и газ.",
    },
    {
      id: "kr.txt",
      side: "KR",
      text: "이재명 대통령은 블라디미르 푸틴 러시아 대통령과 회담했다. 이 대통령은 북한이 핵무기를 포기해야 한다고 강조했다.",
    },
  ];
  expect(topicIn(accounts, "energy/oil-gas")).toMatchObject({ saidBy: ["RU"], silent: ["KR"], firm: true });
  const korean = omissions(accounts).filter(({ saidBy }) => saidBy.includes("KR"));
  expect(korean.map(({ spans }) => spans[0]?.quote).join(" ")).toContain("핵무기를 포기해야");
});

test("findOmissions takes a topic that is only named as answered by words on a narrower one", () => {
  const accounts: AccountInput[] = [
    {
      id: "us.txt",
      side: "US",
      text: "President Trump spoke with President Xi Jinping. President Trump discussed agriculture. President Trump said that fentanyl must stop. President Trump stressed that TikTok will be sold.",
    },
    {
      id: "cn.txt",
      side: "CN",
      text: "习近平同特朗普通电话。习近平表示，中方将购买2000万吨美国大豆，支持两国企业扩大合作。习近平强调，气候变化是全球挑战。",
    },
  ];
  expect(topicIn(accounts, "trade/agriculture")).toBeUndefined();
});

test("findOmissions tells one statement once, though a narrower verb stands inside it", () => {
  const accounts: AccountInput[] = [
    {
      id: "cn.txt",
      side: "CN",
      language: "en",
      text: "President Xi Jinping met President Trump. President Xi said China is considering buying 20 million tons of American soybeans.",
    },
    { id: "us.txt", side: "US", text: "President Trump met President Xi Jinping. President Trump said that fentanyl must stop." },
  ];
  expect(omissions(accounts).filter(({ topic }) => topic === "trade/agriculture/soybeans")).toHaveLength(1);
});

test("findOmissions names every silent side of three, each with its accounts", () => {
  const accounts: AccountInput[] = [
    american,
    chinese,
    { id: "ru.txt", side: "RU", text: "Владимир Путин принял делегации. Обсуждался Иран." },
  ];
  expect(topicIn(accounts, "detained-citizens")).toMatchObject({
    saidBy: ["US"],
    silent: ["CN", "RU"],
    silentAccounts: ["cn.txt", "ru.txt"],
  });
  const partial = accounts.map((account) => (account.id === "ru.txt" ? { ...account, complete: false } : account));
  expect(topicIn(partial, "detained-citizens")).toMatchObject({ silent: ["CN", "RU"], firm: false });
});

test("findOmissions tells the last item of a list that the other whole text leaves out", () => {
  const accounts: AccountInput[] = [
    {
      id: "uk.txt",
      side: "GB",
      text: "Prime Minister Starmer met President Xi Jinping. The two leaders discussed Ukraine, climate change and fentanyl.",
    },
    { id: "cn.txt", side: "CN", text: "国家主席习近平会见英国首相斯塔默。双方讨论了乌克兰危机。双方讨论了气候变化。" },
  ];
  expect(topicIn(accounts, "counternarcotics")).toMatchObject({ saidBy: ["GB"], silent: ["CN"] });
});

test("findOmissions is not broken by words that only share the topic", () => {
  const accounts: AccountInput[] = [
    { id: "us.txt", side: "US", text: "The President raised concerns about forced labor in Xinjiang and about human rights more broadly." },
    { id: "cn.txt", side: "CN", text: "习近平指出，人权人人向往，中国历来看重。" },
  ];
  const left = omissions(accounts).find(({ spans }) => spans.some(({ quote }) => quote.includes("Xinjiang")));
  expect(left).toMatchObject({ saidBy: ["US"], silent: ["CN"], rule: "matter-absent" });
});

test("findOmissions is broken by words that share a particular idea of the topic", () => {
  const accounts: AccountInput[] = [
    { id: "us.txt", side: "US", text: "The President raised concerns about forced labor in Xinjiang and about human rights more broadly." },
    { id: "cn.txt", side: "CN", text: "习近平强调，所谓新疆强迫劳动问题是谎言，在人权问题上中方反对双重标准。" },
  ];
  expect(omissions(accounts).some(({ spans }) => spans.some(({ quote }) => quote.includes("Xinjiang")))).toBe(false);
});

test("findOmissions shows what was not discussed with the words that deny it, once", () => {
  const accounts: AccountInput[] = [
    {
      id: "us.txt",
      side: "US",
      kind: "leader-post",
      text: "Good call with President Xi on tariffs. Nothing was discussed concerning Cuba or Syria.",
    },
    { id: "cn.txt", side: "CN", text: "习近平同特朗普通电话。习近平强调，双方应取消关税。" },
  ];
  const denied = omissions(accounts).filter(({ spans }) => spans.some(({ quote }) => /Cuba|Syria/.test(quote)));
  expect(denied.map(({ spans: [lead] }) => lead?.quote)).toEqual(["Nothing was discussed concerning Cuba or Syria"]);
});

test("findMissingFigures tells a sum that the other side does not give beside one that it does", () => {
  const accounts: AccountInput[] = [
    {
      id: "ua.txt",
      side: "UA",
      text: "The President of Ukraine thanked the United States for a $2 billion humanitarian aid package and $300 million in budget support.",
    },
    {
      id: "us.txt",
      side: "US",
      text: "President Biden told President Zelenskyy that the United States will provide $300 million in budget support and humanitarian aid.",
    },
  ];
  const absent = compareAccounts(accounts).findings.filter(({ rule }) => rule === "figure-absent");
  expect(absent.map(({ saidBy, spans }) => [saidBy, spans.map(({ quote }) => quote)])).toEqual([
    [["UA"], ["a $2 billion humanitarian aid package"]],
  ]);
});

test("findOmissions reads a list that goes on behind the words that name it", () => {
  const accounts: AccountInput[] = [
    {
      id: "us.txt",
      side: "US",
      kind: "leader-post",
      text: "Good call with President Xi. Many subjects came up, among them Fentanyl and TikTok, and more.",
    },
    { id: "cn.txt", side: "CN", text: "习近平同特朗普通电话。习近平强调，芬太尼问题可以合作。" },
  ];
  const left = omissions(accounts).filter(({ saidBy }) => saidBy.includes("US"));
  expect(left.map(({ topic }) => topic)).toContain("technology/platforms");
  expect(left.map(({ topic }) => topic)).not.toContain("counternarcotics");
});

test("findOmissions is broken by an invitation that the other side tells with the cue", () => {
  const accounts: AccountInput[] = [
    {
      id: "us.txt",
      side: "US",
      kind: "leader-post",
      text: "Great call. President Xi invited the First Lady and me to China, and we will go!",
    },
    { id: "cn.txt", side: "CN", text: "习近平同特朗普通电话。习近平欢迎特朗普再次访华。" },
  ];
  expect(omissions(accounts).filter(({ topic }) => topic === "visits-and-summits")).toEqual([]);
});

test("findOmissions leaves it to emphasis that a matter which both name is called the most important", () => {
  const accounts: AccountInput[] = [
    { id: "us.txt", side: "US", kind: "leader-post", text: "Great call with President Xi. We discussed Fentanyl, Soybeans and Taiwan." },
    { id: "cn.txt", side: "CN", text: "习近平同特朗普通电话。习近平指出，最重要的问题就是台湾问题。" },
  ];
  expect(omissions(accounts).filter(({ saidBy, topic }) => topic === "taiwan" && saidBy.includes("CN"))).toEqual([]);
  expect(compareAccounts(accounts).findings.some(({ kind, topic }) => kind === "emphasis" && topic === "taiwan")).toBe(true);
});

test("findOmissions holds for silent the side that does not speak of a narrow topic, not the one that does in other words", () => {
  const accounts: AccountInput[] = [
    {
      id: "ru.txt",
      side: "RU",
      text: "Vladimir Putin proposed to work together against cybercrime through courts and technical intelligence.",
    },
    { id: "us.txt", side: "US", text: "President Biden welcomed a separate dialogue on ransomware." },
    { id: "ua.txt", side: "UA", text: "President Zelenskyy thanked President Biden for his support of the reforms of the courts." },
  ];
  expect(topicIn(accounts, "technology/cyber")?.silent).toEqual(["UA"]);
});

test("findOmissions tells a denial as a denial, and what is said for the other as that", () => {
  const accounts: readonly AccountInput[] = [
    {
      id: "us.txt",
      side: "US",
      text: "President Trump spoke with President Xi Jinping. Iran was not discussed. President Trump stressed that tariffs would stay.",
    },
    { id: "cn.txt", side: "CN", text: "习近平同特朗普通电话。习近平强调关税应当取消。特朗普表示，美方将从韩国撤出全部两万名士兵。" },
  ];
  const omissions = compareAccounts(accounts).findings.filter(({ kind }) => kind === "omission");
  expect(omissions.find(({ topic }) => topic === "iran")).toMatchObject({
    rule: "denial-by-one",
    explanation: expect.stringMatching(/only the United States says that it was not discussed/),
  });
  expect(omissions.find(({ spans }) => spans.some(({ quote }) => quote.includes("撤出")))?.explanation).toMatch(
    /as words of the other side/,
  );
});
