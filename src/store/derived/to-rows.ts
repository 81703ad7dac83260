import { isWhole } from "../../alignment/read-account.ts";
import type { DerivedAccount, DerivedEncounter, DerivedStatement } from "../../domain/derived.ts";
import type { EncounterPerson, PersonPlace } from "../../domain/person.ts";
import type { Span } from "../../domain/span.ts";
import { stretchOf } from "../../extraction/stretches.ts";
import { foldForSearch } from "./fold-for-search.ts";

/** Rows of one encounter, by table, in the order in which they are written. */
export type Rows = Readonly<
  Record<
    "account" | "version" | "statement" | "quantity" | "time_expression" | "mention" | "passage" | "person" | "person_place",
    readonly object[]
  >
>;

/** Lays an encounter out as rows. */
export function toRows(derived: DerivedEncounter): Rows {
  const encounter = derived.encounter.id;
  const all = <Row extends object>(rowsOf: (account: DerivedAccount) => readonly Row[]) =>
    derived.accounts.flatMap((account) => rowsOf(account).map((row) => ({ encounter, ...row })));
  return {
    account: all((account) => [accountRow(account)]),
    version: all(versionRows),
    statement: all(({ recorded, account, statements }) =>
      statements.map((statement) => statementRow(account.id, versionOf(recorded.versions), statement)),
    ),
    quantity: all(quantityRows),
    time_expression: all(timeRows),
    mention: all(mentionRows),
    passage: all(passageRows),
    person: derived.people.map((person, at) => ({ encounter, ...personRow(person, at + 1) })),
    person_place: derived.people.flatMap(({ places }, at) =>
      places.map((place, number) => ({ encounter, ...placeRow(place, at + 1, number + 1) })),
    ),
  };
}

function versionOf(versions: DerivedAccount["recorded"]["versions"]): string {
  return versions.at(-1)?.text ?? "";
}

function accountRow({ account, recorded }: DerivedAccount) {
  return {
    id: account.id,
    side: account.side,
    sides: partiesOf(account.side),
    kind: account.kind,
    publisher: account.publisher,
    url: account.url,
    published_at: account.publishedAt,
    published_order: orderOf(account.publishedAt),
    ...daysOf(account.publishedAt),
    language: account.language,
    whole: isWhole(account),
    text_status: account.textStatus,
    note: account.note,
    version: versionOf(recorded.versions),
  };
}

/** A time in UTC; a day or a month as it is, and so before every time of that day. */
function orderOf(publishedAt: string | null): string | null {
  if (publishedAt === null || !publishedAt.includes("T")) return publishedAt;
  const time = new Date(publishedAt);
  return Number.isNaN(time.getTime()) ? publishedAt : time.toISOString();
}

/** The local day; of a month or year, the first and the last day that it may have. */
function daysOf(publishedAt: string | null): { published_from: string | null; published_to: string | null } {
  const given = publishedAt?.slice(0, 10) ?? "";
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(given)) return { published_from: null, published_to: null };
  return { published_from: given + "-01-01".slice(given.length - 4), published_to: given + "-12-31".slice(given.length - 4) };
}

function versionRows({ account, recorded }: DerivedAccount) {
  return recorded.versions.map(({ number, text, capture, rule, capturedAt, name }) => ({
    account: account.id,
    number,
    text,
    capture,
    rule,
    captured_at: capturedAt,
    name,
  }));
}

function statementRow(account: string, version: string, { statement, span, speaker: key, firstSeen, lastSeen }: DerivedStatement) {
  const { speaker } = statement;
  return {
    account,
    id: statement.id,
    version,
    starts: span.start,
    ends: span.end,
    words: span.quote,
    type: statement.type,
    source: statement.source.map(toPair),
    cue: statement.cue.map(toPair),
    content: statement.content.map(toPair),
    condition: statement.condition && toPair(statement.condition),
    speaker: key,
    speaker_id: speaker?.id ?? null,
    speaker_name: speaker?.name ?? null,
    speaker_party: speaker?.party ?? null,
    speaker_parties: partiesOf(speaker?.party ?? null),
    chain: statement.chain.map(({ name, party }) => [name, party]),
    continues: statement.continues,
    parent: statement.parent,
    told_for: statement.toldFor,
    act: statement.act,
    modality: statement.modality,
    force: statement.force,
    negated: statement.negated,
    quantities: statement.quantities,
    times: statement.times,
    topics: statement.topics,
    confidence: statement.confidence,
    resolved: statement.resolved === null ? "" : (statement.resolved ?? null),
    doubt: statement.doubt,
    doubts: statement.doubts,
    reviewed: statement.review !== null,
    first_seen: firstSeen,
    last_seen: lastSeen,
  };
}

const toPair = ({ start, end }: Span): readonly [number, number] => [start, end];

function partiesOf(parties: string | null): readonly string[] {
  return parties === null ? [] : parties.split("+");
}

function quantityRows({ account, extraction }: DerivedAccount) {
  return extraction.quantities.map(({ id, start, end, value, unit, bound, kind, of }) => ({
    account: account.id,
    id,
    starts: start,
    ends: end,
    words: account.text.slice(start, end),
    low: typeof value === "number" ? value : value[0],
    high: typeof value === "number" ? value : value[1],
    is_range: typeof value !== "number",
    unit,
    bound,
    kind,
    of_what: of,
  }));
}

function timeRows({ account, extraction }: DerivedAccount) {
  return extraction.times.map(({ id, start, end, edtf, basis, readings }) => ({
    account: account.id,
    id,
    starts: start,
    ends: end,
    words: account.text.slice(start, end),
    edtf,
    basis,
    readings,
  }));
}

function mentionRows({ account, extraction }: DerivedAccount) {
  return extraction.mentions.map(({ start, end, entity, kind, resolved = null }) => ({
    account: account.id,
    starts: start,
    ends: end,
    entity,
    kind,
    words: account.text.slice(start, end),
    resolved,
  }));
}

function personRow({ id, name, names, party, offices, titles, spellings, speakers }: EncounterPerson, number: number) {
  return { id, number, name, names, party, offices, titles, spellings, speakers };
}

function placeRow({ account, start, end, quote, how, by }: PersonPlace, person: number, number: number) {
  return {
    person,
    number,
    account,
    starts: start,
    ends: end,
    words: quote,
    how,
    by_starts: by?.start ?? null,
    by_ends: by?.end ?? null,
    by_words: by?.quote ?? null,
  };
}

/** Statements and what stands outside any, in the order of the text. */
function passageRows({ account, statements, sentences }: DerivedAccount) {
  const places = [
    ...statements.map(({ statement, terms }) => ({ ...stretchOf(statement), statement: statement.id, terms })),
    ...sentences.map(({ start, end, terms }) => ({ start, end, statement: null, terms })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  return places.map(({ start, end, statement, terms }, at) => {
    const words = account.text.slice(start, end);
    return { account: account.id, number: at + 1, statement, starts: start, ends: end, words, folded: foldForSearch(words), terms };
  });
}
