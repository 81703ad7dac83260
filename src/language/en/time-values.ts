import { createTimeValueReader, type ReadTime } from "../times/core/reader.ts";
import { accept } from "./time-accept.ts";
import { lexicon } from "./time-lexicon.ts";
import { number, strata } from "./time-strata.ts";

/** Reads all times of an English text as its words give them. */
export const readTimeValues: (text: string) => readonly ReadTime[] = createTimeValueReader({ lexicon, number, strata, accept });
