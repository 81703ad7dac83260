import type { EvidenceSpan } from "../../domain/span.ts";
import type { Claim } from "../claims/claim.ts";
import { lettersOf } from "../emphasis/text-length.ts";
import type { Link } from "../matter/align-claims.ts";
import { evidence } from "../read-account.ts";
import { isPress } from "../sides.ts";

/** Likeness from which two claims of one side in two languages are taken for the same words. */
const sameWords = 0.6;

/** How long the Chinese words may be against the English ones, read across scripts: a part of them is no version of them. */
const sameLength = { least: 0.5, most: 1.6 };

/** Share of either that the words and the claim must have in common. */
const sameStretch = 0.7;

/** For words of one side, what that side's own account in the other language has for them: the likest claim; null where none is near enough. */
export function findVersions(links: readonly Link[], language: "en" | "zh"): (span: EvidenceSpan) => EvidenceSpan | null {
  const versions = new Map<string, { claim: Claim; version: Claim; score: number }[]>();
  for (const { a, b, likeness } of links) {
    if (likeness.score < sameWords || isPress(a.source) || a.source.account.side !== b.source.account.side) continue;
    if (!sameSpeaker(a, b) || !isSameLength(a, b)) continue;
    for (const [claim, version] of [
      [a, b],
      [b, a],
    ] as const) {
      if (claim.source.pack.tag === language || version.source.pack.tag !== language) continue;
      const { id } = claim.source.account;
      const known = versions.get(id);
      if (known) known.push({ claim, version, score: likeness.score });
      else versions.set(id, [{ claim, version, score: likeness.score }]);
    }
  }
  return (span) => {
    const near = (versions.get(span.account) ?? []).filter(({ claim }) => isSameStretch(claim.span, span));
    const [best] = near.sort((x, y) => y.score - x.score || x.version.span.start - y.version.span.start);
    return best ? evidence(best.version.source.account, best.version.span) : null;
  };
}

const sameSpeaker = (a: Claim, b: Claim): boolean =>
  a.statement.toldFor === b.statement.toldFor && (a.statement.speaker?.party ?? null) === (b.statement.speaker?.party ?? null);

function isSameLength(a: Claim, b: Claim): boolean {
  const [spaced, han] = a.source.pack.spaced ? [a, b] : [b, a];
  const share = lengthOf(han) / Math.max(1, lengthOf(spaced));
  return share >= sameLength.least && share <= sameLength.most;
}

/** In letters of English. */
const lengthOf = ({ source, span }: Claim): number => lettersOf(source) * (span.end - span.start);

function isSameStretch(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared >= sameStretch * Math.max(a.end - a.start, b.end - b.start);
}
