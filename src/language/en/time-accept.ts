import type { Element } from "../times/core/cascade.ts";
import type { ReadTime } from "../times/core/reader.ts";

/** Refuses words of time that are used for something else. */
export function accept(_time: ReadTime, _before: Element | undefined, _after: Element | undefined, _text: string): boolean {
  return true;
}
