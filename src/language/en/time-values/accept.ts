import type { ReadTime } from "../../times/core/reader.ts";

/** "Good morning", "have a nice weekend". */
const greeting = /\b(?:good|nice|great|happy|lovely|wonderful|pleasant)\s$/i;
const longestGreeting = 12;

/** Refuses words of time that are used for something else. */
export function accept({ value, start }: ReadTime, text: string): boolean {
  if (value.sort !== "daypart" && value.sort !== "relative") return true;
  return !greeting.test(text.slice(Math.max(0, start - longestGreeting), start));
}
