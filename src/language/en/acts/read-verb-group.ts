import { prepositions } from "../word-classes.ts";
import type { Clause, Modal } from "./clause.ts";
import { beForms, isAdverb, modals } from "./clause-word-kinds.ts";
import type { ClauseWord } from "./clause-words.ts";
import { readsAsBase } from "./find-verb.ts";
import { readVerb } from "./verb-lexicon.ts";

/** Reads the verb group at `at` of the clause that begins at `from`. */
export function readVerbGroup(all: readonly ClauseWord[], from: number, at: number): Clause {
  let i = at;
  let modal: Modal | null = null;
  let negated = false;
  let perfect = false;
  let progressive = false;
  let passive = false;
  let past = false;
  let yet = false;
  let lemma = "";
  let hedge: readonly ClauseWord[] = [];
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
    for (let aside = 0; aside < 2 && all[i]?.lower === ","; aside++) {
      const close = all.findIndex((one, index) => index > i && one.lower === ",");
      if (close <= 0 || close - i >= 16) break;
      hedge = [...hedge, ...all.slice(i + 1, close)];
      // "will, hopefully, for all our sakes, get it done": the comma that closes one aside opens the next.
      i = prepositions.has(all[close + 1]?.lower ?? "") ? close : close + 1;
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
      if (next === "being") progressive = true;
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
  const subject = isInverted(all, from) && i - at > 1 ? all.slice(at + 1, i - 1) : all.slice(from, startOfGroup(all, from, at));
  if (all.slice(from, at).at(-1)?.lower === "never") negated = true;
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
  return { subject, modal, negated: negated || inverted, perfect, progressive, passive, past, yet, lemma, hedge, rest: all.slice(i), at };
}

/** Adverbs before the verb belong to it and not to its subject. */
function startOfGroup(all: readonly ClauseWord[], from: number, at: number): number {
  let start = at;
  while (start - 1 > from && isAdverb(all[start - 1]) && !/^(?:both|all|today|together|here)$/.test(all[start - 1]?.lower ?? "")) start--;
  return start;
}

const isInverted = (all: readonly ClauseWord[], from: number): boolean =>
  /^(?:under no circumstances|at no time|at no point|in no way|never|nor|neither will|neither would) /.test(
    `${all
      .slice(from, from + 4)
      .map((one) => one.lower)
      .join(" ")} `,
  );

const adjectivesInEd = new Set(
  "committed dedicated determined resolved prepared concerned opposed interested pleased delighted honored honoured worried convinced united limited supposed devoted engaged ready willing open alarmed disappointed outraged satisfied encouraged deeply inclined aligned involved related intertwined connected located based scared tired unprecedented expected scheduled planned set due entitled intended designed supposed".split(
    " ",
  ),
);
