import type { Span } from "../domain/span.ts";
import { foldText } from "../text/folding.ts";
import { findQuotations } from "../text/quotation-marks.ts";
import { tokenise } from "../text/tokens.ts";
import { type Claim, mainTopic } from "./claim.ts";
import type { DraftFinding } from "./draft-finding.ts";
import { evidence, isWhole, type ReadAccount } from "./read-account.ts";
import { isPress, type Side } from "./sides.ts";

/** Fewest words of a quotation worth checking: shorter ones meet by chance. */
const leastWords = 4;

/** Share of a quotation's words that stand, in their order, in the sentence it renders. */
const leastShare = 0.45;

/**
 * Quotations that the press prints as a side's words, held against that side's own account in the same language, where that is held whole: not there
 * word for word, but in other words. Across languages nothing is judged, since a translation is no alteration.
 */
export function findAlteredQuotations(accounts: readonly ReadAccount[], claims: readonly Claim[], sides: readonly Side[]): DraftFinding[] {
  const found: DraftFinding[] = [];
  for (const press of accounts.filter(isPress)) {
    const quotations = findQuotations(press.account.text).filter((quotation) => quotation.kind === "speech" && quotation.depth === 0);
    for (const { inner } of quotations) {
      const side = sides.find((each) => each.code === speakerOf(press, inner));
      const own = side?.accounts.filter((read) => read.pack.tag === press.pack.tag && isWhole(read.account)) ?? [];
      if (!side || own.length === 0) continue;
      const nearest = nearestSentence(press, inner, own, claims);
      if (nearest) found.push(altered(press, inner, nearest, side.code));
    }
  }
  return found;
}

/** The party whose words a quotation is said to be; null where no one party is. */
function speakerOf({ extraction }: ReadAccount, inner: Span): string | null {
  const holder = extraction.statements.find(
    (s) => s.type !== "own" && s.content.some((span) => span.start < inner.end && span.end > inner.start),
  );
  return holder?.speaker?.party ?? null;
}

/** The own sentence that a quotation renders in other words; null where it stands there word for word, or where none is near. */
function nearestSentence(
  press: ReadAccount,
  inner: Span,
  own: readonly ReadAccount[],
  claims: readonly Claim[],
): { claim: Claim; share: number } | null {
  const words = wordsOf(press.account.text.slice(inner.start, inner.end));
  if (words.length < leastWords || own.some((read) => ` ${wordsOf(read.account.text).join(" ")} `.includes(` ${words.join(" ")} `)))
    return null;
  let best: { claim: Claim; share: number } | null = null;
  for (const claim of claims) {
    if (!own.includes(claim.source)) continue;
    const share = commonInOrder(words, wordsOf(claim.source.account.text.slice(claim.span.start, claim.span.end))) / words.length;
    if (share >= leastShare && share > (best?.share ?? 0)) best = { claim, share };
  }
  return best;
}

function altered(press: ReadAccount, inner: Span, { claim, share }: { claim: Claim; share: number }, side: string): DraftFinding {
  return {
    kind: "quotation-altered",
    point: null,
    topic: mainTopic(claim),
    saidBy: [side],
    silent: [],
    silentAccounts: [],
    firm: false,
    spans: [evidence(press.account, inner), evidence(claim.source.account, claim.span)],
    rule: claim.source.account.textStatus === "retold" ? "not-the-retold-words" : "not-the-own-words",
    confidence: Math.round(100 * (0.4 + share / 3)) / 100,
    worth: 0.3 + share / 2,
    values: null,
  };
}

const wordsOf = (text: string): readonly string[] =>
  tokenise(foldText(text)).flatMap((token) => (/[\p{L}\p{N}]/u.test(token.text) ? [token.text.toLowerCase()] : []));

/** Longest list of words that stand in both in the same order; quotations and clauses are short. */
function commonInOrder(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (let at = 0; at < b.length; at++) next.push(word === b[at] ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    row = next;
  }
  return row[b.length] ?? 0;
}
