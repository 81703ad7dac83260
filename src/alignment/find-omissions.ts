import type { Quantity } from "../domain/quantity.ts";
import type { Span } from "../domain/span.ts";
import { sidesOf } from "../extraction/principals.ts";
import type { Group } from "./align-claims.ts";
import { type Claim, isNaming, mainTopic, tells } from "./claim.ts";
import type { DraftFinding } from "./draft-finding.ts";
import type { Weights } from "./likeness.ts";
import { evidence, isWhole } from "./read-account.ts";
import { isPress, type Side } from "./sides.ts";
import { isNarrow } from "./topic-width.ts";

/** From this likeness a claim counts as answered by the other side; it then makes no omission. */
const answered = 0.34;

/** Silence of a partial text proves nothing: such findings come after those that do. */
const unfirm = 0.4;

/** How much an analyst makes of each kind of statement that the other side leaves out. */
const actWorth: Readonly<Record<string, number>> = {
  commitment: 1,
  request: 1,
  offer: 1,
  agreement: 0.95,
  warning: 1,
  denial: 0.9,
  event: 0.85,
  position: 0.85,
  assessment: 0.65,
  mention: 0.75,
  characterisation: 0.55,
  thanks: 0.45,
};

/** Acts in which a figure is an ornament and not the matter. */
const ornamental = new Set(["characterisation", "thanks"]);

/** Topics that every account has something on and that bind nobody: leaving them out is less of a signal. */
const soft = new Set(["bilateral-relationship", "courtesy", "communication-channels", "history", "multilateral", "people-to-people"]);

/** A written text chooses its words; what came up in a long exchange of questions and answers weighs less. */
const kindWorth: Readonly<Record<string, number>> = { transcript: 0.75, "press-briefing": 0.75, "state-media": 0.9 };

/** What one side says and the other side's accounts do not: a finding a group and silent side. */
export function findOmissions(
  groups: readonly Group[],
  pointOf: ReadonlyMap<Group, string>,
  sides: readonly Side[],
  claims: readonly Claim[],
  weights: Weights,
): DraftFinding[] {
  const bySide = new Map(sides.map((side) => [side.code, claims.filter((claim) => breaksSilence(claim, side))]));
  const found: DraftFinding[] = [];
  for (const group of groups) {
    const own = group.claims.filter((claim) => !claim.narrating && sidesOf(claim.source.account.side).length === 1);
    if (own.length === 0) found.push(...missingFromOwnText(group, pointOf, sides, bySide, weights));
    const said = [...new Set(own.map((claim) => claim.source.account.side ?? ""))].sort();
    if (said.length === 0) continue;
    if (said.length > 1) found.push(...missingDetails(group, pointOf, sides, bySide));
    const silent = sides.filter((side) => !said.includes(side.code) && isSilent(own, side, bySide.get(side.code) ?? [], weights));
    if (silent.length === 0) continue;
    const others = silent.flatMap((side) => bySide.get(side.code) ?? []);
    const topics = topicsOf(own);
    const absent = topics.length > 0 && silent.every((side) => topics.every((topic) => !speaksOf(side, topic)));
    const nearest = Math.max(0, ...own.map((claim) => Math.max(0, ...others.map((other) => weights.likeness(claim, other).score))));
    // Where the other side speaks of so narrow a topic, it is less sure to leave the matter out.
    const spoken =
      !absent && topics.length > 0 && topics.every((topic) => isNarrow(topic) && silent.every((side) => speaksOf(side, topic)));
    const doubt = spoken && !own.some((claim) => claim.quantities.some(tells) || claim.statement.toldFor === "other") ? 0.5 : 1;
    if (!own.some((claim) => claim.topics.length > 0 || ideasOf(claim) >= 2 || claim.quantities.some(tells))) continue;
    const [lead] = [...own].sort(
      (a, b) => Number(isWhole(b.source.account)) - Number(isWhole(a.source.account)) || weights.sum(b, false) - weights.sum(a, false),
    );
    if (!lead) continue;
    const firm = silent.every((side) => side.whole);
    found.push({
      kind: "omission",
      point: pointOf.get(group) ?? null,
      topic: mainTopic(lead),
      saidBy: said,
      silent: silent.map((side) => side.code),
      silentAccounts: silent.flatMap((side) => side.accounts.map((read) => read.account.id)),
      firm,
      spans: own.map((claim) => evidence(claim.source.account, claim.span)),
      rule: absent ? "topic-absent" : "matter-absent",
      confidence: Math.round(100 * (absent ? 0.9 : 0.75 - nearest)) / 100,
      worth: doubt * Math.max(...own.map((claim) => worthOf(claim, absent, nearest, weights))) * (firm ? 1 : unfirm),
      values: null,
    });
  }
  return found;
}

