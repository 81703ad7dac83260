import type { NumberSpan } from "../../numbers/number-span.ts";
import { counter, minus, numberPiece, particle } from "../number-words.ts";

/** Syllables that are words of their own far more often than numbers: this, day, company, coming, district. */
const everyday = /^[일이사오구만조석세네한두]$/u;
const ofMeasure = /^ ?(?:퍼센트|프로(?=[ 가를의로]|$)|달러|년|개월|유로|위안|엔)/u;

/** True where what follows a Hangul number lets it be one: the end, a mark, a particle, or what it counts. */
export function standsAlone(text: string, whole: NumberSpan): boolean {
  const words = text.slice(whole.start, whole.end);
  const after = text.slice(whole.end, whole.end + 8);
  const signed = minus.test(text.slice(Math.max(0, whole.start - 6), whole.start));
  const piece = numberPiece(words, 0);
  const single = piece !== null && piece.length === words.length;
  if (single && piece.bound) return counter.test(after);
  if (single && everyday.test(words)) {
    if (signed) return /^(?:$|[^\p{L}]|[은는이가을를의]|입니다)/u.test(after);
    return ofMeasure.test(after) || text.trim() === words;
  }
  if (single && (piece.kind === "small" || piece.kind === "big"))
    return counter.test(after) || text.trim() === words || /^(?:에서|보다|의|과|을|은)/u.test(after);
  return /^(?:$|[^\p{L}])/u.test(after) || counter.test(after) || particle.test(after);
}
