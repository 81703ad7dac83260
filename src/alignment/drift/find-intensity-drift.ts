import { sidesOf } from "../../extraction/principals.ts";
import { type Claim, mainTopic } from "../claims/claim.ts";
import type { DraftFinding } from "../draft-finding.ts";
import type { Witnesses } from "../independence/witnesses.ts";
import { quoteAt, readComparedClaim } from "../judging/compared-claim.ts";
import { type GradedQuality, readIntensity } from "../judging/intensity.ts";
import type { Link } from "../matter/align-claims.ts";
import { evidence } from "../read-account.ts";
import { isPress } from "../sides.ts";

/** Likeness from which two claims are one matter, so that another degree is a change. */
const sameMatter = 0.4;

/** Tellings shown beside the own words: one for each degree, and one that keeps the degree of another. */
const mostTellings = 3;

interface Telling {
  readonly claim: Claim;
  readonly quality: GradedQuality;
  readonly score: number;
}

/** A claim of a side with those that hand it on. */
interface Chain {
  readonly matter: string;
  readonly own: Telling;
  readonly tellings: Telling[];
}

/**
 * How much of a quality is asked or felt, from a side's own words over its other versions to the papers: prudence, great prudence, extreme caution. One finding a side and
 * matter, with a telling of each degree.
 */
export function findIntensityDrift(links: readonly Link[], witnesses: Witnesses): DraftFinding[] {
  const chains = new Map<string, Chain>();
  const numbers = new Map<Claim, number>();
  const near = links.filter(({ likeness }) => likeness.score >= sameMatter);
  for (const link of [...near].sort((x, y) => y.likeness.score - x.likeness.score)) {
    for (const [own, later] of [
      [link.a, link.b],
      [link.b, link.a],
    ] as const) {
      const sides = sidesOf(own.source.account.side);
      if (sides.length !== 1 || isPress(own.source) || !retells(later, own, sides, witnesses)) continue;
      for (const quality of readIntensity(readComparedClaim(own))) {
        const told = readIntensity(readComparedClaim(later)).find(({ concept }) => concept === quality.concept);
        if (!told) continue;
        const number = numbers.get(own) ?? numbers.size;
        numbers.set(own, number);
        const key = `${number} ${quality.concept}`;
        const matter = `${sides.join()} ${quality.concept} ${mainTopic(own)}`;
        const chain = chains.get(key) ?? { matter, own: { claim: own, quality, score: 1 }, tellings: [] };
        chains.set(key, chain);
        chain.tellings.push({ claim: later, quality: told, score: link.likeness.score });
      }
    }
  }
  const seen = new Set<string>();
  return [...chains.values()]
    .map(({ matter, own, tellings }) => ({ matter, own, shown: ofEachDegree(tellings) }))
    .filter(({ own, shown }) => shown.some(({ quality }) => quality.degree !== own.quality.degree))
    .sort((x, y) => y.shown.length - x.shown.length)
    .filter(({ matter }) => !seen.has(matter) && seen.add(matter))
    .map(({ own, shown }) => toFinding(own, shown));
}

/** Another version of the side's, or a paper that tells it in the side's name. */
function retells(later: Claim, own: Claim, sides: readonly string[], witnesses: Witnesses): boolean {
  if (witnesses.isOutlier(later.source) || later.source === own.source) return false;
  if (isPress(later.source)) return later.statement.type !== "own" && witnesses.ofClaim(later).join() === sides.join();
  return later.source.account.side === own.source.account.side;
}

/** The likest telling of each degree, in the order of degrees. */
function ofEachDegree(tellings: readonly Telling[]): readonly Telling[] {
  const best = new Map<number, Telling>();
  for (const telling of tellings) {
    const known = best.get(telling.quality.degree);
    if (!known || telling.score > known.score) best.set(telling.quality.degree, telling);
  }
  return [...best.values()].sort((x, y) => x.quality.degree - y.quality.degree).slice(0, mostTellings);
}

function toFinding(own: Telling, tellings: readonly Telling[]): DraftFinding {
  const differing = tellings.filter(({ quality }) => quality.degree !== own.quality.degree);
  const shown = [
    own,
    ...differing,
    ...tellings.filter((telling) => !differing.includes(telling) && telling.claim.source !== own.claim.source),
  ];
  const words = ({ claim, quality }: Telling): string => quoteAt(readComparedClaim(claim), quality.span);
  return {
    kind: "wording",
    point: null,
    topic: mainTopic(own.claim),
    saidBy: [...sidesOf(own.claim.source.account.side)],
    silent: [],
    silentAccounts: [],
    firm: false,
    spans: shown.map(({ claim }) => evidence(claim.source.account, claim.span)),
    rule: "intensity-differs",
    confidence: 0.6,
    worth: 0.6,
    values: [words(own), differing.map(words).join(" / ")],
    scope: tellings.some(({ claim }) => isPress(claim.source)) ? "press" : "one-side",
  };
}