/** What a joint text says and a side's own text about it does not: read as a sign of what that side would rather not dwell on. */
function missingFromOwnText(
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
      worth: 0.8 * Math.max(...joint.map((claim) => worthOf(claim, false, 0.2, weights))),
      values: null,
    },
  ];
}

/** In a matter that two sides tell, a figure that only one of them gives ("for 30 days") is left out by the other. */
function missingDetails(
  group: Group,
  pointOf: ReadonlyMap<Group, string>,
  sides: readonly Side[],
  bySide: ReadonlyMap<string, readonly Claim[]>,
): DraftFinding[] {
  const found: DraftFinding[] = [];
  for (const claim of group.claims) {
    const speaker = claim.source.account.side;
    if (
      claim.narrating ||
      !claim.quantities.some((q) => tells(q) && !datesBack(claim, q)) ||
      speaker === null ||
      !sides.some((side) => side.code === speaker)
    )
      continue;
    const keys = [...claim.features].filter((key) => key.startsWith("q:"));
    const silent = sides.filter(
      (side) =>
        side.code !== speaker &&
        group.claims.some((other) => other.source.account.side === side.code) &&
        !givesFigure(
          bySide.get(side.code) ?? [],
          group.claims.filter((other) => other.source.account.side === side.code),
          keys,
        ),
    );
    if (silent.length === 0 || found.some((finding) => finding.saidBy.includes(speaker))) continue;
    found.push({
      kind: "omission",
      point: pointOf.get(group) ?? null,
      topic: mainTopic(claim),
      saidBy: [speaker],
      silent: silent.map((side) => side.code),
      silentAccounts: silent.flatMap((side) => side.accounts.map((read) => read.account.id)),
      firm: silent.every((side) => side.whole),
      spans: [evidence(claim.source.account, figureSpan(claim))],
      rule: "figure-absent",
      confidence: 0.7,
      worth: 0.62,
      values: null,
    });
  }
  return found;
}

