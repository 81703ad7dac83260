import { sidesOf } from "../../extraction/principals.ts";
import { type Claim, mainTopic, tells } from "../claims/claim.ts";
import type { DraftFinding } from "../draft-finding.ts";
import type { Group } from "../matter/align-claims.ts";
import type { Weights } from "../matter/likeness.ts";
import { evidence } from "../read-account.ts";
import type { Side } from "../sides.ts";
import { isSilent } from "./silence.ts";
import { worthOf } from "./worth-of-omission.ts";

/** What a matter is worth that a side passes over in its own text though it signed it; a figure is seldom passed over by chance. */
const figure = 0.8;
const plain = 0.55;

/** What a joint text says and a side's own text about it does not: read as a sign of what that side would rather not dwell on. */
export function findJointTextOnly(
  group: Group,
  pointOf: ReadonlyMap<Group, string>,
  sides: readonly Side[],
  bySide: ReadonlyMap<string, readonly Claim[]>,
  weights: Weights,
): DraftFinding[] {
  const joint = group.claims.filter((claim) => claim.source.account.kind === "joint-statement" && !claim.narrating);
  const [lead] = joint;
  if (!lead || (lead.topics.length === 0 && !lead.quantities.some(tells))) return [];
  const parties = sidesOf(lead.source.account.side);
  const silent = sides.filter((side) => {
    const own = (bySide.get(side.code) ?? []).filter((claim) => claim.source.account.side === side.code);
    // Another amount on the topic is a difference, not a silence.
    const differs = own.some(
      (claim) =>
        claim.topics.some((topic) => lead.topics.includes(topic)) &&
        claim.quantities.some((q) => lead.quantities.some((p) => p.unit === q.unit)),
    );
    return parties.includes(side.code) && side.whole && !differs && isSilent(joint, side, own, weights);
  });
  const saidBy = parties.filter((party) => !silent.some((side) => side.code === party));
  if (silent.length === 0 || saidBy.length === 0) return [];
  return [
    {
      kind: "omission",
      point: pointOf.get(group) ?? null,
      topic: mainTopic(lead),
      saidBy,
      silent: silent.map((side) => side.code),
      silentAccounts: silent.flatMap((side) => side.accounts.map((read) => read.account.id)),
      firm: true,
      spans: joint.map((claim) => evidence(claim.source.account, claim.span)),
      rule: "joint-text-only",
      confidence: 0.65,
      worth: (lead.quantities.some(tells) ? figure : plain) * Math.max(...joint.map((claim) => worthOf(claim, false, 0.2, weights))),
      values: null,
    },
  ];
}
