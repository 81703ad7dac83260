import { eld } from "eld/extrasmall";

/** Languages of the same alphabet are told apart by their letter sequences; short texts by chance only, so they do not outweigh a declaration. */
export function detectLatin(text: string, letters: number): { language: string; sure: boolean; reason: string } {
  if (letters < 3) return { language: "und", sure: false, reason: "too short" };
  const result = eld.detect(text.slice(0, 4_000));
  const language = result.language || "und";
  // A line or two of names and titles is taken for anything; English is what most short posts are in.
  if (letters < 40 && !result.isReliable())
    return { language: /^[\p{ASCII}“”‘’–—…\s]*$/u.test(text) ? "en" : "und", sure: false, reason: "short" };
  return { language, sure: letters >= 60 && result.isReliable(), reason: `in the words of “${language}”` };
}