/** "Three weeks ago" is a date, not a term. */
function datesBack(claim: Claim, quantity: Quantity): boolean {
  return (
    quantity.unit === "s" &&
    claim.times.some((time) => time.start <= quantity.start && time.end >= quantity.end && !/^P|\//.test(time.edtf))
  );
}

/** How far before a figure its own words may begin, and how far behind it a period may stand that belongs to it. In UTF-16 units. */
const figureReach = { before: 40, behind: 30 };

/** A figure with the words that belong to it: "for a term of 30 days, beginning on 18 March". */
function figureSpan({ source, span, quantities }: Claim): Span {
  const figure = quantities.find(tells);
  if (!figure) return span;
  const { text } = source.account;
  const before = text.slice(Math.max(span.start, figure.start - figureReach.before), figure.start);
  const words = /(?:[\p{L}’'-]+ ){0,3}$/u.exec(before)?.[0] ?? "";
  const period =
    source.extraction.times.find((time) => time.start >= figure.end && time.start - figure.end <= figureReach.behind) ??
    source.extraction.times.find((time) => time.start <= figure.start && time.end >= figure.end);
  return { start: figure.start - words.length, end: Math.max(figure.end, period?.end ?? 0) };
}

/** Whether any claim has a figure of one of these units: a differing figure is no silence. Counts of things must be about the group's own matter. */
function givesFigure(claims: readonly Claim[], inGroup: readonly Claim[], keys: readonly string[]): boolean {
  const units = new Set(keys.map((key) => key.split(":")[1]));
  const counted = new Set(["count", "people"]);
  return (
    claims.some(
      (claim) =>
        keys.some((key) => claim.features.has(key)) || claim.quantities.some((q) => units.has(q.unit) && !counted.has(q.unit) && tells(q)),
    ) || inGroup.some((claim) => claim.quantities.some((q) => units.has(q.unit)))
  );
}

/** A side is silent on a matter where no account of its own, and no words of its own speaker in a joint text, come near it. */
function isSilent(own: readonly Claim[], side: Side, others: readonly Claim[], weights: Weights): boolean {
  if (side.accounts.length === 0) return false;
  return own.every((claim) => others.every((other) => !answers(claim, other, weights)));
}

function answers(claim: Claim, other: Claim, weights: Weights): boolean {
  if (
    claim.quantities.some(
      (q) => other.features.has(`q:${q.unit}:${Array.isArray(q.value) ? q.value.join("-") : q.value}`) && q.unit !== "s",
    )
  )
    return true;
  const { score, shared } = weights.likeness(claim, other);
  // A list that names "Taiwan" does not answer what is said about it.
  if (isNaming(other) && !isNaming(claim)) return false;
  if (score >= answered) return true;
  // A matter that is only named ("discussed Iran") is answered by anything said on its topic.
  const topic = mainTopic(claim);
  return (
    claim.statement.type === "mention" &&
    topic !== null &&
    (shared.includes(`p:${topic}`) || other.topics.some((told) => told.startsWith(`${topic}/`)))
  );
}

/** Ideas, names and figures that a claim brings beside its words: with fewer than two nobody could say what the other side is silent on. */
const ideasOf = (claim: Claim): number => [...claim.features].filter((key) => !key.startsWith("w:") && !key.startsWith("t:")).length;

function breaksSilence(claim: Claim, side: Side): boolean {
  const { source, statement } = claim;
  if (source.account.side === side.code) return true;
  return (
    !isPress(source) &&
    sidesOf(source.account.side).length > 1 &&
    sidesOf(source.account.side).includes(side.code) &&
    statement.speaker?.party === side.code
  );
}

function topicsOf(claims: readonly Claim[]): readonly string[] {
  const all = [...new Set(claims.flatMap((claim) => claim.topics))];
  const telling = all.filter((topic) => !soft.has(topic));
  return telling.length > 0 ? telling : all;
}

function speaksOf(side: Side, topic: string): boolean {
  return side.accounts.some((read) => read.extraction.topics.some((found) => found.topic === topic || found.topic.startsWith(`${topic}/`)));
}

/** Length of a text, in UTF-16 units of English, up to which each of its statements was chosen with care. */
const short = 1500;

/** What stands in a short text weighs more than what stands among a hundred sentences. */
function salience({ source }: Claim): number {
  const length = source.account.text.length * (source.pack.spaced ? 1 : 3);
  return 0.8 + 0.4 * Math.min(1, short / Math.max(1, length));
}

function worthOf(claim: Claim, absent: boolean, nearest: number, weights: Weights): number {
  const act = actWorth[claim.statement.act] ?? 0.7;
  const substance = Math.min(1, weights.sum(claim, false) / 14);
  const figures = !ornamental.has(claim.statement.act) && claim.quantities.some(tells) ? 0.25 : 0;
  // Without a topic of the list it is less certain what the matter is, and so whether the other side is silent on it.
  const untold = claim.topics.length === 0 ? 0.6 : 1;
  const general = claim.topics.length === 0 || claim.topics.every((topic) => soft.has(topic));
  const spoken = kindWorth[claim.source.account.kind ?? ""] ?? 1;
  return (
    salience(claim) *
      spoken *
      act *
      (0.35 + 0.35 * substance + (absent ? 0.3 : 0)) *
      (1 - nearest) *
      (absent || claim.topics.length === 0 ? 1 : 0.8) *
      (general ? 0.65 : 1) *
      untold +
    figures
  );
}
