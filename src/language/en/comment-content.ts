import type { Span } from "../../domain/span.ts";
import { contentSpans } from "./content-extent.ts";
import type { Hit } from "./hit.ts";
import { commentEnd } from "./read-comment.ts";
import type { Word } from "./read-words.ts";
import { actsAsVerb, coordinators } from "./word-classes.ts";

/** The words before "he said", and those behind it where it interrupts. */
export function commentContent(words: readonly Word[], hits: readonly Hit[], at: number): readonly Span[] {
  const hit = hits[at];
  if (hit === undefined) return [];
  const { begins, ends } = placeOf(words, hit);
  const isQuote = endsQuoted(words, begins);
  const from = commentStart(words, hits, at);
  const before = contentSpans(words, from, words[begins - 1]?.lower === "as" ? begins - 1 : begins, false);
  let more = ends;
  while (more < words.length && /^[,:]$/u.test(words[more]?.text ?? "")) more++;
  const end = endOf(words, hits, at);
  const goesOn =
    !isClosed(words, from, begins, more) &&
    more > ends &&
    more < end &&
    (words[more + 1]?.quoted === true || (!isQuote && words[more]?.text !== "."));
  return goesOn ? [...before, ...contentSpans(words, more, end, false)] : before;
}

function placeOf(words: readonly Word[], hit: Hit): { begins: number; ends: number } {
  const { subject, group } = hit;
  const inverted = subject !== null && subject.from >= group.to;
  const behind = inverted ? subject.to : group.to;
  return {
    begins: inverted ? group.from : (subject?.from ?? group.from),
    ends: hit.content === "before" ? commentEnd(words, behind) : behind,
  };
}

/** Where the words begin that a comment hands over. */
export function commentStart(words: readonly Word[], hits: readonly Hit[], at: number): number {
  const hit = hits[at];
  if (hit === undefined) return 0;
  const { begins } = placeOf(words, hit);
  const isQuote = endsQuoted(words, begins);
  const earlier = hits.slice(0, at).findLast((one) => one.parent === null);
  if (earlier === undefined) return 0;
  if (!isQuote) {
    // "A, he said; B, he added": each has its own part; else the comment spans the sentence, with what others say in it.
    for (let at = begins - 1; at > placeOf(words, earlier).ends; at--) if (words[at]?.text === ";" && !words[at]?.quoted) return at + 1;
    return 0;
  }
  if (words[earlier.group.to]?.text === ",") return 0;
  let from = earlier.group.to;
  while (from < begins && !words[from]?.quoted) from++;
  return from;
}

/** Whether a quotation stands right before the comment. */
function endsQuoted(words: readonly Word[], begins: number): boolean {
  return words[begins - 1]?.text !== "," || (words[begins - 2]?.quoted ?? false) || /^["”»’']$/u.test(words[begins - 2]?.text ?? "");
}

/** "The dam holds, he said, at a time of …": a whole clause stands before, and only when or in what state of things behind. */
function isClosed(words: readonly Word[], from: number, begins: number, more: number): boolean {
  if (!/^(?:at|amid|during|as|while|when|after|before|hours|days|weeks)$/.test(words[more]?.lower ?? "")) return false;
  for (let at = from; at < begins; at++) if (actsAsVerb(words, at)) return true;
  return false;
}

/** Where the interrupted words end: at a verb that goes on with the same subject, a participle, or behind ";" a new one. */
function endOf(words: readonly Word[], hits: readonly Hit[], at: number): number {
  for (const hit of hits.slice(at + 1)) {
    const { begins } = placeOf(words, hit);
    if (hit.content === "before") {
      for (let back = begins - 1; back > (hits[at]?.group.to ?? 0); back--) if (words[back]?.text === ";") return back;
      continue;
    }
    if (words[begins - 1]?.text === ";") return begins - 1;
    // "It matters, we agreed, to meet, and I hope for it": whoever writes goes on for himself.
    if (
      /^(?:i|we)$/.test(words[begins]?.lower ?? "") &&
      words[begins]?.quoted !== true &&
      coordinators.has(words[begins - 1]?.lower ?? "") &&
      words[begins - 2]?.text === ","
    )
      return begins - 2;
    if (hit.parent !== null || (hit.subject !== null && hit.group.shape !== "participle")) continue;
    let end = hit.from;
    while (end > 0 && (words[end - 1]?.text === "," || coordinators.has(words[end - 1]?.lower ?? ""))) end--;
    return end;
  }
  return words.length;
}
