import { numberCategories } from "../../times/core/number-categories.ts";
import { createTimeValueReader, type ReadTime } from "../../times/core/reader.ts";
import { accept } from "./accept.ts";
import { foldScript } from "./fold.ts";
import { lexicon } from "./lexicon.ts";
import { strata } from "./strata.ts";

const han = /\p{Script=Han}/gu;

/** Reads all times of a Chinese text, in either script, as its words give them. */
export const readTimeValues: (text: string) => readonly ReadTime[] = createTimeValueReader({
  lexicon,
  // Characters stand beside numbers without a space.
  number: (digits, before, after) => numberCategories(digits, before.replace(han, " "), after.replace(han, " ")),
  strata,
  accept,
  fold: foldScript,
});
