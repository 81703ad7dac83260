import { blankScript } from "../../times/core/blank-script.ts";
import { numberCategories } from "../../times/core/number-categories.ts";
import { createTimeValueReader, type ReadTime } from "../../times/core/reader.ts";
import { accept } from "./accept.ts";
import { lexicon } from "./lexicon.ts";
import { accountStrata, strata } from "./strata.ts";

const withoutHangul = blankScript(/\p{Script=Hangul}/gu);

const korean = {
  lexicon,
  // Units and particles stand beside numbers without a space.
  number: (digits: string, before: string, after: string) => numberCategories(digits, withoutHangul(before), withoutHangul(after)),
  accept,
};

/** Reads all times of a Korean text as its words give them. */
export const readTimeValues: (text: string) => readonly ReadTime[] = createTimeValueReader({ ...korean, strata });

/** Reads the dates and periods of an account, without the words that bound them. */
export const readDates: (text: string) => readonly ReadTime[] = createTimeValueReader({ ...korean, strata: accountStrata });
