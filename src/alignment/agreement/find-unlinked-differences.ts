import { type Claim, mainTopic } from "../claims/claim.ts";
import { shownSpan } from "../claims/shown-span.ts";
import type { DraftFinding } from "../draft-finding.ts";
import type { Witnesses } from "../independence/witnesses.ts";
import { compareClaims } from "../judging/compare-claims.ts";
import { readComparedClaim } from "../judging/compared-claim.ts";
import type { Difference } from "../judging/difference.ts";
import { worthOf } from "../judging/worth-of-difference.ts";
import type { Group, Link } from "../matter/align-claims.ts";
import { sharedParticulars } from "../matter/beyond-topic.ts";
import { acrossSides } from "../matter/judge-group.ts";
import type { Weights } from "../matter/likeness.ts";
import { evidence } from "../read-account.ts";
import { isPress } from "../sides.ts";

/** How a difference is looked for in claims that no link joins. */
interface Search {
  /** Families of the words that a claim must have to be held against others. */
  readonly families: readonly string[];
  /** Least likeness: these differences are told by words of their own, so that little else need be alike. */
  readonly likeness: number;
  /** One idea of which both must have one: the matter that differs. */
  readonly about?: ReadonlySet<string>;
  /** Ideas, names and topics that both must have. */
  readonly shared: number;
}

const gatherings: ReadonlySet<string> = new Set(["meeting", "summit", "call", "visit", "dialogue", "negotiation", "consultation"]);

/** Differences that are told beyond mistaking by the words themselves, where two claims have a matter in common. */
const searches: Readonly<Record<string, Search>> = {
  "denied-by-one": { families: ["spoken"], likeness: 0.2, shared: 1 },
  "stance-opposed": { families: ["stance"], likeness: 0.22, shared: 3 },
  "grade-differs": { families: ["grade"], likeness: 0.35, shared: 2 },
  "one-time-two-ways": { families: [], likeness: 0.28, about: gatherings, shared: 2 },
  "plan-differs": { families: ["plan"], likeness: 0.24, shared: 2 },
  "named-otherwise": { families: ["network", "gathering", "conduct", "fighting", "taking", "rivalry"], likeness: 0.18, shared: 1 },
  "place-differs": { families: ["deed"], likeness: 0.25, shared: 2 },
  "recipient-differs": { families: ["deed"], likeness: 0.3, shared: 2 },
  "for-now-or-for-good": { families: ["lasting"], likeness: 0.25, shared: 2 },
};

/** Families of names that need no more in common than the matter itself; of the others two ideas must be shared. */
const ownMatter: ReadonlySet<string> = new Set(["network", "rivalry", "gathering"]);

const families = new Set(Object.values(searches).flatMap((search) => search.families));

/** Findings of one rule, and in all: this is a second look, and must not crowd out what is linked. */
const most = { ofRule: 1, inAll: 4 };

interface Found {
  readonly link: Link;
  readonly difference: Difference;
  readonly sides: readonly string[];
}

/** Two accounts of one side in which a matter is told with another firmness: they must be liker, since nothing tells sides apart. */
const withinSide: Readonly<Record<string, number>> = { "certainty-differs": 0.5, "plan-differs": 0.5 };

/**
 * Differences between claims of two sides that no link joins, since most of their words are not alike: "extremely strong" against "steady on the whole", "three
 * weeks ago" against "last month". Only what is told by words of its own; the likest pair of each kind, and none that is told of linked claims already.
 * The press stands in for a side that has no account of its own, with the words that it tells as that side's.
 */
export function findUnlinkedDifferences(
  claims: readonly Claim[],
  groups: readonly Group[],
  told: readonly DraftFinding[],
  weights: Weights,
  witnesses: Witnesses,
): DraftFinding[] {
  const speakers = new Map<Claim, readonly string[]>();
  for (const claim of claims) {
    if (claim.voice.length > 0 && !claim.narrating && !witnesses.isOutlier(claim.source)) speakers.set(claim, claim.voice);
  }
  const kinds = new Map([...speakers.keys()].map((claim) => [claim, kindsOf(claim)]));
  const linked = new Map<Claim, Set<Claim>>();
  for (const { a, b } of groups.flatMap((group) => group.links)) linked.set(a, (linked.get(a) ?? new Set()).add(b));
  const candidates = [...speakers.keys()];
  const found: Found[] = [];
  for (const [at, a] of candidates.entries()) {
    for (const b of candidates.slice(at + 1)) {
      if (a.source === b.source || !mayDiffer(kinds.get(a), kinds.get(b))) continue;
      const sides = [...new Set([...(speakers.get(a) ?? []), ...(speakers.get(b) ?? [])])].sort();
      const within = sides.length === 1 && !isPress(a.source) && !isPress(b.source);
      if (!within && (sides.length < 2 || !(acrossSides(a, b) || isPress(a.source) !== isPress(b.source)))) continue;
      // Links are judged between sides: what the press tells as a side's words is not.
      if ((within || acrossSides(a, b)) && (linked.get(a)?.has(b) || linked.get(b)?.has(a))) continue;
      const likeness = weights.likeness(a, b);
      if (likeness.score < leastLikeness) continue;
      const link = { a, b, likeness, nearness: 0, strength: 0 };
      for (const difference of compareClaims(link))
        if (
          (within ? likeness.score >= (withinSide[difference.rule] ?? 2) : stands(link, difference)) &&
          !told.some((other) => tells(other, link, difference))
        )
          found.push({ link, difference, sides });
    }
  }
  return pick(found).map((each) => toFinding(each, claims));
}

