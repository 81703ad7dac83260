import type { ContrastMention } from "../../extraction/find-topics.ts";
import { type ComparedClaim, contrastsOf, quoteAt } from "./compared-claim.ts";
import type { Comparer } from "./difference.ts";

/** Periods that hold one another, or are taken for one another by custom: a season's sales are a year's. */
const alike: readonly ReadonlySet<string>[] = [new Set(["period:season", "period:year"])];

/** For which period the same figure is told: "next season" here, "next quarter" there. */
export const comparePeriod: Comparer = ({ a, b, shared }) => {
  if (![...shared].some((key) => key.startsWith("q:"))) return null;
  const [x, y] = [periodOf(a), periodOf(b)];
  if (!x || !y || x.contrast === y.contrast) return null;
  const loose = alike.some((set) => set.has(x.contrast) && set.has(y.contrast));
  return {
    dimension: "period",
    rule: "period-differs",
    values: [withSpecifier(a, x), withSpecifier(b, y)],
    spans: [x, y],
    sure: loose ? 0.45 : 0.75,
    together: loose,
  };
};

/** The one period of a claim; null where it tells none or several. */
function periodOf(read: ComparedClaim): ContrastMention | null {
  const found = contrastsOf(read, "period", "sentence");
  const [first] = found;
  return first && found.every(({ contrast }) => contrast === first.contrast) ? first : null;
}

/** "Next" before the season, 下 before 季度. */
function withSpecifier(read: ComparedClaim, { start, end }: ContrastMention): string {
  const { account, pack } = read.claim.source;
  const words = pack.comparison.whichPeriod.exec(account.text.slice(Math.max(0, start - 20), start))?.[0] ?? "";
  return quoteAt(read, { start: start - words.length, end });
}
