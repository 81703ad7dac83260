import type { Span } from "../../domain/span.ts";
import { everyMatch } from "../../text/every-match.ts";
import { mayMatch, neededCharacters, type UnitSet } from "../../text/needed-characters.ts";

/** Forms that no language owns: addresses, ISO and dotted dates, clock times, phone numbers. */
const everywhere: readonly RegExp[] = [
  /\bhttps?:\/\/\S+|\bwww\.\S+|(?<![\w-])[\w-]{1,64}\.(?:gov|org|com|net|cn|ru|ua|kr|int|eu)(?:\.[a-z]{2})?\/\S*/giu,
  /\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/gu,
  /(?<![\d:：])[012]?\d[:：][0-5]\d(?:[:：][0-5]\d)?(?![\d:：])/gu,
  /\+\d{1,3}[ \d()-]{6,18}\d|\(\d{3}\) ?\d{3}-\d{4}|\b\d{3}-\d{3}-\d{4}\b/gu,
  /(?<![\d.,$€£¥₩%])(?:1[89]|20|21)\d{2}[-–—~～－](?:(?:1[89]|20|21)\d{2}|\d{2})(?![\d%])/gu,
];

interface Mask {
  readonly pattern: RegExp;
  readonly needed: readonly number[] | null;
}

const toMask = (pattern: RegExp): Mask => ({ pattern, needed: neededCharacters(pattern) });
const compiled = new WeakMap<readonly RegExp[], readonly Mask[]>();

/** The masks of a grammar and those of every language, made ready once. */
function masksOf(patterns: readonly RegExp[]): readonly Mask[] {
  const known = compiled.get(patterns);
  if (known) return known;
  const masks = [...everywhere, ...patterns].map(toMask);
  compiled.set(patterns, masks);
  return masks;
}

/** Tells whether a number stands in a stretch where it is no amount. */
export function findMasked(text: string, patterns: readonly RegExp[], units: UnitSet): (span: Span) => boolean {
  const spans: Span[] = [];
  for (const { pattern, needed } of masksOf(patterns)) {
    if (!mayMatch(needed, units)) continue;
    for (const match of everyMatch(pattern, text)) spans.push({ start: match.index, end: match.index + match[0].length });
  }
  if (spans.length === 0) return () => false;
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  // `reach[i]` is how far any mask up to i goes, so one binary search answers.
  const reach: number[] = [];
  for (const span of spans) reach.push(Math.max(span.end, reach.at(-1) ?? 0));
  return ({ start, end }) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.start ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (reach[low - 1] ?? 0) > start;
  };
}
