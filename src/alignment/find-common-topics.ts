import { findTopic } from "../domain/topics.ts";
import { sidesOf } from "../extraction/principals.ts";
import type { Claim } from "./claim.ts";
import type { DraftFinding } from "./draft-finding.ts";
import { evidence } from "./read-account.ts";
import type { Side } from "./sides.ts";

/** Too wide to say anything when shared: every account has them. */
const general = new Set([
  "bilateral-relationship",
  "courtesy",
  "communication-channels",
  "trade",
  "multilateral",
  "europe",
  "russia",
  "military",
  "technology",
  "energy",
]);

/** Topics that two sides both speak of though no two of their claims were found to meet: that they came up is agreed, whatever was said. */
export function findCommonTopics(claims: readonly Claim[], sides: readonly Side[], met: readonly DraftFinding[]): DraftFinding[] {
  const found: DraftFinding[] = [];
  const already = new Set(
    met.filter((finding) => finding.kind !== "omission" && finding.kind !== "told-for-other").map((finding) => finding.topic),
  );
  const codes = [...new Set(claims.flatMap((claim) => claim.topics))]
    .filter((code) => !general.has(code) && findTopic(code) && !already.has(code))
    .sort();
  for (const code of codes) {
    const speaking = sides.flatMap((side) => {
      const own = claims.filter(
        (claim) =>
          claim.source.account.side === side.code &&
          !claim.narrating &&
          claim.topics.includes(code) &&
          claim.statement.modality !== "not-discussed" &&
          claim.statement.modality !== "denied",
      );
      return own.length > 0 ? [{ side, own: shortest(own) }] : [];
    });
    if (speaking.length < 2) continue;
    const shown = speaking.flatMap(({ own }) => own);
    found.push({
      kind: "corroborated",
      point: null,
      topic: code,
      saidBy: [...new Set(shown.flatMap((claim) => sidesOf(claim.source.account.side)))],
      silent: [],
      silentAccounts: [],
      firm: false,
      spans: shown.map((claim) => evidence(claim.source.account, claim.span)),
      rule: "topic-in-both",
      confidence: 0.7,
      worth: 0.5,
      values: null,
    });
  }
  return found;
}

/** The shortest claim of each account names the topic best. */
function shortest(claims: readonly Claim[]): readonly Claim[] {
  const best = new Map<string, Claim>();
  for (const claim of claims) {
    const { id } = claim.source.account;
    const known = best.get(id);
    if (!known || claim.span.end - claim.span.start < known.span.end - known.span.start) best.set(id, claim);
  }
  return [...best.values()];
}
