import type { Account } from "../../domain/account.ts";
import { type Claim, isNaming } from "../claims/claim.ts";
import type { DraftFinding } from "../draft-finding.ts";
import { saysMoreThanTopic } from "../matter/beyond-topic.ts";
import { evidence, isWhole, type ReadAccount } from "../read-account.ts";
import type { Side } from "../sides.ts";
import { soft } from "../silence/worth-of-omission.ts";
import { carriedTopics, wide } from "./carried-topics.ts";
import { findForemost } from "./find-foremost.ts";
import { findOtherOrder } from "./find-other-order.ts";
import { findTextLengths } from "./find-text-lengths.ts";
import { findUnreturnedThanks } from "./find-unreturned-thanks.ts";
import { lettersOf } from "./text-length.ts";

/** Findings of this kind an encounter: an analyst wants the few differences of weight that strike the eye. */
const most = 3;

/** A side gives a topic room from this share of its text, or from this many characters of English. */
const room = { share: 0.07, length: 260 };

/** The other side gives it little: no more than this share of what the first gives, in length and in share. */
const little = { length: 0.34, share: 0.6 };

/** Least length of what is said on a topic beside its bare name, in characters of English. */
const something = 40;

/** How much of an account is about a topic. */
interface Weight {
  readonly side: Side;
  readonly read: ReadAccount;
  readonly claims: readonly Claim[];
  /** The same in the side's other accounts. */
  readonly others: readonly Pick<Weight, "claims" | "read">[];
  /** In characters of English. */
  readonly length: number;
  /** Of the account's text, 0 to 1. */
  readonly share: number;
  /** Whether the topic is only named: one word in a list. */
  readonly named: boolean;
}

/**
 * Where two sides both have a matter but one dwells on it and the other hardly does, or says that it came first; where whole texts are of quite other lengths,
 * two accounts of one side put another matter first, or thanks are not returned. The few that weigh most.
 */
export function findEmphasis(claims: readonly Claim[], sides: readonly Side[]): DraftFinding[] {
  const told = claims.filter((claim) => !claim.narrating);
  const foremost = findForemost(sides);
  // A side that says that a matter came first does not give it little room, however few of its words name it.
  const first = (topic: string | null, side: string): boolean => foremost.some((f) => f.topic === topic && f.saidBy.includes(side));
  const found = [
    ...topicWeights(told, sides)
      .filter(({ topic, light }) => !first(topic, light))
      .map(({ finding }) => finding),
    ...foremost,
    ...findTextLengths(sides),
    ...findOtherOrder(told, sides),
    ...findUnreturnedThanks(told, sides),
  ].sort((a, b) => b.worth - a.worth);
  const seen = new Set<string>();
  return found.filter(({ topic, rule, saidBy }) => !seen.has(topic ?? rule) && seen.add(topic ?? rule) && saidBy.length > 0).slice(0, most);
}

/**
 * Omissions without those that an emphasis tells already: one side says one thing on a matter that the other names. Where it says more, each of the things
 * that the other leaves out is told.
 */
export function withoutEmphasised(omissions: readonly DraftFinding[], emphasis: readonly DraftFinding[]): readonly DraftFinding[] {
  const told = emphasis.filter(({ rule, spans }) => rule === "named-only" && spans.length === 2).map(({ spans: [lead] }) => lead);
  return omissions.filter(({ spans: [lead] }) => !told.some((known) => known?.account === lead?.account && known?.start === lead?.start));
}

/** A finding of weight, and the side that gives the topic little. */
interface Outweighed {
  readonly topic: string;
  readonly light: string;
  readonly finding: DraftFinding;
}

