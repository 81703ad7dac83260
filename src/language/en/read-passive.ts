import { findContent } from "./find-content.ts";
import { findSubject } from "./find-source.ts";
import type { VerbGroup } from "./find-verb-groups.ts";
import type { Hit } from "./hit.ts";
import type { Word } from "./read-words.ts";
import { pronouns } from "./word-classes.ts";

/** "X was noted", "it was agreed that …": the subject, or the clause that "it" stands for, is the content. */
export function readPassive(words: readonly Word[], group: VerbGroup, hits: readonly Hit[], floor: number): Hit | null {
  if (!group.takes.has("phrase") && !/^(?:that|to)$/.test(words[group.to]?.lower ?? "")) return null;
  const subject = findSubject(words, group.from, floor);
  if (subject === null) return null;
  const isDummy = subject.to - subject.from === 1 && words[subject.from]?.lower === "it";
  if (isDummy) {
    const content = findContent(words, group);
    return content === null || !(words[content.from - 1]?.lower === "that" || content.kind === "deed")
      ? null
      : { group, subject: null, partner: null, content, parent: null, from: subject.from };
  }
  if (!group.takes.has("phrase") || neverPassive.has(group.lemma)) return null;
  if (subject.opening === "content" || subject.opening === "clause" || (hits.length > 0 && subject.opening !== "and")) return null;
  if (pronouns.has(words[subject.from]?.lower ?? "") || group.auxiliary === "be" || group.auxiliary === "being") return null;
  return { group, subject, partner: null, content: "passive", parent: null, from: subject.from };
}

const neverPassive = new Set(
  "address cover write share honor honour see describe offer accept engage have hold reveal observe guarantee update brief post report detail list cite support back encourage speak center centre focus deal concentrate revolve wish admire celebrate exchange give set take favor favour prefer advocate depict portray liken go run anticipate reckon salute present conduct".split(
    " ",
  ),
);
