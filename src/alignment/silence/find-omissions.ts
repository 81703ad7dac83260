import { toSimplified } from "../../text/han-variants.ts";
import { type Claim, isNaming, mainTopic, tells, wordsOf } from "../claims/claim.ts";
import { distinctClaims } from "../claims/claim-kinds.ts";
import { shownSpan } from "../claims/shown-span.ts";
import type { DraftFinding } from "../draft-finding.ts";
import type { Group } from "../matter/align-claims.ts";
import { nearness, particularIdeas, saysMoreThanTopic, sharesMoreThanTopic } from "../matter/beyond-topic.ts";
import type { Weights } from "../matter/likeness.ts";
import { evidence, isWhole } from "../read-account.ts";
import { isPress, type Side } from "../sides.ts";
import { findJointTextOnly } from "./find-joint-text-only.ts";
import { findMissingFigures } from "./find-missing-figures.ts";
import { breaksSilence, isSilent, speaksOf } from "./silence.ts";
import { isNarrow } from "./topic-width.ts";
import { soft, worthOf } from "./worth-of-omission.ts";

/** Silence of a partial text proves nothing: such findings come after those that do. */
const unfirm = 0.4;

/** Below, an omission is too slight or too doubtful to be told: it would only bury the others. */
const leastWorth = 0.185;

/** And the same where a text held in part proves nothing: only what is weighty by itself is told. */
const leastUnfirm = 0.2;

/**
 * What one side says and the other side's accounts do not: a finding a group and silent side. Where a person `placed` claims, that they are about one matter is
 * not questioned.
 */
export function findOmissions(
  groups: readonly Group[],
  pointOf: ReadonlyMap<Group, string>,
  sides: readonly Side[],
  claims: readonly Claim[],
  weights: Weights,
  placed: ReadonlyMap<Claim, unknown> = new Map(),
): DraftFinding[] {
  const bySide = new Map(sides.map((side) => [side.code, distinctClaims(claims.filter((claim) => breaksSilence(claim, side)))]));
  const found: DraftFinding[] = [];
  for (const group of groups) {
    const point = pointOf.get(group) ?? null;
    const own = group.claims.filter((claim) => !claim.narrating && isWordOfOne(claim, sides));
    if (own.length === 0) found.push(...findJointTextOnly(group, pointOf, sides, bySide, weights));
    const said = new Set(own.flatMap((claim) => claim.voice));
    if (said.size > 1) found.push(...findMissingFigures(group, pointOf, sides, bySide));
    found.push(...omissionOf(own, point, sides, bySide, weights));
    if (said.size > 1 && !own.some((claim) => placed.has(claim)))
      for (const part of unmet(own)) found.push(...omissionOf(part, point, sides, bySide, weights));
  }
  return withoutRepeats(found.filter(({ worth, firm }) => worth >= (firm ? leastWorth : leastUnfirm)));
}

/** Whether a claim is the word of one side that took part: in its own account, or in the press where it has none. */
const isWordOfOne = ({ voice, source }: Claim, sides: readonly Side[]): boolean =>
  voice.length === 1 && (isPress(source) || sides.some(({ code }) => code === source.account.side));

/** What is shown by the very same words is told once: items of one list that was "not discussed". */
function withoutRepeats(found: readonly DraftFinding[]): DraftFinding[] {
  const keyOf = ({ silent, spans: [lead] }: DraftFinding): string => `${silent.join()} ${lead?.account} ${lead?.start}-${lead?.end}`;
  const best = new Map<string, DraftFinding>();
  for (const finding of found) {
    const known = best.get(keyOf(finding));
    if (!known || finding.worth > known.worth) best.set(keyOf(finding), finding);
  }
  return found.filter((finding) => best.get(keyOf(finding)) === finding);
}

/** Of a group on several sides, what one of them says that nothing of the others in it meets: they were put together for their topic alone. */
function unmet(own: readonly Claim[]): readonly (readonly Claim[])[] {
  const alone = own.filter((claim) => saysMoreThanTopic(claim) && own.every((other) => sameSide(claim, other) || !meets(claim, other)));
  const sides = [...new Set(alone.flatMap((claim) => claim.voice))].sort();
  return sides.map((side) => alone.filter((claim) => claim.voice.includes(side)));
}

const sameSide = (a: Claim, b: Claim): boolean => a.voice.join() === b.voice.join();

const meets = (a: Claim, b: Claim): boolean =>
  isNaming(b) ||
  sharesMoreThanTopic(
    a,
    b,
    [...a.features].filter((key) => b.features.has(key)),
  );

