import { nameBehind, overlapsName, type ReadPeople, type TitledName } from "../names/people/titled-name.ts";

/** The title behind a name, with the matter joined to it: 장관, 외교장관, 통상교섭본부장, 농림축산식품부 장관. */
const titles =
  "대통령|부통령|총리|주석|장관|차관|본부장|위원장|대변인|대사|대표|의장|총재|총장|실장|국장|청장|처장|특사|보좌관|외무상|수석|비서관|시장|지사|국왕|왕세자|왕자|공주|장군|제독|사령관|서기|비서|원장|회장|의원|공사|영사|단장|부장|행장|교수|박사|대법관|차관보|대장|중장|소장|준장|여사|씨";
const heads = new RegExp(`(?<=\\s)(?:제?[1-3])?(?:[가-힣]{0,10})(?:${titles})(?=$|[\\s,.·]|[은는이가을를의에와과도로]|께서|에게|측)`, "gu");
const isTitle = new RegExp(`(?:${titles})[은는이가을를의에와과도로]?$`, "u");

interface Word {
  readonly word: string;
  readonly start: number;
}

/** Words of a matter that stand between a name and its title. */
const matter =
  /^[가-힣]{2,12}(?:부|처|청|원|위|실|국|위원회|의회|정부|은행|공사|공단|협회|그룹|대학|대학교)$|^(?:[육해공]군|국방|외교|경제|통상|산업|안보|분야|담당|소속)$/u;

/** One syllable that is a family name, two in the long ones. */
const families =
  /^(?:남궁|황보|제갈|사공|선우|독고|[김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용])/u;

/** Words that end a clause or a subject: no part of a name. */
const isNoName =
  /(?:[은는을를의에와과도로서]|[다라자냐]고|[면으하]며|면서|지만|는데|에서|에게|하고|까지|부터|에는|했다|있다|으로|이날|오늘|어제|지난|이어|또|및|등|전|현|신임|당시|\d+[월일년])$/u;

/** Most words that a name beside a title has. */
const most = 3;

/** In UTF-16 units. */
const longestWord = 14;

/** The word one space before a place, on the same line; null where a stop stands between, or nothing. */
function wordBefore(text: string, place: number): Word | null {
  if (text.charAt(place - 1) !== " ") return null;
  let start = place - 1;
  while (start > 0 && place - start <= longestWord && !/[\s,.·()]/u.test(text.charAt(start - 1))) start -= 1;
  return start < place - 1 ? { word: text.slice(start, place - 1), start } : null;
}

/** People beside a title in Korean: 송미령 농림축산식품부 장관, 카리 룬드 노르웨이 외교장관, 이탈리아 안토니오 네리 외교부 장관. */
export const readPeople: ReadPeople = (text, names) => {
  const found: TitledName[] = [];
  for (const match of text.matchAll(heads)) {
    const head = match.index;
    const isTaken = ({ word, start }: Word): boolean => overlapsName(names, start, start + word.length);
    let titleStart = head;
    let last = wordBefore(text, head);
    for (let skipped = 0; last && skipped < most && (isTaken(last) || matter.test(last.word)); skipped += 1) {
      titleStart = last.start;
      last = isTaken(last) && nameBehind(names, last.start)?.kind === "person" ? null : wordBefore(text, last.start);
    }
    const name: Word[] = [];
    while (last && name.length < most && /^[가-힣]{1,6}$/u.test(last.word) && !isTaken(last) && !isTitle.test(last.word)) {
      if (name.length > 0 && /[이가]$/u.test(last.word) && last.word.length > 1) break;
      const isKorean = families.test(last.word) && (last.word.length === 3 || last.word.length === 4);
      if (isNoName.test(last.word) && !(name.length === 0 && isKorean && last.word.length === 3)) break;
      name.unshift(last);
      if (name.length === 1 && isKorean) break;
      last = wordBefore(text, last.start);
    }
    const [first] = name;
    const closing = name.at(-1);
    if (!first || !closing) continue;
    const place = { start: first.start, end: closing.start + closing.word.length };
    const whole = text.slice(place.start, place.end);
    if (whole.length < 2) continue;
    const family = name.length === 1 && whole.length === 3 ? (families.exec(whole)?.[0] ?? whole) : closing.word;
    found.push({
      title: { start: titleStart, end: head + match[0].length },
      place,
      name: whole,
      family,
      isWoman: match[0] === "여사" ? true : match[0].endsWith("국왕") ? false : null,
    });
  }
  return found;
};
