import type { FoundTime } from "../../domain/time-expression.ts";
import { createPatternSet } from "../../text/pattern-set.ts";

/** Names of the time of a place, in the four languages, by zone of the IANA database; `local` where the words name no place. */
const names: readonly (readonly [zone: string, words: readonly string[]])[] = [
  ["local", ["local time", "当地时间", "當地時間", "по местному времени", "현지 시간", "현지시간", "현지 시각", "현지시각"]],
  [
    "Asia/Shanghai",
    [
      "Beijing time",
      "China Standard Time",
      "北京时间",
      "北京時間",
      "по пекинскому времени",
      "по времени Пекина",
      "베이징 시간",
      "베이징시간",
      "중국 시간",
      "중국시간",
    ],
  ],
  ["Asia/Taipei", ["Taipei time", "台北时间", "台北時間", "по тайбэйскому времени", "타이베이 시간"]],
  ["Asia/Hong_Kong", ["Hong Kong time", "香港时间", "香港時間", "по гонконгскому времени", "홍콩 시간"]],
  [
    "America/New_York",
    [
      "Washington time",
      "New York time",
      "Eastern Time",
      "Eastern Standard Time",
      "Eastern Daylight Time",
      "ET",
      "EST",
      "EDT",
      "华盛顿时间",
      "華盛頓時間",
      "美东时间",
      "美東時間",
      "美国东部时间",
      "美國東部時間",
      "по вашингтонскому времени",
      "по времени Вашингтона",
      "미국 동부시간",
      "미국 동부 시간",
      "동부시간",
      "워싱턴 시간",
    ],
  ],
  [
    "Europe/Moscow",
    [
      "Moscow time",
      "MSK",
      "莫斯科时间",
      "莫斯科時間",
      "по московскому времени",
      "по Москве",
      "мск",
      "МСК",
      "모스크바 시간",
      "모스크바시간",
    ],
  ],
  ["Europe/Kyiv", ["Kyiv time", "Kiev time", "基辅时间", "基輔時間", "по киевскому времени", "по Киеву", "키이우 시간"]],
  ["Europe/London", ["London time", "伦敦时间", "倫敦時間", "по лондонскому времени", "런던 시간"]],
  ["Europe/Paris", ["Paris time", "巴黎时间", "巴黎時間", "по парижскому времени", "파리 시간"]],
  ["Europe/Brussels", ["Brussels time", "布鲁塞尔时间", "布魯塞爾時間", "по брюссельскому времени", "브뤼셀 시간"]],
  [
    "Asia/Seoul",
    [
      "Seoul time",
      "Korea time",
      "Korea Standard Time",
      "KST",
      "首尔时间",
      "首爾時間",
      "韩国时间",
      "韓國時間",
      "по сеульскому времени",
      "한국 시간",
      "한국시간",
      "서울 시간",
    ],
  ],
  [
    "Asia/Tokyo",
    [
      "Tokyo time",
      "Japan time",
      "东京时间",
      "東京時間",
      "日本时间",
      "日本時間",
      "по токийскому времени",
      "일본 시간",
      "일본시간",
      "도쿄 시간",
    ],
  ],
  ["UTC", ["UTC", "GMT", "Greenwich Mean Time", "格林尼治时间", "格林尼治標準時間", "世界协调时", "по Гринвичу", "그리니치 표준시"]],
];

const zoneOf = new Map(names.flatMap(([zone, words]) => words.map((word) => [word, zone] as const)));
const anyName = [...zoneOf.keys()].sort((a, b) => b.length - a.length).join("|");
const anywhere = createPatternSet([{ pattern: new RegExp(anyName, "gu") }]);
/** Nothing may stand between the name and a time but signs and small words: 北京时间3月5日, "10 p.m. Washington time on 5 March". */
const before = new RegExp(`(?<![A-Za-zА-Яа-яё])(${anyName})(?:[)）]?[,，]?|으로|으로는)? ?(?:on )?$`, "u");
/** An hour may stand between: "5 March at 9 a.m. ET", 3月5日晚8点（北京时间）. */
const clock =
  "(?: ?(?:[上下]午|[晚早]上?|凌晨|中午|오전|오후|저녁|밤|утром|вечером|дн[её]м|morning|evening|afternoon|night))?(?:,? ?(?:at |в )?\\d{1,2}(?:[:.]\\d\\d)?(?: ?(?:a\\.?m\\.?|p\\.?m\\.?|часов|часа|час|[点點時时]半?|시)(?: ?\\d{1,2}(?:分|분))?)?)?";
const after = new RegExp(`^${clock}[ ,，]{0,2}[(（]?(${anyName})(?![A-Za-zА-Яа-яё])`, "u");

/** Longest words between a time and its zone, with the name itself. */
const reach = 56;

function namesZone(text: string): boolean {
  let named = false;
  anywhere(text, () => {
    named = true;
  });
  return named;
}

/** The times with the zone that words beside them name. */
export function withZones(text: string, times: readonly FoundTime[]): readonly FoundTime[] {
  if (times.length === 0 || !namesZone(text)) return times;
  return times.map((time, index) => {
    if (time.edtf.startsWith("P") || time.edtf.startsWith("X")) return time;
    const from = Math.max(times[index - 1]?.end ?? 0, time.start - reach);
    const to = Math.min(times[index + 1]?.start ?? text.length, time.end + reach);
    const name = before.exec(text.slice(from, time.start))?.[1] ?? after.exec(text.slice(time.end, to))?.[1];
    const zone = name === undefined ? undefined : zoneOf.get(name);
    return zone === undefined ? time : { ...time, zone };
  });
}
