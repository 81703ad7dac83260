import { determiners, prepositions } from "../word-classes.ts";
import { finiteAuxiliaries, isAdverb, personal } from "./clause-word-kinds.ts";
import type { ClauseWord } from "./clause-words.ts";
import { opensRelative } from "./find-verb.ts";
import { isFiniteVerb } from "./is-finite-verb.ts";
import { readVerb } from "./verb-lexicon.ts";

/** Passes over "that", adverbs, and a phrase or clause before the subject that ends in a comma. */
export function skipIntroduction(all: readonly ClauseWord[]): number {
  let at = 0;
  for (let turn = 0; turn < 4; turn++) {
    while (/^(?:that|and|but|or|so|["“”'(–—:-]|,)$/.test(all[at]?.lower ?? "") && at < all.length - 1 && !startsPredicate(all, at)) at++;
    const first = all[at];
    if (first === undefined) return 0;
    const time = timeBefore(all, at);
    if (time > at) {
      at = time;
      continue;
    }
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
    // "yesterday you signed": a time right before who did it.
    if (/^(?:yesterday|today|tonight|tomorrow|now)$/.test(first.lower) && personal.has(second?.lower ?? "")) {
      at++;
      continue;
    }
    const opens =
      openers.has(first.lower) ||
      (first.lower === "should" && (second?.capital || determiners.has(second?.lower ?? "") || personal.has(second?.lower ?? ""))) ||
      isAdverb(first) ||
      opensAsParticiple(all, at);
    if (!opens || personal.has(first.lower) || negators.test(first.lower)) return at;
    const comma = findIntroductionEnd(all, at);
    if (comma === null) {
      const subject = isAdverb(first) ? -1 : findBareSubject(all, at);
      return subject > 0 ? subject : isAdverb(first) ? at + 1 : at;
    }
    at = comma + 1;
  }
  return at;
}

const openers = new Set(
  "while whereas when whenever if as since because although though despite once until unless after before following during given together today yesterday now tonight recently additionally furthermore moreover finally also in on at by for from with through over under within without to about against among amid upon alongside beyond based depending pursuant thanks due according instead likewise similarly first second third meanwhile ahead throughout".split(
    " ",
  ),
);

const clauseOpeners = new Set(
  "while whereas when whenever if as since because although though once until unless after before given despite following should".split(
    " ",
  ),
);

const subordinate = new Set("while whereas when whenever if because although though once unless".split(" "));

const negators = /^(?:not|never|neither|nor|no)$/;

const startsPredicate = (all: readonly ClauseWord[], at: number): boolean =>
  all[at]?.lower === "that" && finiteAuxiliaries.has(all[at + 1]?.lower ?? "");

/** "This year, …", "on Monday, …": behind the comma of a time that opens the sentence. */
function timeBefore(all: readonly ClauseWord[], at: number): number {
  if (!/^(?:this|last|next|every|earlier|later|two|three|the|each)$/.test(all[at]?.lower ?? "")) return at;
  for (let i = at + 1; i < at + 4; i++)
    if (
      all[i + 1]?.lower === "," &&
      /^(?:years?|months?|weeks?|days?|morning|afternoon|evening|today|week|time|summer|spring|autumn|fall|winter|ago|january|february|march|april|june|july|august|september|october|november|december)$/.test(
        all[i]?.lower ?? "",
      )
    )
      return i + 2;
  return at;
}

function opensAsParticiple(all: readonly ClauseWord[], at: number): boolean {
  const first = all[at]?.lower ?? "";
  if (/^[a-z]{2,}ing$/.test(first) && !prepositions.has(first) && !/^(?:king|nothing|something|everything|anything|beijing)$/.test(first))
    return true;
  return readVerb(first).some((one) => one.form === "participle") && prepositions.has(all[at + 1]?.lower ?? "");
}

/** "considering the reports received he was ready …": the pronoun of the main clause where no comma stands before it; -1 where none does. */
function findBareSubject(all: readonly ClauseWord[], at: number): number {
  // "at the meeting you expressed thanks": a short phrase, then whoever is spoken to or of.
  if (/^(?:at|during|in)$/.test(all[at]?.lower ?? ""))
    for (let i = at + 2; i < Math.min(all.length - 1, at + 6); i++)
      if (/^(?:you|he|she|they|we)$/.test(all[i]?.lower ?? ""))
        return all.slice(at + 1, i).some((word) => /^(?:that|which|who|what|how|,)$/.test(word.lower)) ? -1 : i;
  if (!/^(?:considering|given|regarding|concerning|despite)$/.test(all[at]?.lower ?? "")) return -1;
  for (let i = at + 2; i < Math.min(all.length - 1, at + 20); i++) {
    const { lower = "" } = all[i] ?? {};
    if (/^(?:that|which|who|what|how|,)$/.test(lower)) return -1;
    if (/^(?:he|she|they|we)$/.test(lower)) return finiteAuxiliaries.has(all[i + 1]?.lower ?? "") ? i : -1;
  }
  return -1;
}

/** The first comma behind which a subject may begin, as far as no further than a long phrase reaches. */
function findIntroductionEnd(all: readonly ClauseWord[], at: number): number | null {
  // A phrase has no verb of its own: where one stands before the comma, the clause has begun ("During the visit the leaders signed a pact, …").
  const opener = all[at]?.lower ?? "";
  const needsVerb = subordinate.has(opener);
  const phrase =
    opener !== "to" && !clauseOpeners.has(opener) && (prepositions.has(all[at]?.lower ?? "") || !/ing$/.test(all[at]?.lower ?? ""));
  let inner = false;
  let verb = false;
  for (let i = at + 1; i < all.length - 1 && i < at + 45; i++) {
    if (phrase && opensRelative(all, i, at)) inner = true;
    if (phrase && !inner && i > at + 1 && isFiniteVerb(all, i, at + 1)) return null;
    if (needsVerb && i > at + 1 && isFiniteVerb(all, i, at + 1)) verb = true;
    if (all[i]?.lower !== "," || (needsVerb && !verb)) continue;
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
