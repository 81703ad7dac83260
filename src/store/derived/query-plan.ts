import type { FoundQuantity } from "../../domain/quantity.ts";
import type { StatementSearch } from "../../domain/view.ts";
import { findConcepts } from "../../extraction/find-topics.ts";
import { figureTerms, pairsOf, termsOfWords } from "../../extraction/search-terms.ts";
import type { LanguagePack } from "../../language/language-pack.ts";
import { findNames } from "../../language/names/find-names.ts";
import { detectLanguage } from "../../text/language.ts";
import { foldForSearch } from "./fold-for-search.ts";

/** Gives the pack that reads a language. */
export type PackOf = (language: string) => LanguagePack;

/** One of these terms, or a term of a word that is like `like`. */
export interface TermChoice {
  readonly anyOf: readonly string[];
  /** A pattern of SQL's `like`; null where no part of a word is sought. */
  readonly like: string | null;
}

/** One way in which a passage may hold what is sought: it has a term of each choice and contains each of the folded words. */
export interface SearchWay {
  readonly by: "words" | "ideas" | "figure";
  readonly terms: readonly TermChoice[];
  readonly contains: readonly string[];
}

/** What a query means. A passage is found where any of the ways fits; the first that does says how well. */
export interface QueryPlan {
  readonly readAs: StatementSearch["readAs"];
  readonly ways: readonly SearchWay[];
  /** The query as phrases are compared: passages that hold it as it stands come first. */
  readonly folded: string;
}

/**
 * Reads a query: a figure by value and unit, in any language; words by their stems in texts of the query's language, and by their ideas and names in
 * every other; words in quotation marks as they stand; `sanction*` and `*sanction*` as parts of words.
 */
export function planQuery(words: string, packOf: PackOf): QueryPlan {
  const query = words.replace(/\0|\p{Surrogate}/gu, " ").trim();
  const folded = foldForSearch(query);
  if (folded === "") return { readAs: "everything", ways: [], folded };
  const pack = packOf(detectLanguage(query, null).language);
  const figures = readFigures(query, pack);
  if (figures.length > 0)
    return { readAs: "figure", ways: [...figures.map(figureWay), ...yearWays(folded)], folded: folded.replaceAll('"', "") };
  const { phrases, parts, rest } = splitQuery(query);
  const literal = literalWays(phrases, parts, rest, pack, folded);
  const exact = phrases.length + parts.length > 0;
  return { readAs: "words", ways: exact ? literal : [...literal, ...ideaWays(query, pack)], folded: folded.replaceAll('"', "") };
}

/** A query is a figure where its amount is most of what it says; a bare number has the unit `count` and meets any unit. */
function readFigures(query: string, pack: LanguagePack): readonly FoundQuantity[] {
  const found = pack.readQuantities(query, null);
  const covered = found.reduce((sum, { start, end }) => sum + end - start, 0);
  if (found.length > 0 && covered >= 0.5 * query.length) return found;
  if (!/^[\d.,\s]+(?:\p{L}+)?$/u.test(query)) return [];
  return pack.readQuantities(`${query} units`, null).map((figure) => ({ ...figure, unit: "count" }));
}

function figureWay(figure: FoundQuantity): SearchWay {
  const [inUnit = "", alone = ""] = figureTerms(figure);
  return { by: "figure", terms: [{ anyOf: [figure.unit === "count" ? alone : inUnit], like: null }], contains: [] };
}

/** A bare number may be a year, which no text gives as an amount. */
function yearWays(folded: string): SearchWay[] {
  return /^(?:19|20)\d\d$/.test(folded) ? [{ by: "words", terms: [{ anyOf: [`word:${folded}`], like: null }], contains: [] }] : [];
}

function splitQuery(query: string) {
  const phrases: string[] = [];
  const parts: string[] = [];
  const rest = query
    .replace(/"([^"]+)"|“([^”]+)”|「([^」]+)」|«([^»]+)»/g, (_, ...inner: (string | undefined)[]) => {
      phrases.push(inner.slice(0, 4).find((words) => typeof words === "string") ?? "");
      return " ";
    })
    .replace(/(?<![\p{L}\p{N}*])\*?[\p{L}\p{N}'-]{2,}\*(?![\p{L}\p{N}])|(?<![\p{L}\p{N}*])\*[\p{L}\p{N}'-]{2,}/gu, (part) => {
      parts.push(part);
      return " ";
    });
  return { phrases: phrases.map(foldForSearch).filter((phrase) => phrase !== ""), parts, rest };
}

/** Every word of the query by its stem; in Korean, whose words run on into one another, by the characters as well. */
function literalWays(phrases: readonly string[], parts: readonly string[], rest: string, pack: LanguagePack, folded: string): SearchWay[] {
  const read = [...phrases, foldForSearch(rest)].filter((text) => text !== "");
  const places = read.flatMap((text) => termsOfWords(text, pack).map(({ start, end, terms }) => ({ word: text.slice(start, end), terms })));
  const stems = places.map(({ word, terms: [term = ""] }): TermChoice => {
    // A word of the query's script stands in texts of another script as it is.
    return { anyOf: /^(?:en|ru|ko):/.test(term) ? [term, `word:${word}`] : [term], like: null };
  });
  const runs = [...foldForSearch(rest).matchAll(/\p{Script=Han}+/gu)].map(([run]) => run);
  const contains = [...phrases, ...runs];
  const terms = [...stems, ...parts.map((part) => partOf(part, pack))];
  if (terms.length + contains.length === 0) return [{ by: "words", terms: [], contains: [folded] }];
  const way: SearchWay = { by: "words", terms, contains };
  const hangul = [...foldForSearch(rest).matchAll(/\p{Script=Hangul}{2,}/gu)].map(([run]) => run);
  if (hangul.length === 0) return [way];
  const others = places.filter(({ terms: [term = ""] }) => !term.startsWith("ko:")).flatMap(({ terms }) => terms.slice(0, 1));
  const pairs = [...others, ...hangul.flatMap(pairsOf).map((pair) => `hangul:${pair}`)].map((term) => ({ anyOf: [term], like: null }));
  return [way, { by: "words", terms: pairs, contains: [...contains, ...hangul] }];
}

/** The pattern runs over whole terms, which begin with the language: `en:sanction%`. */
function partOf(part: string, pack: LanguagePack): TermChoice {
  const word = foldForSearch(part);
  const like = `%:${word.replace(/[\\%_]/g, "\\$&").replaceAll("*", "%")}`;
  // Terms are stems, which may be shorter than the part: "tariffs*".
  return { anyOf: termsOfWords(word.replaceAll("*", ""), pack).flatMap(({ terms }) => terms.slice(0, 1)), like };
}

/** Every idea and every name of the query. */
function ideaWays(query: string, pack: LanguagePack): SearchWay[] {
  const ideas = findConcepts(query, pack).map(({ concept }) => `concept:${concept}`);
  const names = findNames(query, null).map(({ entity }) => `entity:${entity}`);
  const terms = [...new Set([...ideas, ...names])].map((term) => ({ anyOf: [term], like: null }));
  return terms.length === 0 ? [] : [{ by: "ideas", terms, contains: [] }];
}