function topicWeights(claims: readonly Claim[], sides: readonly Side[]): readonly Outweighed[] {
  const topicsOf = carriedTopics(claims);
  const codes = [...new Set(claims.flatMap((claim) => claim.topics))].filter((code) => !soft.has(code)).sort();
  const best = new Map<string, Outweighed>();
  for (const code of codes) {
    const about = claims.filter((claim) => topicsOf(claim).some((topic) => topic === code || topic.startsWith(`${code}/`)));
    const weights = sides.flatMap((side) => heaviest(side, about));
    for (const heavy of weights) {
      for (const light of weights) {
        if (!outweighs(heavy, light, code)) continue;
        const finding = ofTopic(code, heavy, light);
        // Of a topic and its parts the widest difference tells them all.
        const key = `${code.split("/")[0]} ${heavy.side.code} ${light.side.code}`;
        const known = best.get(key);
        if (!known || finding.worth > known.finding.worth) best.set(key, { topic: code, light: light.side.code, finding });
      }
    }
  }
  return [...best.values()];
}

/** Said at length for want of choice: in these an item of a list weighs nothing. */
const spoken = new Set<Account["kind"]>(["transcript", "press-briefing"]);

function outweighs(heavy: Weight, light: Weight, code: string): boolean {
  if (heavy.side === light.side || heavy.named || !isWhole(light.read.account)) return false;
  const dwells = heavy.claims.length >= 2 && (heavy.share >= room.share || heavy.length >= room.length);
  const bare = light.named && light.claims.length === 1 && !wide.has(code);
  if (bare && !spoken.has(heavy.read.account.kind)) return dwells || heavy.claims.some((claim) => tells(claim, heavy.read));
  return dwells && light.length <= little.length * heavy.length && light.share <= little.share * heavy.share;
}

/** Whether a claim has something to say on its topic, and not only as one of several. */
const tells = (claim: Claim, read: ReadAccount): boolean =>
  !isNaming(claim) && (claim.span.end - claim.span.start) * lettersOf(read) >= something;

/** Longest item of a list that only names its matter, in characters of English. */
const longestName = 60;

const isBareName = (claim: Claim): boolean =>
  isNaming(claim) && !saysMoreThanTopic(claim) && (claim.span.end - claim.span.start) * lettersOf(claim.source) <= longestName;

/** The account of a side that gives a topic most room, before the others; none where the side does not speak of it. */
function heaviest(side: Side, about: readonly Claim[]): Weight[] {
  const weights = side.accounts.flatMap((read): Weight[] => {
    const claims = about.filter(({ source }) => source === read);
    if (claims.length === 0) return [];
    const covered = claims.reduce((sum, { span }) => sum + span.end - span.start, 0);
    const share = covered / Math.max(1, read.account.text.length);
    const named = claims.every((claim) => isBareName(claim));
    return [{ side, read, claims, others: [], length: covered * lettersOf(read), share, named }];
  });
  const [first, ...others] = weights.sort(
    (a, b) => Number(isWhole(b.read.account)) - Number(isWhole(a.read.account)) || b.length - a.length,
  );
  return first ? [{ ...first, others: others.filter(({ named }) => !named) }] : [];
}

function ofTopic(code: string, heavy: Weight, light: Weight): DraftFinding {
  return {
    kind: "emphasis",
    point: null,
    topic: code,
    saidBy: [heavy.side.code],
    silent: [],
    silentAccounts: [],
    firm: false,
    spans: [heavy, ...heavy.others, light].flatMap(shown),
    rule: light.named ? "named-only" : "more-room",
    confidence: light.named ? 0.75 : 0.65,
    worth: 0.5 + Math.min(0.3, heavy.share - light.share) + (light.named ? 0.1 : 0),
    values: [percent(heavy.share), percent(light.share)],
  };
}

/** The passages that show the weight: the first that say something, where an account tells why it gives the room. */
function shown({ claims, read }: Pick<Weight, "claims" | "read">) {
  const telling = claims.filter((claim) => !isNaming(claim));
  return (telling.length > 0 ? telling : claims).slice(0, 3).map((claim) => evidence(read.account, claim.span));
}

const percent = (share: number): string => `${Math.max(1, Math.round(100 * share))} %`;
