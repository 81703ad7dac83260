import type { Quantity } from "../../../../domain/quantity.ts";
import type { InterfaceLanguage } from "../../../../domain/view.ts";

/** A quantity in its base unit, never rounded: `about 20,000,000 t`. `bound` is the word for how exact it is. */
export function formatQuantity(quantity: Quantity, bound: string, language: InterfaceLanguage): string {
  const figures = new Intl.NumberFormat(language === "zh" ? "zh-Hans" : "en", { maximumFractionDigits: 6 });
  const value =
    typeof quantity.value === "number" ? figures.format(quantity.value) : quantity.value.map((each) => figures.format(each)).join("–");
  const unit = quantity.unit === "count" ? "" : ` ${quantity.unit}`;
  return `${bound}${value}${unit}`;
}

/** A length of time: seconds as hours and minutes, a range as two of them; anything else as it is. */
export function formatDuration(value: string, minutes: (hours: number, minutes: number) => string): string {
  const read = (seconds: string): string => {
    const all = Math.round(Number(seconds) / 60);
    return minutes(Math.floor(all / 60), all % 60);
  };
  const parts = value.split(/\s*[-–/]\s*/u);
  return parts.length <= 2 && parts.every((part) => /^\d{1,9}$/u.test(part)) ? parts.map(read).join("–") : value;
}

/** A day, month, year or span of them in EDTF, as people write spans. */
export function formatTime(edtf: string, day: (iso: string) => string): string {
  return edtf
    .split("/")
    .map((part) => (/^\d{4}(-\d{2}){0,2}$/u.test(part) ? day(part) : part))
    .join(" – ");
}
