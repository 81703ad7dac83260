const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const seasons: Readonly<Record<string, string>> = { "21": "spring", "22": "summer", "23": "autumn", "24": "winter" };
const units: Readonly<Record<string, string>> = { D: "day", W: "week", M: "month", Y: "year" };

/** The language in which a time is told to the reader. */
export type TimeLanguage = "en" | "zh";

function formatPoint(point: string, language: TimeLanguage): string {
  const found = /^([\dX]{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)$/.exec(point);
  if (!found) return point;
  const [, year = "", month, day, mark] = found;
  const about = mark ? (language === "zh" ? "约" : "about ") : "";
  const monthName = month === undefined ? undefined : (seasons[month] ?? months[Number(month) - 1] ?? month);
  if (language === "zh") {
    const zhSeason = month === undefined ? undefined : { "21": "春", "22": "夏", "23": "秋", "24": "冬" }[month];
    const yearText = year === "XXXX" ? "" : year.endsWith("X") ? `${year.replace(/X+$/, (x) => "0".repeat(x.length))}年代` : `${year}年`;
    return `${about}${yearText}${zhSeason ?? (month ? `${Number(month)}月` : "")}${day ? `${Number(day)}日` : ""}`;
  }
  const yearText = year === "XXXX" ? "" : year.endsWith("X") ? `the ${year.replaceAll("X", "0")}s` : year;
  return `${about}${[day ? String(Number(day)) : "", monthName ?? "", yearText].filter(Boolean).join(" ")}`;
}

/** Tells an EDTF value in words: `../2027` is "by 2027", `2025-09/2026-08` "September 2025 – August 2026". What it cannot read it hands back. */
export function formatTime(edtf: string, language: TimeLanguage = "en"): string {
  const zh = language === "zh";
  const duration = /^P(\d{1,6})([DWMY])$/.exec(edtf);
  if (duration) {
    const [, count = "", unit = ""] = duration;
    if (zh) return `${count}${{ D: "天", W: "周", M: "个月", Y: "年" }[unit] ?? unit}`;
    return `${count} ${units[unit] ?? unit}${count === "1" ? "" : "s"}`;
  }
  const [from = "", to, ...rest] = edtf.split("/");
  if (rest.length > 0) return edtf;
  if (to === undefined) return formatPoint(from, language);
  if (from === "..") return zh ? `${formatPoint(to, language)}前` : `by ${formatPoint(to, language)}`;
  if (to === "..") return zh ? `${formatPoint(from, language)}起` : `from ${formatPoint(from, language)} on`;
  return `${formatPoint(from, language)}${zh ? "至" : " – "}${formatPoint(to, language)}`;
}
