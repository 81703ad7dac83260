import { thirdParty } from "../../domain/account.ts";
import { noSide, type Statement } from "../../domain/statement.ts";
import { findContrasts } from "../../extraction/find-topics.ts";
import type { DraftFinding } from "../draft-finding.ts";
import type { Witnesses } from "../independence/witnesses.ts";
import { evidence, type ReadAccount } from "../read-account.ts";
import { isPress } from "../sides.ts";

/** How far behind what it denies a denial may begin, in UTF-16 units. */
const reach = { spaced: 260, han: 90 };

/** Fewest characters of something that says enough to be denied. */
const least = { spaced: 20, han: 8 };

/**
 * What a paper has from one source and has denied by another: "an official said that the call went badly; the spokeswoman denied it". Two tellers who cannot both be
 * right, though one account holds both. The first of an encounter.
 */
export function findToldDenials(accounts: readonly ReadAccount[], witnesses: Witnesses): DraftFinding[] {
  for (const read of accounts) {
    if (!isPress(read) || witnesses.isOutlier(read)) continue;
    for (const denial of read.extraction.statements) {
      const denied = isDenial(denial, read) ? deniedBy(denial, read) : undefined;
      if (denied) return [toFinding(denied, denial, read)];
    }
  }
  return [];
}

function isDenial({ type, act, source, cue, content }: Statement, { account: { text }, pack }: ReadAccount): boolean {
  const [what] = content;
  if (type === "own" || source.length === 0 || !what || !pack.comparison.takenUp.test(text.slice(what.start, what.end).trim()))
    return false;
  return (
    act === "denial" ||
    cue.some(({ start, end }) => findContrasts(text.slice(start, end), pack).some(({ contrast }) => contrast === "truth:rejected"))
  );
}

/** The last thing that another source says right before. */
function deniedBy(denial: Statement, { extraction, account: { text }, pack }: ReadAccount): Statement | undefined {
  const at = startOf(denial);
  const [far, enough] = pack.spaced ? [reach.spaced, least.spaced] : [reach.han, least.han];
  const words = (statement: Statement): string => statement.source.map(({ start, end }) => text.slice(start, end)).join(" ");
  return extraction.statements
    .filter(
      (statement) =>
        statement.type !== "own" &&
        endOf(statement) <= at &&
        at - endOf(statement) <= far &&
        statement.content.some(({ start, end }) => end - start >= enough) &&
        words(statement) !== words(denial),
    )
    .at(-1);
}

function toFinding(denied: Statement, denial: Statement, read: ReadAccount): DraftFinding {
  const { account } = read;
  const content = { start: Math.min(...denied.content.map(({ start }) => start)), end: Math.max(...denied.content.map(({ end }) => end)) };
  return {
    kind: "conflict",
    point: null,
    topic: read.extraction.topics.find(({ start, end }) => start >= content.start && end <= content.end)?.topic ?? null,
    saidBy: [...new Set([denied, denial].flatMap(partiesOf))].sort(),
    silent: [],
    silentAccounts: [],
    firm: false,
    spans: [evidence(account, content), evidence(account, { start: startOf(denial), end: endOf(denial) })],
    rule: "denied-in-press",
    confidence: 0.6,
    worth: 0.75,
    values: null,
  };
}

/** The parties whose word it is: the nearest teller, then the speaker. */
function partiesOf({ chain, speaker }: Statement): readonly string[] {
  return [...chain.map(({ party }) => party), speaker?.party].flatMap((party) =>
    party && party !== noSide && party !== thirdParty ? party.split("+") : [],
  );
}

const spansOf = ({ source, cue, content }: Statement) => [...source, ...cue, ...content];
const startOf = (statement: Statement): number => Math.min(...spansOf(statement).map(({ start }) => start));
const endOf = (statement: Statement): number => Math.max(...spansOf(statement).map(({ end }) => end));
