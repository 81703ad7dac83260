import { numberCategories } from "../../times/core/number-categories.ts";
import { createTimeValueReader, type ReadTime } from "../../times/core/reader.ts";
import { accept } from "./accept.ts";
import { lexicon } from "./lexicon.ts";
import { strata } from "./strata.ts";

/** Reads all times of an English text as its words give them. */
export const readTimeValues: (text: string) => readonly ReadTime[] = createTimeValueReader({
  lexicon,
  number: numberCategories,
  strata,
  accept,
});
