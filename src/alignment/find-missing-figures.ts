import type { Quantity } from "../domain/quantity.ts";
import type { Span } from "../domain/span.ts";
import type { Group } from "./align-claims.ts";
import { type Claim, mainTopic, tells } from "./claim.ts";
import type { DraftFinding } from "./draft-finding.ts";
import { evidence } from "./read-account.ts";
import type { Side } from "./sides.ts";

/** In a matter that two sides tell, a figure that only one of them gives ("for 30 days") is left out by the other. */
export function findMissingFigures(
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
