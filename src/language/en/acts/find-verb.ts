import { determiners, prepositions } from "../word-classes.ts";
import { beForms, finiteAuxiliaries, isAdverb, isDate, personal } from "./clause-word-kinds.ts";
import type { ClauseWord } from "./clause-words.ts";
import { isFiniteVerb } from "./is-finite-verb.ts";
import { isAlsoNoun, readVerb } from "./verb-lexicon.ts";

/** Finds where the verb of the main clause stands, passing over the verbs of clauses inside it; null where there is none. */
export function findVerb(all: readonly ClauseWord[], from: number): number | null {
  let pending = 0;
  let eaten = false;
  const end = Math.min(all.length, from + 70);
  for (let i = from; i < end; i++) {
    const word = all[i];
    if (word === undefined) break;
    if (word.lower === "(") {
      const close = all.findIndex((one, at) => at > i && one.lower === ")");
      if (close > 0) i = close;
      continue;
    }
    // "the crew – both of them – need help"
    if (/^[-–—]$/.test(word.lower)) {
      const close = all.findIndex((one, at) => at > i + 1 && one.lower === word.lower);
      if (close > 0 && close - i < 26) i = close;
      continue;
    }
    if (word.lower === "to" && readsAsBase(all, i + 1)) {
      i += isAdverb(all[i + 1]) ? 2 : 1;
      if (/^(?:ensure|guarantee)$/.test(all[i]?.lower ?? "") && ensuresClause(all, i + 1)) pending++;
      continue;
    }
    const before = all[i - 1];
    if (i > from && opensRelative(all, i, from)) {
      // "the help Norland needs": subject and verb stand side by side.
      if (
        (word.capital || personal.has(word.lower)) &&
        (finiteAuxiliaries.has(all[i + 1]?.lower ?? "") || readVerb(all[i + 1]?.lower ?? "").length > 0)
      ) {
        i = endOfGroup(all, i + 1) - 1;
        continue;
      }
      pending++;
      continue;
    }
    const found = isFiniteVerb(all, i, from);
    if (!found) continue;
    if (pending === 0 && !(eaten && before?.lower === "and" && hasVerbAhead(all, i + 1))) return i;
    pending = Math.max(0, pending - 1);
    eaten = true;
    i = endOfGroup(all, i) - 1;
    if (before === undefined) return null;
  }
  return null;
}

/** Whether a sure finite verb stands ahead before the stretch ends. */
function hasVerbAhead(all: readonly ClauseWord[], at: number): boolean {
  for (let i = at; i < Math.min(all.length, at + 25); i++) {
    if (relatives.has(all[i]?.lower ?? "") || all[i]?.lower === "that") return false;
    if (finiteAuxiliaries.has(all[i]?.lower ?? "") && !isDate(all, i)) return true;
  }
  return false;
}

/** Whether a clause follows "ensure" rather than a noun alone. */
function ensuresClause(all: readonly ClauseWord[], at: number): boolean {
  if (hasVerbAhead(all, at)) return true;
  return all
    .slice(at, at + 12)
    .some(
      ({ lower, capital }) =>
        !capital &&
        !isAlsoNoun(lower) &&
        readVerb(lower).some((one) => one.form === "third" || one.form === "past") &&
        !/^(?:shared|increased|continued|advanced)$/.test(lower),
    );
}

/** Whether a bare verb stands here, an adverb before it or not. */
export function readsAsBase(all: readonly ClauseWord[], at: number): boolean {
  const word = all[at];
  if (word === undefined) return false;
  if (isAdverb(word)) return readVerb(all[at + 1]?.lower ?? "").some((one) => one.form === "base");
  return word.lower === "be" || readVerb(word.lower).some((one) => one.form === "base");
}

/** Whether a clause of its own opens amid the words: its verb is not the one looked for. */
export function opensRelative(all: readonly ClauseWord[], at: number, from: number): boolean {
  const word = all[at];
  const before = all[at - 1];
  if (word === undefined || before === undefined) return false;
  const { lower } = word;
  if (relatives.has(lower) || askers.has(lower)) return true;
  if (lower === "ensure" || lower === "ensuring") return ensuresClause(all, at + 1);
  if (timeOpeners.has(lower)) return startsClause(all, at + 1);
  const isThat = lower === "that";
  if (!isThat && !word.capital && !personal.has(lower)) return false;
  const afterNoun =
    /^[\p{L}\p{N}$][\p{L}\p{N}.'-]+$/u.test(before.lower) &&
    !prepositions.has(before.lower) &&
    !determiners.has(before.lower) &&
    !isAdverb(before);
  if (isThat) return afterNoun || before.lower === ",";
  if (!afterNoun || before.lower === "and" || before.lower === "or") return false;
  if (personal.has(word.lower) && !before.capital) return true;
  // "the progress Ukraine has made"
  return (
    word.capital &&
    !before.capital &&
    !prepositions.has(all[from]?.lower ?? "") &&
    at - from >= 2 &&
    !/^(?:president|minister|secretary|chancellor|premier|leader|advisor|adviser|ambassador|general|director|king|envoy|spokesman|spokesperson|spokeswoman|and|between|of|not|company|firm|giant|news|ex)$/.test(
      before.lower,
    ) &&
    !(all[at + 1]?.capital ?? true) &&
    (/^(?:has|have|had|is|are|was|were|will|can|faces?|needs?|plays?|plans?)$/.test(all[at + 1]?.lower ?? "") ||
      readVerb(all[at + 1]?.lower ?? "").some((form) => form.form === "third")) &&
    (/^(?:progress|role|work|support|way|help|path|relationship|partnership|contribution|part|leadership)$/.test(before.lower) ||
      /[^s]s$/.test(before.lower))
  );
}

const askers = new Set("whether how why what when while because although though if unless whereas".split(" "));
const timeOpeners = new Set("as after before since until once".split(" "));
const relatives = new Set("which who whom whose where".split(" "));

/** "as it defends itself", "as Norland faces …". */
function startsClause(all: readonly ClauseWord[], at: number): boolean {
  const word = all[at];
  const next = all[at + 1];
  if (word === undefined || next === undefined) return false;
  if (personal.has(word.lower)) return true;
  const isVerb = (one: ClauseWord | undefined): boolean =>
    one !== undefined &&
    !one.capital &&
    (finiteAuxiliaries.has(one.lower) || readVerb(one.lower).some((form) => form.form === "third" || form.form === "past"));
  return (
    (word.capital && isVerb(next) && !/^[a-z]+ed$/.test(next.lower)) ||
    (determiners.has(word.lower) && isVerb(all[at + 2]) && finiteAuxiliaries.has(all[at + 2]?.lower ?? ""))
  );
}

function endOfGroup(all: readonly ClauseWord[], at: number): number {
  let i = at;
  while (i < all.length && (finiteAuxiliaries.has(all[i]?.lower ?? "") || beForms.has(all[i]?.lower ?? "") || isAdverb(all[i]))) i++;
  return Math.max(at + 1, readVerb(all[i]?.lower ?? "").length > 0 ? i + 1 : i);
}
