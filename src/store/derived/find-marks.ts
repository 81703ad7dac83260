import type { Span } from "../../domain/span.ts";
import { findConcepts } from "../../extraction/find-topics.ts";
import { termsOfWords } from "../../extraction/search-terms.ts";
import type { LanguagePack } from "../../language/language-pack.ts";
import { foldText } from "../../text/folding.ts";
import { toSimplified } from "../../text/han-variants.ts";
import type { SearchWay } from "./query-plan.ts";

/** A place whose term the database knows: a name or a figure. */
export interface KnownPlace extends Span {
  readonly terms: readonly string[];
}

/** Where the words of a passage are that a way found it by; `known` places are of the same words. */
export function findMarks(words: string, way: SearchWay, pack: LanguagePack, known: readonly KnownPlace[]): Span[] {
  const wanted = new Set(way.terms.flatMap(({ anyOf }) => anyOf));
  const likes = way.terms.flatMap(({ like }) => (like === null ? [] : [likePattern(like)]));
  const isWanted = (term: string): boolean => wanted.has(term) || likes.some((like) => like.test(term));
  // A pair of characters may stand anywhere: the run that it was part of is among what is contained.
  const spelled = termsOfWords(words, pack).filter(({ terms }) => terms.some((term) => !/^(?:han|hangul):/.test(term) && isWanted(term)));
  const ideas = way.by === "ideas" ? findConcepts(words, pack).filter(({ concept }) => wanted.has(`concept:${concept}`)) : [];
  const folded = toSimplified(foldText(words));
  const contained = way.contains.flatMap((phrase) => [...folded.matchAll(phrasePattern(phrase))].map(toSpan));
  return join(words, [...spelled, ...ideas, ...known.filter(({ terms }) => terms.some((term) => wanted.has(term))), ...contained]);
}

const toSpan = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });

function phrasePattern(phrase: string): RegExp {
  return new RegExp(escapePattern(phrase).replace(/ /g, "\\s+"), "gu");
}

function likePattern(like: string): RegExp {
  const parts = like.split(/(\\.|%)/).map((part) => (part === "%" ? ".*" : escapePattern(part.replace(/^\\/, ""))));
  return new RegExp(`^${parts.join("")}$`, "su");
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/** In order, without overlaps; what only spaces part is one mark. */
function join(words: string, spans: readonly Span[]): Span[] {
  const marks: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = marks.at(-1);
    if (last && (start <= last.end || words.slice(last.end, start).trim() === "")) {
      marks[marks.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else marks.push({ start, end });
  }
  return marks;
}
