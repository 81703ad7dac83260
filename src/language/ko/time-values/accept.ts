import type { ReadTime } from "../../times/core/reader.ts";

const hangulBefore = /[가-힣]$/u;
/** What may follow a time in the same word: particles, the copula, and what makes adverbs or attributes of it. */
const tail =
  /^(?:$|[^가-힣]|에|은|는|이|가|을|를|의|과|와|도|만|로|으로|부터|까지|쯤|께|경|간|동안|나|랑|하고|마다|입|였|인|처럼|보다|중|내|안|후|전|말|초|째|씩|여|당|정도|짜리|분|치|차)/u;

/** Refuses syllables within longer words. */
export function accept({ value, start, end }: ReadTime, text: string): boolean {
  if (hangulBefore.test(text.slice(Math.max(0, start - 1), start))) return false;
  if (!tail.test(text.slice(end, end + 2))) return false;
  // "Night" and "noon" are chestnuts and low as well.
  return !(value.sort === "daypart" && end - start === 1 && !/^(?:에|$|[^가-힣])/u.test(text.slice(end, end + 1)));
}
