import type { EncounterFact } from "../../domain/comparison.ts";
import type { Claim } from "../claims/claim.ts";
import type { DraftFinding } from "../draft-finding.ts";
import type { Witnesses } from "../independence/witnesses.ts";
import { evidence, type ReadAccount } from "../read-account.ts";
import { isPress, type Side } from "../sides.ts";
import { speaksOf } from "./silence.ts";
import { soft } from "./worth-of-omission.ts";

/** Topics told as silent on every side; more would be a list of what the talk was not about. */
const mostTopics = 2;

/** Independent tellers from which a matter was to be expected. */
const leastTellers = 2;

/** What the press tells of the talk and no side names, though each side has a whole text: its length, and matters that several papers have. */
export function findBothSilent(
  claims: readonly Claim[],
  durations: readonly EncounterFact[],
  accounts: readonly ReadAccount[],
  sides: readonly Side[],
  witnesses: Witnesses,
): DraftFinding[] {
  if (sides.length < 2 || !sides.every(({ whole }) => whole)) return [];
  return [...untoldLength(durations, accounts, sides), ...untoldTopics(claims, accounts, sides, witnesses)];
}

function untoldLength(durations: readonly EncounterFact[], accounts: readonly ReadAccount[], sides: readonly Side[]): DraftFinding[] {
  const told = durations.filter(({ account }) => accounts.some((read) => read.account.id === account && isPress(read)));
  if (told.length === 0 || told.length < durations.length) return [];
  return [
    {
      ...silenceOf(sides),
      topic: null,
      spans: told.flatMap(({ spans }) => spans),
      rule: "length-told-by-press",
      confidence: 0.8,
      worth: 0.45,
    },
  ];
}

function untoldTopics(
  claims: readonly Claim[],
  accounts: readonly ReadAccount[],
  sides: readonly Side[],
  witnesses: Witnesses,
): DraftFinding[] {
  const official = accounts.filter((read) => !isPress(read));
  const told = claims.filter((claim) => isPress(claim.source) && !witnesses.isOutlier(claim.source) && isOfTalk(claim, sides));
  const codes = [...new Set(told.flatMap(({ topics }) => topics))].filter((code) => !soft.has(code)).sort();
  return codes
    .filter((code) => !sides.some((side) => speaksOf(side, code)) && !official.some((read) => names(read, code)))
    .map((code) => ({ code, about: firstOfEach(told.filter(({ topics }) => topics.includes(code))) }))
    .filter(({ about }) => countTellers(about, witnesses) >= leastTellers)
    .sort((a, b) => b.about.length - a.about.length)
    .slice(0, mostTopics)
    .map(({ code, about }) => ({
      ...silenceOf(sides),
      topic: code,
      spans: about.map((claim) => evidence(claim.source.account, claim.span)),
      rule: "told-by-press",
      confidence: 0.6,
      worth: 0.42,
    }));
}

/** Papers that wrote for themselves: of those that copy or rewrite one another only the first counts, and of one publisher one. */
const countTellers = (about: readonly Claim[], witnesses: Witnesses): number =>
  Math.min(
    new Set(about.map(({ source }) => witnesses.ofAccount(source))).size,
    new Set(about.map(({ source }) => source.account.publisher ?? source.account.id)).size,
  );

/** What a paper has one of the sides say, not what it adds of its own. */
const isOfTalk = ({ statement }: Claim, sides: readonly Side[]): boolean =>
  statement.type !== "own" && sides.some(({ code }) => statement.speaker?.party?.split("+").includes(code));

const names = ({ extraction }: ReadAccount, code: string): boolean =>
  extraction.topics.some(({ topic }) => topic === code || topic.startsWith(`${code}/`));

function firstOfEach(claims: readonly Claim[]): readonly Claim[] {
  return claims.filter((claim, at) => claims.findIndex(({ source }) => source === claim.source) === at);
}

const silenceOf = (sides: readonly Side[]) =>
  ({
    kind: "both-silent",
    point: null,
    saidBy: [],
    silent: sides.map(({ code }) => code),
    silentAccounts: sides.flatMap((side) => side.accounts.map((read) => read.account.id)),
    firm: true,
    values: null,
  }) as const;
