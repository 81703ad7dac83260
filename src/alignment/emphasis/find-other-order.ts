import type { Account } from "../../domain/account.ts";
import type { Claim } from "../claims/claim.ts";
import type { DraftFinding } from "../draft-finding.ts";
import { evidence, isWhole, type ReadAccount } from "../read-account.ts";
import type { Side } from "../sides.ts";
import { soft } from "../silence/worth-of-omission.ts";

/** Kinds of account whose order is chosen. */
const written = new Set<Account["kind"]>(["official-readout", "leader-post", "state-media", "fact-sheet"]);

/** Topics that two accounts must share for their order to tell anything. */
const leastShared = 3;

/** How many others come before a topic in one account that comes first in the other. */
const leastBefore = 2;

/** Said in every opening. */
const opening = new Set(["courtesy", "communication-channels", "visits-and-summits"]);

/** Two whole accounts of one side of which one puts first what stands further down in the other. */
export function findOtherOrder(claims: readonly Claim[], sides: readonly Side[]): DraftFinding[] {
  const found: DraftFinding[] = [];
  for (const { code, accounts } of sides) {
    const ordered = accounts
      .filter(({ account }) => written.has(account.kind) && isWhole(account))
      .map((read) => firstClaims(claims, read));
    for (const a of ordered) {
      for (const b of ordered) {
        if (a === b) continue;
        const common = [...a.keys()].filter((topic) => b.has(topic));
        const [lead] = common;
        if (lead === undefined || common.length < leastShared) continue;
        const before = [...b.keys()].filter((topic) => common.includes(topic)).indexOf(lead);
        const [x, y] = [a.get(lead), b.get(lead)];
        if (before < leastBefore || !x || !y || soft.has(lead)) continue;
        found.push({
          kind: "emphasis",
          point: null,
          topic: lead,
          saidBy: [code],
          silent: [],
          silentAccounts: [],
          firm: false,
          spans: [x, y].map((claim) => evidence(claim.source.account, claim.span)),
          rule: "other-order",
          confidence: 0.65,
          worth: 0.58,
          values: [`${before + 1}`, `${common.length}`],
        });
      }
    }
  }
  return found.sort((a, b) => Number(b.values?.[0]) - Number(a.values?.[0])).slice(0, 1);
}

/** The first claim of an account on each of its topics, in the order of the text. */
function firstClaims(claims: readonly Claim[], read: ReadAccount): ReadonlyMap<string, Claim> {
  const first = new Map<string, Claim>();
  for (const claim of claims) {
    if (claim.source !== read) continue;
    for (const topic of claim.topics) if (!opening.has(topic) && !first.has(topic)) first.set(topic, claim);
  }
  return first;
}
