import { numberCategories } from "../../times/core/number-categories.ts";
import { createTimeValueReader, type ReadTime } from "../../times/core/reader.ts";
import { accept } from "./accept.ts";
import { lexicon } from "./lexicon.ts";
import { accountStrata, strata } from "./strata.ts";

const english = { lexicon, number: numberCategories, accept };

/** Reads all times of an English text as its words give them. */
export const readTimeValues: (text: string) => readonly ReadTime[] = createTimeValueReader({ ...english, strata });

/** Reads the dates and periods of an account, without the words that bound them. */
export const readDates: (text: string) => readonly ReadTime[] = createTimeValueReader({ ...english, strata: accountStrata });
