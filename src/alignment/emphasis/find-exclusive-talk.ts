import { type Claim, isNaming, mainTopic } from "../claims/claim.ts";
import type { DraftFinding } from "../draft-finding.ts";
import { contrastsOf, foldedWords, readComparedClaim } from "../judging/compared-claim.ts";
import { evidence, type ReadAccount } from "../read-account.ts";
import type { Side } from "../sides.ts";

/** Other matters to which the other side's text must give content before "almost only" cannot stand beside it. */
const leastOther = 3;

/** Matters that go with any talk: they are not what it was about. */
const passing = new Set(["bilateral-relationship", "courtesy", "communication-channels", "visits-and-summits", "multilateral"]);

/**
 * One side says that the talk was about one matter alone or nearly so; the other's text gives content to several others. Told once an encounter, with the
 * places that speak against it.
 */
export function findExclusiveTalk(claims: readonly Claim[], sides: readonly Side[]): DraftFinding[] {
  for (const side of sides) {
    const exclusive = claims.find((claim) => claim.source.account.side === side.code && isExclusive(claim));
    const topic = exclusive ? rootOf(mainTopic(exclusive)) : null;
    if (!exclusive || topic === null) continue;
    for (const other of sides) {
      if (other === side) continue;
      const against = other.accounts.map((read) => otherMatters(claims, read, topic)).filter(({ length }) => length >= leastOther);
      if (against.length === 0) continue;
      return [
        {
          // "Almost entirely" leaves room for the rest.
          kind: isHedged(exclusive) ? "wording" : "conflict",
          point: null,
          topic: mainTopic(exclusive),
          saidBy: [side.code, other.code].sort(),
          silent: [],
          silentAccounts: [],
          firm: false,
          spans: [
            sentenceOf(exclusive),
            ...against.flatMap((of) => of.slice(0, leastOther)).map((claim) => evidence(claim.source.account, claim.span)),
          ],
          rule: "only-by-one",
          confidence: 0.55,
          worth: 0.8,
          values: null,
        },
      ];
    }
  }
  return [];
}

/** "Almost entirely", 几乎: words that leave room beside the one matter. */
const isHedged = (claim: Claim): boolean =>
  contrastsOf(readComparedClaim(claim), "only", "sentence").some(({ contrast }) => contrast === "only:mostly");

/** "Our focus was almost entirely on trade": the words of exclusion, a talk or its focus, and one topic. */
function isExclusive(claim: Claim): boolean {
  const read = readComparedClaim(claim);
  if (contrastsOf(read, "only", "sentence").length === 0) return false;
  // A list ("trade, Taiwan and fentanyl") is cut into a claim a matter: the whole sentence must have one.
  const named = claim.source.extraction.topics.filter(({ start, end }) => start >= read.sentence.start && end <= read.sentence.end);
  if (new Set(named.map(({ topic }) => rootOf(topic))).size !== 1 || claim.topics.length === 0) return false;
  const words = foldedWords(claim.source, read.sentence);
  return claim.source.pack.comparison.focus.test(words) || claim.source.pack.facts.talk.test(words);
}

/** The first claim with content on each other matter, in the order of the text. */
function otherMatters(claims: readonly Claim[], read: ReadAccount, topic: string): readonly Claim[] {
  const met = new Map<string, Claim>();
  for (const claim of claims) {
    if (claim.source !== read || claim.narrating || isNaming(claim)) continue;
    const roots = new Set(claim.topics.map(rootOf));
    const [root] = [...roots];
    if (root === undefined || root === null || roots.has(topic) || passing.has(root) || met.has(root)) continue;
    met.set(root, claim);
  }
  return [...met.values()];
}

function sentenceOf(claim: Claim) {
  const { sentence } = readComparedClaim(claim);
  const { text } = claim.source.account;
  const words = text.slice(sentence.start, sentence.end);
  return evidence(claim.source.account, { start: sentence.start, end: sentence.start + words.trimEnd().length });
}

const rootOf = (topic: string | null): string | null => topic?.split("/")[0] ?? null;
