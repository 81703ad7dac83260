import type { Span } from "../../domain/span.ts";
import type { ConceptMention, ContrastMention } from "../../extraction/find-topics.ts";
import { type ComparedClaim, contrastsOf } from "./compared-claim.ts";

/** Qualities that are asked or felt in degrees. */
export const gradedQualities: ReadonlySet<string> = new Set(["prudence", "concern", "respect", "condemnation"]);

/** Degrees from plain ("prudence") over great to extreme. */
const degrees: readonly string[] = ["", "intensity:more", "intensity:most"];

/** A quality as a claim has it: how much of it, 0 to 2, with the words. */
export interface GradedQuality {
  readonly concept: string;
  readonly degree: number;
  readonly span: Span;
}

/** The graded qualities of a claim, in the order of the text. */
export function readIntensity(read: ComparedClaim): readonly GradedQuality[] {
  return read.concepts
    .filter(({ concept }) => gradedQualities.has(concept))
    .map((mention) => {
      const before = intensityBefore(read, mention);
      return {
        concept: mention.concept,
        degree: degrees.indexOf(before?.contrast ?? ""),
        span: { start: before?.start ?? mention.start, end: mention.end },
      };
    });
}

/** The word right before that strengthens it. */
export function intensityBefore(read: ComparedClaim, { start }: ConceptMention): ContrastMention | undefined {
  const gap = read.claim.source.pack.spaced ? 1 : 0;
  return contrastsOf(read, "intensity").find((found) => found.end <= start && start - found.end <= gap);
}