/** That a matter comes first ("the most important question") is weight and not content: whoever names the matter does not leave it out. */
const isRanked = (claim: Claim, sides: readonly Side[]): boolean =>
  claim.topics.length > 0 &&
  claim.source.pack.facts.foremost.test(toSimplified(wordsOf(claim))) &&
  particularIdeas(claim) <= 1 &&
  sides.every((side) => claim.topics.some((topic) => speaksOf(side, topic)));

/** What these claims of one matter say and other sides do not; nothing where every other side speaks of it, or where it is too slight. */
function omissionOf(
  all: readonly Claim[],
  point: string | null,
  sides: readonly Side[],
  bySide: ReadonlyMap<string, readonly Claim[]>,
  weights: Weights,
): DraftFinding[] {
  const own = all.filter((claim) => !isRanked(claim, sides));
  const said = [...new Set(own.flatMap((claim) => claim.voice))].sort();
  const topics = topicsOf(own);
  const unanswered = sides.filter(
    (side) => said.length > 0 && !said.includes(side.code) && isSilent(own, side, bySide.get(side.code) ?? [], weights),
  );
  // A side that speaks of so narrow a topic is less sure to leave the matter out than one that does not.
  const narrow = topics.length > 0 && topics.every(isNarrow);
  const strangers = unanswered.filter((side) => !(narrow && topics.some((topic) => speaksOf(side, topic))));
  const silent = strangers.length > 0 ? strangers : unanswered;
  if (silent.length === 0) return [];
  const others = silent.flatMap((side) => bySide.get(side.code) ?? []);
  const absent = topics.length > 0 && silent.every((side) => topics.every((topic) => !speaksOf(side, topic)));
  const nearest = Math.max(0, ...own.map((claim) => nearness(claim, others, weights)));
  const spoken = !absent && narrow && silent.every((side) => topics.every((topic) => speaksOf(side, topic)));
  const doubt = spoken && !own.some((claim) => claim.quantities.some(tells) || claim.statement.toldFor === "other") ? 0.5 : 1;
  if (!own.some((claim) => claim.topics.length > 0 || ideasOf(claim) >= 2 || claim.quantities.some(tells))) return [];
  const [lead] = [...own].sort(
    (a, b) =>
      Number(isWhole(b.source.account)) - Number(isWhole(a.source.account)) ||
      Number(a.carried) - Number(b.carried) ||
      weights.sum(b, false) - weights.sum(a, false),
  );
  if (!lead) return [];
  const firm = silent.every((side) => side.whole);
  const inOthersMouth = lead.statement.toldFor === "other";
  return [
    {
      kind: "omission",
      point,
      topic: mainTopic(lead),
      saidBy: said,
      silent: silent.map((side) => side.code),
      silentAccounts: silent.flatMap((side) => side.accounts.map((read) => read.account.id)),
      firm,
      spans: withSame(lead, own, weights).map((claim) => evidence(claim.source.account, shownSpan(claim))),
      rule: ruleOf(lead, absent && !topics.every((topic) => soft.has(topic))),
      confidence: Math.round(100 * (absent ? 0.9 : 0.75 - nearest)) / 100,
      worth:
        doubt *
        Math.max(...own.map((claim) => worthOf(claim, absent, nearest, weights))) *
        (firm ? 1 : unfirm) *
        (inOthersMouth ? toldTwice : 1),
      values: null,
      ...(inOthersMouth ? { inOthersMouth } : {}),
    },
  ];
}

/** What one side puts in the other's mouth is told as that first of all. */
const toldTwice = 0.93;

/** What is left out may itself be a denial: "nothing was said of Iran". */
const ruleOf = ({ statement }: Claim, absent: boolean): string =>
  statement.modality === "not-discussed" ? "denial-by-one" : absent ? "topic-absent" : "matter-absent";

/** Likeness with the lead from which a further claim shows the same silence. */
const showsTheSame = 0.25;

/** The lead, its other versions, and what is like it: a group may hold more than shows the silence. */
const withSame = (lead: Claim, own: readonly Claim[], weights: Weights): readonly Claim[] => [
  lead,
  ...own.filter((claim) => claim !== lead && weights.likeness(lead, claim).score >= showsTheSame),
];

/** Ideas, names and figures that a claim brings beside its words: with fewer than two nobody could say what the other side is silent on. */
const ideasOf = (claim: Claim): number => [...claim.features].filter((key) => !key.startsWith("w:") && !key.startsWith("t:")).length;

function topicsOf(claims: readonly Claim[]): readonly string[] {
  const all = [...new Set(claims.flatMap((claim) => claim.topics))];
  const telling = all.filter((topic) => !soft.has(topic));
  return telling.length > 0 ? telling : all;
}
