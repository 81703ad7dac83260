import type { Bound, Quantity } from "../../domain/quantity.ts";

export type FormatLanguage = "en" | "zh";

type Shown = Pick<Quantity, "value" | "unit" | "bound" | "of">;

const boundsEn: Readonly<Record<Bound, string>> = {
  exact: "",
  range: "",
  "at-least": "at least ",
  "at-most": "at most ",
  about: "about ",
  "more-than": "more than ",
  "less-than": "less than ",
};

const boundsZh: Readonly<Record<Bound, string>> = {
  exact: "",
  range: "",
  "at-least": "至少",
  "at-most": "至多",
  about: "约",
  "more-than": "超过",
  "less-than": "不到",
};

const unitsZh: Readonly<Record<string, string>> = {
  t: "吨",
  USD: "美元",
  EUR: "欧元",
  CNY: "元人民币",
  RUB: "卢布",
  KRW: "韩元",
  JPY: "日元",
  GBP: "英镑",
  INR: "印度卢比",
  CAD: "加元",
  AUD: "澳元",
  NZD: "新西兰元",
  SGD: "新加坡元",
  HKD: "港元",
  TWD: "新台币",
  CHF: "瑞士法郎",
  people: "人",
  count: "",
  km: "公里",
  ha: "公顷",
  bbl: "桶",
  bu: "蒲式耳",
  m3: "立方米",
  kWh: "千瓦时",
  W: "瓦",
  times: "倍",
};

const ratesZh: Readonly<Record<string, string>> = {
  "/yr": "每年",
  "/q": "每季度",
  "/mo": "每月",
  "/wk": "每周",
  "/d": "每天",
  "/h": "每小时",
};
const ratesEn: Readonly<Record<string, string>> = {
  "/yr": " a year",
  "/q": " a quarter",
  "/mo": " a month",
  "/wk": " a week",
  "/d": " a day",
  "/h": " an hour",
};

const stepsEn: readonly (readonly [number, string])[] = [
  [1e12, " trillion"],
  [1e9, " billion"],
  [1e6, " million"],
];
const stepsZh: readonly (readonly [number, string])[] = [
  [1e12, "万亿"],
  [1e8, "亿"],
  [1e4, "万"],
];

/** A short form for people: "more than 20 million t", "超过2000万吨". */
export function formatQuantity(quantity: Shown, language: FormatLanguage): string {
  const bound = (language === "en" ? boundsEn : boundsZh)[quantity.bound];
  const [, unit = quantity.unit, rate = ""] = /^(.*?)(\/(?:yr|q|mo|wk|d|h))?$/.exec(quantity.unit) ?? [];
  if (unit === "s") return bound + formatEnds(quantity.value, language === "zh", (value) => formatDuration(value, language));
  if (language === "zh") {
    const amount = formatEnds(quantity.value, true, (value) =>
      unit === "%" ? `${formatNumber(value, "zh")}%` : formatNumber(value, "zh"),
    );
    return `${ratesZh[rate] ?? ""}${bound}${amount}${unit === "%" ? "" : (unitsZh[unit] ?? ` ${unit}`)}`;
  }
  const amount = formatEnds(quantity.value, false, (value) => formatNumber(value, "en"));
  const named = unit === "%" ? "%" : unit === "count" ? "" : ` ${unit}`;
  return `${bound}${amount}${named}${ratesEn[rate] ?? ""}`;
}

function formatEnds(value: Quantity["value"], han: boolean, format: (value: number) => string): string {
  return typeof value === "number" ? format(value) : `${format(value[0])}${han ? "至" : "–"}${format(value[1])}`;
}

function formatNumber(value: number, language: FormatLanguage): string {
  const steps = language === "en" ? stepsEn : stepsZh;
  for (const [size, word] of steps) {
    const short = Number((value / size).toPrecision(10));
    // A number that the scale word would lengthen (1,234,567) stays in digits.
    if (Math.abs(value) >= size && Number((short * 1000).toPrecision(10)) % 1 === 0) return `${short}${word}`;
  }
  const rounded = Number(value.toPrecision(6));
  return language === "en" ? groupThousands(rounded) : String(rounded);
}

function groupThousands(value: number): string {
  const [whole = "", decimals] = String(value).split(".");
  const grouped = whole.replace(/\d(?=(?:\d{3})+$)/g, "$&,");
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

function formatDuration(seconds: number, language: FormatLanguage): string {
  const en = language === "en";
  const day = 86400;
  if (seconds >= 365 * day && seconds % (365 * day) === 0) return en ? plural(seconds / (365 * day), "year") : `${seconds / (365 * day)}年`;
  if (seconds >= 30 * day && seconds % (30 * day) === 0 && seconds !== 90 * day) {
    return en ? plural(seconds / (30 * day), "month") : `${seconds / (30 * day)}个月`;
  }
  if (seconds >= day && seconds % day === 0) return en ? plural(seconds / day, "day") : `${seconds / day}天`;
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.round((seconds % 3600) / 60);
  if (hours === 0 && minutes === 0) return en ? `${seconds} s` : `${seconds}秒`;
  const parts = [hours > 0 ? `${hours}${en ? " h" : "小时"}` : "", minutes > 0 ? `${minutes}${en ? " min" : "分钟"}` : ""];
  return parts.filter((part) => part !== "").join(en ? " " : "");
}

function plural(count: number, word: string): string {
  return count === 1 ? `1 ${word}` : `${count} ${word}s`;
}
