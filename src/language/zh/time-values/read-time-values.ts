import { blankScript } from "../../times/core/blank-script.ts";
import { numberCategories } from "../../times/core/number-categories.ts";
import { createTimeValueReader, type ReadTime } from "../../times/core/reader.ts";
import { accept } from "./accept.ts";
import { foldScript } from "./fold.ts";
import { lexicon } from "./lexicon.ts";
import { accountStrata, strata } from "./strata.ts";

const withoutHan = blankScript(/\p{Script=Han}/gu);

const chinese = {
  lexicon,
  // Characters stand beside numbers without a space.
  number: (digits: string, before: string, after: string) => numberCategories(digits, withoutHan(before), withoutHan(after)),
  accept,
  fold: foldScript,
};

/** Reads all times of a Chinese text, in either script, as its words give them. */
export const readTimeValues: (text: string) => readonly ReadTime[] = createTimeValueReader({ ...chinese, strata });

/** Reads the dates and periods of an account, without the words that bound them. */
export const readDates: (text: string) => readonly ReadTime[] = createTimeValueReader({ ...chinese, strata: accountStrata });
