import type { Word } from "./read-words.ts";
import { actsAsVerb, isPunctuation, prepositions, subordinators } from "./word-classes.ts";

/**
 * Whether a sentence without a cue of its own goes on in the voice of the one before: it says what is or ought to be, while narration tells
 * what the parties did; with `ought`, only what ought to be counts. The head of its main clause decides: "should", "is", "stands" against "met", "was", "will visit".
 */
export function continuesFreely(words: readonly Word[], ought = false): boolean {
  const from = behindAdverbial(words);
  if (concludes(words)) return true;
  if (narrates(words, from) || /^[-•*–—]$/u.test(words[0]?.text ?? "")) return false;
  // "He also …" tells of the speaker; "we" and "our" may be the narrator's: only what ought to be shows the speaker's voice.
  const onlyOught =
    ought ||
    words.some((word, at) => !word.quoted && (/^(?:we|our|us)$/.test(word.lower) || (at === from && /^(?:he|she|they)$/.test(word.lower))));
  for (let at = 0; at < Math.min(words.length, 14); at++)
    if (words[at]?.lower === "it" && (at === 0 || words[at - 1]?.text === ",") && isNeeded(words, at)) return true;
  for (let at = from; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || word.quoted) continue;
    if (obliging.has(word.lower)) return true;
    if (/^(?:has|have)$/.test(word.lower) && isPerfect(words, at)) return false;
    if (present.has(word.lower)) {
      if (onlyOught) return /^needs?$/.test(word.lower);
      return true;
    }
    if (subordinators.has(word.lower) && !/^(?:that|which|who)$/.test(word.lower)) continue;
    if (/^(?:was|were|had|did|will|would|may|might|could)$/.test(word.lower)) return false;
    // "attempts made by means of …": a participle behind its noun.
    if (
      /ed$|^(?:made|held|taken|given|sent|led)$/.test(word.lower) &&
      at > from &&
      /^(?:by|in|at|to|with|for|under|from|on)$/.test(words[at + 1]?.lower ?? "")
    )
      continue;
    if (actsAsVerb(words, at)) return false;
  }
  return false;
}

/** "Therefore, a truce **will be** the next step": what follows from what was said is the speaker's. */
function concludes(words: readonly Word[]): boolean {
  if (!/^(?:therefore|thus|hence|consequently|accordingly)$/.test(words[0]?.lower ?? "") || words[1]?.text !== ",") return false;
  if (narrates(words, 2)) return false;
  for (let at = 3; at < words.length; at++) {
    const lower = words[at]?.lower ?? "";
    if (/^(?:will|would|is|are|must|should|can|cannot)$/.test(lower)) return true;
    if (/^(?:was|were|had|has|have|met|signed|agreed|said|he|she|they|we)$/.test(lower)) return false;
  }
  return false;
}

/** "it was necessary to", "it would be wrong to": what ought to be, told of the past. */
function isNeeded(words: readonly Word[], at: number): boolean {
  return (
    /^(?:was|is|would)$/.test(words[at + 1]?.lower ?? "") &&
    words
      .slice(at + 2, at + 5)
      .some(({ lower }) =>
        /^(?:necessary|important|essential|vital|crucial|imperative|unacceptable|inadmissible|impossible|wrong)$/.test(lower),
      )
  );
}

const obliging = new Set(["should", "must", "ought", "cannot", "shouldn't", "needs"]);
const present = new Set(
  "is are am has have does do remains remain stands stand belongs belong supports support opposes oppose hopes hope believes believe attaches attach welcomes welcome wants want wishes wish calls call expects expect regards regard values value adheres adhere respects respect needs need serves serve means mean matters matter lies lie goes go constitutes constitute represents represent requires require continues continue rejects reject insists insist advocates advocate upholds uphold maintains maintain sticks stick pursues pursue faces face enjoys enjoy shares share depends depend seeks seek follows follow brings bring benefits benefit harms harm poses pose makes make marks mark meets meet applies apply concerns concern relates relate involves involve contributes contribute demonstrates demonstrate proves prove testifies testify".split(
    " ",
  ),
);

/** "has grown", "have been": what happened up to now. */
function isPerfect(words: readonly Word[], at: number): boolean {
  return words
    .slice(at + 1, at + 3)
    .some((word) =>
      /^(?:been|[a-z]{2,}ed|grown|become|made|begun|taken|given|come|gone|seen|shown|held|led|met|brought|built|kept|done|had|risen)$/.test(
        word.lower,
      ),
    );
}

/** "The talks were held …", "He also visited …": the parties and their meeting as subject tell what happened. */
function narrates(words: readonly Word[], from: number): boolean {
  const head = words
    .slice(from, from + 4)
    .map((word) => word.lower)
    .join(" ");
  return /^(?:the )?(?:call|meeting|talks|conversation|visit|discussion|negotiations|consultations|summit|readout|statement|trip|delegation|participants|event|exchange)\b/.test(
    head,
  );
}

/** Where the main clause begins, behind "On this matter," or "In the present situation,". */
function behindAdverbial(words: readonly Word[]): number {
  const first = words[0]?.lower ?? "";
  if (!prepositions.has(first) && !subordinators.has(first)) return 0;
  const comma = words.findIndex((word, at) => at > 0 && at < 25 && word.text === ",");
  return comma < 0 || isPunctuation(words[comma + 1]) ? 0 : comma + 1;
}
