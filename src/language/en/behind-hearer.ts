import { type ContentStart, clause, looksLikeClause, quoteAt, startsContent } from "./content-start.ts";
import type { VerbGroup } from "./find-verb-groups.ts";
import type { Word } from "./read-words.ts";
import { coordinators, determiners, isCapitalised, isPunctuation, prepositions, pronouns } from "./word-classes.ts";

/** Behind the one who is told, thanked or briefed: what is handed over begins at "that", a preposition, a quotation or a bare clause. */
export function behindHearer(words: readonly Word[], at: number, group: VerbGroup): ContentStart | null {
  const first = words[at];
  if (first === undefined) return null;
  if (first.lower === "that") return clause(at + 1, words);
  if (quoteAt(words, at)) return clause(at, words);
  // "informed about …": without an addressee the preposition belongs to the cue; "thanked for …" only leaves its addressee out.
  if (group.links.includes(first.lower))
    return { from: at + 1, kind: "phrase", link: /^(?:thank|congratulate)$/.test(group.lemma) ? null : at };
  if (!startsContent(first)) return null;
  for (let next = at + 1; next < Math.min(words.length, at + 25); next++) {
    const word = words[next];
    if (word === undefined) break;
    if (word.quoted || word.text === ";" || (word.text === "." && !/^\p{Lu}$/u.test(words[next - 1]?.text ?? ""))) break;
    if (word.text === "," && !quoteAt(words, next + 1)) {
      if (words[next + 1]?.lower === "that") continue;
      if (isCapitalised(words[next + 1]) || words[next + 1]?.lower === "the") continue;
      break;
    }
    if (word.lower === "that" && group.takes.has("clause")) return clause(next + 1, words);
    if (group.takes.has("clause") && opensBareClause(words, next)) return clause(next, words);
    if (word.text === ":" || (word.text === "," && quoteAt(words, next + 1))) return clause(next + 1, words);
    if (quoteAt(words, next) && group.takes.has("quote")) return clause(next, words);
    if (group.links.includes(word.lower) && !(word.lower === "of" && isOfName(words, next, group)))
      return {
        from: next + (isOccasion(words, next) ? 4 : 1),
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

/** "congratulated them on **the occasion of** the feast". */
function isOccasion(words: readonly Word[], on: number): boolean {
  return (
    words[on + 1]?.lower === "the" && words[on + 2]?.lower === "occasion" && words[on + 3]?.lower === "of" && words[on + 4] !== undefined
  );
}

/** "informed the Ambassador **of** Norway about …": a name behind "of", and a later preposition or "that" that hands over. */
function isOfName(words: readonly Word[], of: number, group: VerbGroup): boolean {
  if (!isCapitalised(words[of + 1]) && !(words[of + 1]?.lower === "the" && isCapitalised(words[of + 2]))) return false;
  for (let at = of + 2; at < Math.min(words.length, of + 14); at++) {
    const word = words[at];
    if (word === undefined || word.quoted || isPunctuation(word)) return false;
    if (word.lower === "that" || (word.lower !== "of" && group.links.includes(word.lower))) return true;
    if (!isCapitalised(word) && !/^(?:of|the|and|for)$/.test(word.lower)) return false;
  }
  return false;
}

/** "told reporters **he** would …", "told Varna Radio **the call** went well": a clause without "that". */
function opensBareClause(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (/^(?:how|what|why|whether|where)$/.test(word?.lower ?? "")) return true;
  if (before === undefined || word === undefined || coordinators.has(before.lower) || prepositions.has(before.lower)) return false;
  if (/^(?:he|she|they|it|we|i|there)$/.test(word.lower)) return true;
  return determiners.has(word.lower) && !determiners.has(before.lower) && looksLikeClause(words, at);
}

/** "discussed **with his counterparts** the fall of …", "stressed **to the Minister** the need to …". */
export function behindPartner(words: readonly Word[], at: number, group: VerbGroup): ContentStart | null {
  if (!/^(?:with|to)$/.test(words[at]?.lower ?? "") || !group.takes.has("phrase")) return null;
  for (let next = at + 2; next < Math.min(words.length, at + 10); next++) {
    const [before, word] = [words[next - 1], words[next]];
    if (word === undefined || before === undefined || isPunctuation(word)) return null;
    if (word.lower === "that") return clause(next + 1, words);
    if (opensMatter(words, next) && !prepositions.has(before.lower) && !determiners.has(before.lower) && !coordinators.has(before.lower))
      return { from: next, kind: "phrase", link: null };
  }
  return null;
}

/** Where the partner ends and the matter begins: at a determiner, or where lower-case words follow a name or an office. */
function opensMatter(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined || before === undefined) return false;
  if (determiners.has(word.lower)) return !/^(?:that|this)$/.test(word.lower);
  const isPlain = (one: Word | undefined) =>
    one !== undefined && !isCapitalised(one) && !isPunctuation(one) && !prepositions.has(one.lower) && !coordinators.has(one.lower);
  const endsPartner =
    isCapitalised(before) ||
    /(?:counterparts?|colleagues?|minister|president|chancellor|king|guests?|hosts?|him|her|them)$/.test(before.lower);
  if (!endsPartner) return false;
  if (!isCapitalised(word)) return isPlain(word) && !/^(?:who|which|in|today|yesterday|by|via)$/.test(word.lower);
  // "with Prime Minister Sato **U.S. support**": a name that modifies a common noun.
  return isCapitalised(before) && /\./u.test(word.text) && isPlain(next);
}
