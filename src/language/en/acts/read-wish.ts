import { type ActSetting, type Found, textOf, view } from "./act-reading.ts";
import type { ClauseWord } from "./clause-words.ts";
import { isOfClass, readVerb } from "./verb-lexicon.ts";

/** What "I would like to …" and "I want to …" come to: thanks, a request, an offer or a word of emphasis; null where they tell a wish. */
export function readWish(behind: readonly ClauseWord[], setting: ActSetting): Found | null {
  const to = behind.findIndex((word) => word.lower === "to");
  if (to < 0 || to > 2) return null;
  const verb = behind.slice(to + 1, to + 4).find((word) => readVerb(word.lower).some((one) => one.form === "base"));
  const lemma = verb?.lower ?? "";
  const text = textOf(behind, 12);
  if (
    ((isOfClass(lemma, "thanks") || /^(?:welcome|greet)$/.test(lemma)) && lemma !== "") ||
    /\b(?:gratitude|condolences|thanks|congratulations|greetings|wish you)\b/.test(text)
  )
    return { act: "thanks", modality: null };
  if (isOfClass(lemma, "ask") && lemma !== "insist" && lemma !== "") return { act: "request", modality: null };
  if (lemma === "invite" || lemma === "offer") return { act: "offer", modality: null };
  if (
    /^(?:say|emphasize|emphasise|stress|note|tell|add|point|underline|underscore|remind|mention|draw|highlight|reiterate|assure|inform|believe|hear|recall|discuss|focus|dwell|touch|share|ask|know|make|begin|start|repeat)$/.test(
      lemma,
    )
  )
    return view(setting);
  return null;
}
