import type { Force } from "../../domain/statement.ts";
import { type CuePhrase, pairedFeelings } from "./cue-phrases.ts";
import type { CueVerb, Taking } from "./cue-verbs.ts";
import { type VerbReading, verbReadings } from "./cues.ts";
import { findPraised } from "./find-praised.ts";
import { behindManner } from "./manner.ts";
import type { Word } from "./read-words.ts";
import { findTopicMark } from "./topic-marks.ts";
import {
  auxiliaries,
  beForms,
  determiners,
  isCapitalised,
  isGroupAdverb,
  isPastTime,
  isPunctuation,
  negators,
  prepositions,
} from "./word-classes.ts";

/** A verb group that may hand over words: "has also underscored", "to discuss", "were raised". Numbers are indexes of words. */
export interface VerbGroup {
  readonly shape: "finite" | "passive" | "participle" | "infinitive";
  /** First word of the group, with auxiliaries and adverbs. */
  readonly from: number;
  readonly verb: number;
  /** Behind the last word of the cue. */
  readonly to: number;
  readonly lemma: string;
  readonly takes: ReadonlySet<Taking>;
  readonly links: readonly string[];
  readonly force: Force;
  readonly negated: boolean;
  /** The auxiliary nearest to the verb: "**will** discuss". */
  readonly auxiliary: string | null;
  /** Whether the spelling could as well be a noun or a participle, so that its surroundings must speak for a verb. */
  readonly doubtful: boolean;
  /** The preposition or particle that the cue ends with, where it governs one. */
  readonly governed: string | null;
}

/** Finds the verb groups of a sentence that may be cues, outside quotations, in order. */
export function findVerbGroups(text: string, words: readonly Word[]): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    // "the United States", "Minister of State": a capital within the sentence is no verb.
    if (word === undefined || word.quoted || (isCapitalised(word) && at > 0 && !isPunctuation(words[at - 1]))) continue;
    const readings = verbReadings.get(word.lower);
    if (readings === undefined) continue;
    const group = readGroup(text, words, at, readings);
    if (group !== null) groups.push(group);
  }
  return groups;
}

function readGroup(text: string, words: readonly Word[], at: number, readings: readonly VerbReading[]): VerbGroup | null {
  const lead = readLead(words, at);
  for (const reading of readings) {
    const shape = shapeOf(reading, lead);
    if (shape === null) continue;
    const tail = readTail(text, words, at, reading);
    if (tail === null) continue;
    const doubtful = shape === "finite" && lead.auxiliary === null && (reading.form === "base" || reading.form === "third");
    return {
      shape,
      from: lead.from,
      verb: at,
      ...tail,
      auxiliary: lead.auxiliary,
      negated: lead.negated || (words[at + 1]?.lower === "no" && tail.to > at + 1),
      doubtful,
    };
  }
  return null;
}

interface Lead {
  readonly from: number;
  readonly auxiliary: string | null;
  readonly passive: boolean;
  readonly infinitive: boolean;
  readonly negated: boolean;
}

/** Reads auxiliaries and adverbs before the verb. */
function readLead(words: readonly Word[], at: number): Lead {
  let from = at;
  let auxiliary: string | null = null;
  let passive = false;
  let negated = false;
  for (let back = at - 1; back >= 0 && back >= at - 6; back--) {
    const word = words[back];
    if (word === undefined || word.quoted) break;
    if (word.lower === "to" && auxiliary === null) {
      const planned = beforePlan(words, back);
      // "continued to discuss": it was done.
      if (/^continued$/.test(words[back - 1]?.lower ?? "") && !words[back - 1]?.quoted)
        return { from: back - 1, auxiliary: "did", passive: false, infinitive: false, negated };
      const failed = beforeFailure(words, back);
      if (failed >= 0) return { from: failed, auxiliary: "did", passive: false, infinitive: false, negated: true };
      return planned < 0
        ? { from: back, auxiliary: "to", passive: false, infinitive: true, negated }
        : { from: planned, auxiliary: "will", passive: false, infinitive: false, negated };
    }
    if (auxiliaries.has(word.lower)) {
      if (auxiliary === null) passive = beForms.has(word.lower);
      auxiliary ??= word.lower;
    } else if (!isGroupAdverb(word) || determiners.has(words[back - 1]?.lower ?? "")) break;
    if (negators.has(word.lower)) negated = true;
    from = back;
  }
  // "recently announced": when it was said is no part of the cue.
  while (from < at && isPastTime(words[from])) from++;
  return { from, auxiliary, passive, infinitive: false, negated };
}

/** "failed to agree", "were unable to reach": the index where a failure begins. */
function beforeFailure(words: readonly Word[], to: number): number {
  const word = words[to - 1]?.lower ?? "";
  if (word === "failed") return words[to - 1]?.quoted ? -1 : to - 1;
  return word === "unable" && /^(?:was|were)$/.test(words[to - 2]?.lower ?? "") ? to - 2 : -1;
}

/** "are expected to discuss", "plan to discuss", "is to review": the index where the plan begins; -1 where "to" tells a purpose. */
function beforePlan(words: readonly Word[], to: number): number {
  const isPlan = /^(?:plan|plans|planned|intend|intends|expected|scheduled|set|due|going|expects?)$/.test(words[to - 1]?.lower ?? "");
  const be = isPlan ? to - 2 : to - 1;
  if (/^(?:is|are|was|were)$/.test(words[be]?.lower ?? "") && !words[be]?.quoted) return be;
  return isPlan &&
    /^(?:plan|plans|intend|intends)$/.test(words[to - 1]?.lower ?? "") &&
    /s$|^(?:they|we|i)$/.test(words[to - 2]?.lower ?? "")
    ? to - 1
    : -1;
}

