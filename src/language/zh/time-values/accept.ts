import type { ReadTime } from "../../times/core/reader.ts";

/** How far back a title may have begun. */
const longestTitle = 30;
/** What is counted by 点: points of a list, not hours. */
const countedPoints =
  /^(?:重要|原则|具体|战略|务实)?(?:建议|意见|共识|希望|要求|主张|看法|倡议|原则|内容|理由|方案|措施|说明|声明|期待|认识)/u;

/** Refuses what is no time: words within a title, points of a list. */
export function accept({ value, start, end }: ReadTime, text: string): boolean {
  const ahead = text.slice(Math.max(0, start - longestTitle), start);
  if (ahead.lastIndexOf("《") > ahead.lastIndexOf("》")) return false;
  // 那一年 is a year, not a length; 最近一次 is the last of several.
  if (value.sort === "duration" && /[那哪同]$/u.test(ahead)) return false;
  if (value.sort === "relative" && text.slice(start, end) === "最近" && /^[一的几]/u.test(text.slice(end, end + 1))) return false;
  if (value.sort === "clock" && value.minute === undefined && !value.half) return !countedPoints.test(text.slice(end, end + 6));
  return true;
}
