import { matchAt } from "../../numbers/match-at.ts";
import type { NumberSpan } from "../../numbers/number-span.ts";
import { hasUnit, unitSet } from "../../numbers/unit-set.ts";
import { numberCharacter } from "../number-characters.ts";

const wordAfter =
  /(?:[一壹](?:[看些样樣切般起直定边邊旦致共向概律贯貫并併再如味带帶路下刀国國股流同线線生面方]|[点點](?![〇零一二两兩三四五六七八九]))|四川|九江|三[亚亞明峡峽]|十足|十分(?![之钟鐘])|[两兩俩倆](?:岸|者)|[陆陸][地上军軍海空续續域]|[伍][^\P{Script=Han}]|五角大[楼樓]|[肆][^\P{Script=Han}]|[数數]据)/uy;
const wordBefore = unitSet("统統唯同专專单單万萬之逐划劃归歸第大大陆队隊");

/** Characters that only look like numbers inside a word: 统一, 四川, 陆地, 队伍. */
export function isWord(text: string, { start: at, end, written }: NumberSpan): boolean {
  if (end - at > 1 || written === "digits") return false;
  const before = text.slice(Math.max(0, at - 1), at);
  if (matchAt(wordAfter, text, at) !== null) return true;
  const known = numberCharacter(text, at);
  if (known?.formal === true && /[\p{Script=Han}]/u.test(before) && before !== "是" && before !== "为") return true;
  // Two digits side by side make no number: 九九.
  if (isDigit(text, at + 1) || isDigit(text, at - 1)) return true;
  return known?.kind === "digit" && known.value === 1 && hasUnit(wordBefore, text, at - 1);
}

const isDigit = (text: string, at: number) => numberCharacter(text, at)?.kind === "digit";
