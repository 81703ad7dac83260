import { behindHearer, behindPartner } from "./behind-hearer.ts";
import { type ContentStart, clause, looksLikeClause, quoteAt, startsContent } from "./content-start.ts";
import { findPraised } from "./find-praised.ts";
import type { VerbGroup } from "./find-verb-groups.ts";
import type { Word } from "./read-words.ts";
import { findTopicMark } from "./topic-marks.ts";
import { beginsPhrase, isAdverbOfTime, isPunctuation, prepositions, subordinators } from "./word-classes.ts";

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
  for (let next = passOver(words, at); next > at; next = passOver(words, at)) at = next;
  const word = words[at];
  if (word === undefined) return null;
  if (word.lower === "on" && words[at + 1]?.lower === "behalf") return behindBehalf(words, at);
  const { takes } = group;
  const has = (taking: Parameters<typeof takes.has>[0]) => takes.has(taking);
  if (has("topic") && !has("hearer") && group.links.length > 0 && group.governed === null) {
    const mark = findTopicMark(words, group.to, group.links);
    if (mark >= 0) return { from: mark + 1, kind: "phrase", link: mark };
  }
  if (has("praised")) {
    const link = findPraised(words, at, group.links);
    if (link > 0) {
      const isOccasion = words[link + 1]?.lower === "the" && words[link + 2]?.lower === "occasion" && words[link + 3]?.lower === "of";
      if (words[link]?.lower === "in" && words[link + 1]?.lower === "connection")
        return { from: link + 3, kind: "phrase", link, linkEnd: link + 3 };
      return isOccasion ? { from: link + 4, kind: "phrase", link, linkEnd: link + 4 } : { from: link + 1, kind: "phrase", link };
    }
  }
  if (word.text === ":") return has("quote") || has("clause") || has("topic") ? clause(at + 1, words) : null;
  if (has("guarded") && word.lower !== "that" && !quoteAt(words, at) && word.text !== ",") return null;
  if (group.governed !== null)
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

/** "expressed condolences **on behalf of the people for** …": for whom it was said is neither cue nor content. */
function behindBehalf(words: readonly Word[], on: number): ContentStart | null {
  for (let at = on + 3; at < Math.min(words.length, on + 14); at++) {
    const word = words[at];
    if (word === undefined || isPunctuation(word)) return null;
    if (word.lower === "that") return clause(at + 1, words);
    if (/^(?:for|over|on|to)$/.test(word.lower)) return { from: at + 1, kind: "phrase", link: at };
  }
  return null;
}

/** "reiterated again that", "announced today a …", "said Monday that": behind an adverb or a time between cue and content; "further talks" is content. */
function passOver(words: readonly Word[], at: number): number {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined) return at;
  if (word.lower === "well" || (word.lower === "as" && next.lower === "well")) return at + 1;
  const behind = behindTime(words, at);
  const opener = words[behind];
  const opens =
    opener !== undefined &&
    (beginsPhrase(opener) || prepositions.has(opener.lower) || /^(?:that|to|not|how|whether|:)$/.test(opener.lower));
  return opens ? behind : at;
}

/** The index behind an adverb of time, a day of the week, or "the next day". */
function behindTime(words: readonly Word[], at: number): number {
  const word = words[at];
  if (word === undefined || word.quoted) return at;
  if (isAdverbOfTime(word) || word.lower === "also" || days.test(word.lower)) return at + 1;
  const from = word.lower === "the" ? at + 1 : at;
  if (!/^(?:next|last|same|previous|following|this)$/.test(words[from]?.lower ?? "")) return at;
  return /^(?:day|week|month|year|morning|evening|afternoon|night)$/.test(words[from + 1]?.lower ?? "") ? from + 2 : at;
}
const days = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

function plain(words: readonly Word[], at: number, group: VerbGroup): ContentStart | null {
  const word = words[at];
  if (word === undefined) return null;
  if (prepositions.has(word.lower)) return behindAdjunct(words, at, group);
  if (!startsContent(word)) return null;
  if (!group.takes.has("phrase") && !group.takes.has("clause")) return null;
  const isClause = group.takes.has("clause") && (!group.takes.has("phrase") || looksLikeClause(words, at));
  return { from: at, kind: isClause ? "clause" : "phrase", link: null };
}

/** "that day", "that country": points, does not open a clause. Only before a bare noun with nothing that could be its verb. */
function isDemonstrative(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next === undefined || (isPunctuation(next) && !next.quoted && !/["“,]/u.test(next.text));
}

/** "said **under no circumstances would** …", "said without aid the port would …": a setting that opens the clause itself. */
function opensWithSetting(words: readonly Word[], at: number): boolean {
  const first = words[at]?.lower ?? "";
  const isNone = /^(?:under|at|in|on)$/.test(first) && words[at + 1]?.lower === "no";
  if (!isNone && !/^(?:without|despite|within|since|until|with)$/.test(first)) return false;
  for (let next = at + 2; next < Math.min(words.length, at + 14); next++) {
    const word = words[next];
    if (word === undefined || word.quoted || /^[.;:"“]$/u.test(word.text) || subordinators.has(word.lower)) return false;
    if (/^(?:is|are|was|were|will|would|could|can|must|should|had|has|have|may|might|did|does)$/.test(word.lower)) return true;
  }
  return false;
}

/** "said in a statement that …", "agreed in principle to …": the adjunct is passed over where "that", "to" or a quotation follows soon. */
function behindAdjunct(words: readonly Word[], at: number, group: VerbGroup): ContentStart | null {
  const hearer = behindPartner(words, at, group);
  if (hearer !== null) return hearer;
  if (group.takes.has("clause") && opensWithSetting(words, at)) return clause(at, words);
  for (let next = at + 1; next < Math.min(words.length, at + 12); next++) {
    const word = words[next];
    if (word === undefined || (isPunctuation(word) && word.text !== "," && word.text !== ":")) return null;
    if (word.lower === "that" && (group.takes.has("clause") || group.takes.has("deed"))) return clause(next + 1, words);
    if (word.text === ":" && group.takes.has("quote")) return clause(next + 1, words);
    if (word.lower === "to" && group.takes.has("deed") && !beginsPhrase(words[next + 1]))
      return { from: words[next - 1]?.lower === "not" ? next - 1 : next, kind: "deed", link: null };
    if (word.text === "," && quoteAt(words, next + 1) && group.takes.has("quote")) return clause(next + 1, words);
    if (subordinators.has(word.lower)) return null;
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

function holdsInfinitive(words: readonly Word[], at: number): boolean {
  for (let next = at + 1; next < Math.min(words.length, at + 25); next++) {
    const word = words[next];
    if (word === undefined || word.text === ";" || word.text === ".") return false;
    if (word.lower === "to" || word.lower === "into" || word.lower === "for" || word.lower === "of") return true;
  }
  return false;
}