function shapeOf(reading: VerbReading, lead: Lead): VerbGroup["shape"] | null {
  if (lead.infinitive) return reading.form === "base" ? "infinitive" : null;
  switch (reading.form) {
    case "past":
      return lead.passive ? "passive" : lead.auxiliary === null || /^ha(?:s|ve|d|sn't|ven't|dn't)$/.test(lead.auxiliary) ? "finite" : null;
    case "ing":
      return lead.passive ? "finite" : lead.auxiliary === null ? "participle" : null;
    case "base":
      return lead.auxiliary === null || !(lead.passive || /^ha/.test(lead.auxiliary)) ? "finite" : null;
    case "third":
      return lead.auxiliary === null ? "finite" : null;
    default: {
      const form: never = reading.form;
      return form;
    }
  }
}

type Tail = Pick<VerbGroup, "to" | "lemma" | "takes" | "links" | "force" | "governed">;
function readTail(text: string, words: readonly Word[], at: number, reading: VerbReading): Tail | null {
  const word = words[at];
  if (word === undefined) return null;
  for (const cue of reading.phrases) {
    cue.tail.lastIndex = word.end;
    const match = cue.tail.exec(text);
    if (match === null) continue;
    const end = word.end + match[0].length;
    const tail = phraseTail(words, at, cue, end);
    if (tail === null) continue;
    const isPaired = cue.takes.has("deed") && cue.takes.has("phrase") && pairedFeelings.test(text.slice(end, end + 260));
    if (isPaired && reading.verb !== null) break;
    return tail;
  }
  return reading.verb === null ? null : verbTail(words, at, reading.verb);
}

function phraseTail(words: readonly Word[], at: number, cue: CuePhrase, end: number): Tail | null {
  let to = at + 1;
  while ((words[to]?.end ?? Number.POSITIVE_INFINITY) <= end) to++;
  // "held talks with the Minister", and about nothing: no words are handed over.
  if (cue.takes.has("topic") && cue.links.length > 0 && findTopicMark(words, to, cue.links) < 0) return null;
  // "had a conversation on January 3": a day is no topic.
  if (cue.takes.has("topic") && words[to - 1]?.lower === "on" && findTopicMark(words, to - 1, ["on"]) !== to - 1) return null;
  if (cue.takes.has("praised") && findPraised(words, to, cue.links) < 0) return null;
  const last = words[to - 1]?.lower ?? "";
  const { lemma, takes, links, force } = cue;
  return { to: behindManner(words, to), lemma, takes, links, force, governed: prepositions.has(last) ? last : null };
}

function verbTail(words: readonly Word[], at: number, verb: CueVerb): Tail | null {
  let to = behindManner(words, at + 1);
  const governed = verb.governs.find((one) => one.split(" ").every((part, offset) => words[to + offset]?.lower === part));
  const isParted =
    governed === undefined &&
    verb.takes.has("topic") &&
    verb.needsGoverned &&
    verb.lemma !== "expand" &&
    findTopicMark(words, to, verb.governs) >= 0;
  if (governed === undefined && verb.needsGoverned && !isParted && !callsSomethingNames(words, at, verb)) return null;
  // "spoke on Tuesday": a day is no topic.
  if (
    governed === "on" &&
    verb.takes.has("topic") &&
    verb.needsGoverned &&
    findTopicMark(words, to, ["on"]) !== to &&
    !wasTouched(words, at)
  )
    return null;
  // "agreed to meet": the infinitive is content, not a governed preposition.
  const isInfinitive = governed === "to" && verb.takes.has("deed") && !nounBehindTo(words, to + 1);
  if (governed !== undefined && !isInfinitive) to += governed.split(" ").length;
  return {
    to,
    lemma: verb.lemma,
    takes: verb.takes,
    links: isParted ? verb.governs : verb.links,
    force: verb.force,
    governed: isInfinitive ? null : (governed ?? null),
  };
}

/** "Matters of fishing **were touched on**.": nothing follows the preposition of a passive. */
function wasTouched(words: readonly Word[], at: number): boolean {
  const next = words[at + 2];
  return (
    words[at]?.lower === "touched" && readLead(words, at).passive && (next === undefined || isPunctuation(next) || next.lower === "and")
  );
}

/** "called the matter “a red line”": a quotation soon behind the verb shows that it names. */
function callsSomethingNames(words: readonly Word[], at: number, verb: CueVerb): boolean {
  return verb.lemma === "call" && words.slice(at + 1, at + 9).some((word) => word.quoted);
}

/** Infinitives that end as nouns do: "agreed to implement". */
const verbsLikeNouns = new Set(
  "implement supplement complement document comment cement experiment augment enhance advance balance finance influence commence reference need proceed succeed exceed feed speed heed deal heal seal signal reveal appeal ship bring sing".split(
    " ",
  ),
);

function nounBehindTo(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || verbsLikeNouns.has(word.lower)) return false;
  return determiners.has(word.lower) || /ing$/.test(word.lower) || /(?:tion|ment|ship|ed|ence|ance|al)$/.test(word.lower);
}
