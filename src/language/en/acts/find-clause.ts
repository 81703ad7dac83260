import { determiners, possessives, prepositions, subordinators } from "../word-classes.ts";
import type { ClauseWord } from "./clause-words.ts";
import { findHead } from "./read-subject.ts";
import { isAlsoNoun, readVerb } from "./verb-lexicon.ts";

/** The main clause of a stretch of words: whose it is, and its verb with all that stands around it. */
export interface Clause {
  readonly subject: readonly ClauseWord[];
  /** "will", "should", …; "going to" and "'ll" are "will", "have to" is "must", "is to" is "due". */
  readonly modal: Modal | null;
  readonly negated: boolean;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  readonly past: boolean;
  /** "have yet to". */
  readonly yet: boolean;
  readonly lemma: string;
  /** What stands behind the verb. */
  readonly rest: readonly ClauseWord[];
  /** Where the verb group begins. */
  readonly at: number;
}

export type Modal = "will" | "would" | "shall" | "should" | "must" | "may" | "might" | "could" | "can" | "due";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const modals = words("will would shall should must ought may might could can");
const beForms = words("is are was were am be been being");
const finiteAuxiliaries = words("will would shall should must ought may might could can is are was were am has have had do does did");
const relatives = words("which who whom whose where");
const openers = words(
  "while whereas when whenever if as since because although though despite once until unless after before following during given together today yesterday now tonight recently additionally furthermore moreover finally also in on at by for from with through over under within without to about against among amid upon alongside beyond based depending pursuant thanks due according instead likewise similarly first second third meanwhile ahead throughout",
);
const clauseOpeners = words(
  "while whereas when whenever if as since because although though once until unless after before given despite following",
);
const adverbs = words(
  "also further not never always still already now then just even only again jointly long soon once both all ever often together fully today therefore thus however currently yet well hereby indeed far fast instead consistently",
);
const personal = words("i we you he she they it");
const goesAlone = words(
  "meet speak work agree continue increase decrease rise fall grow decline go come travel arrive begin start end participate cooperate contribute respond insist look talk act serve live depend focus rely engage consult collaborate apologize stand vote fight return remain appear disagree occur happen run refer object react proceed lead succeed fail struggle belong emerge",
);
const plurals = words("people both sides police data media all some many most others few");

const isAdverb = (word: ClauseWord | undefined): boolean =>
  word !== undefined &&
  (adverbs.has(word.lower) ||
    (/^[a-z]{2,}ly$/.test(word.lower) && !/^(?:family|ally|italy|supply|reply|apply|rely|assembly|july|only|friendly)$/.test(word.lower)));

/** Finds the main clause; null where the words are a phrase without a finite verb. */
export function findClause(all: readonly ClauseWord[]): Clause | null {
  const from = skipIntroduction(all);
  const at = findVerb(all, from);
  return at === null ? null : readGroup(all, from, at);
}

