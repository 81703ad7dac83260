import type { Span } from "../../domain/span.ts";
import { contentSpans } from "./content-extent.ts";
import type { Hit } from "./hit.ts";
import type { Word } from "./read-words.ts";
import { coordinators } from "./word-classes.ts";

/** The words before "he said", and those behind it where it interrupts. */
export function commentContent(words: readonly Word[], hits: readonly Hit[], at: number): readonly Span[] {
  const hit = hits[at];
  if (hit === undefined) return [];
  const { begins, ends } = placeOf(hit);
  const earlier = hits.slice(0, at).findLast((one) => one.parent === null);
  const isQuote =
    words[begins - 1]?.text !== "," ? true : (words[begins - 2]?.quoted ?? false) || /^["”»’']$/u.test(words[begins - 2]?.text ?? "");
  const before = contentSpans(words, startOf(words, hit, earlier, isQuote), words[begins - 1]?.lower === "as" ? begins - 1 : begins, false);
  let more = ends;
  while (more < words.length && /^[,:]$/u.test(words[more]?.text ?? "")) more++;
  const end = endOf(words, hits, at);
  const goesOn = more > ends && more < end && (words[more + 1]?.quoted === true || (!isQuote && words[more]?.text !== "."));
  return goesOn ? [...before, ...contentSpans(words, more, end, false)] : before;
}

function placeOf(hit: Hit): { begins: number; ends: number } {
  const { subject, group } = hit;
  const inverted = subject !== null && subject.from >= group.to;
  return { begins: inverted ? group.from : (subject?.from ?? group.from), ends: inverted ? subject.to : group.to };
}

function startOf(words: readonly Word[], hit: Hit, earlier: Hit | undefined, isQuote: boolean): number {
  const { begins } = placeOf(hit);
  if (earlier === undefined) return 0;
  if (earlier.content === "before") {
    // "A, he said; B, he added": each has its own part.
    for (let at = begins - 1; at > placeOf(earlier).ends; at--) if (words[at]?.text === ";" && !words[at]?.quoted) return at + 1;
  }
  const floor = words[earlier.group.to]?.text !== "," ? earlier.group.to : 0;
  if (floor === 0) return 0;
  if (!isQuote) return floor;
  let from = floor;
  while (from < begins && !words[from]?.quoted) from++;
  return from;
}

/** Where the interrupted words end: at a verb that goes on with the same subject, a participle, or behind ";" a new one. */
function endOf(words: readonly Word[], hits: readonly Hit[], at: number): number {
  for (const hit of hits.slice(at + 1)) {
    const { begins } = placeOf(hit);
    if (hit.content === "before") {
      for (let back = begins - 1; back > (hits[at]?.group.to ?? 0); back--) if (words[back]?.text === ";") return back;
      continue;
    }
    if (words[begins - 1]?.text === ";") return begins - 1;
    if (hit.parent !== null || (hit.subject !== null && hit.group.shape !== "participle")) continue;
    let end = hit.from;
    while (end > 0 && (words[end - 1]?.text === "," || coordinators.has(words[end - 1]?.lower ?? ""))) end--;
    return end;
  }
  return words.length;
}
