import type { Quantity } from "../../domain/quantity.ts";
import type { Span } from "../../domain/span.ts";
import { sameAmount } from "../../language/quantities/same-amount.ts";
import { type Claim, mainTopic, tells } from "../claims/claim.ts";
import type { DraftFinding } from "../draft-finding.ts";
import type { Group } from "../matter/align-claims.ts";
import { evidence } from "../read-account.ts";
import type { Side } from "../sides.ts";

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
    if (claim.narrating || speaker === null || !sides.some((side) => side.code === speaker)) continue;
    if (found.some((finding) => finding.saidBy.includes(speaker))) continue;
    const [missing] = claim.quantities
      .filter((quantity) => tells(quantity) && !datesBack(claim, quantity))
      .map((quantity) => ({
        quantity,
        silent: sides.filter(({ code }) => code !== speaker && givesNone(quantity, claim, code, group, bySide.get(code) ?? [])),
      }))
      .filter(({ silent }) => silent.length > 0);
    if (!missing) continue;
    const { quantity, silent } = missing;
    found.push({
      kind: "omission",
      point: pointOf.get(group) ?? null,
      topic: mainTopic(claim),
      saidBy: [speaker],
      silent: silent.map((side) => side.code),
      silentAccounts: silent.flatMap((side) => side.accounts.map((read) => read.account.id)),
      firm: silent.every((side) => side.whole),
      spans: [evidence(claim.source.account, figureSpan(claim, quantity))],
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
function figureSpan({ source, span }: Claim, figure: Quantity): Span {
  const { text } = source.account;
  const before = text.slice(Math.max(span.start, figure.start - figureReach.before), figure.start);
  // Not in the middle of a name.
  const words = /(?:\p{Lu}[\p{L}’'.-]* )*(?:[\p{L}’'-]+ ){0,3}$/u.exec(before)?.[0] ?? "";
  const period =
    source.extraction.times.find((time) => time.start >= figure.end && time.start - figure.end <= figureReach.behind) ??
    source.extraction.times.find((time) => time.start <= figure.start && time.end >= figure.end);
  const behind =
    /^(?:[- ]\p{L}[\p{L}’'-]*(?![\p{L}’'-])){1,4}/u.exec(
      wholeWords(text, figure.end, Math.min(span.end, figure.end + figureReach.behind)),
    )?.[0] ?? "";
  const { figureEnds } = source.pack.comparison;
  const told = figureEnds ? behind.search(figureEnds) : -1;
  const end = figure.end + (told < 0 ? behind.length : told);
  return { start: figure.start - words.length, end: Math.max(end, period?.end ?? 0) };
}

/** A stretch of text without the word that its end cuts in two. */
function wholeWords(text: string, from: number, to: number): string {
  const words = text.slice(from, to);
  return /^\p{L}/u.test(text.slice(to, to + 2)) ? words.replace(/[\p{L}’'-]+$/u, "") : words;
}

/** Counts of things must be about the group's own matter to be held against one another. */
const counted = new Set(["count", "people"]);

/**
 * Whether a side that speaks of the matter has no figure where the speaker has one. A differing figure of the unit is no silence; one that the claim gives as
 * well, beside the figure in question, answers nothing: "500 million" of "one billion in aid and 500 million for the budget".
 */
function givesNone(quantity: Quantity, claim: Claim, side: string, group: Group, others: readonly Claim[]): boolean {
  const inGroup = group.claims.filter((other) => other.source.account.side === side);
  if (inGroup.length === 0) return false;
  const searched = counted.has(quantity.unit) ? inGroup : others;
  const given = searched
    .flatMap((claim) => claim.quantities)
    .filter((other) => other.unit === quantity.unit && (tells(other) || searched === inGroup));
  if (
    given.some((other) => isSame(quantity, other)) ||
    others.some((claim) => claim.quantities.some((other) => isWritten(quantity, other)))
  )
    return false;
  // Of rates that change in time each text may give another.
  const beside = quantity.unit === "%" ? [] : claim.quantities.filter((other) => other !== quantity);
  return given.every((other) => beside.some((known) => isSame(known, other)));
}

/** The same number, though one text leaves its unit to be understood: "the 750 billion". */
const isWritten = (a: Quantity, b: Quantity): boolean =>
  !Array.isArray(a.value) && Number(a.value) >= leastNumber && String(a.value) === String(b.value);

/** Smaller numbers stand in any text. */
const leastNumber = 100;

const isSame = (a: Quantity, b: Quantity): boolean => sameAmount(a, b) === "same" || sameAmount(a, b) === "compatible";
