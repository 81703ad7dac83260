import type { EarlierGrammar, EarlierRule } from "../times/earlier-date.ts";
import { nativeCounts } from "./native-counts.ts";

/** Korean's own numbers before a unit, and days that have names. */
const numbers: Readonly<Record<string, number>> = {
  ...nativeCounts,
  일: 1,
  하루: 1,
  이틀: 2,
  사흘: 3,
  나흘: 4,
  닷새: 5,
  엿새: 6,
  열흘: 10,
  보름: 15,
};
const number = "(?<![\\d가-힣])(\\d{1,3}|한|두|세|석|네|넉|다섯|여섯|일곱|여덟|아홉|열)";
const later = "(?: ?(?:뒤|후)(?![가-힣])| ?(?:뒤|후)(?=에|인|엔|면|의|부터|까지|로))";

const open = (unit: EarlierRule["unit"], words: string): EarlierRule => ({
  pattern: new RegExp(`${words}${later}`, "gu"),
  unit,
  count: 1,
  open: true,
});

/** Korean words that count from the date told before them. */
export const koreanEarlier: EarlierGrammar = {
  numbers,
  sentenceEnd: /[.!?]\s/gu,
  ahead: /할 예정|계획|전망|예정|오는|[가-힣]+(?:할|될|올|갈|열릴) |겠/u,
  rules: [
    { pattern: /이튿날|다음 ?날/gu, unit: "day", count: 1 },
    { pattern: /(?<![오이])전날|그 전날/gu, unit: "day", count: -1 },
    { pattern: /같은 ?날/gu, unit: "day", count: 0 },
    { pattern: /이듬달/gu, unit: "month", count: 1 },
    { pattern: /같은 ?달/gu, unit: "month", count: 0 },
    { pattern: /이듬해/gu, unit: "year", count: 1 },
    { pattern: /같은 ?해/gu, unit: "year", count: 0 },
    open("day", `${number} ?일`),
    open("day", "(?<![가-힣])(하루|이틀|사흘|나흘|닷새|엿새|열흘|보름)"),
    open("week", `${number} ?주일?`),
    open("week", "(?<![가-힣])(일)주일"),
    open("month", `${number} ?(?:개월|달)`),
    open("year", `${number} ?(?:년|해)`),
  ],
};
