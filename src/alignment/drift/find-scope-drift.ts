import type { Span } from "../../domain/span.ts";
import { sidesOf } from "../../extraction/principals.ts";
import { findStrength, type Strength } from "../../language/strength-words.ts";
import type { DraftFinding } from "../draft-finding.ts";
import { published } from "../independence/order-accounts.ts";
import type { Witnesses } from "../independence/witnesses.ts";
import { evidence, type ReadAccount } from "../read-account.ts";
import { sentenceSpans } from "../sentence-spans.ts";
import { isPress } from "../sides.ts";

/** How far from the word the topic may stand that it bounds, in UTF-16 units. */
const reach = { spaced: 40, han: 14 };

interface Bounded {
  readonly read: ReadAccount;
  readonly span: Span;
  readonly topic: string;
  readonly word: string;
}

/** "Almost entirely on trade" handed on as "solely" or "exclusively" on trade: what a side says is mostly so, the press in its name says is only so. */
export function findScopeDrift(accounts: readonly ReadAccount[], witnesses: Witnesses): DraftFinding[] {
  const later = accounts.filter((read) => isPress(read) && !witnesses.isOutlier(read)).flatMap((read) => boundedIn(read, "only"));
  const found: DraftFinding[] = [];
  for (const read of accounts) {
    const [side, ...more] = sidesOf(read.account.side);
    if (side === undefined || more.length > 0 || later.length === 0) continue;
    for (const own of boundedIn(read, "mostly")) {
      const tellings = later
        .filter((told) => told.topic === own.topic && isToldFor(told, side, witnesses))
        .sort((a, b) => timeOf(a) - timeOf(b));
      const last = tellings.at(-1);
      if (!last || found.some(({ topic }) => topic === own.topic)) continue;
      found.push({
        kind: "wording",
        point: null,
        topic: own.topic,
        saidBy: [side],
        silent: [],
        silentAccounts: [],
        firm: false,
        spans: [own, ...tellings.slice(0, 4)].map(({ read: { account }, span }) => evidence(account, span)),
        rule: "scope-differs",
        confidence: 0.7,
        worth: 0.66,
        values: [own.word, last.word],
        scope: "press",
      });
    }
  }
  return found;
}

/** Topics that stand right behind a word of the strength (before it, where the verb ends the sentence), with the words from one to the other. */
function boundedIn(read: ReadAccount, strength: Strength): readonly Bounded[] {
  const { text, topics } = read.extraction;
  const far = read.pack.spaced ? reach.spaced : reach.han;
  const found: Bounded[] = [];
  for (const sentence of sentenceSpans(read)) {
    const match = findStrength(text.slice(sentence.start, sentence.end), read.pack.tag, strength);
    if (!match) continue;
    const at = sentence.start + match.at;
    const end = at + match.word.length;
    const near = topics.find((topic) => topic.start >= end && topic.start - end <= far && topic.end <= sentence.end);
    if (near)
      found.push({ read, span: { start: clauseStart(text, at, sentence.start), end: near.end }, topic: near.topic, word: match.word });
  }
  return found;
}

/** From the verb or the noun before the word: "focused solely on trade". */
function clauseStart(text: string, at: number, from: number): number {
  const before = /\p{L}+\s+(?:\p{L}+\s+)?$/u.exec(text.slice(Math.max(from, at - 24), at));
  return before ? at - before[0].length : at;
}

function isToldFor({ read, span }: Bounded, side: string, witnesses: Witnesses): boolean {
  return read.extraction.statements.some(
    (statement) =>
      statement.type !== "own" &&
      [...statement.content, ...statement.cue].some((each) => each.start < span.end && each.end > span.start) &&
      witnesses.ofClaim({ source: read, statement }).includes(side),
  );
}

const timeOf = ({ read }: Bounded): number => published(read)?.[0] ?? 0;
