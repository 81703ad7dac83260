import { type Claim, isNaming } from "../claims/claim.ts";

/** Too wide for a bare name to stand for the matter: "energy" is not the pipeline. */
export const wide = new Set([
  "trade",
  "energy",
  "technology",
  "military",
  "multilateral",
  "europe",
  "russia",
  "finance",
  "nato",
  "asia-pacific",
]);

/** A matter that is named and then spoken of goes on for so many claims at most. */
const longestCarry = 4;

/**
 * Topics of a claim. One without any goes on with a matter that was named right before it in the paragraph: "They also discussed Ukraine. Xi noted that China
 * supports all efforts toward peace".
 */
export function carriedTopics(claims: readonly Claim[]): (claim: Claim) => readonly string[] {
  const carried = new Map<Claim, readonly string[]>();
  let named: Claim | undefined;
  let before: Claim | undefined;
  let count = 0;
  for (const claim of claims) {
    const { text } = claim.source.account;
    const goesOn = before?.source === claim.source && !text.slice(before.span.end, claim.span.start).includes("\n");
    if (claim.topics.length > 0 || !goesOn) {
      named = claim.topics.length === 1 && isNaming(claim) && !claim.topics.some((topic) => wide.has(topic)) ? claim : undefined;
      count = 0;
    } else if (named && ++count <= longestCarry) carried.set(claim, named.topics);
    before = claim;
  }
  return (claim) => carried.get(claim) ?? claim.topics;
}
