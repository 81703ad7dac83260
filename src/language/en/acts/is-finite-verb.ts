import { determiners, possessives, prepositions, subordinators } from "../word-classes.ts";
import { beForms, finiteAuxiliaries, isAdverb, isDate, personal } from "./clause-word-kinds.ts";
import type { ClauseWord } from "./clause-words.ts";
import { findHead } from "./read-subject.ts";
import { isAlsoNoun, readVerb } from "./verb-lexicon.ts";

/** Whether the word at `at` is the finite verb of a clause whose subject begins at `from`. */
export function isFiniteVerb(all: readonly ClauseWord[], at: number, from: number): boolean {
  const word = all[at];
  if (word === undefined) return false;
  const { lower } = word;
  if (finiteAuxiliaries.has(lower))
    return (
      !(word.capital && at > from && /^(?:will|may)$/.test(lower) && !/[a-z]/.test(all[at - 1]?.lower ?? "")) &&
      !(lower === "may" && isDate(all, at))
    );
  if (word.capital && at > from && !everyCapital(all)) return false;
  const forms = readVerb(lower);
  const third = forms.some((one) => one.form === "third") || isUnknownThird(all, at);
  const past = forms.some((one) => one.form === "past");
  const base = forms.some((one) => one.form === "base") || isUnknownBase(all, at);
  if (!third && !past && !base) return false;
  let back = at - 1;
  // "involving all interested states": an adjective behind its determiner.
  if (
    /^(?:all|both)$/.test(all[back]?.lower ?? "") &&
    (prepositions.has(all[back - 1]?.lower ?? "") || /^[a-z]{3,}ing$/.test(all[back - 1]?.lower ?? ""))
  )
    return false;
  while (back > from && isAdverb(all[back])) back--;
  const before = back >= from ? all[back] : undefined;
  const next = all[at + 1];
  if (before === undefined && (participial.has(lower) || all.slice(at + 1, at + 7).some((one) => finiteAuxiliaries.has(one.lower))))
    return false;
  if (before === undefined) return past && !/^(?:by|in|into|on|at|with|from|to)$/.test(next?.lower ?? "");
  if (personal.has(before.lower)) return past || (third ? /^(?:he|she|it)$/.test(before.lower) : base);
  if (before.lower === "who" || before.lower === "which") return true;
  if (determiners.has(before.lower) && !(back === from && /^(?:both|all|these|those|this|that|each|many)$/.test(before.lower)))
    return false;
  if (/^stands?$/.test(lower) && /^(?:ready|by|with|firm|firmly|behind|together|united|for|against|at)$/.test(next?.lower ?? ""))
    return true;
  if (possessives.has(before.lower) || /'s?$/.test(before.lower) || prepositions.has(before.lower) || beForms.has(before.lower))
    return false;
  if (/^(?:and|or|to|than|more|most|as|not|recent|new|ongoing|other|such|joint|strong|continued|mutual|public|further)$/.test(before.lower))
    return false;
  if (isVerbOfObject(all, back)) return false;
  if (past) return isFinitePast(all, at, forms.find((one) => one.form === "past")?.lemma ?? lower);
  const complement =
    next !== undefined &&
    (determiners.has(next.lower) ||
      next.capital ||
      /^(?:to|that|in|with|for|on|upon|how|what|\$|more|great|an?)$/.test(next.lower) ||
      isAdverb(next) ||
      /^[$\d]/.test(next.lower));
  const head = findHead(all.slice(from, back + 1)) ?? before;
  // "U.S. exports", "Chinese purchases": an adjective before a noun.
  if (isAlsoNoun(lower) && attributive(all, back, from)) return false;
  const plural =
    (/[^s]s$/.test(head.lower) && head.lower !== "this" && !head.lower.endsWith("'s") && head.lower !== "u.s") ||
    plurals.has(head.lower) ||
    (/[^s']s$/.test(before.lower) && isJoined(all, from, back)) ||
    (before.capital && all.slice(from, back).some((one) => one.lower === "and"));
  if (third)
    return isAlsoNoun(lower)
      ? complement &&
          !all.slice(from, at).some((one) => one.lower === "," || one.lower === "to") &&
          next?.lower !== "in" &&
          next?.lower !== "for" &&
          (!plural || head.capital) &&
          (before.capital || determiners.has(all[from]?.lower ?? ""))
      : !/^\d/.test(before.lower);
  return plural && (!isAlsoNoun(lower) || complement);
}

/** "the Norland and Sudland governments": joined names before one noun. */
const isJoined = (all: readonly ClauseWord[], from: number, back: number): boolean => {
  const before = all.slice(from, back);
  return (
    before.some((one) => one.lower === "and") &&
    !before.some((one) => prepositions.has(one.lower) || one.lower === "," || relatives.has(one.lower))
  );
};

/** Participles that stand before their noun more often than as a verb without a subject. */
const participial = new Set(
  "continued increased shared detained advanced enhanced improved strengthened deepened expanded extended renewed reduced sustained proposed planned heightened".split(
    " ",
  ),
);

const goesAlone = new Set(
  "meet speak work agree continue increase decrease rise fall grow decline go come travel arrive begin start end participate cooperate contribute respond insist look talk act serve live depend focus rely engage consult collaborate apologize stand vote fight return remain appear disagree occur happen run refer object react proceed lead succeed fail struggle belong emerge".split(
    " ",
  ),
);

const plurals = new Set("people both sides police data media all some many most others few".split(" "));

const relatives = new Set("which who whom whose where".split(" "));

/** "imposing costs", "enable increased relief", "remained fully funded": what stands before is a verb, so this is its object or complement. */
function isVerbOfObject(all: readonly ClauseWord[], at: number): boolean {
  const word = all[at];
  if (word === undefined || word.capital || isAlsoNoun(word.lower)) return false;
  const forms = readVerb(word.lower);
  if (forms.length === 0) return false;
  if (!forms.every((one) => one.form === "ing")) return true;
  // "the meeting focused on": a noun.
  const before = all[at - 1];
  return (
    before === undefined ||
    before.lower === "," ||
    before.lower === "and" ||
    before.lower === "to" ||
    isAdverb(before) ||
    (prepositions.has(before.lower) && before.lower !== "of")
  );
}

const attributive = (all: readonly ClauseWord[], at: number, from: number): boolean => {
  const word = all[at];
  if (word === undefined || !word.capital) return false;
  if (/(?:ese|ish|ian|ican|ench|aeli|aqi|ean|utch|erman|reek)$/.test(word.lower)) return true;
  return /^(?:u\.s\.|us|uk|u\.k\.|eu|g7|nato)$/.test(word.lower) && all[at - 1]?.lower !== "the" && at >= from;
};

/** A headline: every longer word has a capital. */
const everyCapital = (all: readonly ClauseWord[]): boolean => {
  const long = all.filter((one) => one.lower.length > 4);
  return long.length > 3 && long.filter((one) => one.capital).length / long.length > 0.85;
};

function isUnknownThird(all: readonly ClauseWord[], at: number): boolean {
  const word = all[at];
  const next = all[at + 1];
  if (word === undefined || next === undefined || word.capital || !/^[a-z]{4,}[^s]s$/.test(word.lower) || isAlsoNoun(word.lower))
    return false;
  return /^(?:the|a|an|its|their|his|her|our)$/.test(next.lower) && readVerb(word.lower).length === 0;
}

/** "workers dominate the industry": a word that no list knows, between a plural and an object. */
function isUnknownBase(all: readonly ClauseWord[], at: number): boolean {
  const word = all[at];
  const next = all[at + 1];
  const before = all[at - 1];
  if (word === undefined || next === undefined || before === undefined || word.capital || !/^[a-z]{4,}[a-rt-z]$/.test(word.lower))
    return false;
  return (
    /^(?:the|a|an|its|their|his|her|our)$/.test(next.lower) &&
    /[^s]s$/.test(before.lower) &&
    !prepositions.has(word.lower) &&
    !isAdverb(word) &&
    !subordinators.has(word.lower) &&
    readVerb(word.lower).length === 0
  );
}

/** A form in -ed behind a noun: the verb of the clause, or a participle that describes the noun. */
function isFinitePast(all: readonly ClauseWord[], at: number, lemma: string): boolean {
  const word = all[at]?.lower ?? "";
  const sure = !readVerb(word).some((one) => one.form === "participle");
  if (sure) return true;
  const next = all[at + 1];
  if (
    all.slice(at + 1, at + 6).some((one) => one.lower === "by") &&
    (!determiners.has(next?.lower ?? "") || /^(?:each|every|this|that)$/.test(next?.lower ?? ""))
  )
    return false;
  const amount =
    /^(?:about|over|around|under|up|to|by)$/.test(next?.lower ?? "") &&
    /^[$€£\d]/.test(all[at + 2]?.lower ?? "") &&
    next?.lower !== "to" &&
    next?.lower !== "by";
  const open =
    next === undefined || (prepositions.has(next.lower) && !amount) || next.lower === "to" || next.lower === "," || isAdverb(next);
  if (!open)
    return (
      !(all[at - 1]?.capital && !next.capital && finiteAuxiliaries.has(all[at + 2]?.lower ?? "")) &&
      !(word === "extended" && next.lower === "deterrence")
    );
  for (let i = at + 1; i < Math.min(all.length, at + 45); i++) {
    const one = all[i];
    if (one === undefined || relatives.has(one.lower) || (subordinators.has(one.lower) && !prepositions.has(one.lower))) break;
    if (finiteAuxiliaries.has(one.lower) && !isDate(all, i)) return false;
  }
  return goesAlone.has(lemma) || next?.lower === "to";
}
