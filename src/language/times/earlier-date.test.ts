import { expect, test } from "vitest";
import { readTimes as readEnglish } from "../en/times.ts";
import { readTimes as readKorean } from "../ko/times.ts";
import { readTimes as readRussian } from "../ru/times.ts";
import { readTimes as readChinese } from "../zh/times.ts";

const readers = { en: readEnglish, zh: readChinese, ru: readRussian, ko: readKorean };
const anchor = { publishedAt: "2031-02-04", encounterDate: null };
const read = (language: keyof typeof readers, text: string) =>
  readers[language](text, anchor).map(({ start, end, edtf }) => [text.slice(start, end), edtf]);

test.each([
  ["en", "On 3 March 2030 he landed in Oslo. The next day they met.", ["The next day", "2030-03-04"]],
  ["en", "The talks of 28 February 2028 failed. Two days later they met again.", ["Two days later", "2028-03-01"]],
  ["en", "They met on 3 March 2030 and signed two weeks later.", ["two weeks later", "2030-03-17~"]],
  ["en", "In December 2029 exports fell; the following month they rose.", ["the following month", "2030-01"]],
  ["en", "In 2028 it was signed, and three years later it ended.", ["three years later", "2031"]],
  ["en", "They met in March 2028, and later that year they signed.", ["later that year", "2028-04/2028-12"]],
  ["en", "They will meet in Oslo in March 2032, and later in the year in Bergen.", ["later in the year", "2032-04/2032-12"]],
  // What is over by the day of the account leaves the account's own year.
  ["en", "They met in March 2028. He will visit later in the year.", ["later in the year", "2031-02/2031-12"]],
  ["zh", "2030年3月31日他抵达奥斯陆。次日双方会谈。", ["次日", "2030-04-01"]],
  ["zh", "2030年12月双方会谈，次月签署协议。", ["次月", "2031-01"]],
  ["zh", "2029年3月3日雙方會談，同年10月再次會晤。", ["同年10月", "2029-10"]],
  ["zh", "2030年3月31日双方签约。两周后禁令生效。", ["两周后", "2030-04-14~"]],
  ["zh", "2030年3月31日雙方簽約，十二天後交貨。", ["十二天後", "2030-04-12"]],
  ["zh", "2030年3月31日双方签约。两周后将交货。", ["两周后", "2031-02-18~"]],
  ["zh", "2020年两国建交。五年后贸易翻番。", ["五年后", "2025"]],
  ["ru", "3 марта 2030 года он прибыл в Осло. На следующий день стороны встретились.", ["На следующий день", "2030-03-04"]],
  ["ru", "3 марта 2030 года стороны встретились и две недели спустя подписали договор.", ["две недели спустя", "2030-03-17~"]],
  ["ru", "3 марта 2030 года был подписан договор. Спустя неделю посол уехал.", ["Спустя неделю", "2030-03-10~"]],
  ["ru", "В 2020 году подписали договор. Пятью годами позже его продлили.", ["Пятью годами позже", "2025"]],
  ["ru", "3 марта 2030 года был подписан договор. Через десять дней посол уехал.", ["Через десять дней", "2030-03-13"]],
  // What will be counts from the day of publication.
  ["ru", "3 марта 2030 года он уехал. Через десять дней будет ответ.", ["Через десять дней", "2031-02-14"]],
  ["ko", "2030년 3월 3일 그는 오슬로에 도착했다. 이튿날 양측은 만났다.", ["이튿날", "2030-03-04"]],
  ["ko", "2030년 3월 3일 양측은 서명했다. 2주 뒤 금지가 시작됐다.", ["2주 뒤", "2030-03-17~"]],
  ["ko", "2030년 3월 3일 서명했고, 사흘 뒤 다시 만났다.", ["사흘 뒤", "2030-03-06"]],
] as const)("the date told before is counted from in %s: %s", (language, text, wanted) => {
  expect(read(language, text)).toContainEqual(wanted);
});

test("what is counted from the text says so", () => {
  const [, next] = readEnglish("On 3 March 2030 he landed in Oslo. The next day they met.", anchor);
  expect(next).toMatchObject({ basis: "inferred", anchor: { of: "text", date: "2030-03-03" } });
});

test("words that may count from either keep both readings", () => {
  const [, later] = readRussian("3 марта 2030 года он уехал. Через десять дней был дан ответ.", anchor);
  expect(later?.readings).toEqual([
    { name: "from-text", edtf: "2030-03-13" },
    { name: "from-publication", edtf: "2031-02-14" },
  ]);
});

test("open words count from no date told long before", () => {
  expect(read("ru", "3 марта 2030 года он уехал. Было тихо. Все ждали. Через десять дней был дан ответ.")).toContainEqual([
    "Через десять дней",
    "2031-02-14",
  ]);
});

test("a chain of days is followed", () => {
  const text = "On 3 March 2030 he landed. The next day they met. Two days later they signed.";
  expect(read("en", text).map(([, edtf]) => edtf)).toEqual(["2030-03-03", "2030-03-04", "2030-03-06"]);
});

test.each([
  // A period is no day, another paragraph another story, and a stated date needs nothing.
  "Exports rose between March and June 2030. The next day they fell.",
  "He landed on 3 March 2030.\n\nThe next day they met.",
])("nothing is counted from what cannot be counted from: %s", (text) => {
  expect(readEnglish(text, anchor).some((time) => time.anchor?.of === "text")).toBe(false);
});

test("a long text of such words is read in time that grows with it", () => {
  const cpu = (text: string): number => {
    const from = process.cpuUsage();
    readEnglish(text, anchor);
    const { user, system } = process.cpuUsage(from);
    return user + system;
  };
  const once = "On 3 March 2030 he landed. The next day they met. ";
  cpu(once.repeat(500));
  expect(cpu(once.repeat(4000))).toBeLessThan(30 * cpu(once.repeat(500)) + 200_000);
});