/** Passes over "that", adverbs, and a phrase or clause before the subject that ends in a comma. */
export function skipIntroduction(all: readonly ClauseWord[]): number {
  let at = 0;
  for (let turn = 0; turn < 4; turn++) {
    while (/^(?:that|and|but|or|so|["“”'(–—:-]|,)$/.test(all[at]?.lower ?? "") && at < all.length - 1 && !startsPredicate(all, at)) at++;
    const first = all[at];
    if (first === undefined) return 0;
    const second = all[at + 1];
    if (
      second !== undefined &&
      second.lower === "," &&
      (isAdverb(first) || first.lower.length > 2) &&
      at + 2 < all.length &&
      openers.has(first.lower)
    ) {
      at += 2;
      continue;
    }
    const opens = openers.has(first.lower) || isAdverb(first) || opensAsParticiple(all, at);
    if (!opens || personal.has(first.lower) || negators.test(first.lower)) return at;
    const comma = findIntroductionEnd(all, at);
    if (comma === null) return isAdverb(first) ? at + 1 : at;
    at = comma + 1;
  }
  return at;
}

const negators = /^(?:not|never|neither|nor|no)$/;

const startsPredicate = (all: readonly ClauseWord[], at: number): boolean =>
  all[at]?.lower === "that" && finiteAuxiliaries.has(all[at + 1]?.lower ?? "");

function opensAsParticiple(all: readonly ClauseWord[], at: number): boolean {
  const first = all[at]?.lower ?? "";
  if (/^[a-z]{2,}ing$/.test(first) && !prepositions.has(first) && !/^(?:king|nothing|something|everything|anything|beijing)$/.test(first))
    return true;
  return readVerb(first).some((one) => one.form === "participle") && prepositions.has(all[at + 1]?.lower ?? "");
}

/** The first comma behind which a subject may begin, as far as no further than a long phrase reaches. */
function findIntroductionEnd(all: readonly ClauseWord[], at: number): number | null {
  // A phrase has no verb of its own: where one stands before the comma, the clause has begun ("During the visit the leaders signed a pact, …").
  const phrase = !clauseOpeners.has(all[at]?.lower ?? "") && (prepositions.has(all[at]?.lower ?? "") || !/ing$/.test(all[at]?.lower ?? ""));
  let inner = false;
  for (let i = at + 1; i < all.length - 1 && i < at + 45; i++) {
    if (phrase && opensRelative(all, i, at)) inner = true;
    if (phrase && !inner && i > at + 1 && isFiniteVerb(all, i, at + 1)) return null;
    if (all[i]?.lower !== ",") continue;
    const next = all[i + 1];
    if (next === undefined) return null;
    if (
      determiners.has(next.lower) ||
      personal.has(next.lower) ||
      next.lower === "there" ||
      /^(?:“|"|neither|no|more|as|the)$/.test(next.lower)
    )
      return i;
    // "In France, Germany and Spain, …": a list of names goes on.
    if (next.capital && !/^(?:and|or)$/.test(all[i + 2]?.lower ?? "")) return i;
    if (next.capital && !all[i - 1]?.capital) return i;
    const listed = /^(?:and|or)$/.test(next.lower) || all.slice(i + 1, i + 5).some((word) => word.lower === "," || word.lower === "and");
    if (!listed) return i;
  }
  return null;
}

function findVerb(all: readonly ClauseWord[], from: number): number | null {
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
    if (word.lower === "to" && readsAsBase(all, i + 1)) {
      i += isAdverb(all[i + 1]) ? 2 : 1;
      if (/^(?:ensure|guarantee)$/.test(all[i]?.lower ?? "") && ensuresClause(all, i + 1, from)) pending++;
      continue;
    }
    const before = all[i - 1];
    if (i > from && opensRelative(all, i, from)) {
      pending++;
      continue;
    }
    const found = isFiniteVerb(all, i, from);
    if (!found) continue;
    if (pending === 0 && !(eaten && before?.lower === "and" && hasVerbAhead(all, i + 1, from))) return i;
    pending = Math.max(0, pending - 1);
    eaten = true;
    i = endOfGroup(all, i) - 1;
    if (before === undefined) return null;
  }
  return null;
}

/** Whether a sure finite verb stands ahead before the stretch ends. */
function hasVerbAhead(all: readonly ClauseWord[], at: number, from: number): boolean {
  for (let i = at; i < Math.min(all.length, at + 25); i++) {
    if (opensRelative(all, i, from)) return false;
    if (finiteAuxiliaries.has(all[i]?.lower ?? "") && !isDate(all, i)) return true;
  }
  return false;
}

/** Whether a clause follows "ensure" rather than a noun alone. */
function ensuresClause(all: readonly ClauseWord[], at: number, from: number): boolean {
  if (hasVerbAhead(all, at, from)) return true;
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

function readsAsBase(all: readonly ClauseWord[], at: number): boolean {
  const word = all[at];
  if (word === undefined) return false;
  if (isAdverb(word)) return readVerb(all[at + 1]?.lower ?? "").some((one) => one.form === "base");
  return word.lower === "be" || readVerb(word.lower).some((one) => one.form === "base");
}

/** Whether a clause of its own opens amid the words: its verb is not the one looked for. */
function opensRelative(all: readonly ClauseWord[], at: number, from: number): boolean {
  const word = all[at];
  const before = all[at - 1];
  if (word === undefined || before === undefined) return false;
  if (relatives.has(word.lower)) return true;
  if (/^(?:whether|how|why|what|when|while|because|although|though|if|unless|whereas)$/.test(word.lower)) return true;
  if (/^ensur(?:e|ing)$/.test(word.lower)) return ensuresClause(all, at + 1, at + 1);
  if (/^(?:as|after|before|since|until|once)$/.test(word.lower)) return startsClause(all, at + 1);
  const afterNoun =
    /^[\p{L}\p{N}$][\p{L}\p{N}.'-]+$/u.test(before.lower) &&
    !prepositions.has(before.lower) &&
    !determiners.has(before.lower) &&
    !isAdverb(before);
  if (word.lower === "that") return afterNoun || before.lower === ",";
  if (!afterNoun || before.lower === "and" || before.lower === "or") return false;
  if (personal.has(word.lower) && !before.capital) return true;
  // "the progress Ukraine has made"
  return (
    word.capital &&
    !before.capital &&
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

function isFiniteVerb(all: readonly ClauseWord[], at: number, from: number): boolean {
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
  const base = forms.some((one) => one.form === "base");
  if (!third && !past && !base) return false;
  let back = at - 1;
  while (back > from && isAdverb(all[back])) back--;
  const before = back >= from ? all[back] : undefined;
  const next = all[at + 1];
  if (before === undefined) return past && !/^(?:by|in|into|on|at|with|from|to)$/.test(next?.lower ?? "");
  if (personal.has(before.lower)) return past || (third ? /^(?:he|she|it)$/.test(before.lower) : base);
  if (before.lower === "who" || before.lower === "which") return true;
  if (determiners.has(before.lower) && !/^(?:both|all|these|those|this|that|each|many)$/.test(before.lower)) return false;
  if (possessives.has(before.lower) || /'s?$/.test(before.lower) || prepositions.has(before.lower) || beForms.has(before.lower))
    return false;
  if (/^(?:and|or|to|than|more|most|as|not|recent|new|ongoing|other|such|joint|strong|continued|mutual|public|further)$/.test(before.lower))
    return false;
  // "imposing costs", "enable increased relief": the object of another verb.
  if (!before.capital && !isAlsoNoun(before.lower) && readVerb(before.lower).some((one) => one.form === "ing" || one.form === "base"))
    return false;
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
    (/[^s]s$/.test(head.lower) && !head.lower.endsWith("'s") && head.lower !== "u.s") ||
    plurals.has(head.lower) ||
    (before.capital && all.slice(from, back).some((one) => one.lower === "and"));
  if (third)
    return isAlsoNoun(lower)
      ? complement &&
          next?.lower !== "in" &&
          next?.lower !== "for" &&
          !plural &&
          (before.capital || determiners.has(all[from]?.lower ?? ""))
      : !/^\d/.test(before.lower);
  return plural && (!isAlsoNoun(lower) || complement);
}

const attributive = (all: readonly ClauseWord[], at: number, from: number): boolean => {
  const word = all[at];
  if (word === undefined || !word.capital) return false;
  if (/(?:ese|ish|ian|ican|ench|aeli|aqi|ean|utch|erman|reek)$/.test(word.lower)) return true;
  return /^(?:u\.s\.|us|uk|u\.k\.|eu|g7|nato)$/.test(word.lower) && all[at - 1]?.lower !== "the" && at >= from;
};

const isDate = (all: readonly ClauseWord[], at: number): boolean =>
  /^\d/.test(all[at + 1]?.lower ?? "") || /^(?:in|on|until|by|since|of|\d{1,2})$/.test(all[at - 1]?.lower ?? "");

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

/** A form in -ed behind a noun: the verb of the clause, or a participle that describes the noun. */
function isFinitePast(all: readonly ClauseWord[], at: number, lemma: string): boolean {
  const word = all[at]?.lower ?? "";
  const sure = !readVerb(word).some((one) => one.form === "participle");
  if (sure) return true;
  const next = all[at + 1];
  if (all.slice(at + 1, at + 6).some((one) => one.lower === "by") && !determiners.has(next?.lower ?? "")) return false;
  const open = next === undefined || prepositions.has(next.lower) || next.lower === "to" || next.lower === "," || isAdverb(next);
  if (!open)
    return (
      !(all[at - 1]?.capital && !next.capital && finiteAuxiliaries.has(all[at + 2]?.lower ?? "")) &&
      !(word === "extended" && next.lower === "deterrence")
    );
  for (let i = at + 1; i < Math.min(all.length, at + 30); i++) {
    const one = all[i];
    if (one === undefined || relatives.has(one.lower) || (subordinators.has(one.lower) && !prepositions.has(one.lower))) break;
    if (finiteAuxiliaries.has(one.lower) && !isDate(all, i)) return false;
  }
  return goesAlone.has(lemma) || next?.lower === "to";
}

function endOfGroup(all: readonly ClauseWord[], at: number): number {
  let i = at;
  while (i < all.length && (finiteAuxiliaries.has(all[i]?.lower ?? "") || beForms.has(all[i]?.lower ?? "") || isAdverb(all[i]))) i++;
  return Math.max(at + 1, readVerb(all[i]?.lower ?? "").length > 0 ? i + 1 : i);
}

const isInverted = (all: readonly ClauseWord[], from: number): boolean =>
  /^(?:under no circumstances|at no time|at no point|in no way|never|nor|neither will|neither would) /.test(
    `${all
      .slice(from, from + 4)
      .map((one) => one.lower)
      .join(" ")} `,
  );

function readGroup(all: readonly ClauseWord[], from: number, at: number): Clause {
  let i = at;
  let modal: Modal | null = null;
  let negated = false;
  let perfect = false;
  let progressive = false;
  let passive = false;
  let past = false;
  let yet = false;
  let lemma = "";
  const skipAdverbs = (): void => {
    while (i < all.length && isAdverb(all[i])) {
      const { lower = "" } = all[i] ?? {};
      if (/^(?:not|never)$/.test(lower) && !/^(?:only|just|merely|simply)$/.test(all[i + 1]?.lower ?? "")) negated = true;
      i++;
    }
    if (all[i]?.lower === "no" && all[i + 1]?.lower === "longer") {
      negated = true;
      i += 2;
    }
    if (all[i]?.lower === "in" && all[i + 1]?.lower === "no" && all[i + 2]?.lower === "way") {
      negated = true;
      i += 3;
    }
    // "will, subject to a vote, be paid": what stands between commas is passed over.
    if (all[i]?.lower === ",") {
      const close = all.findIndex((one, index) => index > i && one.lower === ",");
      if (close > 0 && close - i < 16) i = close + 1;
    }
  };
  for (let turn = 0; turn < 6 && i < all.length; turn++) {
    skipAdverbs();
    const { lower = "" } = all[i] ?? {};
    if (turn === 0 && modals.has(lower)) {
      modal = lower === "ought" ? "should" : (lower as Modal);
      i += lower === "ought" && all[i + 1]?.lower === "to" ? 2 : 1;
      if (isInverted(all, from)) {
        const verb = all.findIndex((one, index) => index > i && !one.capital && readVerb(one.lower).some((form) => form.form === "base"));
        if (verb > 0 && verb - i < 8) i = verb;
      }
      continue;
    }
    if (
      /^(?:do|does|did)$/.test(lower) &&
      (negated ||
        all[i + 1]?.lower === "not" ||
        (isAdverb(all[i + 1]) ? readVerb(all[i + 2]?.lower ?? "") : readVerb(all[i + 1]?.lower ?? "")).some((one) => one.form === "base"))
    ) {
      past = lower === "did";
      i++;
      continue;
    }
    if (/^(?:has|have|had)$/.test(lower)) {
      const start = i;
      i++;
      skipAdverbs();
      const next = all[i]?.lower ?? "";
      if (all[start + 1]?.lower === "yet" && next === "to") {
        yet = true;
        negated = true;
        i++;
        continue;
      }
      if (next === "to" && readsAsBase(all, i + 1)) {
        modal ??= "must";
        i++;
        continue;
      }
      if (next === "been" || readVerb(next).some((one) => one.form === "participle")) {
        perfect = true;
        past = lower === "had";
        continue;
      }
      lemma = "have";
      past = lower === "had";
      i = start + 1;
      break;
    }
    if (beForms.has(lower)) {
      past ||= /^(?:was|were)$/.test(lower);
      i++;
      const start = i;
      skipAdverbs();
      const next = all[i]?.lower ?? "";
      if (next === "going" && all[i + 1]?.lower === "to" && readsAsBase(all, i + 2)) {
        modal = "will";
        i += 2;
        continue;
      }
      if (next === "to" && readsAsBase(all, i + 1) && modal === null) {
        modal = "due";
        i++;
        continue;
      }
      if (next === "being" || next === "been") continue;
      const forms = readVerb(next);
      if (
        /^[a-z]{2,}ing$/.test(next) &&
        !/^(?:outstanding|willing|promising|encouraging|challenging|lasting|ongoing|following|nothing|something)$/.test(next)
      ) {
        progressive = true;
        lemma = forms.find((one) => one.form === "ing")?.lemma ?? next.slice(0, -3);
        i++;
        break;
      }
      if (forms.some((one) => one.form === "participle") && !adjectivesInEd.has(next)) {
        passive = true;
        lemma = forms.find((one) => one.form === "participle")?.lemma ?? next;
        i++;
        break;
      }
      lemma = "be";
      // A copula keeps what stands behind it, but not its adverbs.
      if (i > start) i = Math.max(start, i);
      break;
    }
    const forms = readVerb(lower);
    const reading =
      (modal !== null || yet ? forms.find((one) => one.form === "base") : undefined) ??
      (perfect ? forms.find((one) => one.form === "participle") : undefined) ??
      forms.find((one) => one.form !== "ing" && one.form !== "participle") ??
      forms[0];
    lemma = reading?.lemma ?? (modal === null ? lower.replace(/s$/, "") : lower);
    past ||= modal === null && reading?.form === "past";
    i++;
    break;
  }
  const subject = isInverted(all, from) && i - at > 1 ? all.slice(at + 1, i - 1) : all.slice(from, at);
  const inverted =
    /^(?:under no circumstances|at no time|neither|never|nor|nothing|nobody|none|no|not a|not one)\b/.test(
      all
        .slice(from, from + 3)
        .map((one) => one.lower)
        .join(" "),
    ) ||
    /^(?:under|at) no /.test(
      all
        .slice(0, 3)
        .map((one) => one.lower)
        .join(" "),
    );
  return { subject, modal, negated: negated || inverted, perfect, progressive, passive, past, yet, lemma, rest: all.slice(i), at };
}

const adjectivesInEd = words(
  "committed dedicated determined resolved prepared concerned opposed interested pleased delighted honored honoured worried convinced united limited supposed devoted engaged ready willing open alarmed disappointed outraged satisfied encouraged deeply inclined aligned involved related intertwined connected located based scared tired unprecedented expected scheduled planned set due entitled intended designed supposed",
);
