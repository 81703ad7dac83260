import type { FoundQuantity } from "../domain/quantity.ts";
import type { Span } from "../domain/span.ts";
import type { LanguagePack } from "../language/language-pack.ts";
import { findNames } from "../language/names/find-names.ts";
import { toCommonUnit } from "../language/quantities/units.ts";
import { foldText } from "../text/folding.ts";
import { toSimplified } from "../text/han-variants.ts";
import { isCyrillic, isDigit, isHan, isHangul, tokenise } from "../text/tokens.ts";
import { findConcepts } from "./find-topics.ts";

/** A place in a text, and the terms that it is found by. */
export interface TermsAt extends Span {
  readonly terms: readonly string[];
}

/**
 * What a text is found by, sorted, each once. Our own terms, so that every language is searched and no result depends on a database's
 * dictionaries:
 *
 * - `en:tariff`, `ru:тариф`: the stem of a word of the text's language; `word:tiktok`: a word in another script, or a number, as it stands;
 * - `han:关税`, `hangul:관세`: two characters that stand side by side;
 * - `concept:tariffs`, `entity:person:xi-jinping`: the idea or name, the same in every language;
 * - `figure:20000000:t`: an amount in its base unit; `figure:20000000`: its number alone.
 *
 * `on` is the day of the text, by which a title or a family name is understood.
 */
export function searchTerms(text: string, pack: LanguagePack, on: string | null = null): string[] {
  const terms = new Set<string>();
  for (const place of termsOfWords(text, pack)) for (const term of place.terms) terms.add(term);
  for (const { concept } of findConcepts(text, pack)) terms.add(`concept:${concept}`);
  for (const { entity } of findNames(text, on)) terms.add(`entity:${entity}`);
  for (const quantity of pack.readQuantities(text, null)) for (const term of figureTerms(quantity)) terms.add(term);
  return [...terms].sort();
}

/** The words of a text with their terms, in order; words that carry nothing have none and are left out. */
export function termsOfWords(text: string, pack: LanguagePack): TermsAt[] {
  const folded = toSimplified(foldText(text));
  const places: TermsAt[] = [];
  let before = { start: -1, end: -1 };
  for (const { start, end } of tokenise(folded, undefined, { joined: false })) {
    const word = folded.slice(start, end);
    if (isHan(word)) {
      if (before.end === start) places.push({ start: before.start, end, terms: [`han:${folded.slice(before.start, end)}`] });
      before = { start, end };
      continue;
    }
    before = { start: -1, end: -1 };
    const term = wordTerm(word, pack);
    if (term === null) continue;
    places.push({ start, end, terms: [term, ...(isHangul(word) ? pairsOf(word).map((pair) => `hangul:${pair}`) : [])] });
  }
  return places;
}

/** The term of one folded word that is not written in Han characters; null for a word that carries nothing of its own. */
export function wordTerm(word: string, pack: LanguagePack): string | null {
  if (pack.stopWords.has(word)) return null;
  return scriptOf(word) === scripts[pack.tag] ? `${pack.tag}:${pack.stem(word).slice(0, longest)}` : `word:${word.slice(0, longest)}`;
}

/** Every two characters that stand side by side. */
export function pairsOf(characters: string): string[] {
  return Array.from({ length: Math.max(0, characters.length - 1) }, (_, at) => characters.slice(at, at + 2));
}

/** By value and unit, so that 20 million tons, 2000万吨 and 20 млн т are one; and by the number alone, which a query may give without a unit. */
export function figureTerms({ value, unit }: Pick<FoundQuantity, "value" | "unit">): string[] {
  const common = toCommonUnit(unit);
  const inUnit = `figure:${valueTerm(value, common.factor)}:${common.unit}`;
  // Nobody who asks for 20 means twenty minutes.
  return common.unit === "s" ? [inUnit] : [inUnit, `figure:${valueTerm(value, 1)}`];
}

/** Bounds a term, whatever a text takes for a word. */
const longest = 60;

type Script = "latin" | "cyrillic" | "hangul" | "han" | "number";
const scripts: Readonly<Record<LanguagePack["tag"], Script>> = { en: "latin", ru: "cyrillic", ko: "hangul", zh: "han" };

function scriptOf(word: string): Script {
  if (isDigit(word.charAt(0))) return "number";
  if (isHangul(word)) return "hangul";
  return isCyrillic(word) ? "cyrillic" : "latin";
}

/** Nine digits: as much as two amounts may be apart and still be the same. */
function valueTerm(value: FoundQuantity["value"], factor: number): string {
  return (typeof value === "number" ? [value] : value).map((each) => String(Number((each * factor).toPrecision(9)))).join("~");
}
