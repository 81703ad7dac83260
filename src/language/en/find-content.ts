import { findPraised } from "./find-praised.ts";
import type { VerbGroup } from "./find-verb-groups.ts";
import type { Word } from "./read-words.ts";
import { findTopicMark } from "./topic-marks.ts";
import {
  beginsPhrase,
  coordinators,
  determiners,
  isAdverbOfTime,
  isCapitalised,
  isPunctuation,
  prepositions,
  pronouns,
  subordinators,
} from "./word-classes.ts";

/** Where the content behind a cue begins, and whether it is a clause, a deed ("to …") or a noun phrase. Indexes of words. */
export interface ContentStart {
  readonly from: number;
  readonly kind: "clause" | "deed" | "phrase";
  /** Prepositional words that belong to the cue though words stand between: "told him **of**". */
  readonly link: number | null;
}

/** Finds where the content behind a verb group begins; null where nothing is handed over there. */
export function findContent(words: readonly Word[], group: VerbGroup): ContentStart | null {
  const content = beginContent(words, group);
  if (content === null || content.kind !== "phrase" || content.link !== null || !takesAs.has(group.lemma)) return content;
  return { ...content, link: findAs(words, content.from) };
}

const takesAs = new Set(
  "describe characterize characterise portray depict hail praise condemn denounce criticize criticise dismiss reject regard view see perceive cite acclaim laud slam blast".split(
    " ",
  ),
);

/** "hailed the deal **as** a breakthrough": what is said of it stands behind "as". */
function findAs(words: readonly Word[], from: number): number | null {
  for (let at = from + 1; at < Math.min(words.length - 1, from + 18); at++) {
    const word = words[at];
    if (word === undefined || word.quoted || /^[,;.]$/u.test(word.text) || (subordinators.has(word.lower) && word.lower !== "as"))
      return null;
    if (word.lower !== "as") continue;
    const [before, next] = [words[at - 1]?.lower ?? "", words[at + 1]?.lower ?? ""];
    return /^(?:such|well|same)$/.test(before) || /^(?:well|part|they|it|he|she|we|of|to|soon)$/.test(next) ? null : at;
  }
  return null;
}

function beginContent(words: readonly Word[], group: VerbGroup): ContentStart | null {
  let at = group.to;
  while (isPassedOver(words, at)) at++;
  const word = words[at];
  if (word === undefined) return null;
  const { takes } = group;
  const has = (taking: Parameters<typeof takes.has>[0]) => takes.has(taking);
  if (has("topic") && !has("hearer") && group.links.length > 0 && group.governed === null) {
    const mark = findTopicMark(words, group.to, group.links);
    if (mark >= 0) return { from: mark + 1, kind: "phrase", link: mark };
  }
  if (has("praised")) {
    const link = findPraised(words, at, group.links);
    if (link > 0) return { from: link + 1, kind: "phrase", link };
  }
  if (word.text === ":") return has("quote") || has("clause") || has("topic") ? clause(at + 1, words) : null;
  if (has("guarded") && word.lower !== "that" && !quoteAt(words, at) && word.text !== ",") return null;
  if (group.governed !== null && group.governed !== "against")
    return word.lower === "that" ? clause(at + 1, words) : startsContent(word) ? { from: at, kind: "phrase", link: null } : null;
  if (has("hearer")) return behindHearer(words, at, group);
  if (word.lower === "that" && !isDemonstrative(words, at)) return has("clause") || has("deed") ? clause(at + 1, words) : null;
  if (word.text === ",") return behindComma(words, at, group);
  if (word.lower === "to" || (word.lower === "not" && words[at + 1]?.lower === "to")) {
    if (has("deed") || has("charge")) return { from: at, kind: "deed", link: null };
    return null;
  }
  if (quoteAt(words, at)) return has("quote") || has("clause") || has("phrase") ? clause(at, words) : null;
  // "called the talks “frank”": what is named and what it is called are both content.
  if (group.lemma === "call" && group.governed === null) return startsContent(word) ? { from: at, kind: "phrase", link: null } : null;
  if (has("charge"))
    return startsContent(word) && (group.governed !== null || holdsInfinitive(words, at))
      ? { from: at, kind: "phrase", link: null }
      : has("clause")
        ? plain(words, at, group)
        : null;
  return plain(words, at, group);
}

