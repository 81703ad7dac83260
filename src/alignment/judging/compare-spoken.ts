import type { ContrastMention } from "../../extraction/find-topics.ts";
import { isNaming } from "../claims/claim.ts";
import { sharedParticulars } from "../matter/beyond-topic.ts";
import { type ComparedClaim, contrastsOf, quoteAt } from "./compared-claim.ts";
import type { ComparedPair, Comparer, Difference } from "./difference.ts";
import { wordList } from "./same-words.ts";
import { isWholeStatement } from "./whole-statement.ts";

/** Whether the matter was spoken of at all: one account says so, another that it was not discussed, not mentioned, or is not true. */
export const compareSpoken: Comparer = (pair) => {
  const [x, y] = [denialOf(pair.a), denialOf(pair.b)];
  const denial = x ?? y;
  if (!denial || (x && y)) return null;
  const [denying, telling] = x ? [pair.a, pair.b] : [pair.b, pair.a];
  const difference = judgeDenial(denial, denying, telling, pair);
  if (!difference) return null;
  const { values, spans } = difference;
  return x ? difference : { ...difference, values: [values[1], values[0]], spans: [spans[1], spans[0]] };
};

/** How a claim says that its matter was not spoken of, or is not so. */
interface Denial {
  readonly code: "not-discussed" | "not-mentioned" | "rejected";
  readonly words: string;
  /** Null where the words stand outside the claim. */
  readonly at: ContrastMention | null;
}

function denialOf(read: ComparedClaim): Denial | null {
  const { modality, cue } = read.claim.statement;
  const [found] = contrastsOf(read, "spoken").filter(({ contrast }) => contrast !== "spoken:confirmed");
  // "Made no mention of" stands before what it is about, often in front of the claim.
  const unmentioned = read.around.find(({ contrast, end }) => contrast === "spoken:not-mentioned" && end <= read.claim.span.start);
  if (!found && unmentioned) return { code: "not-mentioned", words: quoteAt(read, unmentioned), at: null };
  if (found)
    return { code: found.contrast === "spoken:not-mentioned" ? "not-mentioned" : "not-discussed", words: quoteAt(read, found), at: found };
  if (!isWholeStatement(read.claim)) return null;
  const [handing] = cue;
  const words = handing ? quoteAt(read, handing) : "";
  if (modality === "not-discussed") return { code: "not-discussed", words: words || modality, at: null };
  // "Denied that …": only where the handing words themselves call it untrue; to disagree is not to deny.
  const rejected = read.around.find(
    ({ contrast, start, end }) => contrast === "truth:rejected" && handing && start >= handing.start && end <= handing.end,
  );
  return rejected ? { code: "rejected", words, at: null } : null;
}

/** Values with the denying claim first. */
function judgeDenial(denial: Denial, denying: ComparedClaim, telling: ComparedClaim, pair: ComparedPair): Difference | null {
  const told = telling.claim.statement.modality ?? telling.claim.statement.act;
  const made = (rule: string, value: string, sure: number, together: boolean): Difference => ({
    dimension: "spoken",
    rule,
    values: [denial.words, value],
    spans: [denial.at, null],
    sure,
    together,
  });
  if (denial.code === "not-mentioned") {
    // What one did not mention is a silence, not a contradiction, unless it was said to be confirmed.
    const confirmed = contrastsOf(telling, "spoken", "sentence").find(({ contrast }) => contrast === "spoken:confirmed");
    return confirmed ? made("confirmed-or-unmentioned", quoteAt(telling, confirmed), 0.6, true) : null;
  }
  if (denial.code === "rejected") return pair.certain ? made("rejected-by-one", told, 0.65, false) : null;
  const named = [...pair.shared].some((key) => /^[pcn]:/.test(key));
  if (!isCovered(denial, denying, telling, pair)) return null;
  if (named && isNaming(denying.claim) && isNaming(telling.claim)) return made("denied-by-one", told, 0.7, false);
  return namesTheSame(denial, denying, telling, pair) ? made("denied-by-one", told, 0.7, false) : null;
}

/** Words of matter up to which a denied matter is named whole by one idea: "aid was not discussed". */
const short = 2;

/**
 * Whether what is denied is what the other tells: the clause that denies must name it. "Building them abroad never came up" says nothing against a
 * sentence that has building alone.
 */
