import { expect, test } from "vitest";
import { readTimeValues as readKorean } from "../../ko/time-values/read-time-values.ts";
import { readTimeValues as readChinese } from "../../zh/time-values/read-time-values.ts";
import { meaningOf } from "./meaning.ts";
import { parseStamp } from "./stamp.ts";

const now = parseStamp("2026-02-04T10:00:00") ?? 0;

const pieces = {
  zh: "年|月|日|号|周|周三|三|十|两|零|百|半|个半|2026|30|5|:|.|-|—|上|下下|本|第|最后|的|季度|上旬|初|底|前|之后|以来|从|到|和|之间|每|隔|次|内|过去|未来|小时|分钟|点|刻|晚上|凌晨|正月|初一|农历|民国|春节|夏天|今天|去年|世纪|年代|大约|左右|或|（|）|，|。|\n|甲|《",
  ko: "년|월|일|주|달|시|분|초|반|2026|30|5|:|.|~|다음 |지난 |이번 |올|첫 |번째 |마지막 |분기|상반기|초순|말|초|전|후|이내|안에|부터|까지|에서 |사이에|매주 |격일로|마다|한 |세 |며칠|이틀|월요일|오전 |밤 |정오|지금|설날|여름|세기|년대|약 |쯤|또는 |그 이후|(|)|, |. |\n|가나|요",
};
const readers = { zh: readChinese, ko: readKorean };

test.each(["zh", "ko"] as const)("times of %s lie in order within any text and none within another; each has a meaning", (language) => {
  const all = pieces[language].split("|");
  let seed = 20_260_204;
  const random = (limit: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * limit);
  };
  for (let round = 0; round < 3000; round++) {
    const text = Array.from({ length: 1 + random(14) }, () => all[random(all.length)] ?? "").join("");
    let end = 0;
    for (const time of readers[language](text)) {
      expect(time.start, JSON.stringify(text)).toBeGreaterThanOrEqual(end);
      expect(time.end).toBeGreaterThan(time.start);
      expect(time.end).toBeLessThanOrEqual(text.length);
      end = time.end;
      const { alternatives, label } = meaningOf(time.value, now);
      expect(alternatives.length > 0 || label !== undefined, `${text}: ${JSON.stringify(time.value)}`).toBe(true);
    }
  }
});

test.each([
  ["zh", "三"],
  ["zh", "三年又"],
  ["zh", "从去年"],
  ["zh", "每两周一次"],
  ["ko", "한"],
  ["ko", "1월1일부터"],
  ["ko", "지난 3년 "],
] as const)("times of %s stay linear on %s over and over", (language, piece) => {
  const measure = (length: number): number => {
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 3; round++) {
      const began = performance.now();
      readers[language](piece.repeat(Math.ceil(length / piece.length)));
      best = Math.min(best, performance.now() - began);
    }
    return best;
  };
  measure(20_000);
  // A square would take a hundred times as long.
  expect(measure(200_000)).toBeLessThan(50 * Math.max(measure(20_000), 10));
});
