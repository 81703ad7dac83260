import { findSubject } from "./find-source.ts";
import { findVerbGroups, type VerbGroup } from "./find-verb-groups.ts";
import type { Hit } from "./hit.ts";
import { commentEnd } from "./read-comment.ts";
import { readFinite } from "./read-finite.ts";
import { readParticiple } from "./read-participle.ts";
import { readPassive } from "./read-passive.ts";
import { readPurpose } from "./read-purpose.ts";
import { readRelative } from "./read-relative.ts";
import type { Word } from "./read-words.ts";
import { pronouns } from "./word-classes.ts";

/** No sentence hands over words more often; a hostile one shall not cost more. */
const mostHits = 40;

/** Reads which verb groups of a sentence hand over words, in order. */
export function readHits(text: string, words: readonly Word[]): readonly Hit[] {
  const hits: Hit[] = [];
  let relative: Hit | null = null;
  for (const group of findVerbGroups(text, words)) {
    const hit = readHit(words, group, hits);
    if (hit !== null) {
      hits.push(hit);
      // A relative clause that the sentence goes on behind is an aside.
      relative = null;
    } else relative = readRelative(words, group, hits) ?? relative;
    if (hits.length >= mostHits) break;
  }
  return relative === null ? hits : [...hits, relative];
}

function readHit(words: readonly Word[], group: VerbGroup, hits: readonly Hit[]): Hit | null {
  const last = hits.at(-1);
  if (last !== undefined && group.from < last.group.to) return null;
  // Behind "X, he said, …" the sentence goes on where it was broken off.
  const floor = last === undefined || isBroken(words, last) ? 0 : typeof last.content === "string" ? last.group.to : last.content.from;
  if (group.from < floor) return null;
  if (group.takes.has("named")) return readNamed(words, group, hits, floor);
  switch (group.shape) {
    case "passive":
      return readPassive(words, group, hits, floor);
    case "participle":
      return readParticiple(words, group, hits);
    case "infinitive":
      return readPurpose(words, group, hits);
    case "finite":
      return readFinite(words, group, hits, floor);
    default: {
      const shape: never = group.shape;
      return shape;
    }
  }
}

/** "Trade also came up.": the subject is what is named. */
function readNamed(words: readonly Word[], group: VerbGroup, hits: readonly Hit[], floor: number): Hit | null {
  if (group.shape !== "finite" || hits.length > 0) return null;
  const subject = findSubject(words, group.from, floor);
  if (subject === null || pronouns.has(words[subject.from]?.lower ?? "")) return null;
  return { group, subject, partner: null, content: "passive", parent: null, from: subject.from };
}

function isBroken(words: readonly Word[], hit: Hit): boolean {
  return hit.content === "before" && words[commentEnd(words, hit.group.to)]?.text === ",";
}