/** Whether a finding tells this difference already: of its topic, or with the same values. */
function tells({ rule, topic, values }: DraftFinding, { a, b }: Link, difference: Difference): boolean {
  if (rule !== difference.rule) return false;
  const key = (pair: readonly string[] | null): string => JSON.stringify((pair ?? []).map((value) => value.toLowerCase()).sort());
  return topic === (mainTopic(a) ?? mainTopic(b)) || key(values) === key(difference.values);
}

const leastLikeness = Math.min(...Object.values(searches).map(({ likeness }) => likeness));

const denial = "spoken";

/** In what a claim may differ from another: the families of its words, and whether it tells a time. */
function kindsOf(claim: Claim): ReadonlySet<string> {
  const found = readComparedClaim(claim).around.map(({ contrast }) => contrast.slice(0, contrast.indexOf(":")));
  return new Set([...found.filter((family) => families.has(family)), ...(claim.times.length > 0 ? ["time"] : [])]);
}

/** Both have words of one family, or one has words of denial: what is denied needs none. Most pairs have neither. */
function mayDiffer(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): boolean {
  if (a.has(denial) || b.has(denial)) return true;
  for (const kind of a) if (b.has(kind)) return true;
  return false;
}

function stands({ a, b, likeness }: Link, { rule, spans }: Difference): boolean {
  const search = searches[rule];
  if (!search || likeness.score < search.likeness) return false;
  // What happened elsewhere is not what was spoken of.
  if (rule === "denied-by-one" && [a, b].some((claim, at) => !denies(claim) && spans[at] === null && claim.statement.act === "event"))
    return false;
  const keys = likeness.shared.filter((key) => /^[cnp]:/.test(key));
  if (keys.length < search.shared || !keys.some((key) => !key.startsWith("n:"))) return false;
  if (nameOthers(a, b)) return false;
  const { about } = search;
  if (about && !keys.some((key) => about.has(key.slice(2)))) return false;
  if (rule !== "named-otherwise") return true;
  const family = [a, b].map(
    (claim, at) =>
      readComparedClaim(claim)
        .contrasts.find(({ start }) => start === spans[at]?.start)
        ?.contrast.split(":")[0],
  );
  // "A summit" and "a meeting" are one only where the same place or occasion is named.
  if (family[0] === "gathering" && !keys.some((key) => !gatherings.has(key.slice(2)) && sharedParticulars(a, [key]) > 0)) return false;
  return family[0] !== undefined && search.families.includes(family[0]) && (ownMatter.has(family[0]) || keys.length >= 3);
}

/** Whether each names a party beyond the table that the other does not: sanctions on one state are not those on another. */
function nameOthers(a: Claim, b: Claim): boolean {
  const [x, y] = [a, b].map((claim) => [...claim.features].filter((key) => key.startsWith("n:party:")));
  return x !== undefined && y !== undefined && x.length > 0 && y.length > 0 && !x.some((key) => y.includes(key));
}

/** Whether a claim itself says that something was not spoken of. */
const denies = (claim: Claim): boolean =>
  claim.statement.modality === "not-discussed" ||
  readComparedClaim(claim).contrasts.some(({ contrast }) => contrast === "spoken:not-discussed");

/** The likest of each rule, and no claim twice. */
function pick(found: readonly Found[]): readonly Found[] {
  const used = new Set<Claim>();
  const counts = new Map<string, number>();
  const kept: Found[] = [];
  for (const each of [...found].sort((x, y) => y.link.likeness.score - x.link.likeness.score)) {
    const { a, b } = each.link;
    const { rule } = each.difference;
    if (used.has(a) || used.has(b) || (counts.get(rule) ?? 0) >= most.ofRule || kept.length >= most.inAll) continue;
    used.add(a).add(b);
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
    kept.push(each);
  }
  return kept;
}

function toFinding({ link: { a, b, likeness }, difference, sides }: Found, claims: readonly Claim[]): DraftFinding {
  const kind = difference.together ? "wording" : "conflict";
  return {
    kind,
    point: null,
    topic: mainTopic(a) ?? mainTopic(b),
    saidBy: sides,
    silent: [],
    silentAccounts: [],
    firm: false,
    spans: [...[a, b].map((claim) => shown(claim, difference)), ...firstMentions(a, b, difference, claims)],
    rule: difference.rule,
    confidence: Math.round(100 * difference.sure * 0.85) / 100,
    worth: worthOf(kind, difference) * (0.6 + likeness.score),
    values: difference.values,
    ...(sides.length === 1 ? { scope: "one-side" as const } : {}),
  };
}

/** Longest whole content shown in place of a piece of it, in UTF-16 units. */
const room = { spaced: 240, han: 80 };

/** What is denied is shown as the other tells it whole, not by the piece that names it. */
function shown(claim: Claim, { rule }: Difference) {
  const { source, statement, span } = claim;
  const content = statement.content.find((part) => part.start <= span.start && part.end >= span.end);
  const whole = rule === "denied-by-one" && content && content.end - content.start <= (source.pack.spaced ? room.spaced : room.han);
  return evidence(source.account, whole ? content : shownSpan(claim));
}

/** Where each text first has a name of this kind, if that is elsewhere. */
function firstMentions(a: Claim, b: Claim, { rule, spans }: Difference, claims: readonly Claim[]) {
  if (rule !== "named-otherwise") return [];
  return [a, b].flatMap((claim, at) => {
    const named = readComparedClaim(claim).contrasts.find(({ start }) => start === spans[at]?.start);
    const family = named?.contrast.split(":")[0];
    const first = claims.find(
      (other) =>
        other.source === claim.source &&
        !other.narrating &&
        readComparedClaim(other).contrasts.some(({ contrast }) => contrast.split(":")[0] === family),
    );
    return first && first !== claim ? [evidence(first.source.account, first.span)] : [];
  });
}
