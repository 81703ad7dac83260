// Random and hostile strings of the pieces that numbers and amounts are made of. The same seed gives the same strings.

const common = ["0", "1", "7", "12", "300", "2025", "1,234", "1,23", "3.5", ".5", "1 000", "½", "3/4", "2^5", "1e6", "-", "−", "–", "~", " ", " ", " ", ",", ".", ":", "/", "(", ")", "\n", "%", "％", "$", "US$", "€", "¥", "USD", "t", "km", "MW", "m³", "k", "M", "９", "，", "．", "\u00a0", "\u202f", "x10^-4", "👍", "\ud800"];

/** What each language adds. */
export const pieces = {
  en: [...common, "one", "two", "twelve", "twenty", "hundred", "thousand", "million", "billion", "dozen", "dozens", "of", "and", "a", "an", "half", "quarter", "third", "fifths", "point", "minus", "over", "in", "percent", "tons", "bushels of corn", "dollars", "cents", "more than", "up to", "at least", "from", "to", "between", "by", "increase", "per year", "double", "several", "officials", "years", "hour", "hours", "st", "-"],
  zh: [...common, "一", "二", "两", "三", "九", "十", "百", "千", "万", "亿", "兆", "零", "半", "几", "数", "多", "余", "点", "分之", "又", "第", "负", "成", "折", "个", "百分点", "吨", "美元", "元", "角", "人", "名代表", "超过", "至少", "从", "增至", "到", "每年", "翻一番", "打", "萬", "億"],
  ru: [...common, "один", "два", "пять", "двадцать", "сто", "тысяч", "тыс.", "млн", "миллиардов", "десятки", "половина", "две", "трети", "целых", "десятых", "с половиной", "полтора", "и", "процентов", "тонн", "рублей", "долларов США", "более", "до", "не менее", "с", "на", "в год", "вдвое", "человек", "лет", "полчаса"],
  ko: [...common, "일", "이", "삼", "오", "십", "백", "천", "만", "억", "조", "한", "두", "세", "스물", "열", "하나", "분의", "마이너스", "점", "과", "수", "여", "명", "개", "톤", "달러", "원", "퍼센트", "이상", "약", "최대", "에서", "로", "연간", "배", "번째", "시간"],
};

/** Small, fast and the same everywhere (mulberry32). */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Yields [language, text] pairs. */
export function* randomStrings(count, seed) {
  const next = random(seed);
  const tags = Object.keys(pieces);
  for (let i = 0; i < count; i++) {
    const tag = tags[i % tags.length];
    const list = pieces[tag];
    const length = 1 + Math.floor(next() * 14);
    const spaced = next() < 0.5 ? " " : "";
    let text = "";
    for (let j = 0; j < length; j++) text += list[Math.floor(next() * list.length)] + (next() < 0.6 ? spaced : "");
    yield [tag, text];
  }
}

const units = {
  digits: "1",
  "digits and commas": "1,",
  "groups of three": "123,",
  "groups by space": "1 234 ",
  points: "1.",
  slashes: "1/2/",
  "mixed fractions": "1 1/2 ",
  dashes: "1-",
  powers: "2^2",
  万: "万",
  一万: "一万",
  "百 with spaces": "一百 ",
  分之: "三分之",
  点一: "点一",
  几十: "几十",
  million: "million ",
  "one million": "one million ",
  "hundred and": "one hundred and ",
  "and a half": "two and a half ",
  fifths: "one fifths ",
  thousands: "thousands of ",
  ranges: "1 to ",
  changes: "from 1 to ",
  dollars: "$1 ",
  cents: "1 dollar 1 cent ",
  bounds: "more than ",
  "bounds with numbers": "more than 1 ton ",
  percent: "1% ",
  hours: "1 hour and ",
  сто: "сто ",
  миллион: "миллион ",
  "две трети": "две трети ",
  десятки: "десятки ",
  일: "일",
  "천 만": "천 만 ",
  분의: "일분의 ",
  "두 명": "두 명 ",
  조: "조",
  spaces: " ",
  letters: "a",
  "full-width digits": "１，",
  brackets: "(1",
  quotes: "“一",
};

/** Yields [name, text] pairs of `length` characters. */
export function* hostileStrings(length) {
  for (const [name, unit] of Object.entries(units)) yield [name, unit.repeat(Math.ceil(length / unit.length)).slice(0, length)];
}
