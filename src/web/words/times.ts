import type { InterfaceLanguage } from "../../domain/view.ts";

/** A capital's clock. */
export interface Zone {
  readonly side: string;
  readonly zone: string;
  readonly place: Readonly<Record<InterfaceLanguage, string>>;
}

const zones: Readonly<Record<string, Omit<Zone, "side">>> = {
  AU: { zone: "Australia/Sydney", place: { en: "Canberra", zh: "堪培拉" } },
  BR: { zone: "America/Sao_Paulo", place: { en: "Brasília", zh: "巴西利亚" } },
  CA: { zone: "America/Toronto", place: { en: "Ottawa", zh: "渥太华" } },
  CN: { zone: "Asia/Shanghai", place: { en: "Beijing", zh: "北京" } },
  DE: { zone: "Europe/Berlin", place: { en: "Berlin", zh: "柏林" } },
  EU: { zone: "Europe/Brussels", place: { en: "Brussels", zh: "布鲁塞尔" } },
  FR: { zone: "Europe/Paris", place: { en: "Paris", zh: "巴黎" } },
  GB: { zone: "Europe/London", place: { en: "London", zh: "伦敦" } },
  IL: { zone: "Asia/Jerusalem", place: { en: "Jerusalem", zh: "耶路撒冷" } },
  IN: { zone: "Asia/Kolkata", place: { en: "New Delhi", zh: "新德里" } },
  IR: { zone: "Asia/Tehran", place: { en: "Tehran", zh: "德黑兰" } },
  IT: { zone: "Europe/Rome", place: { en: "Rome", zh: "罗马" } },
  JP: { zone: "Asia/Tokyo", place: { en: "Tokyo", zh: "东京" } },
  KP: { zone: "Asia/Pyongyang", place: { en: "Pyongyang", zh: "平壤" } },
  KR: { zone: "Asia/Seoul", place: { en: "Seoul", zh: "首尔" } },
  MX: { zone: "America/Mexico_City", place: { en: "Mexico City", zh: "墨西哥城" } },
  NATO: { zone: "Europe/Brussels", place: { en: "Brussels", zh: "布鲁塞尔" } },
  PL: { zone: "Europe/Warsaw", place: { en: "Warsaw", zh: "华沙" } },
  RU: { zone: "Europe/Moscow", place: { en: "Moscow", zh: "莫斯科" } },
  SA: { zone: "Asia/Riyadh", place: { en: "Riyadh", zh: "利雅得" } },
  SG: { zone: "Asia/Singapore", place: { en: "Singapore", zh: "新加坡" } },
  TR: { zone: "Europe/Istanbul", place: { en: "Ankara", zh: "安卡拉" } },
  UA: { zone: "Europe/Kyiv", place: { en: "Kyiv", zh: "基辅" } },
  UN: { zone: "America/New_York", place: { en: "New York", zh: "纽约" } },
  US: { zone: "America/New_York", place: { en: "Washington", zh: "华盛顿" } },
  VN: { zone: "Asia/Ho_Chi_Minh", place: { en: "Hanoi", zh: "河内" } },
};

/** The clocks of the sides that have one, each clock once, in the order of the sides. */
export function placeAndZones(sides: readonly (string | null)[]): Zone[] {
  const codes = sides.flatMap((side) => side?.split("+") ?? []);
  const found = [...new Set(codes)].flatMap((side) => {
    const zone = zones[side];
    return zone === undefined ? [] : [{ side, ...zone }];
  });
  return found.filter((zone, at) => found.findIndex((other) => other.place.en === zone.place.en) === at);
}

const locale = (language: InterfaceLanguage): string => (language === "zh" ? "zh-Hans-CN" : "en-GB");

/** A day, or the month or year alone where no more is known: “4 February 2026”, “2026年2月”. */
export function formatDay(iso: string, language: InterfaceLanguage): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso) ?? [];
  if (year === undefined) return iso;
  const date = new Date(Date.UTC(Number(year), Number(month ?? "1") - 1, Number(day ?? "1")));
  return new Intl.DateTimeFormat(locale(language), {
    timeZone: "UTC",
    year: "numeric",
    ...(month === undefined ? {} : { month: "long" }),
    ...(day === undefined ? {} : { day: "numeric" }),
  }).format(date);
}

/** A moment with its zone; a value that has no time of day is told as a day. Without a zone, the reader's own. */
export function formatMoment(iso: string, language: InterfaceLanguage, timeZone?: string): string {
  if (!/T\d{2}/.test(iso)) return formatDay(iso, language);
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  return new Intl.DateTimeFormat(locale(language), {
    ...(timeZone === undefined ? {} : { timeZone }),
    year: "numeric",
    month: language === "zh" ? "long" : "short",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(at);
}

/** A moment in the capitals of the sides: “4 Feb 2026, 14:05 Beijing · 4 Feb 2026, 01:05 Washington”. */
export function formatInCapitals(iso: string, sides: readonly (string | null)[], language: InterfaceLanguage): string {
  if (!/T\d{2}/.test(iso)) return formatDay(iso, language);
  const clocks = placeAndZones(sides);
  if (clocks.length === 0) return `${formatMoment(iso, language, "UTC")} UTC`;
  const gap = language === "zh" ? "" : " ";
  return clocks
    .map(({ zone, place }) =>
      language === "zh" ? `${place.zh}${gap}${formatMoment(iso, language, zone)}` : `${formatMoment(iso, language, zone)}${gap}${place.en}`,
    )
    .join(" · ");
}
