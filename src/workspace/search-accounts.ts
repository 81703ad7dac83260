import { evidence, isWhole } from "../alignment/read-account.ts";
import type { Account } from "../domain/account.ts";
import type { Encounter } from "../domain/encounter.ts";
import type { Extraction } from "../domain/extraction.ts";
import type { Quantity } from "../domain/quantity.ts";
import type { SearchHit, SearchResult } from "../domain/search.ts";
import type { Span } from "../domain/span.ts";
import { engine } from "../extraction/engine.ts";
import { extractStatements } from "../extraction/extract-statements.ts";
import { findConcepts } from "../extraction/find-topics.ts";
import type { LanguagePack } from "../language/language-pack.ts";
import { findNames } from "../language/names/find-names.ts";
import { sameAmount } from "../language/quantities/same-amount.ts";
import { foldText } from "../text/folding.ts";
import { toSimplified } from "../text/han-variants.ts";
import { detectLanguage } from "../text/language.ts";
import { tokenise } from "../text/tokens.ts";
import { choosePack } from "./choose-pack.ts";

/**
 * Where something is said in the accounts of an encounter: a figure by value and unit, words by their stems in texts of the query's language
 * and by their ideas and names in every other. Not finding is an answer too, scoped to the versions that were searched.
 */
export function searchAccounts(encounter: Encounter, query: string): SearchResult {
  const queryPack = choosePack(detectLanguage(query, null).language);
  const figures = figuresOf(query, queryPack);
  const context = { date: encounter.date, participants: encounter.participants };
  const hits = encounter.accounts.flatMap((account) => {
    const pack = choosePack(account.language);
    const extraction = extractStatements(account, pack, context);
    const spans = figures.length > 0 ? spansOfFigures(extraction, figures) : spansOfWords(query, queryPack, account, pack, extraction);
    return spans.map((span) => hitAt(account, extraction, span));
  });
  return {
    schema: "parley.search/1",
    engine,
    query,
    readAs: figures.length > 0 ? "figure" : "words",
    answer: hits.length > 0 ? "found" : "not-in-these-accounts",
    hits,
    scope: encounter.accounts.map((account) => ({
      account: account.id,
      publisher: account.publisher,
      side: account.side,
      language: account.language,
      publishedAt: account.publishedAt,
      sha256: account.sha256,
      complete: isWhole(account),
      textStatus: account.textStatus,
    })),
    partial: encounter.accounts.filter((account) => !isWhole(account)).map((account) => account.id),
  };
}

/** A query is a figure where its amount is most of what it says; a bare number has the unit `count` and matches any unit. */
function figuresOf(query: string, pack: LanguagePack): readonly Quantity[] {
  const found = pack.readQuantities(query, null);
  const covered = found.reduce((sum, q) => sum + q.end - q.start, 0);
  if (found.length > 0 && covered >= 0.5 * query.trim().length) return found.map((q, at) => ({ id: `q${at + 1}`, ...q }));
  const bare = pack.readQuantities(`${query.trim()} units`, null);
  return /^[\d.,\s]+(?:\p{L}+)?$/u.test(query.trim()) ? bare.map((q, at) => ({ id: `q${at + 1}`, ...q, unit: "count" })) : [];
}

function spansOfFigures(extraction: Extraction, figures: readonly Quantity[]): Span[] {
  return extraction.quantities.filter((quantity) => figures.some((figure) => matchesFigure(quantity, figure)));
}

function matchesFigure(quantity: Quantity, figure: Quantity): boolean {
  if (figure.unit === "count" && quantity.unit !== "s") return JSON.stringify(figure.value) === JSON.stringify(quantity.value);
  return sameAmount({ ...figure, bound: "exact" }, { ...quantity, bound: "exact" }) === "same";
}

function spansOfWords(query: string, queryPack: LanguagePack, account: Account, pack: LanguagePack, extraction: Extraction): Span[] {
  const literal = pack.tag === queryPack.tag ? (pack.spaced ? byStems(query, account.text, pack) : byCharacters(query, account.text)) : [];
  return literal.length > 0 ? literal : byIdeas(query, queryPack, account, pack, extraction);
}

/** The query's words in its order, each under any of its forms; words that carry nothing may stand between. */
function byStems(query: string, text: string, pack: LanguagePack): Span[] {
  const wanted = tokenise(query).map((token) => pack.stem(foldText(token.text).toLowerCase()));
  const words = tokenise(text).map((token) => ({ token, stem: pack.stem(foldText(token.text).toLowerCase()) }));
  if (wanted.length === 0) return [];
  const spans: Span[] = [];
  for (let at = 0; at < words.length; at++) {
    let next = at;
    let matched = 0;
    while (next < words.length && matched < wanted.length) {
      const word = words[next];
      if (word?.stem === wanted[matched]) matched++;
      else if (matched === 0 || !word || !pack.stopWords.has(word.token.text.toLowerCase())) break;
      next++;
    }
    const [first, last] = [words[at], words[next - 1]];
    if (matched === wanted.length && first && last) spans.push({ start: first.token.start, end: last.token.end });
  }
  return spans;
}

function byCharacters(query: string, text: string): Span[] {
  const wanted = toSimplified(foldText(query.trim()));
  const folded = toSimplified(foldText(text));
  const spans: Span[] = [];
  if (wanted.length === 0) return spans;
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length))
    spans.push({ start: at, end: at + wanted.length });
  return spans;
}

/** Across languages: every idea and every name of the query within one statement or sentence of the account. */
function byIdeas(query: string, queryPack: LanguagePack, account: Account, pack: LanguagePack, extraction: Extraction): Span[] {
  const ideas = new Set(findConcepts(query, queryPack).map((found) => found.concept));
  const names = new Set(findNames(query, account.publishedAt?.slice(0, 10) ?? null).map((name) => name.entity));
  if (ideas.size + names.size === 0) return [];
  const placed = [
    ...findConcepts(account.text, pack)
      .filter((found) => ideas.has(found.concept))
      .map((found) => ({ key: found.concept, start: found.start, end: found.end })),
    ...extraction.mentions
      .filter((mention) => names.has(mention.entity))
      .map((mention) => ({ key: mention.entity, start: mention.start, end: mention.end })),
  ];
  if (ideas.size + names.size === 1) return placed.map(({ start, end }) => ({ start, end }));
  const stretches = extraction.statements.flatMap((statement) => statement.content);
  return stretches.filter(
    (span) => new Set(placed.filter((p) => p.start >= span.start && p.end <= span.end).map((p) => p.key)).size === ideas.size + names.size,
  );
}

function hitAt(account: Account, extraction: Extraction, span: Span): SearchHit {
  const holders = extraction.statements.filter((s) => s.content.some((content) => content.start <= span.start && span.end <= content.end));
  const holder = holders.at(-1);
  return {
    account: account.id,
    publisher: account.publisher,
    side: account.side,
    language: account.language,
    span: evidence(account, { start: span.start, end: span.end }),
    statement: holder?.id ?? null,
    speaker: holder?.speaker?.name ?? null,
  };
}
