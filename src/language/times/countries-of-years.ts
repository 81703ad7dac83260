/**
 * Countries by the words that stand before a crop or a fiscal year of theirs: "Brazilian soybeans", 巴西大豆, «бразильская соя», 브라질산 대두. Only those
 * that the tables of marketing and fiscal years tell of; lower case, stems where the language inflects.
 */
const names: readonly (readonly [code: string, words: string])[] = [
  ["US", "american u.s. us united~states 美国 美國 美 американск сша 미국"],
  ["BR", "brazil brazilian 巴西 бразильск бразилии 브라질"],
  ["AR", "argentina argentine argentinian 阿根廷 аргентинск аргентины 아르헨티나"],
  ["PY", "paraguay paraguayan 巴拉圭 парагвайск парагвая 파라과이"],
  ["CN", "china chinese 中国 中國 китайск китая 중국"],
  ["CA", "canada canadian 加拿大 канадск канады 캐나다"],
  ["AU", "australia australian 澳大利亚 澳大利亞 澳洲 австралийск австралии 호주"],
  ["UA", "ukraine ukrainian 乌克兰 烏克蘭 украинск украины 우크라이나"],
  ["RU", "russia russian 俄罗斯 俄羅斯 российск россии 러시아"],
  ["KZ", "kazakhstan kazakh 哈萨克斯坦 哈薩克 казахстанск казахстана 카자흐스탄"],
  ["EU", "eu european 欧盟 歐盟 европейск ес 유럽 eu"],
  ["IN", "india indian 印度 индийск индии 인도"],
  ["ZA", "south~africa south~african 南非 южноафриканск юар 남아공"],
  ["JP", "japan japanese 日本 японск японии 일본"],
  ["GB", "uk british 英国 英國 британск великобритании 영국"],
  ["KR", "south~korea south~korean korean 韩国 韓國 южнокорейск 한국"],
  ["TH", "thailand thai 泰国 泰國 тайск таиланда 태국"],
  ["PK", "pakistan pakistani 巴基斯坦 пакистанск пакистана 파키스탄"],
  ["EG", "egypt egyptian 埃及 египетск египта 이집트"],
  ["NZ", "new~zealand 新西兰 新西蘭 новозеландск 뉴질랜드"],
  ["HK", "hong~kong 香港 гонконгск 홍콩"],
  ["SG", "singapore singaporean 新加坡 сингапурск сингапура 싱가포르"],
  ["BD", "bangladesh bangladeshi 孟加拉国 孟加拉 бангладеш 방글라데시"],
];

const byWord = new Map<string, string>();
for (const [code, words] of names) for (const word of words.split(" ")) byWord.set(word.replaceAll("~", " "), code);
const anyName = [...byWord.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replaceAll(".", "\\."))
  .join("|");
/** At the end of the words before: the name, its ending, and at most one small word more. */
const before = new RegExp(
  `(?<![a-zа-яё])(${anyName})(?:[а-яё]{0,4}|['’]s)(?:产|產|的|산|의)?(?: (?:government|federal|new|old|gm|organic|本|新))?[ “"«]*$`,
  "iu",
);
/** Right after a crop: "soybeans from Brazil", «сои из Бразилии». */
const after = new RegExp(`^[a-zа-яё]{0,6} (?:from|grown in|of|из) (?:the )?(${anyName})(?![a-z])`, "iu");

/** Longest words looked at on either side. */
const reach = 32;

/** The country whose crop or fiscal year stands at a place of the text; null where the words name none. */
export function countryAt(text: string, start: number, end: number): string | null {
  const found = before.exec(text.slice(Math.max(0, start - reach), start)) ?? after.exec(text.slice(end, end + reach));
  return (found && byWord.get((found[1] ?? "").toLowerCase())) ?? null;
}
