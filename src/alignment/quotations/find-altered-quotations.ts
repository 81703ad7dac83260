import type { EvidenceSpan, Span } from "../../domain/span.ts";
import { sentenceAt } from "../../extraction/sentence-at.ts";
import { type Claim, mainTopic } from "../claims/claim.ts";
import type { DraftFinding } from "../draft-finding.ts";
import { evidence, type ReadAccount } from "../read-account.ts";
import { sentenceSpans } from "../sentence-spans.ts";
import type { QuotationCheck } from "./check-quotations.ts";

/** Most findings of this kind that an encounter has, and of one account: a careless paper alters all it quotes, and the list of checks has them all. */
const most = { encounter: 5, account: 4 };

/** Longest stretch that several quotations of one sentence are shown as, in UTF-16 units. */
const room = 300;

/**
 * Quotations that are printed as a party's words and stand in its own text in other words. Those that one sentence strings together are one finding; the
 * gravest come first. That the own text is held as a re-telling only is said, since then the words may be another's.
 */
export function findAlteredQuotations(checks: readonly QuotationCheck[], claims: readonly Claim[]): DraftFinding[] {
  const altered = checks.filter(({ status, own }) => status === "altered" && own);
  const groups = joinNeighbours(altered);
  const firsts = groups.filter((group, at) => !groups.slice(0, at).some((before) => isRepeated(group, before)));
  const found = firsts.map((group) => {
    const repeats = groups.filter((other) => other !== group && isRepeated(other, group));
    return toFinding(group, repeats, claims);
  });
  const counts = new Map<string, number>();
  return found
    .map((finding, at) => ({ finding, at }))
    .sort((a, b) => b.finding.worth - a.finding.worth || a.at - b.at)
    .filter(({ finding }) => {
      const account = finding.spans[0]?.account ?? "";
      counts.set(account, (counts.get(account) ?? 0) + 1);
      return (counts.get(account) ?? 0) <= most.account;
    })
    .slice(0, most.encounter)
    .map(({ finding }) => finding);
}

/** Altered quotations of one sentence against one own text, put together while they and the own words stay short enough to be read at a glance. */
function joinNeighbours(checks: readonly QuotationCheck[]): readonly (readonly QuotationCheck[])[] {
  const groups: QuotationCheck[][] = [];
  for (const check of checks) {
    const last = groups.at(-1);
    const lead = last?.[0];
    const together = lead && last ? [...last, check] : [];
    const fits =
      lead?.printed.read === check.printed.read &&
      lead.printed.party === check.printed.party &&
      lead.own?.read === check.own?.read &&
      sentenceOf(lead) === sentenceOf(check) &&
      lengthOf(hull(together.map(({ printed }) => printed.span))) <= room &&
      lengthOf(hull(together.flatMap(({ own }) => (own ? [own.span] : [])))) <= room;
    if (last && fits) last.push(check);
    else groups.push([check]);
  }
  return groups;
}

/** Whether another account prints the same altered words: one slip, which each paper after the first has from another. */
function isRepeated(group: readonly QuotationCheck[], before: readonly QuotationCheck[]): boolean {
  const words = (checks: readonly QuotationCheck[]) =>
    new Set(checks.flatMap(({ changes }) => changes.map(({ printed }) => printed.toLowerCase())));
  const [lead, other] = [group[0], before[0]];
  if (!lead?.own || !other?.own || lead.printed.read === other.printed.read || lead.own.read !== other.own.read) return false;
  if (lead.own.span.start >= other.own.span.end || lead.own.span.end <= other.own.span.start) return false;
  const known = words(before);
  return [...words(group)].some((word) => word !== "" && known.has(word));
}

function sentenceOf({ printed: { read, span } }: QuotationCheck): Span | undefined {
  return sentenceAt(sentenceSpans(read), span.start);
}

function toFinding(
  group: readonly QuotationCheck[],
  repeats: readonly (readonly QuotationCheck[])[],
  claims: readonly Claim[],
): DraftFinding {
  const [lead] = group as [QuotationCheck];
  const own = lead.own as { read: ReadAccount; span: Span };
  const ownSpan = hull(group.flatMap((check) => (check.own ? [check.own.span] : [])));
  const share = group.reduce((sum, check) => sum + check.share, 0) / group.length;
  const changes = group.flatMap((check) => check.changes);
  const retold = own.read.account.textStatus === "retold";
  const near = claims.filter((claim) => claim.source === own.read && claim.span.start < ownSpan.end && claim.span.end > ownSpan.start);
  const words = group.reduce((sum, { printed }) => sum + lengthOf(printed.span), 0);
  return {
    kind: "quotation-altered",
    point: null,
    topic: near.map(mainTopic).find((topic) => topic !== null) ?? null,
    saidBy: [lead.printed.party],
    silent: [],
    silentAccounts: [],
    firm: false,
    spans: [printedSpan(group), evidence(own.read.account, ownSpan), ...repeats.map(printedSpan)],
    rule: retold ? "not-the-retold-words" : "not-the-own-words",
    confidence: Math.round(100 * (0.4 + share / 3)) / 100,
    worth: 0.5 + Math.min(0.15, words / 500) + 0.25 * (1 - share) + (changes.some(({ own: a, printed: b }) => /\d/.test(a + b)) ? 0.1 : 0),
    values: [list(changes.map((change) => change.own)), list(changes.map((change) => change.printed))],
  };
}

function printedSpan(group: readonly QuotationCheck[]): EvidenceSpan {
  const { read } = (group as [QuotationCheck])[0].printed;
  return evidence(read.account, hull(group.map(({ printed }) => printed.span)));
}

/** Changed words in order, the first few of them. */
const list = (words: readonly string[]): string =>
  words
    .filter((each) => each !== "")
    .slice(0, 4)
    .join(" … ");

function hull(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

const lengthOf = ({ start, end }: Span): number => end - start;
