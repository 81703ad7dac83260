import type { Quantity } from "../../domain/quantity.ts";
import type { EvidenceSpan } from "../../domain/span.ts";
import { topics } from "../../domain/topics.ts";
import type { StatementQuery, StatementSearch } from "../../domain/view.ts";
import { figureTerms } from "../../extraction/search-terms.ts";
import type { Queries } from "../database/database.ts";
import { findMarks, type KnownPlace } from "./find-marks.ts";
import { type HitRow, hitColumns, hitTables, toHit } from "./hit-row.ts";
import { type PackOf, planQuery, type QueryPlan, type SearchWay, type TermChoice } from "./query-plan.ts";

/**
 * The statements, and sentences outside any, that hold what is sought: those with the query's words as they stand first, then by their stems, then
 * by their ideas; the newest first among equals. A filter that asks for something of a statement leaves sentences out, and so does an empty query.
 */
export async function searchStatements(db: Queries, query: StatementQuery, packOf: PackOf): Promise<StatementSearch> {
  const plan = planQuery(query.words, packOf);
  const values = new Values();
  const ofAccount = accountFilters(query, values);
  const { rows: scopes } = await db.query<Scope>(
    `select count(*)::int as accounts, (count(*) filter (where not a.whole))::int as partial, count(distinct a.encounter)::int as encounters
     from account a where ${every(ofAccount)}`,
    values.list,
  );
  const scope = scopes[0] ?? { accounts: 0, partial: 0, encounters: 0 };
  const ways = await resolveParts(db, plan.ways);
  const ofStatement = statementFilters(query, values);
  const onlyStatements = ofStatement.length > 0 || plan.readAs === "everything";
  const fits = ways.map((way) => fitOf(way, values));
  const found = `select p.encounter, p.account, p.number, ${rankOf(fits, plan, values)} as rank, a.published_order
    from passage p join account a on a.encounter = p.encounter and a.id = p.account
    ${onlyStatements ? "join statement s on s.encounter = p.encounter and s.account = p.account and s.id = p.statement" : ""}
    where ${every([...(plan.readAs === "everything" ? [] : [`(${fits.join(" or ")})`]), ...ofAccount, ...ofStatement])}`;
  const order = "rank, published_order desc nulls last, encounter, account, number";
  const { rows } = await db.query<(HitRow & Found) | Found>(
    `with found as materialized (${found}),
       page as (select * from found order by ${order} limit ${values.add(query.limit)} offset ${values.add(query.offset)}),
       hit as (select page.rank, page.published_order, page.number, ${hitColumns} from page join ${hitTables("passage")}
         on p.encounter = page.encounter and p.account = page.account and p.number = page.number)
     select total.total, hit.* from (select count(*)::int as total from found) total left join hit on true order by ${order}`,
    values.list,
  );
  const hits = rows.filter((row): row is HitRow & Found => "encounter" in row && row.encounter !== null);
  const known = await loadKnown(db, hits, ways);
  return {
    query,
    readAs: plan.readAs,
    total: rows[0]?.total ?? 0,
    hits: hits.map((row) => toHit(row, marksOf(row, ways, packOf, known))),
    scope,
  };
}

type Scope = StatementSearch["scope"];

interface Found {
  readonly total: number;
  /** Twice the number of the way that fits, less one where the query stands there as it is; null where nothing was found. */
  readonly rank: number | null;
}

/** Values of a query, numbered as they come. */
class Values {
  readonly list: unknown[] = [];
  add(value: unknown): string {
    this.list.push(value);
    return `$${this.list.length}`;
  }
}

const every = (conditions: readonly string[]): string => (conditions.length === 0 ? "true" : conditions.join(" and "));

function accountFilters({ teller, encounter, from, to }: StatementQuery, values: Values): string[] {
  return [
    ...(teller === null ? [] : [`${values.add(teller)}::text = any(a.sides)`]),
    ...(encounter === null ? [] : [`a.encounter = ${values.add(encounter)}`]),
    ...(from === null ? [] : [`a.published_to >= ${values.add(from)}`]),
    ...(to === null ? [] : [`a.published_from <= ${values.add(to)}`]),
  ];
}

function statementFilters({ speaker, party, topic, act, modality }: StatementQuery, values: Values): string[] {
  return [
    ...(speaker === null ? [] : [`s.speaker = ${values.add(speaker)}`]),
    ...(party === null ? [] : [`s.speaker_parties @> array[${values.add(party)}::text]`]),
    ...(topic === null ? [] : [`s.topics && ${values.add(codesUnder(topic))}::text[]`]),
    ...(act === null ? [] : [`s.act = ${values.add(act)}`]),
    ...(modality === null ? [] : [`s.modality = ${values.add(modality)}`]),
  ];
}

