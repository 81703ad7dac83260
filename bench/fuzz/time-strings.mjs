// Random and hostile strings of the pieces that times are made of. The same seed gives the same strings.

const common = [
  ..."0 1 3 5 12 15 30 31 90 100 1990 2025 2026 2027 2030 2025/26 2026-03-05 0000-99-99 05.03.2026 3/5 12:30 - – — ~ / , . : ; ( ) % ½ XIV II 9999999".split(
    " ",
  ),
  " ",
  " ",
  " ",
  "\n",
  ". ",
  "\u00a0",
  "　",
  "（",
  "）",
  "，",
  "、",
  "。",
  "T12:00Z",
  "👍",
  "\ud800",
];

/** What each language adds: words of time, and words that stand beside them. */
export const pieces = {
  en: [
    ...common,
    ..."March May Monday 5th first second last next this previous coming the of in on by to from until since within between and early mid late day days week weeks month quarter year years decade century season term today yesterday tonight later ago after before every each annually soybean fiscal FY marketing Easter Q3 ninety two".split(
      " ",
    ),
    "the end of",
    "no earlier than",
    "no later than",
    "my term",
    "-day limit",
    "the 15th Five-Year Plan",
    "Lunar New Year",
    "from now",
    "Beijing time",
    "that day",
  ],
  zh: [
    ...common,
    ..."年 月 日 号 周 周一 星期三 天 个月 上旬 下旬 初 底 末 上半年 季度 前 后 内 之 以来 以前 起 到 至 自 从 今年 去年 明年 本月 下个 上个 未来 近 过去 第 二 三 十 两 九十 每年 不早于 不晚于 截至 期限 任期 春节 农历 正月 初一 八月十五 十五五 五年规划 世纪 年代 财年 本季 大豆 昨天 当地时间 北京时间 现在 次日 為期 內 後 週 農曆".split(
      " ",
    ),
  ],
  ru: [
    ...common,
    ..."марта май понедельник пятницу года году лет дней недели месяц квартал квартале полугодие первой второго третьем пятого последний в на к с по до за от через спустя назад течение начале середине концу конца следующий прошлого этого ближайшие 90-дневный срок сезон сои ежегодно каждый две тысячи двадцать седьмом пятилетки века девяностые вчера сегодня позднее ранее не января -й -летие".split(
      " ",
    ),
  ],
  ko: [
    ...common,
    ..."년 월 일 3월 5일 2026년 월요일 주 주말 달 개월 분기 상반기 말 초 하순 까지 부터 이후 이전 이내 안에 뒤 후 전 지난 다음 이번 오는 올해 내년 지난해 매년 해마다 음력 설날 추석 정월 보름 사흘 한 두 세 번째 임기 시한 시즌 대두 계획 5개년 차 세기 어제 현지시간 지금 향후 앞으로 이천이십육년 삼월 에 의 .".split(
      " ",
    ),
  ],
};

/** `count` strings with the language whose pieces they are made of; some with pieces of all languages. */
export function* randomStrings(count, seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const tags = Object.keys(pieces);
  const all = tags.flatMap((tag) => pieces[tag]);
  for (let made = 0; made < count; made++) {
    const tag = tags[Math.floor(next() * tags.length)];
    const from = next() < 0.05 ? all : pieces[tag];
    const glue = tag === "zh" ? 0.1 : 0.65;
    let text = "";
    for (let parts = 1 + Math.floor(next() * 11); parts > 0; parts--) {
      text += from[Math.floor(next() * from.length)];
      if (next() < glue) text += " ";
    }
    yield [tag, text];
  }
}

const seeds = [
  ...[
    "within 9 days ",
    "the second Monday after ",
    "every year on ",
    "ninety-",
    "2026 ",
    "from now until ",
    "by the end of ",
    "no earlier than ",
    "5 March ",
  ],
  ...["两周后", "每年3月", "十五五", "自2026年", "农历正月", "90天内", "三年", "不早于3月"],
  ...["через две недели ", "в течение года ", "пятого марта ", "двадцать ", "с понедельника по ", "ежегодно 5 ", "1 мая ", "-летний "],
  ...["2주 뒤 ", "음력 1월 ", "이천이십", "매년 3월 ", "지금부터 ", "3월 이후 ", "90일 "],
  ..."9 - / . 年 후 е t".split(" "),
];

/** Long strings of one thing over and over, by name. */
export function* hostileStrings(length) {
  for (const seed of seeds) yield [seed, seed.repeat(Math.ceil(length / seed.length)).slice(0, length)];
}

/** One point in time as we print it: a year or decade, a month or season, a day; with `XXXX` for any year, and a mark where it is about. */
const point = "(?:\\d{4}|\\d{3}X|\\d{2}XX|XXXX(?=-))(?:-(?:0[1-9]|1[0-2]|2[1-4])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?[~?%]?";
const edtf = new RegExp(`^(?:${point}|(?:${point}|\\.\\.)/(?:${point}|\\.\\.)|P\\d+[DWMY])$`);
const seasonal = /-2[1-4]-/;

/** Whether a value is EDTF as far as we use it: points, intervals open at one end at most, lengths. */
export function isEdtf(value) {
  return edtf.test(value) && value !== "../.." && !seasonal.test(value);
}
