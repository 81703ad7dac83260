import { numberCategories } from "../../times/core/number-categories.ts";
import { createTimeValueReader, type ReadTime } from "../../times/core/reader.ts";
import { accept } from "./accept.ts";
import { lexicon } from "./lexicon.ts";
import { strata } from "./strata.ts";

const hangul = /\p{Script=Hangul}/gu;

/** Reads all times of a Korean text as its words give them. */
export const readTimeValues: (text: string) => readonly ReadTime[] = createTimeValueReader({
  lexicon,
  // Units and particles stand beside numbers without a space.
  number: (digits, before, after) => numberCategories(digits, before.replace(hangul, " "), after.replace(hangul, " ")),
  strata,
  accept,
});