/** "reiterated again that", "announced today a …": an adverb between cue and content; "further talks" is content. */
function isPassedOver(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined) return false;
  if (word.lower === "well" || (word.lower === "as" && next.lower === "well")) return true;
  return (
    (isAdverbOfTime(word) || word.lower === "also") &&
    (beginsPhrase(next) || prepositions.has(next.lower) || /^(?:that|to|not|how|whether|:)$/.test(next.lower))
  );
}

function plain(words: readonly Word[], at: number, group: VerbGroup): ContentStart | null {
  const word = words[at];
  if (word === undefined) return null;
  if (prepositions.has(word.lower)) return behindAdjunct(words, at, group);
  if (!startsContent(word)) return null;
  if (!group.takes.has("phrase") && !group.takes.has("clause")) return null;
  const isClause = group.takes.has("clause") && (!group.takes.has("phrase") || looksLikeClause(words, at));
  return { from: at, kind: isClause ? "clause" : "phrase", link: null };
}

function clause(from: number, words: readonly Word[]): ContentStart | null {
  let at = from;
  while (words[at]?.text === ",") at++;
  return words[at] === undefined ? null : { from: at, kind: "clause", link: null };
}

/** "that day", "that country": points, does not open a clause. Only before a bare noun with nothing that could be its verb. */
function isDemonstrative(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next === undefined || (isPunctuation(next) && !next.quoted && !/["“,]/u.test(next.text));
}

function quoteAt(words: readonly Word[], at: number): boolean {
  return /^["“«‘']$/u.test(words[at]?.text ?? "") && words[at + 1]?.quoted === true;
}

/** "said in a statement that …", "agreed in principle to …": the adjunct is passed over where "that", "to" or a quotation follows soon. */
function behindAdjunct(words: readonly Word[], at: number, group: VerbGroup): ContentStart | null {
  const hearer = behindPartner(words, at, group);
  if (hearer !== null) return hearer;
  for (let next = at + 1; next < Math.min(words.length, at + 12); next++) {
    const word = words[next];
    if (word === undefined || (isPunctuation(word) && word.text !== "," && word.text !== ":")) return null;
    if (word.lower === "that" && (group.takes.has("clause") || group.takes.has("deed"))) return clause(next + 1, words);
    if (word.text === ":" && group.takes.has("quote")) return clause(next + 1, words);
    if (word.lower === "to" && group.takes.has("deed"))
      return { from: words[next - 1]?.lower === "not" ? next - 1 : next, kind: "deed", link: null };
    if (word.text === "," && quoteAt(words, next + 1) && group.takes.has("quote")) return clause(next + 1, words);
    if (subordinators.has(word.lower)) return null;
  }
  return null;
}

/** "discussed **with his counterparts** the fall of …", "stressed **to the Minister** the need to …". */
function behindPartner(words: readonly Word[], at: number, group: VerbGroup): ContentStart | null {
  if (!/^(?:with|to)$/.test(words[at]?.lower ?? "") || !group.takes.has("phrase")) return null;
  for (let next = at + 2; next < Math.min(words.length, at + 10); next++) {
    const [before, word] = [words[next - 1], words[next]];
    if (word === undefined || before === undefined || isPunctuation(word)) return null;
    if (word.lower === "that") return clause(next + 1, words);
    const opens = determiners.has(word.lower) && !/^(?:that|this)$/.test(word.lower);
    if (opens && !prepositions.has(before.lower) && !determiners.has(before.lower) && !coordinators.has(before.lower))
      return { from: next, kind: "phrase", link: null };
  }
  return null;
}

/** ", that …" and ", “…”" hand over; any other comma ends the cue. */
function behindComma(words: readonly Word[], at: number, group: VerbGroup): ContentStart | null {
  if (quoteAt(words, at + 1) && group.takes.has("quote")) return clause(at + 1, words);
  // An insertion: "noted, in particular, that …".
  for (let next = at + 1; next < Math.min(words.length, at + 12); next++) {
    if (words[next]?.text === ":" && group.takes.has("quote")) return clause(next + 1, words);
    if (words[next]?.text === ",") {
      if (words[next + 1]?.lower === "that" && group.takes.has("clause")) return clause(next + 2, words);
      return null;
    }
    if (subordinators.has(words[next]?.lower ?? "")) return null;
  }
  return null;
}

function behindHearer(words: readonly Word[], at: number, group: VerbGroup): ContentStart | null {
  const first = words[at];
  if (first === undefined) return null;
  if (first.lower === "that") return clause(at + 1, words);
  if (quoteAt(words, at)) return clause(at, words);
  const direct = group.links.indexOf(first.lower) >= 0;
  if (direct) return { from: at + 1, kind: "phrase", link: null };
  if (!startsContent(first)) return null;
  for (let next = at + 1; next < Math.min(words.length, at + 25); next++) {
    const word = words[next];
    if (word === undefined) break;
    if (word.quoted || word.text === ";" || word.text === ".") break;
    if (word.text === "," && !quoteAt(words, next + 1)) {
      if (words[next + 1]?.lower === "that") continue;
      if (isCapitalised(words[next + 1]) || words[next + 1]?.lower === "the") continue;
      break;
    }
    if (word.lower === "that" && group.takes.has("clause")) return clause(next + 1, words);
    if (word.text === ":" || (word.text === "," && quoteAt(words, next + 1))) return clause(next + 1, words);
    if (quoteAt(words, next) && group.takes.has("quote")) return clause(next, words);
    if (group.links.includes(word.lower))
      return {
        from: next + 1,
        kind: "phrase",
        link: group.lemma === "tell" || group.lemma === "caution" || group.lemma === "warn" ? next : null,
      };
    if (word.lower === "to" && group.takes.has("charge")) return { from: at, kind: "deed", link: null };
  }
  if (pronouns.has(first.lower) || /^(?:him|her|them|me|us|reporters|journalists)$/.test(first.lower)) {
    const next = at + 1;
    // "assured he is doing …": the pronoun is the subject of the content, not the addressee.
    if (/^(?:he|she|they|we|i|it)$/.test(first.lower)) return clause(at, words);
    return startsContent(words[next]) && !coordinators.has(words[next]?.lower ?? "") && group.takes.has("clause")
      ? clause(next, words)
      : null;
  }
  return group.takes.has("phrase")
    ? { from: at, kind: "phrase", link: null }
    : group.takes.has("clause") && looksLikeClause(words, at)
      ? clause(at, words)
      : null;
}

function startsContent(word: Word | undefined): boolean {
  if (word === undefined) return false;
  if (isPunctuation(word)) return /^[$€£“"«(']$/u.test(word.text);
  return (!coordinators.has(word.lower) && !prepositions.has(word.lower)) || (/^(?:about|over|between)$/.test(word.lower) && false);
}

function holdsInfinitive(words: readonly Word[], at: number): boolean {
  for (let next = at + 1; next < Math.min(words.length, at + 25); next++) {
    const word = words[next];
    if (word === undefined || word.text === ";" || word.text === ".") return false;
    if (word.lower === "to" || word.lower === "into" || word.lower === "for" || word.lower === "of") return true;
  }
  return false;
}

const finiteMarks = new Set(
  "is are was were has have had will would should must can could may might does did do cannot remains remain needs wants".split(" "),
);

/** Whether a bare content is a clause: a finite verb stands near, before any relative or mark. */
function looksLikeClause(words: readonly Word[], at: number): boolean {
  for (let next = at; next < Math.min(words.length, at + 14); next++) {
    const word = words[next];
    if (word === undefined || word.quoted) return false;
    if (next > at && (subordinators.has(word.lower) || /^[;,—–]$/u.test(word.text))) return false;
    if (next > at && finiteMarks.has(word.lower)) return true;
  }
  return (
    /^(?:how|why|whether|if|what)$/.test(words[at]?.lower ?? "") ||
    (pronouns.has(words[at]?.lower ?? "") &&
      words[at]?.lower !== "both" &&
      !beginsPhrase(words[at + 1]) &&
      !determiners.has(words[at]?.lower ?? ""))
  );
}
