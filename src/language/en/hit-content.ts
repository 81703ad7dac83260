import type { Span } from "../../domain/span.ts";
import { commentContent, commentStart } from "./comment-content.ts";
import { contentSpans } from "./content-extent.ts";
import type { Hit } from "./hit.ts";
import type { Word } from "./read-words.ts";
import { actsAsVerb, beginsPhrase, coordinators, isAdverbOfTime, isCapitalised, subordinators } from "./word-classes.ts";

/** Which stretches a hit hands over: up to where the next hit of the same or a higher level begins. */
export function hitContent(words: readonly Word[], hits: readonly Hit[], at: number): readonly Span[] {
  const hit = hits[at];
  if (hit === undefined) return [];
  const { content, subject, group } = hit;
  if (content === "passive") {
    if (subject === null) return [];
    const end = boundary(words, hits, at);
    // "Readiness was confirmed to go on": the infinitive of the subject stands behind the verb.
    const isParted = words[group.to]?.lower === "to" && intents.test(words[subject.to - 1]?.lower ?? "");
    return [
      ...contentSpans(words, subject.from, subject.to, true),
      ...(isParted ? contentSpans(words, group.to, end, true) : alsoPassive(words, group.to, end)),
    ];
  }
  if (content === "before") return commentContent(words, hits, at);
  const end = beforeMain(words, hit, beforeBracket(words, content.from, boundary(words, hits, at)));
  const isPhrase = content.kind !== "clause";
  // "hailed the deal as a breakthrough": both sides of "as" are content, "as" belongs to the cue.
  if (content.link !== null && content.link > content.from && content.link < end)
    return [...contentSpans(words, content.from, content.link, isPhrase), ...contentSpans(words, content.link + 1, end, isPhrase)];
  const isTopic = isPhrase && group.takes.has("topic");
  return contentSpans(words, content.from, isTopic ? beforePartner(words, content.from, end) : end, isPhrase, isTopic);
}

/** "discussed the ferry **with Minister of Trade of Norway Ada Lund**": with whom is no part of the topic. */
function beforePartner(words: readonly Word[], from: number, end: number): number {
  for (let at = end - 1; at > from; at--) {
    const word = words[at];
    if (word === undefined || word.quoted) return end;
    if (word.lower === "with") return at + 3 < end && words.slice(at + 1, end).some(({ lower }) => offices.test(lower)) ? at : end;
    if (!isCapitalised(word) && word.text !== "." && !/^(?:of|for|to|the|and)$/.test(word.lower)) return end;
  }
  return end;
}

const offices =
  /^(?:president|minister|adviser|advisor|ambassador|secretary|chancellor|envoy|commissioner|director|chairman|speaker|representative)$/;

const intents = /^(?:readiness|willingness|intention|intent|determination|commitment|desire|wish|resolve|need|right|plans?)$/;

/** "Noting the rain, **the delegation went home**.": a participle that opens the sentence hands over nothing of its main clause. */
function beforeMain(words: readonly Word[], { group, content }: Hit, end: number): number {
  if (group.shape !== "participle" || group.from > 0 || typeof content === "string" || end < words.length) return end;
  for (let at = content.from + 1; at < end; at++) {
    if (words[at]?.text !== "," || words[at]?.quoted || !beginsPhrase(words[at + 1])) continue;
    for (let next = at + 2; next < end && words[next]?.text !== ","; next++) {
      if (subordinators.has(words[next]?.lower ?? "")) break;
      if (actsAsVerb(words, next)) return at;
    }
  }
  return end;
}

/** Where a bracket that was opened before the content closes, the content ends. */
function beforeBracket(words: readonly Word[], from: number, to: number): number {
  let depth = 0;
  for (let at = from; at < to; at++) {
    if (words[at]?.text === "(") depth++;
    else if (words[at]?.text === ")" && --depth < 0) return at;
  }
  return to;
}

/** "X was noted, as well as Y", "A was discussed, including B": the rest of the subject behind the verb. */
function alsoPassive(words: readonly Word[], from: number, to: number): readonly Span[] {
  if (
    words[from]?.text === "," &&
    (words[from + 1]?.lower === "including" || (words[from + 1]?.lower === "in" && words[from + 2]?.lower === "particular"))
  )
    return contentSpans(words, from, to, false);
  const opens =
    (words[from]?.text === "," && words[from + 1]?.lower === "as" && words[from + 2]?.lower === "well") ||
    (words[from]?.lower === "as" && words[from + 1]?.lower === "well" && words[from + 2]?.lower === "as");
  return opens ? contentSpans(words, words[from]?.text === "," ? from + 4 : from + 3, to, true) : [];
}

/** Behind which word the content of a hit must end: where the next hit of the same or a higher level begins. */
function boundary(words: readonly Word[], hits: readonly Hit[], at: number): number {
  const own = hits[at];
  for (let next = at + 1; next < hits.length; next++) {
    const hit = hits[next];
    if (hit === undefined || isInside(hits, hit, at)) continue;
    let end = hit.content === "before" ? Math.max(commentStart(words, hits, next), own?.group.to ?? 0) : hit.from;
    if (hit.content === "before" && end <= (own?.group.to ?? 0)) end = hit.from;
    while (end > 0 && isLinkWord(words[end - 1])) end--;
    if (words[end]?.lower === "as" && words[end - 1]?.lower === "well")
      end = words[end - 2]?.lower === "as" ? (words[end - 3]?.text === "," ? end - 3 : end - 2) : end;
    return own === undefined ? end : Math.max(end, own.group.to);
  }
  return words.length;
}

function isLinkWord(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.text === "," ||
      word.text === ";" ||
      coordinators.has(word.lower) ||
      /^(?:while|who|which|as|where|with|by|after|before|besides|when|in)$/.test(word.lower) ||
      isAdverbOfTime(word))
  );
}

function isInside(hits: readonly Hit[], hit: Hit, of: number): boolean {
  for (let parent = hit.parent; parent !== null; parent = hits[parent]?.parent ?? null) if (parent === of) return true;
  return false;
}
