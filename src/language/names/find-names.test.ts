import { expect, test } from "vitest";
import { findNames } from "./find-names.ts";

/** What a text names, as "words → entity". */
function named(text: string, on: string | null = null): readonly string[] {
  return findNames(text, on).map(({ start, end, entity }) => `${text.slice(start, end)} → ${entity}`);
}

test("findNames gives place, entity, kind, name and party", () => {
  const text = "In the afternoon Xi Jinping received the guests.";
  expect(findNames(text, "2024-03-01")).toEqual([
    { start: 17, end: 27, entity: "person:xi-jinping", kind: "person", name: "Xi Jinping", party: "CN" },
  ]);
});

test("findNames leaves titles outside the name", () => {
  expect(named("Secretary Blinken rang Mr. Xi before President Joseph R. Biden, Jr. did.")).toEqual([
    "Blinken → person:antony-blinken",
    "Xi → person:xi-jinping",
    "Joseph R. Biden, Jr. → person:joe-biden",
  ]);
});

test("findNames tells a shared family name by title and date", () => {
  expect(named("President Lee opened the talks.", "2025-10-29")).toEqual(["Lee → person:lee-jae-myung"]);
  expect(named("Prime Minister Lee opened the talks.", "2019-06-01")).toEqual([]);
  expect(named("Prime Minister Lee of Singapore opened the talks.", "2019-06-01")).toContain("Lee → person:lee-hsien-loong");
  expect(named("Prime Minister Johnson travelled north.", "2021-05-01")).toEqual(["Johnson → person:boris-johnson"]);
  expect(named("Speaker Johnson travelled north.", "2024-05-01")).toEqual(["Johnson → person:mike-johnson"]);
  expect(named("A Mr. Lee opened the shop.", "2019-06-01")).toEqual([]);
});

test("findNames lets a bare family name take up the full one", () => {
  expect(named("Wang Yi arrived early. Later Wang left for the airport.")).toEqual(["Wang Yi → person:wang-yi", "Wang → person:wang-yi"]);
  expect(named("Later Wang left for the airport.")).toEqual([]);
});

test("findNames passes by other bearers of a name", () => {
  expect(named("George Washington crossed the river; Jane Jordan did not.")).toEqual([]);
  expect(named("Jill Biden opened the school.")).toEqual(["Jill Biden → person:jill-biden"]);
  expect(named("They sailed the South China Sea past New Mexico and ate turkey.")).toEqual([]);
  expect(named("Xi'an has old walls; tell us the price, US$ 5.")).toEqual([]);
});

test("findNames reads parties by name, adjective and seat of power", () => {
  expect(named("The White House and the Kremlin spoke; Beijing, Israeli and British envoys listened.")).toEqual([
    "The White House → party:US",
    "the Kremlin → party:RU",
    "Beijing → party:CN",
    "Israeli → party:IL",
    "British → party:GB",
  ]);
  expect(named("U.S.-China trade and the EU's view")).toEqual(["U.S. → party:US", "China → party:CN", "EU → party:EU"]);
  expect(named("PRESIDENT BIDEN:  Thank you. CHINA first.")).toEqual(["BIDEN → person:joe-biden", "CHINA → party:CN"]);
});

test("findNames prefers the longest name", () => {
  expect(named("Guinea, Guinea-Bissau and Papua New Guinea")).toEqual([
    "Guinea → party:GN",
    "Guinea-Bissau → party:GW",
    "Papua New Guinea → party:PG",
  ]);
  expect(named("印度尼西亚同印度")).toEqual(["印度尼西亚 → party:ID", "印度 → party:IN"]);
  expect(named("白俄罗斯与俄罗斯")).toEqual(["白俄罗斯 → party:BY", "俄罗斯 → party:RU"]);
});

test("findNames reads Chinese names by containment and family names by title", () => {
  expect(named("习近平主席在机场迎接普京，李总理随后抵达。", "2024-05-16")).toEqual([
    "习近平 → person:xi-jinping",
    "普京 → person:vladimir-putin",
    "李 → person:li-qiang",
  ]);
  expect(named("李总理出席开幕式。", "2019-05-16")).toEqual(["李 → person:li-keqiang"]);
  expect(named("川普與澤連斯基會面")).toEqual(["川普 → person:donald-trump", "澤連斯基 → person:volodymyr-zelenskyy"]);
});

test("findNames takes Chinese compounds apart", () => {
  expect(named("中美两国元首通了电话")).toEqual(["中 → party:CN", "美 → party:US"]);
  expect(named("俄乌冲突、中俄蒙合作")).toEqual(["俄 → party:RU", "乌 → party:UA", "中 → party:CN", "俄 → party:RU", "蒙 → party:MN"]);
  expect(named("巴以停火、印巴停火")).toEqual(["巴 → party:PS", "以 → party:IL", "印 → party:IN", "巴 → party:PK"]);
  expect(named("其中美国，发展中国家，集中方面，增加方便，东中国海，司法国际合作")).toEqual(["美国 → party:US"]);
});

test("findNames settles a shared letter by the state that the text names", () => {
  expect(named("新西兰总理到访。新方愿扩大合作。")).toEqual(["新西兰 → party:NZ", "新方 → party:NZ"]);
  expect(named("新加坡总理到访。新方愿扩大合作。")).toEqual(["新加坡 → party:SG", "新方 → party:SG"]);
  expect(named("新方愿扩大合作。")).toEqual([]);
});

