import type { ReadAccount } from "../read-account.ts";

/** One Han character says about as much as three letters. */
const lettersPerHan = 3;

/** Letters of English that a character of an account is worth. */
export const lettersOf = ({ pack }: ReadAccount): number => (pack.spaced ? 1 : lettersPerHan);

/** Length of a whole text, in characters of English. */
export const lengthOf = (read: ReadAccount): number => read.account.text.length * lettersOf(read);
