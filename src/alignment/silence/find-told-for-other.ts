import type { Encounter } from "../../domain/encounter.ts";
import { noSide } from "../../domain/statement.ts";
import { sidesOf } from "../../extraction/principals.ts";
import { type Claim, isNaming, mainTopic, tells } from "../claims/claim.ts";
import type { DraftFinding } from "../draft-finding.ts";
import type { Group } from "../matter/align-claims.ts";
import type { Weights } from "../matter/likeness.ts";
import { evidence, isWhole } from "../read-account.ts";
import type { Side } from "../sides.ts";
import { breaksSilence, isSilent } from "./silence.ts";
import { soft } from "./worth-of-omission.ts";

/** Words that one side puts in the other's mouth and that the other's own accounts do not print. */
export function findToldForOther(
  groups: readonly Group[],
  pointOf: ReadonlyMap<Group, string>,
  sides: readonly Side[],
  claims: readonly Claim[],
  weights: Weights,
  participants: Encounter["participants"] = [],
): DraftFinding[] {
  const atTable = new Set(participants.map(({ side }) => side));
  const bySide = new Map(sides.map((side) => [side.code, claims.filter((claim) => breaksSilence(claim, side))]));
  const found: DraftFinding[] = [];
  for (const group of groups) {
    const told = group.claims.filter(
      (claim) => claim.statement.toldFor === "other" && claim.statement.act !== "mention" && !isNaming(claim),
    );
    const teller = told[0] ? sidesOf(told[0].source.account.side)[0] : undefined;
    const party = told[0]?.statement.speaker?.party;
    if (!teller || !party || party === noSide || !sides.some((side) => side.code === teller)) continue;
    const other = sides.find((side) => side.code === party);
    // What a third state is said to have said is not put in the mouth of the other side.
    if (!other && atTable.size >= 2 && !sidesOf(party).every((code) => atTable.has(code))) continue;
    // Where the speaker's own side prints the matter too, the two texts are compared there; nothing is put in anyone's mouth.
    if (group.claims.some((claim) => other !== undefined && [...other.accounts, ...other.signed].includes(claim.source))) continue;
    const [lead] = told;
    // Nor where its own text has the same in other words, though they were not aligned.
    if (!lead || (other && told.some((claim) => !isSilent([claim], other, bySide.get(party) ?? [], weights)))) continue;
    // Pleasantries that a text held in part does not print prove nothing and tell nothing.
    if (other && !other.whole && lead.topics.every((topic) => soft.has(topic)) && !lead.quantities.some(tells)) continue;
    const generous = lead.statement.act === "thanks" || lead.statement.act === "characterisation";
    found.push({
      kind: "told-for-other",
      point: pointOf.get(group) ?? null,
      topic: mainTopic(lead),
      saidBy: [teller],
      silent: other ? [party] : [],
      silentAccounts: other ? other.accounts.map((read) => read.account.id) : [],
      firm: other?.whole ?? false,
      spans: told.map((claim) => evidence(claim.source.account, claim.span)),
      rule: other ? "not-printed-by-own-side" : "no-account-of-own-side",
      confidence: lead.statement.confidence,
      worth:
        0.72 *
        (0.75 + 0.25 * substanceOf(lead)) *
        (other && !other.whole ? 0.85 : 1) *
        (isWhole(lead.source.account) ? 1 : 0.9) *
        (generous ? 0.6 : 1) *
        (lead.topics.length > 0 ? 1 : 0.8),
      values: null,
    });
  }
  return found;
}

/** Ideas, names and figures from which words in another's mouth say as much as they can: an assurance weighs more than a pleasantry. */
const substantial = 5;

const substanceOf = ({ features }: Claim): number => Math.min(1, [...features].filter((key) => /^[cnpq]:/.test(key)).length / substantial);
