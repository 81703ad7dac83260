import type { Element } from "../../times/core/cascade.ts";
import type { ReadTime } from "../../times/core/reader.ts";

/** Words before a part of the day that greet. */
const greeting = /\bgood\s$/i;

/** Refuses words of time that are used for something else. */
export function accept({ value, start }: ReadTime, _before: Element | undefined, _after: Element | undefined, text: string): boolean {
  return !(value.sort === "daypart" && greeting.test(text.slice(Math.max(0, start - 6), start)));
}
