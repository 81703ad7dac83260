import { sidesOf } from "../../extraction/principals.ts";
import { type Claim, isNaming, mainTopic } from "../claims/claim.ts";
import type { DraftFinding } from "../draft-finding.ts";
import { wordsIn } from "../independence/list-words.ts";
import { rankOf } from "../independence/order-accounts.ts";
import type { Link } from "../matter/align-claims.ts";
import { sharedParticulars } from "../matter/beyond-topic.ts";
import { evidence } from "../read-account.ts";
import { isPress } from "../sides.ts";

/** At most so many an encounter: they show that two official texts are not one, and few readers want all. */
const most = 3;

/** Likeness of two claims that put one sentence in other words: below they are two sentences, above they are the same. */
const oneSentence = { from: 0.62, to: 0.9 };

/** Likeness with the original from which two claims render one sentence of it. */
const rendered = 0.5;

/** Two accounts of one side, in one language, that put the same sentence in other words: two official renderings, or a readout and a briefing. */
export function findRenderings(links: readonly Link[]): DraftFinding[] {
  const pairs = new Map<string, { a: Claim; b: Claim; original: Claim | null; score: number }>();
  const add = (a: Claim, b: Claim, original: Claim | null, score: number) => {
    if (a.source === b.source || a.source.account.side !== b.source.account.side || sidesOf(a.source.account.side).length !== 1) return;
    if (isPress(a.source) || a.narrating || b.narrating || a.source.pack.tag !== b.source.pack.tag || contains(a, b)) return;
    if (!isOneSentence(a, b)) return;
    const [first, second] = a.source.account.id < b.source.account.id ? [a, b] : [b, a];
    const key = [first, second].map(({ source, span }) => `${source.account.id} ${span.start}`).join(" ");
    const known = pairs.get(key);
    if (!known || known.score < score) pairs.set(key, { a: first, b: second, original, score });
  };
  for (const { a, b, likeness } of links)
    if (likeness.score >= oneSentence.from && likeness.score < oneSentence.to) add(a, b, null, likeness.score);
  for (const [original, all] of renderingsOf(links)) {
    const renderings = bestOfEach(all);
    for (const [at, one] of renderings.entries())
      for (const other of renderings.slice(at + 1)) add(one.claim, other.claim, original, (one.score + other.score) / 2 + 0.1);
  }
  const used = new Set<Claim>();
  return [...pairs.values()]
    .sort((x, y) => y.score - x.score)
    .filter(({ a, b }) => !used.has(a) && !used.has(b) && used.add(a) && used.add(b))
    .slice(0, most)
    .map(({ a, b, original, score }) => toFinding(a, b, original, score));
}

/** For each claim in a side's own language, what its versions in another language make of it. */
function renderingsOf(links: readonly Link[]): ReadonlyMap<Claim, readonly { claim: Claim; score: number }[]> {
  const found = new Map<Claim, { claim: Claim; score: number }[]>();
  for (const { a, b, likeness } of links) {
    if (likeness.score < rendered || a.source.pack.tag === b.source.pack.tag || a.source.account.side !== b.source.account.side) continue;
    if (isPress(a.source)) continue;
    const [original, claim] = rankOf(a.source) <= rankOf(b.source) ? [a, b] : [b, a];
    const known = found.get(original);
    if (known) known.push({ claim, score: likeness.score });
    else found.set(original, [{ claim, score: likeness.score }]);
  }
  return found;
}

/** The likest claim of each account: one sentence is rendered once. */
function bestOfEach(renderings: readonly { claim: Claim; score: number }[]): readonly { claim: Claim; score: number }[] {
  return renderings.filter(
    ({ claim, score }) => !renderings.some((other) => other.claim !== claim && other.claim.source === claim.source && other.score > score),
  );
}

/** Ideas, figures and words in common from which two claims may render one sentence; and least ideas among them, beside the topic. */
const inCommon = { all: 4, ideas: 2, many: 9 };

/**
 * Whether two claims can be one sentence: both say something of their matter, name no different parties or persons, and share ideas and words beside the topic. Two that only
 * name one matter, or one state, are no renderings.
 */
function isOneSentence(a: Claim, b: Claim): boolean {
  if (isNaming(a) || isNaming(b)) return false;
  const shared = [...a.features].filter((key) => b.features.has(key) && !key.startsWith("p:"));
  const ideas = shared.filter((key) => key.startsWith("c:") || key.startsWith("q:"));
  if (
    shared.length < inCommon.all ||
    ideas.length < inCommon.ideas ||
    (sharedParticulars(a, shared) === 0 && shared.length < inCommon.many)
  )
    return false;
  const [x, y] = [namedIn(a), namedIn(b)];
  return ![...x].some((party) => !y.has(party)) || ![...y].some((party) => !x.has(party));
}

/** States and persons named in a claim. */
function namedIn({ source, span }: Claim): ReadonlySet<string> {
  const inside = source.extraction.mentions.filter(({ start, end }) => start >= span.start && end <= span.end);
  return new Set(inside.map(({ entity }) => entity));
}

/** Whether all the words of one stand in the other: a part of it, not another wording. */
function contains(a: Claim, b: Claim): boolean {
  const [x, y] = [a, b].map(
    (claim) => new Set(wordsIn(claim.source.account.text.slice(claim.span.start, claim.span.end)).map(({ key }) => key)),
  );
  if (!x || !y) return true;
  const [small, large] = x.size <= y.size ? [x, y] : [y, x];
  return [...small].every((key) => large.has(key));
}

function toFinding(a: Claim, b: Claim, original: Claim | null, score: number): DraftFinding {
  return {
    kind: "wording",
    point: null,
    topic: mainTopic(a) ?? mainTopic(b),
    saidBy: [...sidesOf(a.source.account.side)],
    silent: [],
    silentAccounts: [],
    firm: false,
    spans: [a, b, ...(original ? [original] : [])].map((claim) => evidence(claim.source.account, claim.span)),
    rule: "two-renderings",
    confidence: Math.round(100 * Math.min(0.8, 0.3 + score / 2)) / 100,
    worth: 0.44 + score / 10,
    values: null,
    scope: "one-side",
  };
}
