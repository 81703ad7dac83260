import { type ComparedClaim, quoteAt } from "./compared-claim.ts";
import type { Comparer } from "./difference.ts";

/** Who does it: the state here ("the EU will invest"), its companies there. Told only of one figure or one matter beyond doubt. */
export const compareDoer: Comparer = ({ a, b, shared, certain }) => {
  const figure = [...shared].some((key) => key.startsWith("q:"));
  if (!figure && !certain) return null;
  const [x, y] = [companiesIn(a), companiesIn(b)];
  if (!x === !y) return null;
  const state = x ? b : a;
  const named = stateIn(state);
  if (!named) return null;
  const companies = x ?? y;
  if (!companies) return null;
  return {
    dimension: "doer",
    rule: "doer-differs",
    values: x ? [quoteAt(a, x), quoteAt(b, named)] : [quoteAt(a, named), quoteAt(b, companies)],
    spans: x ? [x, named] : [named, companies],
    sure: figure ? 0.65 : 0.5,
    together: true,
  };
};

/** Share of a claim, from its front, in which its subject stands. */
const front = 0.5;

function companiesIn(read: ComparedClaim) {
  const { start, end } = read.claim.span;
  const found = read.contrasts.find((each) => each.contrast === "doer:companies" && each.start - start <= front * (end - start));
  if (!found) return null;
  // "American companies": with the word before.
  const before = /\p{L}+ $/u.exec(read.claim.source.account.text.slice(Math.max(start, found.start - 20), found.start))?.[0] ?? "";
  return { start: found.start - before.length, end: found.end };
}

/** A party named at the head of the claim. */
function stateIn(read: ComparedClaim) {
  const { claim } = read;
  if (read.around.some(({ contrast }) => contrast === "doer:companies")) return null;
  return (
    claim.source.extraction.mentions.find(
      (mention) =>
        mention.kind === "party" &&
        mention.start >= claim.span.start &&
        mention.start - claim.span.start <= 12 &&
        mention.end <= claim.span.end,
    ) ?? null
  );
}
