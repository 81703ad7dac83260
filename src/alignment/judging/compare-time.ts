import type { TimeExpression } from "../../domain/time-expression.ts";
import { toDays } from "../../language/times/calendar.ts";
import { dayRange } from "../../language/times/edtf.ts";
import { sameTime } from "../../language/times/relation.ts";
import { type ComparedClaim, quoteAt } from "./compared-claim.ts";
import type { Comparer } from "./difference.ts";

const isDay = (edtf: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(edtf);
const isTerm = ({ edtf }: TimeExpression): boolean => edtf.startsWith("../");

/**
 * When: one moment that each counts from its own day ("three weeks ago", "last month"), another day, or a deadline that one alone gives.
 * Across the date line two neighbouring days are one.
 */
export const compareTime: Comparer = ({ a, b, shared, link }) => {
  const figure = [...shared].some((key) => key.startsWith("q:"));
  const ideas = [...shared].filter((key) => /^[cn]:/.test(key)).length;
  const met = link.likeness.shared.some((key) => key.startsWith("t:"));
  for (const x of a.claim.times) {
    for (const y of b.claim.times) {
      const relation = nearly(a, x, b, y) ? "compatible" : sameTime(x.edtf, y.edtf);
      const [wordsX, wordsY] = [quoteAt(a, x), quoteAt(b, y)];
      if (
        relation !== "different" &&
        x.basis === "inferred" &&
        y.basis === "inferred" &&
        isRelative(a, wordsX) &&
        isRelative(b, wordsY) &&
        ideas >= 1 &&
        wordsX.toLowerCase() !== wordsY.toLowerCase()
      ) {
        if (x.edtf === y.edtf && a.claim.source.account.publishedAt === b.claim.source.account.publishedAt) continue;
        return { dimension: "time", rule: "one-time-two-ways", values: [wordsX, wordsY], spans: [x, y], sure: 0.5, together: true };
      }
      if (
        relation === "different" &&
        !met &&
        isDay(x.edtf) &&
        isDay(y.edtf) &&
        (figure || ideas >= 2) &&
        a.claim.times.length === 1 &&
        b.claim.times.length === 1
      )
        return { dimension: "time", rule: "other-day", values: [wordsX, wordsY], spans: [x, y], sure: 0.5, together: true };
    }
  }
  const [termA, termB] = [a.claim.times.find(isTerm), b.claim.times.find(isTerm)];
  if (figure && !termA !== !termB && (termA ? b : a).claim.times.length === 0)
    return {
      dimension: "time",
      rule: "deadline-by-one",
      values: [termA ? quoteAt(a, termA) : "", termB ? quoteAt(b, termB) : ""],
      spans: [termA ?? null, termB ?? null],
      sure: 0.5,
      together: true,
    };
  return null;
};

/** Weeks and months that are counted back are round numbers: "three weeks ago" may be 25 days. In days. */
const roundDays = 7;

/** Whether times counted back in weeks or months lie no further apart than such numbers are rounded. */
function nearly(a: ComparedClaim, x: TimeExpression, b: ComparedClaim, y: TimeExpression): boolean {
  const counted = (read: ComparedClaim, time: TimeExpression) => read.claim.source.pack.comparison.countedBack.test(quoteAt(read, time));
  if (!counted(a, x) && !counted(b, y)) return false;
  const [first, second] = [dayRange(x.edtf), dayRange(y.edtf)];
  if (!first?.from || !first.to || !second?.from || !second.to) return false;
  return toDays(first.from) - toDays(second.to) <= roundDays && toDays(second.from) - toDays(first.to) <= roundDays;
}

const isRelative = (read: ComparedClaim, words: string): boolean => read.claim.source.pack.comparison.relativeTime.test(words);
