import { listPeople } from "../alignment/people/list-people.ts";
import { evidence, type ReadAccount } from "../alignment/read-account.ts";
import type { Account } from "../domain/account.ts";
import type { DerivedAccount, DerivedEncounter, DerivedSentence, DerivedStatement } from "../domain/derived.ts";
import type { Encounter } from "../domain/encounter.ts";
import type { RecordedAccount, RecordedEncounter, RecordedVersion } from "../domain/record.ts";
import type { Span } from "../domain/span.ts";
import type { StatementView } from "../domain/view.ts";
import { type AppliedDecisions, applyDecisions } from "../extraction/apply-decisions.ts";
import { engine } from "../extraction/engine.ts";
import { extractStatements } from "../extraction/extract-statements.ts";
import { readView } from "../extraction/read-view.ts";
import { searchTerms } from "../extraction/search-terms.ts";
import { stretchesOutside, stretchOf } from "../extraction/stretches.ts";
import type { StandingDecision } from "../store/record/record-state.ts";
import { choosePack } from "./choose-pack.ts";
import { composeViews } from "./compose-views.ts";
import { currentVersion } from "./current-version.ts";
import { readEarlierTalk } from "./earlier-talks.ts";
import { speakerKey } from "./speaker-key.ts";

/** The texts of an encounter, all versions, by their SHA-256; undefined for one that it has not: the version may have been taken back. */
export type TextOf = (sha: string) => string | undefined;

/** One account after reading and after what people decided of it. */
export interface DecidedAccount extends ReadAccount {
  readonly recorded: RecordedAccount;
  readonly version: RecordedVersion;
  /** SHA-256 of its text. */
  readonly textSha: string;
  readonly applied: AppliedDecisions;
}

/**
 * Everything that the engine and people's decisions make of one encounter. The same record and engine give the same bytes; nothing of the clock
 * goes in. `key` is what it was derived from; `before` the last talks of the same sides, whose texts `textOf` must have too.
 */
export function deriveEncounter(
  recorded: RecordedEncounter,
  decisions: readonly StandingDecision[],
  textOf: TextOf,
  key: string,
  before: readonly RecordedEncounter[] = [],
): DerivedEncounter {
  const encounter = toEncounter(recorded, textOf);
  const accounts = recorded.accounts.map((account, at) => readDecided(account, encounter, at, decisions, textOf));
  const composed = composeViews(
    recorded,
    encounter,
    accounts,
    decisions,
    textOf,
    before.map((talk) => readEarlierTalk(talk, textOf)),
  );
  return {
    encounter: recorded,
    key,
    engine,
    accounts: accounts.map((account) => deriveAccount(account, composed.statementsOf(account.account.id), textOf)),
    people: listPeople(accounts, encounter.date),
    summary: composed.summary,
    views: composed.views,
    texts: composed.texts,
    seen: composed.seen,
  };
}

function toEncounter(recorded: RecordedEncounter, textOf: TextOf): Encounter {
  const { id, title, kind, date, place, participants } = recorded;
  return { id, title, kind, date, place, participants, accounts: recorded.accounts.map((account) => toAccount(account, textOf)) };
}

function toAccount(recorded: RecordedAccount, textOf: TextOf): Account {
  const { versions, proposed: _proposed, ...fields } = recorded;
  const version = currentVersion(versions);
  return { ...fields, text: getText(textOf, version), sha256: version.capture };
}

function getText(textOf: TextOf, version: RecordedVersion): string {
  const text = textOf(version.text);
  if (text === undefined) throw new Error(`The text ${version.text} was not read.`);
  return text;
}

function readDecided(
  recorded: RecordedAccount,
  encounter: Encounter,
  at: number,
  decisions: readonly StandingDecision[],
  textOf: TextOf,
): DecidedAccount {
  const account = encounter.accounts[at] ?? toAccount(recorded, textOf);
  const version = currentVersion(recorded.versions);
  const pack = choosePack(account.language);
  const read = extractStatements(account, pack, { date: encounter.date, participants: encounter.participants });
  const own = decisions.flatMap(({ decision, ...entry }) =>
    decision.kind === "statements-decided" && decision.targets.some((target) => target.account === account.id)
      ? [{ ...entry, decision }]
      : [],
  );
  const applied = applyDecisions(read, account, version.text, own, textOf);
  return { account, recorded, version, textSha: version.text, pack, extraction: applied.extraction, applied };
}

function deriveAccount(read: DecidedAccount, views: readonly StatementView[], textOf: TextOf): DerivedAccount {
  const { account, recorded, extraction, pack } = read;
  const on = account.publishedAt?.slice(0, 10) ?? null;
  const termsAt = ({ start, end }: Span) => searchTerms(account.text.slice(start, end), pack, on);
  const statements = views.map((statement): DerivedStatement => {
    const span = evidence(account, hullOf(statement.content));
    const speaker = statement.speaker && speakerKey(statement.speaker);
    return { statement, span, speaker, ...seenIn(read, statement, textOf), terms: termsAt(stretchOf(statement)) };
  });
  const outside = stretchesOutside(account.text, readView(account, pack).sentences, extraction.statements.map(stretchOf));
  return {
    account,
    recorded,
    extraction,
    statements,
    sentences: outside.map((span): DerivedSentence => ({ ...span, terms: termsAt(span) })),
  };
}

function hullOf(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

/** When the words of a statement were first and last captured: over the versions that hold them all. */
function seenIn(
  { account, recorded, version }: DecidedAccount,
  statement: StatementView,
  textOf: TextOf,
): { firstSeen: string; lastSeen: string } {
  if (recorded.versions.length === 1) return { firstSeen: version.capturedAt, lastSeen: version.capturedAt };
  const words = statement.content.map((span) => account.text.slice(span.start, span.end));
  const holding = recorded.versions.filter(({ text }) => words.every((each) => textOf(text)?.includes(each) === true));
  return { firstSeen: holding[0]?.capturedAt ?? version.capturedAt, lastSeen: holding.at(-1)?.capturedAt ?? version.capturedAt };
}