function namesTheSame(denial: Denial, denying: ComparedClaim, telling: ComparedClaim, { sameLanguage }: ComparedPair): boolean {
  const { start, end } = clauseOf(denial, denying);
  const inside = (at: { start: number; end: number }): boolean =>
    at.start >= start && at.end <= end && (!denial.at || at.end <= denial.at.start || at.start >= denial.at.end);
  const { extraction, pack } = denying.claim.source;
  const ideas = new Set(denying.concepts.filter(inside).map(({ concept }) => concept));
  const topics = extraction.topics.filter(inside).map(({ topic }) => topic);
  const named = new Set(extraction.mentions.filter(inside).map(({ entity }) => entity));
  // Where and with whom is often said behind the claim's end: "in the yards of the north, here in the U.S."
  const { sentence } = telling;
  const others = telling.claim.source.extraction.mentions.filter((m) => m.start >= sentence.start && m.start < sentence.end);
  // What is denied of a topic is more than the topic: "guardrails on Taiwan never came up" leaves Taiwan itself alone.
  const particular = [...ideas].filter((idea) => sharedParticulars(denying.claim, [`c:${idea}`]) > 0);
  if (particular.length > 0 && !particular.some((idea) => telling.concepts.some(({ concept }) => concept === idea))) {
    if (ideas.size > particular.length || topics.length > 0) return false;
  }
  const met =
    [...ideas].filter((idea) => telling.concepts.some(({ concept }) => concept === idea)).length +
    (topics.some((topic) => telling.claim.topics.includes(topic)) ? 1 : 0) +
    (others.some(({ entity }) => named.has(entity)) ? 1 : 0);
  const from = denying.claim.span.start;
  const outside = denial.at
    ? denying.words.slice(Math.max(0, start - from), denial.at.start - from) + denying.words.slice(denial.at.end - from, end - from)
    : denying.words;
  const content = wordList(outside).filter((word) => !pack.stopWords.has(word) && (pack.spaced ? word.length > 2 : true));
  if (!pack.spaced) return met >= 2 || (met >= 1 && content.length <= 4 * short);
  const stems = new Set(wordList(telling.words).map((word) => pack.stem(word)));
  const words = sameLanguage && content.some((word) => stems.has(pack.stem(word))) ? 1 : 0;
  return met >= 2 || (met >= 1 && (content.length <= short || words > 0));
}

/** Han characters that may be left over when all that has a name is met: a particle. */
const leftOver = 1;

/**
 * Whether every word of what is denied is met by the other's: "a date for the visit" is not met by the visit, nor "sending troops" by troops. What has no name in the
 * lists of ideas is met by the same word only.
 */
function isCovered(denial: Denial, denying: ComparedClaim, telling: ComparedClaim, { sameLanguage }: ComparedPair): boolean {
  const { start, end } = clauseOf(denial, denying);
  const { extraction, pack } = denying.claim.source;
  const { sentence, claim } = telling;
  const told = new Set([
    ...telling.concepts.map(({ concept }) => concept),
    ...claim.topics,
    ...claim.source.extraction.mentions.filter((m) => m.start >= sentence.start && m.start < sentence.end).map(({ entity }) => entity),
  ]);
  const met = [
    ...denying.concepts.filter(({ concept }) => told.has(concept)),
    ...extraction.topics.filter(({ topic }) => told.has(topic)),
    ...extraction.mentions.filter(({ kind, entity }) => kind !== "party" || told.has(entity)),
    ...(denial.at ? [denial.at] : []),
  ];
  const from = denying.claim.span.start;
  let left = denying.words.slice(start - from, end - from);
  for (const span of met) {
    const [a, b] = [Math.max(span.start, start) - start, Math.min(span.end, end) - start];
    if (a < b) left = left.slice(0, a) + " ".repeat(b - a) + left.slice(b);
  }
  if (!pack.spaced) return wordList(left.replace(pack.comparison.noMatter, " ")).join("").length <= leftOver;
  const stems = new Set(sameLanguage ? wordList(telling.words).map((word) => pack.stem(word)) : []);
  return wordList(left).every(
    (word) => word.length < 3 || pack.stopWords.has(word) || pack.comparison.noMatter.test(word) || stems.has(pack.stem(word)),
  );
}

/** The clause in which the denying words stand. */
function clauseOf(denial: Denial, { claim, words }: ComparedClaim): { start: number; end: number } {
  const { start, end } = claim.span;
  if (!denial.at) return claim.span;
  const before = words.slice(0, denial.at.start - start);
  const cut = Math.max(...[",", ";", ":", "，", "；", "："].map((mark) => before.lastIndexOf(mark) + 1), before.lastIndexOf(" that ") + 1);
  const after = words.slice(denial.at.end - start).search(/[,;:，；：]/u);
  return { start: start + cut, end: after < 0 ? end : denial.at.end + after };
}
