import type { Span } from "../../domain/span.ts";
import type { Hit } from "./hit.ts";
import type { Word } from "./read-words.ts";
import { headOf, isOccasion } from "./subject-kinds.ts";
import { actsAsVerb, beginsPhrase, behindShortForm, coordinators, isCapitalised } from "./word-classes.ts";
import { spanOf } from "./word-spans.ts";

/** Whose words a hit hands over, as they stand: subject and partner, the agent of a passive, the owner of "their talks". */
export function hitSource(words: readonly Word[], hit: Hit): readonly Span[] {
  const { subject, partner, content, group } = hit;
  if (content === "passive") {
    const agent = findAgent(words, group.to);
    return agent === null ? [] : listed(spanOf(words, agent[0], agent[1]));
  }
  if (subject === null) return partner === null ? [] : listed(spanOf(words, partner[0], partner[1]));
  if (namesOccasion(words, hit)) {
    const owner = words[subject.from];
    return owner !== undefined && subject.to - subject.from > 1 && /^(?:their|his|her|our|my)$/.test(owner.lower) ? [owner] : [];
  }
  return [...listed(spanOf(words, subject.from, subject.to)), ...(partner === null ? [] : listed(spanOf(words, partner[0], partner[1])))];
}

/** The words that hand over: the verb group, a passive's "by", and what stands apart from it ("told him **of** …"). */
export function hitCue(words: readonly Word[], hit: Hit): readonly Span[] {
  const { group, subject, content } = hit;
  // "Their talks focused on …": the occasion is part of the cue.
  const from = content !== "passive" && namesOccasion(words, hit) && subject !== null ? headOf(words, subject) : group.from;
  const withAgent = content === "passive" && findAgent(words, group.to) !== null;
  const link =
    typeof content === "string" || content.link === null ? null : spanOf(words, content.link, content.linkEnd ?? content.link + 1);
  return [...listed(spanOf(words, from, withAgent ? group.to + 1 : group.to)), ...listed(link)];
}

function listed(span: Span | null): readonly Span[] {
  return span === null ? [] : [span];
}

function namesOccasion(words: readonly Word[], hit: Hit): boolean {
  return hit.subject !== null && hit.subject.to === hit.group.from && hit.group.takes.has("topic") && isOccasion(words, hit.subject);
}

function findAgent(words: readonly Word[], at: number): readonly [number, number] | null {
  if (words[at]?.lower !== "by") return null;
  let to = at + 1;
  while (to < words.length && to < at + 20) {
    const behind = behindShortForm(words, to);
    if (behind < 0 && endsAgent(words, to) && !isOfTitle(words, to)) break;
    to = Math.max(behind, to + 1);
  }
  return to > at + 1 ? [at + 1, to] : null;
}

/** "the Adviser **to** the Head of State", "Ambassador **in** Norway": a preposition within a title. */
function isOfTitle(words: readonly Word[], at: number): boolean {
  return (
    /^(?:to|in|on)$/.test(words[at]?.lower ?? "") &&
    /^(?:advis[eo]r|ambassador|envoy|assistant|aide|representative|commissioner)$/.test(words[at - 1]?.lower ?? "") &&
    beginsPhrase(words[at + 1])
  );
}

function endsAgent(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (
    word === undefined ||
    /^[.,;:!?()—–"“”]$/u.test(word.text) ||
    /^(?:in|on|at|to|during|that|who|which|as|after|before|following|with)$/.test(word.lower)
  )
    return true;
  if (actsAsVerb(words, at) && !isCapitalised(word)) return true;
  // "outlined by the President and remain unchanged": "and" goes on with the names only before a name.
  return coordinators.has(word.lower) && !beginsPhrase(words[at + 1]);
}