test("findNames reads Russian and Ukrainian cases", () => {
  expect(named("Путину, Путиным, с Дональдом Трампом и Си Цзиньпином")).toEqual([
    "Путину → person:vladimir-putin",
    "Путиным → person:vladimir-putin",
    "Дональдом Трампом → person:donald-trump",
    "Си Цзиньпином → person:xi-jinping",
  ]);
  expect(named("российско-китайские связи, в Кремле, Россией и США")).toEqual([
    "российско → party:RU",
    "китайские → party:CN",
    "Кремле → party:RU",
    "Россией → party:RU",
    "США → party:US",
  ]);
  expect(named("для Зеленського й України")).toEqual(["Зеленського → person:volodymyr-zelenskyy", "України → party:UA"]);
  expect(named("путина в этом году богатая")).toEqual([]);
});

test("findNames lets Korean particles follow", () => {
  expect(named("시진핑은 중국이 한미 정상회담을 지켜본다고", "2025-10-29")).toEqual([
    "시진핑 → person:xi-jinping",
    "중국 → party:CN",
    "한 → party:KR",
    "미 → party:US",
  ]);
  expect(named("이 대통령은 백악관에서", "2025-08-25")).toEqual(["이 → person:lee-jae-myung", "백악관 → party:US"]);
  expect(named("윤 대통령은 서울에서", "2023-08-25")).toEqual(["윤 → person:yoon-suk-yeol", "서울 → party:KR"]);
});

test("a name that a dot joins to another is somebody else's, unless the table knows them together", () => {
  const people = (text: string): readonly string[] => findNames(text, "2025-11-10").map(({ entity }) => entity);
  expect(people("扬·贝里说，玛丽·特朗普说，特朗普·琼斯说。")).toEqual([]);
  expect(people("唐纳德·约翰·特朗普会见弗拉基米尔·弗拉基米罗维奇·普京。")).toEqual(["person:donald-trump", "person:vladimir-putin"]);
  expect(people("本·萨勒曼会见西雅尔多·彼得。")).toEqual(["person:mohammed-bin-salman", "person:peter-szijjarto"]);
});

test("a ministry of any matter is one body in four languages", () => {
  const bodies = (text: string): readonly string[] => named(text).filter((each) => each.includes("body:"));
  expect(bodies("The Ministry of Fisheries of Norway and Norway's Ministry of Trade and Industry agreed.")).toEqual([
    "Ministry of Fisheries of Norway → body:no-fisheries-ministry",
    "Norway's Ministry of Trade and Industry → body:no-trade-ministry",
  ]);
  expect(bodies("挪威渔业部和日本农林水产省发表声明。")).toEqual([
    "挪威渔业部 → body:no-fisheries-ministry",
    "日本农林水产省 → body:jp-agriculture-ministry",
  ]);
  expect(bodies("挪威渔业部长抵达。")).toEqual([]);
  expect(bodies("В Министерстве рыболовства Норвегии и в Минсельхозе Норвегии подтвердили это.")).toEqual([
    "Министерстве рыболовства Норвегии → body:no-fisheries-ministry",
    "Минсельхозе Норвегии → body:no-agriculture-ministry",
  ]);
  expect(bodies("노르웨이 해양수산부는 발표했다.")).toEqual(["노르웨이 해양수산부 → body:no-fisheries-ministry"]);
  expect(bodies("노르웨이 해양수산부 장관은 말했다.")).toEqual([]);
});

test("findNames joins a state and its ministry", () => {
  expect(named("Egypt's Foreign Ministry wrote to the Ministry of Defence of the Netherlands.")).toEqual([
    "Egypt's Foreign Ministry → body:eg-foreign-ministry",
    "Ministry of Defence of the Netherlands → body:nl-defence-ministry",
  ]);
  expect(named("俄外交部回应；俄罗斯外交部长未到。МИД России молчит.")).toEqual([
    "俄外交部 → body:ru-foreign-ministry",
    "俄罗斯 → party:RU",
    "МИД России → body:ru-foreign-ministry",
  ]);
});

test("findNames reads agencies and departments", () => {
  expect(findNames("Xinhua and Reuters asked the State Department.", null).map(({ entity, party }) => [entity, party])).toEqual([
    ["body:xinhua", "CN"],
    ["body:reuters", null],
    ["body:state-department", "US"],
  ]);
});

test("findNames stays quick on hostile texts", () => {
  findNames("warm", null);
  for (const piece of ["Владимир Владимирович ", "Wang ", "中美", "李", "President ", "Ministry of ", "Mohammed bin "]) {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    const start = performance.now();
    findNames(text, "2024-01-01");
    expect(performance.now() - start, piece).toBeLessThan(1000);
  }
});

test("findNames reads a name of the table in traditional characters, and no traditional form in simplified ones", () => {
  expect(findNames("馬克龍說，歐洲不會退出。", "2026-02-06").map(({ entity }) => entity)).toContain("person:emmanuel-macron");
  expect(findNames("蒙哥马利郡的学生来访。", "2026-02-06").map(({ entity }) => entity)).not.toContain("party:ML");
});

test("findNames takes Northern Ireland for no part of Ireland", () => {
  const parties = (text: string) => findNames(text, null).map(({ party }) => party);
  expect(parties("the United Kingdom of Great Britain and Northern Ireland")).not.toContain("IE");
  expect(parties("Ireland and Norway")).toEqual(["IE", "NO"]);
});
