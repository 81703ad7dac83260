import type { EvidenceSpan, Span } from "../../domain/span.ts";
import { sidesOf } from "../../extraction/principals.ts";
import { sentenceAt } from "../../extraction/sentence-at.ts";
import { findStrength, type Strength } from "../../language/strength-words.ts";
import { type Claim, mainTopic } from "../claims/claim.ts";
import type { DraftFinding } from "../draft-finding.ts";
import { published, rankOf } from "../independence/order-accounts.ts";
import type { Witnesses } from "../independence/witnesses.ts";
import type { Link } from "../matter/align-claims.ts";
import { evidence, type ReadAccount } from "../read-account.ts";
import { sentenceSpans } from "../sentence-spans.ts";
import { isPress } from "../sides.ts";

/** Likeness from which two claims are one matter, so that another strength is a change. */
const sameMatter = 0.5;

/** How far before a claim, within its sentence, a word may stand that says how strongly it is meant; in UTF-16 units, fewer in Han text. */
const reach = { spaced: 80, han: 16 };

/** Most findings of each change, and most later tellings shown with one. */
const most = { each: 2, chain: 4 };

/** Words of a side on their way: from its own account over its other versions to the papers, in the order of time. */
interface Chain {
  readonly own: Told;
  readonly later: Told[];
}

interface Told {
  readonly claim: Claim;
  readonly span: Span;
  readonly word: string;
}

/**
 * Where words grow stronger, or weaker, on their way: "is considering" handed on as "has decided", 应当 (should) as "must". One finding a matter, with those who tell it
 * otherwise in the order of time. What an outlier tells is no drift.
 */
export function findStrengthDrift(links: readonly Link[], witnesses: Witnesses): DraftFinding[] {
  return [
    ...chainsOf(links, witnesses, "tentative", "settled", false).map((chain) => toFinding(chain, "press-firmer", 0.66)),
    ...chainsOf(links, witnesses, "should", "must", true).map((chain) => toFinding(chain, "obligation-differs", 0.62)),
    ...chainsOf(links, witnesses, "must", "should", true).map((chain) => toFinding(chain, "obligation-differs", 0.6)),
  ];
}

function chainsOf(links: readonly Link[], witnesses: Witnesses, from: Strength, to: Strength, versions: boolean): readonly Chain[] {
  const chains = new Map<Claim, Chain>();
  const known = { from: new Map<Claim, Told | null>(), to: new Map<Claim, Told | null>() };
  const near = links.filter(({ likeness }) => likeness.score >= sameMatter);
  const versionsOf = ownVersions(near);
  for (const link of near.sort((x, y) => y.likeness.score - x.likeness.score)) {
    for (const [own, later] of [
      [link.a, link.b],
      [link.b, link.a],
    ] as const) {
      if (!isHandedOn(own, later, versions, witnesses)) continue;
      const first = once(known.from, own, () => tellingOf(own, from, to));
      const then = first ? once(known.to, later, () => tellingOf(later, to, from)) : null;
      if (!first || !then) continue;
      // A paper that prints what another version of the side's own has alters nothing.
      if (
        isPress(later.source) &&
        (versionsOf.get(own) ?? []).some((version) => once(known.to, version, () => tellingOf(version, to, from)))
      )
        continue;
      const chain = chains.get(own) ?? { own: first, later: [] };
      chains.set(own, chain);
      if (!chain.later.some((told) => told.claim.source === later.source)) chain.later.push(then);
    }
  }
  // Two claims of one sentence that are changed by one paper are one change.
  const seen = new Set<string>();
  return [...chains.values()]
    .filter(({ own: { claim, span } }) => {
      const key = `${claim.source.account.id} ${span.start}`;
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, most.each);
}

/** For each claim of a side, what its other accounts make of it. */
function ownVersions(links: readonly Link[]): ReadonlyMap<Claim, readonly Claim[]> {
  const found = new Map<Claim, Claim[]>();
  for (const { a, b } of links) {
    if (isPress(a.source) || a.source.account.side !== b.source.account.side) continue;
    found.set(a, [...(found.get(a) ?? []), b]);
    found.set(b, [...(found.get(b) ?? []), a]);
  }
  return found;
}

function once(known: Map<Claim, Told | null>, claim: Claim, read: () => Told | null): Told | null {
  const before = known.get(claim);
  if (before !== undefined) return before;
  const told = read();
  known.set(claim, told);
  return told;
}

/** Whether the later claim hands on the own one: another version of the side, or a paper that tells it in the side's name. */
function isHandedOn(own: Claim, later: Claim, versions: boolean, witnesses: Witnesses): boolean {
  const sides = sidesOf(own.source.account.side);
  if (isPress(own.source) || sides.length !== 1 || witnesses.isOutlier(later.source)) return false;
  if (isPress(later.source)) return later.statement.type !== "own" && witnesses.ofClaim(later).join() === sides.join();
  return versions && later.source.account.side === own.source.account.side && rankOf(later.source) > rankOf(own.source);
}

/** The claim with the word of one strength, where nothing of the other stands beside it. */
function tellingOf(claim: Claim, strength: Strength, other: Strength): Told | null {
  const { source, span } = claim;
  const { text } = source.account;
  const sentence = sentenceAt(sentenceSpans(source), span.start);
  const back = source.pack.spaced ? reach.spaced : reach.han;
  const from = Math.max(sentence?.start ?? 0, span.start - back);
  const window = text.slice(from, span.end);
  const found = findStrength(window, source.pack.tag, strength);
  if (!found) return null;
  // A thought may be told beside something settled; but what is handed on as settled must not be told as a thought.
  if (findStrength(window, source.pack.tag, other) && strength !== "tentative") return null;
  const at = from + found.at;
  return { claim, word: found.word, span: { start: Math.min(span.start, clauseStart(text, at, from)), end: span.end } };
}

/** Where the clause begins in which a word stands. */
function clauseStart(text: string, at: number, from: number): number {
  const before = /[^,;:()，；：。、（）]*$/u.exec(text.slice(from, at))?.[0] ?? "";
  return at - before.trimStart().length;
}

function toFinding({ own, later }: Chain, rule: string, worth: number): DraftFinding {
  const inTime = [...later].sort((a, b) => timeOf(a.claim.source) - timeOf(b.claim.source)).slice(0, most.chain);
  const spans: EvidenceSpan[] = [own, ...inTime].map(({ claim, span }) => evidence(claim.source.account, span));
  const last = inTime.at(-1);
  const byPress = later.every(({ claim }) => isPress(claim.source));
  return {
    kind: "wording",
    point: null,
    topic: mainTopic(own.claim),
    saidBy: [...sidesOf(own.claim.source.account.side)],
    silent: [],
    silentAccounts: [],
    firm: false,
    spans,
    rule,
    confidence: 0.65,
    worth: worth + 0.02 * inTime.length,
    values: [own.word, last?.word ?? ""],
    scope: byPress ? "press" : "one-side",
  };
}

const timeOf = (read: ReadAccount): number => published(read)?.[0] ?? 0;