/** A topic and the narrower ones that it covers. */
function codesUnder(topic: string): readonly string[] {
  return [topic, ...topics.map(({ code }) => code).filter((code) => code.startsWith(`${topic}/`))];
}

/** Looks up which words the parts of words belong to. */
async function resolveParts(db: Queries, ways: readonly SearchWay[]): Promise<readonly SearchWay[]> {
  const resolve = async (choice: TermChoice): Promise<TermChoice> => {
    if (choice.like === null) return choice;
    const { rows } = await db.query<{ term: string }>("select term from term where term like $1 order by term limit 1000", [choice.like]);
    return { anyOf: [...choice.anyOf, ...rows.map(({ term }) => term)], like: null };
  };
  return Promise.all(ways.map(async (way) => ({ ...way, terms: await Promise.all(way.terms.map(resolve)) })));
}

function fitOf({ terms, contains }: SearchWay, values: Values): string {
  const single = terms.flatMap(({ anyOf }) => (anyOf.length === 1 ? anyOf : []));
  const several = terms.filter(({ anyOf }) => anyOf.length !== 1);
  return `(${every([
    ...(single.length === 0 ? [] : [`p.terms @> ${values.add(single)}::text[]`]),
    ...several.map(({ anyOf }) => `p.terms && ${values.add(anyOf)}::text[]`),
    ...contains.map((words) => `position(${values.add(words)} in p.folded) > 0`),
  ])})`;
}

function rankOf(fits: readonly string[], { folded, readAs }: QueryPlan, values: Values): string {
  if (readAs === "everything") return "0";
  const asItStands = `(case when position(${values.add(folded)} in p.folded) > 0 then 1 else 0 end)`;
  return `case ${fits.map((fit, at) => `when ${fit} then ${2 * at + 1} - ${asItStands}`).join(" ")} end`;
}

/** Names and figures of the accounts on the page, where they are what was sought. */
async function loadKnown(db: Queries, hits: readonly HitRow[], ways: readonly SearchWay[]): Promise<readonly (KnownPlace & Place)[]> {
  const keys = [hits.map(({ encounter }) => encounter), hits.map(({ account }) => account)];
  const onPage = "(encounter, account) in (select * from unnest($1::text[], $2::text[]))";
  const wanted = ways.flatMap(({ terms }) => terms.flatMap(({ anyOf }) => anyOf));
  const entities = wanted.filter((term) => term.startsWith("entity:")).map((term) => term.slice("entity:".length));
  const places: (KnownPlace & Place)[] = [];
  if (entities.length > 0) {
    const { rows } = await db.query<PlaceRow & { entity: string }>(
      `select encounter, account, starts, ends, entity from mention where ${onPage} and entity = any($3::text[])`,
      [...keys, entities],
    );
    for (const row of rows) places.push({ ...toPlace(row), terms: [`entity:${row.entity}`] });
  }
  if (wanted.some((term) => term.startsWith("figure:"))) {
    const { rows } = await db.query<PlaceRow & { low: number; high: number; is_range: boolean; unit: Quantity["unit"] }>(
      `select encounter, account, starts, ends, low, high, is_range, unit from quantity where ${onPage}`,
      keys,
    );
    for (const row of rows) {
      places.push({ ...toPlace(row), terms: figureTerms({ value: row.is_range ? [row.low, row.high] : row.low, unit: row.unit }) });
    }
  }
  return places;
}

interface Place {
  readonly encounter: string;
  readonly account: string;
}

interface PlaceRow extends Place {
  readonly starts: number;
  readonly ends: number;
}

const toPlace = ({ encounter, account, starts, ends }: PlaceRow) => ({ encounter, account, start: starts, end: ends });

function marksOf(row: HitRow & Found, ways: readonly SearchWay[], packOf: PackOf, known: readonly (KnownPlace & Place)[]): EvidenceSpan[] {
  const way = ways[Math.floor((row.rank ?? 0) / 2)];
  if (!way) return [];
  const inside = known
    .filter(
      ({ encounter, account, start, end }) =>
        encounter === row.encounter && account === row.account && start >= row.starts && end <= row.ends,
    )
    .map(({ start, end, terms }) => ({ start: start - row.starts, end: end - row.starts, terms }));
  return findMarks(row.words, way, packOf(row.language), inside).map(({ start, end }) => ({
    account: row.account,
    start: row.starts + start,
    end: row.starts + end,
    quote: row.words.slice(start, end),
  }));
}
