import type { Account } from "../../domain/account.ts";
import { findNames } from "../../language/names/find-names.ts";
import { type Claim, wordsOf } from "../claims/claim.ts";
import { shownSpan } from "../claims/shown-span.ts";
import type { DraftFinding } from "../draft-finding.ts";
import { evidence, isWhole } from "../read-account.ts";
import type { Side } from "../sides.ts";

/** Kinds of account that choose what to print. */
const written = new Set<Account["kind"]>(["official-readout", "leader-post", "state-media"]);

/** Thanks further down an account are part of its matters rather than of its tone. */
const nearStart = 0.25;

/** Thanks to the other side near the start of an account, and in the other's whole texts neither thanks nor praise in return. */
export function findUnreturnedThanks(claims: readonly Claim[], sides: readonly Side[]): DraftFinding[] {
  if (sides.length !== 2) return [];
  return sides.flatMap((side): DraftFinding[] => {
    const [other] = sides.filter(({ code }) => code !== side.code);
    const thanks = claims.find((claim) => isThanks(claim, side) && other !== undefined && names(claim, other));
    if (!thanks || !other?.accounts.some(({ account }) => isWhole(account))) return [];
    const returned = claims.some(
      (claim) => claim.source.account.side === other.code && isGenerous(claim) && claim.statement.speaker?.party === other.code,
    );
    if (returned) return [];
    return [
      {
        kind: "emphasis",
        point: null,
        topic: "courtesy",
        saidBy: [side.code],
        silent: [other.code],
        silentAccounts: other.accounts.map(({ account }) => account.id),
        firm: false,
        spans: [evidence(thanks.source.account, shownSpan(thanks))],
        rule: "thanks-unreturned",
        confidence: 0.6,
        worth: 0.52,
        values: null,
      },
    ];
  });
}

const isThanks = (claim: Claim, side: Side): boolean =>
  claim.statement.act === "thanks" && written.has(claim.source.account.kind) && speaks(claim, side) && isNear(claim);

/** Whether the other side or one of its people is named in the sentence of thanks. */
function names({ source, statement }: Claim, { code }: Side): boolean {
  const spans = [...statement.source, ...statement.cue, ...statement.content];
  const words = source.account.text.slice(Math.min(...spans.map(({ start }) => start)), Math.max(...spans.map(({ end }) => end)));
  return findNames(words, source.account.publishedAt?.slice(0, 10) ?? null).some(({ party }) => party === code);
}

const speaks = ({ source, statement }: Claim, { code }: Side): boolean => source.account.side === code && statement.speaker?.party === code;

const isNear = ({ source, span }: Claim): boolean => span.start <= nearStart * source.account.text.length;

/** Thanks, or praise of something else than the talk itself. */
const isGenerous = (claim: Claim): boolean =>
  claim.statement.act === "thanks" || (claim.statement.act === "characterisation" && !claim.source.pack.facts.talk.test(wordsOf(claim)));
