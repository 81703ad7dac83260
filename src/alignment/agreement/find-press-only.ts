import { type Claim, tells } from "../claims/claim.ts";
import { shownSpan } from "../claims/shown-span.ts";
import type { DraftFinding } from "../draft-finding.ts";
import type { Witnesses } from "../independence/witnesses.ts";
import type { Link } from "../matter/align-claims.ts";
import { particularIdeas } from "../matter/beyond-topic.ts";
import { isSameMatter } from "../matter/one-matter.ts";
import { evidence } from "../read-account.ts";
import { isPress } from "../sides.ts";

/** Such findings of one encounter: the press adds much that nobody asked after. */
const most = 2;

/** Independent papers from which a thing that no side tells is taken to be so. */
const leastWitnesses = 2;

/** Strength of the strongest link from which two papers tell one thing and not merely something alike. */
const alike = 0.6;

/**
 * What independent papers tell alike of their own knowledge and no side tells: when the call came, what was sold the month before. The fullest first. Papers
 * that copy one another are one witness, and what a paper puts in a side's mouth is that side's word.
 */
export function findPressOnly(links: readonly Link[], witnesses: Witnesses): DraftFinding[] {
  const bySides = new Set(
    links
      .filter((link) => link.strength >= alike && isSameMatter(link))
      .flatMap(({ a, b }) => (isPress(a.source) === isPress(b.source) ? [] : [a, b])),
  );
  const told = links.filter((link) => !bySides.has(link.a) && !bySides.has(link.b) && isTold(link, witnesses));
  const shown = new Set<Claim>();
  return told
    .sort((x, y) => substance(y) - substance(x))
    .flatMap((link) => {
      if (shown.has(link.a) || shown.has(link.b)) return [];
      const claims = [link.a, link.b, ...others(link, told)];
      for (const claim of claims) shown.add(claim);
      return [claims];
    })
    .slice(0, most)
    .map(
      (claims): DraftFinding => ({
        kind: "corroborated",
        point: null,
        topic: null,
        saidBy: [],
        silent: [],
        silentAccounts: [],
        firm: false,
        spans: claims.map((claim) => evidence(claim.source.account, shownSpan(claim))),
        rule: "told-by-papers",
        confidence: 0.6,
        worth: 0.42,
        values: null,
      }),
    );
}

/** Whether a paper vouches for it itself: not a side's words, nor what an outlier says. */
const isOwn = (claim: Claim, witnesses: Witnesses): boolean =>
  isPress(claim.source) && witnesses.ofClaim(claim).join() === witnesses.ofAccount(claim.source);

function isTold(link: Link, witnesses: Witnesses): boolean {
  return (
    [link.a, link.b].every((claim) => isOwn(claim, witnesses)) &&
    witnesses.ofClaims([link.a, link.b]).length >= leastWitnesses &&
    link.strength >= alike &&
    isSameMatter(link) &&
    substance(link) >= 3
  );
}

/** Figures and particular ideas that two claims share: who, where, when, how much. */
function substance({ a, b, likeness: { shared } }: Link): number {
  const figures = [a, b].every((claim) => claim.quantities.some(tells)) ? shared.filter((key) => key.startsWith("q:")).length : 0;
  return 2 * figures + shared.filter((key) => /^[cnt]:/.test(key)).length + Math.min(particularIdeas(a), particularIdeas(b)) / 10;
}

/** What further papers tell of it, one claim a paper. */
function others({ a, b }: Link, told: readonly Link[]): readonly Claim[] {
  const linked = told.flatMap((link) => (link.a === a || link.a === b ? [link.b] : link.b === a || link.b === b ? [link.a] : []));
  return linked.filter(
    (claim, at) =>
      claim.source !== a.source && claim.source !== b.source && linked.findIndex(({ source }) => source === claim.source) === at,
  );
}
